import { sentencesOf } from './sentences.ts';

/**
 * What a mail says of each job, where it speaks of several one after the other ("Northwind said no. Southgate would like to meet you"): its
 * sentences from one name to the next. Null where it does not tell them apart, for then nobody can say what is meant of which.
 * @param namedIn the jobs that a sentence names
 */
export function partsByJob(
  text: string,
  jobIds: readonly string[],
  namedIn: (sentence: string) => readonly string[],
): ReadonlyMap<string, string> | null {
  if (jobIds.length < 2) return null;
  const parts = new Map<string, string[]>(jobIds.map((id) => [id, []]));
  let current: readonly string[] = [];
  for (const sentence of sentencesOf(text)) {
    const named = namedIn(sentence.text).filter((id) => parts.has(id));
    if (named.length > 0) current = named;
    for (const id of current) parts.get(id)?.push(sentence.text);
  }
  const texts = new Map([...parts].map(([id, sentences]) => [id, sentences.join('\n\n')] as const));
  const told = new Set(texts.values());
  return told.size === jobIds.length && !told.has('') ? texts : null;
}
