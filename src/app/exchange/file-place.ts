import { bundleOf } from '../../core/exchange/bundle.ts';
import { readName } from '../../core/exchange/envelope.ts';
import type { ExchangePlace } from '../ports/exchange.ts';

export interface FilePlace extends ExchangePlace {
  /** The file, with every batch that it holds now. */
  bytes(): Uint8Array;
}

/**
 * A file that the candidate carries from device to device, as a place of exchange. The file is in memory until the candidate saves or shares it, so the
 * caller must not tell them before that that their notes are kept elsewhere.
 * @param id by which the device knows it again
 * @param brought the batches of the file that the candidate opened; none for a new file
 */
export function filePlace(id: string, brought: ReadonlyMap<string, Uint8Array>): FilePlace {
  const kept = new Map(brought);
  return {
    id,
    list: async () => [...kept.keys()],
    fetch: async (name) => kept.get(name) ?? null,
    async keep(text, bytes) {
      const name = readName(text);
      if (name === null) return 'unreachable';
      for (const other of kept.keys()) {
        const known = readName(other);
        const isInTheWay = known?.device === name.device && known.from <= name.to && name.from <= known.to;
        if (isInTheWay && other !== text) return 'other';
      }
      kept.set(text, bytes);
      return 'kept';
    },
    async remove(names) {
      for (const name of names) kept.delete(name);
      return true;
    },
    bytes: () => bundleOf([...kept.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each)),
  };
}
