import { idea } from '../../../core/review/private-thesaurus.ts';

const any = (...words: readonly string[]): string => words.join('|');

const KIN =
  '(?:husband|husb|hubby|wife|partner|spouse|mum|mom|mother|dad|father|parents?|son|daughter|boy|girl|child|children|kids?|baby|brother|sister|nan|gran|grandmother|grandfather|grandad|grandma|fianc[eé]e?|boyfriend|girlfriend|bf|gf|in-laws?|mil|fil)';

/** What is said of health around the thing itself: what it does, what is done for it, what it keeps somebody from. */
const healthHints = [
  idea(
    'health',
    any(
      'my (?:\\p{L}+ )?(?:consultant|specialist|surgeon|physio\\p{L}*|condition|complaint|ailment|constitution|body|tablets?|dose|prescription|scans?|check-?ups?|blood tests?|immune system|strength|energy|stamina)|(?:the|a|an) (?:\\p{L}+ )?(?:diagnosis|illness|disease|ailment)|(?:have|with|has) an? (?:\\p{L}+ ){0,2}condition|my complaint',
      '(?:get|got|getting|find|found|regain(?:ed|ing)?|build(?:ing)?|built) (?:up )?(?:my|back) (?:\\p{L}+ )?(?:strength|feet|balance|footing|health|energy)|strength back|back on my feet',
      "tires? (?:me|more|easily|quickly|sooner|faster)|(?:get|am|be) tired(?! of)|tiredness|pac(?:e|ing) myself|tak(?:e|en|ing) (?:things|it|life) (?:slowly|easy|gently|more)|run out of (?:energy|steam)|my body (?:needs?|says|told|does|gave|no)|(?:am|was|been|feel|felt|be)(?: not|n't) (?:entirely|quite|fully|always|as) (?:well|fit|healthy|strong)|well again|fully recovered|recover(?:ed|ing)|(?:my|in|full|good) recovery|recuperat\\p{L}+|convalesc\\p{L}+|symptoms?|diagnosed|flare\\p{L}*|under (?:the|a) (?:hospital|consultant|doctor|specialist)|my doctors? (?:says?|said|told|signed|thinks?|insist\\p{L}*|advis\\p{L}*|order\\p{L}*)|doctor'?s (?:orders|advice|note)|(?:see|seeing|saw) (?:a|my) (?:doctor|specialist|consultant)|laid up|out of action|bed rest|(?:in|from|into|out of|to) hospital|hospital (?:visits?|appointments?|stays?|bed)|medication|prescribed",
    ),
    'general',
  ),
  idea('health', {
    noted: any(
      'depr?|mh|anx(?:iety|ious)?|stress\\p{L}*|burn(?:t|ed)?[ -]?out|panic\\p{L}*|bipolar|breakdown|therap\\p{L}*|ocd|ptsd|trauma\\p{L}*|suicid\\p{L}*|insomnia|not sleeping|cant sleep|self[- ]harm\\p{L}*|signed off|off sick|depress\\p{L}*|antidepress\\p{L}*|sertraline|citalopram|lithium|psych\\p{L}*|crying|claustro\\p{L}*|phobia|agoraphob\\p{L}*|schizo\\p{L}*|psychosis|manic|sectioned',
    ),
    told: any(
      "my nerves|nerves (?:no longer|gave|are|were)|i (?:had |have )?(?:simply |just |really )?(?:worked|took on|given|gave|done|did) (?:far |much |simply )?(?:too (?:much|hard|long)|more than)|over-?work\\p{L}*|overdid|into the ground|(?:on|ran|running) empty|hit (?:a|the) wall|the wheels came off|ground to a halt|(?:i |me )(?:could(?:n't| not)|can(?:not|'t)) (?:go on|carry on|manage any)|i (?:simply |just )?(?:had|needed|was forced) to (?:pause|rest|slow down|step back|heal|stop (?:work|everything|altogether))|time to (?:heal|mend|rest)",
      'take(?:s|n)? me (?:straight )?back|(?:sudden |loud )?noises|(?:see|go back and see|check) (?:whether|if|that) the|my thoughts|everything at once|everywhere at once|rituals?|checking (?:things|doors)|nothing seemed|lost interest|the will to|episodes?|moods?|(?:kept?|keeps?|keeping) me (?:steady|level|stable|well|calm|going)|even keel|highs and lows|ups and downs|(?:in|inside) my head|(?:dark|black|grey|low|bleak|difficult|hard)(?:er|est)? (?:months?|spells?|stretch|winter|year|chapter|hours?|moments?|patch|time|phase)|at (?:my|a) low(?:est)?|enclosed spaces?|crowds|crowded (?:rooms|places|trains|spaces)|underground|the tube|(?:cannot|can.t|could not|couldn.t) (?:face|bear|breathe|stand)|heart (?:races?|pounds?|starts)|short of breath|(?:professional|outside|expert) help|(?:someone|somebody) to talk to|talk(?:ing)? (?:\\p{L}+ )?(?:to|with) (?:someone|somebody|a professional|a specialist)|(?:weekly|fortnightly|regular) (?:sessions?|appointments?)|(?:see|seeing) (?:someone|somebody)|the couch|side effects?|long nights|nights (?:are|were)|wide awake|lie awake|sleep (?:is|was|has|had|came|comes|will|does)|took to my bed|(?:get|getting|got) up in the morning|in tears|overwhelm\\p{L}+|(?:got|became|was|grew) (?:all )?too much|on top of me|emotional(?:ly)?|wellbeing|well-being|mental\\p{L}*|psychological(?:ly)?|inner (?:balance|peace|calm)|came to a standstill|pulled? myself together|the pills|calmer now|worry less|learn(?:t|ed)? to (?:breathe|rest|say no|sleep)',
    ),
  }),
  idea('health', {
    noted: any(
      'alc|alcohol\\p{L}*|drink(?:ing|s)?|drank|sober|dry|aa|na|gambl\\p{L}*|addict\\p{L}*|rehab|drugs?|coke|cocaine|heroin|weed|clean|booze|bottle|on the wagon|opioids?|pills',
    ),
    told: any(
      "fellowship|sponsor (?:who|from|rings|at)|one day at a time|on the wagon|(?:soft|non-alcoholic|alcohol-free) (?:drinks?|beer)|(?:juice|water|lemonade|tonic|cola) (?:at|instead|only|for me|will do|in hand)|(?:my|a) glass|(?:not|n't|never|no longer) (?:\\p{L}+ )?(?:drink|touch|bet|gamble|smoke)(?! (?:a|an|the|that|this) )|last (?:drink|drop|bet|glass)|(?:keeps?|kept) me (?:sober|straight|clean|on track|honest|on the)|used to (?:rely|lean|depend|drink|use|bet)|(?:stay|stayed|staying|keep|kept|keeping) (?:off|away from|clear of|clean|sober|dry)|temptation|(?:bad|old|costly|expensive) habits?|kicked|slot machines?|wager\\p{L}*|the (?:horses|tables|roulette|wheel)|online poker|(?:support|self-help) group|group that meets|my (?:\\p{L}+ )?meetings? (?:that|on|twice|every)|substances?|dependen(?:ce|cy|t)|withdrawal|detox\\p{L}*|no (?:wine|beer|drink) for me|without (?:wine|beer|a drink)|years? (?:clean|dry|without)",
    ),
  }),
  idea('health', {
    noted: any(
      'cancer|ca|chemo\\p{L}*|onc\\p{L}*|tumou?rs?|lump|radio\\p{L}*|mastect\\p{L}*|leuk\\p{L}*|lymph\\p{L}*|melanoma|remission|biops\\p{L}*|hodgkin\\p{L}*|carcinoma',
    ),
    told: any(
      '(?:my|the|an?) (?:oncology|cancer) (?:unit|clinic|ward|department)|oncolog\\p{L}*|treatments?|my hair|hair (?:has|is|will|grow\\p{L}*|grew|back)|head ?scarf|wig|my scans?|(?:clear|clean) (?:scans?|results?|for|since)|in the clear|infusions?|(?:last|next|second|third|final) (?:cycle|session|round of)|serious(?:ly)? ill\\p{L}*|life-threatening|(?:had|have|was) (?:it |something |one )?(?:removed|cut out)|growth|take (?:something|it|a piece) (?:away|out)|took (?:something|it|a piece) (?:away|out)|under observation|the drip|the big c|every (?:three|six|few) months|five-year|beaten it|beat it|fought',
    ),
  }),
  idea('health', {
    noted: any(
      'ms|multiple scl\\p{L}*|parkinson\\p{L}*|neuro\\p{L}*|mnd|als|huntington\\p{L}*|fatigue|ataxia|myasthenia',
    ),
    told: any(
      "neurolog\\p{L}*|(?:nervous|nerve) (?:disease|system|disorder|condition)|fatigue\\p{L}*|tremors?|(?:hands?|legs?|fingers|feet) (?:shakes?|trembles?|tingles?|do not|does not|don't|give|gave|go numb|are not)|shaky|walking (?:stick|aid)|numb(?:ness)?|pins and needles|unsteady|injections?|(?:progressive|incurable|long-term|lifelong|degenerative) |lesions?",
    ),
  }),
  idea('health', {
    noted: any('epilep\\p{L}*|fits?|seizures?|blackouts?'),
    told: any(
      "attacks?|black(?:ed|s)? out|blackouts?|lost consciousness|flash(?:ing|es)|strobe|funny turns?|collaps\\p{L}+|absences|convulsions?|(?:free|clear) of (?:fits|seizures|attacks)|(?:fit|seizure|attack)-free|(?:not|n't) (?:allowed to )?drive",
    ),
  }),
  idea('health', {
    noted: any('diabet\\p{L}*|t1d|t2d|type (?:1|2)|insulin'),
    told: any(
      'inject\\p{L}*|my (?:levels|sugar|readings)|sugar|my pump|needles?|hypos?|prick|pancreas|glucose|dextrose|eat (?:at|on time|regularly|something)|meal ?times?',
    ),
  }),
  idea('health', {
    noted: any(
      'heart|cardi\\p{L}*|stroke|tia|pacemaker|stents?|bypass|angina|afib|blood pressure|valve|infarct\\p{L}*|aneurysm',
    ),
    told: any(
      'my (?:chest|heart|pulse|rhythm|blood pressure|valve|speech)|blood thinners?|cardi\\p{L}*|learn(?:ed|t)? to (?:speak|walk|write) again|weak(?:ness)? (?:in|on) (?:my|one)|(?:left|right) (?:arm|hand|side)|warning shot|(?:close|near) (?:call|to death)|new lease|scare|valve|keep(?:s)? (?:time|the beat)|device in',
    ),
  }),
  idea('health', {
    noted: any("crohn'?s|colitis|ibs|ibd|uc|stoma|bag|bowel\\p{L}*|gut|coeliac"),
    told: any(
      'toilets?|loo|bathroom|digest\\p{L}*|flare\\p{L}*|my (?:diet|stomach|gut|tummy|bowels?|bag)|what i eat|cannot eat|inflammat\\p{L}*',
    ),
  }),
  idea('health', {
    noted: any(
      'back|discs?|sciatica|knees?|hips?|shoulder|neck|spine|arthritis|fibro\\p{L}*|rsi|carpal|chronic pain|lifting|lift|scoliosis|joints?|osteo\\p{L}*|eds|hypermob\\p{L}*|ankle|foot|feet|wrists?|tendon\\p{L}*',
    ),
    told: any(
      "(?:nothing|anything|not|n't|no|without|less|avoid\\p{L}*) (?:\\p{L}+ )?(?:heavy|carry\\p{L}*|lift(?:ing)?|bending|bend|kneel\\p{L}*|climb\\p{L}*|stand(?:ing)? all|on my feet)|heavy (?:lifting|things|loads?|work|boxes)|(?:has|have) to be (?:carried|lifted)|(?:stand|standing|sit|sitting|seated) (?:for |all |still|too|desk|up desk)|get up (?:and|from|every)|physio\\p{L}*|painkillers?|in pain|pain(?:s|ful)?|light(?:er)? duties|physical(?:ly)? (?:work|demanding|strain|side|hard|heavy)|stiff(?:ness)?|my (?:back|spine|discs?|knees?|hips?|joints?|shoulders?|neck|wrists?|hands|feet|ankles?)|on my feet all|keyboard for long|walk far",
    ),
  }),
  idea('health', {
    noted: any('hearing|deaf\\p{L}*|hard of hearing|tinnitus|cochlear|hoh|implants?'),
    told: any(
      "(?:right|left|good|better|bad|other|one) (?:side|ear)|background noise|noisy|(?:do not|don't|cannot|can't|may not|might not|hardly|barely|did not|didn't) (?:always )?(?:hear|catch|follow|understand every)|hear (?:less|little|badly|better|nothing|well)|speak (?:up|clearly|slowly|louder)|repeat|lips|lip-?read\\p{L}*|ringing in|my (?:hearing|ears?|device)|(?:miss|missed) (?:a word|words|what (?:was|is|you))|phone (?:calls? )?(?:is|are) (?:hard|difficult)",
    ),
  }),
  idea('health', {
    noted: any(
      'blind\\p{L}*|sight|eyes?|eyesight|vision|glaucoma|macular|retin\\p{L}*|cataracts?|partially sighted|optic\\p{L}*',
    ),
    told: any(
      "my (?:eyes?|eyesight|sight|vision)|(?:close|closer|near|nearer) to (?:me|my face|the (?:page|screen|eyes))|brought close|hold (?:it|things|the page) close|(?:do not|don't|cannot|can't|no longer|hardly) (?:\\p{L}+ )?see|see (?:less|little|badly|poorly|nothing|well enough)|small print|large(?:r)? print|magnif\\p{L}+|field of vision|white (?:stick|cane)|guide dog|in (?:poor|dim|bad) light|after dark|at night i",
    ),
  }),
  idea('health', {
    noted: any(
      'adhd|add|ritalin|autis\\p{L}*|asd|asperger\\p{L}*|dyslex\\p{L}*|dysprax\\p{L}*|tourette\\p{L}*|neurodiv\\p{L}*|spectrum|audhd|dyscalc\\p{L}*',
    ),
    told: any(
      '(?:my|to) (?:focus|concentrate|concentration|attention)|my thoughts (?:go|run|jump)|everywhere at once|late in life i|learned why|restless\\p{L}*|fidget\\p{L}*|distract\\p{L}*|eye contact|small talk|social cues|(?:take|taking) (?:things|words) literally|my spelling|spell(?:ing)? (?:is|has|badly)|read(?:ing)? (?:slowly|is|takes)|letters (?:swap|dance|jumble|move)|mix up|(?:my )?(?:brain|mind|head) (?:works|is wired|wanders|jumps|runs|wired)|wired|headphones|sensory|loud (?:places|rooms|offices)|open-?plan|overload\\p{L}*|the way i am made|think differently|different way of thinking|sit still|twitch\\p{L}*|tics?|numbers (?:swap|dance)',
    ),
  }),
  idea('health', {
    noted: any('hiv|aids|hep(?:atitis)?(?: ?[abc])?|poz|positive|std|sti|herpes|syphilis'),
    told: any(
      'virus|undetectable|(?:live|lived|living) (?:\\p{L}+ ){0,3}with (?:it|something|this)|people (?:used to )?d(?:ie|ied) of|(?:tablet|pill) (?:a|every|each|once) ?(?:day|morning|night)?|infected|infection|liver|immune|incurable|(?:cannot|can.t|not) (?:be )?(?:passed|pass|transmit|catch)|viral|blood (?:count|test)|positive (?:for|since)',
    ),
  }),
  idea('health', {
    noted: any(
      'preg\\p{L}*|expecting|due|baby|bump|ivf|icsi|fertility|trying for|weeks gone|months gone|\\d+ ?wks|\\d+ weeks|trimester|mat leave|maternity|surrog\\p{L}*|adopt\\p{L}*|miscarr\\p{L}*|stillb\\p{L}*',
    ),
    told: any(
      'happ(?:y|iest|ier) (?:of )?(?:reasons?|event|news|circumstances|cause|occasion)|(?:my|our) family (?:is|will be|grows|growing|to be|is about)|new (?:arrival|addition)|little (?:person|stranger|one)|(?:three|four|five|two) of us|(?:pause|leave|be away|be absent|away|absent|interruption|absence) (?:\\p{L}+ )?(?:for|from|of|in) (?:\\p{L}+ )?(?:some|a few|several|about|a while|around|a couple|(?:the )?(?:\\p{L}+ )?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|months)|months (?:off|away)|cot|cradle|pram|nappies|stork|parenthood|motherhood|fatherhood|mother for|becom(?:e|ing) (?:a )?(?:mother|father|parents?|mum|dad)|eating for two|(?:second|little|tiny) heartbeat|midwi\\p{L}+|(?:my|our|the) fertility clinic|maternity|paternity|antenatal|my scan|give birth|childbirth|fertility|(?:hop(?:e|ing)|try(?:ing)?|want(?:ing)?) (?:to|for) (?:become parents|have (?:a )?(?:child|children|family)|(?:a )?(?:child|baby|family)|start(?:ing)? a family)|start(?:ing)? a family|hormones?|embryo|second child|another child|first child|our loss|sleep(?:ing)? (?:rather |very )?little|short (?:of|on) sleep|nights? (?:will|are|shall)|looking forward to (?:the|a) (?:spring|summer|autumn|winter)|name day|not be (?:available|there|at work|in the office) (?:from|between|for|after|in)|take (?:my|some|parental|family) leave|before i go on leave|my (?:doctor|midwife|clinic)|growing (?:belly|tummy|family)',
    ),
  }),
  idea('health', {
    noted: any(
      'op|operation|surgery|hyster\\p{L}*|transplant|dialysis|kidneys?|(?:in|into|to|from) hosp(?:ital)?|hosp(?:ital)? (?:appts?|appointments?|visits?|stays?|letter|tests?)|hernia|gall\\p{L}*|appendix|replacement|amput\\p{L}*|prosthe\\p{L}*',
    ),
    told: any(
      'surge(?:ons?|ry)|theatre|the knife|scars?|stitches|new (?:hip|knee|kidney|heart|liver|joint)|(?:waiting|donor) list|donor|discharged|implant\\p{L}*|(?:repair(?:ed)?|fix(?:ed)?|put right) (?:by|in|at|soon|again)|machine (?:three|every|that)|anaesthe\\p{L}*|on my feet again',
    ),
  }),
  idea('health', {
    noted: any('anorex\\p{L}*|bulimi\\p{L}*|eating|binge\\p{L}*|ed recovery|weight|obes\\p{L}*|gastric'),
    told: any(
      '(?:my|learn(?:ing|t|ed)? to|hard to|how to|again to) (?:eat|meals|weight|appetite)|eat(?:ing)? (?:with|among|before) (?:others|people)|canteen|(?:food|meals?) (?:is|are|was|were|has|have|with)|(?:too|getting|got|grew|became) thin(?:ner)?|scales|body image',
    ),
  }),
  idea('health', {
    noted: any(
      'migraines?|cluster|headaches?|long covid|cfs|me/cfs|chronic fatigue|fatigue|asthma\\p{L}*|copd|lungs?|lupus|thyroid|endo\\p{L}*|pcos|meno\\p{L}*|hrt|psoriasis|eczema|skin|sleep apn\\p{L}*|narcolep\\p{L}*|allerg\\p{L}*',
    ),
    told: any(
      'my head|dark(?:ened)? room|bright light|lie down|breath(?:less|e|ing)?|never (?:quite |fully )?recovered|since (?:the|that) (?:virus|infection|pandemic)|inhaler|puffer|my (?:lungs|skin|hormones|age and sex|monthly|period|cycle|periods)|cramps?|hot (?:spells?|in meetings)|fan on|change of life|itch\\p{L}*|naps?|fall asleep|rest in the (?:middle|afternoon)|airways',
    ),
  }),
];

