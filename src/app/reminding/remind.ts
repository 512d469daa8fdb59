import { createContext } from '../../core/plan/context.ts';
import { closedDays } from '../../core/plan/diary.ts';
import { createHorizon } from '../../core/plan/horizon.ts';
import { isContact, type Step } from '../../core/plan/step.ts';
import { morningDue, stepsOfDay } from '../../core/remind/morning.ts';
import type { RemindedStep } from '../../core/remind/reminder-words.ts';
import { isLoopback } from '../../core/send/address.ts';
import { formatDay } from '../../core/time/epoch-day.ts';
import { isSimulated } from '../account-care/home.ts';
import { asRead } from '../account-care/reading-language.ts';
import { loadBook } from '../case-book.ts';
import { credentialOf } from '../connection/credential.ts';
import { loadMailbox, MAIN_MAILBOX } from '../connection/mailbox.ts';
import { type AccountWith, type App, done } from '../context.ts';
import { type Decided, decide, keepRows } from '../decide.ts';
import { JOBS_LOOKED_AT, overview, withFreshIndex } from '../planning/plan-for.ts';
import { pausedBecause } from '../sending/pause.ts';
import { titleOf } from '../wording/views.ts';
import {
  loadPushDevices,
  loadPushKeys,
  loadReminded,
  loadReminders,
  pushDevices,
  type RemindedRow,
  type ReminderSettings,
  remindedRow,
  type Way,
  ways,
} from './settings.ts';

/** A way that failed is tried again after this; in milliseconds. */
const TRY_AGAIN_MS = 15 * 60_000;
/** A notice that could not be shown on its day is not shown on the next; in seconds. */
const PUSH_LIVES_S = 8 * 3600;
/** More than this nobody reads in the morning. */
const MOST_STEPS = 10;

/** What the note says, to whom it goes and how. */
interface Note {
  readonly steps: readonly Step[];
  /** How many there are in all: what is not named is counted (PL28). */
  readonly count: number;
  readonly reminded: readonly RemindedStep[];
  readonly day: string;
}

/**
 * Sends the morning note where one is due: each way at most once a day. That it was begun is written before anything leaves, so a
 * note that may have gone never goes again. `base` is the address at which the person's own device opens Persevere.
 */
export async function remind(own: App, base: string): Promise<readonly Way[]> {
  const app = await asRead(own);
  const settings = await loadReminders(app);
  const wanted = ways.filter((way) => settings[way]);
  if (wanted.length === 0 || app.store.readOnly) return [];
  // A copy of a home that runs elsewhere would remind a second time (SG5).
  const paused = await pausedBecause(app);
  if (paused === 'copied' || paused === 'restored') return [];
  const now = app.clock.now();
  const { book } = await loadBook(app, []);
  const context = createContext(book, app.calendars, createHorizon(now));
  const diary = context.ownDiary();
  const last = await loadReminded(app);
  const today = diary.zone.dayOf(now);
  const open = wanted.filter(
    (way) => last?.day !== today || last.done[way] === undefined || last.done[way] === 'failed',
  );
  if (open.length === 0 || (last?.day === today && now < last.notBefore)) return [];
  const day = morningDue({
    now,
    diary,
    absences: closedDays(book.account.absences, ''),
    minute: settings.minute,
    // Of this day's note a way may still be open; a later day, seen from a zone further east, had its note.
    lastDay: last === null || last.day === today ? null : last.day,
  });
  if (day === null) return [];
  const invocation = { now, hypothetical: false, operationId: app.ids.next('op') };
  const seen = await withFreshIndex(app, invocation, JOBS_LOOKED_AT, (app) => overview(app, invocation));
  // What is over waits on Today to be looked at; nobody is reminded of it each morning.
  const all = stepsOfDay(seen.doNow, seen.later, diary, day);
  const steps = all.slice(0, MOST_STEPS);
  if (steps.length === 0) return [];
  const note: Note = {
    steps,
    count: all.length,
    reminded: await namedSteps(app, steps, settings, base),
    day: formatDay(day),
  };
  const went: Way[] = [];
  for (const way of open) {
    const begun = await begin(app, day, way);
    if (!begun) continue;
    const outcome = await send(app, way, note, settings, base);
    await write(app, day, way, outcome, now);
    if (outcome === 'went') went.push(way);
  }
  return went;
}

/** Writes down that a way was begun; false where another process was first. */
async function begin(app: AccountWith<'clock'>, day: number, way: Way): Promise<boolean> {
  const begun = await decide(app, null, async (app): Decided<boolean> => {
    const known = await loadReminded(app);
    const same = known?.day === day ? known : null;
    if (same?.done[way] === 'begun' || same?.done[way] === 'went')
      return done({ entries: [], read: [], result: false });
    const next: RemindedRow = { day, done: { ...same?.done, [way]: 'begun' }, notBefore: same?.notBefore ?? 0 };
    return done({ entries: [], rows: [remindedRow(next)], read: [], result: true });
  });
  return begun.ok && begun.value;
}

