import { none } from '../../../contract/refusals/kind.ts';
import type { PeopleWords } from '../../../contract/words/people.ts';
import { lookupKey } from '../../../core/journal/derive.ts';
import { type NewEntry, payloadOf } from '../../../core/journal/kinds/registry.ts';
import { mayBeShortFor } from '../../../core/journal/name-keys.ts';
import { takenBack } from '../../../core/journal/revise.ts';
import { isLive, type PersonState } from '../../../core/journal/states.ts';
import { decodeText } from '../../../core/parse/decode-text.ts';
import { createContext, mainContactOf } from '../../../core/plan/context.ts';
import { createHorizon } from '../../../core/plan/horizon.ts';
import { isOwnAddress } from '../../../core/understand/self.ts';
import { loadBook } from '../../case-book.ts';
import { type AccountWith, done, type Handler, type Result, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { jobsNaming } from '../../people/relations.ts';
import { createRoster, peopleAt, resolvePerson } from '../../people/roster.ts';
import { loadSelf } from '../../people/self.ts';
import { unknownPerson } from '../../wording/unknown.ts';
import { firmName, personView, someone } from '../../wording/views.ts';

/** Entries of one note of a person; more than passes between two people. */
const MOST_ENTRIES = 20_000;
const LARGEST_CARDS_MB = 10;

async function personOf(
  app: AccountWith<'machine'>,
  typed: string,
): Promise<Result<{ id: string; state: PersonState }>> {
  const { book } = await loadBook(app, []);
  const who = await resolvePerson(app, typed, book, []);
  if (!who.ok) return who;
  const [loaded] = await app.store.load([who.value]);
  return loaded?.state?.kind === 'person' ? done({ id: who.value, state: loaded.state }) : unknownPerson(typed);
}

export const merge: Handler<'merge'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const from = await personOf(app, input.person);
    if (!from.ok) return from;
    const into = await personOf(app, input.into);
    if (!into.ok) return into;
    const [fromId, intoId] = [from.value.id, into.value.id];
    if (fromId === intoId) return refuse('one-person-already', none, { todo: { operation: 'relations', input: {} } });
    const jobs = await jobsNaming(app, fromId);
    const { read } = await loadBook(
      app,
      jobs.map((job) => job.id),
      [fromId, intoId],
    );
    const { name, email, phone } = from.value.state;
    const others = from.value.state.alsoKnownAs.map((each) => ({ ...each }));
    const jobIds = jobs.map((job) => job.id);
    return done({
      entries: [entry(app, 'people-merged', invocation.now, { fromId, intoId, name, email, phone, others }, jobIds)],
      read,
      result: { personId: intoId, mergedId: fromId },
    });
  });

export const unmerge: Handler<'unmerge'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const entries = await app.store.entries({ scope: input.person, after: 0, limit: MOST_ENTRIES });
    const retracted = takenBack(entries);
    const merging = entries.findLast(
      (each) =>
        payloadOf('people-merged', each.payload)?.fromId === input.person &&
        each.kind === 'people-merged' &&
        !retracted.has(each.id),
    );
    if (merging === undefined)
      return refuse('stands-for-nobody-else', none, { todo: { operation: 'relations', input: {} } });
    const read = await app.store.load(merging.scopes);
    return done({
      entries: [entry(app, 'entry-retracted', invocation.now, { entryId: merging.id }, merging.scopes)],
      read,
      result: { personId: input.person },
    });
  });

export const left: Handler<'left'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const who = await personOf(app, input.person);
    if (!who.ok) return who;
    const { id, state } = who.value;
    const jobs = await jobsNaming(app, id);
    const { book, read } = await loadBook(
      app,
      jobs.map((job) => job.id),
      [id],
    );
    const context = createContext(book, app.calendars, createHorizon(invocation.now));
    const roster = createRoster(app, book, invocation.now);
    const firmId = state.firmId;
    const named = { name: input.successor ?? null, email: input.email ?? null, phone: input.phone ?? null };
    const given = named.name !== null || named.email !== null || named.phone !== null;
    const successorId = given ? await roster.person(named, firmId) : null;
    if (roster.doubt) return roster.doubt;
    if (successorId === id) return refuse('successor-is-same', none);
    // Only what runs goes on with the successor; what has ended stays with whom it was.
    const running = jobs.filter((job) => isLive(job) && mainContactOf(context, job) === id);
    const jobIds = running.map((job) => job.id);
    const live = jobs.filter(isLive).map((job) => job.id);
    const entries: NewEntry[] = [
      ...roster.entries,
      entry(
        app,
        'person-left',
        invocation.now,
        {
          personId: id,
          firmId: firmId,
          successorId,
          jobIds,
        },
        live,
      ),
    ];
    if (given && (named.email !== null || named.phone !== null) && successorId !== null)
      entries.push(
        entry(app, 'person-noted', invocation.now, {
          personId: successorId,
          ...(named.email === null ? {} : { email: named.email.trim() }),
          ...(named.phone === null ? {} : { phone: named.phone }),
        }),
      );
    // The old address and number belonged to the firm.
    const there = input.firm === undefined ? null : createRoster(app, book, invocation.now);
    const nowAt = there === null || input.firm === undefined ? null : await there.firm(input.firm, 'agency');
    if (there?.doubt) return there.doubt;
    entries.push(
      ...(there?.entries ?? []),
      entry(app, 'person-noted', invocation.now, {
        personId: id,
        email: null,
        phone: null,
        ...(nowAt === null ? {} : { firmId: nowAt }),
      }),
    );
    return done({ entries, read, result: { personId: id, successorId, jobIds } });
  });

