import type { BatchName } from '../../core/exchange/envelope.ts';
import type { Keeping } from './exchange.ts';

/** Who asks a relay: a device of the owner, or `root`, which is anybody who has the twelve words. */
export interface RelayGuest {
  readonly owner: string;
  readonly device: string;
}

/** The batches of an owner that a relay has, as far as the device that asks does not know of them. */
export interface RelayListing {
  /** The names of all batches, or of those that the relay got after it gave out the cursor in the question. */
  readonly names: readonly string[];
  /** True where `names` lists all batches of the owner: the relay has removed every other. */
  readonly isWhole: boolean;
  readonly cursor: string;
}

/**
 * What a relay keeps. It knows owners, devices, numbers, sizes and times, and can read no batch. Of a token it keeps the SHA-256 alone, as hex.
 * It answers `kept` only once the batch is on the disc.
 */
export interface RelayStore {
  /** Lets an owner in, with a token for the twelve words and one for the first device; false where the owner is known already. */
  admit(given: {
    readonly owner: string;
    readonly rootToken: string;
    readonly device: string;
    readonly token: string;
  }): boolean;
  /** The owner and the device to which the relay gave this token; null where it gave it to none. */
  guestOf(token: string): RelayGuest | null;
  /** Gives a device of an owner its token; false where there are too many. */
  giveToken(owner: string, device: string, token: string): boolean;
  /** Takes the tokens of a device away, so that the relay refuses it from now on. */
  takeTokens(owner: string, device: string): void;
  keep(owner: string, name: BatchName, bytes: Uint8Array): Promise<Keeping>;
  fetch(owner: string, name: string): Uint8Array | null;
  list(owner: string, since: string | null): RelayListing;
  remove(owner: string, names: readonly string[]): void;
  /** Deletes an owner with their tokens and batches. */
  forget(owner: string): void;
  /** Keeps a message of a pairing for a quarter of an hour; false where the slot already holds one, or the relay has no room. */
  putSlot(slot: string, bytes: Uint8Array): boolean;
  slot(slot: string): Uint8Array | null;
  /** Calls `changed` whenever a batch of the owner arrives; returns a function that stops that. */
  onNews(owner: string, changed: () => void): () => void;
  close(): void;
}