/** What is said of a family around the thing itself. */
const familyHints = [
  idea(
    'family',
    any(
      '(?:personal|private|domestic|home) (?:changes?|upheavals?|reasons|matters|circumstances|situation|life|difficult\\p{L}*|commitments?|responsibilit\\p{L}*|crisis|loss|blow)|(?:changes?|changed|upheaval|things|difficult\\p{L}*|commitments?|duties|responsibilit\\p{L}*|situation) at home|at home (?:has been|have been|is not|are not|things)|what (?:our|my) family|(?:our|my) family (?:has been|had to|is going through|went through|situation)|close to home|on the home front',
    ),
    'general',
  ),
  idea('family', {
    noted: any(
      'husb\\p{L}*|hubby|divorc\\p{L}*|split|separat\\p{L}*|sep|left me|left us|ex|moved out|walked out|single|custody|house sale|kids with|weekend dad|break-?up|cheat\\p{L}*|affair',
      '(?:wife|partner|gf|bf|he|she) (?:\\p{L}+ )?(?:left|gone|went|off)',
    ),
    told: any(
      '(?:only|sole|single|one) (?:adult|parent|grown-?up)|on my own (?:with|at home|these)|(?:now |live |am |living |be )alone|by myself (?:now|with|these|since)|separat(?:ed|ion)|weekend (?:father|mother|dad|mum|parent)|(?:my|our) (?:\\p{L}+ )?(?:children|kids|boys|girls|son|daughter) (?:now )?(?:live|lives|stay|stays|moved|spend|spends)|every (?:other|second|alternate) weekend|fresh (?:start|place|beginning|page)|new (?:chapter|start|life)|start(?:ing)? (?:afresh|over|anew)|start my life|(?:in|of) (?:the|my|our) household|two homes|half (?:of )?the (?:week|furniture|house)|maiden name|(?:my|our) former (?:name|husband|wife|partner|home)|(?:without|no longer have) (?:a|my) (?:partner|husband|wife)|no longer (?:two|a couple|a pair|together|share|married)|(?:selling|sell|sold|sale of) (?:the|our|my) (?:\\p{L}+ )?(?:home|house|flat)|gone (?:our )?separate|went (?:our )?separate|mediation|(?:my|the) ring|(?:he|she) (?:has )?(?:left|gone|moved)|just (?:me and|us two|the two of)|for the two of us',
    ),
  }),
  idea('family', {
    noted: any(
      `${KIN}s? (?:\\p{L}+ ){0,4}(?:dementia|alz\\p{L}*|stroke|care|carer|ill|sick|cancer|parkinson\\p{L}*|fall|fell|frail|hosp\\p{L}*|home within|ms|chemo|dying|needs|cant|moved in|moving in|disab\\p{L}*|autis\\p{L}*|op|depress\\p{L}*|anorex\\p{L}*|bipolar|drinks|drugs|addict\\p{L}*)`,
      `car(?:e|ing|er) (?:for|of) (?:\\p{L}+ )?${KIN}|look(?:ing)? after (?:\\p{L}+ )?${KIN}|${KIN} (?:anorex\\p{L}*|bulim\\p{L}*|demen\\p{L}*)`,
    ),
    told: any(
      "(?:elderly|ageing|aging|frail|sick|ailing|confused) (?:parents?|mother|father|relatives?|mum|dad|person|lady|gentleman|man|woman)|(?:a|one of my|my) parents? (?:who|whose|is|are|needs?|at home|with)|(?:whose|her|his|their) (?:memory|mind|health|strength)|memory (?:is|was|has) (?:fad|fail|go|leav)\\p{L}*|look(?:ing|ed)? after (?:a|an|my|our|him|her|them|someone|somebody)|car(?:e|es|ing|ed) (?:of|for) (?:a|an|my|our|him|her|them|someone|somebody)|carer|carers|mov(?:e|es|ed|ing) in with (?:us|me)|(?:a relative|a loved one|a close relative|a family member) (?:who|at home|close|in my|in our|needs|of mine)|(?:someone|somebody) (?:at home|close to me|in my (?:family|house))|(?:depends?|rel(?:y|ies)|counts?) on me|needs (?:me|us|someone|watching|looking after|round)|(?:cannot|can't|should not|not) be left|in need of (?:care|help)|respite|day centre|power of attorney|(?:clinic|hospital|doctors?|therap\\p{L}+|appointments?|specialists?|ward) (?:\\p{L}+ )?(?:with|for|of) (?:my|our|her|him)|(?:with|take|takes|taking|drive|bring|accompany|visit\\p{L}*) (?:my|our) (?:\\p{L}+ )?(?:girl|boy|lad|lass|eldest|youngest|teenager|daughter|son|mother|father|mum|dad|wife|husband|partner|parents?|sister|brother) (?:to|at|in|through)|learning to (?:eat|walk|speak|live)|sit(?:ting)? (?:with|beside|by) (?:her|him|my (?:mother|father|mum|dad|wife|husband|son|daughter))|my (?:girl|boy|eldest|youngest|teenager|lad)|(?:nights?|days|weeks) (?:at|in|beside) (?:the|a|her|his) (?:hospital|hospice|bed|ward)|get(?:s|ting)? (?:out of bed|dressed|washed)|round the clock|not long (?:left|to)|time that is left|last (?:months|weeks|days|chapter)|seriously ill|gravely ill|unwell|(?:does|do) not (?:always )?know (?:which|where|who|me|us)|dry(?:ing)? out|getting clean|(?:his|her|their) (?:two |three )?(?:boys|girls|children) (?:are|is|live|stay) with (?:me|us)",
    ),
  }),
  idea('family', {
    noted: any(
      `${KIN}s? (?:\\p{L}+ ){0,4}(?:prison|jail|inside|arrested|convict\\p{L}*|police|court|drugs|expelled|in trouble|locked up|on bail|nick)|(?:prison|jail|arrested) (?:\\p{L}+ ){0,3}${KIN}`,
    ),
    told: any(
      '(?:through|in|before|at) (?:the )?courts?|behind (?:walls|bars|a wall)|visiting (?:hours|days?|time|order)|(?:serving|serves?|given|got) (?:a |his |her |\\p{L}+ )?(?:sentence|years|months|time)|locked (?:up|away)|(?:is|be|been|put|sent) away (?:for|until)|(?:be|is|was) released|comes? (?:out|home) (?:in|from|next)|on trial|get out of (?:town|here)|fresh place|(?:nobody|no one|where people) (?:knows|know|do not know)|took a wrong turn|wrong (?:crowd|path|turn)|in trouble|the police|our (?:eldest|youngest|boy|girl|name)|gossip|the papers',
    ),
  }),
  idea('family', {
    noted: any(
      `(?:husb\\p{L}*|wife|partner|bf|gf|spouse|fianc\\p{L}*|${KIN}) (?:\\p{L}+ )?(?:got|gets|has|new|job|transfer\\p{L}*|posted|moving|moves|relocat\\p{L}*|wants|works|starts)|real reason|following (?:him|her|${KIN})`,
    ),
    told: any(
      "better half|follow(?:s|ing)? (?:my|him|her|the)|my (?:husband|wife|partner|spouse|fianc\\p{L}*|boyfriend|girlfriend)(?:'s)? (?:\\p{L}+ ){0,3}(?:work|job|post|transfer|career|employer|position|starts?|posted|moved|moves|moving|transferred)|(?:we|i) (?:are|am) (?:\\p{L}+ )?moving (?:for|because|with)|move for (?:love|family|him|her)|trailing|two careers|where (?:he|she) (?:works|is|has)|be (?:with|near|nearer|close|closer) (?:to )?(?:him|her|my)",
    ),
  }),
  idea('family', {
    noted: any(
      `died|death|dead|funeral|passed|lost (?:\\p{L}+ ){0,3}${KIN}|grie\\p{L}+|bereav\\p{L}*|widow\\p{L}*|dying|killed|suicide|stillb\\p{L}*|miscarr\\p{L}*`,
    ),
    told: any(
      '(?:our|my|great|sad|heavy|sudden) (?:\\p{L}+ )?(?:loss|bereavement|mourning|sadness|sorrow|goodbye|farewell)|(?:lost|losing) (?:someone|somebody|a (?:parent|brother|sister|child|close)|him|her)|empty (?:chair|house|place|room|nest)|no longer (?:with us|alive|here)|mourn\\p{L}*|burial|graveside|grave|coffin|(?:since|after|when) (?:he|she) (?:went|is gone|has gone|was gone)|(?:a|the) (?:hard|heavy|sad|dark|difficult) (?:year|time|winter|spring|summer|autumn|weeks|months)|the estate|probate|inherit\\p{L}*|never (?:met|held|came home)|late (?:husband|wife|mother|father|brother|sister|son|daughter|partner|mum|dad)',
    ),
  }),
  idea(
    'family',
    {
      noted: any(
        'kids?|children|school run|nursery|childcare|single (?:mum|dad|mom|parent)|toddler|twins|lone parent|pick ?up|au pair|childminder',
      ),
      told: any(
        'school (?:hours|gates?|times|holidays|terms?|run)|term[- ]time|childminder|babysit\\p{L}*|be home (?:by|at|for|before|when)|home (?:by|before) (?:\\d|three|four|five|six|the)|predictable hours|bath ?time|bedtime|after-school|half-term|small (?:people|children)|little ones?|(?:fetch|collect|pick up|picking up|drop off) (?:my|our|the|them|him|her|two|three)',
      ),
    },
    'light',
  ),
  idea('family', {
    noted: any(
      'violen\\p{L}*|hits|hit me|beats?|abus\\p{L}*|refuge|stalk\\p{L}*|restraining|dv|controlling|fled|non-?mol\\p{L}*|forced marriage',
    ),
    told: any(
      '(?:nobody|no one) (?:\\p{L}+ ){0,4}(?:be told|is told|learns|where i)|whoever (?:he|she) says|my safety|(?:be|feel|keep|stay|am|are) safe|(?:my|our) (?:\\p{L}+ )?(?:address|whereabouts|surname|name|photo(?:graph)?|picture) (?:must|should|not|stay|remain|be|kept|out)|(?:keep|leave) (?:my|our) (?:address|name|photo\\p{L}*|picture|whereabouts)|not (?:be )?(?:found|traced|listed|named|shown|pictured)|got away|had to (?:flee|run|get out|leave home|leave the)|fled|escap\\p{L}+|shelter|hid(?:e|ing|den)|protect\\p{L}*|bruis\\p{L}+|afraid of|frightened|(?:someone|somebody) from my|(?:your|the) website|changed my|looking for (?:me|us)|court order|controll\\p{L}+',
    ),
  }),
  idea('family', {
    noted: any(
      `(?:husb\\p{L}*|hubby|wife|partner|bf|gf|spouse|${KIN}) (?:\\p{L}+ ){0,3}(?:lost (?:his|her|their)? ?job|unemployed|redundant|out of work|laid off|sacked|jobless|no job|not working|no work)|one income|sole earner`,
    ),
    told: any(
      'one (?:income|wage|salary|pay|pay ?packet|earner)|(?:only|sole|single|main) (?:wage|income|earner|pay|salary|breadwinner|one earning|one who earns)|live on (?:my|one)|(?:he|she|husband|wife|partner|spouse|half) (?:\\p{L}+ ){0,4}(?:between jobs|looking (?:for|too)|at home|without|job-?hunting|lost|searching|not earning)|breadwinner|(?:rests?|depends?|lies?) on (?:me|my (?:shoulders|wage|income|pay|salary))|on my shoulders|household income|both looking|one of us (?:earns|has|must|works|is earning)',
    ),
  }),
];

