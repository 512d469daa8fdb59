import { readIn } from '../languages/registry.ts';
import { onOneLine, shown, shownJson } from '../transports/cli/gate.ts';
import type { Terminal } from '../transports/cli/terminal.ts';
import { programVersion } from './version.ts';

interface Streams {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
}

/** Loaded with the first question: most commands ask nothing. */
const readline = (): typeof import('node:readline/promises') => process.getBuiltinModule('node:readline/promises');

/** What opens files and has not failed within this has opened it; in milliseconds. */
const OPENING_MS = 3000;

/** A terminal on these streams. Nothing else writes to them, and all text goes through the gate (UI5). */
export function openTerminal({ stdin, stdout, stderr }: Streams): Terminal {
  const terminal: Terminal = {
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    out: (text) => stdout.write(`${shown(text)}\n`),
    err: (text) => stderr.write(`${shown(text)}\n`),
    data: (value, indent) => stdout.write(`${shownJson(value, indent)}\n`),
    write(content) {
      // Into a file or another program it goes byte for byte: a backup has to.
      if (stdout.isTTY !== true) stdout.write(content);
      else if (typeof content === 'string') stdout.write(shown(content));
      else stderr.write('This file is no text. Send it into a file or another program.\n');
    },
    words: readIn(null).words,
    version: () => programVersion(),
    async ask(question) {
      const lines = readline().createInterface({ input: stdin, output: stdout });
      try {
        return await lines.question(shown(onOneLine(question)));
      } finally {
        lines.close();
      }
    },
    async askSecret(question) {
      // Nothing that is typed is shown, not even how much it is; the question comes once the terminal no longer echoes.
      const { Writable } = process.getBuiltinModule('node:stream');
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      const lines = readline().createInterface({ input: stdin, output: silent, terminal: true });
      stdout.write(shown(onOneLine(question)));
      try {
        return await lines.question('');
      } finally {
        lines.close();
        stdout.write('\n');
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
      stdin.setEncoding('utf8');
      for await (const chunk of stdin) {
        const parts = (rest + String(chunk)).split('\n');
        rest = parts.pop() ?? '';
        yield parts;
      }
      yield [rest];
    },
    openFile(path) {
      const [command = 'xdg-open', ...args] =
        { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[process.platform as string] ?? [];
      return new Promise((resolve) => {
        const child = process
          .getBuiltinModule('node:child_process')
          .spawn(command, [...args, path], { stdio: 'ignore', detached: true });
        // Some of them stay until the program that they opened ends.
        const opened = setTimeout(() => resolve(true), OPENING_MS);
        const settle = (done: boolean): void => {
          clearTimeout(opened);
          resolve(done);
        };
        child.on('error', () => settle(false));
        child.on('exit', (code) => settle(code === 0));
        child.unref();
      });
    },
  };
  return terminal;
}

/** The terminal that this process belongs to. */
export const terminal = openTerminal(process);

/** Ends quietly where whoever read our lines had enough of them. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
