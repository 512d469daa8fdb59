import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, local, only, says, thanked } from '../../../test/support/told.ts';

const agency = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'agency' as const };

test('[PL10a] a talk is an answer: the clock begins again, the count of questions too, and the next is the first', () => {
  const story = thanked(agency);
  story.contact('2026-11-26T10:00', { purpose: 'check-in', personIds: ['per_fiona'] });
  const second = only(story.plan('2026-11-27T09:00'), 'check-in');
  assert.equal(second?.ordinal, 2);
  story.contact('2026-12-01T11:00', {
    channel: 'phone',
    purpose: 'check-in',
    personIds: ['per_fiona'],
    stepIds: [...(second?.stepIds ?? [])],
  });
  const next = only(story.plan('2026-12-02T09:00'), 'check-in');
  assert.equal(next?.ordinal, 1);
  assert.match(says(next), /7 working days .*since (?:your|the) call .*1 Dec/i);
});

test('[RU5] a talk does not settle what a mail of theirs meant: it is still asked whether that was a no', () => {
  const story = thanked(agency).contact('2026-11-18T10:00', {
    direction: 'in',
    meaning: 'rejection',
    provisional: true,
    personIds: ['per_fiona'],
  });
  story.contact('2026-11-19T10:00', { channel: 'phone', personIds: ['per_fiona'] });
  assert.ok(story.plan('2026-11-19T11:00').questions.some((each) => each.code === 'what-it-means'));
});

test('[PL3] an address from which a letter came back for good is not used until there is another', () => {
  const story = thanked({ mainContactId: 'per_fiona' });
  const channel = () => only(story.plan('2026-11-20T09:00'), 'check-in')?.channel;
  assert.equal(channel(), 'email');
  story.contact('2026-11-18T10:00', {
    direction: 'in',
    automatic: true,
    personIds: ['per_fiona'],
    bounced: ['F@Calder.example'],
  });
  assert.equal(channel(), 'phone');
  story.person('per_fiona', { email: 'fiona@quay.example' });
  assert.equal(channel(), 'email');
});

test('[PL8][PL12] a successor is written to on the first to the third working day, also before a day that was named', () => {
  const story = thanked(agency, { theyPromised: { text: 'by 4 December', byOn: '2026-12-04' } });
  story.person('per_ben', { name: 'Ben Adler', email: 'b@calder.example', firmId: 'org_a' });
  story.add('person-left', at('2026-11-20T12:00'), ['per_fiona', 'per_ben', 'org_a', 'job_a'], {
    personId: 'per_fiona',
    firmId: 'org_a',
    successorId: 'per_ben',
    jobIds: ['job_a'],
  });
  const step = only(story.plan('2026-11-20T13:00'), 'check-in');
  assert.deepEqual(
    [step?.variant, step?.personIds, local(step), local(step, 'closesAt')],
    ['introduction', ['per_ben'], '2026-11-23T09:00', '2026-11-25T17:30'],
  );
  assert.match(says(step), /Fiona Marsh has left/);
  story.contact('2026-11-23T10:00', {
    purpose: 'check-in',
    personIds: ['per_ben'],
    stepIds: [...(step?.stepIds ?? [])],
  });
  const after = only(story.plan('2026-11-23T11:00'), 'check-in');
  assert.equal(after?.variant, 'after-promise', 'then the day that was named binds again');
});
