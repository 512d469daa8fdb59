import { firmEvent, thing } from '../../../core/review/private-thesaurus.ts';
import { months } from '../days.ts';

/** What happens in firms. */
export const events = [
  firmEvent(true, {
    both: '(?:be|being|been|get|getting|is|are|gets?) (?:bought|sold|acquired|taken over|merged)|bought (?:up |out )?by|sold to|acquisition|acquired by|take-?over|taking over|merg(?:er|ing)|buy-?out|(?:up )?for sale|sale of the (?:company|firm|business|agency|practice|division)|new owners?|change of owner\\w*|flotation|ipo|going public|stock market|private equity|sell(?:ing)? (?:up|the (?:company|firm|business|practice))',
    noted: 'sale|merge|acquir\\w*|buyers?|float',
    told: 'the sale|your (?:merger|sale|acquisition|new owners?)|joining forces|(?:become|becoming) part of|your flotation|(?:list|listing|float|floating) on|combin(?:e|ing) with',
  }),
  firmEvent(true, {
    both: 'redundanc(?:y|ies)|lay-?offs?|job cuts|job losses|cutting (?:jobs|staff|heads|posts)|headcount (?:cuts?|reduction)|restructur(?:e|ing)|reorgani[sz](?:e|ation|ing)|downsiz\\w+|letting (?:people|staff) go|hiring freeze|(?:\\d+|half|a third) (?:\\p{L}+ )?(?:people|jobs|heads|staff|roles|posts|of the team) (?:are |is )?(?:going|to go|leaving|cut|losing|being)',
    noted:
      'halved|halving|sack(?:ing)?|fire|firing|get(?:ting)? rid|let(?:ting)? go|lose|half|cuts|cutting|axed|axing|redundant|shrinking',
    told: '(?:be|being|are|is) (?:gone|cut|halved|sacked|fired)(?! (?:over|through))|halv(?:e|ed|ing)|half (?:of )?(?:the|your|its|their) (?:budget|money|team|staff|size|strength|present)|(?:the|your|these|those|coming|planned) (?:job |staff )?(?:cuts|restructure|lay-?offs)|los(?:e|ing) (?:their jobs|\\d+ (?:people|staff|jobs))|fewer (?:people|staff|hands)|smaller team|slimm(?:ed|ing) down|(?:people|staff|colleagues) (?:have to |must |will )(?:go|leave)|thin(?:ned|ning)? out',
  }),
  firmEvent(true, {
    both: '(?:will |to |is |are |be |being )?(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?)(?: down)?|wind(?:ing)? (?:up|down)|mothball\\w*|pull(?:ing)? out of',
    noted: 'closing|closure|shut',
    told: 'go(?:es|ing)? dark|giv(?:e|ing) up (?:the|its|your)|no longer (?:have|be|exist)|dismantl\\w+|ceas(?:e|es|ing)',
  }),
  firmEvent(true, {
    both: 'runway|out of (?:money|cash|funds)|insolven(?:t|cy)|administration|bankrupt\\w*|going (?:under|bust)|in the red|cash (?:flow )?(?:problems?|trouble|crisis)|(?:heavy|big|huge|large) loss(?:es)?|missed (?:the |its |their |your )?(?:targets?|budget|numbers|forecast)|funding (?:round )?(?:fell|failed|is|collapsed|trouble)|lost \\d+|bad (?:year|quarter)|down round|next round',
    noted:
      'payroll|not paid|paid late|stops?|covenants?|funding|losses|lost money|cash|money|skint|behind on|target|loss|raise|series [a-d]',
    told: '(?:paid|pay) (?:people |staff |everyone )?(?:on time|late)|payroll|no longer pays?|stops? paying|(?:end|loss) of (?:the |your )?(?:funding|grant|money)|(?:money|cash|funds|reserves|grant) (?:\\p{L}+ )?(?:lasts?|runs? out|left|dries|is tight|are tight|gone)|financial (?:position|trouble|difficult\\w+|pressure|strain|situation)|los(?:e|ing) money|made a loss|your (?:funding|losses|results|finances)|(?:the|your) next (?:funding )?round|raise (?:more )?money|how (?:long|far) the (?:money|cash)',
  }),
  firmEvent(true, {
    both: 'investigat(?:ed|ion|ing)|inquiry|regulator|fined|fraud|scandal|lawsuit|sued|data breach|hacked|leaked|special measures|(?:failed|bad) (?:the )?(?:audit|inspection)|whistle-?blow\\w*|ofsted|harassment|bullying|grievance|strike',
    told: 'inspect(?:ors?|ion)|trouble with the (?:authorities|regulator|tax)|legal trouble',
    noted: 'breach|leak|audit|inspection|inspectors?',
  }),
  firmEvent(true, {
    both: '(?:pushed|forced|managed|eased|edged) out|(?:being|been|was|is|be|to be) (?:\\p{L}+ )?(?:sacked|fired|dismissed|let go|replaced|suspended|demoted)|on (?:the|his|her|their) way out|performance plan',
    noted: 'sacked|fired|replaced|suspended|pip|not up to it|underperform\\w*',
    told: 'of (?:his|her|their) own (?:free )?(?:will|accord|choice)|got rid of|had to (?:go|leave)|(?:his|her|their) (?:dismissal|removal|suspension)|struggling in the (?:role|job)|asked to leave|showed? (?:him|her|them) the door|does not have long|days are numbered',
  }),
  firmEvent(false, {
    both: 'leav(?:e|es|ing)|left|mov(?:e|es|ed|ing) on|resign(?:s|ed|ing|ation)?|(?:hand(?:s|ed|ing)?|put(?:s|ting)?|giv(?:en|es|ing)|gave) (?:in )?(?:(?:his|her|their|your) )?notice|retir(?:e|es|ed|ing|ement)|depart(?:s|ed|ing|ure)?|step(?:s|ped|ping)? (?:down|back|aside)|stayed long|stays? long|quit(?:s|ting)?|successor|succession|replac(?:e|es|ed|ing|ement)|vacan(?:t|cy)|on (?:the|his|her|their) way out|los(?:e|es|ing)|lost',
    noted: 'quit|turnover|notice|going|off|out|gone|walk(?:ing|s)|jump(?:ing|s)? ship',
    told: "(?:is|are|was|be|been|has|have|had) (?:going|gone|off)(?! (?:well|to|on|through|ahead|forward|smoothly|for|over)(?!\\p{L}))|went(?! (?:well|through|on|to|over|into|back|smoothly|by|with)(?!\\p{L}))|goes(?! (?:through|to|well|on|out|with|by|into|for)(?!\\p{L}))|new (?:hand|face|captain|head|person|leadership|broom|boss)|at the (?:tiller|helm|top|wheel)|changing of the guard|say(?:ing)? goodbye|farewell|join(?:s|ing)?|follows|won't be (?:here|there|with)|no longer (?:be )?(?:here|there|with|a)|after (?:him|her|them)|follow in|take (?:over from|the place of)|fill (?:the gap|his|her|their)|end(?:s|ing)? (?:its|their|the) contract|walk(?:s|ed|ing)? away|go(?:es|ing)? elsewhere|chang(?:e|es|ing) (?:at the top|of)",
  }),
  firmEvent(false, {
    both: 'launch(?:es|ed|ing)?|releas(?:e|es|ed|ing)|open(?:s|ed|ing)?|new (?:product|site|office|line|store|shop|plant|app|school|branch|platform|service|contract|market|factory|warehouse|clinic|ward|building|ceo|boss)|second (?:site|office|shop|school|plant)|expan(?:d|ds|ding|sion)|announc\\w+|reveal\\w*|pilot',
    told: 'com(?:es|ing) out|go(?:es|ing)? live|unveil\\w*|there for the start|set(?:ting)? up (?:a|the|your)|bring(?:ing)? out',
  }),
  firmEvent(false, {
    both: 'relocat(?:e|es|ed|ing|ion)|mov(?:e|es|ed|ing) (?:to|out|into|the (?:office|team|site|factory|work))|outsourc(?:e|ed|ing)|offshor(?:e|ed|ing)|going remote|back to the office',
    told: 'mov(?:e|es|ed|ing)|the move|your move|transfer(?:red|ring)? to',
  }),
  firmEvent(false, {
    both: 'delay(?:s|ed|ing)?|postpon\\w+|cancel(?:led|s|ling)?|scrapp?(?:ed|ing)?|frozen|freeze|on hold|behind schedule|dropp(?:ed|ing)|failed|failing|bonus(?:es)?|pay (?:rise|cut|freeze)',
    told: 'not happen|put (?:off|back)|giv(?:e|ing) up on',
  }),
  firmEvent(false, {
    both: 'pregnan(?:t|cy)|maternity|ill(?:ness)?|sick|cancer|breakdown|burn(?:t|ed)?[ -]?out|divorc\\w+|off sick|signed off|drink(?:s|ing)?|affair|rehab|surgery|treatment',
    told: 'the baby|happy news|unwell|on the mend|get(?:s|ting)? (?:well|better)|feel(?:s|ing)? better|recover\\w*|poorly|not well|health|expecting|(?:away|absent) for (?:some|a few|several|\\d)|family trouble',
  }),
  firmEvent(false, {
    both: 'budget|sign(?:ed)?[- ]off|approv(?:ed|al)|unfunded|funded',
    noted: 'max(?:imum)?|range|can go (?:up )?to|up to \\d+',
    told: '(?:money|funds|cash) for|green light|go-ahead|room (?:to|for)|leeway|scope (?:to|for)|stretch to|(?:as|so) (?:high|far) as|top of (?:the|your) (?:range|scale|band)|up to',
  }),
  firmEvent(true, {
    both: 'internal candidate|(?:first|second|second-) ?choice|backup|runner-up|offered (?:it|the job) to|favou?rite|earmarked|already (?:chosen|decided|picked|promised)|only interviewing|formality|shoo-in|lined up',
    noted: '2nd choice|someone else first|internal|already have|going to',
    told: '(?:someone|somebody|a colleague|candidate) (?:from )?(?:inside|internal|within|in mind)|internal(?:ly)?|already (?:know|have) (?:who|whom|someone|somebody)|foregone conclusion',
  }),
  firmEvent(false, {
    both: 'promot(?:e|ed|ing|ion)',
    told: 'moving up|step up',
  }),
];

