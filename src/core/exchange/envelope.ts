import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { equalBytes, ID_BYTES, idBytes, idText, numberBytes, numberOf } from './bytes.ts';

/** What a batch holds: what was noted, sealed; or who belongs to the owner and which keys are used, which everybody may see. */
export type BatchKind = 'items' | 'keys';

/** What stands on the outside of a batch. All of it is signed, and authenticated with what is sealed inside. */
export interface Envelope {
  readonly kind: BatchKind;
  /** In which version of this format the body is written. */
  readonly schema: number;
  readonly owner: string;
  /** Whose sequence it belongs to; this device signed it. */
  readonly device: string;
  /** How many times the key was renewed before it, and which key: 0 and zeros where nothing is sealed. */
  readonly epoch: number;
  readonly key: string;
  /** The first and the last number of its items in the sequence of the device. The first item of a device has number 1. */
  readonly from: number;
  readonly to: number;
  /** The hash of the batch before it in the sequence; zeros for the first. */
  readonly previous: string;
  /** 24 bytes, as hex; zeros where nothing is sealed. */
  readonly nonce: string;
}

/** The version of items that this program reads and writes. */
export const SCHEMA = 1;
/** The version of batches of keys. It rises only where older programs must stop reading. */
export const KEYS_SCHEMA = 1;
/** The first batch of a sequence has this as the hash of the batch before it, as hex. */
export const NOTHING_BEFORE = '0'.repeat(64);
/** A batch of keys, in which nothing is sealed, has these as its key and nonce. */
export const NO_KEY = '0'.repeat(24);
export const NO_NONCE = '0'.repeat(48);

const magic = utf8ToBytes('PVX1');
const kinds: readonly BatchKind[] = ['items', 'keys'];
const SIGNATURE_BYTES = 64;
const NUMBER_BYTES = 6;
const MOST_NUMBER = 2 ** 48 - 1;

/** The fields behind the magic bytes, in their order, with their lengths. */
const layout = [
  ['kind', 1],
  ['schema', 2],
  ['owner', ID_BYTES],
  ['device', ID_BYTES],
  ['epoch', 4],
  ['key', ID_BYTES],
  ['from', NUMBER_BYTES],
  ['to', NUMBER_BYTES],
  ['previous', 32],
  ['nonce', 24],
  ['length', 4],
] as const;
const ENVELOPE_BYTES = layout.reduce((sum, [, length]) => sum + length, magic.length);

/** The envelope as bytes, with the length of the body. Sealing authenticates these bytes together with the body. */
export function envelopeBytes(envelope: Envelope, bodyLength: number): Uint8Array {
  const { kind, schema, owner, device, epoch, key, from, to, previous, nonce } = envelope;
  return concatBytes(
    magic,
    numberBytes(kinds.indexOf(kind) + 1, 1),
    numberBytes(schema, 2),
    idBytes(owner),
    idBytes(device),
    numberBytes(epoch, 4),
    idBytes(key),
    numberBytes(from, NUMBER_BYTES),
    numberBytes(to, NUMBER_BYTES),
    hexToBytes(previous),
    hexToBytes(nonce),
    numberBytes(bodyLength, 4),
  );
}

/** The parts of a batch whose signature nobody has checked yet. */
export interface ReadBatch {
  readonly envelope: Envelope;
  /** The envelope as bytes. */
  readonly outside: Uint8Array;
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
  /** SHA-256 of all but the signature, as hex: the name of the batch. */
  readonly hash: string;
}

/** Takes a batch apart; null for bytes that are no batch. The reader has to check the signature first (`isSignedBy` in `batch.ts`). */
export function readBatch(bytes: Uint8Array): ReadBatch | null {
  if (bytes.length < ENVELOPE_BYTES + SIGNATURE_BYTES || !equalBytes(bytes.subarray(0, magic.length), magic))
    return null;
  const part: Partial<Record<(typeof layout)[number][0], Uint8Array>> = {};
  let at = magic.length;
  for (const [name, length] of layout) {
    part[name] = bytes.subarray(at, at + length);
    at += length;
  }
  const number = (name: keyof typeof part): number => numberOf(part[name] ?? new Uint8Array());
  const id = (name: keyof typeof part): string => idText(part[name] ?? new Uint8Array());
  const hex = (name: keyof typeof part): string => bytesToHex(part[name] ?? new Uint8Array());
  const kind = kinds[number('kind') - 1];
  const [from, to] = [number('from'), number('to')];
  const end = bytes.length - SIGNATURE_BYTES;
  if (kind === undefined || from < 1 || to < from || number('length') !== end - ENVELOPE_BYTES) return null;
  return {
    envelope: {
      kind,
      schema: number('schema'),
      owner: id('owner'),
      device: id('device'),
      epoch: number('epoch'),
      key: id('key'),
      from,
      to,
      previous: hex('previous'),
      nonce: hex('nonce'),
    },
    outside: bytes.slice(0, ENVELOPE_BYTES),
    body: bytes.slice(ENVELOPE_BYTES, end),
    signature: bytes.slice(end),
    hash: bytesToHex(sha256(bytes.subarray(0, end))),
  };
}

/** The name under which a place keeps a batch. */
export interface BatchName {
  readonly device: string;
  readonly from: number;
  readonly to: number;
  /** As hex. */
  readonly hash: string;
}

/** The name as text, which orders as the sequence does: digits of equal length. */
export function nameText({ device, from, to, hash }: BatchName): string {
  return `${device}-${digits(from)}-${digits(to)}-${hash}`;
}

const DIGITS = String(MOST_NUMBER).length;
const digits = (value: number): string => String(value).padStart(DIGITS, '0');
const named = /^([0-9a-hjkmnp-tv-z]{24})-(\d{15})-(\d{15})-([0-9a-f]{64})$/;

/** The name that a text is; null where it is none. */
export function readName(text: string): BatchName | null {
  const [, device = '', from = '', to = '', hash = ''] = named.exec(text) ?? [];
  const name = { device, from: Number(from), to: Number(to), hash };
  return device === '' || name.from < 1 || name.to < name.from ? null : name;
}

export function nameOf({ envelope, hash }: ReadBatch): BatchName {
  return { device: envelope.device, from: envelope.from, to: envelope.to, hash };
}
