import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the account lives: --home, else PERSEVERE_HOME, else the platform's data folder. */
export function homeFolder(given: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const named = given ?? env.PERSEVERE_HOME;
  if (named !== undefined && named !== '') return resolve(named);
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Persevere');
  if (platform() === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Persevere');
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'persevere');
}

/**
 * Where that lies which must not travel with the notes: the key that opens sealed passwords, and how far sending has come.
 * PERSEVERE_KEEP, else the platform's folder for state.
 */
export function keepFolder(env: Readonly<Record<string, string | undefined>>): string {
  const named = env.PERSEVERE_KEEP;
  if (named !== undefined && named !== '') return resolve(named);
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Preferences', 'Persevere');
  if (platform() === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Persevere-keys');
  return join(env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'persevere');
}

export function accountFile(home: string): string {
  return join(home, 'account.sqlite');
}
