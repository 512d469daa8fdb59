/** Whether a choice of the candidate's asks for "I'm" or for "I am" (WR12). */
export const contractionHabits = ['yes', 'no'] as const;
export type Contractions = (typeof contractionHabits)[number];

const MARK = "['’]";
const pronouns = 'I|you|we|they|he|she|it|there|who';
/** Behind these, an "'s" is always a verb; behind a noun it may be either. */
const pointing = 'it|that|there|here|what|who|where|how|when|he|she';
/** What stands for somebody or something without being its name: behind it, an "'s" cannot be told for certain. */
const vague =
  'nobody|somebody|everybody|no-one|someone|everyone|something|nothing|anything|everything|whatever|one|name|number|email|e-mail';

const contracted = new RegExp(
  `\\b\\w+(?:n${MARK}t|${MARK}(?:m|re|ve|ll|d))(?!\\w)|\\b(?:${pointing}|let|${vague})${MARK}s(?!\\w)`,
  'iu',
);

/** True where a text says "I'm" for "I am"; "Anna's" is none. */
export function isContracted(text: string): boolean {
  return contracted.test(text);
}

const full =
  /\b(?:I am|(?:you|we|they) are|(?:it|that|there) is|(?:I|you|we|they|it) (?:will|would)|(?:do|does|did|is|are|was|were|has|had|would|could|should|will) not|cannot|(?:I|you|we|they) have (?:been|had|\w+ed)) \w/iu;

/** True where a text says "I am" although it might say "I'm". */
export function isWrittenOut(text: string): boolean {
  return full.test(text);
}

/** Words that part "I'd" from its verb. */
const between = 'still|really|also|only|just|happily|gladly|certainly|probably|very much|very|most|never|always';
const wouldVerbs =
  'like|love|be|have|ask|send|hate|add|want|take|tell|know|give|find|consider|thank|suggest|forward|say|hope|prefer|welcome|appreciate|enjoy|need|go|see|make|bring|keep|help|do|get|rather|sooner|much';
const hadVerbs = 'better|said|told|thought|been|had|heard|met|known|spoken|written|given|taken|begun|gone|done|seen';
const behindD = new RegExp(`^(?: (?:${between}))? (?:(${wouldVerbs})|(${hadVerbs}|\\w+[^e]ed))(?!\\w)`, 'iu');
/** Of these nobody can see whether they are said of now or of before. */
const unsure =
  /^ (?:\w+(?:ed|en|wn|ught)|left|made|said|told|set|put|done|sent|kept|held|lost|met|paid|built|found)(?!\w)/iu;

type Reading = (whole: string, behind: string) => string | null;

const isInverted = (behind: string): boolean => new RegExp(`^ (?:${pronouns}|\\{)(?![\\w-])`, 'iu').test(behind);

const negated: Reading = (whole, behind) => {
  // "Couldn't you" is not "could not you".
  if (isInverted(behind)) return null;
  const head = whole.slice(0, -3);
  const lower = head.toLowerCase();
  if (lower === 'ca') return `${head}nnot`;
  if (lower === 'wo') return `${head.slice(0, 1)}ill not`;
  if (lower === 'sha') return `${head}ll not`;
  return `${head} not`;
};

const ending =
  (word: string, length: number): Reading =>
  (whole) =>
    `${whole.slice(0, -length)} ${word}`;

const isOrHas: Reading = (whole, behind) => {
  const head = whole.slice(0, -2);
  if (/^ (?:been|got|had|become|happened)(?!\w)/i.test(behind)) return `${head} has`;
  return unsure.test(behind) ? null : `${head} is`;
};

const wouldOrHad: Reading = (whole, behind) => {
  const verb = behindD.exec(behind);
  if (verb === null) return null;
  return `${whole.slice(0, -2)} ${verb[1] === undefined ? 'had' : 'would'}`;
};

const readings: readonly (readonly [RegExp, Reading])[] = [
  [new RegExp(`\\b\\w+n${MARK}t(?!\\w)`, 'giu'), negated],
  [new RegExp(`\\bI${MARK}m(?!\\w)`, 'giu'), ending('am', 2)],
  [new RegExp(`\\b\\w+${MARK}re(?!\\w)`, 'giu'), ending('are', 3)],
  [new RegExp(`\\b\\w+${MARK}ve(?!\\w)`, 'giu'), ending('have', 3)],
  [new RegExp(`\\b\\w+${MARK}ll(?!\\w)`, 'giu'), ending('will', 3)],
  [new RegExp(`\\blet${MARK}s(?!\\w)`, 'giu'), ending('us', 2)],
  [new RegExp(`\\b(?:${pointing})${MARK}s(?!\\w)`, 'giu'), isOrHas],
  [new RegExp(`\\b(?:${pronouns})${MARK}d(?!\\w)`, 'giu'), wouldOrHad],
];

/**
 * The same with each contraction written out: "I'm" as "I am". Null where one of them might stand for something else, and is therefore
 * left alone (WR14). It is meant for an editor's words; what the candidate typed is never changed.
 */
export function writtenOut(text: string): string | null {
  let isSure = true;
  let said = text;
  for (const [pattern, read] of readings)
    said = said.replace(pattern, (...found: unknown[]) => {
      const whole = String(found[0]);
      const at = Number(found.at(-2));
      const out = read(whole, said.slice(at + whole.length));
      if (out === null) isSure = false;
      return out ?? whole;
    });
  return isSure && !isContracted(said) ? said : null;
}
