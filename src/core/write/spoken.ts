import { isVoicemail } from '../journal/channel-kinds.ts';
import { capitalised } from './capitalised.ts';
import { choose, isMet, letterIdOf } from './choose-letter.ts';
import { behind, lateThanksFor, spansOf, wantedFor } from './compose.ts';
import type { LanguagePack, Letters } from './language-pack.ts';
import type { Letter, LetterFacts } from './letter.ts';
import { type Rendered, render } from './render-letter.ts';
import type { SpokenLetter } from './whole-letter.ts';

/** What to have in front of you in a call. */
export interface CallCard {
  /** At most three things to say, in this order, and one for each further matter with the same person. */
  readonly points: readonly string[];
  /** The one question; null where nothing is asked. */
  readonly question: string | null;
  /** What to say after the tone. */
  readonly voicemail: string;
}

interface Spoken {
  readonly letter: SpokenLetter;
  readonly others: readonly string[];
  readonly points: readonly Rendered[];
  readonly question: Rendered | null;
  readonly voicemail: Rendered;
  readonly also: readonly Rendered[];
}

/** The words for a call about one step, and about what else is due to the same person (PL24); null where the language has none. */
function speak(
  facts: LetterFacts,
  language: LanguagePack,
  letters: Letters,
  also: readonly LetterFacts[],
  letterId: string | null,
): Spoken | null {
  const chosen = spokenFor(facts, language, letters);
  if (chosen === null) return null;
  const letter = chosen.others.find((each) => letterIdOf(facts.occasion, each) === letterId) ?? chosen.letter;
  const voicemail = render(letter.text, facts.facts);
  if (voicemail === null) return null;
  const late = lateThanksFor(letter, facts, letters, language.marketOf(facts.register), 'text');
  const points = letter.points.flatMap((each) => rendered(each, facts));
  return {
    letter,
    others: behind(letter, chosen).map((each) => letterIdOf(facts.occasion, each)),
    points,
    question:
      letter.question === null || !(letter.questionNeeds ?? []).every((need) => isMet(need, facts))
        ? null
        : (rendered(letter.question, facts)[0] ?? null),
    voicemail,
    also: [
      ...(late === null ? [] : [late]),
      ...also.flatMap((each) => {
        const other = spokenFor(each, language, letters)?.letter.also ?? null;
        return other === null ? [] : rendered(other, each);
      }),
    ],
  };
}

function spokenFor(facts: LetterFacts, language: LanguagePack, letters: Letters) {
  const market = language.marketOf(facts.register);
  const fitting = letters.spoken
    .filter((each) => each.occasion === facts.occasion && each.markets.includes(market))
    .flatMap((each) => each.spoken);
  return choose(fitting, wantedFor(facts, market, fitting));
}

/** A point with its facts; one whose fact is missing is left out, not said with a hole. */
function rendered(template: string, { facts }: LetterFacts): Rendered[] {
  const text = render(template, facts);
  return text === null || text.text === '' ? [] : [text];
}

/** Three things to say and one question, with the voicemail for when nobody answers. */
export function composeCallCard(
  facts: LetterFacts,
  language: LanguagePack,
  letters: Letters,
  also: readonly LetterFacts[] = [],
  letterId: string | null = null,
): CallCard | null {
  const spoken = speak(facts, language, letters, also, letterId);
  if (spoken === null) return null;
  return {
    points: [...spoken.points, ...spoken.also].map((each) => capitalised(each.text)),
    question: spoken.question === null ? null : capitalised(spoken.question.text),
    voicemail: voicemailOf(spoken).text,
  };
}

/** The words of a call as a text: its points and its question, one to a line; or what is said after the tone. */
export function composeSpoken(
  facts: LetterFacts,
  language: LanguagePack,
  letters: Letters,
  also: readonly LetterFacts[] = [],
  letterId: string | null = null,
): Letter | null {
  const spoken = speak(facts, language, letters, also, letterId);
  if (spoken === null) return null;
  const whole = isVoicemail(facts.channel)
    ? voicemailOf(spoken)
    : together([...spoken.points, ...spoken.also, ...(spoken.question === null ? [] : [spoken.question])], '\n');
  return {
    letterId: letterIdOf(facts.occasion, spoken.letter),
    because: spoken.letter.needs ?? [],
    others: spoken.others,
    subject: '',
    text: whole.text,
    sources: spansOf(whole, 0),
    room: whole.text.length,
  };
}

/** What is said after the tone; what else is due stands before the last sentence but one, where the number follows. */
function voicemailOf({ voicemail, also }: Spoken): Rendered {
  if (also.length === 0) return voicemail;
  const at = beforeNumber(voicemail.text);
  const added = together(also, ' ');
  const moved = voicemail.filled.map((each) =>
    each.start >= at
      ? { ...each, start: each.start + added.text.length + 1, end: each.end + added.text.length + 1 }
      : each,
  );
  return {
    text: `${voicemail.text.slice(0, at)}${added.text} ${voicemail.text.slice(at)}`,
    filled: [...moved, ...added.filled.map((each) => ({ ...each, start: each.start + at, end: each.end + at }))],
  };
}

/** The beginning of the first sentence that says the number; else of the last sentence. */
function beforeNumber(text: string): number {
  const sentences = [...text.matchAll(/[^.?!]+[.?!]+\s*/g)];
  const found = sentences.find((each, at) => at > 0 && /\d{4}/.test(each[0])) ?? sentences.at(-1);
  return found?.index ?? text.length;
}

function together(parts: readonly Rendered[], between: string): Rendered {
  let text = '';
  const filled: Rendered['filled'][number][] = [];
  for (const part of parts) {
    if (text !== '') text += between;
    const by = text.length;
    text += capitalised(part.text);
    filled.push(...part.filled.map((each) => ({ ...each, start: each.start + by, end: each.end + by })));
  }
  return { text, filled };
}
