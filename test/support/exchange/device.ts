import { nodeCurve } from '../../../src/adapters/exchange/node-curve.ts';
import { beginLetter, type Claims } from '../../../src/app/exchange/begin-letter.ts';
import { exchange, type Round } from '../../../src/app/exchange/round.ts';
import { keep } from '../../../src/app/exchange/write-news.ts';
import type { ExchangeLedger, ExchangePlace } from '../../../src/app/ports/exchange.ts';
import { deviceIdOf } from '../../../src/core/exchange/batch.ts';
import type { Curve } from '../../../src/core/exchange/curve.ts';
import { SCHEMA } from '../../../src/core/exchange/envelope.ts';
import { type Item, type Letter, travelling } from '../../../src/core/exchange/items.ts';
import { certify } from '../../../src/core/exchange/keys.ts';
import { nextVersion } from '../../../src/core/exchange/rows.ts';
import { letterState } from '../../../src/core/exchange/sending.ts';
import { rowName } from '../../../src/core/exchange/taking.ts';
import {
  foundingBatch,
  type Pen,
  type Random,
  renewingBatch,
  sharingBatch,
} from '../../../src/core/exchange/writing.ts';
import type { Entry } from '../../../src/core/journal/entry.ts';
import { foldScope, scopesOf } from '../../../src/core/journal/fold.ts';
import { stableId } from '../../../src/core/journal/stable-id.ts';
import { nextStamp, type Stamp } from '../../../src/core/journal/stamp.ts';
import { type Disc, emptyDisc, memoryLedger, nameOn, remainsWithout } from './memory-ledger.ts';

const verified = new Map<string, boolean>();
const MOST_VERIFIED = 5000;

/** The curve of a computer, which looks once at a signature that several devices ask about. */
const curve: Curve = {
  ...nodeCurve,
  verify(signature, message, publicKey) {
    const asked = [signature, message, publicKey].map((bytes) => bytes.toHex()).join();
    const known = verified.get(asked) ?? nodeCurve.verify(signature, message, publicKey);
    if (verified.size >= MOST_VERIFIED) verified.clear();
    verified.set(asked, known);
    return known;
  },
};

/** Thrown where a device is killed. */
export class Killed extends Error {}

/** How many calls a device makes until it is killed; Infinity for one that lives. */
export interface Life {
  left: number;
}

/** The same object, whose calls end the device when its time has come: before the call, or after it. */
function mortal<T extends object>(target: T, life: Life): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name);
      if (typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        if (life.left-- <= 0) throw new Killed();
        const result: unknown = await Reflect.apply(value, object, given);
        if (life.left-- <= 0) throw new Killed();
        return result;
      };
    },
  });
}

/** Where devices keep what they exchange. */
export interface Keeper {
  ledgerOf(disc: Disc): ExchangeLedger;
  /** An old copy of a disc, as of now. */
  copy(disc: Disc): Disc;
  /** Looks whether what is kept beside a disc is the same. */
  check(disc: Disc): Promise<void>;
}

/** On the disc alone. */
export const inMemory: Keeper = {
  ledgerOf: memoryLedger,
  copy: (disc) => structuredClone(disc),
  check: async () => {},
};

/** A device: its disc, and a program that runs on it until it is killed. */
export class Device {
  readonly disc: Disc;
  readonly keeper: Keeper;
  /** Which version of items its program knows. */
  schema = SCHEMA;
  /** How far its clock is off, in milliseconds. */
  ahead = 0;
  claims: Claims = new Map();
  readonly random: Random;
  /** Its id, and of which secret that is. */
  #id = '';
  #of: Uint8Array | null = null;

  constructor(disc: Disc, random: Random, keeper: Keeper = inMemory) {
    this.disc = disc;
    this.random = random;
    this.keeper = keeper;
  }

