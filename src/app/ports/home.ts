import type { ComputerNeed, SitePart } from '../../contract/refusals/home.ts';

/** Thrown by a port that only the program on a computer has. It becomes the refusal `needs-computer`. */
export class NeedsComputer extends Error {
  readonly need: ComputerNeed;
  constructor(need: ComputerNeed) {
    super(`needs-computer: ${need}`);
    this.name = 'NeedsComputer';
    this.need = need;
  }
}

/** How Chromium, Firefox and WebKit say that a part of a program cannot be loaded; no browser has a kind of error for it. */
const NOT_LOADED =
  /^(?:Failed to fetch dynamically imported module|error loading dynamically imported module|Importing a module script failed)/;

/** The part of the site for want of which this was thrown; null where it was thrown for something else. */
export function missingPart(error: unknown): SitePart | null {
  if (error instanceof NotFetched) return error.part;
  return error instanceof TypeError && NOT_LOADED.test(error.message) ? { code: 'program' } : null;
}

/**
 * Thrown where a part of the site is needed, is not kept on this device and cannot be fetched. It becomes the refusal `not-fetched`: without
 * it nothing is planned or judged, for that would be a guess.
 */
export class NotFetched extends Error {
  readonly part: SitePart;
  constructor(part: SitePart, cause?: unknown) {
    super(`not-fetched: ${part.code}`, { cause });
    this.name = 'NotFetched';
    this.part = part;
  }
}
