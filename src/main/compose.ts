import { join } from 'node:path';
import { createCalendars } from '../adapters/calendar/holidays.ts';
import { createMailAuth } from '../adapters/mail/mail-auth.ts';
import { createMailIn } from '../adapters/mail/mail-in.ts';
import { createMailOut } from '../adapters/mail/mail-out.ts';
import { createModelClient } from '../adapters/model/openai-compatible.ts';
import { openSqliteStore } from '../adapters/store/sqlite-store.ts';
import { createDesktop } from '../adapters/system/desktop.ts';
import { createLetterFiles } from '../adapters/system/letter-files.ts';
import { randomIds, systemClock, thisMachine } from '../adapters/system/machine.ts';
import { createMarker } from '../adapters/system/marker.ts';
import { createPrinter } from '../adapters/system/printer.ts';
import { createPush } from '../adapters/system/push.ts';
import { createVault } from '../adapters/system/vault.ts';
import { createLetterWriter } from '../adapters/text/letter-writer.ts';
import { createMailFiles } from '../adapters/text/mail-files.ts';
import { createParser } from '../adapters/text/parser.ts';
import { createReaders } from '../adapters/text/readers.ts';
import { faultOfRow } from '../app/account-care/row-shapes.ts';
import type { Account, App, Tools } from '../app/context.ts';
import type { MailIn } from '../app/ports/mail-in.ts';
import type { MailOut } from '../app/ports/mail-out.ts';
import type { Push } from '../app/ports/notices.ts';
import type { Store } from '../app/ports/store.ts';
import type { Clock } from '../app/ports/system.ts';
import { languageCodes, readIn } from '../languages/registry.ts';
import { accountFile, keepFolder } from './home.ts';
import { portOf, USUAL_PORT } from './server-note.ts';

/** What may be given instead of the usual: a clock, a store, mail, push messages, a folder for keys, an address from outside. */
interface Given {
  readonly clock?: Clock;
  readonly store?: Store;
  readonly mailOut?: MailOut;
  readonly mailIn?: MailIn;
  readonly push?: Push;
  readonly keep?: string;
  readonly publicUrl?: string;
}

/** Puts the parts together for one home. Only this file and `rescue.ts` name adapters. */
export function compose(home: string, given: Given = {}): App {
  return { ...composeTools(given), ...composeAccount(home, given) };
}

/** What the process has, whichever account is asked. */
function composeTools(given: Given): Tools {
  return {
    ...createReaders(createParser(), async () => (await import('../adapters/text/weights.ts')).learned),
    home: 'computer',
    clock: given.clock ?? systemClock,
    ids: randomIds,
    machine: thisMachine(),
    calendars: createCalendars(),
    writer: createLetterWriter(),
    mailAuth: createMailAuth(),
    mailIn: given.mailIn ?? createMailIn(),
    mailFiles: createMailFiles(),
    mailOut: given.mailOut ?? createMailOut(),
    model: createModelClient(),
    printer: createPrinter(),
    push: given.push ?? createPush(),
    desktop: createDesktop(),
    ...readIn(null),
    readIn,
    languages: languageCodes,
    publicUrl: given.publicUrl ?? null,
    seedExample: async (app, invocation) => (await import('../example/example.ts')).seedExample(app, invocation),
  };
}

/** What belongs to one home: its file, its keys, its mark, its folder of letters. */
function composeAccount(home: string, given: Given): Account {
  const keep = given.keep ?? keepFolder(process.env);
  return {
    store: given.store ?? openSqliteStore(accountFile(home), { faultOf: faultOfRow }),
    letterFiles: createLetterFiles(home),
    vault: createVault(join(keep, 'seal.key')),
    marker: createMarker(keep, home),
    loopback: () => `http://127.0.0.1:${portOf(home) ?? USUAL_PORT}`,
    memory: { today: undefined },
  };
}
