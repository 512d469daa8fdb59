import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { derive } from './batch.ts';

/**
 * 16 random bytes as twelve words of BIP39 (English list); the last of them checks the others. Nobody can guess them, so no slow hash is
 * needed.
 */
export function wordsOf(entropy: Uint8Array): string {
  return entropyToMnemonic(entropy, wordlist);
}

/** What was typed: the 16 bytes, or what is wrong with it. */
export type ReadWords =
  | { readonly ok: true; readonly entropy: Uint8Array }
  /** `unknown`: the first word that is in no list; `misfit`: all are, and they do not belong together. */
  | { readonly ok: false; readonly why: 'count' | 'misfit' }
  | { readonly ok: false; readonly why: 'unknown'; readonly word: string };

/** Reads twelve words as somebody types them: in any case, with any spaces, commas or numbers between. */
export function readWords(typed: string): ReadWords {
  const words =
    typed
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const unknown = words.find((word) => !wordlist.includes(word));
  if (unknown !== undefined) return { ok: false, why: 'unknown', word: unknown };
  if (words.length !== 12) return { ok: false, why: 'count' };
  try {
    return { ok: true, entropy: mnemonicToEntropy(words.join(' '), wordlist) };
  } catch {
    return { ok: false, why: 'misfit' };
  }
}

const salt = new Uint8Array();

/** The secret of the root: it certifies the first device, and opens every key when all devices are gone. */
export function rootSecretOf(entropy: Uint8Array): Uint8Array {
  return derive(entropy, salt, 'persevere-root-1');
}

/** What a relay is shown by who has the words and no device. */
export function rootTokenOf(entropy: Uint8Array): Uint8Array {
  return derive(entropy, salt, 'persevere-root-token-1');
}
