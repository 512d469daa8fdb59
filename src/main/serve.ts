import { createServer as createListener } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve as listen } from '@hono/node-server';
import { isOpenToOthers, makeFolder } from '../adapters/folder.ts';
import { systemClock } from '../adapters/system/machine.ts';
import { homeIdOf, homeNameOf } from '../adapters/system/marker.ts';
import { makeCode } from '../app/account-care/access.ts';
import { isSimulated } from '../app/account-care/home.ts';
import type { App } from '../app/context.ts';
import { perform } from '../app/perform.ts';
import type { Clock } from '../app/ports/system.ts';
import { parseInstant } from '../core/time/zone.ts';
import { noFolder, optionFault } from '../transports/cli/arguments.ts';
import { complain as complainOf } from '../transports/cli/complain.ts';
import { helpOfServe } from '../transports/cli/help.ts';
import { refusalOfOpening } from '../transports/cli/opening.ts';
import type { Terminal } from '../transports/cli/terminal.ts';
import { readPageFiles } from '../transports/http/page-files.ts';
import { readPublicUrl } from '../transports/http/places.ts';
import { createServer } from '../transports/http/server.ts';
import { compose } from './compose.ts';
import { homeFolder, keepFolder } from './home.ts';
import { programState } from './program-state.ts';
import { startReminders } from './reminder-loop.ts';
import { createIdentity, endServer, findServer } from './running.ts';
import { startSender } from './sender-loop.ts';
import { USUAL_PORT } from './server-note.ts';

/** The built client: beside the sources in a clone, beside the compiled program in a package. */
const pageFolder = join(import.meta.dirname, '..', '..', 'dist', 'page');
/** Ports tried after the usual one, where that is taken by something else. */
const PORTS_TRIED = 20;

/** How often letters that a mail program was given are looked through for old ones. */
const LOOK_FOR_OLD_MS = 3_600_000;

/** How long the end waits for what is being noted, and how often it looks. */
const LAST_ANSWERS_MS = 1000;
const LOOK_MS = 20;

/** How long the end waits for a letter that is being handed over. */
const LAST_LETTER_MS = 15_000;

/**
 * Serves on loopback and prints the address first. Where a server of this home is running already, prints a fresh address
 * of that one and ends. PORT or --port chooses the port; 0 takes any free one.
 */
export async function serve(argv: readonly string[], terminal: Pick<Terminal, 'out' | 'err' | 'words'>): Promise<void> {
  const values = readOptions(argv, terminal);
  if (values === null) return;
  const home = homeFolder(values.home, process.env);
  const asked = values['public-url'] ?? process.env.PERSEVERE_PUBLIC_URL;
  const publicUrl = asked === undefined || asked === '' ? null : readPublicUrl(asked);
  if (asked !== undefined && asked !== '' && publicUrl === null) {
    terminal.err(
      `${asked} cannot be the public address. Nothing was changed. Give it as https://name, without a path: other devices reach it through TLS that you put in front.`,
    );
    process.exitCode = 2;
    return;
  }
  const startsAt = values.now === undefined ? null : parseInstant(values.now);
  if (values.now !== undefined && startsAt === null) {
    terminal.err(
      `${values.now} is no time. Nothing was changed. Give it with its zone: '2027-01-08T10:00[Europe/London]'.`,
    );
    process.exitCode = 2;
    return;
  }
  const app = await openOrSay(terminal, home, () =>
    compose(home, {
      ...(publicUrl === null ? {} : { publicUrl }),
      ...(startsAt === null ? {} : { clock: clockFrom(startsAt) }),
    }),
  );
  if (app === null) return;
  if (startsAt !== null && !(await isSimulated(app))) {
    terminal.err(
      'Only a simulated home takes another time. Nothing was changed. Make one with `persevere init --simulated --home DIR`.',
    );
    process.exitCode = 5;
    await app.store.close();
    return;
  }
  const state = programState();
  const homeId = homeIdOf(keepFolder(process.env), home);
  const name = homeNameOf(keepFolder(process.env), home);
  const running = await findServer(home, state, homeId);
  if (running?.kind === 'same') {
    terminal.out(address(name, running.port, await makeCode(app)));
    terminal.out('Persevere is running already; this opens it.');
    await app.store.close();
    return;
  }
  if (running !== null && !(await replaceServer(running, terminal))) {
    await app.store.close();
    return;
  }
  tellOfFiles(app, home, terminal);
  const wanted = values.port ?? process.env.PORT;
  const port = await choosePort(wanted);
  if (port === null) {
    terminal.err(
      `Port ${wanted ?? USUAL_PORT} is taken or not allowed. Nothing was changed. Choose another: PORT=8080 npm start`,
    );
    process.exitCode = 2;
    await app.store.close();
    return;
  }
  let bound = port;
  const { identity, announce, withdraw } = createIdentity(home, state, homeId, name);
  const hono = createServer(app, () => bound, readPageFiles(pageFolder), identity);
  let endSending: () => Promise<void> = async () => {};
  await new Promise<void>((resolve) => {
    const server = listen({ fetch: hono.fetch, hostname: '127.0.0.1', port }, (info) => {
      bound = info.port;
      resolve();
    });
    let underWay = 0;
    server.on('request', (request: { readonly method?: string }, response: NodeJS.EventEmitter) => {
      if (request.method !== 'POST') return;
      underWay += 1;
      response.once('close', () => {
        underWay -= 1;
      });
    });
    const end = async (): Promise<void> => {
      withdraw();
      // A letter in the middle of being handed over may end well; one that is cut off here is one of which we cannot tell.
      setTimeout(() => process.exit(0), LAST_LETTER_MS).unref();
      await endSending();
      for (let waited = 0; underWay > 0 && waited < LAST_ANSWERS_MS; waited += LOOK_MS)
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      // Cut before the port is free: a page that waits for a change hears of the end before anybody else can listen there (DK5).
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close(() => app.store.close().then(() => process.exit(0)));
      setTimeout(() => process.exit(0), 1000).unref();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
  let code: string;
  try {
    announce(bound);
    code = await makeCode(app);
  } catch (error) {
    // Without its note and a code it would listen where nobody finds it.
    withdraw();
    terminal.err(`Persevere cannot start. ${await reasonFor(app, error)} What was noted before is kept in your notes.`);
    process.exit(1);
  }
  void warmUp(app);
  if (!app.store.readOnly) endSending = await startWorking(app, terminal, () => publicUrl ?? `http://${name}:${bound}`);
  terminal.out(address(name, bound, code));
  if (publicUrl !== null) terminal.out(`Other devices reach it at ${publicUrl}; pair them under Settings.`);
  terminal.out(
    'Open it in your browser within five minutes. Ctrl+C ends Persevere; all that was noted is kept in your notes.',
  );
}

interface ServeOptions {
  readonly home?: string | undefined;
  readonly port?: string | undefined;
  readonly 'public-url'?: string | undefined;
  readonly now?: string | undefined;
}

/** The options of the line; null where it asked for help, or holds what is none: that is told here. */
function readOptions(
  argv: readonly string[],
  terminal: { out(text: string): void; err(text: string): void },
): ServeOptions | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        home: { type: 'string' },
        port: { type: 'string' },
        'public-url': { type: 'string' },
        now: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      strict: true,
    });
    if (values.help === true) terminal.out(helpOfServe);
    else if (values.home !== '') return values;
    else {
      terminal.err(`${noFolder.what}\n${noFolder.kept} ${noFolder.todo}`);
      process.exitCode = 2;
    }
  } catch (error) {
    terminal.err(`${optionFault(error)}\nNothing was changed. \`persevere serve --help\` shows what it takes.`);
    process.exitCode = 2;
  }
  return null;
}

