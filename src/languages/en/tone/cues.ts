import type { CueName } from '../../../core/review/tone.ts';

/** Something that a text shows besides its words: how often it stands there, and what that says of the tone. */
export interface ToneCue {
  readonly name: CueName;
  readonly pattern: RegExp;
  /** True where its presence is heard as warm, false where as cool or hard. */
  readonly warm: boolean;
  /** True where it is missed: its absence says something as well. */
  readonly isMissed: boolean;
}

const opening = String.raw`(?:^|[.!?]\s+)`;
const cool: ReadonlySet<string> = new Set(
  'please-first question-first why so-first you-first fact final or-else urgent demand bad negation only but loud exclamation dots can-you i-first i you'.split(
    ' ',
  ),
);
const cue = (name: CueName, source: string, isMissed = false): ToneCue => ({
  name,
  pattern: new RegExp(source, 'gi'),
  warm: !cool.has(name),
  isMissed,
});

/**
 * The families follow the published work on politeness in requests (Danescu-Niculescu-Mizil et al. 2013): gratitude, greeting, apology,
 * indirect and direct asking, hedges, person, factuality; and on warm and tough offers (Yeomans et al. 2018). The expressions are ours.
 */
export const toneCues: readonly ToneCue[] = [
  cue('thanks', String.raw`\b(?:thank|thanks|thx|thanked|appreciat\w*|grateful\w*|gratitude)\b`, true),
  cue('thanks-last', String.raw`\b(?:thank|thanks)\W*(?:\w+\W*){0,6}$`),
  cue('please', String.raw`\b(?:please|kindly)\b`),
  cue('please-first', String.raw`${opening}please\b`),
  cue('sorry', String.raw`\b(?:sorry|apolog\w*|excuse me|forgive me|pardon|afraid|regret)\b`),
  cue('greeting', String.raw`^\W*(?:hi|hello|hey|dear|greetings|good (?:morning|day|evening|afternoon))\b`, true),
  cue('could-you', String.raw`\b(?:could|would) you\b`, true),
  cue('can-you', String.raw`\b(?:can|will) you\b`),
  cue('could-i', String.raw`\b(?:could|may|might) (?:i|we)\b`),
  cue('if-you', String.raw`\bif you(?:'d| would|'re| are| were| could| have| like| wish)\b`),
  cue(
    'willing',
    String.raw`\b(?:willing|consider\w*|possib\w*|any chance|any way|flexib\w*|work with me|open to|able to|mind)\b`,
  ),
  cue(
    'hedge',
    String.raw`\b(?:perhaps|maybe|seems?|i think|i guess|i believe|i suppose|wonder\w*|might|suggest|appears?|apparently|kind of|sort of|somewhat|a bit|probably)\b`,
  ),
  cue('understands', String.raw`\b(?:i understand|i know|i reali[sz]e|i see that|unfortunately)\b`),
  cue('hope', String.raw`\b(?:hope|hoping|hopefully|look(?:ing)? forward)\b`),
  cue(
    'well-wishes',
    String.raw`\b(?:have a (?:\w+ )?(?:great|nice|good|wonderful|lovely|pleasant)|great day|best wishes|warm|take care|all the best|good luck|enjoy\w*)\b`,
  ),
  cue('closing', String.raw`\b(?:best|sincerely|regards|cheers|yours)\b`),
  cue(
    'praise',
    String.raw`\b(?:beautiful|great|excellent|perfect\w*|amazing|awesome|wonderful|nice|lovely|fantastic|incredible|good|impress\w*|useful|interesting|helpful)\b`,
  ),
  cue(
    'good-work',
    String.raw`\b(?:great|nice|good|interesting|cool|excellent) (?:work|job|answer|point|idea|question|article|edit)\b`,
  ),
  cue(
    'glad',
    String.raw`\b(?:glad|happy|excited|love|like|delight\w*|pleas(?:ed|ure)|honou?r\w*|privilege|kind|kindness|generous|help\w*|welcome|congrat\w*)\b`,
  ),
  cue('would-like', String.raw`\b(?:would|'d) (?:like|love)\b`),
  cue('very', String.raw`\b(?:very|really|extremely|so much|truly|greatly|definitely)\b`),
  cue('fact', String.raw`\b(?:actually|honestly|surely|in fact|obviously|clearly|the point|the reality|the truth)\b`),
  cue('question-first', String.raw`^(?:why|what|who|where|when|how|which)\b`),
  cue('why', String.raw`\bwhy\b`),
  cue('so-first', String.raw`${opening}(?:so|then|and|but|or)\b`),
  cue('you-first', String.raw`${opening}(?:you|your|you're)\b`),
  cue('you', String.raw`\b(?:you|your|you're|yours)\b`),
  cue('i-first', String.raw`${opening}i\b`),
  cue('i', String.raw`\b(?:i|i'm|i'll|i've|my|me)\b`),
  cue('we', String.raw`\b(?:we|our|us)\b`),
  cue(
    'final',
    String.raw`\b(?:final|firm|take it or leave it|no more|not (?:a )?(?:penny|cent|dime|dollar)|non.?negotiable|no negotiat\w*|not going to|not willing|no higher|highest|that(?: is|'s) all|nothing more|maximum|max|only offer|absolute|bottom line)\b`,
  ),
  cue(
    'or-else',
    String.raw`\b(?:or i(?:'ll| will|'m)|or else|otherwise|elsewhere|someone else|other (?:options|sellers|offers|people|candidates)|move on|if not|if you don't|walk away|either)\b`,
  ),
  cue(
    'urgent',
    String.raw`\b(?:asap|immediately|right now|right away|at once|as soon as|deadline|urgent\w*|quick\w*)\b`,
  ),
  cue(
    'demand',
    String.raw`\b(?:i want|i need|you need|you must|must|you should|you have to|i expect|i demand|i'll (?:give|pay|offer)|i will (?:give|pay|offer)|i'm going to|tell me|give me|get back|contact me|call me)\b`,
  ),
  cue('let-me-know', String.raw`\blet me know\b`),
  cue(
    'bad',
    String.raw`\b(?:wrong|bad|stop|stupid|ridiculous|nonsense|problem|delet\w*|revert\w*|vandal\w*|unacceptable|fail\w*|ignor\w*|useless|silly|absurd|lie|lying|shame|joke|seriously|blatant|bias\w*|idiot|hell|crap|damn|wtf|disput\w*|accus\w*|attack\w*|block\w*|waste|worse|worst|terrible|horrible|pointless|dare|claim\w*|rude|unprofessional|disrespect\w*|overpriced|steep|cheap\w*|outdated)\b`,
  ),
  cue('negation', String.raw`\b(?:no|not|never|nothing|nor|none|nobody|cannot|\w+n't)\b`),
  cue('only', String.raw`\b(?:only|just|all)\b`),
  cue('but', String.raw`\b(?:but|however)\b`),
  cue('because', String.raw`\b(?:because|since|as)\b`),
  cue('exclamation', '!'),
  cue('loud', '[!?]{2,}'),
  cue('question', String.raw`\?`, true),
  cue('dots', String.raw`\.\.\.`),
  cue('smile', String.raw`[:;]-?\)`),
  cue('by-the-way', String.raw`\b(?:by the way|btw)\b`),
];
