import type { Ids } from '../app/ports/system.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const DIGITS = 20;

/**
 * 100 random bits in Crockford's base 32: unguessable enough and short enough to read aloud. By these 20 digits a job is told from one of a
 * time when they were 16 and the ids of its steps were made otherwise (`step-id.ts`). `randomBytes` gives so many bytes that nobody can guess.
 */
export function idsFrom(randomBytes: (count: number) => Uint8Array): Ids {
  return {
    next(prefix) {
      let text = '';
      for (const byte of randomBytes(DIGITS)) text += ALPHABET[byte & 31];
      return `${prefix}_${text}`;
    },
  };
}
