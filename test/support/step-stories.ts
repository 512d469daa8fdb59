import type { StepKind } from '../../src/core/plan/step-traits.ts';
import { at, type Told, told } from './told.ts';

/** An interview of which nobody is known that sat there. */
export const meeting = (story: Told, starts: string, part: Parameters<Told['interview']>[1] = {}): Told =>
  story.interview(starts, { attendees: [], ...part });
/** How it went, noted after its end. */
export const outcome = (story: Told, result: 'moved' | 'they-missed' | 'held'): Told => {
  story.add('interview-outcome', at('2026-11-16T11:40'), ['job_a'], {
    interviewId: 'itv_a',
    jobId: 'job_a',
    outcome: result,
  });
  return story;
};
/** A letter that the candidate wants to write. */
export const wanted = (story: Told, letter: 'accept' | 'correct' | 'inform-others' | 'offer-reply'): Told => {
  const scopes = ['job_a', ...(letter === 'accept' ? ['account'] : [])];
  story.add('letter-wanted', at('2026-11-17T09:00'), scopes, { jobId: 'job_a', letter, text: '', personId: null });
  return story;
};
const offered = (story: Told): Told =>
  story.contact('2026-11-17T08:00', { direction: 'in', meaning: 'offer', personIds: [] });

/** Stories at the end of which a step of a kind is to do, on 17 November 2026 at half past nine; `does` says what it does. */
export const stepStories: readonly (readonly [kind: StepKind, does: string, prepare: (story: Told) => Told])[] = [
  ['confirm', 'asks for the new time', (story) => outcome(meeting(story, '2026-11-16T10:00'), 'moved')],
  [
    'confirm',
    'says yes to an invitation',
    (story) => meeting(story, '2026-11-20T10:00', { invitedAt: at('2026-11-17T08:00'), confirmed: false }),
  ],
  ['missed-appointment', 'is sorry', (story) => outcome(meeting(story, '2026-11-16T10:00'), 'they-missed')],
  [
    'late-or-move',
    'says that the candidate is late',
    (story) => {
      meeting(story, '2026-11-17T09:00').add('lateness-noted', at('2026-11-17T08:30'), ['job_a'], {
        interviewId: 'itv_a',
        jobId: 'job_a',
        minutes: 10,
      });
      return story;
    },
  ],
  [
    'deliver',
    'brings what was promised',
    (story) =>
      meeting(story, '2026-11-16T10:00').debrief('2026-11-16T12:00', {
        iPromised: [{ promiseId: 'prm_1', text: 'my notes', byOn: null, toPersonId: null }],
      }),
  ],
  [
    'gracious-thanks',
    'thanks for a no',
    (story) => {
      story.add('job-closed', at('2026-11-17T08:00'), ['job_a', 'account'], { jobId: 'job_a', ending: 'rejected' });
      return story;
    },
  ],
  [
    'withdraw',
    'says no',
    (story) => {
      story.add('want-decided', at('2026-11-17T08:00'), ['job_a'], { jobId: 'job_a', want: 'no' });
      return story;
    },
  ],
  ['decide-offer', 'stands', offered],
  ['offer-reply', 'thanks for an offer', offered],
  [
    'accept',
    'says yes to an offer',
    (story) => {
      offered(story).add('job-closed', at('2026-11-17T09:00'), ['job_a', 'account'], {
        jobId: 'job_a',
        ending: 'accepted',
      });
      return wanted(story, 'accept');
    },
  ],
  ['correct', 'puts something right', (story) => wanted(story, 'correct')],
  ['inform-others', 'says that it is settled', (story) => wanted(story, 'inform-others')],
  ['check-in', 'asks', (story) => story.contact('2026-11-16T10:00', { personIds: [] })],
  [
    'tell-of-offer',
    'tells of an offer elsewhere',
    (story) => {
      story.contact('2026-11-16T10:00', { personIds: [] });
      story.add('job-opened', at('2026-11-10T09:00'), ['job_b'], { jobId: 'job_b', role: 'Builder' });
      story.add('contact-logged', at('2026-11-17T08:00'), ['job_b', 'account'], {
        contactId: 'int_offer',
        direction: 'in',
        channel: 'email',
        meaning: 'offer',
        deadlineOn: '2026-11-24',
        purpose: null,
        personIds: [],
        firmIds: [],
        jobIds: ['job_b'],
        stepIds: [],
      });
      return story;
    },
  ],
];

/** The step of that story, of a job whose contact is that person, or nobody. */
export function storyOf(prepare: (story: Told) => Told, mainContactId: string | null): Told {
  return prepare(told().job({ mainContactId }));
}
