import type { ComputerNeed, SitePart } from '../../contract/refusals/home.ts';

/** Thrown by a port that only the program on a computer has. It becomes the refusal `needs-computer`. */
export class NeedsComputer extends Error {
  readonly need: ComputerNeed;
  constructor(need: ComputerNeed) {
    super(`This needs the program on a computer: ${need}`);
    this.name = 'NeedsComputer';
    this.need = need;
  }
}

/**
 * Thrown where a part of the site is needed, is not kept on this device and cannot be fetched. It becomes the refusal `not-fetched`: without
 * it nothing is planned or judged, for that would be a guess.
 */
export class NotFetched extends Error {
  readonly part: SitePart;
  constructor(part: SitePart, cause?: unknown) {
    super(`A part of the site cannot be had: ${part.code}`, { cause });
    this.name = 'NotFetched';
    this.part = part;
  }
}
