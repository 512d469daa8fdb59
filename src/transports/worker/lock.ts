/** What the holder of a lock is told. */
interface Heard {
  granted(): void;
  /** Another window took the lock away. */
  lost(): void;
}

/** The lock that the leading window holds; each call that promises nothing returns at once. */
export interface Lock {
  queue(): void;
  leave(): void;
  /** Takes the lock from the worker that holds it. */
  steal(): void;
  release(): void;
  /** Asks the browser, which also knows what this worker was not told yet. */
  isHeld(): Promise<boolean>;
  /** True where another window waits for it. */
  othersWait(): Promise<boolean>;
  /** Notes with the browser whether the page of this worker is seen, so that others find it also while this worker is busy. */
  noteSeen(isSeen: boolean): void;
  /** True where the page of the worker that holds the lock is seen. */
  holderIsSeen(): Promise<boolean>;
}

/** A Web Lock of this name, which a browser gives to one worker of an origin at a time and takes back when that worker ends. */
export function createLock(name: string, heard: Heard): Lock {
  const { locks } = navigator;
  /** The request that waits or holds; what an earlier one still says is not heard. */
  let current: { readonly stopping: AbortController; release: (() => void) | null } | null = null;
  const ownClient = clientOf(locks);

  function request(steal: boolean): void {
    const stopping = new AbortController();
    const mine: NonNullable<typeof current> = { stopping, release: null };
    current = mine;
    const hold = (): Promise<void> =>
      new Promise((resolve) => {
        mine.release = resolve;
        if (current === mine) heard.granted();
        else resolve();
      });
    locks.request(name, steal ? { steal } : { signal: stopping.signal }, hold).catch(() => {
      if (current !== mine) return;
      current = null;
      if (mine.release !== null) heard.lost();
    });
  }

  /** Every worker whose page is seen holds it together with the others. */
  const seenName = `${name} seen`;
  let endSeen = (): void => {};

  function leave(): void {
    const left = current;
    current = null;
    left?.stopping.abort();
    left?.release?.();
  }

  return {
    queue: () => request(false),
    leave,
    steal() {
      leave();
      request(true);
    },
    release: leave,
    async isHeld() {
      const [client, { held = [] }] = await Promise.all([ownClient, locks.query()]);
      return held.some((each) => each.name === name && each.clientId === client);
    },
    async othersWait() {
      const [client, { pending = [] }] = await Promise.all([ownClient, locks.query()]);
      return pending.some((each) => each.name === name && each.clientId !== client);
    },
    noteSeen(isSeen) {
      endSeen();
      if (!isSeen) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      endSeen = resolve;
      locks.request(seenName, { mode: 'shared' }, () => promise).catch(() => {});
    },
    async holderIsSeen() {
      const { held = [] } = await locks.query();
      const holder = held.find((each) => each.name === name)?.clientId;
      return held.some((each) => each.name === seenName && each.clientId === holder);
    },
  };
}

/** By what the browser knows this worker among those that hold locks: seen on a lock that nobody else asks for. */
function clientOf(locks: LockManager): Promise<string | undefined> {
  const name = `persevere client ${crypto.randomUUID()}`;
  return locks.request(name, async () => {
    const { held = [] } = await locks.query();
    return held.find((each) => each.name === name)?.clientId;
  });
}
