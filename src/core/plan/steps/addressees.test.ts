import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meeting, outcome, stepStories, storyOf, wanted } from '../../../../test/support/step-stories.ts';
import { at, only, says, told } from '../../../../test/support/told.ts';
import type { StepKind } from '../step-traits.ts';

for (const [kind, does, prepare] of stepStories) {
  const step = (mainContactId: string | null) =>
    storyOf(prepare, mainContactId)
      .plan('2026-11-17T09:30')
      .steps.find((each) => each.kind === kind && each.jobIds.includes('job_a'));

  test(`[PL3] ${kind} ${does} to the contact of the job, by name`, () => {
    assert.deepEqual(step('per_ines')?.personIds, ['per_ines']);
    assert.equal(step('per_ines')?.channel, kind === 'decide-offer' ? null : 'email');
  });

  test(`[PL3] given nobody is known, ${kind} ${does} to nobody in particular, and is not lost`, () => {
    assert.deepEqual(step(null)?.personIds, []);
    assert.deepEqual(step(null)?.onBehalfOf, []);
    if (kind !== 'decide-offer') assert.ok(step(null)?.reasons.some((each) => each.code === 'channel-unknown'));
  });
}

test('[PL4] given an agency of which nobody is known, the call after the interview and the note for its client are not lost', () => {
  const plan = told()
    .job({ agencyId: 'org_a', met: 'client' })
    .interview('2026-11-16T10:00', { attendees: [{ personId: 'per_ines', side: 'client' }] })
    .debrief('2026-11-16T12:00')
    .plan('2026-11-16T12:30');
  // Ines is the only person known there, and belongs to the client: the agency is written to, whoever reads it.
  assert.deepEqual(only(plan, 'debrief-call')?.personIds, []);
  const note = only(plan, 'thank-you');
  assert.deepEqual([note?.personIds, note?.onBehalfOf, note?.variant], [[], ['per_ines'], 'through-consultant']);
  assert.match(note?.id ?? '', /^st_a_/);
  assert.equal(note?.stepIds.length, 1);
  assert.match(says(note), /consultant/);
});

test('[PL25][PL22] given another person made the offer than the contact, the answer to it goes to that person', () => {
  const story = told().job({ mainContactId: 'per_ines' });
  story.contact('2026-11-17T08:00', { direction: 'in', meaning: 'offer', personIds: ['per_fiona'] });
  const people = (kind: StepKind) => only(story.plan('2026-11-17T09:30'), kind)?.personIds;
  assert.deepEqual([people('decide-offer'), people('offer-reply')], [['per_fiona'], ['per_fiona']]);
  story.add('job-closed', at('2026-11-17T09:00'), ['job_a', 'account'], { jobId: 'job_a', ending: 'accepted' });
  wanted(story, 'accept');
  assert.deepEqual(people('accept'), ['per_fiona']);
});

test('[PL14a][PL15a][PL16] given somebody else said no, or invited, that person hears from the candidate, and not the contact', () => {
  const known = { mainContactId: 'per_ines' } as const;
  const no = told()
    .job(known)
    .contact('2026-11-17T08:00', { direction: 'in', meaning: 'rejection', personIds: ['per_fiona'] })
    .plan('2026-11-17T09:30');
  assert.deepEqual(only(no, 'gracious-thanks')?.personIds, ['per_fiona']);
  const organised = { organiserId: 'per_fiona' };
  const invited = meeting(told().job(known), '2026-11-20T10:00', {
    ...organised,
    invitedAt: at('2026-11-17T08:00'),
    confirmed: false,
  });
  assert.deepEqual(only(invited.plan('2026-11-17T09:30'), 'confirm')?.personIds, ['per_fiona']);
  for (const [result, kind] of [
    ['moved', 'confirm'],
    ['they-missed', 'missed-appointment'],
  ] as const) {
    const story = outcome(meeting(told().job(known), '2026-11-16T10:00', organised), result);
    assert.deepEqual(only(story.plan('2026-11-16T12:00'), kind)?.personIds, ['per_fiona']);
  }
});
