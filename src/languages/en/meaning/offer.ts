import type { OfferWords } from '../../../core/understand/meaning-rule.ts';
import { rule } from '../../../core/understand/meaning-rule.ts';

const glad = '(?:pleased|delighted|happy|thrilled|excited|glad|like|love|want|able|pleasure|honou?red|proud)';
const lesser =
  /\d+ ?%|commission|\b(?:offer you (?:an? |the |some |any )?(?:interview|call|slot|time|chance|opportunity to (?:interview|meet|speak|discuss|apply|join us for)|feedback|discount|coffee|advice|meeting|place on (?:the|our) (?:waiting|reserve)|alternative|(?:first|second|final|phone|video)|coaching)|not (?:be )?able|unable|inability|not in a position|can not|regret)\b/;

/** How a job is offered. */
export const offer = [
  rule(
    'offer',
    4,
    'appoi hired',
    /\b(?:confirm\w*|announce|advise you of) your appointment (?:as|to)\b|\byou are hired\b/,
    { unless: /\bnot\b|\bif \b/ },
  ),
  rule('offer', 3.6, 'take bring', /\b(?:like|love|want|going|decided) to (?:take you on|bring you on board)\b/, {
    unless: /\bnot\b|\bif (?:we|you)\b/,
  }),
  rule(
    'offer',
    4,
    'offer makin',
    /\b(?:have|has) offered you (?:the|a|an) (?!interview|call|slot|second|final|chance)|\b(?:is|are) making you an(?: \w+)? offer\b/,
    {
      unless: lesser,
    },
  ),
  rule('offer', 3.8, 'got', /\byou (?:have )?(?:got|have) it\b/, {
    unless: /\bif |\?|once you|when you|what it takes|in (?:hand|your)/,
  }),
  rule(
    'offer',
    3.8,
    'have you be',
    /\b(?:delighted|pleased|happy|thrilled|like|love) (?:to have you as|you to be|for you to be) (?:our|the|their|my)\b/,
    { unless: /\bnot\b|would have|\bif you\b|good luck/ },
  ),
  rule(
    'offer',
    4.2,
    'offer exten',
    new RegExp(
      `\\b${glad}\\b.{0,60}?\\b(?:offer(?:ing)? you|extend(?:ing)?(?: to)?(?: you)?(?: an?| our| this| the)?(?: \\w+){0,2} offer|mak(?:e|ing) you(?: an?)?(?: \\w+){0,2} offer|formally offer|confirm(?:ing)?(?: our| the| your| an)?(?: \\w+){0,2} offer)\\b`,
    ),
    { unless: lesser },
  ),
  rule(
    'offer',
    3.4,
    'offer contr lette',
    /\boffer of employment\b|\b(?:offer|appointment) letter\b|\bletter of (?:offer|appointment)\b|\b(?:formal|written|verbal|job|employment|conditional|unconditional) offer\b.{0,40}?\b(?:is|attached|of|for|from|letter|enclosed|below|follow)|\b(?:attached|enclosed|find)\b.{0,40}?\b(?:your|the|our)(?: \w+){0,2} (?:offer|contract)\b|\bcontract of employment\b/,
    {
      unless:
        /\bif (?:you|we)\b|should you|not (?:be )?able|unable|once (?:we|you)|when (?:we|you)|rescind|withdraw|other job offer|job offers? (?:match|for you|from|in your)|(?:do|did|does|will) not|before (?:any|an)|\bany (?:\w+ ){0,2}offer|alert/,
    },
  ),
  rule(
    'offer',
    4,
    'posit role job team hire emplo appoi post join becom',
    /\b(?:offer(?:ing)?|give|giving) you the (?:\w+ ){0,4}?(?:position|role|job|post)\b|\b(?:want|like|love|decided) to (?:hire|employ|appoint) you\b|\byou (?:have )?(?:got|have got) the (?:job|role|position)\b|\b(?:would|we)(?: \w+){0,2} (?:like|love|want) (?:you|for you) to (?:join|become|(?:take|accept|have) (?:the|this|our) (?:job|role|position|post|offer))\b|\bthe (?:job|role|position) is yours\b|\bwelcome to the team\b/,
    {
      unless:
        /\bif (?:you|we|they|he|she|i)\b|not (?:be )?able|unable|inability|\bnot\b|(?:love|like) to (?:tell|say)|yours to\b|good luck|opportunity to|join (?:us|me|our team)? ?(?:for|on|at) (?:an?|the|our|zoom|teams|monday|tuesday|wednesday|thursday|friday)/,
    },
  ),
  rule(
    'offer',
    4,
    'offer appoi',
    /\b(?:writing|write|wish|authori[sz]ed|instructed|resolved|decided) to (?:formally )?(?:offer you|appoint you)\b|\bappoint(?:ed)? you (?:to|as)\b/,
    { unless: lesser },
  ),
  rule(
    'offer',
    4,
    'inten minde propo plan plann going',
    /\b(?:intend(?:s|ing)?|minded|propos(?:e|es|ing)|plan(?:s|ning)?|going) to (?:formally )?(?:offer|appoint|hire|make) you\b/,
    { unless: lesser },
  ),
  rule(
    'offer',
    4,
    'recom',
    /\brecommend(?:ed|ing|s)? (?:you|your name) for (?:the )?(?:appointment|hire|post|job|role|position)\b/,
    {
      unless: /not/,
    },
  ),
  rule(
    'offer',
    3.4,
    'offer',
    /\b(?:confirm\w*|repeat|ha(?:s|ve) made|made you|come back with|came back with|come through with|here is|this is|attached is|find (?:attached|enclosed)|got you|you have|i have|we have)\b (?:\w+ ){0,4}?offer\b/,
    {
      unless:
        /\boffer(?:s|ed)? to (?:an?other|some|the|our)|\b(?:any|not|no|if|expect|hope|before|until|when|whether|other|withdraw|rescind|special|accepted)\b|offers?\b.{0,20}?\?|to offer|job offers (?:match|in|from)/,
    },
  ),
  rule(
    'offer',
    4,
    'make exten offer',
    /\b(?:can|able to) (?:now |also |at last |finally )?(?:make|extend|offer) (?:to )?you (?:an?|the|our) (?:\w+ ){0,3}?(?:offer|role|job|position|post)\b/,
    { unless: /\b(?:not|unable|before|until|whether|hope|if (?:we|you)|when)\b/ },
  ),
  rule(
    'offer',
    3.4,
    'your',
    /\byour (?:provisional |conditional |formal |written |firm |unconditional )?(?:job )?offer (?:is|of|letter|will be|has been (?:approved|sent|made|issued))\b/,
    {
      unless: /\bif you|before|not|withdraw|rescind|once you/,
    },
  ),
  rule('offer', 3.4, 'first', /\b(?:our|their|the (?:panel|team|client)(?:'s)?) first choice\b/, {
    unless: /not|were not|somebody|someone/,
  }),
  rule(
    'offer',
    2,
    'offer',
    /\b(?:rest of the|revised|improved?|increased?|raised?|better|new|final|best|sweeten) (?:the |our |their )?offer\b/,
    {
      unless: /service|special|discount|not/,
    },
  ),
  rule('offer', 3.6, 'want', /^(?:\W*\w+ ){0,3}?want you(?: to (?:join|have it))?[.!]/, { unless: /not/ }),
  rule(
    'offer',
    2.2,
    'contr paper',
    /\b(?:contract|paperwork)\b.{0,30}?\b(?:on (?:its|the) way|follows?|today|tomorrow|monday|tuesday|wednesday|thursday|friday|attached|to sign|for signature|to you)\b/,
    { unless: /contract role|if |fixed|no contract|not/ },
  ),
  rule('offer', 2, 'said', /\bsaid yes\b/, { unless: /you said/ }),
  rule('offer', 3.4, 'start', /\b(?:like|want|love|need) you to start\b/, { unless: /if / }),
  rule('offer', 3.4, 'hire', /\b(?:mad|crazy|silly|fools?) not to (?:hire|take|have) you\b/),
  rule('offer', 1.4, 'start congr well', /\bwhen (?:can|could) you start\b|\bcongratulations\b|\bwell done\b/, {
    unless: /if /,
  }),
  rule(
    'offer',
    1.5,
    'salar compe packa start annua remun benef sign signe signi proba accep',
    /\b(?:annual|base|starting|gross) salary (?:of|is|will)|\bstart date (?:of|is|will|would)|\bcompensation package\b|\bprobation(?:ary)? period\b|\bsign(?:ed|ing)? (?:and return|the (?:offer|contract)|below)|\baccept(?:ing)? (?:this|the|our) offer\b/,
    { unless: /expectation|\?|what (?:is|are)/ },
  ),
  rule('offer', 2, 'offer', /\b(?:job |your |formal |employment )?offer\b/, {
    where: 'subject',
    unless: /offers|special|limited|unsuccessful|services|discount|% off|withdraw/,
  }),
];

const checks =
  '(?:references?|checks?|checked|clearances?|dbs|vetting|vetted|medical|health|board|trustees?|sign(?:s|ed)?[ -]?off|approv\\w+|agree(?:s|d|ment)?|nod(?:s|ded)?|bless\\w*|partners|governors|permit|visa|background|paperwork|certificates?|degree|licen[cs]e|drugs?|screening|funding|budget|headcount|finance|exams?|results|right to work|hr|criminal|disclosure|registration|security|works council|procurement|legal|governors?|met|granted|recogni[sz]\\w+|diploma|fingerprint\\w*|pass(?:ed|es)?|votes?|voted|pee|sample|ticked|physical|transcripts?|accredit\\w*|inspect\\w*|embassy|sponsor\\w*|vaccin\\w*|authority|insurance|visa|cleared|clean|ministry|council|audit|referees?)';

/** What follows an offer and makes it hang on something that is not for the candidate to say. */
const hangs =
  '\\b(?:yours|join(?: us)?|have you|take you on|hire you|employ you|appoint you|welcome you|want you|start|begin|give you the \\w+|valid|binding|official|final|firm|formal|confirmed|a contract)\\b[^.?!]{0,30}?\\b(?:if|once|until|as soon as|provided)\\b(?! (?:you\\b|your (?:notice|holiday)|that (?:suits|works|is)|it (?:suits|works)|this (?:suits|works)|possible|convenient))';

/** What ties an offer to something, and what only speaks of an offer that may come. */
export const offers: OfferWords = {
  tied: new RegExp(
    [
      '\\b(?:subject|conditional|contingent|dependent|dependant|depending|conditioned|hing(?:es|ing)|hang(?:s|ing)?|reliant) (?:only |still |up)?(?:to|on|upon)\\b',
      '\\b(?:references|checks|funding|budget|board|approval)(?: \\w+)? permitting\\b',
      '\\b(?:pending|provided|providing|as long as|so long as|on (?:the )?condition|on the (?:basis|understanding)|assuming|unless)\\b',
      `\\b(?:once|if|when|until|after|as soon as|should|before|while)\\b(?! you (?:agree|approve|accept|sign|like|want|are happy)\\b).{0,60}?\\b${checks}\\b`,
      hangs,
      '\\b(?:standing|stands?|thing|hurdle) in (?:the|our) way\\b|\\b(?:one|only|single|a small|a final|the last) (?:condition|proviso|caveat|catch|hurdle|formality|snag|hitch|thing first)\\b|\\b(?:it|this|that|offer|place|everything|all) (?:all |still |only |just )?depends (?:up)?on\\b|\\bonly (?:when|once|if|after)\\b|\\b(?:on|upon|following) (?:receipt|completion|production|satisfactory|successful)\\b|\\binsists? on\\b|\\b(?:once|when|as soon as|until|if)\\b.{0,50}?\\b(?:comes? (?:back|through)|(?:is|are) (?:back|through|clear|in place))\\b|\\b(?:has|have|needs?) to (?:be )?(?:signed off|approved|ratified|rubber-?stamped|pass|clear|satisfy|obtain)\\b|\\bbefore (?:we|i|you) can (?:issue|send|start|confirm|finali[sz]e|draw up)\\b|\\b(?:before you|do not|please do not|hold off) (?:hand(?:ing)?|giv(?:e|ing)|resign)\\b.{0,20}?\\b(?:notice|resign)|\\bwaiting (?:on|for) (?:your|the|one|two) (?:\\w+ )?(?:references?|referees?|checks?|dbs|visa|permit|medical|clearance|results?)\\b',
      `\\b(?:only thing (?:left|i need|we need)|all (?:i|we|they) need|all that (?:is left|remains)|just needs?|needs? to see|remains? outstanding|still (?:need|waiting|to come|outstanding)|yet to)\\b.{0,50}?\\b${checks}\\b`,
    ].join('|'),
  ),
  wantsAnswer:
    /\b(?:accept\w*|your (?:answer|reply|decision|response|signature)|let (?:me|us) (?:know|have)|hear from you|sign(?:ed)? (?:and|the|it|copy)|open until|valid until|expires?|lapses?|reply|respond|confirm)\b/,
  loose:
    /\b(?:in principle|provisional(?:ly)?|conditional(?:ly)? (?:job )?offer(?:ed)?|minded to|intend(?:s|ing)? to (?:offer|appoint|make|hire))\b/,
  hoped:
    /\b(?:would(?! (?:very much |really |all |also |now |so |absolutely )?(?:like|love|be (?:very |so |absolutely )?(?:pleased|delighted|happy|glad|thrilled|honou?red)))|could|might|may|hope|hopes|hoping|hopeful|expect|expects|expecting|aim|aims|aiming|in a position|able to make|before we can|before an|next (?:stage|step) is|possible|likely|chance of|getting|cannot|can not|until we)\b.{0,50}?\boffer(?:s|ed|ing)?\b|\b(?:make|making|send|sending|issue) (?:job )?offers\b|\bmake (?:some(?:one|body)|an? \w+ candidate) an offer\b|\bany (?:\w+ ){0,3}?offer|\boffers? (?:will|would|may|might|could|should) (?:be (?:made|sent|issued)|come|follow)\b|\bif (?:we|they) (?:were to|do|decide to|did)\b|\bif you (?:are|were|get|accept|receive)\b|\bif that goes\b/,
};
