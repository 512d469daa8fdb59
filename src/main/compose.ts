import { createCalendars } from '../adapters/calendar/holidays.ts';
import { openSqliteStore } from '../adapters/store/sqlite-store.ts';
import { randomIds, systemClock, thisMachine } from '../adapters/system/machine.ts';
import { createLetterWriter } from '../adapters/text/letter-writer.ts';
import { createTextReader } from '../adapters/text/reader.ts';
import type { App } from '../app/context.ts';
import type { Store } from '../app/ports/store.ts';
import type { Clock } from '../app/ports/system.ts';
import { languageFor } from '../languages/registry.ts';
import { accountFile } from './home.ts';

/** Puts the parts together: the only place that names adapters. A clock or a store may be given instead of the real one. */
export function compose(home: string, given: { readonly clock?: Clock; readonly store?: Store } = {}): App {
  return {
    store: given.store ?? openSqliteStore(accountFile(home)),
    clock: given.clock ?? systemClock,
    ids: randomIds,
    machine: thisMachine(),
    calendars: createCalendars(),
    reader: createTextReader(),
    writer: createLetterWriter(),
    languageFor: (code) => languageFor(code),
    memory: { today: undefined },
  };
}
