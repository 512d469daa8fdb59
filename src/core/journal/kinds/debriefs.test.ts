import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aMail, fullPayloads as full } from '../../../../test/support/full-payloads.ts';
import { Notes } from '../../../../test/support/notes.ts';
import type { InterviewState, JobState } from '../states.ts';

const job = (notes: Notes): JobState => notes.fold() as JobState;
const interview = (notes: Notes): InterviewState => job(notes).interviews[0] ?? assert.fail();
const planned = (): Notes => new Notes('job_1').note('interview-planned', full['interview-planned']);
const id = { interviewId: 'itv_1', jobId: 'job_1' };

describe('what was noted right after it', () => {
  const debrief = full['debrief-saved'];
  const saved = (part: Partial<typeof debrief> = {}): Notes => planned().note('debrief-saved', { ...debrief, ...part });

  test('[PL2a] it is held, and all that was noted is kept', () => {
    const { status, outcomeAt, attendees: who, debrief: kept } = interview(saved());
    assert.deepEqual([status, outcomeAt, who], ['held', 2000, full['interview-planned'].attendees]);
    assert.deepEqual(kept, {
      entryId: 'ent_2',
      at: 2000,
      people: [
        { personId: 'per_2', remark: 'the remark', say: 'the word' },
        { personId: 'per_3', remark: 'another remark', say: 'another word' },
      ],
      forgot: debrief.forgot,
      wentBadly: debrief.wentBadly,
      pace: 'quick',
      want: 'unsure',
    });
    const { wentBadly: _bad, ...without } = debrief;
    assert.deepEqual(interview(planned().note('debrief-saved', without)).debrief?.wentBadly, []);
  });

  test('[PL2a] not held, it was moved, unless it is known how it went', () => {
    assert.equal(interview(saved({ held: false })).status, 'moved');
    const missed = planned().note('interview-outcome', { ...id, outcome: 'they-missed' });
    assert.equal(interview(missed.note('debrief-saved', { ...debrief, held: false })).status, 'they-missed');
    assert.equal(interview(missed.note('debrief-saved', debrief)).status, 'held');
  });

  test('[PL4] who was there is known from then on, and of which side', () => {
    const person = { remark: '', say: '' };
    const people = [
      { personId: 'per_3', side: 'client' as const, ...person },
      { personId: 'per_5', side: 'employer' as const, ...person },
    ];
    assert.deepEqual(interview(saved({ people })).attendees, [
      { personId: 'per_2', side: 'client' },
      { personId: 'per_3', side: 'client' },
      { personId: 'per_5', side: 'employer' },
    ]);
  });

  test('[PL8][PL22] what both promised and what the candidate wants is kept with the job', () => {
    const { want, ownPromises, theirPromise } = job(saved());
    assert.deepEqual(want, { want: 'unsure', entryId: 'ent_2', at: 2000, decided: false });
    assert.deepEqual(ownPromises, [
      { id: 'prm_1', entryId: 'ent_2', text: 'the promise', byOn: '2026-11-02', madeAt: 2000, toPersonId: 'per_2' },
      { id: 'prm_2', entryId: 'ent_2', text: 'another promise', byOn: null, madeAt: 2000, toPersonId: 'per_3' },
    ]);
    assert.deepEqual(theirPromise, { entryId: 'ent_2', text: 'their promise', byOn: '2026-11-03', madeAt: 2 });
    const nothing = job(saved({ want: null, iPromised: [], theyPromised: { text: 'soon', byOn: null } }));
    assert.deepEqual([nothing.want, nothing.ownPromises, nothing.theirPromise], [null, [], null]);
  });

  test('[UI1] noted again, what was promised and wanted is what is said now; what came from elsewhere stays', () => {
    const notes = saved();
    notes.note('debrief-saved', { ...debrief, iPromised: [], theyPromised: null, want: null });
    const { want, ownPromises, theirPromise } = job(notes);
    assert.deepEqual([want, ownPromises, theirPromise], [null, [], null]);
    const silent = { ...debrief, iPromised: [], theyPromised: null, want: null };
    const twice = job(planned().note('debrief-saved', silent).note('debrief-saved', silent));
    assert.deepEqual([twice.want, twice.theirPromise], [null, null]);
    const decided = saved().note('want-decided', { jobId: 'job_1', want: 'yes' });
    decided.note('contact-logged', { ...aMail, promisedOn: '2026-12-01' });
    decided.note('debrief-saved', { ...debrief, iPromised: [], theyPromised: null, want: null });
    assert.deepEqual(job(decided).want, { want: 'yes', entryId: 'ent_3', at: 3000, decided: true });
    assert.equal(job(decided).theirPromise?.byOn, '2026-12-01');
    assert.deepEqual(
      job(decided).ownPromises.map((each) => each.entryId),
      ['ent_4', 'ent_4'],
    );
    const first = planned().note('want-decided', { jobId: 'job_1', want: 'yes' });
    first.note('debrief-saved', { ...debrief, want: null });
    assert.equal(job(first).want?.want, 'yes');
  });
});
