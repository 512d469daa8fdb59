import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fullPayloads as full } from '../../../../test/support/full-payloads.ts';
import { Notes } from '../../../../test/support/notes.ts';
import type { InterviewState, JobState } from '../states.ts';
import type { Payload } from './registry.ts';

const job = (notes: Notes): JobState => notes.fold() as JobState;
const interview = (notes: Notes, index = 0): InterviewState => job(notes).interviews[index] ?? assert.fail();
const planned = (): Notes => new Notes('job_1').note('interview-planned', full['interview-planned']);
const id = { interviewId: 'itv_1', jobId: 'job_1' };
const attendees: Payload<'interview-planned'>['attendees'] = [
  { personId: 'per_2', side: 'client' },
  { personId: 'per_3', side: 'agency' },
];
/** As the full payload plans it. */
const asPlanned = {
  id: 'itv_1',
  entryId: 'ent_1',
  startsAt: 1,
  endsAt: 2,
  zone: 'Europe/Paris',
  round: 'the round',
  final: true,
  uid: 'uid_a',
  sequence: 3,
  location: 'the place',
  details: 'the details',
  link: 'the link',
  organiserId: 'per_1',
  invitedAt: 4,
  stampedAt: 5,
  instanceAt: 6,
  invited: ['ann@x.example'],
  alsoUids: ['uid_b'],
  confirmed: true,
  status: 'scheduled',
  outcomeAt: null,
  lateness: null,
  attendees,
  debrief: null,
  notedAt: 1000,
};

