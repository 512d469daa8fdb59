import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../../scripts/serve-site.ts';
import { executablePath, flags, PATIENCE_MS } from '../chromium.ts';

export interface Told {
  readonly type: string;
  readonly body: string | Buffer;
}

interface Host {
  /** The address of the folder, with a slash at the end. */
  readonly url: string;
  /** Shows the files of this build from now on. */
  show(build: string): Promise<void>;
  /** What the host gives in place of the files that are named here, below the folder. */
  readonly wrong: Map<string, Told>;
}

/** A host that sends no headers of its own, and now and then a wrong file; files below `assets/` are kept by browsers for a year. */
export async function withHost(work: (host: Host, context: BrowserContext) => Promise<void>): Promise<void> {
  const wrong: Host['wrong'] = new Map();
  let site: Awaited<ReturnType<typeof serveSite>> | null = null;
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '').replace(/^\/persevere\//, '').replace(/\?.*/, '');
    const told = wrong.get(name);
    if (told !== undefined) {
      const keeps = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.writeHead(200, { 'Content-Type': told.type, 'Cache-Control': keeps }).end(told.body);
      return;
    }
    if (!request.url?.startsWith('/persevere/') || site === null) {
      response.writeHead(404).end();
      return;
    }
    try {
      const answer = await fetch(`${site.url}${name}`);
      const headers = Object.fromEntries(
        ['content-type', 'cache-control'].map((each) => [each, answer.headers.get(each) ?? '']),
      );
      response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      // The build was changed for another while this file was on its way.
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    context.setDefaultTimeout(PATIENCE_MS);
    const host: Host = {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/persevere/`,
      wrong,
      async show(build) {
        await site?.end();
        site = await serveSite(build, { headers: false, zipped: false });
      },
    };
    await work(host, context);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await (site as Awaited<ReturnType<typeof serveSite>> | null)?.end();
  }
}

/** A page of another site, whose one form sends a file, or words, into the folder. */
export async function withSender(
  work: (senderOf: (to: string, policy: string) => string) => Promise<void>,
): Promise<void> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://sender');
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(
      asked.pathname === '/frame'
        ? `<title>Frame</title><iframe src="${asked.searchParams.get('to')}"></iframe>`
        : `<meta name="referrer" content="${asked.searchParams.get('policy')}"><title>Sender</title>
           <form method="post" enctype="multipart/form-data" action="${asked.searchParams.get('to')}shared">
             <input name="text" value="Words of a stranger"><input type="file" name="file"><button>Send</button></form>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await work((to, policy) =>
      policy === 'frame'
        ? `http://127.0.0.1:${port}/frame?to=${encodeURIComponent(to)}`
        : `http://127.0.0.1:${port}/?policy=${policy}&to=${encodeURIComponent(to)}`,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Loads the page until the service worker answers it. */
export async function standing(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What the page gets when it asks for a file of its folder; null where nothing comes. */
export const got = (page: Page, name: string): Promise<string | null> =>
  page.evaluate(
    (asked) =>
      fetch(new URL(asked, document.baseURI)).then(
        (answer) => answer.text(),
        () => null,
      ),
    name,
  );
