import type { CaseBook } from '../../core/plan/context.ts';
import { type MayBeMeant, promisedTo } from '../../core/understand/promised-to.ts';
import { done, type Result, refuse } from '../context.ts';
import type { Roster } from '../people/roster.ts';

/** Finds to whom a promise was made, from the name that was given with it, else from its words. */
export type PromiseReader = (text: string, typed: string | undefined) => Promise<Result<string | null>>;

/**
 * Somebody new who is named is noted. Words that name somebody who is not noted are asked about: no promise goes to whoever happens to
 * stand first. Without any name it was made to the only one who was there, else it stays open.
 */
export function promiseReader(
  roster: Roster,
  known: {
    readonly named: (typed: string) => Promise<string | null>;
    readonly people: readonly MayBeMeant[];
    readonly only?: string | null;
  },
): PromiseReader {
  return async (text, typed) => {
    const name = typed?.trim() ?? '';
    if (name !== '') {
      const found = await known.named(name);
      if (found !== null || name.startsWith('per_')) return done(found);
      return done(await roster.person(name.includes('@') ? { email: name } : { name }, null));
    }
    const meant = promisedTo(text, known.people);
    if (meant.is === 'one') return done(meant.id);
    if (meant.is === 'unknown')
      return refuse(
        'promised-to-whom',
        { text: text.trim().slice(0, 80), name: meant.name },
        { kept: 'nothing-noted' },
      );
    return done(known.only ?? null);
  };
}

/** Everybody who may be meant: those who were there, as typed now, and everybody else of the job. */
export function promiseNames(
  book: CaseBook,
  people: readonly { readonly personId: string; readonly typed: string }[],
  present: readonly string[],
): MayBeMeant[] {
  const typed = people.filter((each) => each.typed !== '' && !each.typed.startsWith('per_'));
  const ids = [...new Set([...present, ...book.personById.keys()])].filter(
    (id) => !typed.some((each) => each.personId === id),
  );
  return [
    ...typed.map(({ personId, typed: name }) => ({ id: personId, name })),
    ...ids.flatMap((id) => {
      const person = book.personById.get(id);
      return person === undefined || person.mergedInto !== null ? [] : [{ id, name: person.name }];
    }),
  ];
}
