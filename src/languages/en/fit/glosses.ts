import { type Glosses, readGlosses } from '../../../core/fit/glosses.ts';

/**
 * What postings ask for, and the everyday words in which people tell that they did it. A requirement that has all words of a phrase on the left (one
 * of several, parted by commas) also looks for the words on the right. It orders examples and never makes one strong.
 */
export const glosses: Glosses = {
  joined: false,
  list: readGlosses(`
leadership, lead, supervise, supervision, supervisory, line management, people management, team management, staff management | team crew people staff led ran headed charge shift boss reported
mentoring, mentor, coaching, coach, develop junior, develop talent, staff development, nurture | trainee graduate apprentice newcomer student junior learned taught showed guided young beginner promoted confidence
delegation, delegate, empower | handed gave trusted team let decide
talent acquisition, recruitment, recruiting, recruit, hiring, sourcing candidates, talent pipeline | hired vacancies filled interviewed applicants posts candidates adverts
onboarding, induction, inducting | new starters first day week joined newcomers showed round welcome checklist
retention, turnover, attrition | stay stayed leave left leaving leavers quit resigned kept lost back
performance management, appraisal, underperformance, attendance issues | late absent goals review talked target warning improved monthly honest
succession, talent management | replace next step chair promoted ready
engagement, morale, culture, motivate, motivational | mood survey happy together trust spirits smile celebrated listened
wellbeing, mental health, burnout | counsellor stress tired sick illness hours listened rest
diversity, inclusion, inclusive, equality, equity | women disabled equal minorities background wheelchair bias religion languages
employee relations, grievance, disciplinary, casework | complaint dismissed tribunal hearing fair letter dispute
collective bargaining, industrial relations, trade union | union strike wage agreement signed talks
restructuring, redundancy, reorganisation, downsizing | jobs lost merged closed told notice dismissed
compensation, reward, remuneration, payroll | pay paid salary wages bonus grade payslip
workforce planning, scheduling, rostering, rota, resource planning, capacity planning | rota shifts week holidays cover hours month ahead
learning development, training delivery, facilitation, instruct, instruction, trainer, train | taught showed course lesson trained workshop learned group taught
conflict, dispute, mediation, conflict resolution, difficult conversations, diplomacy, tact | quarrel argument spoken shouted angry calm calmed complaint sat talked listened agreed solution peace
de-escalation, deescalation, aggressive, challenging behaviour, difficult customers, calm | shouted angry calm calmed violent polite upset rage patient quiet
behaviour management, classroom management, discipline | class noisy quiet rules shouted disruptive calm
teamwork, collaborative, collaboration, cross-functional, team player, interdisciplinary, multidisciplinary | together shared helped departments sat joined side colleagues designers engineers
partnership, partnerships, alliances, sponsorship, partnership working | together joint company logo sponsor signed agreement bank shared schools
stakeholder, stakeholders, liaison, liaise, relationship building, relationships, rapport | met visited neighbours families council sat rang lunch trust listened directors everybody table
influencing, influence, persuade, persuasion, buy-in, consultative | convinced persuaded won agreed talked changed mind sceptical doubts
negotiation, negotiating, negotiate, negotiator | price cheaper agreed deal contract discount terms saved bargain talked down
communication, communicator, articulate, interpersonal | explained told wrote spoke talk letter understood plain words listened
public speaking, presentation, presentations, presenting, presenter, addressing audience, large crowds | stood spoke talk speech stage hall room audience told people listened conference
reporting senior, board reporting, presents leadership, executive reporting | board trustees directors told figures quarter month
public engagement, outreach, community engagement, community, science communication | visitors fair school village neighbours residents open day children public stand meeting told explained
written communication, copywriting, content, content creation, editorial, writing skills, drafting | wrote article page letter text words newsletter blog story edited readers
proofreading, accuracy, attention detail, meticulous, precision | mistake mistakes errors spotted noticed checked found wrong figures read twice
documentation, technical writing, knowledge base, record keeping, documenting | wrote pages manual notes guide cards recorded instructions written handover file
multilingual, languages, bilingual, linguistic, interpreter, cultural awareness, intercultural, cross-cultural, international | spoke french german spanish dutch abroad translated countries foreign language overseas
international collaboration, global | abroad overseas japan america calls countries partners
creativity, creative, flair, innovative, innovation, ideas | idea invented new design dreamt up thought tried never before
problem solving, problem-solving, troubleshooting, fault finding, diagnostics, root cause, analytical mindset | fixed repaired found why cause broken fault error mended failed traced
resourceful, resourcefulness, pragmatic, improvise | without money spare found way built borrowed improvised
adaptable, adaptability, flexible, flexibility, versatile | changed moved jumped took over short notice covered any switched
resilience, resilient, pressure, composure, fast-paced, deadlines, stamina | busy night rush hours deadline storm full queue crowded peak emergency rang saturday
seasonal, peaks, peak demand, high volume, fluctuating | christmas summer doubled rush busy queue orders
time management, prioritisation, prioritise, multitasking, organised, organisational skills, organisation | time juggled day list planned order same diary calendar before late
self-starter, initiative, proactive, self-motivated, autonomy, autonomous, independently, entrepreneurial | alone own founded started nobody asked without set myself idea
decision making, judgement, judgment, decisive | decided chose stopped risk minutes called
integrity, ethical, ethics, confidentiality, discretion, trustworthy | secret private refused honest kept reported truth
confidential, data protection, privacy, gdpr, consent, information governance | data names addresses deleted asked personal permission records law shredded
strategic, strategy, vision | plan years future direction decided market long
planning, planner, project management, project delivery, project manager | planned dates weeks budget finished time team milestones led delivered
coordination, coordinating, coordinate, logistics coordination | planned board everybody order dates trades between phone
on schedule, timely delivery, meets deadlines, punctual | time early weeks before late date finished handed over
change management, transformation, digital transformation, transition | moved introduced new changed switched replaced paper staff used
continuous improvement, lean, kaizen, six sigma, process improvement, efficiency, streamline, productivity, optimisation | faster saved cut minutes half steps less time waste shorter reduced layout fewer
agile, scrum, sprint, kanban | weeks board team planned backlog
digital, digitalisation, digitisation, technology, it literate, computer skills, digital tools | computer tablets app online software screen paper laptops scanners photographed phone
automation, automate, self-service | script bot automatic machine hand itself robot night
systems implementation, implementation, hris, erp, crm, ticketing, management systems, rollout | moved software system switched paper sap introduced new zendesk workday salesforce files
budget, budgeting, budgetary, cost control, gross profit, margins, financial acumen, cost management, p&l, commercial awareness | money spent pounds cost costs cheaper saved price less penny profit under
forecasting, forecast, financial modelling, financial planning | predicted ahead next year figures gap spreadsheet cash
procurement, purchasing, sourcing, buying, suppliers, tendering, supply chain, vendor management | bought ordered supplier price cheaper farmer contract offers quotes saved bids
accounts, bookkeeping, reconciliation, ledger, month-end, accounts payable, invoicing | books invoices bills paid closed bank receipts
credit control, debt collection, receivables, collections | owed unpaid late bills money paid reminders chased
audit, audits, inspection, regulatory, compliance, accreditation, regulator | passed inspector visit inspectors licence checked law rules auditors ministry remark
tax, vat | reclaimed paid return revenue office
fraud, anti-money, due diligence, financial crime | fake false pretended stolen suspicious scam stopped forged
risk management, risk assessment, risk | danger safe accident insurance list worst
policy, policies, governance, procedures | wrote rules policy committee trustees signed handbook
legal research, litigation, contract law, contract management, contracts, case law, advocacy | court judge contract case lawyer clause won client hearing signed
health safety, safety, occupational safety, safe working, hse, iosh, coshh | accident injury injuries helmet safe hurt lost days first aid fire
food safety, food hygiene, haccp, environmental health, hygiene, infection control, infection prevention | clean cleaned inspection stars fridge temperature wash washed hands gloves kitchen
cold chain, temperature controlled, chilled | fridge frozen degrees ice cool lorry
quality assurance, quality control, quality management, quality monitoring, quality standards, consistency | checked checks wrong returned sent back standard same every sample tested mistakes complaints
validation, method development, verification, calibration | new method proved compared old samples test against measured
testing, test automation, quality engineering | tests bugs broke release checked before
sustainability, sustainable, environmental, environmental responsibility, recycling, waste reduction, carbon, energy efficiency, net zero | waste less plastic reused recycled energy heating electricity solar trees green local bin thrown power bills
maintenance, preventive maintenance, facilities, repairs, upkeep | repaired fixed broken machine boiler roof oil checked before failed engine leak
installation, commissioning, wiring, electrical, plumbing | fitted pipes wires cables house heating put connected
machine operation, machining, cnc, plc, manufacturing, production, assembly | machine parts line press output scrap factory
technical drawings, design, cad, blueprints, drawing | drew drawn plan model sketch measurements
construction, building, site management | built house walls flats concrete bricks handed over
variations, change orders, scope management, change control | extra price signed client changed mind before
subcontractors, contractors, trades | trades firms electricians builders plumbers
weather, outdoor | rain frost snow heat cold storm outdoors
inventory, stock, inventory control, stock control, stock management, loss prevention, shrinkage, shrink | counted shelves count missing stolen theft quarter difference warehouse
order fulfilment, picking, packing, dispatch, distribution, order accuracy | orders boxes parcels mistakes pickers sent shelves lorries right
transport, haulage, hauliers, carriers, freight, logistics, fleet, route planning | lorries vans drivers carrier pallets miles routes trucks delivered roads
forklift, forklifts, reach truck, plant | truck licence drove pallets
reverse logistics, returns, refunds | returned back damaged refund goods sent
merchandising, visual merchandising, displays, window, store presentation | window shelves display table dressed moved front sold layout
retail, cash handling, till, point sale | till shop customers change money counted queue
upselling, sales, selling, sales target, targets, quota, business development, revenue growth, new business, lead generation | sold customers won orders deal target more turnover doubled rang contract signed doors
account management, key accounts, client relationships, client retention, client management, customer loyalty | kept leave customer client years stayed renewed bank worth visited back
customer service, customer satisfaction, customer experience, guest experience, guest satisfaction, client care, service excellence, patient experience | smile thanked guests complaint happy praised stars marks callers remembered name waited letter feedback
complaints, complaint handling, service recovery | angry sorry refund letter complained wrong put right unhappy
queue, waiting times, response times, service levels, sla, turnaround | wait minutes quicker faster hours answered days calls
call centre, call handling, telephone, inbound, outbound, contact centre | calls rang phone answered callers day
front desk, reception, front of house, concierge | guests welcomed arrived door desk keys checked visitors
reservations, bookings, revenue management, occupancy, yield | rooms booked full beds price night empty
events, event management, event planning, galas, catering, conferences, outside catering, special occasions | dinner wedding guests party tent festival auction day fair organised hall ball
menu, menu development, culinary, recipe | dishes plates tasting cook season flavours
dietary, allergens, allergen, allergies, nutrition | nuts gluten allergy coeliac vegan separate board meals weight
beverage, wine, bar | cocktails bottles beer cellar drinks
digital marketing, seo, search engine, web traffic, online marketing, ppc, paid media | google visitors website clicks page ranked search adverts
social media, community manager, influencer | followers instagram posts videos facebook views tiktok
direct marketing, appeals, email marketing, mailings, campaigns, campaign management, advertising | letter letters leaflets mailing post sent brought response newsletter posters
a/b testing, experimentation, conversion, optimisation campaigns | two tried versions better subject lines half compared
brand, branding, identity, brand awareness | logo name known colours look recognised
market research, consumer insight, user research, competitor analysis, insight | asked talked people interviews survey customers rivals watched visited
media relations, press, public relations, journalism, pr | newspaper newspapers radio television journalists interview story reporters
crisis communications, incident communications, crisis management | night news down statement journalists hourly told everybody
fundraising, donors, donor, philanthropy, major gift, legacy, legacies, income generation, individual giving | gave gift money donated will pounds supporters house raised widow rang pay monthly
grant, grants, funding applications, bid writing, bids, research funding, tenders, grant applications | forms foundation trust money application won bid council awarded pounds
volunteer, volunteers, volunteering | helpers unpaid found thanked saturdays neighbours recruited
database, crm data, data hygiene, data quality, data entry, data cleansing | names addresses double duplicates cleaned list spreadsheet wrong typed records
data analysis, analytics, statistical, statistics, data-driven, uses data, quantitative, insight data, monitoring | numbers figures spreadsheet graph showed found chart plots r python counted trend tracked
reporting, dashboards, business intelligence, kpi, metrics, monitor performance | figures chart weekly showed board monthly screen numbers report
machine learning, artificial intelligence, data science | model predicted trained computer guessed
bioinformatics, genomics, sequencing | reads genome genes dna samples r
software development, programming, coding, backend, frontend, full stack | wrote code program rewrote app service built website
cloud, devops, infrastructure, kubernetes, continuous integration | servers moved deployed machines release scripts
availability, reliability, uptime, observability, monitoring systems, site reliability | down night alarms crashed outage slow
on-call, rota, out of hours, shift work, antisocial hours, unsocial hours | night woke weekend called phone shifts nights sunday
incident response, incident management, emergency response, business continuity, disaster recovery | fire flood night down restored power minutes alarm evacuated backup
cyber, cybersecurity, information security, security, identity verification, vigilance | attack hackers passwords phishing stolen stopped access locked pretended
accessibility, usability, user experience, ux, user-centred, user interface | blind screen click users clicks watched test wheelchair forms simpler
product management, roadmap, product owner, backlog | features customers asked decided built dropped launch
legacy systems, modernisation, migration, refactoring | old moved replaced rewrote away
performance tuning, performance optimisation, scalability, latency | faster seconds slow speed milliseconds load
technical support, helpdesk, desktop support, it support, end users | users computers printers passwords tickets laptops helped
networking, network administration, network | cables switches wifi offices connected router
teaching, pedagogy, lesson planning, curriculum, curriculum planning, instructional design, schemes of work | lessons class year taught wrote course books pupils exercises history maths
attainment, raising attainment, literacy, numeracy, pupil progress, outcomes learners | reading scores marks grades passed weak readers results exam read tests
special educational needs, sen, send, additional needs, differentiation, neurodiversity, inclusive practice | autism dyslexia boy girl slow adapted wheelchair quiet pictures deaf
safeguarding, child protection, duty of care, vulnerable | worry child home reported police social services abuse bruises noticed told
parents, carers, families, family engagement, home-school | mothers fathers family home kitchen visited evening met
educational visits, school trips, excursions | trip coach museum abroad camp week pupils
extracurricular, extra-curricular, enrichment, school life | club choir football chess play after concert afternoons
assessment, examiner, marking, moderation | exam papers marked scripts graded scores
pastoral, tutor, student support | talked listened worried crying home friends
early years, childcare, nursery, play | children toddlers nursery play songs parents
patient care, personal care, caring, person-centred, compassionate, compassion, empathy, bedside manner, dignity | patients residents washed fed sat hand listened old afraid dying family wishes names
end of life, palliative, bereavement | dying died families death hand last
dementia, elderly, older people | residents forgot memory old music songs home
medication, medicines management, drug administration, dispensing, pharmacology, prescribing | tablets pills doses drugs prescriptions wrong checked round pharmacy
wound care, tissue viability, pressure care | dressings sores skin wounds healed turned
clinical assessment, triage, deteriorating patient, observations, early warning | noticed sepsis pulse saw doctor minutes sick blood breathing called fever
falls prevention, mobility, moving handling, rehabilitation, physiotherapy | fell falls walk walked stairs lift lifted hip again exercises
venepuncture, phlebotomy, cannulation, blood | needles veins arms samples
discharge, discharge planning, bed management, patient flow | home beds sent early ward waiting days
care planning, needs assessment, support plans, case management, caseload | families visits clients plan reviewed wishes week housing
handover, shift handover | sheet told next shift written morning
health promotion, public health, prevention, patient education | smoking explained weight vaccinated leaflets diabetes classes taught
midwifery, maternity, neonatal, antenatal, paediatric | babies births mothers born children pregnant
counselling, therapeutic, psychological support, active listening | listened talked cried grief weekly anxious sessions
substance misuse, addiction, homelessness, outreach work | drink drugs street shelter sober rough
housing, tenancy, benefits advice, welfare | tenants rent evicted flats arrears landlord forms
research, scientific, literature review, publication, publication record, publications, academic writing | paper papers published journal author article study read
laboratory, lab, wet lab, assay, laboratory techniques | samples bench cells pipette tests measured
aseptic, sterile, tissue culture, cell culture, contamination | cells mould clean flask grew hood lost
sample management, biobank, specimen, chain of custody | freezer tubes samples labels box stored
instruments, instrumentation, analytical instruments, equipment maintenance | repaired machine microscope maker broken spectrometer engineer
consumables, ordering, lab management, office management, office supplies | ordered gloves paper stock cheaper supplier desks
clinical trials, good clinical practice, gcp, ethics approval | patients volunteers study doses consent enrolled
diary management, executive assistant, personal assistant, calendar, travel arrangements | meetings boss flights trains calls booked hotel director
minutes, minute taking, committee, secretariat, administration, administrative, filing | wrote meetings paper notes forms typed files cabinets letters
archive, records management, library, cataloguing, curation, collections | boxes old books letters papers museum objects labels scanned
policy development, public policy, parliamentary, legislative | minister bill law draft parliament briefed council
elections, democratic, civic, local government, public sector | council voters residents town ballots hall
planning permission, surveying, land, property | houses flats tenants measured boundaries council plots
valuation, lettings, estate agency, property management | rent sold houses tenants viewings keys flats
insurance, claims, underwriting, claims handling | damage paid fire water accident policy storm cases
investment, portfolio, asset management, wealth | shares funds clients money pension returns
lending, mortgages, credit analysis, banking | loans borrowers bank paid refused house
crop, agronomy, agriculture, horticulture, growing | fields harvest soil seed seeds planted apples wheat greenhouse garden tons
animal welfare, livestock, veterinary, husbandry, animal care | cows sheep dogs vet calves lambs lame horses milk sick
driving, driver, licence holder, chauffeur | drove miles van bus lorry roads passengers
passenger, aviation, cabin crew, airline, ground handling, rail | flight passengers train plane seats gate delayed
security officer, patrol, surveillance, access control, crowd management | doors cameras thief crowd gate night guard concert
policing, investigation, investigations, evidence gathering, interviewing witnesses | witness found police asked suspect court proof file
firefighting, rescue, first aid, first responder | saved fire water smoke pulled heart bleeding ambulance
photography, video, film, multimedia, videography | camera pictures filmed shot photos edited minutes
graphic design, typography, illustration, layout | drew posters logo pages print cover
theatre, stage, production, performing | actors lights stage show audience curtain rehearsals
music, choir, orchestra | sang concert songs players piano played
sport, fitness, personal training, athletics | team players gym runners match season won ran
beauty, hairdressing, hair, cosmetics, spa | cut colour skin clients chair salon nails
fashion, textiles, garment, tailoring | cloth sewed dress seams sizes collection
carpentry, joinery, woodworking, furniture | wood doors table stairs oak saw kitchens
welding, fabrication, metalwork | steel welded seams frames metal gates
cleaning, housekeeping, domestic services | rooms beds floors clean cleaned linen washed
tourism, guiding, tour guide, visitor attraction | guests visitors walked town castle groups told
clash detection, design review, technical review | drawings read spotted wrong before pipes
media, coverage, publicity | news newspaper radio television evening quoted reporters journalists magazine
reputation, reputational | news angry reporters calls apologised truth scandal
audience, audiences, subscribers, readership, reach | follow followers readers viewers listeners page signed thousand
speechwriting, speech, briefing, briefings | speech wrote opening quoted minister page words
evaluation, evaluate, measurement, measuring impact | counted measured compared before after figures showed often
internal communications, employee communications, intranet | staff letter newsletter colleagues everybody friday
content governance, information architecture, content strategy | pages old threw removed moved names folder
consultation, focus groups | asked evenings meeting residents listened critics patients
disclosure, document review, e-discovery | read emails papers pages marked files thousand
adherence, punctuality, statutory deadlines, procedural | last day before late missed filed time never
witness, statements | sat told happened wrote tears asked
title, conveyancing | seller buyer house land bought owned
ethnographic, fieldwork, observational, contextual inquiry | sat beside watched saw night visited home
design systems, pattern library, components, style guide | once every again drawn buttons same reused
journey, service design, touchpoints | path wall first step from advert whole
critique, feedback, growth mindset | unfinished others showed apart asked criticism better
mvp, scope, scoping | leave left out dropped first open ready without
prototyping, prototype, prototypes, proof concept | model cardboard tried first paper built sketch before
imaging, radiography, ultrasound, mri, radiology | pictures scan scans pictures bones
antimicrobial, antibiotic, pharmacovigilance, drug safety | drug drugs antibiotics side effects reported
curiosity, learn, learning, professional development, self-development, lifelong | course evening evenings learned myself read certificate studied
numeracy, numerical, arithmetic | sums figures counted numbers calculated
manual handling, physically fit, physical | lifted carried heavy loaded
business networking, industry contacts, networker | met knew introduced conference lunch
critical thinking, analytical, analyse, analytical skills | numbers looked why found compared questioned cause
export, import, customs, trade compliance, shipping | abroad border papers shipped containers port
product development, r&d, new product development | invented tried prototype launched built first patent
presales, pre-sales, demonstrations, technical sales | showed customers demo engineers questions won
store management, shop management, retail operations, branch management | shop opened closed staff turnover branch
translation, localisation, localization | translated language words
editing, editor, subediting | cut words shorter text rewrote pages
fact checking, verification sources, investigative | checked true source found hidden rang
data visualisation, visualization, infographics | chart map drew picture figures
gis, geospatial, cartography | map maps satellite
structural, civil engineering, bridge | bridge beams concrete loads calculated
electronics, circuit, embedded, firmware | boards wires soldered chips sensors
mechanical engineering, mechanical | engine parts machine drawings gears
chemical, process engineering | plant tanks reaction pressure litres
hvac, refrigeration, heating | boiler cooling air warm cold
decorating, plastering, tiling, roofing | walls paint tiles roofs rooms
landscaping, gardening, grounds maintenance | planted trees lawn hedges park
library services, reader development | books readers children story shelves
exhibitions, exhibition, museum | objects visitors showed rooms gallery
heritage, conservation, restoration | old repaired church paintings stone
ecology, biodiversity, wildlife, habitat, nature | birds trees bats counted ponds flowers
renewables, solar, wind power | roof panels power turbines
dental, dentistry, oral health | teeth mouth
youth, young people, youth work | teenagers boys girls club street evenings
offender, probation, prison, resettlement | prisoners sentence released
immigration, asylum, visas | passports refugees papers arrived
treasury, liquidity, cash flow, cash management | bank cash money gap ahead loan
consolidation, group accounts | subsidiaries companies abroad
cost accounting, variance, management accounts | costs differences why monthly figures
internal controls, controls, segregation | checked twice second signed duplicate found
merger, mergers, acquisitions, integration | bought company merged two became
investor relations, raising capital, venture, investors | investors raised money shares round
start-up, startup, scale-up, entrepreneurial environment | founded first grew two people garage
intellectual property, patents, trademarks | invented filed patent name copied
excel, spreadsheets, advanced excel | spreadsheet formula macro table
typing, transcription, audio typing | typed dictated letters recordings
customer success, churn, customer onboarding | stayed left renewed new first weeks
pricing, price strategy, price setting | price raised offered dearer cheaper
category management, range planning, assortment | shelf products chosen dropped sold
e-commerce, ecommerce, online shop, online retail | website orders basket parcels clicked
demand planning, supply planning, replenishment | predicted ordered ran out shelves weeks
changeover, smed, set-up times | minutes machine faster instead
workplace organisation, housekeeping standards | tidy labelled place tools
referrals, word mouth, client care | friends sent recommended looked after rang
precedents, know-how, knowledge management | forms folder templates names found everybody
aml, kyc, money laundering | passports money came checked
time recording, billing, billable | minutes hours billed wrote
workflow, case tracking | spreadsheet waiting whose list
pro bono, social responsibility, csr, volunteering programme | free advice gave library charity
early-career, school leavers, interns, internships, work experience | school leaver brought young draws now first
animal handling, restraint, handling animals | dogs bite hold held cats horses
bereaved, grief, euthanasia | death died sleep tears held rang owners
anaesthesia, theatre nursing, surgical, scrub | operations operation gas heartbeat sleep
preventive, prevention programmes, health plans | vaccinated before signed evening classes plan
sterilisation, sterilization, decontamination, autoclave | cleaned packed instruments wounds clean
system failure, downtime, contingency | down notebook paper hand night crashed without
hostile, critics, opposition, contentious | critics angry against stayed evenings closure
freelancers, agency management, external agencies | paid half photographer printers cheaper
plain language, plain english, readability | jargon simple words leaflets rewrote understand
persuasive, evidence-based, evidence | showed proof film numbers convinced
accessible, wcag, assistive | blind keyboard screen reader deaf wheelchair
driving sales, conversion, conversion rate, funnel | more finish bought sign clicked visitors third
ofsted, cqc, fda, external inspection, inspectorate | inspector visit passed round rated good outstanding
occupancy, utilisation, utilization, capacity utilisation, full capacity | filled full places rooms waiting list empty seats
confrontational, abusive, difficult people, members public | civil polite shouted angry drunk wanted patient calm
one-to-one, approachable, listening, open-door | sat coffee talked asked bothered listened week
frontline, large workforce, operational teams | drivers cleaners hundred crew shifts
electric vehicles, zero-emission, charging, low-emission | electric battery batteries bus cars plugs depot
alliances, local partners, referral networks, general practitioners | doctors next door neighbours agreed sent
tutoring, tutor, trainees, placements, pre-registration, supervision students | students exam passed taught year
transition, transitions, settling, attachment | new start pace parents room slowly first
developmental, early identification, screening, delay | noticed hearing speech walked late child
timetable, network design, public transport | lines buses trains stops school waited
elected, funding case, business case, business cases | council money showed board convinced paid committee
absence, absenteeism, sickness absence | ill sick stand-by mornings shows back
vaccination, immunisation, immunization | jabs flu needles
smoking, cessation, brief intervention, healthy lifestyle | cigarettes smoke quit alcohol weight
adherence medication, medication support, compliance aids | tablets trays muddled pills remember
working capital, capital employed | money tied shelves stock down
rigging, lifting operations, working height, cranes | ropes locks heads height lifted flew frayed
touring, tour management, venues | hall size days van towns
performance schedule, live performance, show calling | shows curtain night week
challenge, speak up, courage, professional courage | stopped refused said no against director boss
additional income, income streams, monetise, commercial income | rented sold brought pounds spare
carbon footprint, emissions | lamps leds bill fuel less trains
contract manufacturing, production line, throughput, output | hour pieces line more machines shift
scrap, yield, defects, right first time, rework | scrap rejects wrong percent back bin
negotiating skills, commercial negotiation | discount cheaper price talked
tact discretion, sensitive information | kept secret nobody learned names
feedback users, requirements gathering, requirements elicitation, business analysis | asked sat watched wrote wanted needed departments
process mapping, workflow design, standard operating procedures, sop | wrote steps sheet wall checklist
vendor, outsourcing, service providers | firm outside contract cheaper agency cleaners
cost reduction, savings, cost savings | saved less cheaper bill down pounds
growth, grow, scaling, expansion | doubled more opened new from twice
launch, market entry, go-to-market, new markets | first opened new country sold customers
crisis, emergency planning, evacuation, business resilience | fire smoke flood minutes out everybody storm night
workshop, workshops, facilitating | room wall cards half day everybody people
remote, hybrid, distributed teams, virtual | screen calls abroad home countries
benchmarks, targets, kpis, meeting targets, target-driven | more than per cent month every beat
regulation, regulated, legislation, statutory requirements | law rules new inspector
public sector, government, ministry | council minister town
waste management, waste | bins rubbish thrown sorted less
water, irrigation, drainage | pipes pump river flood fields
guest relations, hospitality, welcoming, host | names remembered welcomed room breakfast flowers
handling cash, money handling, cash reconciliation | till penny safe counted
credit, creditworthiness, lending decisions, affordability | loans balance said no refused bankrupt
anti-fraud, scams, fraud prevention | grandson pretended stopped money back fake
overheads, running costs, expenditure | stationery cheaper spend month less bills cupboard
microsoft office, powerpoint, word processing, upskill, upskilling | slides showed half hour colleagues letters
facilities contractors, contractor management | cleaner firm turns builders keys third
relocation, office move, moves | desks building boxes weekend moved new
staff events, engagement events, team building | away day dinner baked summer party everybody
peer support, trauma, debriefing | called after night listened one by one
incident reporting, reporting incidents, logbook | log wrote hour who wind
training schedules, drills, exercises | drill weekly each everybody practised
engine, engines, outboard | mend mended repaired motor oil
trade customers, on-trade, wholesale, distribution network, customer base | drove pubs shops pour visited sell stock
brand ambassador, tours, visitor experience | tour saturdays visitors showed leave
circular economy, by-products, energy recovery, upcycling | waste goes farmer heat warms again
excise, duty, customs compliance, tax inspection | counted book barrels found days
raw material, commodity, commodities, hedging | dear bought year ahead price harvest
process data, data logging, monitoring processes | measure measured morning every tell
patterns, suspicious, anomaly, detection | same saw twice eleven bills strange
backlog, casework backlog, outstanding | pile open files down weeks cleared
litigation, testimony, expert witness | court witness judge stood
refurbishment, renovation, fit-out | changed night closing walls builders
attrition, member retention, lapse | still here left ring stayed week
off-peak, underused, yield capacity | dead hours empty filled afternoon lunch
cleanliness, presentation standards | showers clean floor thanks dirt
code conduct, standards behaviour, house rules | threw out banned filmed rude
standardise, standardisation, consistency service | same every each first written
yields, yield improvement, crop yields | more litres tons fields from
diversification, new revenue, farm income | shop gate sells holiday own
stewardship, agri-environment, conservation land | ponds birds hedges strips scheme
precision, telemetry, sensors, early adopter | collars screen satellite tells before
mechanical aptitude, mechanically minded, practical skills | welded mended built tractor engine
`),
};
