import type { Build } from './messages.ts';

/**
 * Which of the windows of one browser has the notes open: decided here, done in `windows.ts`. One window leads, which holds the lock; the
 * others ask it. Times are milliseconds of a clock that never goes back.
 */

/** A leader out of sight that gave no sign of life for so long is taken to be frozen. */
const PATIENCE_MS = 2000;
/** Systems freeze what is out of sight: a leader that was seen when it last spoke is busy, and gets at least so long. */
const WHILE_SEEN_MS = 20_000;
/** A window that opens the notes may be busy for so many times longer, for instance with building an index. */
const WHILE_OPENING = 5;
/** Each time a lock was taken away, everybody waits twice as long before the next time, up to this: a busy window is no frozen one. */
const MOST_PATIENCE_MS = 16_000;
/** After so long out of sight a window closes the notes, for it may be frozen with them open. */
const REST_MS = 15_000;
/** A window that follows loads what it would need in order to lead, once nothing was asked for so long. */
const CALM_MS = 2000;
/** Ticks that are so far apart mean that this window was itself frozen. */
export const FROZEN_MS = 1500;

/** What is known of the window that leads, where it is another one. */
export interface Leader {
  readonly term: string;
  readonly opening: boolean;
  /** Its page was seen when it last spoke. */
  readonly visible: boolean;
}

export interface Standing {
  readonly build: Build;
  readonly visible: boolean;
  /** True while the page waits for an answer that could be given now. */
  readonly needs: boolean;
  /** A newer build is open: this window does nothing more. */
  readonly retired: boolean;
  /**
   * apart: wants nothing. queued: waits for the lock. opening, leading: holds it. closing: holds it still, ends what is under way and
   * closes the notes.
   */
  readonly phase: 'apart' | 'queued' | 'opening' | 'leading' | 'closing';
  readonly leader: Leader | null;
  /** When the holder of the lock last gave a sign of life, or the waiting began. */
  readonly signAt: number;
  readonly tickAt: number;
  /** Since when the page is out of sight; null while it is seen. */
  readonly hiddenAt: number | null;
  readonly patienceMs: number;
  /** Since when this window follows with nothing to be answered; null where it has loaded ahead since then. */
  readonly calmAt: number | null;
}

export type Happening =
  | { readonly kind: 'started' | 'visible' | 'tick'; readonly at: number }
  /** `othersWait`: another window is in the queue for the lock. */
  | { readonly kind: 'hidden'; readonly at: number; readonly othersWait: boolean }
  | { readonly kind: 'needs'; readonly needs: boolean; readonly at: number }
  /** The lock was given to this window, or taken away from it. */
  | { readonly kind: 'granted' | 'lost'; readonly at: number }
  /** The notes are open, or cannot be opened and questions are answered with why. */
  | { readonly kind: 'opened'; readonly othersWait: boolean }
  /** All that was under way has ended, and the notes are closed. */
  | { readonly kind: 'closed'; readonly at: number }
  /** Another window begins to wait for the lock. */
  | { readonly kind: 'heard-hello'; readonly build: Build }
  /** Another window says which build it is. */
  | { readonly kind: 'heard-build'; readonly build: Build }
  | { readonly kind: 'heard-leads'; readonly build: Build; readonly leader: Leader; readonly at: number }
  | { readonly kind: 'heard-left'; readonly term: string; readonly at: number }
  | { readonly kind: 'heard-sign'; readonly at: number }
  | { readonly kind: 'heard-ping' }
  /** The browser said whether the page of the holder of the lock is seen. */
  | { readonly kind: 'looked'; readonly seen: boolean; readonly at: number };

export type Deed =
  /** To all windows: I wait for the lock and am of this build. */
  | 'say-hello'
  /** To all windows: I am of this build. */
  | 'say-build'
  /** To all windows: ask me. Says also whether the notes are being opened, and whether the page is seen. */
  | 'say-leads'
  | 'say-ping'
  | 'say-pong'
  | 'queue'
  | 'leave-queue'
  | 'steal'
  /** Asks the browser whether the page of the holder of the lock is seen, where that holder never spoke. */
  | 'look'
  | 'open'
  /** Ends what is under way, then closes. */
  | 'close'
  /** Closes without waiting for anything; what is under way is not answered. */
  | 'stop'
  | 'release'
  /** Looks whether this window holds the lock still. */
  | 'verify'
  /** Loads ahead what opens the notes and answers what is asked here, so that this window can go on quickly where the leader ends. */
  | 'warm'
  /** Asks the leader, or itself, what was not answered yet. */
  | 'ask-again'
  /** Answers everything that waits, and all that follows, with why nothing happens any more. */
  | 'refuse';

