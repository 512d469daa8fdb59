import type { Entry } from './entry.ts';
import { interviewIdOf } from './interview-of-entry.ts';
import { interviewOf } from './kinds/changes.ts';
import { applyEntry } from './kinds/registry.ts';
import { resolveEntry } from './merge-people.ts';
import type { JobState } from './states.ts';

/** The state of a job before its first entry; also what stands for a job whose opening entry was erased or lost. */
export function emptyJob(id: string, entry: Entry): JobState {
  return {
    kind: 'job',
    id,
    entryId: entry.id,
    openedAt: entry.happenedAt,
    lastAt: entry.happenedAt,
    role: null,
    employerId: null,
    agencyId: null,
    mainContactId: null,
    preset: null,
    met: null,
    routing: null,
    routingAskedAt: null,
    representedOn: null,
    pay: null,
    place: null,
    office: null,
    link: null,
    appliedOn: null,
    source: null,
    notes: null,
    want: null,
    ending: null,
    endedAt: null,
    rejection: null,
    offer: null,
    acceptedOffer: null,
    interviews: [],
    contacts: [],
    theirPromise: null,
    ownPromises: [],
    choices: [],
    wanted: [],
    onTheirWay: [],
    threads: [],
    mails: [],
    gone: [],
    successor: null,
    merged: [],
  };
}

/** Applies one entry to a job, in place. Unknown kinds and damaged payloads change nothing (ST4). */
export function applyToJob(job: JobState, noted: Entry): void {
  const entry = resolveEntry(noted, job.merged);
  applyEntry(job, entry);
  const interviewId = interviewIdOf(entry);
  const interview = interviewId === null ? undefined : interviewOf(job, interviewId);
  if (interview !== undefined) interview.notedAt = Math.max(interview.notedAt, entry.recordedAt);
  if (entry.happenedAt > job.lastAt) job.lastAt = entry.happenedAt;
}
