import type { ReviewWords } from '../write/language-pack.ts';
import type { PrivateNote, ReviewFacts, Severity } from './finding.ts';
import { latin } from './latin.ts';
import { escaped, ReadLetter, type ReadSentence, spanOf } from './private-text.ts';
import type { GuessWords } from './private-thesaurus.ts';

interface Hit {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

/** Where a letter about a client without a name says or hints whom the candidate takes it for. */
export function guesses(text: string, facts: ReviewFacts, words: ReviewWords): [Hit, PrivateNote][] {
  const { name: guess, noted: isGuess, hint, hintOfKnowing } = words.privateThesaurus.guess;
  const own = facts.ownNames.join(' ');
  const notes = facts.privateNotes ?? [];
  const noted = notes.flatMap((note) =>
    [...note.text.matchAll(guess)].flatMap(({ groups }) => {
      const name = groups?.name ?? groups?.alone;
      return name === undefined || own.includes(name) ? [] : [{ note, name }];
    }),
  );
  const block = (start: number, said: string): Hit => ({
    severity: 'block',
    start,
    end: start + said.trimEnd().length,
  });
  const named = noted.flatMap(({ note, name }) =>
    [...text.matchAll(latin(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu'))].map(
      (match): [Hit, PrivateNote] => [block(match.index, match[0]), note],
    ),
  );
  const note = noted[0]?.note ?? guessedNote(facts) ?? notes.find((each) => isGuess.test(each.text)) ?? null;
  const about: PrivateNote = note ?? { text: '', whose: 'mine', isSecret: false, isReaders: false };
  const hints = [...text.matchAll(hintOfKnowing), ...(note === null ? [] : text.matchAll(hint))];
  const alluding =
    note === null
      ? []
      : new ReadLetter(text, words).sentences.filter((each) => alludes(each, facts, words.privateThesaurus.guess));
  return [
    ...named,
    ...hints.map((match): [Hit, PrivateNote] => [block(match.index, match[0]), about]),
    ...alluding.map((each): [Hit, PrivateNote] => [{ severity: 'block', ...spanOf(each) }, about]),
  ];
}

/** A sentence that speaks of the client as of somebody who is known, describes it, or names whom the candidate would work for. */
function alludes(
  { text }: ReadSentence,
  facts: ReviewFacts,
  { client, acquainted, described, employer }: GuessWords,
): boolean {
  if (acquainted.test(text) && (client.test(text) || described.test(text))) return true;
  const name = employer.exec(text)?.groups?.name;
  const known = [...facts.ownNames, facts.recipientName ?? '', ...facts.otherPeople].join(' ');
  return name !== undefined && !known.includes(name);
}

function guessedNote({ guessedEmployers: [guess] }: ReviewFacts): PrivateNote | null {
  return guess === undefined ? null : { text: guess, whose: 'mine', isSecret: false, isReaders: false };
}
