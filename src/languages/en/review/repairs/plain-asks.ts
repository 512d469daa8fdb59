import type { ToneFamily } from '../../../../core/review/tone-rule.ts';
import { type Gist, gist } from './gists.ts';

const pressing: readonly ToneFamily[] = [
  'pressure',
  'instruction',
  'ultimatum',
  'competing-offers',
  'guilt',
  'bitterness',
  'complaint',
  'passive-aggression',
];
const waiting: readonly ToneFamily[] = ['pressure', 'guilt', 'bitterness', 'complaint', 'passive-aggression'];

const day =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|noon|lunch(?:time)?|midday|the \\d{1,2}(?:st|nd|rd|th)(?: of \\w+)?|\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:the )?(?:end|close) of (?:the |this |next |play |business )?(?:day|week|month|play|business|\\w+day)(?: (?:mon|tues|wednes|thurs|fri)day)?|the weekend|(?:this|next) (?:week|month|\\w+day)|eod|cob|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)?|(?:one|two|three|four|five|six|nine|ten)';
const at = `(?:${day})(?: (?:morning|afternoon|evening|night|noon|at \\w+|tomorrow|today|on \\w+day))?`;
const by = `(?<by>(?:by|before|until|till|no later than|not later than|latest by) (?:${at})(?: at the latest| latest| sharp| itself)?|(?:today|tonight|tomorrow|this (?:week|afternoon|morning|month)|(?:on )?(?:mon|tues|wednes|thurs|fri)day)(?: itself)?|(?:in|within) (?:the next )?(?:\\d+|two|three|four|five|a|seven|ten|24|48) (?:days?|hours?|weeks?)(?:' time)?)`;
const strongly = "(?:(?:really|just|do|will|'ll|would|'d|now|still|must|urgently|am|'m|have to|only) )*";
const thing =
  '(?:answer|decision|reply|response|result|outcome|yes or (?:a )?no|answer one way or (?:the other|another)|final (?:answer|decision|word))';
const soon =
  '(?: (?:asap|now|right now|soon|quickly|quick|immediately|urgently|at once|right away|straight away|straightaway|as soon as possible|without (?:any |further |undue )*delay|very (?:fast|soon|quickly)|fast|quick|promptly|at the earliest))';
const letsKnow =
  '(?:let me know|tell me|inform me|answer(?: me)?|reply(?: to me)?|respond(?: to me)?|update me|get back to me|write (?:me )?back|text (?:me )?back|message me(?: back)?|revert(?: back)?|give me (?:an?|your) (?:answer|reply|response|update)|send me (?:an?|your) (?:answer|reply|response))';

