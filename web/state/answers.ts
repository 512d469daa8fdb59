import type { Input } from '../../src/contract/registry.ts';

export type Answers = Input<'jot'>['answers'];
type Person = NonNullable<Answers['people']>[number];

/**
 * Two windows wrote on from the same base: what only one of them changed is taken from it, and where both changed a text both
 * texts stay, so that nothing that was typed is lost.
 */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Answers {
  const merged: Record<string, unknown> = {};
  const fields = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]) as Set<keyof Answers>;
  for (const field of fields) {
    if (field === 'told') merged.told = { ...theirs.told, ...mine.told };
    else if (field === 'people') merged.people = mergePeople(base.people ?? [], mine.people ?? [], theirs.people ?? []);
    else merged[field] = mergeValue(field, base[field], mine[field], theirs[field]);
  }
  return merged as Answers;
}

/** Fields in which people write sentences; two versions stand one below the other. */
const sentences: ReadonlySet<string> = new Set([
  'forgot',
  'wentBadly',
  'putRight',
  'iPromised',
  'theyPromised',
  'said',
]);
/** Fields of one line: two versions stand side by side. Days and choices cannot be both, so the later one counts. */
const lines: ReadonlySet<string> = new Set(['firm', 'role', 'agency', 'consultant', 'name']);

function mergeValue(field: string, base: unknown, mine: unknown, theirs: unknown): unknown {
  if (mine === base) return theirs;
  if (theirs === base || theirs === mine) return mine;
  const between = sentences.has(field) ? '\n' : lines.has(field) ? ' / ' : null;
  if (between === null || typeof mine !== 'string' || typeof theirs !== 'string') return mine ?? theirs;
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${theirs}${between}${mine}`;
}

function mergePeople(base: readonly Person[], mine: readonly Person[], theirs: readonly Person[]): Person[] {
  const merged: Person[] = [];
  for (let index = 0; index < Math.max(mine.length, theirs.length); index++) {
    const [before, ours, other] = [base[index], mine[index], theirs[index]];
    if (!ours || !other) {
      const only = ours ?? other;
      if (only) merged.push(only);
    } else if (before === undefined && ours.name !== other.name && ours.name !== '' && other.name !== '') {
      // Both added somebody: they are two.
      merged.push(other, ours);
    } else {
      const said = mergeValue('said', before?.said, ours.said, other.said) as string | undefined;
      const email = mergeValue('email', before?.email, ours.email, other.email) as string | undefined;
      merged.push({
        ...other,
        ...ours,
        name: mergeValue('name', before?.name, ours.name, other.name) as string,
        ...(said === undefined ? {} : { said }),
        ...(email === undefined ? {} : { email }),
      });
    }
  }
  return merged;
}
