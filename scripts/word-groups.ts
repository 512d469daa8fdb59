import { createRandom } from './random.ts';

/** The most frequent words decide where the groups lie; the others join the nearest. */
const DECIDING = 8_000;
const ROUNDS = 12;

/**
 * Groups of words by the angle between their vectors (spherical k-means, Dhillon and Modha 2001).
 * @param vectors one for each word, the most frequent first
 * @returns for each word the number of its group, from 0
 */
export function wordGroups(vectors: readonly (readonly number[])[], count: number): number[] {
  const dimensions = vectors[0]?.length ?? 0;
  const middle = Array.from(
    { length: dimensions },
    (_each, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0) / norm(vector), 0) / vectors.length,
  );
  const units = vectors.map((vector) => unit(vector.map((value, at) => value / norm(vector) - (middle[at] ?? 0))));
  const random = createRandom(1);
  let centres: Float32Array[] = Array.from({ length: count }, () =>
    Float32Array.from(units[Math.floor(random() * DECIDING)] ?? []),
  );
  const deciding = units.slice(0, DECIDING);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => new Float32Array(dimensions));
    for (const vector of deciding) {
      const sum = sums[nearest(centres, vector)] as Float32Array;
      for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
    }
    centres = sums.map((sum, group) => (sum.some((each) => each !== 0) ? unit(sum) : (centres[group] ?? sum)));
  }
  return units.map((vector) => nearest(centres, vector));
}

function nearest(centres: readonly Float32Array[], vector: Float32Array): number {
  let [best, most] = [0, -2];
  for (const [group, centre] of centres.entries()) {
    let near = 0;
    for (let at = 0; at < vector.length; at++) near += (centre[at] ?? 0) * (vector[at] ?? 0);
    if (near > most) [best, most] = [group, near];
  }
  return best;
}

function norm(vector: ArrayLike<number>): number {
  let square = 0;
  for (let at = 0; at < vector.length; at++) square += (vector[at] ?? 0) ** 2;
  return Math.sqrt(square) || 1;
}

function unit(vector: ArrayLike<number>): Float32Array {
  const length = norm(vector);
  return Float32Array.from(vector, (each) => each / length);
}
