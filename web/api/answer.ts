import type { Problem } from '../../src/contract/refusals/problem.ts';
import type { Way } from '../../src/contract/refusals/refusal.ts';

/** Why something was not done: what happened, what was kept, what to do. */
export interface Refusal {
  /** Which refusal it is; `kind` is what sort of thing. */
  readonly code: string;
  readonly kind?: Problem['kind'];
  readonly what: string;
  readonly kept: string;
  readonly todo: string;
  /** What would help, as an operation. */
  readonly way?: Way;
}

/** A problem as the page shows it. */
export function refusalOf({ code, kind, detail, kept, advice, todo }: Problem): Refusal {
  return { code, kind, what: detail, kept, todo: advice, ...(todo === undefined ? {} : { way: todo }) };
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
