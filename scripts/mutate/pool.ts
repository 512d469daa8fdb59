import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Order } from './orders.ts';

/** After this many orders a process is replaced: modules that were loaded once stay in its memory. */
const ORDERS_PER_PROCESS = 250;
/** Something that waits and never goes on takes nothing of the processor: the clock ends it. */
const LONGEST_WAIT_MS = 300_000;

/** Does one order; `null` when the process came to an end over it. */
export type Give = (order: Order) => Promise<unknown>;

interface Started {
  child: ChildProcess;
  orders: number;
}

/**
 * Works through the items with several processes at once. `work` gets a function that hands an order to a process; `fresh` processes do one order
 * each. Ends early when the signal says so.
 */
export async function inParallel<Item>(
  items: Iterable<Item>,
  options: { root: string; processes: number; fresh: boolean; signal: AbortSignal },
  work: (item: Item, give: Give) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const lane = async () => {
    let started: Started | undefined;
    const give: Give = async (order) => {
      started ??= start(options.root);
      started.orders += 1;
      const answer = await ask(started.child, order, options.signal);
      if (answer === null || options.fresh || started.orders >= ORDERS_PER_PROCESS) {
        started.child.kill('SIGKILL');
        started = undefined;
      }
      return answer;
    };
    for (let next = queue.next(); !next.done && !options.signal.aborted; next = queue.next())
      await work(next.value, give);
    started?.child.kill('SIGKILL');
  };
  await Promise.all(Array.from({ length: options.processes }, lane));
}

function start(root: string): Started {
  const child = fork(join(import.meta.dirname, 'worker.ts'), [root], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--max-old-space-size=1500'],
    env: { PERSEVERE_RUNS: '50', ...process.env, NODE_NO_WARNINGS: '1' },
  });
  child.on('error', () => undefined);
  return { child, orders: 0 };
}

function ask(child: ChildProcess, order: Order, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const end = () => child.kill('SIGKILL');
    const tooLong = setTimeout(end, LONGEST_WAIT_MS);
    const settle = (answer: unknown) => {
      clearTimeout(tooLong);
      signal.removeEventListener('abort', end);
      child.removeAllListeners('message');
      child.removeAllListeners('exit');
      resolve(answer);
    };
    child.once('message', settle);
    child.once('exit', () => settle(null));
    signal.addEventListener('abort', end);
    child.send(order, (failure) => failure !== null && settle(null));
  });
}
