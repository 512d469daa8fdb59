import { rule } from '../../../core/understand/meaning-rule.ts';
import { time } from './times.ts';

const job =
  '(?:job|role|post|position|place|spot|gig|part|seat|apprenticeship|contract|placement|traineeship|shifts?|work|start)';
/** What is hoped, denied, asked or said of a talk, a list or a mailing is no offer. */
const none =
  /\b(?:hope[sd]?|hoping|may|might|could|maybe|perhaps|possibly|never|whether|interviews?|call|chat|round|stage|short-?list\w*|next step|trial|visit|meet|talent|community|network|pool|newsletter|webinar|mailing|waiting list|reserve list|open day|would have|assessment|apply|test|second choice|reference|good luck|(?:love|like|wish (?:i|we) could) (?:to )?(?:tell|say)|with you or)\b|\?|\bif (?:we|they|he|she|i|it is a)\b|\bnot\b[^:;,.–—]{0,40}\byou(?:rs)?\b/;
/** The same without the talks and tests upon which an offer may hang. */
const unsure =
  /\b(?:hope[sd]?|hoping|may|might|could|maybe|perhaps|possibly|whether|would have|interviews?|next (?:round|stage)|slot)\b|\?|\bif (?:we|they|he|she|i)\b|\bnot\b[^:;,.–—]{0,40}\byou(?:rs)?\b/;
const here =
  '(?:team|crew|line|books|squad|staff|floor|payroll|roster|rota|board|family|gang|kitchen|ward|force|company)';

