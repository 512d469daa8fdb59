import type { Input } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';

type Ending = Input<'close-job'>['ending'];

/** How a job may end, as it is chosen on the page. */
export function endings(): readonly { readonly value: Ending; readonly label: string }[] {
  const inOrder: readonly Ending[] = ['rejected', 'withdrawn', 'accepted', 'silence'];
  return inOrder.map((value) => ({ value, label: page.jobForms.endings[value] }));
}