const posts = [
  'fd|finance director|cfo|chief financial officer|finance chief|head of finance|director of finance|finance lead',
  'ceo|chief executive(?: officer)?|md|managing director|chief exec|the boss at the top',
  'cto|chief technology officer|head of (?:tech|technology|engineering)|technical director|tech lead|technology chief',
  'coo|chief operating officer|operations director|head of operations|ops director|ops lead',
  'cmo|marketing director|head of marketing|chief marketing officer|marketing lead',
  'cpo|head of product|product director|chief product officer',
  'hr|hr director|people director|head of (?:hr|people)|chief people officer|personnel',
  'sales director|head of sales|sales lead|cro|vp sales|commercial director',
  'pm|product manager|project manager|programme manager|predecessor|last (?:person|holder|one) in (?:this|the) (?:post|job|role)|who had (?:this|the) (?:job|role|post) before',
  'headteacher|head teacher|the head|principal|headmaster|headmistress',
  'matron|ward manager|ward sister|charge nurse|lead nurse|nurse in charge',
  'deputy|deputy head|second in command|number two|no 2',
  'clients?|customers?|accounts?|contracts?|buyer',
].map((each) => thing(each, true));

const others = [
  'manager|line manager|boss|team lead(?:er)?|supervisor|head of (?:the )?(?:team|department)',
  'founders?|co-?founders?|owners?|partners?|senior partner',
  'chair(?:man|woman|person)?|board|trustees|governors',
  'team|department|unit|division',
  'office|site|branch|plant|factory|depot|warehouse|store|shop|school|ward|clinic|campus',
  'biggest|largest|main|major|key|most important',
  'americans?|us|usa|american|states',
  'easter|spring',
  "christmas|xmas|year[’']?s? end|end of (?:the )?year|new year|december|january",
  'summer|june|july|august',
  'autumn|september|october|november|fall',
  ...months.map((each) => `${each.toLowerCase()}|${each.slice(0, 3).toLowerCase()}`),
].map((each) => thing(each));

/** Posts, clients, places and times. */
export const things = [...posts, ...others];
