import { isFromThem } from '../../core/journal/contact-kinds.ts';
import { payloadOf } from '../../core/journal/kinds/registry.ts';
import type { ContactState, PersonState } from '../../core/journal/states.ts';
import { type CaseBook, placeOf } from '../../core/plan/context.ts';
import { countryOfZone } from '../../core/time/zone-countries.ts';
import { cutReply } from '../../core/understand/reply.ts';
import { onFirstNameTerms } from '../../core/write/first-name-terms.ts';
import { hasTwoForms, isAmerican, writtenIn } from '../../core/write/language-customs.ts';
import { partsOfName } from '../../core/write/name-parts.ts';
import { givenName, hasTitle } from '../../core/write/names.ts';
import { greetedSince } from '../../core/write/signed-as.ts';
import type { Register } from '../../core/write/whole-letter.ts';
import type { Account } from '../context.ts';

/**
 * The language in which somebody is written to (WR4): their own where it is known, else the candidate's, else English; English and German as
 * they are written where the reader works.
 */
export function languageOfReader(book: CaseBook, personId: string | undefined): string {
  const person = book.personById.get(personId ?? '');
  const language = person?.language ?? book.account.language;
  const region = person === undefined ? null : regionOf(book, person);
  return writtenIn(language, region) ?? 'en';
}

/** Where the reader works: as noted, else as their job, their number or their address tells, else where the candidate is. */
function regionOf(book: CaseBook, person: PersonState): string | null {
  const firm = book.firmById.get(person.firmId ?? '');
  const job = book.jobs.find(
    (each) =>
      (person.firmId !== null && [each.agencyId, each.employerId].includes(person.firmId)) ||
      each.contacts.some(({ personIds }) => personIds.includes(person.id)) ||
      each.interviews.some(({ attendees }) => attendees.some(({ personId }) => personId === person.id)),
  );
  const told = job === undefined ? null : placeOf(book, job, person.id).region;
  const { region, zone } = book.account;
  return person.region ?? firm?.region ?? told?.value ?? region ?? countryOfZone(zone);
}

/** Written by one other person of the same firm. */
function isByColleague(book: CaseBook, person: PersonState, { personIds }: ContactState): boolean {
  const [writerId = ''] = personIds;
  const firm = book.personById.get(writerId)?.firmId ?? null;
  return personIds.length === 1 && writerId !== person.id && firm !== null && firm === person.firmId;
}

/** Their latest messages are enough to see how they sign. */
const LATEST = 3;

/**
 * The register of a letter, unless the candidate asks for another. Warm: the reader, or a colleague where the reader has not written yet,
 * signed with the first name alone or said "du". Formal: an executive search outside America, and the reader has a title. Else neutral.
 */
export async function registerFor(
  account: Account,
  book: CaseBook,
  letter: { readonly jobIds: readonly string[]; readonly personIds: readonly string[] },
): Promise<Register> {
  const [personId] = letter.personIds;
  const jobs = book.jobs.filter((job) => letter.jobIds.includes(job.id));
  const person = book.personById.get(personId ?? '');
  const first = givenName(person?.name ?? null, null);
  // A box that a team shares has no first name; who signed its last message has.
  const isBox = person?.name != null && partsOfName(person.name) === null;
  if (person && person.title === null && (first !== null || isBox)) {
    const wrote = jobs
      .flatMap((job) => job.contacts)
      .filter(isFromThem)
      .sort((one, other) => one.at - other.at);
    const theirs = wrote.filter((each) => each.personIds.includes(person.id));
    const twoForms = hasTwoForms(languageOfReader(book, person.id));
    // Where somebody has not written yet, it is as with those beside whom they work.
    const isAlone = theirs.length > 0 || isBox || hasTitle(person.name, null);
    const telling = isAlone ? theirs : wrote.filter((each) => isByColleague(book, person, each));
    for (const each of telling.slice(isBox ? -1 : -LATEST)) {
      const entry = await account.store.entry(each.entryId);
      const text = entry === null ? null : payloadOf('contact-logged', entry.payload)?.text;
      if (!text) continue;
      const [writerId = ''] = each.personIds;
      const writer = book.personById.get(writerId) ?? person;
      const called = isBox
        ? greetedSince(cutReply(text), { name: person.name ?? '', title: person.title }, '')
        : givenName(writer.name, null);
      if (called !== null && onFirstNameTerms(text, called, twoForms)) return 'warm';
    }
  }
  const [job] = jobs;
  const isTitled = person !== undefined && (person.title !== null || hasTitle(person.name, null));
  const american = isAmerican(languageOfReader(book, personId)) === true;
  return job?.preset === 'executive' && isTitled && !american ? 'formal' : 'neutral';
}
