/** Wall clock, milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** New random identifiers, each with a prefix that tells what it names. */
export interface Ids {
  next(prefix: 'job' | 'per' | 'org' | 'itv' | 'int' | 'ent' | 'abs' | 'prm' | 'op' | 'key'): string;
}

/** What the machine says of itself. */
export interface Machine {
  /** The system's time zone, where it names one. */
  readonly zone: string | null;
  /** Version of the zone data that the runtime carries; part of the due-index's fingerprint (PL23). */
  readonly zoneData: string;
  /** A secret of 32 bytes in base64url. */
  secret(): string;
  /** SHA-256 of a text, in hex. */
  digest(text: string): string;
}