export const cards: Handler<'cards'> = async (app, input) => {
  const ids = input.person === undefined ? await app.store.people() : [input.person];
  const { book } = await loadBook(app, [], ids);
  const people = ids
    .map((id) => book.personById.get(id))
    .filter((each): each is PersonState => each !== undefined && each.mergedInto === null)
    .filter((each) => each.name !== null || each.email !== null || each.phone !== null)
    .sort((one, other) => (one.name ?? '').localeCompare(other.name ?? '') || (one.id < other.id ? -1 : 1));
  const vcf = await app.cards.write(
    people.map(({ id, name, email, phone, title, firmId }) => ({
      id,
      name,
      email,
      phone,
      title,
      firm: firmName(book, firmId),
    })),
  );
  return done({ count: people.length, vcf });
};

export const cardsImport: Handler<'cards-import'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const text = decodeText(Uint8Array.fromBase64(input.file.content));
    const found = await app.cards.read(text);
    if (!found.ok)
      return refuse('cards-unreadable', { name: input.file.name, why: found.why, mostMegabytes: LARGEST_CARDS_MB });
    const { book, read } = await loadBook(app, []);
    const roster = createRoster(app, book, invocation.now, 'new');
    const added: string[] = [];
    const changed: string[] = [];
    const entries: NewEntry[] = [];
    const self = await loadSelf(app);
    const words = (await app.words()).people;
    const kept: string[] = [];
    const seen: { readonly email: string; readonly name: string }[] = [];
    for (const card of found.cards) {
      // The candidate is nobody to write to.
      if (card.email !== null && isOwnAddress(card.email, self)) {
        kept.push(words.isYou(card.name ?? card.email));
        continue;
      }
      if (card.isFirm === true) {
        kept.push(words.isFirm(card.name ?? card.firm ?? card.email ?? ''));
        continue;
      }
      // One address of two people: letters to both would come to one, and which of them reads it nobody knows.
      const shared = seen.find((each) => each.email === card.email && !mayBeShortFor(each.name, card.name ?? ''));
      if (shared !== undefined && card.name !== null) {
        kept.push(words.sharesAddress(card.name, shared.name));
        continue;
      }
      if (card.email !== null && card.name !== null) seen.push({ email: card.email, name: card.name });
      const keys = [
        ...(card.email === null ? [] : [lookupKey.email(card.email)]),
        ...(card.name === null ? [] : [lookupKey.person(card.name)]),
      ];
      const byNumber = card.phone === null ? [] : await peopleAt(app, card.phone);
      const known = [...new Set([...(await app.store.lookup(keys)).map((each) => each.scope), ...byNumber])];
      // By name alone two people may be meant; then nothing is guessed and a note of their own is made.
      const [id] = known.length === 1 ? known : [];
      if (id === undefined) {
        const firmId = card.firm === null ? null : await roster.firm(card.firm, 'employer');
        const made = await roster.person(card, firmId);
        if (card.title !== null)
          entries.push(entry(app, 'person-noted', invocation.now, { personId: made, title: card.title }));
        added.push(made);
        continue;
      }
      const [loaded] = await app.store.load([id]);
      const state = loaded?.state?.kind === 'person' ? loaded.state : null;
      if (card.name !== null && state?.name != null && !mayBeShortFor(state.name, card.name)) {
        kept.push(words.sharesAddressOrNumber(card.name, state.name));
        continue;
      }
      const blank = {
        ...(state?.name == null && card.name !== null ? { name: card.name } : {}),
        ...(state?.email == null && card.email !== null ? { email: card.email } : {}),
        ...(state?.phone == null && card.phone !== null ? { phone: card.phone } : {}),
        ...(state?.title == null && card.title !== null ? { title: card.title } : {}),
      };
      if (Object.keys(blank).length === 0) continue;
      entries.push(entry(app, 'person-noted', invocation.now, { personId: id, ...blank }));
      changed.push(id);
    }
    const names = new Map(found.cards.map((card, index) => [added[index], card]));
    const view = await loadBook(app, [], changed);
    return done({
      entries: [...roster.entries, ...entries],
      read,
      result: {
        added: [...new Set(added)].map((id) => {
          const noted = roster.entries.find((each) => payloadOf('person-noted', each.payload)?.personId === id);
          const part = noted === undefined ? null : payloadOf('person-noted', noted.payload);
          return { id, name: part?.name ?? part?.email ?? part?.phone ?? names.get(id)?.name ?? someone(view.book) };
        }),
        changed: changed.map((id) => personView(view.book, id)),
        notes: [
          ...(added.length + changed.length === 0 ? [words.allKnown] : []),
          ...kept,
          ...unreadNotes(words, found),
        ],
      },
    });
  });

/** What of a file of cards was not read: nothing is lost without a word. */
function unreadNotes(
  words: PeopleWords,
  { unread, left }: { readonly unread: number; readonly left: number },
): string[] {
  return [...(unread > 0 ? [words.unreadable(unread)] : []), ...(left > 0 ? [words.tooMany(left)] : [])];
}
