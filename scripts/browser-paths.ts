import { existsSync, globSync } from 'node:fs';

const first = (...places: readonly string[]): string | null =>
  places.find((path) => path !== '' && existsSync(path)) ?? null;

/** The Firefox of this machine; null where there is none that we know. */
export const firefoxPath = first(
  process.env.FIREFOX ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
);

/** The small browser that comes with WebKitGTK, as Debian places it; null where there is none. */
export const miniBrowserPath = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1) ?? null;

/** A screen that nobody sees, which WebKitGTK needs; null where there is none. */
export const xvfbPath = first('/usr/bin/Xvfb');
