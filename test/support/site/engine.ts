import type { Page } from 'playwright-core';
import type { Input, OperationName, Output } from '../../../src/contract/registry.ts';
import type { FromWorker, ToWorker } from '../../../src/transports/worker/messages.ts';

/** The worker that the page started last, as `watchEngine` keeps it. */
interface WithEngine {
  engineOfTest?: Worker;
  /** Questions of the page that were not answered yet, by their number; those that wait for the next change are not counted. */
  askedOfTest?: Set<number>;
  /** All that the page asked since it was loaded, by the names of the operations. */
  namesOfTest?: string[];
  /** Milliseconds for which questions for an operation are held back before the engine gets them. */
  heldOfTest?: Record<string, number>;
}

/**
 * Runs in every page before its own scripts: keeps hold of the worker that the page starts, tells it how far its clock is to go ahead, and
 * sets the page's own clock the same.
 * @param ahead milliseconds; 0 leaves the clocks alone
 */
export function watchEngine(ahead: number): void {
  const Own = Worker;
  const asked = new Set<number>();
  const names: string[] = [];
  globalThis.Worker = class extends Own {
    constructor(url: string | URL, options: WorkerOptions = {}) {
      super(url, { ...options, name: `ahead=${ahead}` });
      if (!String(url).includes('page-worker')) return;
      (globalThis as WithEngine).engineOfTest = this;
      (globalThis as WithEngine).askedOfTest = asked;
      (globalThis as WithEngine).namesOfTest = names;
      this.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'answer') asked.delete(data.id);
      });
    }

    override postMessage(message: ToWorker): void {
      const held = message.kind === 'ask' ? ((globalThis as WithEngine).heldOfTest?.[message.name] ?? 0) : 0;
      if (held === 0) super.postMessage(message);
      else setTimeout(() => super.postMessage(message), held);
      if (message.kind === 'ask') names.push(message.name);
      if (message.kind === 'ask' && message.name !== 'changes') asked.add(message.id);
      else if (message.kind === 'abort') asked.delete(message.id);
    }
  };
}

/** A script that puts the clock of its page or worker ahead by the milliseconds that the expression gives. */
export function clockAhead(expression: string): string {
  return `{const ahead=${expression},Own=Date,now=()=>Own.now()+ahead;if(ahead!==0)globalThis.Date=new Proxy(Own,{construct:(own,given,as)=>Reflect.construct(own,given.length===0?[now()]:given,as),apply:()=>new Date().toString(),get:(own,name)=>name==='now'?now:Reflect.get(own,name)})}`;
}

/** How many questions of a page its engine has not answered yet; 0 where there is no engine, as with a server. */
export function askedOfEngine(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as WithEngine).askedOfTest?.size ?? 0);
}

/** Asks the engine of a page so many times, one after another, by the way that the page asks; gives how long the page waited each time, in milliseconds. */
export function timesOfEngine(page: Page, name: OperationName, asked: number): Promise<number[]> {
  return page.evaluate(
    async ({ name, asked }) => {
      const engine = (globalThis as WithEngine).engineOfTest;
      const times: number[] = [];
      for (let id = 2_000_000_000; times.length < asked; id++) {
        const startedAt = performance.now();
        await new Promise<void>((resolve) => {
          const hear = ({ data }: MessageEvent<FromWorker>): void => {
            if (data.kind !== 'answer' || data.id !== id) return;
            engine?.removeEventListener('message', hear);
            resolve();
          };
          engine?.addEventListener('message', hear);
          engine?.postMessage({ kind: 'ask', id, name, input: {}, language: 'en' });
        });
        times.push(performance.now() - startedAt);
      }
      return times;
    },
    { name, asked },
  );
}

/** The names of the operations that a page asked its engine for since it was loaded. */
export function namesAsked(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as WithEngine).namesOfTest ?? []);
}

/** From now on the questions of a page for this operation reach its engine so many milliseconds later. */
export function holdInEngine(page: Page, name: OperationName, ms: number): Promise<void> {
  return page.evaluate(
    ([held, after]) => {
      (globalThis as WithEngine).heldOfTest = { [held]: after };
    },
    [name, ms] as const,
  );
}

let last = 1_000_000_000;

/** Asks the engine of a page by the way that the page itself asks it; throws what it refuses. */
export async function askEngine<N extends OperationName>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  await page.waitForFunction(() => (globalThis as WithEngine).engineOfTest !== undefined);
  const answered = await page.evaluate(
    ({ id, name, input }) =>
      new Promise<Extract<FromWorker, { kind: 'answer' }>>((resolve) => {
        const engine = (globalThis as WithEngine).engineOfTest;
        const hear = ({ data }: MessageEvent<FromWorker>): void => {
          if (data.kind !== 'answer' || data.id !== id) return;
          engine?.removeEventListener('message', hear);
          resolve(data);
        };
        engine?.addEventListener('message', hear);
        engine?.postMessage({ kind: 'ask', id, name, input, language: 'en' });
      }),
    { id: ++last, name: name as string, input: input as Record<string, unknown> },
  );
  if (!answered.ok) throw new Error(`${name} was refused in the browser: ${JSON.stringify(answered.problem)}`);
  return answered.value as Output<N>;
}
