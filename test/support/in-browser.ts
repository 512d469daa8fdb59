import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { BrowserProgram, Running } from './browsers/program.ts';
import { type BundleFiles, type BundleOptions, bundleInside } from './inside/bundle.ts';
import type { Ended } from './inside/test.ts';

/** A page says every few seconds that it lives; one that says nothing for so long is taken to hang, unless it was given longer. */
const SILENCE_MS = 120_000;
/** The longest message that is taken from a page. */
const MOST_BYTES = 16 << 20;

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** What a page said: one of its tests ended, something of its own, that it is done, or that its bundle could not run. */
export type Said =
  | { readonly kind: 'ended'; readonly ended: Ended }
  | { readonly kind: 'told'; readonly what: unknown }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly words: string };

/** One address at which a browser runs the bundle. */
export interface Visit {
  readonly url: string;
  /**
   * What the page says, as it says it; the page goes on once the next is asked for. Throws where it says nothing for a long time. Ends
   * with `done`, and with `leave`.
   */
  said(): AsyncIterable<Said>;
  /** Takes no further word of this visit. */
  leave(): void;
}

export interface InsideOptions extends BundleOptions {
  /** In a dedicated worker, where OPFS can be written, or in the page itself. */
  readonly where?: 'worker' | 'page';
  /** A page that says nothing for so long is taken to hang; a page whose worker does something long has to be given longer. */
  readonly silenceMs?: number;
  /** Further files of the site, by address. */
  readonly files?: BundleFiles;
}

/** A site of a test on the loopback: it gives out a bundle and takes what the page says. Its port, so its storage too, stays until `close`. */
export interface Inside {
  readonly origin: string;
  visit(given?: unknown): Visit;
  close(): Promise<void>;
}

interface Mailbox {
  readonly given: unknown;
  /** What was said, each with what tells the page that the test has dealt with it. */
  readonly waiting: { readonly said: Said; taken(): void }[];
  wake: () => void;
}

/** Bundles a module and serves it on a free port of 127.0.0.1. */
export async function serveInside(options: InsideOptions): Promise<Inside> {
  const files = await bundleInside(options);
  const visits = new Map<string, Mailbox>();
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, what = '', id = '', kind = ''] = pathname.split('/');
    const send = (body: string | Uint8Array, type: string): void => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    const file = files.get(pathname) ?? options.files?.get(pathname);
    if (file !== undefined) return send(file, types[extname(pathname)] ?? 'application/octet-stream');
    if (pathname === '/') return send(pageOf(searchParams.get('visit') ?? '', options.where ?? 'worker'), 'text/html');
    const mailbox = visits.get(id);
    if (what === 'given' && mailbox !== undefined)
      return send(JSON.stringify(mailbox.given ?? null), 'application/json');
    if (what === 'said' && kind === 'alive') {
      mailbox?.wake();
      return send('', 'text/plain');
    }
    if (what === 'said' && mailbox !== undefined) {
      const said = readSaid(kind, JSON.parse(await bodyOf(request)));
      await new Promise<void>((taken) => {
        mailbox.waiting.push({ said, taken });
        mailbox.wake();
      });
      return send('', 'text/plain');
    }
    response.writeHead(404).end();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let count = 0;
  return {
    origin,
    visit(given) {
      count += 1;
      const id = String(count);
      const mailbox: Mailbox = { given, waiting: [], wake: () => {} };
      visits.set(id, mailbox);
      return {
        url: `${origin}/?visit=${id}`,
        async *said() {
          for (;;) {
            const next = mailbox.waiting.shift();
            if (next === undefined && !visits.has(id)) return;
            if (next === undefined) {
              await heard(mailbox, options.silenceMs ?? SILENCE_MS);
              continue;
            }
            try {
              yield next.said;
            } finally {
              next.taken();
            }
            if (next.said.kind === 'done') return;
          }
        },
        leave() {
          visits.delete(id);
          mailbox.wake();
        },
      };
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function readSaid(kind: string, body: unknown): Said {
  if (kind === 'ended') return { kind, ended: body as Ended };
  if (kind === 'told') return { kind, what: body };
  return kind === 'done' ? { kind } : { kind: 'failed', words: String(body) };
}

function heard(mailbox: Mailbox, silenceMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const silent = setTimeout(() => reject(new Error('The page said nothing for too long.')), silenceMs);
    mailbox.wake = () => {
      clearTimeout(silent);
      resolve();
    };
  });
}

function pageOf(visit: string, where: 'worker' | 'page'): string {
  const address = `/start.js?visit=${encodeURIComponent(visit)}`;
  const start =
    where === 'page'
      ? `import(${JSON.stringify(address)}).catch((error) => failed(String(error)));`
      : `const worker = new Worker(${JSON.stringify(address)}, { type: 'module' });
         worker.onerror = (event) => failed(event.message || 'the worker could not be started');`;
  return `<!doctype html><meta charset="utf-8"><title>tests</title><link rel="icon" href="data:,"><script type="module">
    const failed = (words) => fetch('/said/${encodeURIComponent(visit)}/failed', { method: 'POST', body: JSON.stringify(words) });
    ${start}
  </script>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    assert.ok(bytes <= MOST_BYTES, 'a page says too much at once');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Runs `work` with a profile folder that is gone afterwards. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'persevere-browser-'));
  try {
    return await work(profile);
  } finally {
    // What a browser writes while it ends may come in between.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Starts a browser at a visit, hands over what the page says, and ends the browser. Throws where it ends before the page is done. */
export async function listen(
  browser: BrowserProgram,
  profile: string,
  visit: Visit,
  hear: (said: Said, running: Running) => Promise<void> | void,
): Promise<void> {
  const running = await browser.start(visit.url, profile);
  let isDone = false;
  void running.ended.then(() => visit.leave());
  try {
    for await (const said of visit.said()) {
      if (said.kind === 'failed') assert.fail(`${browser.name}: ${said.words}`);
      isDone ||= said.kind === 'done';
      await hear(said, running);
    }
    assert.ok(isDone, `${browser.name} ended before the page was done: ${running.said()}`);
  } finally {
    await running.close();
    visit.leave();
  }
}

/** Runs the tests of a bundle in a browser; each becomes a test of its own here, with its failure in its own words. */
export async function testInside(
  t: TestContext,
  browser: BrowserProgram,
  options: InsideOptions,
  given?: unknown,
): Promise<void> {
  const site = await serveInside(options);
  let count = 0;
  try {
    await withProfile((profile) =>
      listen(browser, profile, site.visit(given), async (said) => {
        if (said.kind !== 'ended') return;
        const { name, failure } = said.ended;
        count += 1;
        await t.test(`in ${browser.name}: ${name}`, () => {
          if (failure !== null) assert.fail(failure);
        });
      }),
    );
  } finally {
    await site.close();
  }
  assert.ok(count > 0, 'the page ran no test');
}
