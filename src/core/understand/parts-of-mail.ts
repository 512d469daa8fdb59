import { clausesOf } from './clauses-by-job.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { SeveralWords } from './several-words.ts';

/** What a mail says of one job. */
export interface PartOfMail {
  readonly text: string;
  /** The same without what may be about another job as well: sentences without a name after one that named several. */
  readonly certain: string;
}

export interface PartsOfMail {
  /** Null where it does not tell the jobs apart, for then nobody can say what is meant of which. */
  readonly parts: ReadonlyMap<string, PartOfMail> | null;
  /** True where it speaks of one of several without saying which. */
  readonly isUnclear: boolean;
  /** Of a mail that names one job of several: what it says from there on. What goes before may be about another, by a name nobody knew. */
  readonly fromName: string | null;
}

const undivided: PartsOfMail = { parts: null, isUnclear: false, fromName: null };
const unclear: PartsOfMail = { parts: null, isUnclear: true, fromName: null };

/**
 * What a mail says of each job, where it speaks of several ("Northwind said no, but Southgate would like to meet you"): its clauses from
 * one name to the next.
 * @param named the jobs that it names
 * @param running all that it may speak of
 * @param namedIn the jobs that some words name
 */
export function partsByJob(
  text: string,
  named: readonly string[],
  running: readonly string[],
  namedIn: (words: string) => readonly string[],
  words: SeveralWords,
): PartsOfMail {
  if (running.length < 2) return undivided;
  const said = new Map<string, { readonly text: string; readonly isCertain: boolean }[]>();
  let current: readonly string[] = [];
  for (const clause of sentencesOf(text).flatMap((each: Sentence) => clausesOf(each.text, namedIn, words))) {
    const here = namedIn(clause).filter((id) => running.includes(id));
    const plain = words.plain(clause);
    let isCertain = true;
    if (here.length > 0) current = here;
    else if (words.unclear.test(plain)) return unclear;
    else if (words.other.test(plain)) {
      const [one, another] = current.length === 1 ? running.filter((id) => !current.includes(id)) : [];
      if (one === undefined || another !== undefined) return unclear;
      current = [one];
    } else if (words.all.test(plain)) current = named;
    else isCertain = current.length === 1;
    for (const id of current) said.set(id, [...(said.get(id) ?? []), { text: clause, isCertain }]);
  }
  const joined = (clauses: readonly { readonly text: string }[]): string =>
    clauses.map((each) => each.text).join('\n\n');
  const [only] = said.size === 1 ? said.values() : [];
  if (only !== undefined && named.length === 1) return { ...undivided, fromName: joined(only) };
  if (said.size < 2 || named.some((id) => !said.has(id))) return undivided;
  const parts = [...said].map(([id, clauses]): [string, PartOfMail] => [
    id,
    { text: joined(clauses), certain: joined(clauses.filter((each) => each.isCertain)) },
  ]);
  return { parts: new Map(parts), isUnclear: false, fromName: null };
}
