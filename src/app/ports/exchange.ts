import type { BatchName } from '../../core/exchange/envelope.ts';
import type { Body, DeviceName, Erased, Item } from '../../core/exchange/items.ts';
import type { Certificate } from '../../core/exchange/keys.ts';
import type { SendingFacts } from '../../core/exchange/sending.ts';
import type { Standing } from '../../core/exchange/standing.ts';

/**
 * What became of a batch that was brought to a place. `kept`: it survives a crash of the place; `other`: another batch has its place in
 * the sequence; `full`: nothing more is taken; `turned-away`: this device may not; `unreachable`: it may have been kept or not.
 */
export type Keeping = 'kept' | 'other' | 'full' | 'turned-away' | 'unreachable';

/** A place through which devices exchange: a relay, a folder, a file. It cannot read what it keeps, and a device checks all that it gives. */
export interface ExchangePlace {
  /** The device recognises the place by this id. */
  readonly id: string;
  /** Names of all batches that it has (`nameText`); `turned-away` where this device may not ask; null where it cannot be reached. */
  list(): Promise<readonly string[] | 'turned-away' | null>;
  /** A batch; null where it has none of that name or cannot be reached. */
  fetch(name: string): Promise<Uint8Array | null>;
  /** Keeps a batch under its name, for good or not at all. The same batch again is kept. */
  keep(name: string, bytes: Uint8Array): Promise<Keeping>;
  /** Deletes these batches; false where the place did not, and the device has to ask again. */
  remove(names: readonly string[]): Promise<boolean>;
}

/** A batch with what it changes, written in one commit. */
export interface NewBatch {
  readonly name: BatchName;
  readonly bytes: Uint8Array;
  readonly standing: Standing;
  /** The items that the device takes in from it; null where the batch holds keys, or where only a newer program can read it. */
  readonly body: Body | null;
}

/** What a device keeps of the exchange, beside its journal. Each call that writes is one transaction. */
export interface ExchangeLedger {
  standing(): Promise<Standing>;
  /** Batches that are kept here with their bytes. */
  names(): Promise<readonly BatchName[]>;
  bytesOf(name: BatchName): Promise<Uint8Array | null>;
  /** What was noted here and stands in no batch yet, the oldest first. */
  pending(): Promise<readonly Item[]>;
  erasures(): Promise<readonly Erased[]>;
  /** Batches that this device has not looked through since the last erasure. */
  suspects(): Promise<readonly BatchName[]>;
  facts(): Promise<SendingFacts>;
  /** Puts items that the program says by itself at the end of what is pending. */
  say(items: readonly Item[]): Promise<void>;
  /** Batches that a newer program wrote: this device keeps them and reads them after its update. */
  unread(): Promise<readonly BatchName[]>;
  /** The certificate by which the twelve words or another device vouch for this device; null where it has none. */
  certificate(): Promise<Certificate | null>;
  /**
   * Takes a batch of another device in: its bytes, its entries and rows as erasures leave them, and the standing. A batch that is kept already
   * was unread and is read now. With an erasure, what this device still knows of the person is looked for in what the erasure does not speak
   * of, and what remains of that is pending as an erasure of its own.
   */
  takeIn(batch: NewBatch): Promise<void>;
  /** Keeps a batch of this device. `written`: how many pending items stand in it, from the first on. */
  keepOwn(batch: NewBatch, written: number): Promise<void>;
  /** Notes a standing that changed without a batch. */
  keepStanding(standing: Standing): Promise<void>;
  /** Notes that this device looked through these batches and that they hold nothing that was erased. */
  cleared(names: readonly BatchName[]): Promise<void>;
  /** Drops the bytes of batches that were withdrawn. */
  drop(names: readonly BatchName[]): Promise<void>;
  /** The names, as text, of the batches that this device has seen at a place. */
  had(place: string): Promise<ReadonlySet<string>>;
  keepHad(place: string, names: readonly string[]): Promise<void>;
  /**
   * Gives up one of two branches of a sequence: a device and its old copy both went on with it, and the place has the other branch. In one
   * transaction this device deletes the batches `dropped` with their bytes, takes the items `again` in, puts them behind what is pending so
   * that it says them in its own sequence, and notes the standing that is given. With `renewed` this device gets a new key and so becomes a
   * new device, because it was itself put back from an old copy or has a twin.
   */
  startAnew(given: {
    readonly standing: Standing;
    readonly dropped: readonly BatchName[];
    readonly again: readonly Item[];
    readonly renewed: { readonly secret: Uint8Array; readonly certificate: Certificate } | null;
  }): Promise<void>;
}

/** Who this device is in the exchange. */
export interface ExchangeSelf {
  readonly device: string;
  /** Its secret key as it was given: a store keeps what it gets, so what it gets is sealed. */
  readonly secret: Uint8Array;
}

/** The exchange of an account that lies in a store. Until it is set up, asking for its standing is a fault of the program. */
export interface ExchangeStore extends ExchangeLedger {
  /** Null where no exchange was set up here. */
  self(): Promise<ExchangeSelf | null>;
  /**
   * Sets the exchange up: everything that was noted so far is pending, who was forgotten so far included, and from now on everything that is
   * committed is pending with it. Throws where it was set up already. `certificate`: who vouches for this device where it joins others.
   * @param now what the clock of this device says, milliseconds since 1970
   */
  setUp(
    given: ExchangeSelf & { readonly standing: Standing; readonly certificate: Certificate | null },
    now: number,
  ): Promise<void>;
  /** What the devices are called, each as it was said last. */
  deviceNames(): Promise<readonly DeviceName[]>;
}
