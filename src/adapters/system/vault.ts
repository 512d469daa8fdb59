import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Vault } from '../../app/ports/system.ts';
import { makeFolder } from '../folder.ts';

const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

const KEY_BYTES = 32;
/** 96 bits, as NIST SP 800-38D section 8.2 recommends for GCM. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals with AES-256-GCM under a key file that only its owner may read; the file is made when it is first needed. */
export function createVault(keyFile: string): Vault {
  return {
    async seal(secret) {
      const nonce = crypto().randomBytes(NONCE_BYTES);
      const cipher = crypto().createCipheriv('aes-256-gcm', keyOrNew(keyFile), nonce);
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    async unseal(sealed) {
      const key = readKey(keyFile);
      const bytes = Buffer.from(sealed, 'base64');
      if (key === null || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      try {
        const opener = crypto().createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
        opener.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([opener.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), opener.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}

function readKey(keyFile: string): Buffer | null {
  try {
    const key = Buffer.from(readFileSync(keyFile, 'utf8').trim(), 'base64');
    return key.length === KEY_BYTES ? key : null;
  } catch {
    return null;
  }
}

function keyOrNew(keyFile: string): Buffer {
  const known = readKey(keyFile);
  if (known !== null) {
    closeToOthers(keyFile);
    return known;
  }
  makeFolder(dirname(keyFile));
  try {
    // Of two processes that make it at once, one wins and the other reads what that one wrote.
    writeFileSync(keyFile, crypto().randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch {
    // It is there after all, or cannot be written; the next line tells.
  }
  const made = readKey(keyFile);
  if (made === null) throw new Error(`The key file ${keyFile} cannot be made or read.`);
  return made;
}

/** A key that came back from a backup may have another mode. */
function closeToOthers(keyFile: string): void {
  try {
    chmodSync(keyFile, 0o600);
  } catch {
    // It belongs to somebody else, or lies where modes mean nothing; it opens what it sealed all the same.
  }
}
