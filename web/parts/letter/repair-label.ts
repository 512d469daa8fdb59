/** What the button of a repair says: a letter or nothing in place of words means that they are taken out. */
export function repairLabel(repair: string): string {
  return /^\p{L}?$/u.test(repair) ? 'Take it out' : `Put “${repair}”`;
}
