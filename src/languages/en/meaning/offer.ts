import { rule } from '../../../core/understand/meaning-rule.ts';

const glad = '(?:pleased|delighted|happy|thrilled|excited|glad|like|love|want|able|pleasure|honou?red|proud)';
const lesser =
  /\d+ ?%|commission|\b(?:offer you (?:an? |the |some |any )?(?:interview|call|slot|time|chance|opportunity to (?:interview|meet|speak|discuss|apply|join us for)|feedback|discount|coffee|advice|meeting|place on (?:the|our) (?:waiting|reserve)|alternative|(?:first|second|final|phone|video)|coaching)|not (?:be )?able|unable|inability|not in a position|can not|regret)\b/;

/** How a job is offered. */
export const offer = [
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
    'offer contr',
    /\boffer of employment\b|\b(?:offer|appointment) letter\b|\bletter of (?:offer|appointment)\b|\b(?:formal|written|verbal|job|employment|conditional|unconditional) offer\b.{0,40}?\b(?:is|attached|of|for|from|letter|enclosed|below|follow)|\b(?:attached|enclosed|find)\b.{0,40}?\b(?:your|the|our)(?: \w+){0,2} (?:offer|contract)\b|\bcontract of employment\b/,
    {
      unless:
        /\bif |should|not (?:be )?able|unable|once|when (?:we|you)|rescind|withdraw|other job offer|job offers? (?:match|for you|from|in your)|(?:do|did|does|will) not|before (?:any|an)|subject to|alert/,
    },
  ),
  rule(
    'offer',
    4,
    'posit role job team hire emplo appoi post join becom',
    /\b(?:offer(?:ing)?|give|giving) you the (?:\w+ ){0,4}?(?:position|role|job|post)\b|\b(?:want|like|love|decided) to (?:hire|employ|appoint) you\b|\byou (?:have )?(?:got|have got) the (?:job|role|position)\b|\b(?:would|we) (?:like|love|want) (?:you|for you) to (?:join|become)\b|\bthe (?:job|role|position) is yours\b|\bwelcome to the team\b/,
    {
      unless:
        /\bif |not (?:be )?able|unable|inability|\bnot\b|opportunity to|join (?:us|me|our team)? ?(?:for|on|at) (?:an?|the|our|zoom|teams|monday|tuesday|wednesday|thursday|friday)/,
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

/** How something is asked of the candidate. */
export const question = [
  rule(
    'question',
    2.6,
    'could can would will',
    /\b(?:could|can|would|will) you(?: please| kindly| also| possibly| perhaps| just| mind| be able to| be so kind as to)*\b.{0,15}?\b(?:send|sending|provide|providing|tell|telling|let|confirm|confirming|share|sharing|give|giving|forward|forwarding|complete|fill|sign|explain|clarify|describe|advise|answer|say|reply|email|upload|attach|check|outline|remind|expand|elaborate|resend|update|consider|like|prefer|accept|relocate|mind)\b/,
  ),
  rule(
    'question',
    2.3,
    'pleas kindl',
    /\b(?:please|kindly)\b(?: also| could you| can you)? (?:send|provide|share|confirm|forward|complete|fill|reply|respond|advise|answer|sign|upload|attach|supply|let (?:me|us) know (?:your|what|how|which|whether|when|the|about|who)|tell|give|return|submit|resend|indicate|specify|email)\b/,
    {
      unless:
        /not (?:reply|respond)|let (?:me|us) know if you (?:have|need|would)|let (?:me|us) know if (?:there|anything)|reply (?:directly )?to this (?:email|message) (?:if|with any)|email us|contact us|any questions|complete (?:our|the|a|this)(?: \w+)* survey|survey|forward this|send (?:any|all) (?:questions|enquiries|queries)|respond only/,
    },
  ),
  rule(
    'question',
    2.3,
    'what when which how who where why do does did are is have has would may might shall should am was were any can could',
    /(?:^(?:\W*(?:and|also|but|so|finally|secondly|by the way),?)?\W*|[,:;] ?(?:and |so |but )?|[-–—] )(?:what|when|which|how|who|where|why|do|does|did|are|is|have|has|would|may|might|shall|should|am|was|were|any|can|could)\b.{3,300}\?/,
    {
      unless:
        /how are you|how is it going|how (?:was|were) (?:your|the|it)|how did (?:it|the interview) go\?|looking for (?:a )?(?:new )?(?:job|role|career)|interested in|have (?:any )?questions\?|need help|want to (?:improve|stand)|did you know|what(?:'s| is) (?:next|happens next)\?|how likely are you|why (?:work|join|not )|when would be (?:a )?(?:good|best)/,
    },
  ),
  rule(
    'question',
    1.5,
    'need requi missi',
    /\bwe (?:still |also |will |would )?(?:need|require)\b.{0,30}?\b(?:your|you to|a copy|proof|from you|the following|some (?:more|further))\b|\b(?:missing|incomplete|outstanding)\b.{0,40}?\b(?:document|information|details|form|reference|proof)/,
  ),
  rule(
    'question',
    1.8,
    'salar notic right expec refer',
    /\b(?:salary expectations?|notice period|right to work|expected (?:salary|rate)|current (?:salary|package)|earliest start|work permit|visa status|names of (?:two|three|your)? ?refer\w+)\b/,
  ),
];
