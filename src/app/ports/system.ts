/** Wall clock, milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** New random identifiers, each with a prefix that tells what it names. */
export interface Ids {
  next(
    prefix:
      | 'job'
      | 'per'
      | 'org'
      | 'itv'
      | 'own'
      | 'phr'
      | 'int'
      | 'ent'
      | 'abs'
      | 'prm'
      | 'op'
      | 'key'
      | 'snd'
      // News that is worth a word, and advice.
      | 'occ'
      | 'adv'
      // What is noted of fit: an example, a line of strength, a requirement, something weighed, a criterion, a question, research.
      | 'evi'
      | 'str'
      | 'req'
      | 'con'
      | 'crt'
      | 'que'
      | 'res',
  ): string;
}

/** What the machine says of itself. */
export interface Machine {
  /** The system's time zone, where it names one. */
  readonly zone: string | null;
  /** Version of the zone data that the runtime carries; part of the due-index's fingerprint (PL23). */
  readonly zoneData: string;
  /** A secret of 32 bytes in base64url. */
  secret(): string;
  /** HMAC-SHA-256 of a text under a secret, in hex. */
  proof(secret: string, text: string): string;
  readonly processId: number;
  /**
   * Which run of which process this is: an id alone is given again, in a container at once. Null where the system does not say.
   */
  readonly processMark: string | null;
  /** True while that process runs on this machine; `mark` is its `processMark`, null where it had none. */
  isRunning(processId: number, mark: string | null): boolean;
}

/** Seals secrets with a key that lies outside the home: it protects backups, not a stolen disc. */
export interface Vault {
  seal(secret: string): Promise<string>;
  /** Null where the key is another one, is gone, or the text was changed. */
  unseal(sealed: string): Promise<string | null>;
}

/** The last thing that sending noted in the journal, remembered outside the home (SG5). */
export interface OutboxMark {
  readonly position: number;
  readonly entryId: string;
}

/** Keeps the mark. Where it is missing, or names what the journal does not hold, the home is a copy or was put back. */
export interface Marker {
  read(): Promise<OutboxMark | null>;
  write(mark: OutboxMark): Promise<void>;
}
