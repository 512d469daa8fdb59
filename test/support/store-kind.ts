import type { ExchangingStore } from '../../src/app/ports/store.ts';

/** A kind of store, and how a test comes to an empty place for one. */
export interface StoreKind {
  readonly name: string;
  /** Whether what was written is there when it is opened again. */
  readonly isKept: boolean;
  place(): Promise<StorePlace>;
}

/** Where one account lies. */
export interface StorePlace {
  /** Opens the store, also again after it was closed. */
  open(): Promise<ExchangingStore>;
  /** Removes the place with all that lies in it. The store must be closed. */
  remove(): Promise<void>;
}
