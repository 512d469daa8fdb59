import type { InterviewState, JobState } from '../journal/states.ts';
import { type BriefFacts, type BriefLine, debriefSource, debriefsBefore, interviewSource, note } from './brief-line.ts';

/** Each person who will be there: what they cared about and said, else whether you met, and nothing that is not known (FT3). */
export function whoLines(facts: BriefFacts, there: readonly string[]): BriefLine[] {
  const { job, interview, personById, firmName } = facts;
  return there.flatMap((id): BriefLine[] => {
    const person = personById.get(id);
    const named = [person?.title, person?.name].filter((each) => each).join(' ');
    const about = [named, firmName(person?.firmId ?? null)].filter((each) => each !== null && each !== '');
    const sounds = person?.sounds ? ({ label: 'say-it', text: person.sounds } as const) : null;
    const lead = about.join(', ') || '?';
    const heard = debriefsBefore(job, interview).flatMap((debrief) =>
      debrief.people
        .filter((each) => each.personId === id)
        .flatMap((each) => [...new Set(each.remark.split('\n'))].filter((text) => text !== ''))
        .map((text, index) =>
          note(index === 0 ? 'cared-about' : 'they-said', text, debriefSource(job, debrief.entryId, debrief.at), {
            lead,
            more: index === 0 ? sounds : null,
          }),
        ),
    );
    return heard.length > 0 ? heard : [{ ...knownLine(facts, id), lead, more: sounds }];
  });
}

/** What is known of somebody who said nothing yet. */
function knownLine(facts: BriefFacts, id: string): BriefLine {
  const met = lastMeeting(facts, id);
  if (met !== null)
    return note('met', '', { kind: 'debrief', entryId: met.debrief?.entryId ?? met.entryId, at: met.endsAt });
  const lastAt = facts.personById.get(id)?.lastContactAt ?? null;
  return lastAt === null
    ? note('not-met', '', interviewSource(facts))
    : note('in-touch', '', { kind: 'contact', entryId: facts.interview.entryId, at: lastAt });
}

const tookPlace = ({ status }: InterviewState): boolean => status === 'held' || status === 'scheduled';

function lastMeeting({ jobs, job, interview }: BriefFacts, id: string): InterviewState | null {
  const all: readonly JobState[] = jobs.some((each) => each.id === job.id) ? jobs : [job, ...jobs];
  const met = all
    .flatMap((each) => each.interviews)
    .filter((each) => each.id !== interview.id && each.endsAt <= interview.startsAt && tookPlace(each))
    .filter((each) => each.attendees.some((one) => one.personId === id));
  return met.toSorted((one, other) => other.endsAt - one.endsAt)[0] ?? null;
}
