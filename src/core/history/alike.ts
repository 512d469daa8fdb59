import { lookupKey } from '../journal/derive.ts';
import { mayBeShortFor, personWords, samePhone } from '../journal/name-keys.ts';
import type { PersonState } from '../journal/states.ts';
import { tidyName } from '../write/names.ts';

/** Two notes that may be one person. */
export interface Alike {
  readonly one: string;
  readonly other: string;
  readonly why: 'email' | 'phone' | 'name' | 'short';
}

/** A longer list nobody works through. */
const MOST_PAIRS = 20;

/** Desks that several people share: the same address of this kind says nothing. */
const SHARED =
  /^(?:info|hello|hi|jobs?|careers?|hr|recruit(?:ing|ment)?|talent|office|contact|team|admin|mail|bewerbung(?:en)?|personal|karriere|people|applications?|enquiries|reception)$/;

/**
 * Pairs of notes with one address, one number, one full name, or names of which the one may be short for the other (initials, a middle
 * name left out, "Brandt, Felix"). A first name alone says nothing, and two who are certainly different are never proposed.
 */
export function alikePeople(people: readonly PersonState[]): Alike[] {
  const found: Alike[] = [];
  const propose = (one: PersonState, other: PersonState, why: Alike['why']): void => {
    if (one.id === other.id || areCertainlyTwo(one, other)) return;
    if (!found.some((each) => each.one === one.id && each.other === other.id))
      found.push({ one: one.id, other: other.id, why });
  };
  const seen = new Map<string, PersonState[]>();
  const look = (person: PersonState, key: string | null, check: (known: PersonState) => void): void => {
    if (key === null) return;
    const known = seen.get(key) ?? [];
    for (const each of known) check(each);
    seen.set(key, [...known, person]);
  };
  for (const person of people) {
    const { email, phone } = person;
    const words = wordsOf(person);
    const personal = email !== null && !SHARED.test(localPart(email));
    look(person, personal ? lookupKey.email(email) : null, (known) => propose(known, person, 'email'));
    look(person, phone === null ? null : lookupKey.phone(phone), (known) => {
      if (samePhone(known.phone ?? '', phone ?? '')) propose(known, person, 'phone');
    });
    if (words.length < 2) continue;
    look(person, `name ${words.join(' ')}`, (known) => propose(known, person, 'name'));
    // Under the surname, which a name without a comma may begin or end with.
    for (const surname of new Set([words.at(-1), words.length === 2 ? words[0] : undefined]))
      look(person, surname === undefined ? null : `surname ${surname}`, (known) => {
        if (mayBeOneFirm(known, person) && namesFit(known, person)) propose(known, person, 'short');
      });
  }
  return found.slice(0, MOST_PAIRS);
}

function wordsOf({ name }: PersonState): string[] {
  return name === null ? [] : personWords(tidyName(name));
}

function localPart(email: string): string {
  return email.slice(0, email.lastIndexOf('@')).toLowerCase();
}

function mayBeOneFirm(one: PersonState, other: PersonState): boolean {
  return one.firmId === null || other.firmId === null || one.firmId === other.firmId;
}

/** The same name, a short form of it, or the same two words the other way round ("Brandt Felix"). */
function namesFit(one: PersonState, other: PersonState): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length < 2 || others.length < 2) return false;
  if (mayBeShortFor(words.join(' '), others.join(' '))) return true;
  return words.length === 2 && words.toReversed().join(' ') === others.join(' ');
}

/** Two addresses at one firm with different first names, or two different whole names that share no more than a number, are two people. */
function areCertainlyTwo(one: PersonState, other: PersonState): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const named = words.length > 1 && others.length > 1;
  const [surname = '', otherSurname = ''] = [words.at(-1), others.at(-1)];
  // "Anna K." may be Anna Keller: one letter says no other name.
  const isInitial = surname.length === 1 || otherSurname.length === 1;
  const sameSurname = surname === otherSurname || (isInitial && surname[0] === otherSurname[0]);
  const sameAddress =
    one.email !== null && other.email !== null && lookupKey.email(one.email) === lookupKey.email(other.email);
  if (named && !namesFit(one, other) && !sameSurname && !sameAddress) return true;
  if (one.email === null || other.email === null || sameAddress || domainOf(one.email) !== domainOf(other.email))
    return false;
  if (named && !namesFit(one, other)) return true;
  const [mine, theirs] = [firstNameIn(one.email), firstNameIn(other.email)];
  return mine !== null && theirs !== null && !mine.startsWith(theirs) && !theirs.startsWith(mine);
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** "anna" in anna.keller@example.org; null where the address does not tell a first name from a surname. */
function firstNameIn(email: string): string | null {
  const [first = '', ...rest] = localPart(email).split(/[._-]/);
  return rest.length === 0 ? null : first;
}
