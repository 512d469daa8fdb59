import { rule } from '../../../core/understand/meaning-rule.ts';

const candidate =
  '(?:candidates?|applicants?|persons?|individuals?|people|profiles?|someone|somebody|talent|professionals?|hires?)';
const other =
  '(?:other|another|different|alternative|stronger|internal|more (?:qualified|suitable|experienced|suited|closely)|better (?:qualified|suited|matched))';

/** How a no is said in English, from plain to wrapped. */
export const rejection = [
  rule(
    'rejection',
    4,
    'decid chose elect opted decis deter concl made',
    /(?<!\byou )(?<!\byou have )\b(?:decided|chosen|elected|opted|decisions?|choice|determined|concluded|made the (?:difficult |tough |hard )?call)\b.{0,70}?\b(?:(?:not to|to not) (?:be |have |go |make |take |put |do |see |keep |further )*(?:mov|proceed|progress|continu|pursu|go\b|tak|offer|extend|invit|hir|advanc|shortlist|select|interview|fill|recruit|mak|accept|consider|appoint|engag|renew|forward|ahead|you\b|your\b|the (?:role|position|process|application)|a (?:second|further|next)|bring|meet|employ|further)|against (?:your|you|a |hiring|taking|moving|offering|proceeding|inviting|an )|that (?:we|they|i) (?:will|can|would|are|do|should) not\b)/,
    {
      unless:
        /\bnot to (?:see|meet|interview|consider) (?:any )?other|not to (?:wait|delay|rush|hold|postpone|keep you|let)|against the clock|not to (?:make|take) (?:a|any) decision|decision (?:about|on|as to|regarding) whether/,
    },
  ),
  rule(
    'rejection',
    4,
    'other anoth diffe alter stron inter more bette',
    new RegExp(
      `\\b(?:mov(?:e|ed|ing)|proceed(?:ed|ing)?|go(?:ing)?|gone|went|continu(?:e|ed|ing)|progress(?:ed|ing)?|advanc(?:e|ed|ing)|pursu(?:e|ed|ing)|select(?:ed|ing)?|chos(?:e|en)|choos(?:e|ing)|hir(?:e|ed|ing)|appoint(?:ed|ing)?|offered|accepted|shortlist(?:ed|ing)?|favou?r|prioriti[sz](?:e|ed|ing)|focus(?:ed|ing)?|identified|found|prefer(?:red)?|gave|given|awarded)\\b.{0,70}?\\b${other}\\b.{0,40}?\\b${candidate}\\b`,
    ),
    {
      unless:
        /\b(?:interview|meet|see|speak|talk|assess|review|consider|hear)\w*(?: \w+){0,3} (?:with |to |from )?(?:some |a few |several |the )?other (?:candidates|applicants|people)|continu\w* (?:to |our |with (?:our|the) )|other people (?:on|in|from) (?:the|our) team|different people/,
    },
  ),
  rule(
    'rejection',
    3.8,
    'chose choos selec picke hired offer decid go going gone went move movin moved proce progr focus conce conti pursu favou invit short ident found have had',
    /\b(?:chose|chosen|choosing|selected|picked|hired|offered|decided (?:to go|on)|go|going|gone|went|mov(?:e|ed|ing)|proceed(?:ed|ing)?|progress(?:ed|ing)?|concentrate|focus(?:ed|ing)?|continu(?:e|ed|ing)|pursu(?:e|ed|ing)|invit(?:e|ed|ing)|shortlisted|identified|found)\b.{0,40}?\b(?:someone|somebody|candidates?|applicants?|folks|others|individuals?|profiles?)\b.{0,30}?\b(?:who|with|whose|from|that|else|closer|more|better|having|we feel|we believe)\b/,
    {
      unless:
        /\bwill (?:only )?(?:select|choose|invite|pick|be (?:select|choos|invit))|\b(?:hope|hoping|want|need|like|plan|aim|able) to |going to (?:select|choose|invite|pick|meet|see|interview)|\bonly\b|(?:interview|meet|see|speak|talk|assess|hear)\w*(?: \w+){0,3} (?:candidates?|applicants?|people)|\bif\b|candidates? who(?:se)? (?:advance|are|have applied)|people (?:who|that) (?:work|we)|offered to|\byou (?:were|are|have been) (?:one|among)|selected (?:as|to be) one/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'other selec chose succe prefe',
    /\bother (?:\w+ )?(?:candidates|applicants|applications|people)\b.{0,50}?\b(?:selected|chosen|successful|preferred|better|more (?:closely|suitable|qualified|experience)|stronger|taken forward|a (?:better|closer) (?:fit|match))/,
    { unless: /\bif |interview|meeting |not (?:yet )?(?:been )?(?:selected|chosen)/ },
  ),
  rule(
    'rejection',
    3.6,
    'think feel belie see suppo convi',
    /\b(?:not|never) (?:think|feel|believe|see|suppose|convinced|sure)\b.{0,60}?\b(?:fit|match|right|suitable|suited|work|strong enough|enough experience|(?:we|they|i) can (?:offer|take|make|help|move|progress))\b/,
    { unless: /\?|right time to|right now\b.{0,10}(?:news|anything)|right person to (?:ask|speak)/ },
  ),
  rule(
    'rejection',
    3.6,
    'go gone went going opted optin plump settl prefe',
    /\b(?:gone|went|going|go|opted|opting|plumped|settled) (?:for|with|on) (?:the|an?|another|somebody|someone|his|her|their|our)\b(?: \w+){0,2}? ?(?:guy|lad|girl|woman|man|candidate|person|applicant|friend|one|other|internal|insider|colleague|somebody|someone|profile|agency|people|finalist|who)\b/,
    {
      unless:
        /\b(?:approach|option|plan|walk|run|lunch|coffee|holiday|meeting|interview|time|slot|date|day|monday|tuesday|wednesday|thursday|friday|round|process|flow|market|dinner|drink|call|chat|flight|week|month)\b|\bif /,
    },
  ),
  rule(
    'rejection',
    3.6,
    'anoth diffe other one',
    /\b(?:another|a different|one other) (?:\w+ )?(?:candidate|applicant|person)s?\b.{0,40}?\b(?:scored|was|were|had|has|accepted|edged|came|performed|got|took|pipped|better|stronger|ahead|selected|chosen|appointed|successful)\b/,
    {
      unless:
        /interview(?:ed|ing)? (?:another|one)|another candidate (?:was|is|has) (?:late|ill|interview|to be|yet|asked|still|not)|has not|not yet|meet/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'other candi appli',
    /\b(?:there were|there are|we had|had|have)\b.{0,25}?\b(?:others|candidates|applicants|applications)\b.{0,40}?\b(?:more closely|closer|better|stronger|more (?:relevant|experienc|suit|qualif))/,
  ),
  rule(
    'rejection',
    3.6,
    'passi pass passe',
    /\b(?:they|client|team|we|manager)\b.{0,15}?\b(?:are|have|is|has) (?:decided to |going to )?pass(?:ing|ed)?\b(?! (?:on|along|through|you|it|this|your|them))/,
  ),
  rule(
    'rejection',
    3.6,
    'align suite what level stron line right',
    /\b(?:is|are|was|were) not (?:quite |fully |entirely |exactly |closely |really |currently )*(?:aligned|suited|in line|at the level|strong enough|right for (?:us|this|the))\b/,
    { unless: /\?/ },
  ),
  rule(
    'rejection',
    3.4,
    'what need',
    /\bnot (?:quite |really |exactly )?(?:what|who) (?:we|they|the (?:team|client|company))\b.{0,20}?\b(?:need|want|look|after|require)/,
  ),
  rule('rejection', 4, 'turne turni', /\bturn(?:ed|ing)? (?:you|your \w+) down\b/),
  rule(
    'rejection',
    3,
    'news',
    /\b(?:can|could|do|did|am|have|has|was|is)? ?not (?:\w+ ){0,3}?(?:better|good|positive|the) news\b|\bwish (?:i|we) had better news\b/,
    { unless: /no bad news|yet/ },
  ),
  rule('rejection', 3.2, 'relea', /\brelease you\b/),
  rule(
    'rejection',
    3.4,
    'round inter stage step',
    /\b(?:no|not be (?:a|any)) (?:second|further|next|more|third|final) (?:round|interview|stage|step)s?\b/,
    { unless: /\b(?:no further (?:steps?|interviews?) (?:is |are )?(?:needed|required|necessary))|if / },
  ),
  rule(
    'rejection',
    3,
    'end fell meant worke',
    /\bend of the (?:road|line)\b|\bfell short\b|\bnot meant to be\b|\bdid not work out\b/,
  ),
  rule(
    'rejection',
    1.5,
    'lack lacke lacki enoug insuf overq over too stret',
    /\b(?:lack(?:ed|ing|s)?|not (?:have )?enough|insufficient|over-?qualified|too (?:junior|senior)|a stretch)\b/,
  ),
  rule(
    'rejection',
    3.8,
    'meet match reach satis fulfi score fit align',
    /\b(?:application|profile|experience|scores?|qualifications|background|skills|skillset|candidacy|resume|cv|you)\b.{0,40}?\b(?:did|do|does) not\b.{0,20}?\b(?:meet|match|reach|satisfy|fulfil|score|fit|align)\b/,
    { unless: /\bdates?|if |password|you do not (?:need|have) to|\?|do not meet (?:up|again)/ },
  ),
  rule(
    'rejection',
    3.6,
    'conti searc elsew leave',
    /\bcontinu\w+ (?:with )?(?:our|the|their) search\b|\blook(?:ing)? elsewhere\b|\bleave it (?:there|for now|at that|here)\b/,
    { unless: /if |\?|your search|continue your/ },
  ),
  rule(
    'rejection',
    3.6,
    'place posit vacan spots roles',
    /\ball (?:of )?(?:our|the|available)(?: \w+){0,2} (?:places|positions|vacancies|spots|roles)\b.{0,20}?\b(?:filled|taken|gone)\b/,
  ),
  rule(
    'rejection',
    3.4,
    'non not',
    /\bnon-?selection\b|\bnot (?:been )?(?:selected|successful|progressed|shortlisted)\s*[.!]?$/,
    { unless: /\?|if |yet/ },
  ),
  rule(
    'rejection',
    2,
    'need needs neede',
    /\b(?:we|they|client|team|role)\b.{0,20}?\bneed(?:s|ed)?\b.{0,10}?\b(?:more|deeper|stronger|somebody|someone)\b/,
    { unless: /more time|more information|need more (?:details|info)|someone to (?:call|contact)/ },
  ),
  rule(
    'rejection',
    3.6,
    'inter exter',
    /\b(?:hire|hiring|hired|recruit|appoint|fill|filled|promote)\w*\b.{0,25}?\b(?:internally|from within|externally|in-house)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'other anoth',
    /\b(?:extend(?:ed)?|made|make|given?|giving)\b.{0,12}?\b(?:an|the|our)? ?(?:offer|role|job|position)\b.{0,10}?\bto (?:an)?other\b/,
    { unless: /has not|not (?:yet )?(?:signed|accepted)/ },
  ),
  rule(
    'rejection',
    3.6,
    'other',
    /\b(?:mov(?:e|ing)|proceed(?:ing)?|go(?:ing)?|continu(?:e|ing)) (?:on |forward |ahead )?with others\b/,
  ),
  rule(
    'rejection',
    3.6,
    'fit match',
    /\b(?:is|was|would|does|do|will) not\b.{0,12}?\b(?:be |seem )?(?:the |a |an )?(?:\w+ )?(?:fit|match)\b(?! (?:the|your|our) (?:date|calendar|schedule))/,
    { unless: /\?/ },
  ),
  rule(
    'rejection',
    3.6,
    'takin movin bring putti invit',
    /\bnot (?:be )?(?:taking|moving|bringing|putting|inviting) (?:it|you|your \w+|this)\b.{0,25}?\b(?:next|stage|round|further|forward|interview)/,
  ),
  rule(
    'rejection',
    3.6,
    'list short among part group final',
    /\bnot (?:been )?(?:on|in|among|part of) (?:the|our) (?:short)?(?:list|group|finalists|candidates|selection)/,
  ),
  rule(
    'rejection',
    3.6,
    'passi',
    /\b(?:will|are|is|be|have been) (?:be )?passing (?:on|over)\b(?! (?:your (?:details|cv|resume|feedback|thanks)|it|this|them))/,
  ),
  rule('rejection', 3.6, 'time', /\bnot the right (?:time|moment|step|opportunity)\b/, {
    unless: /\?|call|speak|talk/,
  }),
  rule(
    'rejection',
    3.6,
    'close cance',
    /\b(?:decision|decided|had|have|need|going) to (?:close|cancel|withdraw|pause indefinitely) (?:this|the|that|our)\b.{0,20}?\b(?:requisition|role|position|vacancy|opening|search|posting)/,
  ),
  rule(
    'rejection',
    3,
    'looki',
    /\blooking for (?:a|someone|somebody|profiles?|candidates?)\b.{0,20}?\bwith (?:a )?(?:more|stronger|deeper|greater|different|extensive)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'posit reply answe outco',
    /\bnot\b.{0,15}?\b(?:give|offer|send|provide)\b.{0,10}?\b(?:you )?(?:a )?(?:positive|favou?rable|better) (?:reply|answer|response|outcome|result)|\bunable to reach a positive outcome\b/,
  ),
  rule(
    'rejection',
    3.6,
    'with chose choos hired selec picke',
    /\b(?:(?:mov|go|proceed)\w* (?:ahead |forward )?with|chose|choosing|hired|selected|picked) (?:an?|the) \w+ (?:who|whose|with more)\b/,
    { unless: /\?|if |interview|meet/ },
  ),
  rule(
    'rejection',
    3.6,
    'endin ended end',
    /\b(?:ended up|end up|wound up)\b.{0,20}?\b(?:with|choosing|hiring|selecting|going|moving|picking)\b/,
    { unless: /\?/ },
  ),
  rule('rejection', 3.6, 'anoth diffe', /\b(?:go|going|gone|went) (?:in )?(?:another|a different) way\b/),
  rule(
    'rejection',
    3.6,
    'askin invit sched inter call meet',
    /\bnot (?:be )?(?:asking|inviting|calling|scheduling|interviewing|meeting|bringing)\b.{0,15}?\b(?:you|an? |your)/,
    { unless: /if |\?/ },
  ),
  rule(
    'rejection',
    3,
    'appoi hired chose selec',
    /\b(?:has|have) (?:now )?(?:appointed|hired|chosen|selected) (?:mr|ms|mrs|dr|an?other|the)\b/,
  ),
  rule('rejection', 3.6, 'pass', /\b(?:it is|that is|this is|they said|it was) (?:a )?pass\b/),
  rule('rejection', 3.6, 'among retai', /\bnot (?:among (?:them|those|the)|retained)\b/),
  rule(
    'rejection',
    3.6,
    'given gave give offer award',
    /\b(?:given|gave|offered|awarded) (?:the|this) (?:job|role|position|post|place) to\b/,
    { unless: /not (?:yet )?(?:given|offered)|if / },
  ),
  rule('rejection', 3.6, 'get', /\byou did not get (?:it|the (?:job|role|position|post|place))\b/),
  rule(
    'rejection',
    3.6,
    'rejec decli selec unsuc',
    /\bstatus\b.{0,25}?\b(?:rejected|declined|not selected|unsuccessful)\b/,
    {
      unless: /if /,
    },
  ),
  rule('rejection', 3.6, 'one among', /\b(?:you are|yours (?:is|was)|you were) not (?:one of|among)\b/),
  rule('rejection', 3.6, 'readv', /\bre-?advertis/),
  rule(
    'rejection',
    3,
    'stop hire hirin',
    /\b(?:have to|must|will) stop here\b|\b(?:put|hold|push|call)(?:ing)? (?:this|the) (?:hire|hiring|role|search) off\b|\bhold(?:ing)? off on (?:this|the) (?:hire|hiring|role|search)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'looki searc',
    /\b(?:decided|going|continue|need|have) to (?:keep|continue) (?:looking|searching|our search)\b/,
  ),
  rule('rejection', 3.6, 'favou posit', /\bmore (?:favou?rable|positive) (?:reply|answer|response|outcome|news)\b/),
  rule('rejection', 3.6, 'fall fell', /\b(?:choice|decision) (?:did not fall|has not fallen|fell) on\b/),
  rule('rejection', 3.6, 'gone went goes', /\b(?:gone|went|goes|going) to (?:somebody|someone|another|a different)\b/, {
    unless: /interview|meet|see|speak/,
  }),
  rule('rejection', 3.6, 'promo', /\bpromoted (?:someone|somebody|an? \w+|one of)\b/),
  rule(
    'rejection',
    3,
    'need needs',
    /\b(?:we|they|role|client) needs? an? (?:\w+ )?(?:stronger|deeper|more|different)\b/,
  ),
  rule('rejection', 3.6, 'match fit', /\b(?:is|was|there is) no (?:good |real |close )?(?:match|fit)\b/, {
    unless: /if /,
  }),
  rule(
    'rejection',
    3.6,
    'clear clea pass quali crack',
    /\b(?:could|can|did|have|has|were|was) not (?:be able to |been able to )?(?:clear(?:ed)?|crack(?:ed)?|qualif(?:y|ied)|pass(?:ed)?)\b/,
    { unless: /\?|if |password|customs|i (?:could|did) not/ },
  ),
  rule(
    'rejection',
    3.6,
    'rejec decli',
    /\b(?:profile|resume|cv|application|candidature|candidacy|you)\b.{0,30}?\b(?:rejected|declined) (?:by|at|in|for|after)\b/,
    { unless: /if |not been/ },
  ),
  rule('rejection', 3.6, 'inabi', /\binability to (?:offer|proceed|progress|consider|move|take|extend|select)\b/),
  rule('rejection', 2.6, 'stepp step', /\b(?:we|they|client|company)\b.{0,20}?\bstep(?:ping|ped)? back\b/),
  rule(
    'rejection',
    4,
    'other anoth diffe direc',
    /\b(?:go|going|gone|move|moving|went|head\w*|tak(?:e|ing)) (?:the \w+ )?(?:in )?(?:a|another)(?: \w+)? ?(?:different |other )?direction/,
  ),
  rule(
    'rejection',
    4,
    'someo someb anoth other inter diffe',
    /\b(?:gone|going|go|went|moving|moved|proceed\w*) (?:ahead |forward )?with (?:someone|somebody|another|an? (?:other|internal|different))\b/,
    { unless: /another (?:round|interview|step|stage|call|chat|meeting|date|time)/ },
  ),
  rule(
    'rejection',
    4,
    'not',
    /\b(?:will|shall|are|is|am|can|could|would|have|has|do|did|must|to|we|may)(?: (?:sadly|unfortunately|therefore|regrettably|also|currently|now|just|simply))? not (?:be |been )?(?:able (?:to )?|in (?:a|the) position to |going to (?:be )?|looking to |in a place to |(?:intend|plan|wish|propose|want|expect)(?:ing)? to )?(?:be )?(?:mov(?:e|ing)(?: \w+){0,4}? (?:forwards?|ahead|further|on with|to the next|you|with (?:your|you))|go(?:ing)? (?:forwards?|ahead|further)|(?:proceed|progress|continu|advanc|pursu)(?:e|ed|ing)?(?: (?:with|to|you|your|further|any|this|on|at|in|forward|past|beyond)\b|$|[.,])|tak(?:e|ing) (?:you|your \w+|this|things|matters|it|the \w+)(?: \w+){0,3}? (?:further|forward|ahead|on)|invit(?:e|ing) you|offer(?:ing)? (?:you|the (?:role|position|job)|a (?:role|position|place|job))|extend(?:ing)? (?:an|a|you)|shortlist(?:ing)? you|select(?:ing)? you|hir(?:e|ing)(?: you| for|$)|consider(?:ing)? (?:you|your)|accept(?:ing)? your|put(?:ting)? you|mak(?:e|ing) (?:you )?(?:an|any) offer|be (?:inviting|offering) you)/,
    {
      unless:
        /(?:until|unless|without) |please do not|offer(?:ing)? (?:you )?(?:a |the |any )?(?:feedback|sponsor|visa|reloc|refund|parking|remote|an? (?:earlier|later|other|different))|not (?:be )?(?:offer|extend|invit)\w* (?:you )?(?:any|a) (?:earlier|later|other)|going on holiday/,
    },
  ),
  rule(
    'rejection',
    4,
    'not',
    /\b(?:you|your (?:application|profile|candidacy|candidature|resume|cv|submission|background|interview|experience|qualifications)|application|candidacy)\b.{0,80}?\bnot (?:been |be |being |quite |ultimately |currently |yet )?(?:selected|short-?listed|successful|chosen|accepted|approved|taken|progress(?:ed|ing)|moved?|moving|considered|advanc(?:ed|ing)|forwarded|picked|invited|offered|appointed|engaged|taken on|referred|recommended|retained|going (?:forward|further|through)|the (?:right|best|one|candidate)|what (?:we|the))/,
    {
      unless:
        /\bnot (?:been )?(?:yet )?(?:considered|reviewed|approved|moved?|taken|accepted) (?:yet|until|by then|personally|lightly|into account|as)|not move (?:house|the|it|your)|not yet (?:been )?(?:selected|considered|accepted|approved)|you (?:can|may|need|should|will) not (?:be )?(?:considered|taken)? ?(?:apply|until)|not (?:taken|considered) (?:lightly|complete)/,
    },
  ),
  rule(
    'rejection',
    4,
    'not',
    /\bnot (?:select|choose|chosen|chose|shortlist|pick|hire|put)(?:ed|ted|d|ing|ting)? (?:you|your)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'not',
    /\b(?:was|were|have been|has been|are|is) not (?:been )?(?:selected|short-?listed|successful|among|on the shortlist)\b/,
    {
      unless:
        /(?:applicants|candidates|those|who|anyone|people|date|time|location|venue|slot|attempt|payment|login)\b[^,]{0,30}not (?:been )?(?:selected|short|successful)/,
    },
  ),
  rule(
    'rejection',
    4,
    'unabl',
    /\bunable to (?:offer (?:you|a|the)|proceed|progress|continue|move (?:you|your|forward|ahead)|take (?:you|your|this)|consider (?:you|your)|invite|shortlist|select|extend|accept your|put you|match you|place you)/,
    {
      unless:
        /until|unless|without|offer (?:you )?(?:any )?(?:feedback|individual|specific|detailed|visa|sponsor)|(?:take|accept) your call/,
    },
  ),
  rule(
    'rejection',
    4,
    'unsuc',
    /\b(?:you|your|application|candidacy|candidature|occasion|interview)\b.{0,120}?\bunsuccessful\b|\bunsuccessful\b.{0,30}?\b(?:on this occasion|this time|at this (?:time|stage)|in your)\b/,
    {
      unless:
        /unsuccessful (?:candidates|applicants|applications|attempt|delivery|login|payment|in reaching)|(?:attempt|delivery|login|payment|call)s? (?:was|were|is) unsuccessful/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'regre sorry sad sadly disap unfor afrai bad',
    /\b(?:regret(?:fully)?|sorry|sad|sadly|disappoint\w+|unfortunate(?:ly)?|afraid|bad news|bearer of)\b.{0,40}?\b(?:inform|tell you|say|advise|let you know|notify|announce|report|share|write|bring|be the bearer|deliver)\b/,
    {
      unless:
        /to hear|delay|wait|inconvenien|resched|postpone|ill\b|sick|train|late\b|venue|office|system|technical|link|every (?:applicant|candidate)|each (?:applicant|candidate)|all (?:applicants|candidates)|passed away|died|death|move (?:our|the|your) (?:interview|call|meeting)|let you know (?:yet|so late|earlier|sooner)/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'fille close cance longe withd elimi frozen accep offer taken award',
    /\b(?:position|role|vacanc(?:y|ies)|job|opening|post|opportunity|requisition|spot|recruitment|search|place)s?\b.{0,70}?\b(?:has|have|is|was|were|are|been|now|got|being)\b.{0,25}?\b(?:filled|closed|cancel+ed|no longer (?:available|open|active|vacant|needed|required|being (?:filled|recruited|hired)|hiring|recruiting|exist\w*)|withdrawn|eliminated|discontinued|frozen|offered to|accepted by|awarded to|already taken)\b/,
    {
      unless:
        /closed (?:to|for) (?:new |further )?(?:applications|applicants)|not (?:yet |been )?(?:filled|closed)|still|once|until|is being filled|applications? (?:are|is|have|has) (?:now )?closed|(?:office|building|bank|line)s? (?:is|are|was) closed|closed on/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'fille close cance closi pulle scrap shelv axed withd dropp hired appoi found ident selec chose offer exten',
    /\b(?:we|have|has|client|team|they|company|decided to)\b.{0,30}?\b(?:filled|clos(?:e|ed|ing)|cancel+(?:ed|ing)?|pulled|scrapped|shelved|axed|withdrawn|dropped) (?:down )?(?:the|this|that|our|your|all)(?: \w+){0,4} (?:places|spots|positions?|roles?|vacanc(?:y|ies)|requisitions?|jobs?|openings?|search|application|candidacy)|\b(?:hired|appointed|found|identified|selected|chosen|offered (?:the|this|it)(?: \w+){0,2} to|extended an offer to|made an offer to|accepted) (?:someone|somebody|another|an(?:other)? (?:external|internal)|a (?:different|stronger|candidate)|our (?:preferred|final) candidate|the (?:right |successful |preferred |final )?candidate)/,
    {
      unless:
        /\byou (?:have )?(?:just )?(?:withdrawn|withdrew|cancel|closed)|\bonce|until|have not|has not|not yet|yet to|hope to|want to/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'fit match candi perso profi',
    /\bnot (?:be |been |quite |seem to be |appear to be |currently |necessarily )?(?:the (?:right|best|ideal|perfect|strongest)|an? (?:good |right |strong |suitable |ideal |perfect |close |exact |great |appropriate |natural )?)(?:\w+ )?(?:fit|match|candidate|person|profile)\b/,
    {
      unless:
        /\?|not a (?:person|profile|candidate) (?:who|to)|not the right person to (?:ask|speak|contact)|made by a person|not an? (?:\w+ )?person\b/,
    },
  ),
  rule(
    'rejection',
    2.6,
    'meet match fit align satis',
    /\b(?:do(?:es)?|did) not (?:quite |fully |currently |closely |entirely |sufficiently )?(?:meet|match|fit|align|satisfy|correspond)\b/,
    {
      unless: /\bdates?|calendars?|password|times? (?:do|does|did) not|we did not meet|meet (?:up|before|again|on|in)/,
    },
  ),
  rule(
    'rejection',
    2.2,
    'match align fit suite suita suits suit meets meet quali refle bette exper close stron',
    /\b(?:candidates?|applicants?|others|individuals?|someone|profiles?)\b.{0,80}?\b(?:closer|closely|better|best|more|stronger|exactly)\b.{0,30}?\b(?:match|align|fit|suit|meet|qualif|reflect|experience)/,
    { unless: /\bonly\b|\bwill (?:be )?(?:contact|invit)|if / },
  ),
  rule(
    'rejection',
    4,
    'longe',
    /\bno longer (?:be )?(?:under consideration|being considered|consider\w*|in (?:the running|contention|consideration|the process)|mov(?:e|ing) (?:forward|ahead)|proceed\w*|progress\w*|pursu\w*|a candidate|part of)/,
    { unless: /part of the team|wish to be|want to be|would like to be/ },
  ),
  rule(
    'rejection',
    3,
    'remov',
    /\bremoved? (?:you |your \w+ )?from (?:further )?(?:consideration|the (?:process|list|shortlist))/,
  ),
  rule(
    'rejection',
    3.6,
    'pass',
    /\b(?:going to|will|decided to|have to|need to|must|chosen to|choosing to|would like to)(?: \w+)? pass (?:on (?:this|your|the) (?:application|candidacy|opportunity|profile)(?! to)|at this (?:time|stage|point)|this time|for now|on you\b)/,
  ),
  rule(
    'rejection',
    4,
    'rejec decli turne turni',
    /\b(?:application|candidacy|candidature|you|profile|submission)\b.{0,40}?\b(?:been|was|is|were|are|being) (?:rejected|declined|turned down)\b|\bwe (?:have (?:to )?|must |are |had to |will )?(?:reject|declin|turn(?:ed|ing)? down)(?:ed|e|ing)? (?:your|you)\b|\bdecision to (?:reject|decline)\b/,
    { unless: /if it is|payment|card|no longer wish|has not been (?:rejected|declined)/ },
  ),
  rule(
    'rejection',
    3,
    'rejec unsuc decli succe',
    /\b(?:application|candidacy)(?: \w+){0,3} (?:rejected|unsuccessful|declined|not successful)\b|\brejection\b/,
    { where: 'subject' },
  ),
  rule(
    'rejection',
    3.6,
    'advan make made progr get pass reach quali clear',
    /\bdid not (?:advance|make (?:it|the (?:cut|list|shortlist|final))|progress|get (?:the|through|past|selected|shortlisted)|pass|reach|qualify|clear|score)\b/,
    {
      unless:
        /make it (?:to the (?:office|call|interview)|yesterday|today|on time)|get (?:the|your) (?:email|message|attachment|chance)|reach (?:you|the (?:decision|office))|we did not (?:get|make|reach)|i did not/,
    },
  ),
  rule(
    'rejection',
    3,
    'end conce concl close closi',
    /\b(?:(?:end|conclud|clos)(?:e|ed|ing)?)(?: out)? (?:of )?(?:your|the) (?:process|candidacy|candidature|application(?! (?:form|process|window|period)))/,
    { unless: /closing date|if|once|deadline/ },
  ),
  rule('rejection', 3.6, 'resci withd', /\b(?:rescind|withdraw)(?:ing|n)? (?:the|our|your|this) (?:job )?offer\b/),
  rule(
    'rejection',
    3.6,
    'no',
    /\b(?:it is|answer is|it was|decision (?:is|was)|this (?:is|was)) (?:a )?no(?: from (?:us|them|me|the)\b| this time| for now| at this| on this|,|\.|!|$)/,
    { unless: /no (?:longer|doubt|problem|trouble|rush|secret|decision|news|need|worries|bother)/ },
  ),
  rule(
    'rejection',
    3.6,
    'suita open openi posit role roles vacan oppor',
    /\b(?:do|did|could|have|can) not (?:currently |presently |yet |at present )?(?:have|see|find|identify)\b.{0,30}?\b(?:suitable|open(?:ings?)?|positions?|roles?|vacanc\w+|opportunit\w+)\b|\bno (?:suitable |current |open |other |relevant )?(?:vacanc\w+|openings?|open positions|open roles|positions (?:available|open))\b/,
    { unless: /opportunity to|position to|\?|if |in (?:a|the) position|other (?:questions|roles) at/ },
  ),
  rule(
    'rejection',
    2,
    'wish wishe wishi',
    /\bwish(?:es|ing)?\b.{0,80}?\b(?:search|future|endeavou?rs?|career|hunt|pursuits?|journey|elsewhere|finding|next (?:step|role|opportunity|chapter)|new (?:job|role|position)|job)\b/,
    { unless: /\bdo not wish|wish to (?:be|apply|withdraw|continue)|if you wish|you wish to/ },
  ),
  rule(
    'rejection',
    2,
    'luck succe best',
    /\b(?:best|good) (?:of )?luck\b.{0,60}?\b(?:search|future|endeavou?rs?|career|hunt|elsewhere|next|applications?|pursuits?|finding|job|forward|ahead)\b|\b(?:every|much|continued|all the) (?:success|best)\b.{0,40}?\b(?:search|future|endeavou?rs?|career|hunt|pursuits?|elsewhere)\b/,
    { unless: /next (?:interview|stage|round|week)|tomorrow|interview/ },
  ),
  rule(
    'rejection',
    1,
    'wish wishi luck',
    /\bwish(?:ing)? you (?:all the|the (?:very )?best|every|much|success|well|luck|good luck|nothing but)|\b(?:best|good) (?:of )?luck\b/,
    { unless: /interview|tomorrow|test|assessment|holiday|recovery|weekend/ },
  ),
  rule(
    'rejection',
    1,
    'file files datab talen recor syste candi',
    /\b(?:keep|retain|hold|store|kept|stay|remain|save)\b.{0,60}?\b(?:on file|on record|(?:in|on) our (?:files?|database|systems?|records|talent|candidate))\b/,
    { conditional: true },
  ),
  rule('rejection', 1.5, 'mind', /\bkeep (?:you|your \w+) in mind\b/),
  rule(
    'rejection',
    1.5,
    'apply reapp other futur',
    /\b(?:encourage|invite|welcome|hope|urge|feel free|would like|love|please|consider|do not hesitate|hesitate)\b.{0,60}?\b(?:re-?apply\w*|apply(?:ing)? (?:again|for (?:other|another|any|future|more)|to (?:other|future|another|any))|(?:other|future|another) (?:\w+ )?(?:roles?|positions?|opportunit\w+|openings?|vacanc\w+))\b/,
  ),
  rule(
    'rejection',
    0.7,
    'futur other',
    /\b(?:future|other)(?: \w+)? (?:opportunit\w+|openings?|vacanc\w+|roles?|positions?)\b/,
  ),
  rule(
    'rejection',
    1.3,
    'unfor regre sadly sorry',
    /\b(?:unfortunately|regrettably|sadly|regret|regretfully|sorry)\b/,
    {
      unless:
        /regret (?:that )?(?:we|that due)? ?(?:can|are|will) ?(?:not|unable)(?: be able)? (?:to )?(?:reply|respond|contact|provide|acknowledge|answer)|sorry (?:for|about|to hear|if|i (?:missed|did)|we (?:missed|did))|to hear/,
    },
  ),
  rule(
    'rejection',
    1,
    'caref thoro much ampl',
    /\b(?:careful|thorough|much|due|serious|ample|close|detailed|long) (?:review|consideration|deliberation|thought|evaluation|assessment|reflection|discussion)s?\b/,
    { unless: /\bwill (?:be )?giv|to give|will receive/ },
  ),
  rule(
    'rejection',
    1.2,
    'diffi tough hard easy',
    /\b(?:difficult|tough|hard|not an easy|never easy|easy)\b.{0,15}?\b(?:decision|choice|call)s?\b/,
  ),
  rule(
    'rejection',
    0.6,
    'numbe volum many compe pool stron high inund overw respo inter amoun',
    /\b(?:high|large|great|unprecedented|overwhelming|significant|huge|incredible) (?:volume|number|amount|interest|response)|\bmany (?:\w+ ){0,3}(?:applicants|candidates|applications)|\b(?:competitive|strong)(?: \w+){0,2} (?:pool|field|applicants?|candidates?|process|market)\b/,
  ),
  rule(
    'rejection',
    0.8,
    'altho while despi even thoug',
    /\b(?:although|while|despite|even though|though)\b.{0,40}?\b(?:impress|enjoy|appreciat|recogni|qualif|strong|liked|experience|background|skills|interest|value)/,
  ),
  rule(
    'rejection',
    0.5,
    'appre thank grate',
    /\b(?:thank|thanks|appreciate|grateful)\b.{0,50}?\b(?:interest|time|effort|consider\w*|opportunity to (?:review|consider|learn|meet))\b/,
  ),
  rule(
    'rejection',
    0.4,
    'time occas stage role posit momen point parti insta',
    /\b(?:at|for|on|in) (?:this|the|that) (?:time|occasion|stage|moment|point|instance|role|position|particular)\b|\bthis time(?: around)?\b/,
  ),
  rule(
    'rejection',
    0.6,
    'disap dishe news outco answe respo resul updat hoped',
    /\b(?:disappoint\w*|disheartening|not the (?:news|outcome|answer|response|result|update)|hoped for)\b/,
  ),
  rule('rejection', 1, 'disco', /\b(?:do not|not be|let this)\b.{0,30}?\bdiscourag/),
  rule(
    'rejection',
    3,
    'looki',
    /\blooking for (?:someone|somebody|an? (?:candidate|person)|candidates|people) (?:with|who (?:has|have)) (?:more|deeper|stronger|extensive|greater)\b/,
  ),
  rule(
    'rejection',
    1,
    'looki need requi seeki',
    /\b(?:looking for|need|require|seeking)\b.{0,20}?\b(?:someone|candidates?|a person)\b.{0,20}?\b(?:with|who|more)\b/,
  ),
];
