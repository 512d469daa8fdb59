import type { Refusal } from '../../src/contract/refusals/refusal.ts';
import { type Told, tell } from '../../src/contract/refusals/tell.ts';
import { words } from '../../src/languages/en/interface/words.ts';
import { adviceLine } from '../../src/transports/cli/todo.ts';

/** A refusal in the words of the interface. */
export function told(refusal: Refusal): Told {
  return tell(refusal, words);
}

/** What happened and what to do, as the terminal says it. */
export function asTyped(refusal: Refusal): string {
  return `${told(refusal).what} ${adviceLine(told(refusal), words, undefined)}`;
}
