import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, only, type Told, told } from '../../../test/support/told.ts';
import { agendaWith, conversationsOf } from './conversation.ts';
import { urgencies } from './step.ts';

/** Three jobs with Fiona of one agency, the third through another firm, and an offer at a fourth. */
function threeWithFiona(): Told {
  const story = told().job({ mainContactId: 'per_fiona', agencyId: 'org_a' }, '2026-11-16T09:00');
  for (const [id, agencyId] of [
    ['job_b', 'org_a'],
    ['job_c', null],
  ] as const)
    story.add('job-opened', at('2026-11-16T09:00'), [id, 'org_a'], {
      jobId: id,
      role: `Role ${id}`,
      agencyId,
      mainContactId: 'per_fiona',
    });
  story.add('job-opened', at('2026-11-16T09:00'), ['job_o'], { jobId: 'job_o', mainContactId: 'per_ines' });
  story.contact('2026-11-20T10:00', { direction: 'in', channel: 'phone', personIds: ['per_ines'] });
  story.add('contact-logged', at('2026-11-20T10:30'), ['job_o', 'per_ines', 'account'], {
    contactId: 'int_offer',
    direction: 'in',
    channel: 'phone',
    purpose: null,
    personIds: ['per_ines'],
    firmIds: [],
    jobIds: ['job_o'],
    stepIds: [],
    meaning: 'offer',
    deadlineOn: '2026-11-27',
  });
  return story;
}

describe('one person, one conversation', () => {
  test('[PL24] given an offer elsewhere, a person who stands for three jobs is told once, for all three', () => {
    const plan = threeWithFiona().plan('2026-11-20T11:00');
    const telling = plan.steps.filter((step) => step.kind === 'tell-of-offer' && step.personIds[0] === 'per_fiona');
    assert.deepEqual(
      telling.map((step) => step.jobIds.toSorted()),
      [['job_a', 'job_b', 'job_c']],
    );
    assert.equal(telling[0]?.stepIds.length, 3);
    assert.equal(plan.steps.filter((step) => step.kind === 'check-in' && step.state !== 'waiting').length, 0);
  });

  test('[PL24] given an acceptance that went, each person hears of it once', () => {
    const story = threeWithFiona();
    for (const id of ['job_a', 'job_b', 'job_c'])
      story.add('letter-wanted', at('2026-11-23T09:00'), [id], {
        jobId: id,
        letter: 'inform-others',
        text: '',
        personId: null,
      });
    const plan = story.plan('2026-11-23T10:00');
    assert.equal(plan.steps.filter((step) => step.kind === 'inform-others').length, 1);
  });

  test('[PL24] given one talk with somebody, what it settles is what can be said in it, for the jobs that were named', () => {
    const { steps } = threeWithFiona().plan('2026-11-20T11:00');
    assert.deepEqual(
      agendaWith(steps, 'per_fiona', null).map((step) => step.kind),
      ['tell-of-offer'],
    );
    assert.deepEqual(agendaWith(steps, 'per_fiona', ['job_x']), []);
    // Thanks and an answer to an offer have to stand in writing.
    assert.deepEqual(
      agendaWith(steps, 'per_ines', null).map((step) => step.kind),
      [],
    );
  });

  test('[PL24][PL28] given several things for one person, they stand together at the place of the most urgent', () => {
    const story = threeWithFiona()
      .interview('2026-11-19T10:00', { attendees: [{ personId: 'per_fiona', side: 'agency' }] })
      .debrief('2026-11-19T12:00');
    const groups = conversationsOf(story.plan('2026-11-20T11:00').steps.filter((step) => step.state !== 'waiting'));
    const fiona = groups.filter((group) => group.some((step) => step.personIds[0] === 'per_fiona'));
    assert.equal(fiona.length, 1);
    assert.equal(fiona[0]?.[0]?.kind, 'tell-of-offer');
    assert.ok((fiona[0]?.length ?? 0) > 1);
  });

  test('[PL28] given all kinds of things to do, the order is: fixed today, offer, what they wait for, closing, open, over', () => {
    assert.deepEqual(urgencies, ['fixed', 'offer', 'answer', 'closing', 'open', 'over']);
    const story = threeWithFiona();
    story.interview('2026-11-27T15:00', { interviewId: 'itv_today' });
    for (const [id, day] of [
      ['job_t', '2026-11-26'],
      ['job_u', '2026-11-23'],
      ['job_v', '2026-11-10'],
    ] as const) {
      story.person(`per_${id}`, { name: `Person ${id}`, email: `${id}@example.org` });
      story.add('job-opened', at('2026-11-09T09:00'), [id], { jobId: id, role: id });
      story.add('interview-planned', at('2026-11-09T09:00'), [id], {
        interviewId: `itv_${id}`,
        jobId: id,
        startsAt: at(`${day}T10:00`),
        endsAt: at(`${day}T11:00`),
        zone: 'Europe/London',
        confirmed: true,
        attendees: [
          { personId: `per_${id}`, side: 'employer' },
          { personId: `per_second_${id}`, side: 'employer' },
        ],
      });
      story.add('interview-outcome', at(`${day}T12:00`), [id], {
        interviewId: `itv_${id}`,
        jobId: id,
        outcome: 'held',
      });
    }
    story.contact('2026-11-26T10:00', { direction: 'in', meaning: 'question' });
    const plan = story.plan('2026-11-27T09:00');
    const toDo = plan.steps.filter((step) => ['open', 'closing', 'passed'].includes(step.state));
    const ranks = toDo.map((step) => urgencies.indexOf(step.urgency));
    assert.deepEqual(
      ranks,
      ranks.toSorted((one, other) => one - other),
    );
    assert.deepEqual([...new Set(toDo.map((step) => step.urgency))], ['fixed', 'offer', 'answer', 'open', 'over']);
    // The freshest thanks first.
    const thanks = toDo.filter((step) => step.kind === 'thank-you').map((step) => step.jobIds[0]);
    assert.deepEqual(thanks, ['job_t', 'job_t', 'job_u', 'job_u', 'job_v']);
    assert.equal(only(plan, 'brief')?.urgency, 'fixed');
  });
});
