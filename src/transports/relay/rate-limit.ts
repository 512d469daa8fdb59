/** Tells whether somebody may ask once more. Kept in memory alone: a relay writes nobody's address down. */
export interface RateLimit {
  /** False where who asks asked too often in the last minute. */
  mayAsk(who: string, now: number): boolean;
}

const MINUTE_MS = 60_000;
/** So many are counted at once; with more, the oldest are forgotten. */
const MOST_COUNTED = 50_000;

/** So many questions a minute, of each who asks: a bucket that fills again evenly. */
export function rateLimit(aMinute: number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    mayAsk(who, now) {
      const bucket = buckets.get(who) ?? { left: aMinute, at: now };
      const left = Math.min(aMinute, bucket.left + ((now - bucket.at) / MINUTE_MS) * aMinute);
      buckets.delete(who);
      if (buckets.size >= MOST_COUNTED) buckets.delete(buckets.keys().next().value ?? '');
      buckets.set(who, { left: Math.max(0, left - 1), at: now });
      return left >= 1;
    },
  };
}
