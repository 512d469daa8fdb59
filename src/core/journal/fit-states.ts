import type { askedOf, bars, evidenceSources, leanings, needs, postingFormats, proofs, Want } from './vocabulary.ts';

/** What the candidate brings to every job, and what they know and think of each (FT1). */

export type Proof = (typeof proofs)[number];
export type Leaning = (typeof leanings)[number];
export type Bar = (typeof bars)[number];
export type Need = (typeof needs)[number];
export type EvidenceSource = (typeof evidenceSources)[number];

/** One person who stands for another: all that names the first means the second. */
export interface Merged {
  fromId: string;
  intoId: string;
}

/** Where an item comes from: the entry that said it last, and when it was first noted. */
export interface FromEntry {
  entryId: string;
  at: number;
}

/** An example from the candidate's own work: situation, task, action, result, in figures where there are some. */
export interface EvidenceState extends FromEntry {
  id: string;
  title: string;
  situation: string | null;
  task: string | null;
  action: string | null;
  result: string | null;
  figures: string | null;
  skills: string[];
  where: string | null;
  from: string | null;
  to: string | null;
  source: EvidenceSource;
}

/** An example that was told. */
export interface UseState extends FromEntry {
  evidenceId: string;
  jobId: string;
  personIds: string[];
  interviewId: string | null;
  landed: boolean | null;
}

export interface CriterionState extends FromEntry {
  id: string;
  text: string;
  /** From 1, hardly, to 5, more than anything. */
  weight: number;
  bar: Bar | null;
}

export interface RecordState {
  kind: 'record';
  examples: EvidenceState[];
  uses: UseState[];
  criteria: CriterionState[];
  resume: (FromEntry & { source: 'json-resume' | 'linkedin'; resume: object }) | null;
  feedback: FeedbackState[];
  occasions: OccasionState[];
  /** People who turned out to be one. */
  merged: Merged[];
}

/** What somebody advised. */
export interface FeedbackState extends FromEntry {
  id: string;
  jobId: string;
  personId: string | null;
  text: string;
}

/** Something worth a word to somebody. */
export interface OccasionState extends FromEntry {
  id: string;
  whose: 'mine' | 'theirs';
  text: string;
  personIds: string[];
}

export interface RequirementState extends FromEntry {
  id: string;
  text: string;
  need: Need;
  quote: string | null;
  /** Null until the person looked for examples. */
  evidence: { evidenceId: string; proof: Proof }[] | null;
  honest: string | null;
}

export interface StrengthState extends FromEntry {
  id: string;
  text: string;
  evidenceId: string | null;
}

export interface ConsiderationState extends FromEntry {
  id: string;
  text: string;
  leaning: Leaning;
  weight: number;
  /** 1 a guess, 2 fairly sure, 3 sure. */
  confidence: number;
  bar: Bar | null;
  criterionId: string | null;
}

export interface QuestionState extends FromEntry {
  id: string;
  text: string;
  askOf: (typeof askedOf)[number];
  considerationId: string | null;
  answer: string | null;
}

export interface ResearchState extends FromEntry {
  id: string;
  text: string;
  source: string | null;
  on: string | null;
}

export interface FitState {
  kind: 'fit';
  id: string;
  jobId: string;
  posting:
    | (FromEntry & {
        text: string;
        format: (typeof postingFormats)[number];
        source: string | null;
        title: string | null;
      })
    | null;
  requirements: RequirementState[];
  strengths: StrengthState[];
  considerations: ConsiderationState[];
  questions: QuestionState[];
  research: ResearchState[];
  routes: (FromEntry & { interviewId: string; text: string })[];
}

/** Whether the candidate wants a job, as they said last: with the debrief, or after weighing it. */
export interface WantState extends FromEntry {
  want: Want;
  /** True where it was decided after weighing, and not said in passing. */
  decided: boolean;
}
