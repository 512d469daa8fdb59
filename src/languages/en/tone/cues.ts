/** Something that a text shows besides its words: how often it stands there, and what that says of the tone. */
export interface ToneCue {
  readonly name: string;
  readonly pattern: RegExp;
  /** What is said where it stands in the text, and where it does not; no sentence where its absence means nothing. */
  readonly present: string;
  /** True where its presence is heard as warm, false where as cool or hard. */
  readonly warm: boolean;
  readonly absent?: string;
}

const opening = String.raw`(?:^|[.!?]\s+)`;
const cool: ReadonlySet<string> = new Set(
  'please-first question-first why so-first you-first fact final or-else urgent demand bad negation only but loud exclamation dots can-you i-first i you'.split(
    ' ',
  ),
);
const cue = (name: string, source: string, present: string, absent?: string): ToneCue => ({
  name,
  pattern: new RegExp(source, 'gi'),
  present,
  warm: !cool.has(name),
  ...(absent === undefined ? {} : { absent }),
});

/**
 * The families follow the published work on politeness in requests (Danescu-Niculescu-Mizil et al. 2013): gratitude, greeting, apology,
 * indirect and direct asking, hedges, person, factuality; and on warm and tough offers (Yeomans et al. 2018). The expressions are ours.
 */
export const toneCues: readonly ToneCue[] = [
  cue(
    'thanks',
    String.raw`\b(?:thank|thanks|thx|thanked|appreciat\w*|grateful\w*|gratitude)\b`,
    'It says thank you.',
    'It thanks nobody.',
  ),
  cue('thanks-last', String.raw`\b(?:thank|thanks)\W*(?:\w+\W*){0,6}$`, 'It ends with thanks.'),
  cue('please', String.raw`\b(?:please|kindly)\b`, 'It says please.'),
  cue('please-first', String.raw`${opening}please\b`, 'It opens a sentence with “please”, which asks rather directly.'),
  cue('sorry', String.raw`\b(?:sorry|apolog\w*|excuse me|forgive me|pardon|afraid|regret)\b`, 'It says sorry.'),
  cue(
    'greeting',
    String.raw`^\W*(?:hi|hello|hey|dear|greetings|good (?:morning|day|evening|afternoon))\b`,
    'It begins with a greeting.',
    'It begins without a greeting.',
  ),
  cue(
    'could-you',
    String.raw`\b(?:could|would) you\b`,
    'It asks with “could you” or “would you”.',
    'It does not ask with “could” or “would”.',
  ),
  cue('can-you', String.raw`\b(?:can|will) you\b`, 'It asks with “can you” or “will you”.'),
  cue('could-i', String.raw`\b(?:could|may|might) (?:i|we)\b`, 'It asks for leave.'),
  cue(
    'if-you',
    String.raw`\bif you(?:'d| would|'re| are| were| could| have| like| wish)\b`,
    'It leaves the choice to the reader.',
  ),
  cue(
    'willing',
    String.raw`\b(?:willing|consider\w*|possib\w*|any chance|any way|flexib\w*|work with me|open to|able to|mind)\b`,
    'It asks what is possible for the reader.',
  ),
  cue(
    'hedge',
    String.raw`\b(?:perhaps|maybe|seems?|i think|i guess|i believe|i suppose|wonder\w*|might|suggest|appears?|apparently|kind of|sort of|somewhat|a bit|probably)\b`,
    'It leaves room for being wrong.',
  ),
  cue(
    'understands',
    String.raw`\b(?:i understand|i know|i reali[sz]e|i see that|unfortunately)\b`,
    'It shows that the other side is seen.',
  ),
  cue('hope', String.raw`\b(?:hope|hoping|hopefully|look(?:ing)? forward)\b`, 'It looks forward.'),
  cue(
    'well-wishes',
    String.raw`\b(?:have a (?:\w+ )?(?:great|nice|good|wonderful|lovely|pleasant)|great day|best wishes|warm|take care|all the best|good luck|enjoy\w*)\b`,
    'It wishes the reader well.',
  ),
  cue('closing', String.raw`\b(?:best|sincerely|regards|cheers|yours)\b`, 'It closes with a greeting.'),
  cue(
    'praise',
    String.raw`\b(?:beautiful|great|excellent|perfect\w*|amazing|awesome|wonderful|nice|lovely|fantastic|incredible|good|impress\w*|useful|interesting|helpful)\b`,
    'It finds something good.',
  ),
  cue(
    'good-work',
    String.raw`\b(?:great|nice|good|interesting|cool|excellent) (?:work|job|answer|point|idea|question|article|edit)\b`,
    'It praises the work of the reader.',
  ),
  cue(
    'glad',
    String.raw`\b(?:glad|happy|excited|love|like|delight\w*|pleas(?:ed|ure)|honou?r\w*|privilege|kind|kindness|generous|help\w*|welcome|congrat\w*)\b`,
    'It is friendly in its words.',
  ),
  cue('would-like', String.raw`\b(?:would|'d) (?:like|love)\b`, 'It says “would like” instead of “want”.'),
  cue('very', String.raw`\b(?:very|really|extremely|so much|truly|greatly|definitely)\b`, 'It strengthens its words.'),
  cue(
    'fact',
    String.raw`\b(?:actually|honestly|surely|in fact|obviously|clearly|the point|the reality|the truth)\b`,
    'It insists on how things are (“actually”, “in fact”).',
  ),
  cue('question-first', String.raw`^(?:why|what|who|where|when|how|which)\b`, 'It opens with a bare question.'),
  cue('why', String.raw`\bwhy\b`, 'It asks “why”, which sounds like a reproach.'),
  cue(
    'so-first',
    String.raw`${opening}(?:so|then|and|but|or)\b`,
    'It opens a sentence with “so” or “but”, as in an argument.',
  ),
  cue(
    'you-first',
    String.raw`${opening}(?:you|your|you're)\b`,
    'It opens a sentence with “you”, which points at the reader.',
  ),
  cue('you', String.raw`\b(?:you|your|you're|yours)\b`, 'It speaks of the reader.'),
  cue('i-first', String.raw`${opening}i\b`, 'It begins its sentences with “I”.'),
  cue('i', String.raw`\b(?:i|i'm|i'll|i've|my|me)\b`, 'It speaks of the writer.'),
  cue('we', String.raw`\b(?:we|our|us)\b`, 'It says “we”.'),
  cue(
    'final',
    String.raw`\b(?:final|firm|take it or leave it|no more|not (?:a )?(?:penny|cent|dime|dollar)|non.?negotiable|no negotiat\w*|not going to|not willing|no higher|highest|that(?: is|'s) all|nothing more|maximum|max|only offer|absolute|bottom line)\b`,
    'It sounds like a last word.',
  ),
  cue(
    'or-else',
    String.raw`\b(?:or i(?:'ll| will|'m)|or else|otherwise|elsewhere|someone else|other (?:options|sellers|offers|people|candidates)|move on|if not|if you don't|walk away|either)\b`,
    'It says what will happen otherwise.',
  ),
  cue(
    'urgent',
    String.raw`\b(?:asap|immediately|right now|right away|at once|as soon as|deadline|urgent\w*|quick\w*)\b`,
    'It is in a hurry.',
  ),
  cue(
    'demand',
    String.raw`\b(?:i want|i need|you need|you must|must|you should|you have to|i expect|i demand|i'll (?:give|pay|offer)|i will (?:give|pay|offer)|i'm going to|tell me|give me|get back|contact me|call me)\b`,
    'It says what the reader has to do.',
  ),
  cue('let-me-know', String.raw`\blet me know\b`, 'It says “let me know”.'),
  cue(
    'bad',
    String.raw`\b(?:wrong|bad|stop|stupid|ridiculous|nonsense|problem|delet\w*|revert\w*|vandal\w*|unacceptable|fail\w*|ignor\w*|useless|silly|absurd|lie|lying|shame|joke|seriously|blatant|bias\w*|idiot|hell|crap|damn|wtf|disput\w*|accus\w*|attack\w*|block\w*|waste|worse|worst|terrible|horrible|pointless|dare|claim\w*|rude|unprofessional|disrespect\w*|overpriced|steep|cheap\w*|outdated)\b`,
    'It has hard words.',
  ),
  cue(
    'negation',
    String.raw`\b(?:no|not|never|nothing|nor|none|nobody|cannot|\w+n't)\b`,
    'It says “no” and “not” often.',
  ),
  cue('only', String.raw`\b(?:only|just|all)\b`, 'It says “only” or “just”.'),
  cue('but', String.raw`\b(?:but|however)\b`, 'It objects (“but”).'),
  cue('because', String.raw`\b(?:because|since|as)\b`, 'It gives a reason.'),
  cue('exclamation', '!', 'It has exclamation marks.'),
  cue('loud', '[!?]{2,}', 'It has several marks in a row.'),
  cue('question', String.raw`\?`, 'It asks.', 'It asks no question.'),
  cue('dots', String.raw`\.\.\.`, 'It trails off in dots.'),
  cue('smile', String.raw`[:;]-?\)`, 'It smiles.'),
  cue('by-the-way', String.raw`\b(?:by the way|btw)\b`, 'It comes in by the way.'),
];