/** A home that cannot be made or opened is said in words, and the program ends. */
async function openOrSay(
  terminal: Pick<Terminal, 'err' | 'words'>,
  home: string,
  open: () => App,
): Promise<App | null> {
  try {
    makeFolder(home);
    return open();
  } catch (error) {
    await complainOf(terminal, refusalOfOpening(error).refusal, false);
    process.exitCode = 1;
    return null;
  }
}

/** After an update the older program still runs: it shows an old page, and must not write into newer notes. */
async function replaceServer(
  running: { readonly port: number; readonly pid: number },
  terminal: { err(text: string): void },
): Promise<boolean> {
  terminal.err('Another version of Persevere is running here. It is ended, and this one goes on.');
  if (await endServer(running)) return true;
  terminal.err(`It does not end. Nothing was changed. End the process ${running.pid}, then start this again.`);
  process.exitCode = 7;
  return false;
}

function tellOfFiles(app: App, home: string, terminal: { err(text: string): void }): void {
  if (app.store.readOnly)
    terminal.err('These notes were written by a newer Persevere, so they are only shown here. Update this one.');
  if (isOpenToOthers(home))
    terminal.err(
      `Others on this computer may look into the folder ${home}. Your notes are closed to them. To close the folder too: chmod 700 "${home}"`,
    );
}

/** Sends, reads and reminds for as long as the server runs; gives back how to end it. */
async function startWorking(
  app: App,
  terminal: { err(text: string): void },
  base: () => string,
): Promise<() => Promise<void>> {
  const complain = (text: string): void => terminal.err(text);
  const sending = startSender(app, complain);
  const reminding = startReminders(app, base, complain);
  const removeOld = (): void => app.letterFiles?.removeOld(systemClock.now());
  removeOld();
  const removing = setInterval(removeOld, LOOK_FOR_OLD_MS).unref();
  const watching = (await import('../app/mailbox/watch.ts')).watchMailboxes(app, () =>
    complain(
      'Reading the mailbox met a fault; what was noted is kept in your notes. `persevere doctor` looks whether all is well.',
    ),
  );
  return async () => {
    clearInterval(removing);
    await Promise.all([sending.stop(), watching.stop(), reminding.stop()]);
  };
}

async function reasonFor(app: App, error: unknown): Promise<string> {
  const trouble = app.store.troubleOf(error);
  return trouble === null ? 'Its files cannot be written.' : (await app.words()).fileTroubles[trouble];
}

/** A clock that begins at a time and runs on from there. */
function clockFrom(startsAt: number): Clock {
  const began = systemClock.now();
  return { now: () => startsAt + (systemClock.now() - began) };
}

/** Loads what the first page asks for while the person still reaches for the mouse. What goes wrong here is told to who asks. */
async function warmUp(app: App): Promise<void> {
  const invocation = { now: app.clock.now(), hypothetical: false, operationId: app.ids.next('op') };
  await Promise.all([import('zod'), perform(app, 'today', {}, invocation)]).catch(() => {});
}

function address(name: string, port: number, code: string): string {
  return `http://${name}:${port}/#code=${code}`;
}

async function choosePort(wanted: string | undefined): Promise<number | null> {
  if (wanted !== undefined && wanted !== '') {
    const port = Number(wanted);
    return Number.isInteger(port) && port >= 0 && port < 65_536 && (port === 0 || (await isFree(port))) ? port : null;
  }
  for (let port = USUAL_PORT; port < USUAL_PORT + PORTS_TRIED; port++) if (await isFree(port)) return port;
  return null;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createListener();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
