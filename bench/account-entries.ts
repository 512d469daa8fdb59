import type { Entry } from '../src/core/journal/entry.ts';
import type { EntryKind } from '../src/core/journal/kinds/names.ts';
import type { Payload } from '../src/core/journal/kinds/registry.ts';
import { kinds } from '../src/core/journal/kinds/registry.ts';
import { nextStamp } from '../src/core/journal/stamp.ts';

const DAY = 86_400_000;

/** How many of the jobs are running: all in the hard case, a person's worth in the ordinary one. */
export type Share = 'all-running' | 'sixty-running';

/**
 * The entries of an account of `count` jobs with about seven entries each: firms, people, an interview, a debrief, thanks, check-ins.
 * Twelve jobs share an agency and its consultant.
 */
export function accountEntries(count: number, share: Share, now: number): Entry[] {
  const entries: Entry[] = [];
  const add = <K extends EntryKind>(kind: K, at: number, scopes: string[], payload: Payload<K>): void => {
    const position = entries.length + 1;
    entries.push({
      position,
      id: `ent_${position}`,
      kind,
      version: kinds[kind].version,
      happenedAt: at,
      recordedAt: at,
      stamp: nextStamp(entries.at(-1)?.stamp ?? null, at, 'bench'),
      operationId: `op_${position}`,
      scopes,
      payload,
    });
  };
  add('profile-set', now - 400 * DAY, ['account'], {
    name: 'Rowan Ellis',
    email: 'rowan@example.org',
    zone: 'Europe/London',
    region: 'GB-ENG',
  });
  for (let index = 0; index < count; index++) {
    const group = Math.floor(index / 12);
    const job = `job_${String(index).padStart(8, '0')}`;
    const [agency, consultant, employer, person] = [`org_a${group}`, `per_c${group}`, `org_e${index}`, `per_p${index}`];
    const running = share === 'all-running' || index < 60;
    const start = running ? now - (3 + (index % 20)) * DAY : now - (60 + (index % 300)) * DAY;
    if (index % 12 === 0) {
      add('firm-noted', start, [agency], {
        firmId: agency,
        name: `Agency ${group}`,
        type: 'agency',
        region: 'GB-ENG',
        zone: 'Europe/London',
      });
      add('person-noted', start, [consultant], {
        personId: consultant,
        name: `Consultant ${group}`,
        email: `c${group}@agency${group}.example`,
        phone: '+44 20 7946 0000',
        firmId: agency,
      });
    }
    add('firm-noted', start, [employer], {
      firmId: employer,
      name: `Employer ${index}`,
      type: 'employer',
    });
    add('person-noted', start, [person, employer], {
      personId: person,
      name: `Person ${index}`,
      email: `p${index}@employer${index}.example`,
      firmId: employer,
    });
    add('job-opened', start, [job, employer, agency], {
      jobId: job,
      role: `Role ${index}`,
      employerId: employer,
      agencyId: agency,
      mainContactId: consultant,
      met: 'client',
      routing: 'through',
    });
    add('interview-planned', start, [job, person], {
      interviewId: `itv_${index}`,
      jobId: job,
      startsAt: start + DAY,
      endsAt: start + DAY + 3_600_000,
      zone: 'Europe/London',
      confirmed: true,
      organiserId: consultant,
      attendees: [{ personId: person, side: 'client' }],
    });
    add('debrief-saved', start + 2 * DAY, [job, person], {
      interviewId: `itv_${index}`,
      jobId: job,
      held: true,
      people: [{ personId: person, side: 'client', remark: 'the move of the billing data to Postgres', say: '' }],
      forgot: [],
      iPromised: [],
      theyPromised: null,
      pace: 'standard',
      want: 'yes',
    });
    add('contact-logged', start + 2 * DAY + 3_600_000, [job, consultant, agency], {
      contactId: `int_${index}`,
      direction: 'out',
      channel: 'email',
      purpose: 'thank-you',
      personIds: [consultant],
      firmIds: [agency],
      jobIds: [job],
      stepIds: [],
      text: 'Thank you for your time.',
      subject: `Thank you: Role ${index}`,
    });
    if (!running)
      add('job-closed', start + 30 * DAY, [job], {
        jobId: job,
        ending: index % 3 === 0 ? 'withdrawn' : 'silence',
      });
  }
  return entries;
}
