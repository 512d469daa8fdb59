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
    `(?:(?:please|can you|could you|will you|would you|you (?:must|need to|have to|should|will)|I need you to|kindly|just|at least) )*${letsKnow},? ${by}`,
    ['Could you let me know $by?', 'Would it be possible to hear $by?'],
    ...pressing,
  ),
  gist(
    `(?:(?:please|can you|could you|kindly) )*(?:expedite|speed up|fast-?track|hurry up|prioriti[sz]e) (?:my|the) (?<what>result|offer|application|case|decision|process|paperwork)`,
    ['Could you tell me how things stand with my $what?'],
    'pressure',
    'instruction',
  ),
  gist(
    "(?:I(?:'ve| have| am|'m)? )?(?:still |already |been |just |only )*(?:waiting|wait|waited)(?: for (?:your|an?|the|any) (?:answer|reply|response|decision|news|call|update))? since (?<when>last \\w+|(?:mon|tues|wednes|thurs|fri)day|the \\w+(?: of \\w+)?|\\d+ \\w+|january|february|march|april|may|june|july|august|september|october|november|december)",
    ['I have not heard back since $when.'],
    ...waiting,
  ),
  gist(
    "(?:I(?:'m| am| have|'ve)? )?(?:now |already |again )*(?:ask(?:ed|ing)?|writ(?:e|ing|ten)|wrote|e?-?mail(?:ed|ing)?|call(?:ed|ing)?|r[iau]ng|messag(?:ed|ing)|chas(?:ed|ing)|contact(?:ed|ing)?|texted)(?: to| you| now| about this)*(?: (?:for the (?:second|third|fourth|fifth|last|\\w+) time|again(?: and again)?|\\w+ times|twice|many times|several times)),?(?: (?:about|regarding) (?<about>(?:the|my|your) [\\w ]{3,30}))?(?: (?:already|now))*(?:,? (?:and|but|with) (?:still )?(?:no|nothing|nobody|you).{0,30})?",
    ['Is there any news about $about?'],
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