async function write(
  app: AccountWith<'clock'>,
  day: number,
  way: Way,
  outcome: 'begun' | 'went' | 'failed',
  now: number,
): Promise<void> {
  await decide(app, null, async (app) => {
    const known = await loadReminded(app);
    if (known === null || known.day !== day) return done({ entries: [], read: [], result: null });
    const next: RemindedRow = {
      day,
      done: { ...known.done, [way]: outcome },
      notBefore: outcome === 'failed' ? now + TRY_AGAIN_MS : known.notBefore,
    };
    return done({ entries: [], rows: [remindedRow(next)], read: [], result: null });
  });
}

/** The things of the day with their addresses; by their kind alone where nobody is to be named. */
async function namedSteps(
  app: AccountWith<'languageFor' | 'machine'>,
  steps: readonly Step[],
  settings: ReminderSettings,
  base: string,
): Promise<RemindedStep[]> {
  const language = app.languageFor(null);
  const { book } = await loadBook(
    app,
    steps.flatMap((step) => step.jobIds),
    steps.flatMap((step) => step.personIds),
  );
  return steps.map((step) => ({
    text: settings.names ? titleOf(book, step, language) : language.stepName(step.kind, step.variant),
    open: `${base}/step/${step.id}`,
    done: isContact(step.kind) ? `${base}/step/${step.id}?do=done` : null,
    later: `${base}/step/${step.id}?do=later`,
  }));
}

/** `begun` says that nobody can tell whether it went: then it is not tried again. */
async function send(
  app: App,
  way: Way,
  note: Note,
  settings: ReminderSettings,
  base: string,
): Promise<'begun' | 'went' | 'failed'> {
  if (way === 'email') return sendMail(app, note, base);
  const words = await (await app.languageFor(null).planningWords()).reminderWords();
  // What shows a notice on this computer gets it in its command line, which others can read (ST16).
  const first = settings.names && way !== 'desktop' ? (note.reminded[0]?.text ?? null) : null;
  const notice = words.notice(note.count, first);
  if (way === 'desktop') return (await app.desktop?.show(notice.title, notice.body)) === true ? 'went' : 'failed';
  return sendPush(app, {
    ...notice,
    step: note.count === 1 ? (note.steps[0]?.id ?? null) : null,
    day: note.day,
  });
}

async function sendPush(
  app: AccountWith<'clock' | 'publicUrl' | 'push'>,
  notice: { title: string; body: string; step: string | null; day: string },
) {
  const keys = await loadPushKeys(app);
  const devices = await loadPushDevices(app);
  const simulated = await isSimulated(app);
  if (keys === null) return 'failed' as const;
  let reached = false;
  for (const { key, body } of devices) {
    // A simulated home speaks to this computer alone.
    if (simulated && !isLoopback(new URL(body.endpoint).hostname)) continue;
    const contact = app.publicUrl ?? 'https://persevere.invalid';
    const outcome = await app.push.send(body, JSON.stringify(notice), keys, {
      contact,
      secondsToLive: PUSH_LIVES_S,
      topic: 'morning',
    });
    if (outcome.kind === 'accepted') reached = true;
    if (outcome.kind === 'gone') await keepRows(app, [pushDevices.put(key, null)]);
  }
  return reached ? ('went' as const) : ('failed' as const);
}

async function sendMail(app: App, note: Note, base: string): Promise<'begun' | 'went' | 'failed'> {
  const mailbox = await loadMailbox(app);
  if (mailbox === null) return 'failed';
  if ((await isSimulated(app)) && !isLoopback(mailbox.account.host)) return 'failed';
  const credential = await credentialOf(app, MAIN_MAILBOX, mailbox);
  if (credential === null) return 'failed';
  const words = await (await app.languageFor(null).planningWords()).reminderWords();
  const { subject, text } = words.mail(note.reminded, note.count - note.steps.length, `${base}/settings#reminders`);
  const self = { name: 'Persevere', email: mailbox.address };
  const message = await app.mailOut.compose({
    from: self,
    to: [{ name: '', email: mailbox.address }],
    subject,
    text,
    messageId: `<${app.ids.next('snd')}@persevere.invalid>`,
    at: app.clock.now(),
    inReplyTo: null,
    references: [],
  });
  const outcome = await app.mailOut.send(
    mailbox.account,
    credential,
    { from: mailbox.address, to: [mailbox.address] },
    message,
    async () => true,
  );
  return outcome.kind === 'accepted' ? 'went' : outcome.kind === 'unknown' ? 'begun' : 'failed';
}
