import { isLoopback } from '../../core/send/address.ts';
import type { ConnectionProblem } from '../../core/send/connection-problem.ts';
import { isSimulated } from '../account-care/home.ts';
import { credentialOf } from '../connection/credential.ts';
import { loadReadMailboxes, MAIN_MAILBOX, type MailboxRow, type Reading } from '../connection/mailbox.ts';
import type { Account, App } from '../context.ts';
import type { MailSession } from '../ports/mail-in.ts';
import { copies, fileCopies } from '../sending/copies.ts';
import { loadOutbox } from '../sending/outbox.ts';
import { catchUp } from './catch-up.ts';
import { LOOK_ANYWAY_MS, readAgainMs } from './pace.ts';
import { noteRead } from './read-until.ts';
import { resolveUnknown } from './resolve-unknown.ts';
import { mayKnock, setTrouble } from './trouble.ts';

/** How often it is looked whether a mailbox was connected, changed or given up. */
const LOOK_FOR_CHANGES_MS = 1000;
/** Pauses before connecting again: doubled from the first to the last, and spread, so that many do not knock at once. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 120_000;

export interface Watch {
  stop(): Promise<void>;
}

/** What can be shortened where servers are near; milliseconds. */
export interface WatchPace {
  readonly firstPauseMs: number;
  readonly lastPauseMs: number;
}

/**
 * Watches all mailboxes that are read, for as long as the server runs: waits on each named folder, reads what arrived, files copies, and
 * finds out about letters of which nobody can tell whether they went. A mailbox that does not answer is tried again, ever more slowly.
 * Of a fault of our own it complains once.
 */
export function watchMailboxes(
  app: App,
  complain: () => void,
  pace: WatchPace = { firstPauseMs: FIRST_PAUSE_MS, lastPauseMs: LAST_PAUSE_MS },
): Watch {
  const ending = new AbortController();
  const running = new Map<string, { readonly of: string } & Watched>();
  let pending = '';
  let told = false;

  async function loop(): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        await follow();
      } catch {
        if (!told) complain();
        told = true;
      }
      await pause(LOOK_FOR_CHANGES_MS, ending.signal);
    }
    await Promise.all([...running.values()].map((each) => each.stop()));
  }

  /** Begins and ends watching as mailboxes come and go. */
  async function follow(): Promise<void> {
    const wanted = new Map((await loadReadMailboxes(app)).map((each) => [each.key, each]));
    const simulated = await isSimulated(app);
    for (const [key, each] of running) {
      const now = wanted.get(key);
      if (now !== undefined && JSON.stringify(now) === each.of) continue;
      running.delete(key);
      await each.stop();
    }
    for (const [key, each] of wanted) {
      if (running.has(key) || (simulated && !isLoopback(each.reading.account.host))) continue;
      running.set(key, { of: JSON.stringify(each), ...watchOne(app, key, each.mailbox, each.reading, pace) });
    }
    // A letter that went wants its copy, and a letter that may have gone wants looking for: no mailbox wakes for that.
    const now = await openLetters(app);
    if (now !== pending && now !== '') running.get(MAIN_MAILBOX)?.wake();
    pending = now;
  }

  const done = loop();
  return {
    async stop() {
      ending.abort();
      await done;
    },
  };
}

/** Letters for which the mailbox is looked at without anything having arrived, as a text that changes with them. */
async function openLetters(account: Account): Promise<string> {
  const toFile = (await copies.all(account)).map((row) => row.key);
  const unknown = (await loadOutbox(account, ['unknown'])).map((row) => row.sendId);
  return [...toFile, ...unknown].join(' ');
}

interface Watched {
  wake(): void;
  stop(): Promise<void>;
}

