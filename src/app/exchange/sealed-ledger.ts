import type { Standing } from '../../core/exchange/standing.ts';
import type { ExchangeSelf, ExchangeStore } from '../ports/exchange.ts';
import type { Vault } from '../ports/system.ts';

/** Thrown where the secrets of the exchange cannot be opened: the home was moved without its vault. The device has to be made anew. */
export class SealedElsewhere extends Error {}

/**
 * The exchange of a store with its secrets in plain: what the store gets of them, and so what a copy of its file holds, is sealed by the vault.
 * The secret of the device, and the keys under which batches are sealed, are the only secrets in it.
 */
export function withSecrets(store: ExchangeStore, vault: Vault): ExchangeStore {
  /** Each secret is sealed once, so that a standing whose keys did not change is written as it was. */
  const sealedAs = new Map<string, string>();
  const openedAs = new Map<string, string>();

  function know(plain: string, sealed: string): void {
    sealedAs.set(plain, sealed);
    openedAs.set(sealed, plain);
  }

  async function seal(plain: string): Promise<string> {
    const known = sealedAs.get(plain);
    if (known !== undefined) return known;
    const sealed = await vault.seal(plain);
    know(plain, sealed);
    return sealed;
  }

  async function open(sealed: string): Promise<string> {
    const known = openedAs.get(sealed);
    if (known !== undefined) return known;
    const plain = await vault.unseal(sealed);
    if (plain === null) throw new SealedElsewhere('The secrets of the exchange were sealed by another vault.');
    know(plain, sealed);
    return plain;
  }

  async function withKeys(standing: Standing, turn: (secret: string) => Promise<string>): Promise<Standing> {
    const keys: Record<string, Standing['keys'][string]> = {};
    for (const [id, key] of Object.entries(standing.keys))
      keys[id] = { ...key, secret: key.secret === null ? null : await turn(key.secret) };
    return { ...standing, keys };
  }

  const sealedStanding = (standing: Standing): Promise<Standing> => withKeys(standing, seal);
  const sealedSecret = async (secret: Uint8Array): Promise<Uint8Array> =>
    new TextEncoder().encode(await seal(secret.toHex()));

  return {
    ...store,
    async self(): Promise<ExchangeSelf | null> {
      const kept = await store.self();
      if (kept === null) return null;
      return { device: kept.device, secret: Uint8Array.fromHex(await open(new TextDecoder().decode(kept.secret))) };
    },
    async setUp(given, now) {
      const [secret, standing] = [await sealedSecret(given.secret), await sealedStanding(given.standing)];
      await store.setUp({ ...given, secret, standing }, now);
    },
    standing: async () => withKeys(await store.standing(), open),
    takeIn: async (batch) => store.takeIn({ ...batch, standing: await sealedStanding(batch.standing) }),
    keepOwn: async (batch, written) =>
      store.keepOwn({ ...batch, standing: await sealedStanding(batch.standing) }, written),
    keepStanding: async (standing) => store.keepStanding(await sealedStanding(standing)),
    async startAnew(given) {
      const { renewed } = given;
      const sealed = renewed && { ...renewed, secret: await sealedSecret(renewed.secret) };
      await store.startAnew({ ...given, standing: await sealedStanding(given.standing), renewed: sealed });
    },
  };
}
