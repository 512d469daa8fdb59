import type { Output } from '../../contract/registry.ts';
import { isBrief, isSpoken } from '../../core/journal/channel-kinds.ts';
import { isFromThem } from '../../core/journal/contact-kinds.ts';
import { payloadOf } from '../../core/journal/kinds/registry.ts';
import type { PersonState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { cutReply } from '../../core/understand/reply.ts';
import { voiceIn } from '../../core/write/gather.ts';
import { signedAs } from '../../core/write/signed-as.ts';
import { greetingIn } from '../../core/write/voice.ts';
import type { Register } from '../../core/write/whole-letter.ts';
import type { Account, AccountWith } from '../context.ts';
import type { DraftRow } from './draft-row.ts';
import { languageOfReader } from './reader.ts';
import { withSignedName } from './signed-names.ts';

/** Their latest mails are enough to see how they sign. */
const LATEST = 5;

/**
 * How the reader of a letter is greeted, what else they might be called, and why that is asked where it is not certain (WR11). It is asked
 * until it is answered once, for the answer is kept with the person; it never holds a letter up.
 */
export async function greetingOf(
  app: AccountWith<'languageFor'>,
  row: DraftRow,
  book: CaseBook,
): Promise<Output<'draft'>['greeting']> {
  const [personId] = row.personIds;
  // A short message, and words that are spoken, begin as they would be said.
  const register: Register = isBrief(row.channel) || isSpoken(row.channel) ? 'warm' : (row.register ?? 'neutral');
  const person = (await withSignedName(app, book, personId, register)).personById.get(personId ?? '');
  if (person === undefined || row.personIds.length > 1) return null;
  const language = app.languageFor(languageOfReader(book, person.id));
  const voice = voiceIn(book, language.code);
  const reads = (greeted: string | null): string =>
    greetingIn(voice, language.greeting({ ...person, greeted }, register), register).replace(/,$/, '');
  const { doubt, forms } = language.greetingForms(person, register);
  const signed = await signedBy(app, person, book);
  const asked = person.greeted !== null ? null : signed === null ? doubt : 'signed';
  const all = signed === null ? forms : [signed, ...forms.filter((each) => each !== signed)];
  return {
    personId: person.id,
    name: person.name ?? '',
    reads: reads(person.greeted),
    why: asked === null ? null : app.languageFor(null).whyGreetingAsked(asked),
    forms: all.map((greeted) => ({ greeted, reads: reads(greeted) })),
  };
}

/** How they signed the latest mail that tells; null where that is how they are noted. */
async function signedBy(account: Account, person: PersonState, book: CaseBook): Promise<string | null> {
  if (person.name === null) return null;
  const theirs = book.jobs
    .flatMap((job) => job.contacts)
    .filter((each) => isFromThem(each) && each.personIds[0] === person.id)
    .sort((one, other) => other.at - one.at)
    .slice(0, LATEST);
  for (const { entryId } of theirs) {
    const entry = await account.store.entry(entryId);
    const text = (entry === null ? null : payloadOf('contact-logged', entry.payload)?.text) ?? '';
    const signed = text === '' ? null : signedAs(cutReply(text), person.name);
    if (signed !== null) return signed;
  }
  return null;
}
