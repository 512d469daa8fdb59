import { absent } from '../adapters/browser/absent.ts';
import { keptBeside } from '../adapters/browser/beside.ts';
import { machineInPage, pageClock, randomIdsInPage } from '../adapters/browser/machine.ts';
import { createMarkerInPage } from '../adapters/browser/marker.ts';
import { createVaultInPage } from '../adapters/browser/vault.ts';
import { createCalendarsInPage } from '../adapters/calendar/holidays-in-page.ts';
import { createLetterWriter } from '../adapters/text/letter-writer.ts';
import { createParserInPage } from '../adapters/text/parser-in-page.ts';
import { createReaders } from '../adapters/text/readers.ts';
import type { App } from '../app/context.ts';
import type { Store } from '../app/ports/store.ts';
import type { Clock, Ids } from '../app/ports/system.ts';
import { languageCodes, readIn } from '../languages/registry.ts';

/** What a page's worker gives, and what may be given instead of the usual. */
interface GivenInBrowser {
  readonly store: Store;
  /** Address of the folder in which the site's files lie, with a slash at its end; holidays lie in `tables/` of it, what was learned in `weights/<language>/`. */
  readonly base: string;
  readonly clock?: Clock;
  readonly ids?: Ids;
}

/**
 * Puts the parts together in a dedicated worker of a page, without a server. What needs the program on a computer is refused in words. Temporal
 * has to be there before this file is imported (`adapters/with-temporal.ts`).
 */
export function composeInBrowser({ store, base, clock, ids }: GivenInBrowser): App {
  const beside = keptBeside(`persevere beside ${new URL(base).pathname}`);
  const learned = async () => (await import('../adapters/text/weights-in-page.ts')).learnedInPage(`${base}weights/`);
  let learnedOnce: ReturnType<typeof learned> | undefined;
  return {
    ...createReaders(createParserInPage(), () => (learnedOnce ??= learned())),
    ...absent,
    ...readIn(null),
    home: 'browser',
    clock: clock ?? pageClock,
    ids: ids ?? randomIdsInPage,
    machine: machineInPage(),
    calendars: createCalendarsInPage(`${base}tables/`),
    writer: createLetterWriter(),
    mailFiles: null,
    letterFiles: null,
    printer: null,
    desktop: null,
    readIn,
    languages: languageCodes,
    publicUrl: null,
    seedExample: async (app, invocation) => (await import('../example/example.ts')).seedExample(app, invocation),
    store,
    vault: createVaultInPage(beside),
    marker: createMarkerInPage(beside),
    loopback: () => base.replace(/\/$/, ''),
    memory: { today: undefined },
  };
}
