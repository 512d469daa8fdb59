import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import type { FromWorker, ToWorker } from '../../src/transports/worker/messages.ts';
import { type Answer, refusalOf } from '../api/answer.ts';
import { offline, updated } from '../api/connection.ts';
import { dropAfter } from '../api/drop-after.ts';
import { newId } from '../api/new-id.ts';
import { keepNothing } from '../state/keeps.ts';
import { language, page } from '../state/words.ts';
import { build } from './build.ts';
import { record } from './copy/record.ts';
import { home } from './home.ts';
import { noteThatItStands } from './stands.ts';

type Taken = (answer: Extract<FromWorker, { readonly kind: 'answer' }>) => void;

/** Questions that were not answered yet, by their number. */
const under = new Map<number, Taken>();
let last = 0;
let worker: Worker | null = null;
/** Set by a person who was told what it means. */
let inMemory = false;

/** The engine, started with the first question: the first screen stands without it. */
function engine(): Worker {
  if (worker !== null) return worker;
  const made = new Worker(new URL('../../src/main/page-worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'answer') {
      under.get(data.id)?.(data);
      under.delete(data.id);
    } else if (data.kind === 'home') {
      home.value = data.home;
      if (data.home.store === 'memory') void import('./not-kept.ts').then((each) => each.sayNotKept());
      updated.value = data.home.role === 'retired';
    }
  };
  // Its file did not come, or it broke as a whole: each question is answered with that, and the next one starts it anew.
  made.onerror = (event) => {
    event.preventDefault();
    offline.value = true;
    end(made);
  };
  worker = made;
  const visible = document.visibilityState === 'visible';
  tell(made, {
    kind: 'start',
    build: build,
    base: new URL('./', document.baseURI).href,
    visible,
    language: language.code,
    ...(inMemory ? { inMemory: 'yes' } : {}),
  });
  return made;
}

/** Ends the engine; who still waits for an answer is told that none comes. */
function end(ended: Worker): void {
  ended.terminate();
  worker = null;
  for (const [id, taken] of under) taken({ kind: 'answer', id, ok: false, problem: notStarted() });
  under.clear();
}

/** Begins anew in this window alone, where nothing else can be had: asked for by the person, who was told that it ends with the window. */
export function goOnInMemory(): void {
  inMemory = true;
  keepNothing();
  if (worker !== null) end(worker);
  engine();
  offline.value = false;
}

function tell(to: Worker, message: ToWorker): void {
  to.postMessage(message);
}

document.addEventListener('visibilitychange', () => {
  if (worker !== null) tell(worker, { kind: document.visibilityState === 'visible' ? 'visible' : 'hidden' });
});

const notStarted = () => ({
  title: page.shell.silent,
  code: 'offline',
  kind: 'fault' as const,
  detail: page.shell.silent,
  kept: page.shell.silentKept,
  advice: page.shell.silentTodo,
});

/**
 * Asks the engine in this browser to carry out one operation. A write carries an id of its own, so that repeating it does nothing twice.
 * Never throws for what can be expected: a refusal is an answer.
 */
export function ask<N extends OperationName>(
  name: N,
  input: Input<N>,
  options: { readonly operationId?: string; readonly signal?: AbortSignal; readonly onlyAsks?: true } = {},
): Promise<Answer<Output<N>>> {
  const { signal, onlyAsks } = options;
  const id = ++last;
  return new Promise((resolve) => {
    const stop = (): void => {
      under.delete(id);
      if (worker !== null) tell(worker, { kind: 'abort', id });
      const { stopped } = page.shell;
      resolve({ ok: false, refusal: { code: 'stopped', what: stopped, kept: page.shell.silentKept, todo: '' } });
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    under.set(id, (answer) => {
      signal?.removeEventListener('abort', stop);
      if (!answer.ok) return resolve({ ok: false, refusal: refusalOf(answer.problem) });
      offline.value = false;
      dropAfter(name, input);
      if (onlyAsks !== true && name !== 'changes' && name !== 'where') noteThatItStands();
      if (name === 'sent' || (name === 'handed' && !('notYet' in input))) record({ letterWent: true });
      resolve({ ok: true, value: answer.value as Output<N> });
    });
    tell(engine(), {
      kind: 'ask',
      id,
      name,
      input: input as Readonly<Record<string, unknown>>,
      ...(onlyAsks === true ? { onlyAsks } : { operationId: options.operationId ?? newId('op') }),
      language: language.code,
    });
    return undefined;
  });
}
