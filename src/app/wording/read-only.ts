import { refuse } from '../context.ts';

/** What is said where a newer Persevere wrote the file, so that this one only reads it. */
export function readOnlyRefusal(): ReturnType<typeof refuse> {
  return refuse(
    'read-only',
    'This file was written by a newer Persevere, so it is only read here.',
    'Update Persevere, then do it again.',
  );
}
