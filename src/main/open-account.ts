import { existsSync } from 'node:fs';
import type { App } from '../app/context.ts';
import { NoAccount, type Opening } from '../transports/cli/opening.ts';
import { compose } from './compose.ts';
import { accountFile } from './home.ts';

/**
 * Opens the account in a folder for one command: makes it where there is none, throws `NoAccount` where one is only to be found, or opens
 * what can be read of a damaged one. `keep` is the folder for what lies outside the account; the one of this machine where it is left out.
 */
export async function openAccount(home: string, as: Opening, keep?: string): Promise<App> {
  if (as === 'find' && !existsSync(accountFile(home))) throw new NoAccount(home);
  const app =
    as === 'rescue'
      ? (await import('./rescue.ts')).composeRescued(home)
      : compose(home, keep === undefined ? {} : { keep });
  app.letterFiles?.removeOld(app.clock.now());
  return app;
}