const moneyHints = [
  idea('money', {
    told: any(
      "building society|spoken for|(?:help|money) that turned out|turned out (?:dear|expensive)|from one (?:friday|month|week|pay\\p{L}*)|month to month|week to week|my (?:creditors?|lenders?|bank(?: manager)?|trustee|credit (?:score|rating|record|history|file)|bank account|purse|wallet|pockets?|landlord|landlady|landlord's|cushion|reserves)|creditors?|(?:re)?payment (?:plan|arrangement|scheme)|(?:formal|voluntary) arrangement|arrangement with (?:the|my)|official receiver|insolven\\p{L}+|(?:monthly|weekly) (?:payments|instal\\p{L}+)|(?:in|into|out of) the red|credit (?:score|rating|record|history|file|check)|(?:first|next|early|earlier|prompt|quick) (?:pay ?day|pay ?cheque|pay ?packet|salary|wage)|pay ?day|pay ?cheque|(?:an |a )?advance on|paid (?:weekly|early|in advance|from the first)|my savings|nest egg|tighten\\p{L}*|(?:every|last) (?:penny|pound|coin)|lean (?:months?|times|years?)|(?:not|n't|hardly|less) (?:known for (?:their|his|her) |have |very )?(?:patience|patient|wait(?:ing)?)|roof over|the (?:landlord|taxman|lender|bailiff|collectors?)|the rent (?:is|has|falls|for|will)|(?:heating|electricity|gas) (?:bill|off)|food (?:parcel|bank)|state support|(?:part|some|half|share|slice|portion) of (?:my|what i) (?:wages?|salary|pay|earn\\p{L}*|income)|deduct\\p{L}*|attachment of|(?:keep|lose|losing|keeping|save|saving) (?:my|our|the) (?:\\p{L}+ )?(?:home|house|flat|roof)|(?:dependent|depend|rely|count|counting) on (?:the|a|this|my) (?:wage|salary|income|pay|money|post|job)|financial(?:ly)?|can(?:not|'t| not) wait (?:long|another|until|for)|(?:my|in|of|old|some|the) debts?|indebted\\p{L}*|i (?:\\p{L}+ )?borrowed|lent me|my loans?|repay\\p{L}*|i (?:still )?owe (?!you)|what (?:i|we) owe|owed? to|in (?:some )?need of|gambl\\p{L}*|(?:lost|spent|bet) (?:\\p{L}+ ){0,3}(?:money|savings|fortune|too much)|pawn\\p{L}*|sold (?:my|the) (?:car|watch|furniture)|down to (?:my|the) last|afford\\p{L}*|pay(?:ing)? (?:my|the|our) (?:way|rent|bills)|money (?:would|will|matters|helps?|worr\\p{L}+|is)|start (?:as )?(?:soon|early|at once|immediately|quickly) (?:\\p{L}+ )?(?:because|since|as i (?:need|have)|for)|judge?ments? against",
    ),
    noted: any(
      'iva|dmp|ccjs?|bankrupt\\p{L}*|insolv\\p{L}*|debts?|cards?|loans?|arrears|overdraft|bailiffs?|skint|broke|owe\\p{L}*|no money|no savings|payday|mortgage|rent|repossess\\p{L}*|evict\\p{L}*|uc|benefits|food ?bank|gambl\\p{L}*|maxed|credit|hmrc|tax bill|need (?:the )?(?:money|cash|start asap)|garnish\\p{L}*|attachment|\\d+k? on cards',
    ),
  }),
];

