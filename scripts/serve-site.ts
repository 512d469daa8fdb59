// Shows the built site, as a host would.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { getMimeType } from 'hono/utils/mime';
import { cacheControlOf, siteHeaders } from './site-headers.ts';

export interface ServedSite {
  /** The address of the folder, with a slash at the end. */
  readonly url: string;
  end(): Promise<void>;
}

interface ServeOptions {
  /** 0 for a free one. */
  readonly port?: number;
  /** The folder of the host in which the site lies, as `/persevere/`. */
  readonly base?: string;
  /** False for a host that sends none of the headers that it should. */
  readonly headers?: boolean;
  /** False where the files go to a browser of this computer again and again: zipping them anew takes longer than it spares. */
  readonly zipped?: boolean;
}

/** Serves the files of a folder on this computer alone. Nothing outside of the folder is ever read. */
export async function serveSite(
  folder: string,
  { port = 0, base = '/', headers = true, zipped = true }: ServeOptions = {},
): Promise<ServedSite> {
  const hono = new Hono();
  if (zipped) hono.use(compress());
  hono.get(`${base}*`, (context) => {
    const asked = decodeURIComponent(new URL(context.req.url).pathname).slice(base.length);
    const name = normalize(asked === '' ? 'index.html' : asked);
    if (name.startsWith('..')) return context.notFound();
    try {
      const bytes = readFileSync(join(folder, name));
      const type = extname(name) === '.webmanifest' ? 'application/manifest+json' : getMimeType(name);
      return new Response(bytes, {
        headers: {
          'Content-Type': type ?? 'application/octet-stream',
          'Cache-Control': cacheControlOf(name),
          ...(headers ? siteHeaders : {}),
        },
      });
    } catch {
      return context.notFound();
    }
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const made = serve({ fetch: hono.fetch, port, hostname: '127.0.0.1' }, () => resolve(made));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
