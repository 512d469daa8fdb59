import type { Severity } from './finding.ts';

/** What is the candidate's own, or nobody's to write. */
export type PrivateMatter =
  | 'health'
  | 'family'
  | 'relatives'
  | 'age'
  | 'money'
  | 'belief'
  | 'past'
  | 'offer'
  | 'felt'
  | 'judged'
  | 'confidence'
  | 'talk';

/** Words that say something private, in a form in which nobody says it of their work. */
export interface PrivateRule {
  readonly about: PrivateMatter;
  readonly severity: Severity;
  /** Global; made when the first letter is reviewed. Typographic apostrophes are plain ones. */
  pattern(): RegExp;
}