const payHints = [
  idea('pay', {
    noted: any(
      'cur(?:rent)? (?:sal(?:ary)?|pay|wage)|sal|getting \\d|make \\d|making \\d|underpaid|take[- ]home|(?:on|at) £?\\d{2,3}(?:[.,]\\d)?k?|now \\d{2}|\\d{2}(?:[.,]\\d)? now|pays? \\d|rate|lowest|bottom|floor|min \\D{0,3}\\d[\\d.,]*k?|would accept|room to|up to \\d',
    ),
    told: any(
      "(?:in|on) my (?:present |current )?contract|(?:not|n't) (?:drive|frighten|scare|put) me (?:away|off)|(?:what|than|as) (?:i|they) (?:now |currently |at present |presently )?(?:take home|earn|am paid|am on|bring home|pay me|get paid|make now|get now)|what i (?:currently|now) (?:get|have|make|receive)|take[- ]home|bring home|pay ?slip|pay ?packet|(?:than|above|over|below|under) my (?:present|current|last|old|existing) (?:\\p{L}+ )?(?:pay|salary|wages?|figure|package|level|contract|one)|my (?:present|current|existing|last) (?:employer|firm|job|post|contract|company) (?:pays|gives|paid)|i(?: am|'m| was) (?:\\p{L}+ ){0,3}(?:on|paid|earning|making) (?:\\p{L}+ ){0,5}(?:[£$€]|\\d\\d[.,]?\\d*|\\p{L}+[- ]?\\p{L}* (?:thousand|grand))|(?:a )?(?:step up|rise|raise|increase|jump|uplift|gain) (?:of|on|over)|(?:less|more) than i (?:have|earn|get|make|am)|i (?:now |currently )?(?:make|earn|get|receive|take) (?:\\p{L}+ ){0,3}(?:[£$€]|\\d|\\p{L}+[- ]?\\p{L}* (?:thousand|grand))|underpaid|below (?:the )?(?:market|average)|at (?:the )?(?:present|moment)(?:,)? (?:i |my |it )(?:get|earn|pay|make)|(?:lowest|bottom|least) (?:i|that i|figure)|(?:not|n't|never) (?:go|come|settle) (?:below|under|for less)|my (?:floor|minimum|bottom line|limit|lowest)|(?:content|satisfied|happy) with (?:\\p{L}+ )?(?:[£$€]|\\d{2}|less)|meet (?:you )?(?:in the middle|half ?way)|room (?:to|for) (?:go|move|manoeuvre)",
    ),
  }),
];

