import { none } from '../../../contract/refusals/kind.ts';
import type { Output } from '../../../contract/registry.ts';
import type { ReminderWords } from '../../../contract/words/reminder.ts';
import { stableId } from '../../../core/journal/stable-id.ts';
import { isPushService } from '../../../core/remind/push-service.ts';
import { isLoopback } from '../../../core/send/address.ts';
import { isSimulated } from '../../account-care/home.ts';
import { loadMailbox } from '../../connection/mailbox.ts';
import { type AccountWith, type App, done, type Handler, refuse, type Tools } from '../../context.ts';
import { decide } from '../../decide.ts';
import {
  loadPushDevices,
  loadPushKeys,
  loadReminded,
  loadReminders,
  type PushDeviceRow,
  pushDevices,
  pushKeysRow,
  type RemindedRow,
  settingsRow,
  ways,
} from '../../reminding/settings.ts';

/** More browsers than one person reads in. */
const MOST_DEVICES = 20;

export const reminders: Handler<'reminders'> = async (app) => done(await remindersView(app));

async function remindersView(app: App): Promise<Output<'reminders'>> {
  const { email, push, desktop, minute, names } = await loadReminders(app);
  const last = await loadReminded(app);
  return {
    email,
    push,
    desktop,
    names,
    time: `${`${Math.floor(minute / 60)}`.padStart(2, '0')}:${`${minute % 60}`.padStart(2, '0')}`,
    address: (await loadMailbox(app))?.address ?? null,
    desktopAvailable: await showsNotices(app),
    pushKey: (await pushKeys(app)).publicKey,
    devices: (await loadPushDevices(app)).map(({ key, body }) => ({ id: key, label: body.label })),
    last: last === null ? null : lastNote((await app.words()).reminder, last),
  };
}

/** What became of the last note; null where it went nowhere. */
function lastNote(words: ReminderWords, { day, done }: RemindedRow): string | null {
  const tried = ways.filter((way) => done[way] !== undefined);
  const failed = tried.filter((way) => done[way] === 'failed');
  if (failed.length > 0) return words.noteFailed(day, failed);
  return tried.length > 0 ? words.noteWent(day, tried) : null;
}

/** True where this computer can show notices of its own. */
async function showsNotices(tools: Pick<Tools, 'desktop'>): Promise<boolean> {
  return (await tools.desktop?.available()) === true;
}

/** The keys of this home, made when they are first asked for. */
async function pushKeys(app: AccountWith<'clock' | 'push'>) {
  const known = await loadPushKeys(app);
  if (known !== null || app.store.readOnly) return known ?? { publicKey: '', privateKey: '' };
  const made = await app.push.newKeys();
  // Of two that ask at once one makes them: a browser that agreed with the other's would never be reached.
  const kept = await decide(app, null, async (app) => {
    const row = await pushKeysRow(app, made);
    const isFree = (await app.store.row(row.kind, row.key)) === null;
    const result = isFree ? made : ((await loadPushKeys(app)) ?? made);
    return done({ entries: [], rows: isFree ? [row] : [], read: [], result });
  });
  return kept.ok ? kept.value : made;
}

export const remindersSet: Handler<'reminders-set'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const known = await loadReminders(app);
    const [hours = 0, minutes = 0] = (input.time ?? '').split(':').map(Number);
    if (input.time !== undefined && (hours > 23 || minutes > 59))
      return refuse('no-time-of-day', { typed: input.time });
    if (input.email === true && (await loadMailbox(app)) === null)
      return refuse('note-needs-mailbox', none, { todo: { operation: 'mail-connect', input: {}, ask: ['address'] } });
    if (input.desktop === true && !(await showsNotices(app))) return refuse('no-notices-here', none);
    const body = {
      ...known,
      ...(input.email === undefined ? {} : { email: input.email }),
      ...(input.push === undefined ? {} : { push: input.push }),
      ...(input.desktop === undefined ? {} : { desktop: input.desktop }),
      ...(input.names === undefined ? {} : { names: input.names }),
      ...(input.time === undefined ? {} : { minute: hours * 60 + minutes }),
    };
    const view = await remindersView(app);
    const { minute: _minute, ...shown } = body;
    return done({
      entries: [],
      rows: [settingsRow(body)],
      read: [],
      result: { ...view, ...shown, time: input.time ?? view.time },
    });
  });

export const pushAgree: Handler<'push-agree'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const atHome = isLoopback(new URL(input.endpoint).hostname) && (await isSimulated(app));
    if (!atHome && !isPushService(input.endpoint)) return refuse('no-push-service', none);
    const devices = await loadPushDevices(app);
    const key = devices.find((each) => each.body.endpoint === input.endpoint)?.key ?? stableId('dev', input.endpoint);
    if (input.agrees && devices.length >= MOST_DEVICES && !devices.some((each) => each.key === key))
      return refuse('too-many-browsers', none);
    const body: PushDeviceRow = {
      endpoint: input.endpoint,
      p256dh: input.p256dh,
      auth: input.auth,
      label: input.label,
      addedAt: invocation.now,
    };
    const settings = await loadReminders(app);
    const left = devices.some((each) => each.key !== key);
    return done({
      entries: [],
      rows: [
        pushDevices.put(key, input.agrees ? body : null),
        settingsRow({ ...settings, push: input.agrees || left }),
      ],
      read: [],
      result: { deviceId: key },
    });
  });
