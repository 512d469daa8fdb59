import { existsSync } from 'node:fs';
import type { App } from '../app/context.ts';
import { asksToServe } from '../transports/cli/arguments.ts';
import { onOneLine } from '../transports/cli/gate.ts';
import { NoAccount, type Opening } from '../transports/cli/opening.ts';
import { run } from '../transports/cli/run.ts';
import { compose, composeRescued } from './compose.ts';
import { accountFile, homeFolder } from './home.ts';
import { endWithReader, terminal } from './terminal.ts';

endWithReader();

/** A fault of ours. Its message may hold text of others, so it goes through the gate as everything does, also where nothing awaited it. */
function tellFault(error: unknown): void {
  const what = error instanceof Error ? error.message : String(error);
  terminal.err(
    `Something went wrong that should not have: ${onOneLine(what)}\nWhat was noted before is kept in your notes. \`persevere doctor\` looks whether all is well.`,
  );
}

for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error: unknown) => {
    tellFault(error);
    process.exit(1);
  });

function openAccount(named: string | undefined, as: Opening): App {
  const home = homeFolder(named, process.env);
  const file = accountFile(home);
  if (as === 'find' && !existsSync(file)) throw new NoAccount(home);
  const app = as === 'rescue' ? composeRescued(home) : compose(home);
  app.letterFiles.removeOld(app.clock.now());
  return app;
}

const argv = process.argv.slice(2);
try {
  const serving = asksToServe(argv);
  if (serving !== null) {
    const { serve } = await import('./serve.ts');
    await serve(serving, terminal);
  } else process.exitCode = await run(argv, openAccount, terminal);
} catch (error) {
  tellFault(error);
  process.exitCode = 1;
}