const processHints = [
  idea('process', {
    noted: any(
      'rounds? (?:at|with|for)|(?:other|another|2nd|second) (?:rounds?|offers?|interviews?|applications?)|offers?|final(?:ist|s)? (?:at|with|for)|in final|shortlist\\p{L}*|rejections?|no (?:other )?(?:offers|replies|luck)|competing|till (?:mon|tue|wed|thu|fri)\\p{L}*|other (?:job|co|firm)s?|talking to|in talks|backup|plan b|first choice|second choice|prefer',
    ),
    told: any(
      "(?:an|the|my|any) ?other (?:conversations?|discussions?|talks?|option|possibility|contract|employer|opportunit\\p{L}+)|other irons?|(?:waiting|waits|wait) for my (?:signature|answer|decision|reply|yes|word|response)|(?:wants?|expects?|expecting|needs?|asks? for|asked for|await\\p{L}*|requires?|hopes? for) (?:my|to have my) (?:\\p{L}+ )?(?:signature|answer|decision|reply|yes|word|response)|my signature|(?:contract|paper|letter|agreement) (?:\\p{L}+ )?(?:on my (?:desk|table)|in (?:front of me|my (?:inbox|drawer|hands?|bag))|ready|to sign|lies|waits|waiting|unsigned|from (?:a|an))|(?:see|meet|meeting|seeing|visit|talk to|speak to) them (?:again|once|for)|also (?:\\p{L}+ )?(?:talking|speaking|in touch|in contact|in conversation|in discussions?|being considered|considering|looking at|seeing|meeting)|(?:talking|speaking|in talks|in touch|in conversation|in discussion|negotiating) (?:to|with) (?:a|an|another|one|two|several|some|the)|in parallel|alongside (?:this|yours)|irons in|(?:must|have to|need to|promised to) (?:answer|reply to|sign with) (?:another|them|elsewhere|someone else|somebody else)|(?:commit|committed|promised|bound|go|going|gone|sign|start|starting) elsewhere|(?:the|yours is the|you are the|this is the) (?:only|one|sole) (?:\\p{L}+ )?(?:conversation|process|interview|application|firm|employer|reply|lead|hope)|only (?:\\p{L}+ )?(?:conversation|interview|reply|invitation|answer|one (?:who|that|to))|(?:many|dozens? of|countless|sixty|fifty|forty|hundreds? of|a good many|a great many|so many|\\d+) (?:\\p{L}+ )?(?:letters|applications|attempts|rejections|refusals|tries|doors)|(?:nobody|no one|none|nothing) else (?:has|have|replied|answered|is|came|came of)|(?:they|a \\p{L}+|another) (?:\\p{L}+ )?(?:have|has|would) (?:\\p{L}+ )?(?:made|offered|promised|matched|given) me|(?:decide|choose|choosing|deciding|weigh\\p{L}*|torn) between|(?:first|second|last|final) (?:meeting|conversation|interview|talk|visit) (?:with|at|elsewhere)|(?:second|third|last|final|next) (?:meeting|round|conversation|interview|visit) (?:elsewhere|somewhere|with (?:a|an|another))|(?:my|a) (?:fallback|safety net|back-?up|plan b|alternative)|(?:not|n't) my (?:first|only)|courted|being wooed|(?:before|until) (?:it lapses|it expires|the other|their offer)|the day after|on hold (?:for|until)|holding (?:a|the) (?:place|post|job)|keep (?:them|another|somebody) waiting|stall(?:ing|ed)?|(?:set out|sent me|sent|drawn up|offered) (?:me )?terms|terms on which|(?:last|final|first|second) of (?:two|three|four|five|six|seven|\\d) (?:interviews|meetings|rounds|conversations)|thanked me for my (?:interest|application)|(?:others?|firms|companies|employers) (?:have|has) (?:by now |now |already )?(?:thanked|declined|refused|written|turned)|buy(?:ing)? (?:me )?time",
    ),
  }),
];

