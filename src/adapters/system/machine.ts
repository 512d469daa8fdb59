import type { Clock, Ids, Machine } from '../../app/ports/system.ts';

export const systemClock: Clock = { now: () => Date.now() };

// Loading it takes eight milliseconds, which a command that only looks does not need.
const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 80 random bits in Crockford's base 32: unguessable enough and short enough to read aloud. */
export const randomIds: Ids = {
  next(prefix) {
    let text = '';
    for (const byte of crypto().randomBytes(16)) text += ALPHABET[byte & 31];
    return `${prefix}_${text}`;
  },
};

export function thisMachine(): Machine {
  return {
    // Asking costs a millisecond and is needed only until the person has named their zone.
    get zone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone ?? null;
    },
    zoneData: process.versions.tz ?? 'unknown',
    secret: () => crypto().randomBytes(32).toString('base64url'),
    digest: (text) => crypto().createHash('sha256').update(text).digest('hex'),
    processId: process.pid,
    isRunning(processId) {
      try {
        process.kill(processId, 0);
        return true;
      } catch (error) {
        // A process of another user may not be asked, and so it runs.
        return (error as { code?: string }).code === 'EPERM';
      }
    },
  };
}
