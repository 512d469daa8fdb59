import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { App } from '../app/context.ts';
import { asksToServe } from '../transports/cli/arguments.ts';
import { NoAccount, type Opening } from '../transports/cli/opening.ts';
import { run } from '../transports/cli/run.ts';
import type { Terminal } from '../transports/cli/terminal.ts';
import { compose, composeRescued } from './compose.ts';
import { accountFile, homeFolder } from './home.ts';
import { programVersion } from './version.ts';

const terminal: Terminal = {
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  write: (content) => process.stdout.write(content),
  version: () => programVersion(),
  async ask(question) {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return await lines.question(question);
    } finally {
      lines.close();
    }
  },
  async askSecret(question) {
    // Nothing that is typed is shown, not even how much it is; the question comes once the terminal no longer echoes.
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
    process.stdout.write(question);
    try {
      return await lines.question('');
    } finally {
      lines.close();
      process.stdout.write('\n');
    }
  },
  interrupted() {
    const controller = new AbortController();
    // Pressed twice, or passed on by the program that started this one, it is still one wish.
    process.on('SIGINT', () => controller.abort());
    return controller.signal;
  },
  async *lines() {
    let rest = '';
    process.stdin.setEncoding('utf8');
    for await (const chunk of process.stdin) {
      const parts = (rest + String(chunk)).split('\n');
      rest = parts.pop() ?? '';
      yield parts;
    }
    yield [rest];
  },
  launch(link) {
    const [command, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
      process.platform as string
    ] ?? ['xdg-open'];
    if (command === undefined) return false;
    try {
      const child = spawn(command, [...args, link], { stdio: 'ignore', detached: true });
      child.on('error', () => terminal.err('No mail program could be started. Use --eml FILE or --mailto instead.'));
      child.unref();
      return true;
    } catch {
      return false;
    }
  },
};

// Whoever reads our lines may have had enough of them.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

function openAccount(named: string | undefined, as: Opening): App {
  const home = homeFolder(named, process.env);
  const file = accountFile(home);
  if (as === 'find' && !existsSync(file)) throw new NoAccount(home);
  return as === 'rescue' ? composeRescued(home) : compose(home);
}

const argv = process.argv.slice(2);
try {
  const serving = asksToServe(argv);
  if (serving !== null) {
    const { serve } = await import('./serve.ts');
    await serve(serving, terminal);
  } else process.exitCode = await run(argv, openAccount, terminal);
} catch (error) {
  const what = error instanceof Error ? error.message : String(error);
  terminal.err(
    `Something went wrong that should not have: ${what}\nWhat was noted before is kept. \`persevere doctor\` looks whether all is well.`,
  );
  process.exitCode = 1;
}
