import type { Clock, Ids, Machine } from '../../app/ports/system.ts';
import { idsFrom } from '../ids.ts';

export const systemClock: Clock = { now: () => Date.now() };

// Loading it takes eight milliseconds, which a command that only looks does not need.
const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

export const randomIds: Ids = idsFrom((count) => crypto().randomBytes(count));

/**
 * The start of the machine and, in ticks after it, of the process (proc(5)): in a container every new main process has the id 1. Null where
 * the system has no such files, or hides them.
 */
function markOf(processId: number): string | null {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold any sign; of the fields after it the twentieth is the start.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? null : `${boot} ${ticks}`;
  } catch {
    return null;
  }
}

export function thisMachine(): Machine {
  return {
    // Temporal, since a first Intl loads ten milliseconds of data; and asked only until the person has named their zone.
    get zone() {
      return Temporal.Now.timeZoneId();
    },
    zoneData: process.versions.tz ?? 'unknown',
    secret: () => crypto().randomBytes(32).toString('base64url'),
    proof: (secret, text) => crypto().createHmac('sha256', secret).update(text).digest('hex'),
    processId: process.pid,
    get processMark() {
      return markOf(process.pid);
    },
    isRunning(processId, mark) {
      try {
        process.kill(processId, 0);
        if (mark === null) return true;
        const now = markOf(processId);
        return now === null || now === mark;
      } catch (error) {
        // A process of another user may not be asked, and so it runs.
        return (error as { code?: string }).code === 'EPERM';
      }
    },
  };
}
