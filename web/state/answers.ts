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
    if (field === 'people') merged.people = mergePeople(base.people ?? [], mine.people ?? [], theirs.people ?? []);
    else merged[field] = mergeValue(base[field], mine[field], theirs[field]);
  }
  return merged as Answers;
}

function mergeValue(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (mine === base || mine === undefined) return theirs;
  if (theirs === base || theirs === undefined || theirs === mine) return mine;
  if (typeof mine !== 'string' || typeof theirs !== 'string') return mine;
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${theirs}\n${mine}`;
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
      const said = mergeValue(before?.said, ours.said, other.said) as string | undefined;
      const email = mergeValue(before?.email, ours.email, other.email) as string | undefined;
      merged.push({
        ...other,
        ...ours,
        name: mergeValue(before?.name, ours.name, other.name) as string,
        ...(said === undefined ? {} : { said }),
        ...(email === undefined ? {} : { email }),
      });
    }
  }
  return merged;
}