const dismissalHints = [
  idea('dismissal', {
    noted: any(
      'let me go|got rid|sack\\p{L}*|fired|dismiss\\p{L}*|probation|pip|redundan\\p{L}*|settlement|severance|payoff|compromise agreement|warning|disciplin\\p{L}*|suspend\\p{L}*|asked to leave|pushed|contract (?:not renewed|ended)|misconduct|walked|quit before|out of work|unemployed|jobless|between jobs|gap',
    ),
    told: any(
      "(?:i|we) (?:had )?parted|(?:and i|we) (?:\\p{L}+ )?(?:parted|went (?:our )?separate)|parted (?:company|ways|before|early|from)|(?:not|n't) (?:quite |entirely |wholly |exactly |really )?(?:been )?(?:of )?(?:my|his|her|their) (?:own )?(?:choice|choosing|decision|idea|wish|making|will|doing)|trial (?:period|months|time)|probation\\p{L}*|(?:on|under) (?:agreed|confidential|certain|mutual) terms|(?:mutual|by) (?:agreement|consent)|undertaking of|silence|not at liberty|disagreement|i had to (?:leave|go|clear|hand|pack|give up)|i was (?:made|told|asked|invited) to (?:leave|resign|hand in|clear|pack|go(?= [.,;!?]|[.,;!?]|$| home))|(?:ended|finished|stopped|over|came to an end|closed) (?:rather |quite |very |so )?(?:badly|abruptly|suddenly|early|earlier|sooner|too soon|in (?:dispute|anger|tears|court))|(?:abrupt|sudden|early|premature) (?:end|departure|exit|parting|goodbye)|abruptly|cut short|shorter than|(?:half|third|quarter|months?'?|year'?s?) (?:of )?(?:a )?(?:year'?s? )?(?:salary|pay|wages)|pay-?off|my (?:severance|compensation)|letter (?:from|in|on) (?:personnel|hr|human resources|my file|my record)|(?:in|on) my (?:personnel )?(?:file|record)|(?:formally|officially) (?:warned|told off|reprimanded)|reprimand\\p{L}*|(?:between|out of|without|in between) (?:jobs?|posts?|roles?|work|positions?|employment|employers|things)|(?:free|available|looking) (?:earlier|sooner|again) than|(?:not|n't) (?:been )?(?:kept|renewed|extended|retained|taken on|asked back)|keep me (?:on(?! (?:file|your|record|the list))|longer|beyond)|no longer (?:needed|wanted|required|welcome|employed|in work|working)|surplus|(?:shown|showed|pointed to|towards) (?:me )?(?:to )?the door|(?:former|last|previous|old|present|current) (?:employer|firm|boss|manager|company|school|chief) (?:\\p{L}+ )?(?:and i|may not|might not|will not|would not|did not|does not|wanted|thought|decided|saw no|had no|dispensed|ended|let|asked|told)|fell foul|timekeeping|punctual\\p{L}*|lateness|(?:learned|learnt) (?:it |that )?the hard way|my (?:own )?fault|under review|being reviewed|measured against|(?:missed|did not reach|not reach) (?:my|the) (?:targets?|figures|goals)|my departure|(?:persuade|convince|prove to|show) my (?:\\p{L}+ )?(?:manager|boss|employer|superior)|(?:not|hardly|never) speak (?:well|kindly|highly) of me|asked me (?:not to|to) (?:come|stay|keep away|work)|(?:told|said to) (?:a|the) (?:customer|client|colleague) what|my (?:last|previous|former) (?:post|job|role|position) (?:ended|finished|stopped|was over)|i left (?:in|under|after|on|because|before|without)|(?:i|we) (?:did not|didn't) (?:leave|go)|no (?:job|work|post) (?:since|for|at|now)|(?:at home|idle|not worked|not been working) since|since (?:i|my) (?:lost|left|leaving|last)|claims? (?:i|that i) had (?:put|made|handed)|bridges",
    ),
  }),
  idea('dismissal', {
    noted: any(
      'bull\\p{L}*|toxic|hate\\p{L}*|awful boss|boss is|shouts?|nightmare boss|grievance|harass\\p{L}*|cant stand|want out|desperate to leave|planning to leave',
    ),
    told: any(
      "(?:present|current|my) (?:\\p{L}+ )?(?:place|post|job|office|team|surroundings|climate|atmosphere|boss|manager|superior|chief|employer) (?:\\p{L}+ )?(?:makes? (?:me|it|my|every)|leaves me|wears|treats?|raises|loses|became un\\p{L}+|has made (?:it|my))|the (?:tone|climate|atmosphere|air|mood) (?:at|in|where|here|there|has)|raised voice|temper|(?:cannot|can't|could not|no longer) (?:stay|bear|stand|breathe|work (?:for|with|under))|get (?:away|out)|(?:treated|spoken to) (?:\\p{L}+ )?(?:badly|like a|fairly at last)|belittl\\p{L}*|made to feel|respect(?:ed|ful)? (?:is|again|one another)|dread|(?:sunday|monday) (?:evenings|mornings)|my complaint",
    ),
  }),
  // The candidate's own firm, or that it does not know.
  idea('dismissal', {
    noted: any(
      '(?:boss|employer|manager|work|company|firm|they) (?:\\p{L}+ )?(?:doesn.?t|does not|dont|don.?t|mustn.?t|must not|cant|not) (?:\\p{L}+ )?(?:know|find out|hear)|boss doesnt know|not told (?:my )?boss|am looking|im looking|secretly looking|company (?:going under|in trouble|is closing|folding|bust)|going under|(?:redundanc\\p{L}*|lay-?offs?|cuts|redundancy round) (?:\\p{L}+ )?(?:coming|planned|rumou?rs?|soon|due)',
    ),
    told: any(
      "(?:be|being|stay|remain) (?:discreet|careful|quiet)|discre(?:et|tion|etly)|my (?:present|current) (?:superior|boss|chief|manager|employer|firm|company|team|colleagues) (?:\\p{L}+ )?(?:plays|golf\\p{L}*|hears?|learns?|must not|may not|should not|does not know|is not aware|has no idea)|my (?:present|current) superior|(?:not|n't|nobody|no one) (?:\\p{L}+ )?(?:know|aware|told|suspect\\p{L}*|been announced|been made public|announced|public)|(?:my|our) (?:present |current |own )?(?:team|department|firm|company|employer|site|office|job|post|branch) (?:is to (?:be|go|close)|is about|may (?:not|soon)|might (?:not|soon)|will (?:soon|not|be (?:cut|closed|gone|sold))|could (?:soon|go)|looks shaky|does not look)|there (?:may|might|will|could) (?:not|soon) be (?:a|no|an) (?:company|firm|employer|job|post|team)|(?:be cut|is cut|to be cut|about to (?:close|cut|fold))|uncertain (?:future|times)|writing on the wall|sinking|see out the (?:year|winter|spring|summer|quarter)|notice to",
    ),
  }),
];

