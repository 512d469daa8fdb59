import type { LookupFunction } from 'node:net';
import type { Push } from '../../app/ports/notices.ts';
import { isLoopback } from '../../core/send/address.ts';
import { encryptFor, fitsOneNotice, newPushKeys, vouch } from './web-push.ts';

/** A push service that takes longer than this is tried again another time; in milliseconds. */
const PATIENCE_MS = 15_000;

interface Asked {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Uint8Array;
}

/**
 * Web Push: payloads encrypted for one browser (RFC 8291), the sender known by its key (RFC 8292). `certificates` for a
 * service that the candidate runs. What speaks to the internet is loaded with the first notice: few commands send any. The connection refuses names that resolve to the candidate's own network; the caller says which
 * names are this computer's.
 */
export function createPush(
  certificates: string | null = null,
  lookup: LookupFunction | null = null,
  patienceMs = PATIENCE_MS,
): Push {
  return {
    newKeys: newPushKeys,
    async send(to, text, keys, { contact, secondsToLive, topic }) {
      if (!fitsOneNotice(text)) return { kind: 'refused', status: 413 };
      try {
        const body = await encryptFor(to, text);
        const headers = {
          Authorization: await vouch(to.endpoint, contact, keys, Date.now()),
          'Content-Encoding': 'aes128gcm',
          'Content-Type': 'application/octet-stream',
          'Content-Length': body.length,
          TTL: secondsToLive,
          Urgency: 'normal',
          Topic: topic,
        };
        const url = new URL(to.endpoint);
        const outside = isLoopback(url.hostname) ? {} : { lookup: lookup ?? (await usualLookup()) };
        const trust = certificates === null ? {} : { ca: certificates };
        const status = await statusOf(url, { headers, body }, { ...outside, ...trust }, patienceMs);
        if (status >= 200 && status < 300) return { kind: 'accepted' };
        if (status === 404 || status === 410) return { kind: 'gone' };
        return status === 429 || status >= 500 ? { kind: 'later' } : { kind: 'refused', status };
      } catch {
        return { kind: 'later' };
      }
    },
  };
}

/** The lookup that refuses the candidate's own network. */
const usualLookup = async (): Promise<LookupFunction> => (await import('./own-network.ts')).lookupOutside();

/** Asks, and goes by the status alone: what else a service says, however long, is not taken. */
function statusOf(
  url: URL,
  { headers, body }: Asked,
  options: { readonly lookup?: LookupFunction; readonly ca?: string },
  patienceMs: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = process.getBuiltinModule('node:https').request(
      url,
      // Nothing is kept open: a notice goes once a day.
      { ...options, method: 'POST', headers, agent: false, signal: AbortSignal.timeout(patienceMs) },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
