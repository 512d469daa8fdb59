/** How many cases a property tries: the full number by default, fewer where the same suite runs again in another zone. */
export function runs(full: number): { numRuns: number; seed: number } {
  const most = Number(process.env.PERSEVERE_RUNS ?? full);
  // A fixed seed: CI must not fail by chance. `npm run campaign` tries other seeds.
  return { numRuns: Math.min(full, most), seed: Number(process.env.PERSEVERE_SEED ?? 20261123) };
}
