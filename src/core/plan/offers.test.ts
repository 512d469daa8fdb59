import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, says, type Told, thanked } from '../../../test/support/told.ts';
import { english } from '../../languages/en/pack.ts';
import type { Plan } from './step.ts';

/** Interviewed on 16 November, offered the job on Friday 20 November, with or without a day for the answer. */
function offered(deadlineOn?: string): Told {
  return thanked().contact('2026-11-20T10:00', {
    direction: 'in',
    channel: 'phone',
    meaning: 'offer',
    ...(deadlineOn === undefined ? {} : { deadlineOn }),
  });
}

const title = (plan: Plan): string => {
  const reason = only(plan, 'decide-offer')?.reasons.find((each) => each.code === 'offer-stands');
  return reason?.code === 'offer-stands' ? english.offerTitle(reason.deadlineDay, reason.today) : 'no offer';
};

function answered(story: Told, when: string): Told {
  const reply = only(story.plan(when), 'offer-reply');
  return story.contact(when, { purpose: 'offer-reply', stepIds: [...(reply?.stepIds ?? [])] });
}

describe('an offer', () => {
  test('[PL25] given an offer with a day, it stands first until it is answered: before its day, on it, and after it', () => {
    const story = answered(offered('2026-11-24'), '2026-11-20T11:00');
    const seen = ['2026-11-20T12:00', '2026-11-23T08:00', '2026-11-24T23:00', '2026-11-25T09:00', '2026-12-09T09:00'];
    assert.deepEqual(
      seen.map((now) => title(story.plan(now))),
      [
        'Answer by Tuesday 24 November (4 days)',
        'Answer by Tuesday 24 November (tomorrow)',
        'Answer the offer: today is the last day',
        'Answer the offer: the day has passed (Tuesday 24 November)',
        'Answer the offer: the day has passed (Tuesday 24 November)',
      ],
    );
    for (const now of seen) {
      const plan = story.plan(now);
      assert.equal(plan.steps[0]?.kind, 'decide-offer', now);
      assert.deepEqual(plan.waits, [], 'never left alone');
    }
    assert.match(says(only(story.plan('2026-11-25T09:00'), 'decide-offer')), /has passed\. Ring Ines Duarte now/);
  });

  test('[PL25] given an offer without a day, it stands too, and asks for the day', () => {
    const plan = answered(offered(), '2026-11-20T11:00').plan('2026-12-01T09:00');
    assert.equal(title(plan), 'Answer the offer (no day was named)');
    assert.match(says(only(plan, 'decide-offer')), /Ask by when they need your answer/);
  });

  test('[PL25] given that the candidate would rather look at it later, the offer stands all the same', () => {
    const story = offered('2026-11-24');
    const step = only(story.plan('2026-11-20T11:00'), 'decide-offer');
    story.add('step-chosen', at('2026-11-20T11:00'), ['job_a'], {
      stepId: step?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'decide-offer',
      choice: 'later',
      until: at('2026-12-01T09:00'),
    });
    assert.equal(only(story.plan('2026-11-20T12:00'), 'decide-offer')?.state, 'open');
  });

  test('[PL25] given more time is asked for after the thanks went, one letter asks for it, and the offer stands until they answer it', () => {
    const story = answered(offered('2026-11-24'), '2026-11-20T11:00');
    assert.equal(only(story.plan('2026-11-20T12:00'), 'offer-reply'), undefined);
    story.add('letter-wanted', at('2026-11-23T09:00'), ['job_a'], {
      jobId: 'job_a',
      letter: 'offer-reply',
      text: '',
      personId: null,
    });
    const step = only(story.plan('2026-11-23T09:30'), 'offer-reply');
    assert.deepEqual([step?.variant, step?.stepIds.length], ['time', 1]);
    const asked = answered(story, '2026-11-23T10:00').plan('2026-11-23T11:00');
    assert.deepEqual(
      asked.steps.map((each) => each.kind),
      ['decide-offer'],
    );
  });

  test('[PL25] given the candidate accepted, the acceptance comes first; the others hear of it once it went', () => {
    const story = offered('2026-11-24');
    story.add('job-opened', at('2026-11-16T09:00'), ['job_b'], {
      jobId: 'job_b',
      role: 'Builder',
      mainContactId: 'per_fiona',
    });
    const when = at('2026-11-23T09:00');
    const wanted = { text: '', personId: null };
    story.add('job-closed', when, ['job_a', 'account'], { jobId: 'job_a', ending: 'accepted' });
    story.add('letter-wanted', when, ['job_a', 'account'], { jobId: 'job_a', letter: 'accept', ...wanted });
    story.add('letter-wanted', when, ['job_b'], { jobId: 'job_b', letter: 'inform-others', ...wanted });
    const before = story.plan('2026-11-23T09:30');
    assert.deepEqual(
      before.steps.map((each) => each.kind),
      ['accept'],
    );
    assert.equal(before.waits[0]?.reasons[0]?.code, 'acceptance-first');
    const accept = only(before, 'accept');
    story.contact('2026-11-23T10:00', { purpose: 'accept', stepIds: [...(accept?.stepIds ?? [])] });
    assert.deepEqual(
      story.plan('2026-11-23T10:30').steps.map((each) => each.kind),
      ['inform-others'],
    );
  });

  test('[PL25] given the candidate accepted and the letter has not gone, their day still counts: before it, on it, and after it', () => {
    const story = offered('2026-11-24');
    const when = at('2026-11-23T09:00');
    story.add('job-closed', when, ['job_a', 'account'], { jobId: 'job_a', ending: 'accepted' });
    story.add('letter-wanted', when, ['job_a', 'account'], {
      jobId: 'job_a',
      letter: 'accept',
      text: '',
      personId: null,
    });
    const seen = (now: string): string => says(only(story.plan(now), 'accept')).split(' An e-mail')[0] ?? '';
    assert.match(
      seen('2026-11-23T10:00'),
      /^You decided to accept\. They know it once this has gone, and asked for it by Tuesday 24 November\./,
    );
    assert.match(
      seen('2026-11-24T10:00'),
      /^Today is the last day for your answer, and your acceptance has not gone\. Send it, or ring Ines Duarte, before the day ends\./,
    );
    assert.match(
      seen('2026-11-25T10:00'),
      /^The day for your answer, Tuesday 24 November, has passed, and your acceptance has not gone\. Ring Ines Duarte now/,
    );
    assert.equal(local(only(story.plan('2026-11-23T10:00'), 'accept'), 'closesAt'), '2026-11-25T00:00');
    assert.equal(only(story.plan('2026-11-25T10:00'), 'accept')?.urgency, 'offer');
  });

  test('[PL25] given an acceptance elsewhere, who expects the candidate is told before the interview, the next one first', () => {
    const story = offered('2026-11-24');
    const when = at('2026-11-23T09:00');
    const wanted = { letter: 'inform-others' as const, text: '', personId: null };
    for (const [index, starts] of [null, '2026-11-25T09:00', '2026-11-24T11:00'].entries()) {
      const jobId = `job_${index}`;
      const personId = `per_${index}`;
      story.person(personId, { name: `Person ${index}`, email: `p${index}@firm${index}.example` });
      story.add('job-opened', at('2026-11-16T09:00'), [jobId], {
        jobId,
        role: 'Builder',
        mainContactId: personId,
      });
      if (starts !== null)
        story.add('interview-planned', at('2026-11-20T09:00'), [jobId], {
          interviewId: `itv_${index}`,
          jobId,
          startsAt: at(starts),
          endsAt: at(starts) + 3_600_000,
          zone: 'Europe/London',
          confirmed: true,
          attendees: [{ personId, side: 'employer' }],
        });
      story.add('letter-wanted', when, [jobId], { jobId, ...wanted });
    }
    const tellings = story.plan('2026-11-23T10:00').steps.filter((step) => step.kind === 'inform-others');
    assert.deepEqual(
      tellings.map((step) => [step.jobIds[0], local(step, 'closesAt')]),
      [
        ['job_2', '2026-11-24T11:00'],
        ['job_1', '2026-11-25T09:00'],
        ['job_0', '2026-11-25T17:30'],
      ],
    );
    const mark = story.plan('2026-11-24T08:00').marks.find((each) => each.what === 'interview');
    assert.equal(mark?.what === 'interview' ? mark.goesAhead : null, false);
  });

  test('[PL22] given a job where nobody is known and nothing has passed, nobody is told there of an offer elsewhere', () => {
    const story = offered('2026-11-24');
    const opened = at('2026-11-16T09:00');
    story.add('job-opened', opened, ['job_b'], { jobId: 'job_b', role: 'Builder' });
    const telling = (): (string | undefined)[] =>
      story
        .plan('2026-11-20T11:00')
        .steps.filter((step) => step.kind === 'tell-of-offer')
        .map((step) => step.jobIds[0]);
    assert.deepEqual(telling(), []);
    story.add('job-opened', opened, ['job_c'], {
      jobId: 'job_c',
      role: 'Clerk',
      mainContactId: 'per_fiona',
    });
    assert.deepEqual(telling(), ['job_c']);
  });

  test('[PL25] given the offer is not wanted, the no to it is the next thing, and nothing else is asked of them', () => {
    const story = offered('2026-11-24');
    story.add('want-decided', at('2026-11-20T12:00'), ['job_a'], { jobId: 'job_a', want: 'no' });
    const plan = story.plan('2026-11-20T13:00');
    assert.deepEqual(
      plan.steps.map((each) => [each.kind, each.variant]),
      [
        ['decide-offer', 'plain'],
        ['withdraw', 'decline'],
      ],
    );
    assert.equal(local(only(plan, 'withdraw')), '2026-11-20T12:00');
  });

  test('[PL25] given that another person than the contact made the offer, the candidate turns it down to that person', () => {
    const story = thanked();
    story.add('job-opened', at('2026-11-16T09:00'), ['job_b'], {
      jobId: 'job_b',
      role: 'Builder',
      mainContactId: 'per_fiona',
    });
    story.add('contact-logged', at('2026-11-20T10:00'), ['job_b', 'per_mark', 'account'], {
      contactId: 'int_offer',
      direction: 'in',
      channel: 'email',
      meaning: 'offer',
      purpose: null,
      firmIds: [],
      personIds: ['per_mark'],
      jobIds: ['job_b'],
      stepIds: [],
    });
    story.add('want-decided', at('2026-11-20T12:00'), ['job_b'], { jobId: 'job_b', want: 'no' });
    assert.deepEqual(only(story.plan('2026-11-20T13:00'), 'withdraw')?.personIds, ['per_mark']);
  });
});
