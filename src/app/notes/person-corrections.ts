import type { Payload } from '../../core/journal/kinds/registry.ts';
import type { PersonState } from '../../core/journal/states.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith } from '../context.ts';
import { entry } from '../decide.ts';
import { languageOfReader } from '../letters/reader.ts';
import { jobsNaming } from '../people/relations.ts';
import { type Followed, lettersFollow } from '../sending/following.ts';

export type PersonPart = Omit<Payload<'person-corrected'>, 'personId'>;

/** Of what was given, what differs from what is known. */
export function changedPart(person: PersonState, given: PersonPart): PersonPart {
  const known = person as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(given).filter(([key, value]) => known[key] !== value));
}

/** The corrections of some people, with the letters that follow all of them. */
export async function personCorrections(
  app: AccountWith<'ids' | 'languageFor' | 'machine' | 'words'>,
  at: number,
  people: readonly { readonly person: PersonState; readonly part: PersonPart }[],
): Promise<Followed> {
  const entries: Followed['entries'][number][] = [];
  const jobIds = new Set<string>();
  const words: [string, string][] = [];
  for (const { person, part } of people) {
    if (Object.keys(part).length === 0) continue;
    const own = (await jobsNaming(app, person.id)).map((job) => job.id);
    for (const id of own) jobIds.add(id);
    const given = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
    const { book } = await loadBook(app, [], [person.id]);
    const language = app.languageFor(languageOfReader(book, person.id));
    words.push(...wordsOf(language, person, { ...person, ...given }));
    // The jobs hear of it, so that their story tells it.
    entries.push(entry(app, 'person-corrected', at, { personId: person.id, ...part }, [...own, person.firmId]));
  }
  if (entries.length === 0) return { entries: [], rows: [], rowsAsRead: [], notes: [] };
  const followed = await lettersFollow(app, at, {
    personIds: people.filter(({ part }) => Object.keys(part).length > 0).map(({ person }) => person.id),
    interviewIds: [],
    jobIds: [...jobIds],
    words: words.sort(([one], [other]) => other.length - one.length),
  });
  return { ...followed, entries: [...entries, ...followed.entries] };
}

/** How a letter calls somebody, before and after: the greeting, the whole name, the name as heard. */
function wordsOf(language: LanguagePack, before: PersonState, after: PersonState): [string, string][] {
  const pairs: [string, string][] = [];
  for (const register of ['formal', 'neutral', 'warm'] as const) {
    const [was, is] = [language.greeting(before, register), language.greeting(after, register)];
    // "Hello," of nobody is a greeting only with its comma.
    const isNameless = was === language.greeting({ name: null, title: null }, register);
    pairs.push(isNameless ? [was, is] : [was.replace(/,$/, ''), is.replace(/,$/, '')]);
  }
  if (before.name !== null && after.name !== null) pairs.push([before.name, after.name]);
  const called = (one: PersonState): string | null => one.greeted ?? language.nameFor(one.name, one.title);
  const [was, is] = [called(before), called(after)];
  if (was !== null && is !== null) pairs.push([was, is]);
  return pairs.filter(([one, other]) => one !== other && one.length > 1);
}