export interface Decided {
  readonly standing: Standing;
  readonly deeds: readonly Deed[];
}

/** Where a window begins. */
export function beginning(build: Build, visible: boolean, at: number): Standing {
  return {
    build,
    visible,
    needs: false,
    retired: false,
    phase: 'apart',
    leader: null,
    signAt: at,
    tickAt: at,
    hiddenAt: visible ? null : at,
    patienceMs: PATIENCE_MS,
    calmAt: at,
  };
}

/** Above zero where `one` is newer than `other`; two builds of the same number are told apart by their id. */
export function compareBuilds(one: Build, other: Build): number {
  if (one.number !== other.number) return one.number - other.number;
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}

const holds = ({ phase }: Standing): boolean => phase === 'opening' || phase === 'leading' || phase === 'closing';
const wantsLock = ({ retired, visible, needs }: Standing): boolean => !retired && (visible || needs);

/** What a window does about what happened. */
export function decide(standing: Standing, happening: Happening): Decided {
  switch (happening.kind) {
    case 'started':
      return wantsLock(standing) ? queueing(standing, happening.at) : just(standing, ['say-build']);
    case 'visible':
      return seen(standing, happening.at);
    case 'hidden':
      return hidden(standing, happening.at, happening.othersWait);
    case 'needs':
      return queueing({ ...standing, needs: happening.needs, calmAt: happening.at }, happening.at);
    case 'granted':
      return granted(standing);
    case 'lost':
      return lost(standing, happening.at);
    case 'opened':
      return opened(standing, happening.othersWait);
    case 'closed':
      return closed(standing, happening.at);
    case 'tick':
      return ticked(standing, happening.at);
    case 'heard-hello':
      return heardHello(standing, happening.build);
    case 'heard-build':
      return heardBuild(standing, happening.build);
    case 'heard-leads':
      return heardLeads(standing, happening.build, happening.leader, happening.at);
    case 'heard-left':
      return standing.leader?.term === happening.term
        ? just({ ...standing, leader: null, signAt: happening.at })
        : just(standing);
    case 'heard-sign':
      return just({ ...standing, signAt: happening.at });
    case 'heard-ping':
      return just(standing, holds(standing) ? ['say-pong'] : []);
    case 'looked':
      return standing.leader === null ? waited(standing, happening.seen, happening.at) : just(standing);
  }
}

function just(standing: Standing, deeds: readonly Deed[] = []): Decided {
  return { standing, deeds };
}

/** Joins the queue for the lock, or leaves it, as the window wants it now. */
function queueing(standing: Standing, at: number): Decided {
  if (standing.phase === 'apart' && wantsLock(standing))
    return just({ ...standing, phase: 'queued', signAt: at }, ['queue', 'say-hello']);
  if (standing.phase === 'queued' && !wantsLock(standing))
    return just({ ...standing, phase: 'apart' }, ['leave-queue']);
  return just(standing);
}

function seen(standing: Standing, at: number): Decided {
  const next: Standing = { ...standing, visible: true, hiddenAt: null };
  return holds(next) ? just(next, ['say-leads']) : queueing(next, at);
}

/** A window that nobody sees hands the notes on: systems freeze what is hidden. */
function hidden(standing: Standing, at: number, othersWait: boolean): Decided {
  const next: Standing = { ...standing, visible: false, hiddenAt: standing.hiddenAt ?? at };
  if (!holds(next)) return queueing(next, at);
  if (!othersWait || next.phase === 'closing') return just(next, ['say-leads']);
  return just({ ...next, phase: 'closing' }, ['say-leads', 'close']);
}

function granted(standing: Standing): Decided {
  if (!wantsLock(standing)) return just({ ...standing, phase: 'apart' }, ['release']);
  return just({ ...standing, phase: 'opening', leader: null }, ['open']);
}

function lost(standing: Standing, at: number): Decided {
  if (!holds(standing)) return just(standing);
  const next: Standing = { ...standing, phase: 'apart', leader: null, patienceMs: morePatience(standing) };
  const queued = queueing(next, at);
  return just(queued.standing, ['stop', ...queued.deeds]);
}

function morePatience({ patienceMs }: Standing): number {
  return Math.min(patienceMs * 2, MOST_PATIENCE_MS);
}

