import { type GoneFacts, goneKinds } from './gone.ts';
import type { RefusalKind } from './kind.ts';
import { type SendingFacts, sendingKinds } from './sending.ts';

/** Every code that an operation may refuse with, and the facts that belong to it. A new subject is a file beside this one and a line in both lists. */
export interface Facts extends GoneFacts, SendingFacts {}

export type RefusalCode = keyof Facts;

const kinds: Readonly<Record<RefusalCode, RefusalKind>> = { ...goneKinds, ...sendingKinds };

/** What sort of thing a code is. */
export function kindOf(code: RefusalCode): RefusalKind {
  return kinds[code];
}

/** Every code, in the order of the subjects. */
export const refusalCodes = Object.keys(kinds) as readonly RefusalCode[];
