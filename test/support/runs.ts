/** How many cases a property tries: the full number by default, fewer where the same suite runs again in another zone. */
export function runs(full: number): { numRuns: number; seed: number } {
  const most = Number(process.env.PERSEVERE_RUNS ?? full);
  // A fixed seed: CI must not fail by chance. `npm run campaign` tries other seeds.
  return { numRuns: Math.min(full, most), seed: Number(process.env.PERSEVERE_SEED ?? 20261123) };
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator; no quality is asked of it). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
