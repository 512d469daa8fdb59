import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Marker, OutboxMark } from '../../app/ports/system.ts';

const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

function shortHash(text: string): string {
  return crypto().createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** What tells this machine from another to which all files were copied. */
function machineName(): string {
  try {
    return shortHash(`${readFileSync('/etc/machine-id', 'utf8').trim()} ${hostname()}`);
  } catch {
    return shortHash(hostname());
  }
}

interface StoredMark extends OutboxMark {
  readonly machine: string;
}

/** Keeps the mark of one home in a folder outside it. A mark that another machine wrote counts as none. */
export function createMarker(folder: string, home: string): Marker {
  const file = join(folder, `outbox-${shortHash(home)}.json`);
  return {
    read() {
      try {
        const mark = JSON.parse(readFileSync(file, 'utf8')) as StoredMark;
        return mark.machine === machineName() && typeof mark.entryId === 'string' && Number.isInteger(mark.position)
          ? { position: mark.position, entryId: mark.entryId }
          : null;
      } catch {
        return null;
      }
    },
    write(mark) {
      const stored: StoredMark = { ...mark, machine: machineName() };
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      // Renaming puts the whole file in place or none of it.
      const next = `${file}.${process.pid}`;
      writeFileSync(next, JSON.stringify(stored), { mode: 0o600 });
      renameSync(next, file);
    },
  };
}
