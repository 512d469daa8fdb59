import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import { Story } from '../../../test/support/world.ts';
import type { Entry } from './entry.ts';
import { foldScope } from './fold.ts';
import type { JobState } from './states.ts';

const monday = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const job = 'job_a';

/** An interview with Ann and Ben on Friday 27 November at 10:00, for one job. */
function planned(): Story {
  const story = new Story();
  story.add('job-opened', monday, [job], { jobId: job, role: 'Buyer' });
  for (const [id, name] of [
    ['per_ann', 'Ann Moor'],
    ['per_ben', 'Ben Hill'],
  ] as const)
    story.add('person-noted', monday, [id], { personId: id, name });
  story.add('interview-planned', monday + 1, [job, 'per_ann', 'per_ben'], {
    interviewId: 'itv_1',
    jobId: job,
    startsAt: Date.UTC(2026, 10, 27, 10),
    endsAt: Date.UTC(2026, 10, 27, 11),
    zone: 'Europe/London',
    location: 'The old office',
    confirmed: true,
    attendees: [
      { personId: 'per_ann', side: 'employer' },
      { personId: 'per_ben', side: 'employer' },
    ],
  });
  return story;
}

const own = (entries: readonly Entry[], scope: string): Entry[] =>
  entries.filter((each) => each.scopes.includes(scope));

function jobOf({ entries }: { readonly entries: readonly Entry[] }): JobState {
  const state = foldScope(job, own(entries, job));
  assert.ok(state?.kind === 'job');
  return state;
}

function logged(story: Story, more: object = {}): string {
  return story.add('contact-logged', monday + 2 * HOUR, [job, 'per_ann', 'org_a'], {
    contactId: 'int_1',
    direction: 'in',
    channel: 'phone',
    purpose: null,
    personIds: ['per_ann'],
    firmIds: ['org_a'],
    jobIds: [job],
    stepIds: [],
    ...more,
  });
}

test('[UI1] given an interview that was noted for the wrong day, place and people, a correction changes them and leaves what happened at it', () => {
  const story = planned();
  story.add('debrief-saved', monday + 2, [job, 'per_ann', 'per_ben'], {
    interviewId: 'itv_1',
    jobId: job,
    held: true,
    people: [
      { personId: 'per_ann', side: 'employer', remark: 'the stock count', say: '' },
      { personId: 'per_ben', side: 'employer', remark: 'the lorry park', say: '' },
    ],
    forgot: [],
    iPromised: [],
    theyPromised: null,
    pace: null,
    want: 'yes',
  });
  const correction = story.add('interview-corrected', monday + 3, [job, 'per_ben', 'per_cleo'], {
    interviewId: 'itv_1',
    jobId: job,
    startsAt: Date.UTC(2026, 10, 20, 14),
    endsAt: Date.UTC(2026, 10, 20, 15),
    location: 'The new office',
    joined: [{ personId: 'per_cleo', side: 'employer' }],
    left: ['per_ben'],
  });
  const [interview] = jobOf(story).interviews;
  assert.equal(interview?.startsAt, Date.UTC(2026, 10, 20, 14));
  assert.equal(interview?.location, 'The new office');
  assert.equal(interview?.status, 'held');
  assert.equal(interview?.confirmed, true);
  assert.deepEqual(
    interview?.attendees.map((each) => each.personId),
    ['per_ann', 'per_cleo'],
  );
  assert.deepEqual(interview?.debrief?.people, [{ personId: 'per_ann', remark: 'the stock count', say: '' }]);
  story.add('entry-retracted', monday + 4, [job, 'per_ben', 'per_cleo'], { entryId: correction });
  const [before] = jobOf(story).interviews;
  assert.equal(before?.startsAt, Date.UTC(2026, 10, 27, 10));
  assert.equal(before?.location, 'The old office');
  assert.deepEqual(
    before?.debrief?.people.map((each) => each.personId),
    ['per_ann', 'per_ben'],
  );
});

test('[ST8] given an interview that was planned, corrected, moved and corrected again, its entries fold the same in every order of arrival', () => {
  const story = planned();
  const time = (day: number, hour: number) => ({
    startsAt: Date.UTC(2026, 10, day, hour),
    endsAt: Date.UTC(2026, 10, day, hour + 1),
    zone: 'Europe/London',
  });
  const about = { interviewId: 'itv_1', jobId: job };
  story.add('interview-corrected', monday + 2, [job], { ...about, ...time(26, 9), joined: [], left: ['per_ben'] });
  story.add('interview-moved', monday + 3, [job], { ...about, ...time(30, 15) });
  story.add('interview-corrected', monday + 4, [job], { ...about, ...time(30, 16), joined: [], left: [] });
  story.add('interview-changed', monday + 5, [job], { ...about, location: 'Room 4', joined: [], left: [] });
  const expected = jobOf(story).interviews[0];
  assert.equal(expected?.startsAt, Date.UTC(2026, 10, 30, 16));
  assert.equal(expected?.location, 'Room 4');
  assert.equal(expected?.confirmed, false);
  assert.deepEqual(
    expected?.attendees.map((each) => each.personId),
    ['per_ann'],
  );
  const entries = own(story.entries, job);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const arrived = shuffled.map((each, index) => ({ ...each, position: index + 1 }));
      const folded = foldScope(job, arrived);
      assert.ok(folded?.kind === 'job');
      assert.deepEqual(folded.interviews, [expected]);
      // Taken in one by one, as a store does, it is the same.
      assert.equal(JSON.stringify(foldScope(job, arrived)), JSON.stringify(folded));
    }),
    runs(300),
  );
});

