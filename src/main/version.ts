import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version in package.json, which lies beside the sources as well as in the package. */
export function programVersion(): string {
  const read: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  const version = typeof read === 'object' && read !== null && 'version' in read ? read.version : null;
  return typeof version === 'string' ? version : 'unknown';
}
