import type { PushKeys, PushSubscription } from '../../app/ports/notices.ts';

/** What a record may hold beside its text: the sign of the last record, and the tag of the cipher (RFC 8188, section 2). */
const RECORD_BYTES = 4096;
const MOST_BYTES = RECORD_BYTES - 1 - 16 - 86;
/** How long the sender's word is good; RFC 8292 allows a day. */
const WORD_LIVES_S = 12 * 3600;

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const utf8 = new TextEncoder();

type Bytes = Uint8Array<ArrayBuffer>;

/** What is drawn for one message alone; given where a message is to come out as an example of the standard has it. */
export interface Drawn {
  readonly keys: CryptoKeyPair;
  readonly salt: Bytes;
}

/** A pair of keys by which push services know this sender. */
export async function newPushKeys(): Promise<PushKeys> {
  const keys = await crypto.subtle.generateKey(signing, true, ['sign']);
  const { d = '' } = await crypto.subtle.exportKey('jwk', keys.privateKey);
  return { publicKey: base64url(await pointOf(keys.publicKey)), privateKey: d };
}

/** True for a text that fits into one message. */
export function fitsOneNotice(text: string): boolean {
  return utf8.encode(text).length <= MOST_BYTES;
}

/** Encrypts a text for one browser (RFC 8291): one record of `aes128gcm` (RFC 8188), with what the browser needs to read it in front. */
export async function encryptFor({ p256dh, auth }: PushSubscription, text: string, drawn?: Drawn): Promise<Bytes> {
  const { keys, salt } = drawn ?? (await draw());
  const theirPoint = bytesOf(p256dh);
  const theirs = await crypto.subtle.importKey('raw', theirPoint, curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, keys.privateKey, 256);
  const ourPoint = await pointOf(keys.publicKey);
  const info = joined(utf8.encode('WebPush: info\0'), theirPoint, ourPoint);
  const secret = await derived(new Uint8Array(shared), bytesOf(auth), info, 32);
  const cipherKey = await derived(secret, salt, utf8.encode('Content-Encoding: aes128gcm\0'), 16);
  const nonce = await derived(secret, salt, utf8.encode('Content-Encoding: nonce\0'), 12);
  const cipher = await crypto.subtle.importKey('raw', cipherKey, 'AES-GCM', false, ['encrypt']);
  // The 2 says that no other record follows.
  const record = joined(utf8.encode(text), Uint8Array.of(2));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, cipher, record);
  const size = new DataView(new ArrayBuffer(4));
  size.setUint32(0, RECORD_BYTES);
  return joined(salt, new Uint8Array(size.buffer), Uint8Array.of(ourPoint.length), ourPoint, new Uint8Array(sealed));
}

/** The word of the sender to the service at this address (RFC 8292), as the header Authorization has it. `now` in milliseconds. */
export async function vouch(endpoint: string, contact: string, keys: PushKeys, now: number): Promise<string> {
  const point = bytesOf(keys.publicKey);
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: base64url(point.slice(1, 33)),
    y: base64url(point.slice(33)),
    d: keys.privateKey,
  };
  const key = await crypto.subtle.importKey('jwk', jwk, signing, false, ['sign']);
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1000) + WORD_LIVES_S, sub: contact };
  const said = [{ typ: 'JWT', alg: 'ES256' }, claims]
    .map((part) => base64url(utf8.encode(JSON.stringify(part))))
    .join('.');
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, utf8.encode(said));
  return `vapid t=${said}.${base64url(new Uint8Array(signature))}, k=${keys.publicKey}`;
}

async function draw(): Promise<Drawn> {
  return {
    keys: await crypto.subtle.generateKey(curve, true, ['deriveBits']),
    salt: crypto.getRandomValues(new Uint8Array(16)),
  };
}

/** HKDF with SHA-256 (RFC 5869). */
async function derived(secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, length * 8));
}

/** The uncompressed point of a public key: 65 bytes. */
async function pointOf(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key));
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function bytesOf(text: string): Bytes {
  return Uint8Array.fromBase64(text, { alphabet: 'base64url' });
}

function base64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
}
