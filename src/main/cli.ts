import { asksForProgram } from '../transports/cli/arguments.ts';
import { onOneLine } from '../transports/cli/gate.ts';
import { run } from '../transports/cli/run.ts';
import { homeFolder } from './home.ts';
import { openAccount } from './open-account.ts';
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

const argv = process.argv.slice(2);
try {
  const serving = asksForProgram('serve', argv);
  const relaying = asksForProgram('relay', argv);
  if (relaying !== null) {
    const { relay } = await import('./relay.ts');
    await relay(relaying, process.env, terminal);
  } else if (serving !== null) {
    const { serve } = await import('./serve.ts');
    await serve(serving, terminal);
  } else process.exitCode = await run(argv, (named, as) => openAccount(homeFolder(named, process.env), as), terminal);
} catch (error) {
  tellFault(error);
  process.exitCode = 1;
}
