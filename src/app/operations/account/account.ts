import { none } from '../../../contract/refusals/kind.ts';
import type { Input, Output } from '../../../contract/registry.ts';
import type { ProfileWords } from '../../../contract/words/profile.ts';
import { sha256Hex } from '../../../core/journal/sha256.ts';
import type { AccountState } from '../../../core/journal/states.ts';
import { isMailAddress } from '../../../core/send/address.ts';
import { DAY_MS, pad, parseDay } from '../../../core/time/epoch-day.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import type { Self } from '../../../core/understand/self.ts';
import { writeRows } from '../../account-care/access.ts';
import { readArchive, writeArchive } from '../../account-care/archive.ts';
import { homeRow, isSimulated } from '../../account-care/home.ts';
import { deviceKeys } from '../../account-care/key-life.ts';
import { asUsed, loadNotedAccount } from '../../case-book.ts';
import { type Account, done, type Handler, refuse, type Tools } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { MODEL_KEY } from '../../letters/model-settings.ts';
import { refuseFarDay } from '../../notes/promises.ts';
import { eraseAgain, erasures } from '../../people/erasure.ts';
import { findFirm } from '../../people/find-firm.ts';
import { checkPlace } from '../../people/roster.ts';
import { learned, loadSelf } from '../../people/self.ts';
import { severalFirms } from '../../people/who-fits.ts';
import type { RowChange, RowKind } from '../../ports/store.ts';
import { PUSH_KEYS } from '../../reminding/settings.ts';
import { pauseRow } from '../../sending/pause.ts';
import { readOnlyRefusal } from '../../wording/read-only.ts';
import { regionName } from '../../wording/region-name.ts';

function profileView(
  tools: Pick<Tools, 'calendars' | 'languageFor' | 'machine'>,
  noted: AccountState,
  now: number,
  words: ProfileWords,
): Output<'profile'> {
  const account = asUsed(tools, noted);
  const today = zoneOf(account.zone ?? 'UTC').dayOf(now);
  const time = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
  return {
    name: account.name,
    email: account.email,
    phone: account.phone,
    zone: account.zone,
    region: noted.region,
    lives: account.region === null ? null : regionName(tools, account.region),
    phones: account.phones,
    otherNames: [...account.otherNames],
    otherEmails: [...account.otherEmails],
    canTalk: account.canTalk === null ? null : `${time(account.canTalk.from)}-${time(account.canTalk.to)}`,
    away: account.absences
      .filter((each) => (parseDay(each.to) ?? 0) >= today)
      .map(({ entryId, from, to }) => ({
        entryId,
        text: words.away({ from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 }),
      })),
  };
}

function readHours(text: string): { from: number; to: number } | null {
  const match = /^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const from = Number(match[1]) * 60 + Number(match[2]);
  const to = Number(match[3]) * 60 + Number(match[4]);
  return from < to && to <= 24 * 60 ? { from, to } : null;
}

/** Further names and addresses: one added, one taken back. */
function ownNames(
  account: AccountState,
  self: Self,
  { alsoMe, notMe }: Input<'profile'>,
): { name?: string; email?: string; otherNames?: string[]; otherEmails?: string[] } {
  const more = alsoMe?.trim() ?? '';
  const added =
    more === ''
      ? {}
      : learned(account, self, more.includes('@') ? { name: '', email: more } : { name: more, email: null });
  const gone = notMe?.trim().toLowerCase() ?? '';
  if (gone === '') return added;
  return {
    otherNames: (added.otherNames ?? account.otherNames).filter((each) => each.toLowerCase() !== gone),
    otherEmails: (added.otherEmails ?? account.otherEmails).filter((each) => each.toLowerCase() !== gone),
  };
}

