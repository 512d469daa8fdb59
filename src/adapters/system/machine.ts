import { createHash, randomBytes } from 'node:crypto';
import type { Clock, Ids, Machine } from '../../app/ports/system.ts';

export const systemClock: Clock = { now: () => Date.now() };

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 80 random bits in Crockford's base 32: unguessable enough and short enough to read aloud. */
export const randomIds: Ids = {
  next(prefix) {
    let text = '';
    for (const byte of randomBytes(16)) text += ALPHABET[byte & 31];
    return `${prefix}_${text}`;
  },
};

export function thisMachine(): Machine {
  return {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,
    zoneData: process.versions.tz ?? 'unknown',
    secret: () => randomBytes(32).toString('base64url'),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}
