import type { FirmState } from '../../../core/journal/states.ts';
import { isMailAddress } from '../../../core/send/address.ts';
import { tidyFirm, tidyName } from '../../../core/write/names.ts';
import { loadBook } from '../../case-book.ts';
import { type Account, done, type Handler, type Result, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { changedPart, personCorrections } from '../../notes/person-corrections.ts';
import { findFirm } from '../../people/find-firm.ts';
import { allJobs } from '../../people/relations.ts';
import { checkPlace, createRoster, noAddress, resolvePerson } from '../../people/roster.ts';
import { severalFirms } from '../../people/who-fits.ts';
import type { Loaded } from '../../ports/store.ts';
import { lettersFollow } from '../../sending/following.ts';
import { unknownPerson } from '../../wording/unknown.ts';

export const correctPerson: Handler<'correct-person'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const { book } = await loadBook(app, []);
    const who = await resolvePerson(app, input.person, book, []);
    if (!who.ok) return who;
    const [loaded] = await app.store.load([who.value]);
    if (loaded?.state?.kind !== 'person') return unknownPerson(input.person);
    const person = loaded.state;
    const email = input.email?.trim();
    if (email && !isMailAddress(email)) return noAddress(email);
    const roster = createRoster(app, book, invocation.now);
    const firmId = input.firm?.trim()
      ? await roster.firm(input.firm, input.agency === true ? 'agency' : 'employer')
      : null;
    if (roster.doubt) return roster.doubt;
    const bad = checkPlace(app, input.zone || undefined, input.region || undefined);
    if (bad) return bad;
    const part = changedPart(person, {
      ...(input.name === undefined ? {} : { name: tidyName(input.name) }),
      ...(input.greeted === undefined ? {} : { greeted: input.greeted.trim() || null }),
      ...(input.title === undefined ? {} : { title: input.title.trim() || null }),
      ...(email === undefined ? {} : { email: email || null }),
      ...(input.phone === undefined ? {} : { phone: input.phone.trim() || null }),
      ...(input.firm === undefined ? {} : { firmId: firmId }),
      ...(input.position === undefined ? {} : { position: input.position.trim() || null }),
      ...(input.profile === undefined ? {} : { profile: input.profile.trim() || null }),
      ...(input.sounds === undefined ? {} : { sounds: input.sounds.trim() || null }),
      ...(input.reach === undefined ? {} : { askedChannel: input.reach || null }),
      ...(input.zone === undefined ? {} : { zone: input.zone || null }),
      ...(input.region === undefined ? {} : { region: input.region.toUpperCase() || null }),
    });
    const result = {
      personId: person.id,
      name: part.name ?? person.name ?? app.languageFor(null).called.someone,
      notes: [] as string[],
    };
    if (Object.keys(part).length === 0) return done({ entries: [], read: [loaded], result });
    const corrected = await personCorrections(app, invocation.now, [{ person, part }]);
    return done({
      entries: [...roster.entries, ...corrected.entries],
      rows: corrected.rows,
      rowsAsRead: corrected.rowsAsRead,
      read: [loaded],
      result: { ...result, notes: [...corrected.notes] },
    });
  });

export const correctFirm: Handler<'correct-firm'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const firm = await firmOf(app, input.firm);
    if (!firm.ok) return firm;
    const { state, read } = firm.value;
    const bad = checkPlace(app, input.zone || undefined, input.region || undefined);
    if (bad) return bad;
    const name = input.name === undefined ? undefined : tidyFirm(input.name);
    const [zone, region] = [input.zone, input.region?.toUpperCase()].map((each) => (each === '' ? null : each));
    const part = {
      ...(name === undefined || name === state.name ? {} : { name }),
      ...(input.kind === undefined || input.kind === state.type ? {} : { type: input.kind }),
      ...(zone === undefined || zone === state.zone ? {} : { zone }),
      ...(region === undefined || region === state.region ? {} : { region }),
      // Whoever knows the name knows who it is.
      ...(name !== undefined && name !== state.name && state.undisclosed ? { undisclosed: false } : {}),
    };
    const result = { firmId: state.id, name: name ?? state.name, notes: [] as string[] };
    if (Object.keys(part).length === 0) return done({ entries: [], read: [read], result });
    const other = part.name === undefined ? ({ is: 'none' } as const) : await findFirm(app, part.name);
    if (other.is === 'several') return severalFirms(part.name ?? '', other.names);
    const jobs = await jobsOfFirm(app, state.id);
    const jobIds = jobs.map((each) => each.id);
    const followed = await lettersFollow(app, invocation.now, {
      personIds: [],
      interviewIds: [],
      jobIds: jobIds,
      words: part.name === undefined || state.name.length < 2 ? [] : [[state.name, part.name]],
    });
    const people = await peopleOfFirm(app, state.id);
    const intoId = other.is === 'one' && other.id !== state.id ? other.id : null;
    const entries =
      intoId === null
        ? [
            entry(
              app,
              'firm-corrected',
              invocation.now,
              {
                firmId: state.id,
                ...part,
              },
              [...jobIds, ...people],
            ),
          ]
        : // The right name is that of a firm which is noted already: people and jobs go there.
          [
            ...people.map((id) =>
              entry(
                app,
                'person-corrected',
                invocation.now,
                {
                  personId: id,
                  firmId: intoId,
                },
                [state.id],
              ),
            ),
            ...jobs.map((job) =>
              entry(app, 'job-changed', invocation.now, {
                jobId: job.id,
                ...(job.employerId === state.id ? { employerId: intoId } : {}),
                ...(job.agencyId === state.id ? { agencyId: intoId } : {}),
              }),
            ),
          ];
    return done({
      entries: [...entries, ...followed.entries],
      rows: followed.rows,
      rowsAsRead: followed.rowsAsRead,
      read: [read],
      result: {
        firmId: intoId ?? state.id,
        name: part.name ?? state.name,
        notes: [
          ...(intoId === null ? [] : [(await app.words()).story.firmNotedAlready(part.name ?? '')]),
          ...followed.notes,
        ],
      },
    });
  });

async function firmOf(account: Account, typed: string): Promise<Result<{ state: FirmState; read: Loaded }>> {
  const found = typed.startsWith('org_') ? { is: 'one' as const, id: typed } : await findFirm(account, typed);
  if (found.is === 'several') return severalFirms(typed, found.names);
  const [read] = found.is === 'one' ? await account.store.load([found.id]) : [];
  return read?.state?.kind === 'firm'
    ? done({ state: read.state, read })
    : refuse('firm-not-noted', { typed }, { todo: { operation: 'relations', input: {} } });
}

/** Jobs read at a time. */
const PAGE = 200;

async function jobsOfFirm(
  account: Account,
  firmId: string,
): Promise<{ readonly id: string; readonly employerId: string | null; readonly agencyId: string | null }[]> {
  const ids = await allJobs(account);
  const found = [];
  for (let start = 0; start < ids.length; start += PAGE)
    for (const { state } of await account.store.load(ids.slice(start, start + PAGE)))
      if (state?.kind === 'job' && (state.employerId === firmId || state.agencyId === firmId)) found.push(state);
  return found;
}

async function peopleOfFirm(account: Account, firmId: string): Promise<string[]> {
  const loaded = await account.store.load(await account.store.people());
  return loaded.flatMap(({ state }) => (state?.kind === 'person' && state.firmId === firmId ? state.id : []));
}