export const profile: Handler<'profile'> = async (app, input, invocation) => {
  const bad = checkPlace(app, input.zone, input.region);
  if (bad) return bad;
  const hours = input.canTalk === undefined ? undefined : readHours(input.canTalk);
  if (hours === null) return refuse('no-hours', { typed: input.canTalk ?? '' });
  const mistyped = [input.email, input.alsoMe?.includes('@') ? input.alsoMe.trim() : undefined].find(
    (each) => each !== undefined && !isMailAddress(each),
  );
  if (mistyped !== undefined) return refuse('no-address', { typed: mistyped });
  const account = await loadNotedAccount(app);
  const { profile: words } = await app.words();
  const payload = {
    ...ownNames(account, await loadSelf(app), input),
    ...(input.name === undefined ? {} : { name: input.name }),
    ...(input.email === undefined ? {} : { email: input.email }),
    ...(input.phone === undefined ? {} : { phone: input.phone }),
    ...(input.zone === undefined ? {} : { zone: input.zone }),
    ...(input.region === undefined ? {} : { region: input.region.toUpperCase() }),
    ...(input.phones === undefined ? {} : { phones: input.phones }),
    ...(hours === undefined ? {} : { canTalk: hours }),
  };
  if (Object.keys(payload).length === 0) return done(profileView(app, account, invocation.now, words));
  return decide(app, invocation, async (app) =>
    done({
      entries: [entry(app, 'profile-set', invocation.now, payload)],
      read: [],
      result: profileView(app, { ...account, ...payload }, invocation.now, words),
    }),
  );
};

/** Near enough a day in any zone, for asking whether another is absurdly far off. */
function dayNow(now: number): number {
  return Math.floor(now / DAY_MS);
}

/** Nobody is away, and no firm shut, for longer than this; what ended longer ago than this changes no plan. */
const MOST_DAYS_OFF = 366;

/** Days off that cannot be meant: a year was mistyped, and the days are told back without one. */
function refuseOddDays(
  days: { readonly from: string; readonly to: string },
  today: number,
): ReturnType<typeof refuse> | null {
  const [from, to] = [parseDay(days.from) ?? 0, parseDay(days.to) ?? 0];
  if (to < from) return refuse('days-backwards', none);
  const far = refuseFarDay(days.to, today);
  if (far) return far;
  if (to - from > MOST_DAYS_OFF) return refuse('days-too-long', { from: days.from, to: days.to });
  return today - to > MOST_DAYS_OFF ? refuse('day-long-ago', { day: days.to }) : null;
}

export const away: Handler<'away'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const odd = refuseOddDays(input, dayNow(invocation.now));
    if (odd) return odd;
    const absenceId = app.ids.next('abs');
    return done({
      entries: [entry(app, 'absence-noted', invocation.now, { absenceId, from: input.from, to: input.to })],
      read: [],
      result: { absenceId },
    });
  });

export const closed: Handler<'closed'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const odd = refuseOddDays(input, dayNow(invocation.now));
    if (odd) return odd;
    const found = input.firm.startsWith('org_') ? null : await findFirm(app, input.firm);
    if (found?.is === 'several') return severalFirms(input.firm, found.names);
    const named = found === null ? input.firm : found.is === 'one' ? found.id : undefined;
    if (named === undefined)
      return refuse('firm-not-noted', { typed: input.firm }, { todo: { operation: 'jobs', input: {} } });
    const payload = { firmId: named, from: input.from, to: input.to, reason: input.reason ?? 'closed' };
    return done({
      entries: [entry(app, 'closing-days-noted', invocation.now, payload)],
      read: [],
      result: { firmId: named },
    });
  });

export const exportAll: Handler<'export'> = async (app, _input, invocation) => {
  const written = await writeArchive(app, invocation.progress, invocation.signal);
  return written ? done(written) : refuse('export-stopped', none, { todo: { operation: 'export', input: {} } });
};

export const restore: Handler<'restore'> = async (app, input, invocation) => {
  if (app.store.readOnly) return readOnlyRefusal();
  const text = new TextDecoder().decode(Uint8Array.fromBase64(input.file.content));
  const read = readArchive(text, invocation.now);
  if (!read.ok) return refuse('backup-unreadable', { name: input.file.name, why: read.why });
  const { archive: words } = await app.words();
  if ((await app.store.position()) > 0 && input.replace !== true) {
    return refuse('notes-here-already', none, { give: { replace: true } });
  }
  // Who was forgotten here stays forgotten, also where the backup is older than the forgetting (ST6).
  const here = (await erasures.all(app)).map((row) => row.body);
  const kept = await staysHere(app);
  const connected = kept.some((row) => row.kind === 'mailbox');
  const again = here.length === 0 ? read : eraseAgain(read.entries, read.rows, here);
  const rows = [
    ...again.rows.filter((row) => !(connected && row.kind === 'mailbox')),
    ...here
      .filter((each) => !read.rows.some((row) => row.kind === 'erasure' && row.key === each.personId))
      .map((each) => erasures.put(each.personId, each)),
    ...kept,
    // Letters that were approved when the backup was made may have gone since (SG5). In a browser alone nothing goes by itself.
    ...(app.home === 'browser' ? [] : [pauseRow('restored')]),
  ];
  await app.store.replaceAll(again.entries, rows);
  app.memory.today = undefined;
  return done({
    entries: again.entries.length,
    erasures: here.length,
    leftOut: read.leftOut
      .filter((key) => !missedByNobody.has(key))
      .map((key) => words.settingLeftOut(key === MODEL_KEY ? { setting: 'model' } : { setting: 'other', key })),
  });
};

