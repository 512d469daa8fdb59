/** What is read when a folder is named: answers to what was sent before it was. */
const LOOK_BACK_MS = 30 * 86_400_000;
/** All folders are looked at so often even where nothing called: then it is known until when they were read. */
export const LOOK_ANYWAY_MS = 15 * 60_000;
/** A reader that failed begins anew after this, then ever later. */
const READ_AGAIN_MS = 2000;
const READ_AGAIN_AT_LAST_MS = 120_000;

/** From when on a folder is read that was named at `now`; milliseconds since 1970. */
export function lookBackFrom(now: number): number {
  return now - LOOK_BACK_MS;
}

/** How long a server that is away is left in peace, after so many tries that failed before this one; in milliseconds. */
export function readAgainMs(failedBefore: number): number {
  return Math.min(READ_AGAIN_MS * 2 ** failedBefore, READ_AGAIN_AT_LAST_MS);
}
