import { none } from '../../contract/refusals/kind.ts';
import { refuse } from '../context.ts';

/** What is said where a newer Persevere wrote the file, so that this one only reads it. */
export function readOnlyRefusal(): ReturnType<typeof refuse> {
  return refuse('written-by-newer', none);
}
