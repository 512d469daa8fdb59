import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fields, type Infer, list, nullable, optional, type Shape, text } from '../parse/shape.ts';
import { derive } from './batch.ts';
import { framed, isIdText, numberOf } from './bytes.ts';
import { pad, unpad } from './padding.ts';

/**
 * How a device joins. The device that belongs makes a secret of 16 bytes and shows it, as a link, a QR code or twelve words. Three messages go
 * through a place, sealed under it: `offer` (who invites), `request` (the key of the new device), and, once the candidate has compared the short
 * check on both, `answer` (the certificate).
 */
export const pairingSteps = ['offer', 'request', 'answer'] as const;
export type PairingStep = (typeof pairingSteps)[number];

const hexKey: Shape<string> = (value): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const id: Shape<string> = (value): value is string => isIdText(value);

const offer = fields({ owner: id, device: id, name: text(80) });
/** `token`: SHA-256 of what the new device will show the relay, as hex. */
const request = fields({ key: hexKey, name: text(80), token: nullable(hexKey) });
const answer = fields({
  certificate: fields({ key: hexKey, by: text(24), root: optional(text(64)), signature: text(128) }),
  /** Addresses of relays that the owner uses. */
  relays: list(text(500), 20),
});
const shapes = { offer, request, answer } as const;
export type PairingMessage<S extends PairingStep> = Infer<(typeof shapes)[S]>;

const salt = new Uint8Array();

/** Where a message lies at a place: only who has the secret can tell. */
export function slotOf(secret: Uint8Array, step: PairingStep): string {
  return bytesToHex(derive(secret, salt, `persevere-pairing-${step}-slot-1`));
}

/** Seals a message of the pairing. `nonce`: 24 random bytes. */
export function sealMessage<S extends PairingStep>(
  secret: Uint8Array,
  step: S,
  message: PairingMessage<S>,
  nonce: Uint8Array,
): Uint8Array {
  const key = derive(secret, salt, `persevere-pairing-${step}-key-1`);
  return concatBytes(
    nonce,
    xchacha20poly1305(key, nonce, utf8ToBytes(step)).encrypt(pad(utf8ToBytes(JSON.stringify(message)))),
  );
}

/** A message of the pairing; null for what was not sealed under this secret as this step. */
export function openMessage<S extends PairingStep>(
  secret: Uint8Array,
  step: S,
  bytes: Uint8Array,
): PairingMessage<S> | null {
  const key = derive(secret, salt, `persevere-pairing-${step}-key-1`);
  try {
    const nonce = bytes.slice(0, 24);
    const opened = unpad(xchacha20poly1305(key, nonce, utf8ToBytes(step)).decrypt(bytes.slice(24)));
    const read: unknown = opened === null ? null : JSON.parse(new TextDecoder().decode(opened));
    return shapes[step](read) ? (read as PairingMessage<S>) : null;
  } catch {
    return null;
  }
}

/** Rounds of PBKDF2: an attacker needs them for each try to find other messages with the same nine digits, a device only once. */
const CHECK_ROUNDS = 65_536;

/**
 * The short check that both devices show: nine digits, computed from the two messages as they arrived. An attacker who knows the secret and
 * runs the place can replace the messages, and then the two devices show different digits.
 */
export function shortCheck(secret: Uint8Array, offered: Uint8Array, requested: Uint8Array): string {
  const digest = pbkdf2(sha256, framed('persevere-check-1', offered, requested), secret, { c: CHECK_ROUNDS, dkLen: 6 });
  const digits = String(numberOf(digest) % 1_000_000_000).padStart(9, '0');
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}

/** What a link to pair carries behind the `#`, since browsers send that part of an address to nobody. */
export interface PairingLink {
  readonly owner: string;
  /** 16 bytes. */
  readonly secret: Uint8Array;
  /** Addresses of relays. */
  readonly relays: readonly string[];
}

/** The part of a link behind the `#`. */
export function writeLink({ owner, secret, relays }: PairingLink): string {
  const parts = new URLSearchParams([
    ['pair', '1'],
    ['owner', owner],
    ['secret', bytesToHex(secret)],
  ]);
  for (const relay of relays) parts.append('relay', relay);
  return parts.toString();
}

/** What a link says; null for what is no link of this version. */
export function readLink(fragment: string): PairingLink | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const [owner, secret] = [parts.get('owner'), parts.get('secret') ?? ''];
  if (parts.get('pair') !== '1' || !isIdText(owner) || !/^[0-9a-f]{32}$/.test(secret)) return null;
  const relays = parts.getAll('relay').filter((each) => /^https?:\/\/\S{1,490}$/.test(each));
  return { owner, secret: hexToBytes(secret), relays };
}