  get pen(): Pen {
    const { secret } = this.disc;
    if (secret !== this.#of) this.#id = deviceIdOf(nodeCurve.publicKey(secret));
    this.#of = secret;
    return { self: { device: this.#id, secret, schema: this.schema }, curve, random: this.random };
  }

  get id(): string {
    return this.pen.self.device;
  }

  get ledger(): ExchangeLedger {
    return this.keeper.ledgerOf(this.disc);
  }

  /** The first device of an owner. */
  static async first(owner: string, rootSecret: Uint8Array, random: Random, keeper?: Keeper): Promise<Device> {
    const device = new Device(emptyDisc(owner, random(32)), random, keeper);
    await keep(device.ledger, device.pen, (standing) => foundingBatch(standing, rootSecret, device.pen), 0);
    return device;
  }

  /** Another one, which this device lets in. */
  async invite(): Promise<Device> {
    const { owner } = this.disc.standing;
    const other = new Device(emptyDisc(owner, this.random(32)), this.random, this.keeper);
    const publicKey = nodeCurve.publicKey(other.disc.secret);
    await keep(this.ledger, this.pen, (standing) => sharingBatch(standing, other.id, publicKey, this.pen), 0);
    other.disc.certificate = certify(owner, this.id, this.disc.secret, publicKey, nodeCurve);
    return other;
  }

  /** An old copy of it, as of now. */
  copy(): Disc {
    return this.keeper.copy(this.disc);
  }

  stamp(now: number): Stamp {
    const latest =
      [...this.disc.entries.values()]
        .map(({ stamp }) => stamp)
        .sort()
        .at(-1) ?? null;
    return nextStamp(latest, now + this.ahead, this.id);
  }

  async note(entry: Entry, now: number): Promise<void> {
    await this.ledger.say([{ entry: travelling({ ...entry, stamp: this.stamp(now) }) }]);
  }

  async write(key: string, body: unknown, now: number): Promise<void> {
    const known = this.disc.rows.get(rowName({ kind: 'unfinished', key })) ?? [];
    await this.ledger.say([
      { row: nextVersion(known, this.id, { kind: 'unfinished', key, body, stamp: this.stamp(now) }) },
    ]);
  }

  /** Erases a person; gives the id of the erasure, and what they were called. */
  async erase(personId: string, now: number): Promise<{ readonly id: string; readonly name: string | null }> {
    const name = nameOn(this.disc, personId);
    const remains = remainsWithout(this.disc, personId);
    const includes = [...this.disc.erasures.keys()].sort();
    const rows = [...this.disc.rows.values()].flatMap((versions) => {
      const [row] = versions;
      const names = name !== null && JSON.stringify(versions).includes(JSON.stringify(name).slice(1, -1));
      return row === undefined || !names ? [] : [{ kind: row.kind, key: row.key }];
    });
    const stamp = this.stamp(now);
    const id = stableId('era', this.id, stamp, personId);
    await this.ledger.say([{ erasure: { id, personId, includes, remains, stamp, rows } }]);
    return { id, name };
  }

  async takeAway(device: string): Promise<void> {
    const root = this.disc.standing.rootKey;
    const { devices } = this.disc.standing;
    // One that has not joined yet takes nobody away.
    if (root === null || devices[device] === undefined || devices[this.id] === undefined) return;
    await keep(
      this.ledger,
      this.pen,
      (standing) => renewingBatch(standing, [device], Uint8Array.fromHex(root), this.pen),
      0,
    );
  }

  /** One round, in which it may be killed; null where it was. */
  async exchange(
    place: ExchangePlace,
    now: number,
    life: Life = { left: Number.POSITIVE_INFINITY },
  ): Promise<Round | null> {
    try {
      const ledger = mortal(this.ledger, life);
      return await exchange(ledger, place, this.pen, now + this.ahead);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.claims = new Map();
      return null;
    }
  }

  letters(): { readonly letter: Letter; readonly state: string }[] {
    const { mailbox, letters, takenBack, told } = this.disc.facts;
    const facts = { mailbox, letters, takenBack, told };
    const lists = Object.fromEntries(Object.entries(facts).map(([kind, said]) => [kind, [...said.values()]]));
    const all = { ...lists, gone: Object.keys(this.disc.standing.gone) } as unknown as Parameters<
      typeof letterState
    >[0];
    return all.letters.map((letter) => ({ letter, state: letterState(all, letter) }));
  }

  /** Sends what waits for it; `hand` hands a letter over. It may be killed at any moment. */
  async send(place: ExchangePlace, now: number, life: Life, hand: (letter: Letter) => void): Promise<void> {
    const ledger = mortal(this.ledger, life);
    const say = (sendId: string, word: string): Item => ({
      told: { sendId, by: this.id, stamp: this.stamp(now), word, claim: '' },
    });
    try {
      for (const { letter, state } of this.letters()) {
        if (letter.sender !== this.id) continue;
        // It was begun by a program that ended: nobody can tell.
        if (state === 'begun' && !this.claims.has(letter.sendId)) await ledger.say([say(letter.sendId, 'unknown')]);
        if (state === 'taking-back') await ledger.say([say(letter.sendId, 'back')]);
        if (state !== 'waits' && !this.claims.has(letter.sendId)) continue;
        if ((await beginLetter(ledger, place, this.pen, letter, this.claims, now + this.ahead)) !== null) continue;
        if (life.left-- <= 0) throw new Killed();
        hand(letter);
        if (life.left-- <= 0) throw new Killed();
        await ledger.say([say(letter.sendId, 'sent')]);
      }
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.claims = new Map();
    }
  }

  /** All that it holds, folded: to be the same on every device, to the byte. */
  folded(): string {
    const entries = [...this.disc.entries.values()]
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((entry, at): Entry => ({ ...entry, position: at + 1 }));
    const states = scopesOf(entries)
      .sort()
      .map((scope) => [
        scope,
        foldScope(
          scope,
          entries.filter((each) => each.scopes.includes(scope)),
        ),
      ]);
    const rows = [...this.disc.rows].sort(([one], [other]) => (one < other ? -1 : 1));
    const { mailbox, letters, takenBack, told } = this.disc.facts;
    const said = [mailbox, letters, takenBack, told].map((each) => [...each.keys()].sort());
    const erasures = [...this.disc.erasures].sort(([one], [other]) => (one < other ? -1 : 1));
    return JSON.stringify({ entries, states, rows, said, erasures });
  }
}
