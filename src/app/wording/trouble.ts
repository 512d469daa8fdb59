import { none } from '../../contract/refusals/kind.ts';
import { type Refused, refuse } from '../context.ts';
import type { StoreTrouble } from '../ports/store.ts';

/** The refusal of an operation that the file or the disc did not let through: each write is there whole or not at all. */
export function troubleRefusal(trouble: StoreTrouble): Refused {
  const kept = 'nothing-lost';
  if (trouble === 'newer') return refuse('written-by-newer', none, { kept });
  if (trouble === 'damaged')
    return refuse('file-damaged-here', none, { todo: { operation: 'doctor', input: {} }, kept });
  return refuse('file-trouble', { trouble }, { kept });
}
