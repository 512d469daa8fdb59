const DAY_MS = 86_400_000;

/** Midnights between two instants, whole days apart, and not many more than `most`. */
export function daysBetween(first: number, last: number, most: number): number[] {
  const apart = Math.max(1, Math.ceil((last - first) / DAY_MS / Math.max(1, most)));
  const day = new Date(first);
  day.setHours(24, 0, 0, 0);
  const days: number[] = [];
  for (; day.getTime() <= last; day.setDate(day.getDate() + apart)) days.push(day.getTime());
  return days;
}
