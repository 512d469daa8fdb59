import type { RefusalKind } from './refusals/kind.ts';
import { isData, type Kept, type Refusal, type SaidRefusal } from './refusals/refusal.ts';

const nothingChanged = 'Nothing was changed.';

/** What a refusal says it kept where a form was refused: nothing was noted, and the form still holds what was typed (UI4). */
const NOTHING_NOTED = 'Nothing was noted; what you typed stands where you typed it.';

/** What to do where a moment could not be read: how a moment is written, with its zone. */
export const WITH_ITS_ZONE = "Give it with its zone: '2026-12-04T10:00[Europe/London]'.";

export function refusal(code: RefusalKind, what: string, todo: string, kept: string = nothingChanged): SaidRefusal {
  return { code, what, kept, todo };
}

/** A refusal with what the caller knows to be kept. */
export function keeping(refusal: Refusal, kept: Kept): Refusal {
  return isData(refusal) ? { ...refusal, kept } : { ...refusal, kept: NOTHING_NOTED };
}
