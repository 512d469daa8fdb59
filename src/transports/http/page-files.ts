import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Larger files, of which there is the grammar checker, are read when they are asked for: few people ask, and they would fill the memory. */
const HELD_BYTES = 2_000_000;

/** Paths of the client's own screens: each is answered with the page, which shows the screen itself. */
const screens =
  /^\/(?:|week|jobs(?:\/\w{1,20}){0,2}|compare|people|no|heard|shared|letters|(?:you|settings)(?:\/[\w-]{1,20})?|more|invitation|mail|add\/\w{1,20}(?:\/\w{1,80})?|happened(?:\/\w{1,80})?|job\/\w{1,80}(?:\/\w{1,20})?|(?:person|firm)\/\w{1,80}|(?:letter|step)\/\w{1,120}|next\/\w{1,80}|(?:examples|proof|worked|sending)|(?:answer|fit|asked|prepare|rehearse|file)\/\w{1,80})$/;

/** An address as a person types it: what is no screen is answered with the page as well, which says that there is nothing. */
const isTyped = (path: string): boolean => !/^\/(?:api|assets|calendar)(?:\/|$)|\.[^/]*$/.test(path);

interface PageFile {
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  readonly zips: boolean;
  /** Zipped when it is first asked for: the start does not wait for screens that nobody may open. */
  zipped: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  /** Files whose name holds a digest of their content never change. */
  readonly forEver: boolean;
}

export interface PageFiles {
  (path: string, acceptsGzip: boolean): Response | null;
  /** The script that the page begins with, whose name changes with its content; null where no page is built. */
  readonly entry: string | null;
}

/**
 * The built client, read once from its folder: no path from outside ever reaches the disc. Answers null for what is no file
 * and no screen. A folder that is missing is told as a page.
 */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  for (const name of list(folder)) {
    const type = types[extname(name)];
    if (type === undefined) continue;
    const read = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, name)));
    const held = statSync(join(folder, name)).size <= HELD_BYTES ? read() : null;
    files.set(`/${name}`, {
      bytes: held === null ? read : () => held,
      zips: held !== null,
      zipped: null,
      type,
      forEver: name.startsWith('assets/'),
    });
  }
  const page = files.get('/index.html');
  files.delete('/index.html');
  const entry = page === undefined ? null : entryOf(new TextDecoder().decode(page.bytes()));
  const answer = (path: string, acceptsGzip: boolean): Response | null => {
    const isScreen = screens.test(path);
    const file = files.get(path) ?? (isScreen || isTyped(path) ? page : undefined);
    if (file === undefined) return isScreen ? notBuilt() : null;
    const zips = acceptsGzip && file.zips;
    if (zips) file.zipped ??= new Uint8Array(gzipSync(file.bytes(), { level: 9 }));
    return new Response(zips ? file.zipped : file.bytes(), {
      status: file === page && !isScreen ? 404 : 200,
      headers: {
        'Content-Type': file.type,
        Vary: 'Accept-Encoding',
        ...(zips ? { 'Content-Encoding': 'gzip' } : {}),
        'Cache-Control': file.forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  };
  return Object.assign(answer, { entry });
}

function entryOf(html: string): string | null {
  return /<script\b[^>]*\bsrc="(\/assets\/[^"]+)"/.exec(html)?.[1] ?? null;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  } catch {
    return [];
  }
}

function notBuilt(): Response {
  return new Response('The page is not built yet. Nothing was changed. Run: npm start\n', {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
