import type { Facts, RefusalCode } from './facts.ts';
import type { RefusalKind } from './kind.ts';
import { isData, kindOfRefusal, type Refusal, type RefusalOf, type Ways } from './refusal.ts';
import type { InterfaceWords, Said } from './said.ts';

/** A refusal with its words in one language: what a transport shows. */
export interface Told extends Omit<Ways, 'kept'> {
  readonly code: string;
  readonly kind: RefusalKind;
  readonly what: string;
  readonly kept: string;
  /** What to do, without the way. */
  readonly advice: string;
  /** What is to be said behind the advice; empty where nothing is. */
  readonly afterwards: string;
  readonly facts: Facts[RefusalCode];
  readonly details?: readonly { readonly field: string; readonly message: string }[];
}

/** Puts a refusal into words. */
export function tell(refusal: Refusal, words: InterfaceWords): Told {
  const kind = kindOfRefusal(refusal);
  if (!isData(refusal)) {
    const { code, what, kept, todo, details } = refusal;
    return {
      code,
      kind,
      what,
      kept: kept ?? words.kept['nothing-changed'],
      advice: todo,
      afterwards: '',
      facts: {},
      ...(details === undefined ? {} : { details }),
    };
  }
  const { code, facts, kept = 'nothing-changed', ...ways } = refusal;
  const said = saidOf(refusal, words);
  return {
    code,
    kind,
    what: said.what,
    kept: words.kept[kept],
    advice: said.todo,
    afterwards: said.afterwards ?? '',
    facts,
    ...ways,
  };
}

function saidOf<C extends RefusalCode>(refusal: RefusalOf<C>, words: InterfaceWords): Said {
  return words.refusals[refusal.code](refusal.facts);
}
