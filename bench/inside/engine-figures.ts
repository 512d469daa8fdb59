// Measures the engine of a page in its own workers, as a page asks it, and tells the figures in milliseconds.
import type { Input, OperationName } from '../../src/contract/registry.ts';
import type { Answered, FromWorker, Home, ToWorker } from '../../src/transports/worker/messages.ts';
import { given, tell } from '../../test/support/inside/outside.ts';

/** What the bench asks for. */
export interface EngineGiven {
  /** Address of the worker's script, and of the folder in which it lies. */
  readonly engine: string;
  readonly base: string;
  /** A copy of the account that is measured. */
  readonly file: Input<'restore'>['file'];
  readonly rounds: number;
  /** How often a window that has the notes open ends. */
  readonly ends: number;
}

/** One window: its worker, and how it reaches the notes. */
interface Window {
  ask(name: OperationName, input: object): Promise<Answered>;
  until(role: Home['role']): Promise<void>;
  end(): void;
}

const { engine, base, file, rounds, ends } = await given<EngineGiven>();

function open(): Window {
  const worker = new Worker(engine, { type: 'module' });
  const waiting = new Map<number, (answered: Answered) => void>();
  const heard = new Set<() => void>();
  let role: Home['role'] = 'waits';
  let count = 0;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'answer') waiting.get(data.id)?.(data);
    if (data.kind !== 'home') return;
    ({ role } = data.home);
    for (const hear of heard) hear();
  };
  const send = (message: ToWorker): void => worker.postMessage(message);
  send({ kind: 'start', build: { id: 'bench', number: 1 }, base, visible: true, language: 'en' });
  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, (answered) =>
          answered.ok ? resolve(answered) : reject(new Error(`${name}: ${JSON.stringify(answered.problem)}`)),
        );
        send({ kind: 'ask', id, name, input: { ...input }, language: 'en' });
      }),
    until: (wanted) =>
      new Promise((resolve) => {
        const hear = (): void => {
          if (role === wanted) resolve();
        };
        heard.add(hear);
        hear();
      }),
    end: () => worker.terminate(),
  };
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const startedAt = performance.now();
  await work();
  await tell({ [name]: performance.now() - startedAt });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let window = open();
await window.ask('restore', { file, replace: true });
for (let round = 0; round < rounds; round++) {
  await window.ask('change-job', { job: 'job_00000003', role: `Role ${round}` });
  await timed('today after a change', () => window.ask('today', {}));
  await timed('today again', () => window.ask('today', {}));
}
window.end();

for (let end = 0; end < ends; end++) {
  window = open();
  await timed('first answer of a window alone', () => window.ask('today', {}));
  const other = open();
  await other.until('follows');
  await other.ask('today', {});
  // Long enough for what a window does while nothing is asked.
  await pause(4000);
  const job = { job: 'job_00000003', role: `Role of end ${end}` };
  const noted = window.ask('change-job', job).catch(() => {});
  window.end();
  await timed('answer after the end of the window that had the notes open', () => other.ask('today', {}));
  await timed('note after that', () => other.ask('change-job', job));
  void noted;
  other.end();
  await pause(500);
}
