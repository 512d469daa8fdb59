import { problemOf } from '../../contract/refusals/problem.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { InterfaceWords } from '../../contract/refusals/said.ts';
import type { Standing } from './leadership.ts';
import type { Home, StoreKind } from './messages.ts';

/** Where the notes lie, and why they cannot be opened; null where that is not known or not so. */
export interface Led {
  readonly store: StoreKind | null;
  readonly trouble: Refusal | null;
}

/** What a window is to its page. */
function roleOf({ retired, phase, leader }: Pick<Standing, 'retired' | 'phase' | 'leader'>): Home['role'] {
  if (retired) return 'retired';
  if (phase === 'leading') return 'leads';
  if (phase === 'opening') return 'opens';
  return leader === null ? 'waits' : 'follows';
}

/**
 * Tells a page where its notes are, in its language, each time that this changes.
 * @param state how it is now; asked again once the words are there, which may take a while
 */
export function homeTeller(
  state: () => { readonly standing: Standing; readonly led: Led; readonly language: string },
  { words, tell }: { words(language: string): Promise<InterfaceWords>; tell(home: Home): void },
): () => Promise<void> {
  let told = '';
  return async () => {
    const { language, led } = state();
    const problem = led.trouble === null ? null : problemOf(led.trouble, await words(language));
    const now = state();
    const home: Home = { role: roleOf(now.standing), store: now.led.store, trouble: problem };
    const text = JSON.stringify(home);
    if (text === told) return;
    told = text;
    tell(home);
  };
}
