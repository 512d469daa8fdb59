import { type AccountWith, type App, done, type Tools } from '../context.ts';
import { type Decided, decide } from '../decide.ts';
import { cell } from '../table.ts';
import type { OpenGate } from './mailbox-gate.ts';

/**
 * One process sends at a time (SG1). The lease outlasts the longest attempt, so it needs no timer; a process that ended is told
 * by its number and by when it began, and loses it at once, also where another process was given the number since.
 */
const LEASE_MS = 20 * 60_000;
const RENEW_BELOW_MS = 15 * 60_000;

/** Who sends: the holder of the lease, its look into the mailboxes, and its idea of the time. */
export interface Sender {
  readonly app: App;
  readonly holder: string;
  readonly openGate: OpenGate;
  /** Letters that this sender is at this moment handing over. */
  readonly inFlight: Set<string>;
  now(): number;
  readonly signal?: AbortSignal;
}

/** A sender that holds its own lease. */
export function createSender(app: App, openGate: OpenGate, now: () => number, signal?: AbortSignal): Sender {
  return {
    app,
    holder: app.ids.next('op'),
    openGate,
    inFlight: new Set(),
    now,
    ...(signal === undefined ? {} : { signal }),
  };
}

interface Lease {
  readonly holder: string;
  readonly processId: number;
  /** Missing in leases of earlier versions. */
  readonly processMark?: string | null;
  readonly until: number;
}

const leases = cell<Lease>('cursor', 'sender');

function isValid(tools: Pick<Tools, 'machine'>, lease: Lease, now: number): boolean {
  return lease.until > now && tools.machine.isRunning(lease.processId, lease.processMark ?? null);
}

/** True while some process sends what is due. */
export async function isSenderRunning(app: AccountWith<'machine'>, now: number): Promise<boolean> {
  const lease = await leases.read(app);
  return lease !== null && isValid(app, lease, now);
}

/** Takes or keeps the lease for this sender; false where another process has it. A compare-and-set. */
export async function holdLease(sender: Sender): Promise<boolean> {
  const { holder } = sender;
  const held = await decide(sender.app, null, async (app): Decided<boolean> => {
    const now = sender.now();
    const lease = await leases.read(app);
    const mine = lease?.holder === holder;
    if (lease !== null && !mine && isValid(app, lease, now)) return done({ entries: [], read: [], result: false });
    if (mine && lease.until - now > RENEW_BELOW_MS && lease.until - now <= LEASE_MS)
      return done({ entries: [], read: [], result: true });
    const { processId, processMark } = app.machine;
    const body: Lease = { holder, processId, processMark, until: now + LEASE_MS };
    return done({ entries: [], rows: [leases.put(body)], read: [], result: true });
  });
  return held.ok && held.value;
}

/** Gives the lease back, so that the next process need not wait. */
export async function releaseLease({ app, holder }: Sender): Promise<void> {
  await decide(app, null, async (app) => {
    const lease = await leases.read(app);
    const rows = lease?.holder === holder ? [leases.put(null)] : [];
    return done({ entries: [], rows, read: [], result: null });
  });
}
