import type { FitState, RecordState } from '../journal/fit-states.ts';
import type { InterviewState, JobState, PersonState } from '../journal/states.ts';
import type { BriefLabel, BriefPart, SourceKind } from './fit-words.ts';
import type { Terms } from './match.ts';

export interface BriefSource {
  readonly kind: SourceKind;
  readonly entryId: string;
  readonly at: number;
}

/** One line of the brief. `lead`, `text` and `more` are words of the record, as they were noted; the rest is the language's. */
export interface BriefLine {
  readonly label: BriefLabel;
  /** Whom or what it is about: a name, a requirement. */
  readonly lead: string | null;
  readonly text: string;
  /** What belongs to it: the figures of an example, how to put it right. */
  readonly more: { readonly label: BriefLabel; readonly text: string } | null;
  /** A day that was named, as YYYY-MM-DD. */
  readonly day: string | null;
  readonly source: BriefSource;
}

export interface BriefSection {
  readonly part: BriefPart;
  readonly lines: readonly BriefLine[];
  /** Lines for which the two pages had no room. */
  readonly left: number;
}

/** What the brief is made from: one job's own record, and what the candidate brings to every job. */
export interface BriefFacts {
  readonly job: JobState;
  readonly interview: InterviewState;
  readonly fit: FitState;
  readonly record: RecordState;
  readonly personById: ReadonlyMap<string, PersonState>;
  readonly firmName: (id: string | null) => string | null;
  readonly terms: Terms;
  /** Every job in which the candidate may have met somebody. */
  readonly jobs: readonly JobState[];
}

/** One line, with what it says beside its words. */
export const note = (
  label: BriefLabel,
  text: string,
  source: BriefSource,
  rest: Partial<BriefLine> = {},
): BriefLine => ({
  label,
  lead: null,
  text,
  more: null,
  day: null,
  source,
  ...rest,
});

type Debrief = NonNullable<InterviewState['debrief']>;

/** What was noted of an interview is of its day, whenever it was written down. */
export const debriefSource = (job: JobState, entryId: string, at: number): BriefSource => ({
  kind: 'debrief',
  entryId,
  at: job.interviews.find((each) => each.debrief?.entryId === entryId)?.endsAt ?? at,
});

/** Where the interview itself comes from: an invitation only where there was one. */
export const interviewSource = ({ job, interview }: BriefFacts): BriefSource => ({
  kind: interview.invitedAt === null ? 'note' : 'invitation',
  entryId: interview.entryId,
  at: interview.invitedAt ?? job.openedAt,
});

/** What happened before this interview, the latest first. */
export function debriefsBefore(job: JobState, interview: InterviewState): Debrief[] {
  return job.interviews
    .filter((each) => each.id !== interview.id && each.startsAt <= interview.startsAt)
    .flatMap((each) => (each.debrief === null ? [] : [each.debrief]))
    .sort((one, other) => other.at - one.at);
}
