import { isByTelephone } from '../../core/journal/channel-kinds.ts';
import { isFromThem } from '../../core/journal/contact-kinds.ts';
import { payloadOf } from '../../core/journal/kinds/registry.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { cutReply } from '../../core/understand/reply.ts';
import { hasTwoForms } from '../../core/write/language-customs.ts';
import { partsOfName } from '../../core/write/name-parts.ts';
import { greetedSince } from '../../core/write/signed-as.ts';
import type { Register } from '../../core/write/whole-letter.ts';
import type { AccountWith } from '../context.ts';
import { languageOfReader } from './reader.ts';

/** Their latest messages are enough to see how they sign. */
const LATEST = 5;

/**
 * How a reader is greeted because of what they wrote, though nobody said so (WR11): of a box that a team shares, the one who signed the last
 * message; of those with a title, by the first name where they offered it. Null where they wrote nothing of the kind.
 */
export async function greetedBySigning(
  app: AccountWith<'languageFor'>,
  book: CaseBook,
  personId: string,
): Promise<string | null> {
  const person = book.personById.get(personId);
  if (person === undefined || person.name === null) return null;
  const reader = { name: person.name, title: person.title };
  const given = app.languageFor(null).givenOf(book.account.name ?? '');
  const theirs = book.jobs
    .flatMap((job) => job.contacts)
    .filter((each) => isFromThem(each) && each.personIds.includes(personId))
    .filter((each) => !isByTelephone(each.channel))
    .sort((one, other) => other.at - one.at)
    // Tomorrow somebody else may write from the same box.
    .slice(0, partsOfName(person.name) === null ? 1 : LATEST);
  for (const { entryId } of theirs) {
    const entry = await app.store.entry(entryId);
    const text = (entry === null ? null : payloadOf('contact-logged', entry.payload)?.text) ?? '';
    const called = greetedSince(cutReply(text), reader, given);
    if (called !== null) return called;
  }
  return null;
}

/** The same case book, with its reader called as they signed. With Sie a first name is no address, so there it is left. */
export async function withSignedName(
  app: AccountWith<'languageFor'>,
  book: CaseBook,
  personId: string | undefined,
  register: Register,
): Promise<CaseBook> {
  const person = book.personById.get(personId ?? '');
  if (person === undefined || person.greeted !== null) return book;
  const isSie = register !== 'warm' && hasTwoForms(languageOfReader(book, person.id));
  const greeted = isSie ? null : await greetedBySigning(app, book, person.id);
  if (greeted === null) return book;
  return { ...book, personById: new Map([...book.personById, [person.id, { ...person, greeted }]]) };
}
