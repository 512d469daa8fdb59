import type { BatchName } from '../../core/exchange/envelope.ts';
import type { Keeping } from './exchange.ts';

/** Who asks a relay: one of the owner's devices, or `root` for who has the twelve words. */
export interface RelayGuest {
  readonly owner: string;
  readonly device: string;
}

/** What a relay has of an owner, as far as it is new to who asks. */
export interface RelayListing {
  /** All names, or those that came behind the cursor that was given. */
  readonly names: readonly string[];
  /** True where `names` is all that there is: what is not among it was removed. */
  readonly isWhole: boolean;
  readonly cursor: string;
}

/**
 * What a relay keeps. It knows owners, devices, numbers, sizes and times, and can read nothing. Tokens are known by their SHA-256 alone, as hex.
 * What it says is kept has reached the disc.
 */
export interface RelayStore {
  /** Lets an owner in, with a token for the twelve words and one for the first device; false where the owner is known already. */
  admit(given: {
    readonly owner: string;
    readonly rootToken: string;
    readonly device: string;
    readonly token: string;
  }): boolean;
  /** Whose token it is; null where it is nobody's. */
  guestOf(token: string): RelayGuest | null;
  /** Gives a device of an owner its token; false where there are too many. */
  giveToken(owner: string, device: string, token: string): boolean;
  /** Takes away what a device may. */
  takeTokens(owner: string, device: string): void;
  keep(owner: string, name: BatchName, bytes: Uint8Array): Promise<Keeping>;
  fetch(owner: string, name: string): Uint8Array | null;
  list(owner: string, since: string | null): RelayListing;
  remove(owner: string, names: readonly string[]): void;
  /** Forgets an owner with everything that is theirs. */
  forget(owner: string): void;
  /** Keeps a message of a pairing for a quarter of an hour; false where there is one, or no room. */
  putSlot(slot: string, bytes: Uint8Array): boolean;
  slot(slot: string): Uint8Array | null;
  /** Tells `changed` when a batch of the owner came; returns what ends it. */
  onNews(owner: string, changed: () => void): () => void;
  close(): void;
}
