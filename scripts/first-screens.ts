// Renders the first screen of the site while it is built, so that it stands before any script has come. One source: the page itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InlineConfig } from 'vite';
import type { FirstScreen } from '../web/browser-home/early/first-screen.tsx';
import { localeOf, longDayParts } from '../web/state/locale.ts';
import { LANGUAGE } from '../web/state/storage-names.ts';

type PageOnce = typeof import('../web/browser-home/early/first-screen.tsx');

/** Stands in a first screen where the day goes. */
const DAY = '%day%';

/** What the page asks of a browser while its first screen is rendered: one that speaks this language and keeps nothing. */
function asBrowser(code: string): void {
  const given: Readonly<Record<string, unknown>> = {
    navigator: { userAgent: '', languages: [code], maxTouchPoints: 0 },
    location: new URL('http://localhost/'),
    localStorage: { getItem: (name: string) => (name === LANGUAGE ? code : null) },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    screen: { width: 0, height: 0 },
    addEventListener: () => undefined,
    document: {
      baseURI: 'http://localhost/',
      documentElement: {},
      addEventListener: () => undefined,
      querySelector: () => ({ textContent: DAY }),
    },
  };
  for (const [name, value] of Object.entries(given))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Names of days and months, and in which order a day names itself, as `Intl` knows them. */
function dayWords(code: string): { days: string; months: string; order: string } {
  const format = new Intl.DateTimeFormat(localeOf(code), { ...longDayParts, timeZone: 'UTC' });
  const partOf = (type: 'weekday' | 'month', year: number, month: number, day: number): string =>
    format.formatToParts(Date.UTC(year, month, day)).find((each) => each.type === type)?.value ?? '';
  return {
    // 1 January 2023 was a Sunday.
    days: [1, 2, 3, 4, 5, 6, 7].map((day) => partOf('weekday', 2023, 0, day)).join('|'),
    months: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => partOf('month', 2023, month, 1)).join('|'),
    order: format
      .formatToParts(0)
      .map(({ type, value }) => (type === 'literal' ? value : type))
      .join('')
      .replace(',', ''),
  };
}

/** As an attribute holds it. */
const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The first screen in each language of the page, as templates for `index.html`. `config` builds the page of the site. Fails where the page
 * needs more of a browser than `asBrowser` has.
 */
export async function renderFirstScreens(config: InlineConfig): Promise<string> {
  const { build } = await import('vite');
  const folder = mkdtempSync(join(tmpdir(), 'persevere-first-screens-'));
  try {
    await build({
      ...config,
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, '..', 'web', 'browser-home', 'early', 'first-screen.tsx'),
        outDir: folder,
        emptyOutDir: true,
        target: 'esnext',
        rolldownOptions: {
          checks: { pluginTimings: false },
          output: { entryFileNames: 'first-screen.mjs', codeSplitting: false },
        },
      },
    });
    /** Loads the page for one language. Each language imports it by another address, so it gets a copy that remembers nothing of the others. */
    const pageIn = (code: string): Promise<PageOnce> => {
      asBrowser(code);
      return import(`${pathToFileURL(join(folder, 'first-screen.mjs')).href}?${code}`);
    };
    const templates: string[] = [];
    for (const code of (await pageIn('')).languages)
      templates.push(templateOf(await (await pageIn(code)).renderFirstScreen()));
    return templates.join('\n    ');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function templateOf({ language, direction, title, failed, html }: FirstScreen): string {
  const { days, months, order } = dayWords(language);
  if (!html.includes(`>${DAY}<`)) throw new Error(`The first screen in ${language} has no place for its day.`);
  const data = { language, days, months, order, failed };
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${quoted(value)}"`);
  return `<template lang="${language.slice(0, 2)}" dir="${direction}" title="${quoted(title)}" ${attributes.join(' ')}>${html}</template>`;
}