function opened(standing: Standing, othersWait: boolean): Decided {
  if (standing.phase !== 'opening') return just(standing);
  const next: Standing = { ...standing, phase: 'leading' };
  if (othersWait && !next.visible) return just({ ...next, phase: 'closing' }, ['close']);
  return just(next, ['say-leads', 'ask-again']);
}

function closed(standing: Standing, at: number): Decided {
  if (standing.phase !== 'closing') return just(standing);
  const queued = queueing({ ...standing, phase: 'apart' }, at);
  return just(queued.standing, ['release', ...queued.deeds]);
}

function ticked(before: Standing, at: number): Decided {
  const slept = at - before.tickAt > FROZEN_MS;
  // Who slept cannot say how long another gave no sign, and may have lost the lock meanwhile.
  const standing: Standing = { ...before, tickAt: at, signAt: slept ? at : before.signAt };
  if (holds(standing)) {
    const rests =
      standing.phase === 'leading' && !standing.needs && standing.hiddenAt !== null && at - standing.hiddenAt > REST_MS;
    if (rests) return just({ ...standing, phase: 'closing' }, slept ? ['verify', 'close'] : ['close']);
    return just(standing, slept ? ['verify'] : []);
  }
  if (isCalm(standing, at)) return just({ ...standing, calmAt: null }, ['warm']);
  if (standing.leader !== null) return waited(standing, standing.leader.visible, at);
  const isLong = mayTake(standing) && at - standing.signAt > standing.patienceMs;
  return isLong ? just(standing, ['look']) : waited(standing, false, at);
}

const mayTake = ({ phase, visible }: Standing): boolean => phase === 'queued' && visible;

/** Nothing is loaded ahead where nobody looks, or while the leader itself still opens the notes. */
function isCalm({ phase, visible, leader, needs, calmAt }: Standing, at: number): boolean {
  const follows = phase === 'queued' && visible && leader !== null && !leader.opening;
  return follows && !needs && calmAt !== null && at - calmAt > CALM_MS;
}

/** Asks the silent holder of the lock for a sign of life, or takes the lock away from it. `seen`: its page is. */
function waited(standing: Standing, seen: boolean, at: number): Decided {
  if (!mayTake(standing)) return just(standing);
  const silentMs = at - standing.signAt;
  const busyMs = standing.patienceMs * (standing.leader?.opening ? WHILE_OPENING : 1);
  if (silentMs > (seen ? Math.max(busyMs, WHILE_SEEN_MS) : busyMs))
    return just({ ...standing, leader: null, signAt: at, patienceMs: morePatience(standing) }, ['steal']);
  return just(standing, silentMs > PATIENCE_MS / 2 ? ['say-ping'] : []);
}

function heardHello(standing: Standing, build: Build): Decided {
  const compared = heardBuild(standing, build);
  if (compareBuilds(build, standing.build) !== 0 || !holds(standing)) return compared;
  if (!standing.visible && standing.phase !== 'closing')
    return just({ ...standing, phase: 'closing' }, ['say-leads', 'close']);
  return just(standing, ['say-leads']);
}

/** The newest build leads: an older window ends what it is doing, and says so. */
function heardBuild(standing: Standing, build: Build): Decided {
  const order = compareBuilds(build, standing.build);
  if (order < 0) return just(standing, ['say-build']);
  if (order === 0 || standing.retired) return just(standing);
  const retired: Standing = { ...standing, retired: true, leader: null };
  if (standing.phase === 'queued') return just({ ...retired, phase: 'apart' }, ['leave-queue', 'refuse']);
  if (standing.phase === 'opening' || standing.phase === 'leading')
    return just({ ...retired, phase: 'closing' }, ['close', 'refuse']);
  return just(retired, ['refuse']);
}

function heardLeads(standing: Standing, build: Build, leader: Leader, at: number): Decided {
  if (compareBuilds(build, standing.build) !== 0) {
    const compared = heardBuild(standing, build);
    return just({ ...compared.standing, signAt: at }, compared.deeds);
  }
  // Two windows that both lead: the lock says which of them does.
  if (holds(standing)) return just(standing, ['verify']);
  const isNew = standing.leader?.term !== leader.term;
  const calmAt = isNew ? at : standing.calmAt;
  return just({ ...standing, leader, signAt: at, calmAt }, isNew && !standing.retired ? ['ask-again'] : []);
}
