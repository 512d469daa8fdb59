import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve as listen } from '@hono/node-server';
import { makeFolder } from '../adapters/folder.ts';
import { openRelayStore } from '../adapters/relay/relay-store.ts';
import { systemClock } from '../adapters/system/machine.ts';
import type { RelayStore } from '../app/ports/relay.ts';
import { optionFault } from '../transports/cli/arguments.ts';
import { helpOfRelay } from '../transports/cli/help.ts';
import type { Terminal } from '../transports/cli/terminal.ts';
import { createRelay } from '../transports/relay/server.ts';
import { homeFolder } from './home.ts';

const USUAL_RELAY_PORT = 4720;
/** A proxy in front ends what is silent for a minute. */
const NEWS_WAITS_MS = 50_000;

/**
 * Serves a relay, through which devices exchange what it cannot read, until it is told to end. It listens on this computer alone unless --host
 * says otherwise: what other devices reach is TLS that is put in front.
 */
export async function relay(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Pick<Terminal, 'out' | 'err'>,
): Promise<void> {
  const options = readOptions(argv, env, terminal);
  if (options === null) return;
  const { folder, port, host, admission } = options;
  let store: RelayStore;
  try {
    makeFolder(folder);
    store = openRelayStore(join(folder, 'relay.sqlite'), systemClock);
  } catch {
    terminal.err(
      `The relay cannot open its file in ${folder}. Nothing was changed. Look whether the disc is full, and who may write there.`,
    );
    process.exitCode = 1;
    return;
  }
  const addresses = new WeakMap<Request, string>();
  const hono = createRelay({
    store,
    clock: systemClock,
    admission,
    addressOf: (request) => addresses.get(request) ?? '',
    waitsMs: NEWS_WAITS_MS,
  });
  const server = listen(
    {
      fetch: (request, { incoming }) => {
        addresses.set(request, incoming.socket.remoteAddress ?? '');
        return hono.fetch(request);
      },
      hostname: host,
      port,
    },
    (info) => {
      terminal.out(`http://${host}:${info.port}`);
      terminal.out(
        admission === null
          ? 'The relay is open: whoever reaches it may use it. Ctrl+C ends it; all that it said is kept stays.'
          : 'The relay takes who knows its code. Ctrl+C ends it; all that it said is kept stays.',
      );
    },
  );
  server.on('error', () => {
    terminal.err(
      `Port ${port} is taken or not allowed. Nothing was changed. Choose another: persevere relay --port 8080`,
    );
    process.exit(2);
  });
  const end = (): void => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close(() => {
      store.close();
      process.exit(0);
    });
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

interface Options {
  readonly folder: string;
  readonly port: number;
  readonly host: string;
  readonly admission: string | null;
}

/** The options of the line; null where it asked for help, or holds what is none: that is told here. */
function readOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Pick<Terminal, 'out' | 'err'>,
): Options | null {
  const refuse = (what: string): null => {
    terminal.err(`${what}\nNothing was changed. \`persevere relay --help\` shows what it takes.`);
    process.exitCode = 2;
    return null;
  };
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        folder: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        open: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      strict: true,
    });
    if (values.help === true) {
      terminal.out(helpOfRelay);
      return null;
    }
    const port = values.port === undefined ? USUAL_RELAY_PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return refuse(`${values.port} is no port.`);
    const code = env.PERSEVERE_RELAY_CODE ?? '';
    const isOpen = values.open === true;
    // A relay takes nobody by accident.
    if (!isOpen && !/^[\w-]{20,100}$/.test(code))
      return refuse('A relay needs a code of 20 letters or more in PERSEVERE_RELAY_CODE, or --open.');
    const folder =
      values.folder === undefined || values.folder === '' ? join(homeFolder(undefined, env), 'relay') : values.folder;
    return { folder, port, host: values.host ?? '127.0.0.1', admission: isOpen ? null : code };
  } catch (error) {
    return refuse(optionFault(error));
  }
}