test('[UI1] given a call that was noted for the wrong person, the correction brings in the right one and leaves no trace with the other', () => {
  const story = planned();
  const call = logged(story);
  const noted = story.entries.at(-1);
  const payload = { ...(noted?.payload as object), personIds: ['per_ben'], channel: 'voicemail' };
  const correction = story.add('entry-corrected', monday + 3 * HOUR, [job, 'per_ann', 'per_ben', 'org_a'], {
    entryId: call,
    version: 2,
    kind: 'contact-logged',
    payload,
    happenedAt: monday + HOUR,
  });
  const lastContactOf = (id: string): number | null => {
    const state = foldScope(id, own(story.entries, id));
    return state?.kind === 'person' ? state.lastContactAt : null;
  };
  assert.equal(lastContactOf('per_ann'), null);
  assert.equal(lastContactOf('per_ben'), monday + HOUR);
  const [contact] = jobOf(story).contacts;
  assert.deepEqual([contact?.at, contact?.channel, contact?.personIds], [monday + HOUR, 'voicemail', ['per_ben']]);
  story.add('entry-retracted', monday + 4 * HOUR, [job, 'per_ann', 'per_ben', 'org_a'], { entryId: correction });
  assert.equal(lastContactOf('per_ann'), monday + 2 * HOUR);
  assert.equal(lastContactOf('per_ben'), null);
});

test('[UI1] given a call that was taken for a no, the right meaning lets the job run again; an offer that was none leaves nothing', () => {
  const story = planned();
  logged(story, { meaning: 'rejection' });
  assert.equal(jobOf(story).ending, 'rejected');
  const said = (meaning: 'offer' | 'holding', at: number) =>
    story.add('meaning-confirmed', at, [job, 'account'], { contactId: 'int_1', jobIds: [job], meaning });
  said('offer', monday + 3 * HOUR);
  assert.equal(jobOf(story).ending, null);
  assert.equal(jobOf(story).rejection, null);
  assert.equal(jobOf(story).offer?.contactId, 'int_1');
  said('holding', monday + 4 * HOUR);
  assert.equal(jobOf(story).offer, null);
  const account = foldScope('account', own(story.entries, 'account'));
  assert.deepEqual(account?.kind === 'account' ? account.offers : null, []);
});

test('[UI1] given a job that was noted by mistake, taking it away leaves nothing of it and of its calls, and taking that back brings all of it', () => {
  const story = planned();
  logged(story);
  const before = JSON.stringify(jobOf(story));
  const away = story.add('taken-away', monday + 5 * HOUR, [job, 'per_ann', 'per_ben', 'org_a', 'account'], {
    what: 'job',
    ids: [job],
  });
  assert.equal(foldScope(job, own(story.entries, job)), null);
  const ann = foldScope('per_ann', own(story.entries, 'per_ann'));
  assert.ok(ann?.kind === 'person');
  assert.deepEqual([ann.name, ann.lastContactAt], ['Ann Moor', null]);
  story.add('entry-retracted', monday + 6 * HOUR, [job, 'per_ann', 'per_ben', 'org_a', 'account'], { entryId: away });
  assert.equal(JSON.stringify(jobOf(story)), before);
});

test('[UI1] given somebody who was noted by mistake, taking them away leaves the interview and the call with the others', () => {
  const story = planned();
  logged(story, { personIds: ['per_ann', 'per_ben'] });
  story.add('taken-away', monday + 5 * HOUR, [job, 'per_ben'], { what: 'person', ids: ['per_ben'] });
  assert.equal(foldScope('per_ben', own(story.entries, 'per_ben')), null);
  const state = jobOf(story);
  assert.deepEqual(
    state.interviews[0]?.attendees.map((each) => each.personId),
    ['per_ann'],
  );
  assert.deepEqual(state.contacts[0]?.personIds, ['per_ann']);
});

test('[UI1] given an interview that never was, taking it away takes what was noted of it, and leaves the other interview', () => {
  const story = planned();
  story.add('interview-planned', monday + 2, [job], {
    interviewId: 'itv_2',
    jobId: job,
    startsAt: Date.UTC(2026, 11, 1, 10),
    endsAt: Date.UTC(2026, 11, 1, 11),
    zone: 'Europe/London',
    attendees: [],
  });
  story.add('interview-outcome', monday + 3, [job], {
    interviewId: 'itv_1',
    jobId: job,
    outcome: 'they-missed',
  });
  story.add('taken-away', monday + 4, [job], { what: 'interview', ids: ['itv_1'] });
  assert.deepEqual(
    jobOf(story).interviews.map((each) => each.id),
    ['itv_2'],
  );
});
