import type { StepKind } from '../../src/core/plan/step-traits.ts';
import type { MeetingNoted } from '../../src/core/review/finding.ts';

/** What is noted of a case: `met` and `ahead` as "2026-12-01 14:00 +60 second round", on the clock of `zone`. */
export interface Case {
  readonly language?: 'en' | 'de';
  readonly candidate: string;
  /** Name, title and post; the first is the reader. */
  readonly people: readonly (readonly [string, (string | undefined)?, string?])[];
  readonly firm: string | null;
  readonly agency?: string;
  readonly role: string;
  readonly zone: string;
  readonly home?: string;
  readonly met: readonly Meeting[];
  readonly today: string;
  readonly kind?: StepKind;
  readonly otherFirms?: readonly string[];
  readonly otherPeople?: readonly string[];
  readonly otherRoles?: readonly string[];
  readonly files?: readonly string[];
  readonly evidence?: string;
}

/** A meeting of a case, on the clock of its zone. */
export interface Meeting {
  readonly at: string;
  readonly minutes?: number;
  readonly round?: string;
  readonly final?: boolean;
  readonly format?: MeetingNoted['format'];
  readonly withReader?: boolean;
}
