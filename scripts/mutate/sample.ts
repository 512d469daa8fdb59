import { seeded } from '../../test/support/runs.ts';

/** So many of them, by chance but the same for the same seed, in their order. */
export function sampled<Item>(items: Item[], count: number, seed: number): Item[] {
  const random = seeded(seed);
  const drawn = items.map((item, index) => ({ item, index, lot: random() }));
  return drawn
    .sort((first, second) => first.lot - second.lot)
    .slice(0, count)
    .sort((first, second) => first.index - second.index)
    .map(({ item }) => item);
}
