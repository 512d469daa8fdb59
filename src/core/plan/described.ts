import type { PersonState } from '../journal/states.ts';
import { partsOfName } from '../write/name-parts.ts';

/** True for somebody who is noted as "the PTA mom" alone: no name, no address, no number. */
export function isKnownByDescription({ name, email, phone }: PersonState): boolean {
  return email === null && phone === null && name !== null && partsOfName(name) === null;
}
