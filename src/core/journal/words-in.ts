/** No payload of ours nests as deeply; the limit keeps a hostile archive from exhausting the stack. */
const DEEPEST = 12;

/** All texts in a value that came from elsewhere, whose fields nobody here named. */
export function wordsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) return [];
  return Object.values(value).flatMap((each) => wordsIn(each, depth + 1));
}
