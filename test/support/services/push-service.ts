import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  randomUUID,
  verify,
} from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { PushSubscription } from '../../../src/app/ports/notices.ts';
import type { Certificates } from './certificates.ts';

/** A notice as the browser that it was for would read it. */
export interface Received {
  readonly text: string;
  readonly secondsToLive: number;
  readonly topic: string | undefined;
}

export interface PushService {
  readonly received: Received[];
  /** Answers for the next notices instead of taking them. */
  readonly faults: { readonly status: number; readonly retryAfter?: number }[];
  /** What a browser gets when it agrees to notices. */
  subscribe(): PushSubscription;
  unsubscribe(subscription: PushSubscription): void;
  close(): Promise<void>;
}

interface Browser {
  readonly ecdh: ECDH;
  readonly auth: Buffer;
}

/**
 * A push service over TLS that believes nothing: it checks the sender's signature (RFC 8292) and decrypts what came as the browser would
 * (RFC 8291, RFC 8188).
 */
export async function startPushService({ key, cert }: Certificates): Promise<PushService> {
  const browsers = new Map<string, Browser>();
  const received: Received[] = [];
  const faults: PushService['faults'] = [];
  let origin = '';
  const server = createServer({ key, cert }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const end = (status: number, headers: Record<string, string> = {}): void => {
      response.writeHead(status, headers).end();
    };
    const fault = faults.shift();
    if (fault !== undefined) {
      end(fault.status, fault.retryAfter === undefined ? {} : { 'Retry-After': `${fault.retryAfter}` });
      return;
    }
    const browser = browsers.get(request.url ?? '');
    if (browser === undefined) {
      end(410);
      return;
    }
    try {
      checkSender(request.headers.authorization ?? '', origin);
      if (request.headers['content-encoding'] !== 'aes128gcm') throw new Error('not encrypted as agreed');
      received.push({
        text: decrypt(Buffer.concat(chunks), browser),
        secondsToLive: Number(request.headers.ttl),
        topic: request.headers.topic as string | undefined,
      });
      end(201, { Location: `${origin}/message/${randomUUID()}` });
    } catch {
      end(401);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    received,
    faults,
    subscribe() {
      const ecdh = createECDH('prime256v1');
      ecdh.generateKeys();
      const auth = randomBytes(16);
      const path = `/push/${randomUUID()}`;
      browsers.set(path, { ecdh, auth });
      return {
        endpoint: `${origin}${path}`,
        p256dh: ecdh.getPublicKey('base64url'),
        auth: auth.toString('base64url'),
      };
    },
    unsubscribe: ({ endpoint }) => void browsers.delete(new URL(endpoint).pathname),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function checkSender(header: string, origin: string): void {
  const parts = Object.fromEntries(
    header
      .replace(/^vapid\s+/i, '')
      .split(/\s*,\s*/)
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const [head = '', payload = '', signature = ''] = (parts.t ?? '').split('.');
  const raw = Buffer.from(parts.k ?? '', 'base64url');
  const key = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: raw.subarray(1, 33).toString('base64url'),
      y: raw.subarray(33, 65).toString('base64url'),
    },
  });
  const signed = Buffer.from(`${head}.${payload}`);
  if (!verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url')))
    throw new Error('not signed by this key');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { aud: string; exp: number; sub: string };
  const now = Date.now() / 1000;
  if (claims.aud !== origin || claims.exp <= now || claims.exp > now + 86_405)
    throw new Error('for another service, or too old');
  if (!/^(?:mailto:|https:)/.test(claims.sub)) throw new Error('nobody to turn to');
}

function decrypt(body: Buffer, { ecdh, auth }: Browser): string {
  const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, salt, info, length));
  const salt = body.subarray(0, 16);
  const idLength = body[20] ?? 0;
  const sender = body.subarray(21, 21 + idLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), sender]);
  const secret = derive(ecdh.computeSecret(sender), auth, info, 32);
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const data = body.subarray(21 + idLength);
  const cipher = createDecipheriv('aes-128-gcm', key, nonce);
  cipher.setAuthTag(data.subarray(-16));
  const plain = Buffer.concat([cipher.update(data.subarray(0, -16)), cipher.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8');
}