/** Watches one mailbox until it is stopped. */
function watchOne(app: App, key: string, mailbox: MailboxRow, reading: Reading, pace: WatchPace): Watched {
  const ending = new AbortController();
  const door = createDoor();
  const reader = createReader(app, key, mailbox, reading, ending.signal, door);
  const waits = reading.folders.map((folder) => waitOn(folder));

  async function waitOn(folder: string): Promise<void> {
    let wait = pace.firstPauseMs;
    while (!ending.signal.aborted) {
      const connectedAt = app.clock.now();
      const problem = await watchOnce(folder);
      if (ending.signal.aborted) return;
      // A connection that held for a while was a good one: what ends it is begun again at once.
      if (app.clock.now() - connectedAt > pace.lastPauseMs) wait = pace.firstPauseMs;
      // The reader goes through the folders again, finds that this one is missing, and tells the candidate.
      if (problem === 'no-folder') reader.wake();
      await pause(wait * (0.5 + Math.random() / 2), ending.signal);
      wait = Math.min(wait * 2, pace.lastPauseMs);
    }
  }

  /** Waits on a folder for as long as its connection holds; null where no login may be tried now. */
  async function watchOnce(folder: string): Promise<ConnectionProblem | 'no-folder' | null> {
    const leave = await door();
    try {
      if (ending.signal.aborted || !(await mayKnock(app, key))) return null;
      const credential = await credentialOf(app, key, mailbox);
      if (credential === null) {
        const problem = mailbox.login === 'oauth' ? 'needs-consent' : 'wrong-password';
        await setTrouble(app, key, problem);
        return problem;
      }
      const changed = (): void => {
        leave();
        reader.wake();
      };
      const { problem } = await app.mailIn.watch(reading.account, credential, folder, changed, ending.signal);
      if (ending.signal.aborted || problem === 'no-folder' || problem === 'cut') return problem;
      await setTrouble(app, key, problem, true);
      return problem;
    } finally {
      leave();
    }
  }

  return {
    wake: () => reader.wake(),
    async stop() {
      ending.abort();
      await Promise.all(waits);
      await reader.stop();
    },
  };
}

/** Lets one connection after the other log in, so that a password that is refused is tried once and not by each folder. */
type Door = () => Promise<() => void>;

function createDoor(): Door {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    let leave = (): void => undefined;
    last = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  };
}

interface Reader {
  /** Something may have arrived. */
  wake(): void;
  stop(): Promise<void>;
}

/** Reads one mailbox over one connection, one look at a time; what wakes it meanwhile makes it look once more. */
function createReader(
  app: App,
  key: string,
  mailbox: MailboxRow,
  reading: Reading,
  signal: AbortSignal,
  door: Door,
): Reader {
  let failed = 0;
  let session: MailSession | null = null;
  let asked = false;
  let looking: Promise<void> | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    while (asked && !signal.aborted) {
      asked = false;
      try {
        session ??= await open();
        if (session === null) return;
        const missing = await catchUp(app, key, reading, session, () => app.clock.now());
        let next = LOOK_ANYWAY_MS;
        if (key === MAIN_MAILBOX && (reading.sent === null || !missing.includes(reading.sent))) {
          await resolveUnknown(app, reading, session, app.clock.now());
          next = Math.min(next, (await fileCopies(app, reading, session, app.clock.now())) - app.clock.now());
        }
        again(next);
        // What is not there is said by itself.
        await noteRead(app, key, app.clock.now());
        await setTrouble(app, key, null);
        failed = 0;
      } catch {
        // The connection is lost, or the file was busy: the next look begins anew, soon, then ever later.
        await session?.close();
        session = null;
        again(readAgainMs(failed++));
      }
    }
  }

  async function open(): Promise<MailSession | null> {
    const leave = await door();
    try {
      if (!signal.aborted && (await mayKnock(app, key))) {
        const credential = await credentialOf(app, key, mailbox);
        const outcome = credential === null ? null : await app.mailIn.open(reading.account, credential, signal);
        if (outcome?.ok === true) return outcome.session;
        if (outcome !== null) await setTrouble(app, key, outcome.problem, true);
      }
    } finally {
      leave();
    }
    again(30_000);
    return null;
  }

  function again(inMs: number): void {
    clearTimeout(later);
    if (!Number.isFinite(inMs) || signal.aborted) return;
    later = setTimeout(wake, Math.max(50, inMs));
  }

  function wake(): void {
    asked = true;
    looking ??= look().finally(() => {
      looking = null;
      if (asked && !signal.aborted && session !== null) wake();
    });
  }

  return {
    wake,
    async stop() {
      clearTimeout(later);
      await looking;
      await session?.close();
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