/** Pressing, waiting and ordering in the words most people use. */
export const plainAsks: readonly Gist[] = [
  gist(
    `(?:I )?${strongly}(?:need|want|require|expect|expecting|must have|have|demand|like|await|hope for|hope|look forward to)(?: to (?:have|get|receive|be given|see))? (?:an? |your |the |my |some )?(?:(?:clear|straight|quick|definite|firm|prompt|proper|written|immediate|final) )*${thing}(?: from you)?,? ${by}`,
    ['Would it be possible to have an answer $by?', 'Could you let me know $by?'],
    ...pressing,
  ),
  gist(
    `(?:I )?${strongly}(?:need|want|have|expect|like|hope) to (?:know|hear(?: back)?|be told)(?: from you| your decision| your answer| the (?:result|outcome|decision))?,? ${by}`,
    ['Would it be possible to hear $by?', 'Could you let me know $by?'],
    ...pressing,
  ),
  gist(
    `(?:(?:please|can you|could you|will you|would you|you (?:must|need to|have to|should|will)|I need you to|kindly|just|at least) )*${letsKnow}${soon}(?: whether .*| if .*)?`,
    ['Could you let me know when you can?'],
    ...pressing,
  ),
  gist(
    `(?:(?:please|can you|could you|will you|would you|you (?:must|need to|have to|should|will)|I need you to|kindly|just|at least) )*${letsKnow},? ${by}`,
    ['Could you let me know $by?', 'Would it be possible to hear $by?'],
    ...pressing,
  ),
  gist(
    `(?:(?:I|we) )?${strongly}(?:need|want|require|demand|expect) (?:an? |your |the |my |some )?(?:(?:clear|straight|quick|definite|firm|prompt|proper|written|immediate|final) )*${thing}(?: from you)?${soon}?`,
    ['Could you let me know when you have decided?'],
    ...pressing,
  ),
  gist(
    `(?:(?:give me|send me|need|I need|want|just) )?(?:an? |any |some |the )?update(?: please| now| me please| me)?(?:,? (?:I'm|I am|we are) waiting)?`,
    ['Is there any update yet?'],
    ...pressing,
  ),
  gist(
    `(?:(?:please|can you|could you|will you|you (?:must|need to|should)|kindly|just) )*(?:hurry(?: up)?|be quick|speed (?:it|this|things) up|decide(?: now| soon| quickly| already| today)?|make (?:up your minds?|a decision|your decision)(?: now| soon| quickly| already)?|get a move on|move faster|speed up (?:the|your) (?:process|decision)|hurry (?:up )?with (?:the|your|my) \\w+|don't (?:take|leave it|be) too long)`,
    ['Could you tell me when you expect to decide?'],
    'pressure',
    'instruction',
  ),
  gist(
    `(?:(?:please|can you|could you|kindly) )*(?:expedite|speed up|fast-?track|hurry up|prioriti[sz]e) (?:my|the) (?<what>result|offer|application|case|decision|process|paperwork)`,
    ['Could you tell me how things stand with my $what?'],
    'pressure',
    'instruction',
  ),
  gist(
    "(?:have|did) I (?:got|get|have) (?:it|the (?:job|role|position|post))(?:,? or not)?|have you (?:even )?(?:decided|made up your minds?|made (?:a|your) decision|chosen (?:someone|somebody|anyone))(?: yet| already)?(?: or not)?|(?:surely )?you (?:must|should|ought to)(?: surely)? (?:have (?:decided|a decision|made up your minds?|made (?:a|your) decision|an answer)|know)(?: by now| already)?|(?:surely )?you(?:'ve| have) (?:surely )?(?:decided|made up your minds?) by now|(?:is it|so is it|so,? is it) (?:a )?yes or (?:a )?no|yes or no|am I (?:in|hired|through) or not|(?:do|did) you (?:want|hire) me or not|what(?:'s| is) (?:the|your) (?:decision|verdict|answer)|(?:what have|have) you decided",
    ['May I ask whether there is a decision yet?', 'Is there any news yet?'],
    'pressure',
    'presumption',
    'bitterness',
    'instruction',
    'guilt',
  ),
  gist(
    "(?:(?:is there|what(?:'s| is)) (?:a|any|the) reason (?:(?:that |why )?(?:this|it)(?:'s| is| has) ?)?(?:been )?(?:taking|takes?|for this taking) (?:so|this|that) long|(?:this|it)(?:'s| is| has)?(?: all)?(?: been)? (?:taking|takes?|taken|dragg\\w+|going)(?: on)? (?:for )?(?:way |far |much |a bit )*(?:too|so|very) long|(?:this|it)(?:'s| is) (?:taking|dragging)(?: on)?(?: for)? (?:forever|ages)|what(?:'s| is) (?:the (?:hold-? ?up|delay)|taking (?:you )?(?:so|this) long)|how (?:much longer|long) (?:must|do|will|should|am|does|is|can)(?: I| it| this)? .{3,40})",
    ['May I ask how long it is likely to take?'],
    ...waiting,
  ),
  gist(
    "(?:I(?:'ve| have| am|'m)? |we )?(?:still |already |been |just |only )*(?:waiting|wait|waited|await|awaiting)(?: (?:already|still|now|so long|very long|patiently))*(?: (?:for|to hear)(?: (?:back|from you|your|a|an|the|any|my|some) ?(?:answer|reply|response|decision|news|call|update|email|feedback|result|word|letter|back|mail|message)?)?)?(?:,? (?:for|since|already|over|more than|about|nearly|almost|now|a|an|the|\\d+|one|two|three|four|five|six|weeks?|days?|months?|ages|so|long|too|your?|answer|reply|decision|response|so long))*(?:,? and (?:still )?(?:no|nothing).{0,30})?",
    ['Is there any news yet?', 'I look forward to hearing from you.'],
    ...waiting,
  ),
  gist(
    "(?:I(?:'ve| have| am|'m)? )?(?:still |already |been |just |only )*(?:waiting|wait|waited)(?: for (?:your|an?|the|any) (?:answer|reply|response|decision|news|call|update))? since (?<when>last \\w+|(?:mon|tues|wednes|thurs|fri)day|the \\w+(?: of \\w+)?|\\d+ \\w+|january|february|march|april|may|june|july|august|september|october|november|december)",
    ['I have not heard back since $when.'],
    ...waiting,
  ),
  gist(
    "(?:it(?:'s| is| has)? (?:already |now )?been |that's |it's )?(?:over |nearly |more than |almost |about )?(?:an? |\\d+ |one |two |three |four |five |six |seven |eight |ten |several )?(?:whole |full )?(?:days?|weeks?|months?|ages|fortnight|a while|long enough)(?: now| already| since (?:we spoke|we met|my interview|the interview|I applied|I heard))*(?:(?:,| and| with| of|[.!]) ?(?:I(?:'ve| have)? )?(?:still )?(?:heard |had |got |have )?(?:nothing|not a word|no (?:reply|answer|news|word|response|feedback)|silence|not heard).{0,30})?",
    ['Is there any news yet?', 'I have not heard back yet.'],
    ...waiting,
  ),
  gist(
    "(?:I(?:'ve| have)? )?(?:still )?(?:not heard|haven't heard|heard nothing|had nothing|have nothing|got nothing|no (?:answer|reply|response|news|word))(?: (?:a word|anything|back|from you|from anyone|yet|so far|at all|since|again))*|still nothing(?: from you)?|(?:nobody|no one|none of you)(?: (?:there|has|have|ever|even|bothers? to|bothered to|can be bothered to))* (?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|got back|gets back|get back|call(?:s|ed)?(?: back)?|r[iau]ngs?(?: back)?|wr[io]te|written)(?: (?:to|me|back|my|any|anything|at all|emails?|messages?|calls?|here|e-mails?|mails?|texts?|a|single|any of|all|phone|the))*|you (?:never|don't|do not|didn't|did not|haven't|have not)(?: even)? (?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|get back|got back|write back|r[iau]ng (?:me )?back|call(?:ed)? (?:me )?back)(?: (?:to|me|back|my|any|of|emails?|messages?|calls?|mails?|letters?|at all|once|yet))*",
    ['I have not heard back yet.', 'Is there any news yet?'],
    ...waiting,
  ),
  gist(
    "(?:why|how come)(?: (?:do|did|have|are|can|has|would|don't|didn't|haven't|aren't|isn't|can't|hasn't|won't|is))? (?:you|nobody|no one|anyone|anybody|it)(?: (?:guys|people|all|not|still|just|never|don't|do|didn't|haven't|even|bothered to|have))* (?:repl(?:y|ied|ying)|answer(?:ed|ing)?|respond(?:ed|ing)?|get(?:ting)? back|got back|call(?:ed|ing)?(?: me)?(?: back)?|r[iau]ng(?:ing)?(?: me)?(?: back)?|wr(?:ite|itten|iting)|ignor(?:e|ing|ed) (?:me|my \\w+))(?: (?:to|me|back|my|any|of|emails?|messages?|calls?|mails?|letters?|at all|yet|texts?))*",
    ['Have you had a chance to read my message?', 'Is there any news yet?'],
    ...waiting,
  ),
  gist(
    "(?:I(?:'m| am| have|'ve)? )?(?:now |already |again )*(?:ask(?:ed|ing)?|writ(?:e|ing|ten)|wrote|e?-?mail(?:ed|ing)?|call(?:ed|ing)?|r[iau]ng|messag(?:ed|ing)|chas(?:ed|ing)|contact(?:ed|ing)?|texted)(?: to| you| now| about this)*(?: (?:for the (?:second|third|fourth|fifth|last|\\w+) time|again(?: and again)?|\\w+ times|twice|many times|several times)),?(?: (?:about|regarding) (?<about>(?:the|my|your) [\\w ]{3,30}))?(?: (?:already|now))*(?:,? (?:and|but|with) (?:still )?(?:no|nothing|nobody|you).{0,30})?",
    ['Is there any news about $about?', 'Is there any news yet?'],
    ...waiting,
    'instruction',
  ),
  gist(
    "you (?:said|promised|told me|mentioned)(?: that| me)?(?: it would be| you(?:'d| would) (?:call|ring|reply|answer|write|email|decide|let me know|get back(?: to me)?|be in touch|tell me)| I(?:'d| would) (?:hear|know|have (?:an|your) answer)(?: back| from you)?)?(?: on)? (?<when>(?:by |on )?(?:last |this |early |late |the end of (?:the |last )?)?(?:(?:mon|tues|wednes|thurs|fri)day|week|month|yesterday|tomorrow))(?:,? (?:and|but|so|yet|now) .*|[.,] .*)?",
    ['You mentioned that I might hear $when, so I wondered whether there is any news.'],
    ...waiting,
  ),
  gist(
    "I(?:'ll| will| shall|'m going to| am going to) (?:(?:just|definitely|be) )*(?<what>(?:call|calling|ring|ringing|phone|e-?mail|text|write|visit|come by|drop (?:in|by)|pop in|come (?:to|in|over|round) [\\w ]{0,20}?)(?: (?:you|to your office|in|by|back|again|round|your office|the office))*) (?:(?:on|at|again) )?(?<when>(?:again )?(?:tomorrow|today|tonight|next week|this \\w+|(?:on )?(?:mon|tues|wednes|thurs|fri)day)(?: (?:at \\w+(?: ?[ap]m)?|morning|afternoon|first thing|and every day))?)",
    ['May I $what $when?'],
    'pressure',
    'presumption',
  ),
];
