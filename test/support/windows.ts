import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { after } from 'node:test';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { bundleWorker, copySiteFiles } from '../../scripts/page-worker-files.ts';
import type { Problem } from '../../src/contract/refusals/problem.ts';
import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import type { Answered, Home, Start, ToWorker } from '../../src/transports/worker/messages.ts';
import { executablePath, flags } from './chromium.ts';
import { root } from './cli.ts';

/** What a page of these tests has in it: a worker of its own and a few functions that a test calls. */
interface InPage {
  readonly homes: Home[];
  send(message: ToWorker | 'stand still'): void;
  ask(name: string, input: object, operationId?: string): Promise<Answered>;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** A page with a worker and nothing to look at. `before` runs in the worker before the program, as where a browser refuses something. */
const pageOf = (
  before: string,
): string => `<!doctype html><meta charset="utf-8"><title>window</title><link rel="icon" href="data:,"><script type="module">
  const still = "addEventListener('message', (event) => { if (event.data !== 'stand still') return; event.stopImmediatePropagation();" +
    "const request = new XMLHttpRequest(); request.open('GET', '" + location.origin + "/still', false); request.send(); });";
  const module = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const parts = [module(still + ${JSON.stringify(before)}), new URL('page-worker.js', location).href];
  const worker = new Worker(module(parts.map((part) => 'import ' + JSON.stringify(part) + ';').join('')), { type: 'module' });
  const waiting = new Map();
  let count = 0;
  window.homes = [];
  window.send = (message) => worker.postMessage(message);
  window.ask = (name, input, operationId) => new Promise((resolve) => {
    count += 1;
    waiting.set(count, resolve);
    worker.postMessage({ kind: 'ask', id: count, name, input, language: 'en', ...(operationId ? { operationId } : {}) });
  });
  worker.onmessage = ({ data }) => {
    if (data.kind === 'home') window.homes.push(data.home);
    if (data.kind === 'answer') { waiting.get(data.id)(data); waiting.delete(data.id); }
  };
  worker.onerror = (event) => { document.title = 'failed ' + event.message; };
</script>`;

let built: Promise<string> | undefined;
after(async () => {
  if (built !== undefined) rmSync(await built, { recursive: true, force: true });
});

/** Bundles the worker once in a process. */
function site(): Promise<string> {
  built ??= (async () => {
    const out = mkdtempSync(join(tmpdir(), 'persevere-windows-'));
    await bundleWorker({ entry: join(root, 'src/main/page-worker.ts'), name: 'page-worker', out });
    copySiteFiles(out);
    return out;
  })();
  return built;
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** One window of a browser, with what its worker said. */
export interface Win {
  readonly page: Page;
  readonly cdp: CDPSession;
  ask<N extends OperationName>(name: N, input: Input<N>, operationId?: string): Promise<Answer<Output<N>>>;
  /** What the page was told of how the notes are reached, in the order in which it was told. */
  homes(): Promise<Home[]>;
  /** Waits until the page is told that. */
  until(is: Partial<Home>): Promise<void>;
  send(message: ToWorker): Promise<void>;
  /** The worker stands still in the middle of everything, as a worker does that the system froze, with all that it holds. */
  freeze(): Promise<void>;
}

export interface WindowOptions extends Partial<Omit<Start, 'kind'>> {
  /** Folder of the site; another is another install. */
  readonly folder?: string;
  /** Script that runs in the worker before the program. */
  readonly before?: string;
}

export interface Windows {
  readonly context: BrowserContext;
  open(options?: WindowOptions): Promise<Win>;
  /** How often each script and each WebAssembly of the site was asked for. */
  readonly fetched: ReadonlyMap<string, number>;
  /** From now on nothing of the site can be had. */
  cutOff(): void;
  /** Every worker that stands still goes on. */
  thaw(): void;
}

/** A browser with nothing in it, whose windows are tabs that share locks, channels and storage; gone afterwards. */
export async function withWindows(work: (windows: Windows) => Promise<void>): Promise<void> {
  const out = await site();
  const befores = new Map<string, string>();
  const still: (() => void)[] = [];
  const fetched = new Map<string, number>();
  let isCutOff = false;
  const server = createServer((request, response) => {
    if (isCutOff) return void request.destroy();
    if (request.url === '/still') return void still.push(() => response.writeHead(204).end());
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, , ...rest] = pathname.split('/');
    const name = normalize(rest.join('/'));
    if (name.startsWith('window-'))
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(befores.get(name) ?? ''));
    try {
      const body = readFileSync(join(out, name));
      const type = types[extname(name)];
      if (type !== undefined) fetched.set(name, (fetched.get(name) ?? 0) + 1);
      const headers = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'no-store' };
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  try {
    const context = await browser.newContext();
    await work({
      context,
      fetched,
      cutOff() {
        isCutOff = true;
        server.closeAllConnections();
      },
      thaw() {
        for (const end of still.splice(0)) end();
      },
      async open({ folder = 'site', before = '', ...start } = {}) {
        const name = `window-${befores.size}.html`;
        befores.set(name, before);
        const page = await context.newPage();
        await page.goto(`${origin}/${folder}/${name}`);
        const cdp = await context.newCDPSession(page);
        const send = (message: ToWorker): Promise<void> =>
          page.evaluate((message) => (globalThis as unknown as InPage).send(message), message);
        await send({
          kind: 'start',
          build: { id: 'one', number: 1 },
          base: `${origin}/${folder}/`,
          visible: true,
          language: 'en',
          ...start,
        });
        return {
          page,
          cdp,
          send,
          freeze: () => page.evaluate(() => (globalThis as unknown as InPage).send('stand still')),
          ask: (name, input, operationId) =>
            page.evaluate(
              ([name, input, operationId]) => (globalThis as unknown as InPage).ask(name, input, operationId),
              [name, input, operationId] as const,
            ) as Promise<never>,
          homes: () => page.evaluate(() => (globalThis as unknown as InPage).homes),
          async until(is) {
            await page.waitForFunction((is) => {
              const last = (globalThis as unknown as InPage).homes.at(-1);
              return Object.entries(is).every(([name, value]) => last?.[name as keyof Home] === value);
            }, is);
          },
        };
      },
    });
  } finally {
    await browser.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
