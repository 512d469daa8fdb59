// What a host should send with the site, and whether it does.
import { security } from '../src/transports/http/security.ts';

/** What every file should carry. The page brings most of its policy along; who may frame it, only a header can say. */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': security['Content-Security-Policy'].replace(
    "img-src 'self' data:",
    "img-src 'self' data: blob:",
  ),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** How long a browser may keep a file without asking: for ever where the name holds a digest of the content. */
export function cacheControlOf(path: string): string {
  return /(?:^|\/)assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Asks a host for the page, its service worker and its manifest, and says in lines what it should send otherwise; none where all is
 * right. `address` is the folder, as https://example.org/persevere/.
 */
export async function checkHost(address: string): Promise<string[]> {
  const folder = new URL(address.endsWith('/') ? address : `${address}/`);
  const wrong: string[] = [];
  const isLocal = /^(?:localhost|127\.0\.0\.1|.*\.localhost)$/.test(folder.hostname);
  if (folder.protocol !== 'https:' && !isLocal)
    wrong.push('It is not reached by https: a browser then keeps nothing for times without a connection.');
  if (folder.pathname !== '/')
    wrong.push(
      'It shares its host name: every page of it can read and change what a browser keeps here. Better a host name of its own, with the page at its root.',
    );
  const expected: Readonly<Record<string, RegExp>> = {
    './': /^text\/html\b/,
    './sw.js': /^(?:text|application)\/javascript\b/,
    './persevere.webmanifest': /^application\/(?:manifest\+)?json\b/,
  };
  for (const [path, type] of Object.entries(expected)) {
    const answer = await fetch(new URL(path, folder));
    const told = (what: string): unknown => wrong.push(`${path}: ${what}`);
    if (!answer.ok) {
      told(`it answers with ${answer.status}.`);
      continue;
    }
    const sent = answer.headers.get('content-type') ?? 'none';
    if (!type.test(sent)) told(`its Content-Type is ${sent}.`);
    for (const [name, value] of Object.entries(siteHeaders))
      if (answer.headers.get(name) !== value) told(`should carry  ${name}: ${value}`);
    if (/max-age=(?!0\b)\d/.test(answer.headers.get('cache-control') ?? ''))
      told('may be kept for a while without asking, so an update comes late. Better  Cache-Control: no-cache');
    await answer.body?.cancel();
  }
  return wrong;
}
