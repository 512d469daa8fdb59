/** What the candidate wishes of notices in this browser. */
export interface Wish {
  readonly wanted: boolean;
  /** From when on, by the device's clock: "08:00". */
  readonly hour: string;
  /** The last day on which it was looked whether something is to be done: "2026-11-29"; empty before the first. */
  readonly lastDay: string;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The day of the device's own clock, "2026-11-29". */
export function dayOf(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** True once a day, from the hour on. */
export function isDue({ wanted, hour, lastDay }: Wish, now: Date): boolean {
  return wanted && lastDay !== dayOf(now) && `${two(now.getHours())}:${two(now.getMinutes())}` >= hour;
}