const lawHints = [
  idea('law', {
    noted: any(
      'driv\\p{L}* ban\\p{L}*|drink[- ]?driv\\p{L}*|banned|ban|licen[cs]e|points|dui|dwi|drunk driv\\p{L}*|disqualif\\p{L}*|speeding',
    ),
    told: any(
      "my licen[cs]e|licen[cs]e (?:back|again|returned|comes|until)|(?:able|allowed|free|fit) to drive|drive (?:again|myself|until|at present|for now|before)|behind the wheel|(?:not|n't) (?:be )?(?:drive|driving)|(?:without|no|leave|left) (?:a|the|my) car|(?:by|take|use|rely on|prefer|come by) (?:the )?(?:train|bus|bike|bicycle|public transport|trains)|someone (?:else )?(?:to )?driv\\p{L}*|wheel|over the limit|breath test|my points",
    ),
  }),
  idea('law', {
    noted: any(
      'caution\\p{L}*|theft|shoplift\\p{L}*|steal\\p{L}*|stole|arrest\\p{L}*|convict\\p{L}*|fraud|prison|jail|criminal|record|dbs|spent|assault|abh|gbh|affray|drugs? (?:charge|offence|conviction|possession)|possession|suspended sentence|community service|tag|bail|charged|police|inside|expenses',
    ),
    told: any(
      '(?:the|a) police|police (?:warning|matter|officer|station|record)|court|judge|magistrates?|the law|criminal|offen[cd]\\p{L}+|(?:disclosure|dbs|background|police|record) (?:check|certificate) (?:will|may|might|shows?)|(?:i (?:once )?did|did|doing|done) (?:something|a thing) (?:\\p{L}+ )?(?:foolish|stupid|wrong|silly)|something (?:foolish|stupid|wrong|silly)|foolish(?:ness|ly)?|stupid(?:ity|ly)?|(?:in|of) my (?:youth|younger|teens|twenties|student|past)|(?:as|when) (?:a|i was a?) ?(?:young|teenager|student|eighteen|nineteen|twenty|\\d\\d)|(?:paid|pay) (?:my debt|the price|dearly)|not free to (?:work|travel|leave)|(?:where|when) i (?:was|served) (?:away|inside)|second chance|turned my (?:life|back)|wrong side|youthful|sins?|blemish|stain|cells?|released|time (?:away|served|behind)|locked up|learned? my lesson|(?:is|all|long|now|well) behind me|sentence\\p{L}*|wrong crowd|unpaid work|fingerprint\\p{L}*|barred|not mine|borrowed without|dishonou?r\\p{L}*',
    ),
  }),
  idea('law', {
    noted: any(
      'tribunal|et claim|claim|suing|sued|sue|settle\\p{L}*|nda|court case|court|lawyers?|solicitors?|discrimination|hearing|acas|whistle\\p{L}*|grievance|legal|constructive|unfair dismissal|cant talk|gag\\p{L}*|witness',
    ),
    told: any(
      "tribunal|my (?:case|claim|lawyers?|solicitor|barrister|day in court)|(?:case|claim|matter|dispute) (?:is|will be|against|comes|goes|with|between)|(?:a|the|my|final) hearing (?:in|on|is|next|before|will|takes|at)|(?:hearing|heard|be heard) (?:my|the) (?:case|claim)|court|judge|against (?:my|a|the) (?:former|old|last|previous|present|current|ex)|(?:former|old|last|previous) (?:employer|firm|company|boss) (?:before|in front|in court|at|over)|legal(?:ly)?|settled (?:with|out|before)|settlement|testif\\p{L}*|(?:give|giving|gave) evidence|justice|in dispute|(?:hours|wages|pay|money|overtime) (?:that )?(?:they|he|she|it) (?:never|did not|still) (?:paid|owe)|(?:signed|sign) (?:something|an? |papers?)|undertaking|silence|(?:not|n't|never) (?:be )?(?:allowed|free|at liberty|permitted|able) to (?:\\p{L}+ )?(?:say|speak|talk|tell|discuss|explain|go into)|bound (?:to|by)|(?:cannot|can't|may not|must not) (?:\\p{L}+ )?(?:say|tell|talk|speak|discuss|explain|go into)|gagg\\p{L}*|hush money|confidentiality",
    ),
  }),
  idea('law', {
    noted: any(
      'visa|permit|immigra\\p{L}*|sponsor\\p{L}*|asylum|refugee|leave to remain|deport\\p{L}*|h1b|tier 2|brexit|settled status|papers|overstay\\p{L}*|student visa|right to work',
    ),
    told: any(
      '(?:not|no longer) (?:be )?(?:permitted|allowed|entitled|able) to work|vouch(?:es|ed)? for me|my (?:status|papers|permit|passport|residence|stay|time here|leave)|(?:allowed|permitted|entitled|free|able) to (?:stay|remain|work) (?:here|in|on|until|after|only|beyond)|(?:stay|remain|staying|remaining) (?:here|in (?:britain|the uk|england|ireland|scotland|wales|this country|the country|europe|america))|(?:the|this) country|home office|sponsor\\p{L}*|immigration|embassy|citizen\\p{L}*|(?:clock|time|days) (?:is|are|runs?|running|left)|go(?:ing)? (?:back )?home (?:for good|by|in|unless)|leave (?:britain|the uk|england|ireland|the country)|my \\p{L}+ (?:expires?|runs? out)',
    ),
  }),
];

/** What is told around the facts of a life: in what it does and brings about, by people who do not name the thing. */
export const hints = [
  ...healthHints,
  ...familyHints,
  ...moneyHints,
  ...payHints,
  ...processHints,
  ...dismissalHints,
  ...lawHints,
];
