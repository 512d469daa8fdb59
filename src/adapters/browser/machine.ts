import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clock, Ids, Machine } from '../../app/ports/system.ts';
import { idsFrom } from '../ids.ts';

export const pageClock: Clock = { now: () => Date.now() };

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

export const randomIdsInPage: Ids = idsFrom(randomBytes);

/** Places whose rules were changed within the last years, in some browser or system before others. */
const CHANGED_ZONES = [
  'America/Asuncion',
  'America/Chihuahua',
  'America/Scoresbysund',
  'America/Vancouver',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Juba',
  'Asia/Almaty',
  'Asia/Amman',
  'Asia/Gaza',
  'Asia/Tehran',
  'Europe/Kyiv',
  'Europe/London',
  'Asia/Manila',
] as const;
const FIRST_YEAR = 2024;
const LAST_YEAR = 2032;

/**
 * Stands for the zone data of this browser, which no browser names: its version, and the offsets of places whose rules changed lately and of
 * the place where it runs, in January and July of some years. A phone may get new zone data with its system and not with the browser.
 */
function zoneDataOf(agent: string, own: string): string {
  const offsets = [own, ...CHANGED_ZONES].map((zone) => {
    try {
      return Array.from({ length: 2 * (LAST_YEAR - FIRST_YEAR) }, (_, half) => {
        const noon = { year: FIRST_YEAR + (half >> 1), month: half % 2 === 0 ? 1 : 7, day: 1, hour: 12 };
        return Temporal.ZonedDateTime.from({ ...noon, timeZone: zone }).offset;
      }).join();
    } catch {
      // This browser does not know the place.
      return '';
    }
  });
  return bytesToHex(sha256(utf8ToBytes([agent, own, ...offsets].join(' ')))).slice(0, 16);
}

/** What a worker of a page says of itself. Nothing else runs in it, so no process is ever another one. */
export function machineInPage(): Machine {
  const processMark = bytesToHex(randomBytes(8));
  let zoneData: string | undefined;
  const zone = (): string => Temporal.Now.timeZoneId();
  return {
    get zone() {
      return zone();
    },
    get zoneData() {
      zoneData ??= zoneDataOf(navigator.userAgent, zone());
      return zoneData;
    },
    secret: () => randomBytes(32).toBase64({ alphabet: 'base64url', omitPadding: true }),
    proof: (secret, text) => bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(text))),
    processId: 1,
    processMark,
    isRunning: (processId, mark) => processId === 1 && mark === processMark,
  };
}
