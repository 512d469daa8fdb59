import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** A browser that a test started, with whatever it started itself. */
export interface Running {
  /** Ends it as a power cut would: every process at once, with nothing said to any of them. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to end, and kills what has not ended after a while. */
  close(): Promise<void>;
  /** What it wrote to its standard error so far, the last of it. */
  said(): string;
  /** Resolves when it has ended, by whatever cause. */
  readonly ended: Promise<void>;
}

/** A browser that tests can start without a driver: it opens one address with a profile folder of its own. */
export interface BrowserProgram {
  readonly name: string;
  /** Starts it at an address. The same folder again brings back what pages stored in it. */
  start(url: string, profile: string): Promise<Running>;
}

/** So much of what a program says is kept for the message of a failure. */
const MOST_SAID = 4000;
const GRACE_MS = 5000;

/** What is running now. A test process that is ended itself takes all of it along. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1));

/** Starts a program as the head of a process group of its own, so that all that it starts ends with it. */
export function startProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-MOST_SAID);
  });
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      said += String(error);
      resolve();
    });
    child.on('close', () => resolve());
  }).finally(() => running.delete(child));
  return {
    async kill() {
      signal(child, 'SIGKILL');
      await ended;
    },
    async close() {
      signal(child, 'SIGTERM');
      const late = new AbortController();
      await Promise.race([ended, pause(GRACE_MS, undefined, { signal: late.signal }).catch(() => {})]);
      late.abort();
      signal(child, 'SIGKILL');
      await ended;
    },
    said: () => said,
    ended,
  };
}

/** Sends a signal to the whole group; a group that is gone already needs none. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // Nothing of it is left.
  }
}
