import { withoutCommands } from '../without-commands.ts';
import type { RefusalKind } from './kind.ts';
import { isData, type Refusal } from './refusal.ts';
import type { InterfaceWords } from './said.ts';
import { type Told, tell } from './tell.ts';

/** A refusal as a page or a program gets it, whichever way it asks: words for a person to read; code, facts and ways for programs. */
export interface Problem extends Omit<Told, 'kind' | 'what' | 'afterwards' | 'facts'> {
  /** The kind in a few words. */
  readonly title: string;
  /** What happened. */
  readonly detail: string;
  /** What sort of thing it is; `fault` is an error of the program's own. */
  readonly kind: RefusalKind | 'fault';
  readonly facts?: Told['facts'];
}

/**
 * Puts a refusal into words for who is not at a terminal.
 * @param refusal what an operation refused with
 * @param words what the interface says, in the language of who reads it
 */
export function problemOf(refusal: Refusal, words: InterfaceWords): Problem & { readonly kind: RefusalKind } {
  const { what, advice, afterwards, code, kind, ...more } = tell(
    isData(refusal) ? refusal : withoutCommands(refusal),
    words,
  );
  return {
    title: words.kinds[kind],
    detail: what,
    code,
    kind,
    advice: afterwards === '' ? advice : `${advice} ${afterwards}`,
    ...more,
  };
}

/** What is said of an error of the program's own. What went wrong may hold private text, so it is neither shown nor logged. */
export const fault: Problem = {
  title: 'Something went wrong that should not have.',
  detail: 'Something went wrong that should not have.',
  code: 'fault',
  kind: 'fault',
  kept: 'What was noted before is kept in your notes.',
  advice: 'Try again.',
};
