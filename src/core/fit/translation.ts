/** Phrases of postings and everyday words that mean the same, as vectors of length 1. */
export interface Pair {
  readonly asked: Float32Array;
  readonly told: Float32Array;
}

/** How far a vector may be moved: the larger, the less. Chosen on the looked-at sets of docs/matching.md; between 3 and 10 it makes no difference. */
const HOLD = 5;

/**
 * Learns from pairs how a vector moves from the words of postings to everyday words, for phrases too that no pair has: the linear map W that makes
 * the sum of |told - asked - W asked|² + HOLD |W|² least (ridge regression), solved exactly.
 *
 * @returns moves a vector
 */
export function learnTranslation(pairs: readonly Pair[], dimensions: number): (vector: Float32Array) => Float32Array {
  const width = 2 * dimensions;
  // The normal equations, row by row: on the left the sum of asked times asked, on the right the sum of asked times told.
  const rows = new Float64Array(dimensions * width);
  for (const { asked, told } of pairs) {
    addProducts(rows, width, 0, asked, asked);
    addProducts(rows, width, dimensions, asked, told);
  }
  for (let at = 0; at < dimensions; at++) {
    const start = at * width;
    // What moves is the difference: asked times (told - asked).
    for (let to = start; to < start + dimensions; to++)
      rows[to + dimensions] = (rows[to + dimensions] ?? 0) - (rows[to] ?? 0);
    rows[start + at] = (rows[start + at] ?? 0) + HOLD;
  }
  solve(rows, dimensions, width);
  return (vector) => {
    const moved = vector.slice();
    for (let at = 0; at < dimensions; at++) {
      const times = vector[at] ?? 0;
      const start = at * width + dimensions;
      for (let to = 0; to < dimensions; to++) moved[to] = (moved[to] ?? 0) + times * (rows[start + to] ?? 0);
    }
    return moved;
  };
}

/** Adds each product of two vectors to a square of the rows that begins in column `from`. */
function addProducts(rows: Float64Array, width: number, from: number, one: Float32Array, other: Float32Array): void {
  for (let at = 0; at < one.length; at++) {
    const times = one[at] ?? 0;
    const start = at * width + from;
    for (let to = 0; to < other.length; to++) rows[start + to] = (rows[start + to] ?? 0) + times * (other[to] ?? 0);
  }
}

/** Gauss and Jordan, without looking for the largest pivot: what stands on the left is symmetric and positive. */
function solve(rows: Float64Array, dimensions: number, width: number): void {
  for (let at = 0; at < dimensions; at++) {
    const start = at * width;
    const pivot = rows[start + at] ?? 1;
    for (let to = at; to < width; to++) rows[start + to] = (rows[start + to] ?? 0) / pivot;
    for (let other = 0; other < dimensions; other++) {
      const below = other * width;
      const times = rows[below + at] ?? 0;
      if (other === at || times === 0) continue;
      for (let to = at; to < width; to++) rows[below + to] = (rows[below + to] ?? 0) - times * (rows[start + to] ?? 0);
    }
  }
}
