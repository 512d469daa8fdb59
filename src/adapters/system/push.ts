import { Agent } from 'node:https';
import type { Push } from '../../app/ports/notices.ts';

/** A push service that takes longer than this is tried again another time; in milliseconds. */
const PATIENCE_MS = 15_000;

/** Web Push by web-push: payloads encrypted for one browser (RFC 8291), the sender known by its key (RFC 8292). `certificates` for a service of one's own. */
export function createPush(certificates: string | null = null): Push {
  return {
    async newKeys() {
      const { default: webPush } = await import('web-push');
      return webPush.generateVAPIDKeys();
    },
    async send(to, text, keys, { contact, secondsToLive, topic }) {
      const { default: webPush } = await import('web-push');
      try {
        await webPush.sendNotification({ endpoint: to.endpoint, keys: { p256dh: to.p256dh, auth: to.auth } }, text, {
          vapidDetails: { subject: contact, publicKey: keys.publicKey, privateKey: keys.privateKey },
          TTL: secondsToLive,
          urgency: 'normal',
          topic,
          timeout: PATIENCE_MS,
          ...(certificates === null ? {} : { agent: new Agent({ ca: certificates }) }),
        });
        return { kind: 'accepted' };
      } catch (error) {
        const { statusCode } = error as { statusCode?: number };
        if (statusCode === 404 || statusCode === 410) return { kind: 'gone' };
        if (statusCode === undefined || statusCode === 429 || statusCode >= 500) return { kind: 'later' };
        return { kind: 'refused', status: statusCode };
      }
    },
  };
}