describe('an interview', () => {
  test('[UI1] it is kept as it was planned, in the job that it is of; what is not said is nothing', () => {
    assert.deepEqual(interview(planned()), asPlanned);
    assert.deepEqual(job(new Notes('job_9').note('interview-planned', full['interview-planned'])).interviews, []);
    const bare = new Notes('job_1').note('interview-planned', {
      ...id,
      startsAt: 1,
      endsAt: 2,
      zone: 'UTC',
      attendees: [],
    });
    assert.deepEqual(interview(bare), {
      ...asPlanned,
      zone: 'UTC',
      round: null,
      final: false,
      uid: null,
      sequence: 0,
      location: null,
      details: null,
      link: null,
      organiserId: null,
      invitedAt: null,
      stampedAt: null,
      instanceAt: null,
      invited: null,
      alsoUids: [],
      confirmed: false,
      attendees: [],
    });
  });

  test('[UI1] noted once more in full, what the invitation said and what happened is not said again, and stays', () => {
    const notes = planned().note('debrief-saved', { ...full['debrief-saved'], want: null });
    notes.note('interview-planned', { ...id, startsAt: 7, endsAt: 8, zone: 'UTC', attendees: [], alsoUid: 'uid_c' });
    assert.equal(job(notes).interviews.length, 1);
    const { startsAt, details, link, stampedAt, instanceAt, invited, alsoUids, debrief, round, entryId } =
      interview(notes);
    assert.deepEqual(
      [startsAt, details, link, stampedAt, instanceAt, invited, alsoUids, round, entryId],
      [7, 'the details', 'the link', 5, 6, ['ann@x.example'], ['uid_b', 'uid_c'], null, 'ent_3'],
    );
    assert.equal(debrief?.entryId, 'ent_2');
    notes.note('interview-planned', {
      ...full['interview-planned'],
      details: 'other',
      link: null,
      stampedAt: 9,
      instanceAt: null,
      invited: [],
    });
    const again = interview(notes);
    assert.deepEqual(
      [again.details, again.link, again.stampedAt, again.instanceAt, again.invited],
      ['other', null, 9, null, []],
    );
  });

  test('[UI1] the candidate notes two interviews, and the job lists both in the order in which they were noted', () => {
    const notes = planned().note('interview-planned', {
      ...full['interview-planned'],
      interviewId: 'itv_2',
      startsAt: 0,
    });
    assert.deepEqual(
      job(notes).interviews.map((each) => each.id),
      ['itv_1', 'itv_2'],
    );
    notes.note('interview-planned', { ...full['interview-planned'], interviewId: 'itv_2', startsAt: 9 });
    assert.deepEqual(
      job(notes).interviews.map((each) => each.startsAt),
      [1, 9],
    );
  });

  test('[PL2d] moved, it has a new time that is not agreed yet, and what was said of the old time is void', () => {
    const notes = planned()
      .note('lateness-noted', full['lateness-noted'])
      .note('debrief-saved', { ...full['debrief-saved'], people: [], want: null })
      .note('interview-moved', full['interview-moved']);
    assert.deepEqual(interview(notes), {
      ...asPlanned,
      startsAt: 11,
      endsAt: 12,
      zone: 'Europe/Rome',
      sequence: 13,
      stampedAt: 15,
      instanceAt: 16,
      invitedAt: 4000,
      confirmed: false,
      notedAt: 4000,
    });
    notes.note('interview-moved', { ...id, startsAt: 21, endsAt: 22, zone: 'UTC' });
    const { sequence, stampedAt, instanceAt } = interview(notes);
    assert.deepEqual([sequence, stampedAt, instanceAt], [13, 15, 16]);
  });

  test('[PL2] cancelled, moved away, missed or held, it says so and since when', () => {
    const notes = planned().note('interview-cancelled', full['interview-cancelled']);
    assert.deepEqual(interview(notes), {
      ...asPlanned,
      status: 'cancelled',
      outcomeAt: 2000,
      sequence: 13,
      stampedAt: 15,
      notedAt: 2000,
    });
    notes.note('interview-cancelled', id);
    assert.deepEqual([interview(notes).sequence, interview(notes).stampedAt], [13, 15]);
    for (const outcome of ['held', 'moved', 'they-missed', 'i-missed'] as const) {
      const after = planned().note('interview-outcome', { ...id, outcome });
      assert.deepEqual(interview(after), { ...asPlanned, status: outcome, outcomeAt: 2000, notedAt: 2000 });
    }
  });

  test('[PL16b] being late is noted with it, the latest word of it', () => {
    const notes = planned().note('lateness-noted', full['lateness-noted']);
    assert.deepEqual(interview(notes), {
      ...asPlanned,
      lateness: { at: 2000, entryId: 'ent_2', minutes: 7 },
      notedAt: 2000,
    });
    notes.note('lateness-noted', { ...id, minutes: null });
    assert.deepEqual(interview(notes).lateness, { at: 3000, entryId: 'ent_3', minutes: null });
  });

  test('[UI1] changed beside its time: who comes, where, what the invitation says; what is left out stays', () => {
    const notes = new Notes('job_1')
      .note('interview-planned', { ...id, startsAt: 1, endsAt: 2, zone: 'UTC', attendees })
      .note('interview-changed', full['interview-changed']);
    const changed = interview(notes);
    assert.deepEqual(changed.attendees, [
      { personId: 'per_2', side: 'client' },
      { personId: 'per_4', side: 'client' },
    ]);
    const expected = ['the place', 'the details', 'the link', 'per_1', true, ['ben@x.example'], 13, 5, 6, ['uid_b']];
    const said = ({
      location,
      details,
      link,
      organiserId,
      confirmed,
      invited,
      sequence,
      stampedAt,
      instanceAt,
      alsoUids,
    }: InterviewState) => [
      location,
      details,
      link,
      organiserId,
      confirmed,
      invited,
      sequence,
      stampedAt,
      instanceAt,
      alsoUids,
    ];
    assert.deepEqual(said(changed), expected);
    notes.note('interview-changed', { ...id, joined: [{ personId: 'per_2', side: 'agency' }], left: [] });
    assert.deepEqual(said(interview(notes)), expected);
    assert.deepEqual(interview(notes).attendees, changed.attendees, 'nobody is there twice');
    notes.note('interview-changed', {
      ...id,
      joined: [],
      left: [],
      location: null,
      details: null,
      link: null,
      organiserId: null,
      confirmed: false,
      stampedAt: null,
      instanceAt: null,
      alsoUid: 'uid_b',
    });
    assert.deepEqual(said(interview(notes)), [null, null, null, null, false, ['ben@x.example'], 13, 5, 6, ['uid_b']]);
  });

  test('[UI1] put right, it says what it should have said; what is left out, and what happened at it, stays', () => {
    const notes = planned()
      .note('debrief-saved', full['debrief-saved'])
      .note('interview-corrected', { ...id, joined: [], left: [] });
    const before = { ...asPlanned, round: 'the round', location: 'the place', final: true };
    const { debrief, notedAt, status, outcomeAt, ...rest } = interview(notes);
    const { debrief: _d, notedAt: _n, status: _s, outcomeAt: _o, ...expected } = before;
    assert.deepEqual(rest, expected);
    assert.deepEqual([debrief?.people.length, notedAt, status, outcomeAt], [2, 3000, 'held', 2000]);
    notes.note('interview-corrected', { ...full['interview-corrected'], round: null, final: false, location: null });
    const right = interview(notes);
    assert.deepEqual(
      [right.startsAt, right.endsAt, right.zone, right.round, right.final, right.location],
      [11, 12, 'Europe/Rome', null, false, null],
    );
    assert.deepEqual(
      right.attendees.map((each) => each.personId),
      ['per_2', 'per_4'],
    );
    assert.deepEqual(
      right.debrief?.people.map((each) => each.personId),
      ['per_2'],
    );
  });

  test('[ST4] of an interview that was never planned, nothing is known', () => {
    const notes = new Notes('job_1');
    for (const kind of [
      'interview-moved',
      'interview-cancelled',
      'interview-changed',
      'interview-corrected',
      'interview-outcome',
      'lateness-noted',
      'debrief-saved',
    ] as const)
      notes.note(kind, full[kind]);
    const { interviews, want, ownPromises, theirPromise } = job(notes);
    assert.deepEqual([interviews, want, ownPromises, theirPromise], [[], null, [], null]);
  });
});
