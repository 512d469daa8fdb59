import { rule } from '../../../../core/understand/meaning-rule.ts';

const candidate =
  '(?:candidates?|applicants?|persons?|individuals?|people|profiles?|someone|somebody|talent|professionals?|hires?)';
const other =
  '(?:other|another|different|alternative|stronger|internal|more (?:qualified|suitable|experienced|suited|closely)|better (?:qualified|suited|matched))';

/** Somebody else was chosen, or is better suited. */
export const somebodyElse = [
  rule(
    'rejection',
    3.6,
    'taken took taki takin',
    /\b(?:taken|took|taking) (?:on )?(?:somebody|someone|another|an (?:internal|external))\b/,
    {
      unless: /\bif |place of|\?/,
    },
  ),
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
        /\b(?:interview|meet|see|speak|talk|assess|review|consider|hear)\w*(?: \w+){0,3} (?:with |to |from )?(?:some |a few |several |the )?other (?:candidates|applicants|people)|continu\w* (?:to |our |with (?:our|the) )|(?:moved|put|shifted) you (?:to|into|on)|other people (?:on|in|from) (?:the|our) team|different people/,
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
    3,
    'looki',
    /\blooking for (?:a|someone|somebody|profiles?|candidates?)\b.{0,20}?\bwith (?:a )?(?:more|stronger|deeper|greater|different|extensive)\b/,
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
    3,
    'appoi hired chose selec',
    /\b(?:has|have) (?:now )?(?:appointed|hired|chosen|selected) (?:mr|ms|mrs|dr|an?other|the)\b/,
  ),
  rule(
    'rejection',
    3.6,
    'given gave give offer award',
    /\b(?:given|gave|offered|awarded) (?:the|this) (?:job|role|position|post|place) to\b/,
    { unless: /not (?:yet )?(?:given|offered)|if / },
  ),
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
    2.2,
    'match align fit suite suita suits suit meets meet quali refle bette exper close stron',
    /\b(?:candidates?|applicants?|others|individuals?|someone|profiles?)\b.{0,80}?\b(?:closer|closely|better|best|more|stronger|exactly)\b.{0,30}?\b(?:match|align|fit|suit|meet|qualif|reflect|experience)/,
    { unless: /\bonly\b|\bwill (?:be )?(?:contact|invit)|if / },
  ),
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
