import type { CueName, ToneReasonWords } from '../../../core/review/tone.ts';
import type { ToneFamily } from '../../../core/review/tone-rule.ts';

const familyNames: Record<ToneFamily, string> = {
  pressure: 'pressure',
  instruction: 'orders',
  presumption: 'taking it for granted',
  guilt: 'a reproach',
  ultimatum: 'a threat',
  'competing-offers': 'playing one offer against another',
  haggling: 'bargaining',
  'over-apology': 'too much apology',
  begging: 'pleading',
  flattery: 'flattery',
  'over-familiarity': 'being too familiar',
  'name-dropping': 'name-dropping',
  oversharing: 'too much about your private life',
  complaint: 'a complaint',
  'passive-aggression': 'a hidden dig',
  sarcasm: 'sarcasm',
  argument: 'an argument',
  bitterness: 'bitterness',
  exclamation: 'shouting',
  capitals: 'shouting',
};

const there: Record<CueName, string> = {
  thanks: 'It says thank you.',
  'thanks-last': 'It ends with thanks.',
  please: 'It says please.',
  'please-first': 'It opens a sentence with “please”, which asks rather directly.',
  sorry: 'It says sorry.',
  greeting: 'It begins with a greeting.',
  'could-you': 'It asks with “could you” or “would you”.',
  'can-you': 'It asks with “can you” or “will you”.',
  'could-i': 'It asks for leave.',
  'if-you': 'It leaves the choice to the reader.',
  willing: 'It asks what is possible for the reader.',
  hedge: 'It leaves room for being wrong.',
  understands: 'It shows that the other side is seen.',
  hope: 'It looks forward.',
  'well-wishes': 'It wishes the reader well.',
  closing: 'It closes with a greeting.',
  praise: 'It finds something good.',
  'good-work': 'It praises the work of the reader.',
  glad: 'It is friendly in its words.',
  'would-like': 'It says “would like” instead of “want”.',
  very: 'It strengthens its words.',
  fact: 'It insists on how things are (“actually”, “in fact”).',
  'question-first': 'It opens with a bare question.',
  why: 'It asks “why”, which sounds like a reproach.',
  'so-first': 'It opens a sentence with “so” or “but”, as in an argument.',
  'you-first': 'It opens a sentence with “you”, which points at the reader.',
  you: 'It speaks of the reader.',
  'i-first': 'It begins its sentences with “I”.',
  i: 'It speaks of the writer.',
  we: 'It says “we”.',
  final: 'It sounds like a last word.',
  'or-else': 'It says what will happen otherwise.',
  urgent: 'It is in a hurry.',
  demand: 'It says what the reader has to do.',
  'let-me-know': 'It says “let me know”.',
  bad: 'It has hard words.',
  negation: 'It says “no” and “not” often.',
  only: 'It says “only” or “just”.',
  but: 'It objects (“but”).',
  because: 'It gives a reason.',
  exclamation: 'It has exclamation marks.',
  loud: 'It has several marks in a row.',
  question: 'It asks.',
  dots: 'It trails off in dots.',
  smile: 'It smiles.',
  'by-the-way': 'It comes in by the way.',
};

/** What is missed. */
const missed: Partial<Record<CueName, string>> = {
  thanks: 'It thanks nobody.',
  greeting: 'It begins without a greeting.',
  'could-you': 'It does not ask with “could” or “would”.',
  question: 'It asks no question.',
};

/** Why a letter reads as it does, in English. */
export const toneReasons: ToneReasonWords = {
  reads: (reading) => (reading === 'warm' ? 'Reads warmly.' : 'Reads a little cool.'),
  text({ says }) {
    if (says.of === 'family') return `Something in it reads as ${familyNames[says.family]}.`;
    if (says.of === 'words') return `“${says.words}”`;
    const said = (says.isThere ? undefined : missed[says.name]) ?? there[says.name];
    return says.words === undefined ? said : `${said.replace(/\.$/, '')}: “${says.words}”.`;
  },
};
