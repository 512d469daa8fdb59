/** What the button of a repair says: a letter or nothing in place of words means that they are taken out. */
export function repairLabel(repair: string): string {
  return repair.length <= 1 ? 'Take it out' : `Put “${repair}”`;
}
