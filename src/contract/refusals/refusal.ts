import type { Input, OperationName } from '../registry.ts';
import { type Facts, kindOf, type RefusalCode } from './facts.ts';
import type { RefusalKind } from './kind.ts';

/**
 * What would help, as an operation: what of its input is known, and which fields the person is to fill in. The terminal shows it as a
 * command, the page as a link where it has a screen for it.
 */
export type Way = {
  readonly [N in OperationName]: {
    readonly operation: N;
    readonly input: Partial<Input<N>>;
    readonly ask?: readonly (keyof Input<N>)[];
  };
}[OperationName];

/** A field of the input of some operation. */
type AnyField = { readonly [N in OperationName]: keyof Input<N> }[OperationName];

/** What the same operation wants besides: the value, or null where the person is to say it. */
export type Given = { readonly [F in AnyField]?: string | number | boolean | readonly string[] | null };

/** What of the person's was kept, where it is more than that nothing was changed. */
export type Kept =
  | 'nothing-noted'
  | 'nothing-sent'
  | 'nothing-kept'
  | 'nothing-made'
  | 'nothing-lost'
  | 'letter'
  | 'letter-as-it-was'
  | 'words'
  | 'both'
  | 'noted'
  | 'not-twice'
  | 'all-as-it-was';

/** What would help: one way, others beside it, and what the same operation wants besides. */
export interface Ways {
  readonly todo?: Way;
  readonly or?: readonly Way[];
  readonly give?: Given;
  readonly kept?: Kept;
}

/** A refusal as data. Its words stand with the language, its kind with the code. */
export interface RefusalOf<C extends RefusalCode> extends Ways {
  readonly code: C;
  readonly facts: Facts[C];
}

export type DataRefusal = RefusalOf<RefusalCode>;

/** A refusal that still carries its sentences: what happened, what was kept where it is more than that nothing was changed, what to do. */
export interface SaidRefusal {
  readonly code: RefusalKind;
  readonly what: string;
  readonly kept?: string;
  readonly todo: string;
  readonly details?: readonly { readonly field: string; readonly message: string }[];
}

export type Refusal = DataRefusal | SaidRefusal;

export function isData(refusal: Refusal): refusal is DataRefusal {
  return 'facts' in refusal;
}

/** What sort of thing a refusal is: it decides the exit code and the status. */
export function kindOfRefusal(refusal: Refusal): RefusalKind {
  return isData(refusal) ? kindOf(refusal.code) : refusal.code;
}
