import type { Input, OperationName } from '../../src/contract/registry.ts';
import { tellDropped } from '../state/dropped.ts';
import { AT_HAND, KEPT_SCREEN, RECENT } from './kept-names.ts';

/** After these, what is kept for reading may name who or what was taken away. */
const takesAway: ReadonlySet<OperationName> = new Set<OperationName>([
  'forget',
  'take-away',
  'restore',
  'mail-erase',
  'example-end',
  'correct-person',
  'correct-firm',
]);

/** True where somebody or something was taken away whose name may stand in any title: "Thank Anna" has half of one. */
function takesNames(name: OperationName, input: object): boolean {
  if (name === 'forget') return 'yes' in input && input.yes === true;
  return name === 'example-end' || (name === 'restore' && 'replace' in input && input.replace === true);
}

/**
 * Drops what is kept for reading once an operation has taken something away: this browser does not show it once more. What was begun
 * here, and is nowhere else, is dropped where that was asked for (`begun-here.ts`).
 */
export function dropAfter<N extends OperationName>(name: N, input: Input<N>): void {
  if (!takesAway.has(name)) return;
  try {
    for (const each of [AT_HAND, KEPT_SCREEN]) localStorage.removeItem(each);
    if (takesNames(name, input)) localStorage.removeItem(RECENT);
    tellDropped([]);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
