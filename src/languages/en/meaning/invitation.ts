import { rule } from '../../../core/understand/meaning-rule.ts';

const talk =
  '(?:interview\\w*|call|chat|meeting|meet|conversation|talk|discussion|assessment|speak|screen(?:ing)?|round|stage|coffee|lunch|visit|session|video|discuss|second|final)';
const day =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|this week|next week|(?:mon|tue|tues|wed|thu|thur|thurs|fri)|morning|afternoon|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[:.]\\d\\d|noon';
const notTalk =
  /\b(?:re-?apply|apply (?:for|again|to)|visit our (?:web|site|career)|follow us|invit\w+ you to apply|join our (?:talent|community|network|newsletter|mailing)|subscribe|webinar|connect with us on|check (?:out )?our|browse|explore our|keep an eye|may be (?:invited|contacted)|might|give (?:us )?feedback|(?:take|complete)(?: \w+){0,4} survey|survey)\b/;

/** How they ask the candidate to an interview, a call or a test, or told that it stands. */
export const invitation = [
  rule(
    'invitation',
    3.2,
    'admit',
    /\byou (?:are|have been) admitted to (?:the|our)(?: \w+){0,2} (?:examination|interview|test|round|stage|assessment)\b/,
    { unless: /\bif \b/ },
  ),
  rule(
    'invitation',
    3.4,
    'place calle seat',
    /\byou (?:have|have got|are offered|get) a (?:place|seat|slot) (?:at|on|in) (?:our|the|an?)(?: \w+){0,2} (?:assessment|interview|selection|trial|day|centre|round)\b|\byou are (?:called|asked) to (?:the|an?|our)(?: \w+){0,2} (?:panel|interview|assessment|meeting)\b/,
    { unless: /\bif |once/ },
  ),
  rule(
    'invitation',
    3.2,
    'fancy up chat natte word',
    /\b(?:fancy|up for) an? (?:\w+ )?(?:natter|chat|word|coffee|call|catch-?up|pint|brew)\b.{0,80}?\?/,
  ),
  rule(
    'invitation',
    3.2,
    'inter call meeti meet trial chat talk lesso natte word yarn chinw conve coffe brew',
    /\b(?:got|have|arranged|booked|set up|secured|fixed|made) (?:for )?you an? (?:\w+ ){0,2}?(?:interview|call|meeting|trial|chat)\b|\b(?:would (?:like|love)|wants?|fanc(?:y|ies)|asked for|asks for)(?: to (?:have|do|hold|arrange))? (?:a|an|another|one more) (?:\w+ ){0,2}?(?:interview|chat|call|meeting|trial|talk|lesson|natter|word|yarn|chinwag|conversation|coffee|brew)\b/,
    { unless: /\bnot\b|\bif (?:you|we)\b|if you would like a call/ },
  ),
  rule(
    'invitation',
    4,
    'invit',
    new RegExp(
      `\\b(?:invit(?:e|es|ing)\\b.{0,20}?\\byou|you (?:are|have been|were) (?:\\w+ )?invited)\\b.{0,60}?\\b${talk}\\b|\\binvitation (?:to|for)\\b.{0,40}?\\b${talk}\\b`,
    ),
    { unless: notTalk },
  ),
  rule(
    'invitation',
    3,
    'sched arran set setti organ book booki speak meet meeti talk talki chat chatt inter have discu see looki look',
    new RegExp(
      `\\b(?:would|will|want|love|like|glad|happy|pleased|keen|hoping|need|eager|looking forward|look forward|let us|can we|could we|shall we|may i|suggest)\\b.{0,50}?\\b(?:schedul\\w+|arrang\\w+|set(?:ting)? up|organi[sz]\\w+|book\\w*|speak\\w*|meet(?:ing)?|talk\\w*|chat\\w*|interview\\w*|discuss\\w*|have you (?:in|back|over)|see you)\\b.{0,60}?\\b(?:${talk}|you|with|further|next|your)\\b`,
    ),
    {
      unless:
        /\bhopefully|review(?:ing)? your|learn(?:ing)? more about you|would (?:like|want) to thank|thank you|thanks (?:for|again)|it was (?:a pleasure|great|good|nice|lovely)|if (?:we|your|you|there)|talk to (?:the|my|our) (?:client|team|manager)|speak (?:to|with) (?:the|my|our) |(?:interview\w*|meet|meeting|see|speak\w*|talk\w*) (?:with )?(?:some |a few |several |the )?(?:other|more|remaining|further|additional) (?:candidates|people|applicants)|scheduled? to (?:interview|meet)|will (?:contact|reach|be in touch|call)|in (?:the )?future|another time|down the (?:line|road)|survey|learn more about our/,
    },
  ),
  rule(
    'invitation',
    3,
    'avail free possi suit suits suita work works conve able',
    /\b(?:are|would|will|is|might|when|do|does|could|if)\b.{0,45}?\b(?:you|that|this|it|time|slot|date|which|day|week|monday|tuesday|wednesday|thursday|friday|tomorrow)\b.{0,50}?\b(?:available|free|possible for you|suit(?:able|s)?(?: you)?|work(?:s)? for you|convenient|be able to (?:meet|speak|talk|join|attend|come))/,
    {
      unless:
        /free to (?:contact|reach|apply|call|ask|email)|feel free|positions? (?:is|are|becomes?) available|available (?:positions?|roles?|opportunit|jobs?|online)|becomes? available|available (?:to start|for work|from)|notice period|if (?:a |any |another |other |there|something|suitable)|right to work|work (?:here|with us|permit|for us)|for free|role (?:is|that)|start (?:date|work)/,
    },
  ),
  rule(
    'invitation',
    3,
    'could can would shall might may does how what',
    new RegExp(
      `\\b(?:could|can|would|shall|might|may|does|how about|what about|how (?:does|would|is)|is)\\b.{0,50}?\\b(?:${day})\\b.{0,50}?\\?`,
    ),
    {
      unless:
        /\b(?:send|provide|return|sign|submit|complete|upload|start|reply|decide|get back|hear|expect|answer|confirm (?:by|your|the)|reference|documents?)\b/,
    },
  ),
  rule(
    'invitation',
    2.8,
    'which what whate if when',
    /\b(?:which|what(?:ever)?|if (?:that|this|any|one|either)|when)\b.{0,30}?\b(?:works?|suits?|is (?:best|good|convenient)|would (?:work|suit|be (?:best|good)))\b(?! (?:here|with|for us|on|like))/,
    {
      unless:
        /how (?:it|this|that) works|what (?:it|this) (?:works|is)|works? (?:at|as|in) |which (?:suits|best suits|works)? ?(?:your|the) (?:experience|skills|profile|role|candidate)|suits? (?:your|the|our) (?:experience|skills|profile|needs)/,
    },
  ),
  rule(
    'invitation',
    3.2,
    'come pop drop swing stop',
    new RegExp(
      `(?:^|[,.;:!–-] ?|\\b(?:please|just|then|so|and|you to|can you|could you|would you|can) )(?:come|pop|drop|swing|stop) (?:by|in|into|over|along|round|down|up|to)\\b.{0,50}?\\b(?:${day}|at (?:\\d{1,2}|one|two|three|four|eight|nine|ten|eleven|twelve|half|quarter))\\b`,
    ),
    { unless: /\bnot\b|thank|came/ },
  ),
  rule(
    'invitation',
    2.8,
    'recor',
    /\brecord (?:yours|your (?:video|answers|interview)|it)\b.{0,40}?\b(?:by|before|within|link|below|here|until)\b/,
  ),
  rule(
    'invitation',
    3.2,
    'conti proce progr move',
    /\b(?:like|happy|pleased|want|delighted|decided) to (?:continue|proceed|progress|move (?:forward|ahead)) with (?:you\b|your (?:application|candidacy))/,
    { unless: /\bnot\b|if / },
  ),
  rule('invitation', 3, 'passe', /\byou (?:have |both )?(?:successfully )?passed\b/, {
    unless: /if |not|passed (?:on|along|your|it|the (?:message|information|details))/,
  }),
  rule(
    'invitation',
    2.8,
    'join',
    /\bjoin (?:us |me |the (?:call|meeting|interview) )?(?:here|via|using|at \d|instead|by)\b/,
    { unless: /if |team|community|network|waiting list/ },
  ),
  rule(
    'invitation',
    3,
    'offer propo sugge have has free avail can',
    new RegExp(
      `\\b(?:offer|propos|suggest|have|has|free|available|can do)\\w*\\b.{0,20}?\\b(?:${day})\\b.{0,40}?\\bor\\b.{0,20}?\\b(?:${day})\\b`,
    ),
    { unless: /decision|hear|answer|let you know/ },
  ),
  rule(
    'invitation',
    2.8,
    'work works',
    /\b(?:does|do|would|will|might|could)\b.{0,25}?\b(?:that|this|it|these|those|(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm))|morning|afternoon|(?:mon|tues|wednes|thurs|fri)day|tomorrow|time)\b.{0,15}? work\b/,
  ),
  rule(
    'invitation',
    3.2,
    'see meet want wants asked love like hope hopin keen wish inter speak talk have glad happy pleas delig you',
    /\b(?:asked|wants?|would (?:like|love)|wish(?:es)?|keen|hop(?:es|ing)|likes?) (?:to (?:(?:see|meet|interview|speak (?:to|with)|talk to) you|have you (?:in|over|back|along|round|down|at|for|visit|come|here))|you (?:in|back|to come|over))\b|\b(?:glad|happy|pleased|delighted) to (?:see|meet|welcome) you (?:at|on|in|for|this|next)\b/,
    { unless: /\bnot\b|if / },
  ),
  rule(
    'invitation',
    2.8,
    'prefe dates date trial times two three some few possi',
    /\b(?:your preference|(?:two|three|some|a few|possible|preferred) (?:dates?|times?)|trial (?:shift|day|lesson|week))\b/,
    {
      unless:
        /start date|if |(?:liked|enjoyed|loved|after|thank\w*|was|went|did) (?:\w+ ){0,3}?trial|trial (?:\w+ )?(?:was|went|payment|pay)|allow (?:us|me)|tak(?:e|es|ing) (?:us |me |up )?some time|for some time|some time (?:to|for)/,
    },
  ),
  rule(
    'invitation',
    3,
    'minut mins min half quick hour',
    /\b(?:have|got|spare|find|make|take|grab|free for)\b.{0,20}?\b(?:\d{1,2}|a few|few|some|ten|fifteen|twenty|thirty|a couple of|half an?)[ -]?(?:min(?:ute)?s?|hour)\b/,
    { unless: /survey|takes? (?:only |about |around )?\d|complete|ago/ },
  ),
  rule(
    'invitation',
    3,
    'conve inter call chat meeti acqua lunch coffe dinne',
    /\b(?:like|love|want|propose|suggest|offer|arrange|up for|fancy|grab|how about|good time|best time)\b.{0,30}?\b(?:one|another|a|your|for)(?: (?:more|further|second|final|quick|short|brief|last|informal|follow-up|phone|video|third|first))* ?(?:conversation|interview|call|chat|meeting|acquaintance|lunch|coffee|dinner|catch-?up)\b/,
    {
      unless:
        /\bhave had|had a|thank|was (?:a|great)|great having|good (?:call|chat)|have (?:one|two|a few|another) (?:more )?(?:interview|meeting)s? (?:on|to|this|next|left|scheduled|with)|if |not be|chat (?:with|to) (?:the|my|our) (?:client|team)/,
    },
  ),
  rule(
    'invitation',
    2.8,
    'avail',
    /\b(?:your|you(?:r)? (?:general|current))(?: \w+){0,2} availabilit|\b(?:share|send|provide|let me know|let us know|confirm|give|what is)\b.{0,30}?\bavailabilit/,
    { unless: /start (?:date|work)|to start|notice period|availability of the role/ },
  ),
  rule(
    'invitation',
    3.4,
    'choos pick selec book reser sched propo sugge find',
    /\b(?:choose|pick|select|book|reserve|schedule|propose|suggest|find|use)\b.{0,40}?\b(?:a|your|the|an|some|one of|of the|from|suitable|few)\b.{0,30}?\b(?:times?|slots?|dates?|appointment|calendar)\b/,
    {
      unless:
        /\bif |real time|full[- ]time|part[- ]time|start date|at a later|will (?:choose|select|pick|find)|find (?:the )?time to|saves? you time/,
    },
  ),
  rule(
    'invitation',
    3,
    'calen sched booki link meet',
    /\bcalendly|\b(?:booking|scheduling|calendar) (?:link|page|tool)\b|\bmy calendar\b|\bcal\.com\b/,
    { unless: /\bif / },
  ),
  rule(
    'invitation',
    3,
    'sched arran confi booke set look looki',
    new RegExp(
      `\\b(?:interview|call|meeting|conversation|chat|assessment)\\b.{0,50}?\\b(?:is|has been|are|was|been|now)\\b.{0,15}?\\b(?:scheduled|arranged|confirmed|booked|set (?:up|for))|\\bconfirm\\w*\\b.{0,30}?\\b(?:your|our|the)\\b(?: \\w+){0,3} (?:interview|call|meeting|appointment)\\b|\\b(?:look(?:ing)? forward to)\\b.{0,20}?\\b(?:meeting|speaking|seeing|talking|chatting|welcoming)\\b.{0,40}?\\b(?:you|then|on|at|tomorrow|${'next'})\\b`,
    ),
    { unless: /if |once|no interviews? (?:is|has|are)|not (?:yet )?(?:been )?(?:scheduled|confirmed)|cancel/ },
  ),
  rule(
    'invitation',
    3.4,
    'pleas happy delig good great excit glad congr',
    /\b(?:pleased|happy|delighted|glad|excited|good news|great news|congratulations|thrilled)\b.{0,80}?\b(?:invit\w*|next (?:stage|round|step|phase)|shortlist\w*|progress\w*|advance\w*|to meet|interview|second|final round|move (?:you|forward))\b/,
    {
      unless:
        /\bif |not be (?:able|moving)|would be (?:happy|pleased|glad)|offer you|pleased to (?:meet|have met)|other|\bnot\b/,
    },
  ),
  rule(
    'invitation',
    3.2,
    'next secon final inter stage round',
    /\b(?:mov(?:e|ed|ing)|progress(?:ed|ing)?|tak(?:e|ing)|advanc(?:e|ed|ing)|proceed(?:ing)?|put(?:ting)?|forward|bring|continu(?:e|ing)|go(?:ing)?)\b.{0,30}?\b(?:you|your application|to|with|through)\b.{0,40}?\b(?:next|second|final|first|interview|stage|round|phase)\b/,
    {
      unless:
        /\bnot\b|unable|if |whether|candidates? (?:who|that|whose)|applicants|other candidates|only |those |may |once|going through|will be contacted/,
    },
  ),
  rule(
    'invitation',
    3,
    'selec short chose succe progr throu advan',
    /\byou (?:have|were|are|had|both)(?: \w+)? ?(?:been )?\b(?:selected|short-?listed|chosen|successful|progressed|advanced|through)\b/,
    { unless: /\bnot\b|if |unless|may |whether|selected (?:to receive|as a (?:match|member))/ },
  ),
  rule(
    'invitation',
    1.3,
    'next secon final first techn video phone telep perso onsit on panel follo virtu face',
    /\b(?:next|second|final|first|technical|video|phone|telephone|in-person|onsite|on-site|panel|follow-up|virtual|face-to-face) (?:round|stage|interview|call|screen|conversation|meeting)\b/,
  ),
  rule(
    'invitation',
    1.5,
    'zoom teams meet webex skype dial meeti join',
    /\b(?:zoom|microsoft teams|teams (?:link|call|meeting|invite)|ms teams|google meet|webex|skype|dial-?in|meeting id|join (?:the )?(?:call|meeting|interview))\b/,
    { unless: /if (?:you|your)/ },
  ),
  rule(
    'invitation',
    2.8,
    'asses test tests chall task exerc case quest video take codin hacke codil one',
    /\b(?:complete|take|finish|undertake|attempt|do|submit|sit|start|begin)\b.{0,50}?\b(?:assessment|tests?|challenge|take-home|exercise|case study|video interview|one-way|hackerrank|codility|coding|task)\b/,
    { unless: /\bif |survey|may be|not (?:complete|pass)|task of|thank/ },
  ),
  rule(
    'invitation',
    2,
    'invit inter sched your',
    /\binvit(?:ation|e|ed)\b|\binterview (?:request|schedul\w+|confirmation|confirmed|availability|arrangements?|details|slots?|times?|date)|\b(?:schedule|scheduling|your) (?:an? |your )?(?:\w+ )?(?:interview|call)\b/,
    { where: 'subject', unless: /declined|cancel|invite (?:your|a) friend|to apply|unsuccessful|reject|feedback/ },
  ),
];
