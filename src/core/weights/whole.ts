/** Throws where a file that was shipped is not what its reader expects: it was cut off, or another one lies in its place. */
export function assertWhole(isWhole: boolean, file: string): asserts isWhole {
  if (!isWhole) throw new Error(`${file} is cut off or damaged. Install Persevere again.`);
}
