import type { Vault } from '../../app/ports/system.ts';
import type { Beside } from './beside.ts';

/** 96 bits, as NIST SP 800-38D section 8.2 recommends for GCM. */
const NONCE_BYTES = 12;

/**
 * Seals with AES-256-GCM under a key that no code can read: the browser keeps it and only uses it. `seal` rejects where the browser has no
 * such keys, as on a page without an encrypted connection, or keeps nothing.
 */
export function createVaultInPage(beside: Beside): Vault {
  const newKey = (): Promise<CryptoKey> =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return {
    async seal(secret) {
      const key = (await beside.getOrPut('seal-key', newKey)) as CryptoKey;
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(secret));
      const whole = new Uint8Array(NONCE_BYTES + sealed.byteLength);
      whole.set(iv);
      whole.set(new Uint8Array(sealed), NONCE_BYTES);
      return whole.toBase64();
    },
    async unseal(sealed) {
      try {
        const key = (await beside.get('seal-key')) as CryptoKey | undefined;
        const bytes = Uint8Array.fromBase64(sealed);
        if (key === undefined) return null;
        const iv = bytes.subarray(0, NONCE_BYTES);
        const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(NONCE_BYTES));
        return new TextDecoder().decode(opened);
      } catch {
        return null;
      }
    },
  };
}