/** What an archive of an earlier version may hold, no archive brings, and nobody misses. */
const missedByNobody: ReadonlySet<string> = new Set(['home', 'code', 'code-pair']);

/** Settings that belong to this home. */
const ownSettings = ['home', MODEL_KEY] as const;
/** Secrets that are no mailbox's. A mailbox's never meets a mailbox that an archive names, which could be anybody's server. */
const ownSecrets: ReadonlySet<string> = new Set([MODEL_KEY, PUSH_KEYS]);

/** What no backup brings and a restore leaves as it is: keys, consents, browsers to remind, and the mailboxes with their passwords. */
async function staysHere(account: Account): Promise<RowChange[]> {
  const of = async (kind: RowKind): Promise<RowChange[]> =>
    (await account.store.rows(kind)).map((row) => ({ kind, ...row }));
  const mailboxes = await of('mailbox');
  const secrets = await of('secret');
  const settings = await of('setting');
  return [
    ...(await of('device-key')),
    ...(await of('push-device')),
    ...mailboxes,
    ...secrets.filter((row) => mailboxes.length > 0 || ownSecrets.has(row.key)),
    ...settings.filter((row) => ownSettings.some((key) => key === row.key)),
  ];
}

export const doctor: Handler<'doctor'> = async (app, input) => {
  const { archive: words, file } = await app.words();
  let rebuilt: number | null = null;
  const mended: string[] = [];
  if (input.rebuild === true && !app.store.readOnly) {
    const result = await app.store.rebuild();
    rebuilt = result.states;
    app.memory.today = undefined;
    for (const scope of result.differing) mended.push(words.mended({ scope }));
  }
  const found = await app.store.inspect();
  const problems = found.problems.map(file.problem);
  if (app.store.readOnly && input.rebuild === true) problems.push(words.tooNewToRebuild);
  const helps: Output<'doctor'>['helps'] = [
    ...(found.beyondRebuild ? [{ text: words.helps.backup, does: { operation: 'export' as const, input: {} } }] : []),
    ...(found.rebuildHelps
      ? [{ text: words.helps.rebuild, does: { operation: 'doctor' as const, input: { rebuild: true } } }]
      : []),
  ];
  const advice = found.advice.map(file.advice);
  const saved = input.salvage === true ? await writeArchive(app) : null;
  for (const each of saved?.leftOut ?? []) advice.push(each);
  const count = await app.store.countJobs();
  return done({
    sound: problems.length === 0,
    problems,
    mended,
    helps,
    advice,
    entries: await app.store.position(),
    jobs: count.all,
    live: count.live,
    rebuilt,
    readOnly: app.store.readOnly,
    salvage: saved === null ? null : new TextEncoder().encode(saved.archive).toBase64(),
  });
};

export const init: Handler<'init'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const simulated = input.simulated === true;
    if (simulated && (await app.store.position()) > 0 && !(await isSimulated(app))) {
      return refuse('home-is-real', none);
    }
    return done({
      entries: [],
      rows: [homeRow.put({ simulated })],
      read: [],
      result: { simulated },
    });
  });

/** Not remembered for a repeat: the key itself is written nowhere, only what it digests to. */
export const token: Handler<'token'> = async (app, input, invocation) => {
  if (app.store.readOnly) return readOnlyRefusal();
  const key = app.machine.secret();
  const scopes = ['read', 'write'];
  const body = {
    label: input.label ?? (await app.words()).profile.someProgram,
    scopes,
    digest: sha256Hex(key),
    madeAt: invocation.now,
    revokedAt: null,
  };
  await writeRows(app, [deviceKeys.put(app.ids.next('key'), body)]);
  return done({ key, scopes });
};
