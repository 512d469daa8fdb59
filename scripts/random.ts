/** Numbers from 0 to below 1 that look random and are the same for the same start, so that what is learned is learned again alike. */
export function createRandom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}
