import { Readable, Writable } from 'node:stream';
import type { App } from '../../src/app/context.ts';
import { openTerminal } from '../../src/main/terminal.ts';
import { run } from '../../src/transports/cli/run.ts';

export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Types one command line at the real terminal, on an account that stays open. */
export async function type(app: App, argv: readonly string[]): Promise<Typed> {
  const texts = { out: '', err: '' };
  const into = (which: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[which] += String(chunk);
        done();
      },
    });
  const terminal = openTerminal({ stdin: Readable.from([]), stdout: into('out'), stderr: into('err') });
  const open = { ...app, store: { ...app.store, close: async () => {} } };
  return { code: await run(argv, async () => open, terminal), ...texts };
}
