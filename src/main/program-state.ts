import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells one state of the program from another: its version, and the names, sizes and times of its files. A clone changes with
 * every pull, long before its version does, and the server that runs does not.
 */
export function programState(root: string = join(import.meta.dirname, '..', '..')): string {
  const sum = createHash('sha256');
  const folders = ['src', 'dist'].map((name) => join(root, name));
  for (const folder of folders) for (const line of filesOf(folder)) sum.update(`${line}\n`);
  return `${packageVersion(root)}+${sum.digest('hex').slice(0, 12)}`;
}

function packageVersion(root: string): string {
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : '0';
  } catch {
    return '0';
  }
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => {
        const path = join(each.parentPath, each.name);
        const { size, mtimeMs } = statSync(path);
        return `${path.slice(folder.length)} ${size} ${Math.floor(mtimeMs)}`;
      })
      .sort();
  } catch {
    return [];
  }
}
