import { isGivenName } from '../write/given-names.ts';
import { type NameParts, partsOfName } from '../write/name-parts.ts';
import type { PersonNoted, ReviewFacts } from './finding.ts';

/** Somebody whom a letter may name, with the parts of the name. */
export interface Known extends PersonNoted {
  readonly parts: NameParts;
  readonly isReader: boolean;
  /** Title as noted, or as it stands in the name. */
  readonly called: string | null;
}

/** Who is known of the facts of a letter: every rule asks for it. */
const known = new WeakMap<ReviewFacts, readonly Known[]>();

/** Everybody of the case with a name that can be taken apart. Where people are not known by themselves, the names that begin with a first name are theirs. */
export function knownPeople(facts: ReviewFacts): readonly Known[] {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const people = peopleOf(facts);
  known.set(facts, people);
  return people;
}

function peopleOf(facts: ReviewFacts): Known[] {
  const { recipientName, recipientTitle, ownNames, ownEmployer } = facts;
  const people: PersonNoted[] = [...(facts.people ?? [])];
  const add = (name: string, title: string | null): void => {
    if (!people.some((each) => each.name === name)) people.push({ name, title, position: null });
  };
  if (recipientName !== null) add(recipientName, recipientTitle);
  if (facts.people === undefined)
    for (const name of ownNames)
      if (name !== ownEmployer && isGivenName(name.split(' ')[0] ?? '') && /^\S+ \S+/.test(name)) add(name, null);
  return people.flatMap((each) => {
    const isReader = each.name === recipientName;
    const title = each.title ?? (isReader ? recipientTitle : null);
    const parts = partsOfName(each.name, title);
    return parts === null ? [] : [{ ...each, parts, isReader, called: title ?? parts.titles[0] ?? null }];
  });
}

/** The words of a name that greet or call: "Marie-Claire", "van", "Meer". */
export const wordsOfName = (name: string): string[] => name.split(/[\s.]+/).filter((word) => word.length > 1);