/** How a job is offered in everyday words. */
export const offerSaid = [
  rule(
    'offer',
    4,
    'yours',
    new RegExp(
      `\\b${job}(?: (?:of|as|at|in|with) [\\w' -]{1,40}?)?(?: is|'s| are)(?: (?!not\\b)\\w+)? yours\\b(?! to\\b)|^\\W*(?:it is|it's) (?:all )?yours\\b(?! to\\b)`,
    ),
    {
      unless: unsure,
    },
  ),
  rule(
    'offer',
    3.8,
    'next new newes',
    /\byou (?:should |are (?:going )?to |to |will |shall |are )?(?:be |become )?(?:our|their|the) (?:next|new|newest) (?!contact|favou?rite|account|appointment|interview|slot|time|date)[a-z]/,
    { unless: none },
  ),
  rule(
    'offer',
    3.7,
    'want wants',
    new RegExp(
      `(?:^|[:,;–—-] ?|\\b(?:and|but|because|so|is|that) )(?:we|they|he|she|everyone|everybody|the \\w+|[a-z]+) (?:all |both |really |definitely |very much )?wants? you(?: (?:in the \\w+|on (?:the|our) ${here}|for the (?:job|role|post|position)|here with us|with us|as (?:our|a|the))\\b|[.!,;:–—]| ?$)`,
    ),
    { unless: new RegExp(`${none.source}|${time}|\\b(?:round|but)\\b`) },
  ),
  rule(
    'offer',
    4,
    'decid chose opted voted plump gone going went settl come came lande picke selec appoi chosen',
    /\b(?:decided|chosen|opted|voted|plumped|gone|went|settled|come down|came down|landed) (?:\w+ )?(?:for|on|with|in favou?r of|to (?:go with|take|hire|pick|choose|appoint|have)) you\b|\bgoing to (?:go with|take|hire|pick|choose|appoint) you\b|\b(?:chose|chosen|picked|appointed) you (?:as|for (?:the|this|our)|to (?:be|join|fill|take)|from|out of|over|because)\b/,
    {
      unless: new RegExp(`${none.source}|against|through|over|ahead with|\\b(?:talk|speak|interview|time|date|day)\\b`),
    },
  ),
  rule(
    'offer',
    3.6,
    'choic decis vote pick prefe succe one',
    /\b(?:choice|decision|vote) (?:has |was |is )?(?:fell|fallen|falls|fall|went|gone) (?:on|to|for|in favou?r of) you\b|\byou (?:are|were) (?:our|the|their|my)(?: \w+){0,2}? (?:choice|pick|preferred candidate|successful candidate|one we (?:want|chose|picked))\b/,
    { unless: new RegExp(`${none.source}|one of|second|among`) },
  ),
  rule(
    'offer',
    4,
    'give hand grant givin',
    new RegExp(
      `\\b(?:like|love|want|wish|pleased|happy|delighted|glad|decided|keen|ready|going|prepared|able|will) (?:to )?(?:give|hand|grant|giving) you (?:the|this|our|a) (?:[\\w-]+ ){0,4}?${job}\\b`,
    ),
    { unless: new RegExp(`${none.source}|place (?:at|on) (?:the|our|an?)|\\bstart (?:on|with)`) },
  ),
  rule(
    'offer',
    3.8,
    'join come work on aboar as be becom welco',
    new RegExp(
      `\\b(?:like|love|want|wants|delighted|pleased|thrilled|happy|wait|chuffed|keen|moon|buzzing|stoked|ecstatic|glad|proud)\\b(?: \\w+){0,3}? you (?:to )?(?:join (?:us|our|the|me|them)|come (?:and |to )?(?:work|join|aboard|on board)|work (?:for|with|here|alongside)|on (?:the|our|my) ${here}|on board|aboard|as (?:our|a|an|the)|to be (?:our|a|an|the)|be part of|become)\\b`,
    ),
    {
      unless: new RegExp(
        `${none.source}|join (?:us|me|our team)? ?(?:for|on|at|by|via)\\b|join (?:the|our) (?:call|meeting|session|event)|as (?:a|an) (?:guest|candidate|example)|work with your|know|thank`,
      ),
    },
  ),
  rule(
    'offer',
    3.6,
    'on',
    /^\W*(?:but |and |so )?(?:he|she|they|we) (?:would|will) (?:love|like) you on the (?:line|team|crew|floor|bar|ward|books)\b/,
    {
      unless: none,
    },
  ),
  rule(
    'offer',
    3.6,
    'welco',
    new RegExp(`\\bwelcome (?:you )?(?:aboard|on board|to (?:the|our) (?:\\w+ )?${here})\\b`),
    { unless: new RegExp(`${none.source}|portal|thank|when`) },
  ),
  rule(
    'offer',
    3.4,
    'detai terms parti outli summa break packa docus',
    /\b(?:details|terms|particulars|outline|summary|breakdown) of (?:your|the|our) (?:[\w-]+ ){0,5}?(?:package|employment|appointment|offer|contract)\b|\byour (?:[\w-]+ ){0,4}?(?:package|offer pack|docusign\w*(?: envelope)?)\b.{0,20}?\b(?:is|are|expires?|attached|follows?|will)\b/,
    { unless: /\b(?:current|expectations?|if|not|would|existing|looking)\b|\?/ },
  ),
  rule(
    'offer',
    2.2,
    'yes nod',
    /\bit is a (?:\w+ )?yes\b|\b(?:answer|verdict) is (?:a )?(?:\w+ )?yes\b|\b(?:we|they|board|boss|everyone|all) (?:have |has )?(?:all )?(?:said|say) yes to you\b/,
    { unless: none },
  ),
  rule(
    'offer',
    3.6,
    'roste rota payro books staff',
    /\b(?:put|putting|place|have|having|get|got) you on (?:the|our|a|my|their) (?:[\w-]+ ){0,3}?(?:payroll|books|roster|rota|staff)\b/,
    { unless: none },
  ),
  rule(
    'offer',
    2.2,
    'recom',
    /\b(?:pleased|happy|delighted|glad|proud) to recommend you for (?:the|our|a) (?:[\w-]+ ){0,4}?(?:opening|position|role|vacancy|post|job|appointment)\b/,
    { unless: none },
  ),
  rule(
    'offer',
    3.7,
    'lande won secur bagge got naile',
    /\byou (?:have )?(?:landed|won|secured|bagged|nailed|got|been given|been awarded) (?:yourself )?(?:the |our )(?:[\w-]+ ){0,3}?(?:job|role|post|position|gig|part|spot|place|apprenticeship|placement|traineeship)\b/,
    { unless: new RegExp(`${none.source}|\\bif you\\b|place (?:at|on) (?:the|our|an?)`) },
  ),
  rule(
    'offer',
    3.7,
    'take takin bring',
    /\b(?:will|are|am|going to|happy to|glad to|ready to|decided to|can) (?:be )?(?:tak(?:e|ing)|bring(?:ing)?) you on\b(?! (?:a|the|your|that|our|tour|board the|further))/,
    { unless: none },
  ),
  rule('offer', 3.6, 'yours', /\b(?:it|this one|that one) is (?:all )?yours\b/, { unless: none }),
  rule(
    'offer',
    3.8,
    'selec chose picke appoi recom',
    /\b(?:selected|chosen|picked|appointed) you for (?:the|this|our) (?:[\w-]+ ){0,3}?(?:post|position|role|job|vacancy)\b|\byou have been (?:selected|chosen|appointed|picked|hired) (?:for|to|as) (?:the|our|a) (?:[\w-]+ ){0,3}?(?:post|position|role|job)\b|\byou have been (?:appointed|hired) (?:as|to)\b/,
    { unless: new RegExp(`${none.source}|profile|\\bcv\\b|resume`) },
  ),
  rule(
    'offer',
    2.2,
    'says',
    /\b(?:boss|gaffer|manager|chef|owner|head|board|chief|director|he|she|everyone|everybody) says yes\b/,
    {
      unless: none,
    },
  ),
  rule(
    'offer',
    3.8,
    'offer',
    /\b(?:writing|pleased|delighted|happy|wish|like|glad) to offer (?:employment|(?:the|a|this) (?:[\w-]+ ){0,3}?(?:role|post|position|job|contract))\b/,
    { unless: none },
  ),
  rule('offer', 3.6, 'joini', /\byou (?:are|will be) joining (?:us|the team|our team) as\b/, { unless: none }),
  rule(
    'offer',
    4,
    'have take accep fill',
    new RegExp(
      `\\b(?:like|love|want) you to (?:have|take|accept|fill|do) (?:the|this|our) (?:[\\w-]+ ){0,4}?${job}\\b`,
    ),
    { unless: none },
  ),
  rule(
    'offer',
    3.8,
    'offer',
    /\b(?:is|are|will be) (?:now )?offering you (?:the|a|an) (?!(?:\w+ )?(?:interview|slot|call|chance|second|final|time|place (?:at|on)|discount|free))/,
    {
      unless: none,
    },
  ),
  rule('offer', 4, 'elect', /\belected you (?:to|as)\b/, { unless: none }),
  rule(
    'offer',
    4,
    'prepa ready willi minde keen happy',
    /\b(?:prepared|ready|willing|minded|happy) to (?:appoint|hire|employ|engage|take on) you\b/,
    { unless: none },
  ),
  rule(
    'offer',
    3.6,
    'prefe',
    /\b(?:chosen|selected|identified|named) (?:you )?as (?:our|the|their) (?:preferred|successful) candidate\b/,
    {
      unless: none,
    },
  ),
  rule(
    'offer',
    3.7,
    'delig thril happy pleas glad hono honou love',
    /\b(?:delighted|thrilled|happy|pleased|glad|honou?red|love it)\b(?= (?:\w+ )?if you (?:would |will |could |decide to |agree to )?(?:join|accept|take (?:it|the|up)|come (?:and |to )?work|become|be our)\b)/,
    { unless: /\b(?:not|interview|chat|call|meeting|newsletter|community|talent|survey|webinar)\b|\?/ },
  ),
  rule('offer', 3, 'first', /\byour first (?:day|shift) (?:is|will be|would be)\b/, {
    unless: /\b(?:if|trial|not)\b|\?/,
  }),
  rule('offer', 3, 'start', new RegExp(`\\byou (?:will )?start (?:on |next |us )?${time}`), {
    unless: /\b(?:if|trial|when|test|not)\b|\?/,
  }),
  rule(
    'offer',
    3.8,
    'yours consi',
    /\bconsider yourself (?:hired|on (?:the|our)|part of|one of us|appointed|taken on)\b/,
    { unless: none },
  ),
  rule('offer', 1.4, 'in', /\byou are in[!.]/, { unless: none }),
  rule(
    'offer',
    3.6,
    'on one part',
    new RegExp(
      `\\byou are (?:now |officially |hereby )?(?:on (?:the|our) ${here}|one of us|part of (?:the|our) ${here})\\b`,
    ),
    { unless: none },
  ),
  rule('offer', 3.4, 'offer', /\b(?:our|my) offer (?:is|comes|stands|includes)\b/, {
    unless: /\b(?:expired|no longer|if|not|only|withdrawn)\b|\?/,
  }),
  rule(
    'offer',
    3.4,
    'green go appro permi nod',
    /\b(?:green light|go-?ahead|approval|permission|the nod) to (?:hire|offer|bring|take|appoint|make) (?:you\b|the offer)/,
    { unless: /\b(?:waiting|wait|until|not|need|needs|once|hope|hoping|when|if|asked for|seeking)\b|\?/ },
  ),
  rule('offer', 3.8, 'going', /\b(?:is|are) going with you\b(?! (?:to|on|for))/, { unless: none }),
  rule('offer', 3.8, 'selec', /\bconfirm(?:ing)? your selection (?:as|for the (?:post|position|role|job))\b/, {
    unless: none,
  }),
  rule(
    'offer',
    4,
    'offer',
    new RegExp(`\\byou are (?:hereby |now )?offered (?:an?|the|this) (?:[\\w-]+ ){0,3}?${job}\\b`),
    {
      unless: new RegExp(`${none.source}|place (?:at|on) (?:the|our|an?) (?:\\w+ )?(?:day|course|list|tour)`),
    },
  ),
  rule(
    'offer',
    3.6,
    'for',
    /\b(?:would|will|wants?) (?:\w+ )?(?:like|love|have)? ?you for (?:the )?(?:[a-z]+ )?(?:job|role|post|position|place)\b/,
    {
      unless: none,
    },
  ),
];
