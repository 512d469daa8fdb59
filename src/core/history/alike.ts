import { lookupKey } from '../journal/derive.ts';
import { samePhone } from '../journal/name-keys.ts';
import type { PersonState } from '../journal/states.ts';

/** Two notes that may be one person. */
export interface Alike {
  readonly one: string;
  readonly other: string;
  readonly why: 'email' | 'phone' | 'name';
}

/** A longer list nobody works through. */
const MOST_PAIRS = 20;

/** Pairs of notes with one address, one number, or one full name; a first name alone says nothing. */
export function alikePeople(people: readonly PersonState[]): Alike[] {
  const found: Alike[] = [];
  const seen = new Map<string, PersonState>();
  const look = (person: PersonState, why: Alike['why'], key: string | null): void => {
    if (key === null) return;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, person);
    else if (why === 'phone' && !samePhone(known.phone ?? '', person.phone ?? '')) return;
    else if (!found.some((each) => each.one === known.id && each.other === person.id))
      found.push({ one: known.id, other: person.id, why });
  };
  for (const person of people) {
    look(person, 'email', person.email === null ? null : lookupKey.email(person.email));
    look(person, 'phone', person.phone === null ? null : lookupKey.phone(person.phone));
    look(person, 'name', person.name?.trim().includes(' ') ? lookupKey.person(person.name) : null);
  }
  return found.slice(0, MOST_PAIRS);
}
