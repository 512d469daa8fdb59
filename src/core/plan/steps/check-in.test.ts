import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, type Told, told } from '../../../../test/support/told.ts';
import type { Payload } from '../../journal/kinds/registry.ts';
import { parseDay } from '../../time/epoch-day.ts';
import type { Step } from '../step.ts';

// Scotland has no holiday in February 2027; Good Friday is 26 March.
const consultant = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'agency' } as const;
const recruiter = { employerId: 'org_e', mainContactId: 'per_ines' } as const;
const NUMBER = '+44 131 496 0102';
const NOW = '2027-02-01T13:00';

/** A job in which the candidate wrote last on Monday 1 February 2027. */
const wrote = (part: Partial<Payload<'job-opened'>> = recruiter, person: object = {}): Told =>
  told()
    .job(part, '2027-01-18T09:00')
    .person('per_ines', person)
    .contact('2027-02-01T10:00', { personIds: [part.mainContactId ?? 'per_ines'] });
const asked = (story: Told, now = NOW): Step[] =>
  story.plan(now).steps.filter((step) => step.kind === 'check-in' || step.kind === 'closing-question');
const one = (story: Told, now = NOW): Step | undefined => asked(story, now)[0];
const window = (step: Step | undefined): string =>
  `${local(step).slice(0, 10)} to ${local(step, 'closesAt').slice(0, 10)}`;
const codes = (step: Step | undefined): string[] => step?.reasons.map((each) => each.code) ?? [];
const tried = (story: Told, when: string): Told => story.contact(when, { channel: 'missed-call', purpose: 'check-in' });
const leaveOut = (story: Told, step: Step | undefined, when: string): Told => {
  story.add('step-chosen', at(when), ['job_a'], {
    stepId: step?.id ?? '',
    jobIds: ['job_a'],
    stepKind: step?.kind ?? '',
    choice: 'skip',
  });
  return story;
};

describe('the reason of a question', () => {
  const basis = (what: 'contact' | 'interview' | 'opened' | 'skipped', day: string, contact: object = {}) => ({
    what,
    direction: null,
    channel: null,
    purpose: null,
    ...contact,
    day: parseDay(day),
  });
  const since = (story: Told): unknown => {
    const reason = one(story)?.reasons[0];
    return reason !== undefined && 'since' in reason ? reason.since : reason;
  };

  test('[PL6b] it counts from their latest contact, the interview, or the day the job was noted, whichever came last', () => {
    assert.deepEqual(since(wrote()), basis('contact', '2027-02-01', { direction: 'out', channel: 'email' }));
    const held = told().job(recruiter, '2027-01-18T09:00').interview('2027-02-01T11:00').debrief('2027-02-01T12:30');
    assert.deepEqual(since(held), basis('interview', '2027-02-01'));
    assert.deepEqual(
      since(held.contact('2027-02-01T12:00', { purpose: 'thank-you', channel: 'text' })),
      basis('contact', '2027-02-01', { direction: 'out', channel: 'text', purpose: 'thank-you' }),
      'also at the very end of the interview',
    );
    assert.deepEqual(since(told().job(recruiter, '2027-01-29T09:00')), basis('opened', '2027-01-29'));
    const two = told().job(recruiter, '2027-01-18T09:00');
    for (const [interviewId, starts] of [
      ['itv_b', '2027-02-01T11:00'],
      ['itv_a', '2027-01-20T11:00'],
    ] as const)
      two.interview(starts, { interviewId }).debrief('2027-02-01T12:30', { interviewId });
    assert.deepEqual(since(two), basis('interview', '2027-02-01'), 'the latest of two');
  });

  test('[PL6g] left out, it counts from that day, and only what asks how things stand counts so', () => {
    const story = wrote();
    leaveOut(story, one(story), '2027-02-11T09:00');
    const [step] = asked(story, '2027-02-11T10:00');
    assert.deepEqual([step?.ordinal, window(step)], [2, '2027-02-25 to 2027-03-03']);
    const other = wrote();
    other.add('step-chosen', at('2027-02-11T09:00'), ['job_a'], {
      stepId: 'st_a_other',
      jobIds: ['job_a'],
      stepKind: 'deliver',
      choice: 'skip',
    });
    other.add('step-chosen', at('2027-02-11T09:10'), ['job_a'], {
      stepId: 'st_a_more',
      jobIds: ['job_a'],
      stepKind: 'closing-question',
      choice: 'keep',
    });
    assert.equal(one(other, '2027-02-11T10:00')?.ordinal, 1);
    leaveOut(story, step, '2027-02-12T09:00').contact('2027-02-15T10:00', { direction: 'in', meaning: 'holding' });
    assert.equal(one(story, '2027-02-15T11:00')?.ordinal, 1, 'what was left out before their answer is forgotten');
  });

  test('[PL6g] left out before the latest contact, the contact is what silence counts from', () => {
    const story = wrote();
    leaveOut(story, one(story), '2027-01-29T09:00');
    assert.deepEqual(since(story), basis('contact', '2027-02-01', { direction: 'out', channel: 'email' }));
  });

  test('[PL7][PL11] a quick decision, the last question and a named day each give their own reason', () => {
    const quick = (final: boolean): Step | undefined =>
      one(
        told()
          .job(recruiter, '2027-01-18T09:00')
          .interview('2027-02-01T10:00', { final })
          .debrief('2027-02-01T12:00', { pace: 'quick' }),
      );
    assert.deepEqual([codes(quick(false))[0], codes(quick(true))[0]], ['quick', 'quick-final']);
    const story = wrote();
    for (const day of ['2027-02-10', '2027-02-24', '2027-03-17'])
      story.contact(`${day}T10:00`, { purpose: 'check-in' });
    const [last] = asked(story, '2027-03-17T11:00');
    assert.deepEqual([last?.kind, codes(last)[0]], ['closing-question', 'closing-question']);
    assert.equal(last?.reasons[0]?.code === 'closing-question' ? last.reasons[0].unanswered : null, 3);
    const promised = wrote().contact('2027-02-01T11:00', {
      direction: 'in',
      meaning: 'holding',
      promisedOn: '2027-02-12',
    });
    const come = (now: string) => {
      const reason = one(promised, now)?.reasons[0];
      return reason?.code === 'promised' ? reason.come : null;
    };
    assert.deepEqual([come('2027-02-14T23:59'), come('2027-02-15T00:00')], [false, true]);
  });

  test('[PL7] only a final round is asked by phone, and only the first question', () => {
    const channel = (final: boolean): string | null | undefined =>
      one(
        told()
          .job(recruiter, '2027-01-18T09:00')
          .person('per_ines', { phone: NUMBER })
          .interview('2027-02-01T10:00', { final })
          .debrief('2027-02-01T12:00', { pace: 'quick' }),
      )?.channel;
    assert.deepEqual([channel(true), channel(false)], ['phone', 'email']);
  });
});

describe('calls that nobody took', () => {
  test('[PL6d] a try within the window is repeated the next working day and lengthens the window if need be; a try before it moves nothing', () => {
    const story = wrote(recruiter, { phone: NUMBER });
    const again = (when: string): string => window(one(tried(wrote(recruiter, { phone: NUMBER }), when), when));
    assert.equal(again('2027-02-10T10:00'), '2027-02-11 to 2027-02-15');
    assert.equal(again('2027-02-15T10:00'), '2027-02-16 to 2027-02-16');
    assert.equal(again('2027-02-09T10:00'), '2027-02-10 to 2027-02-15');
    assert.equal(again('2027-02-08T10:00'), '2027-02-10 to 2027-02-15');
    const step = one(tried(story, '2027-02-10T10:00'), '2027-02-10T11:00');
    assert.deepEqual(step?.reasons[1], { rule: 'PL6', code: 'tried', tries: 1, day: parseDay('2027-02-11') });
    assert.ok(!codes(one(tried(wrote(), '2027-02-09T10:00'), '2027-02-09T11:00')).includes('tried'));
  });

  test('[PL6d] only tries since the last question and since their last answer count', () => {
    const story = tried(wrote(recruiter, { phone: NUMBER }), '2027-02-10T10:00');
    story.contact('2027-02-11T10:00', { purpose: 'check-in' });
    const next = one(tried(story, '2027-02-25T10:00'), '2027-02-25T11:00');
    assert.deepEqual([next?.channel, codes(next).includes('tried')], ['phone', true]);
    const heard = tried(wrote(recruiter, { phone: NUMBER }), '2027-02-10T10:00');
    heard.contact('2027-02-11T10:00', { direction: 'in', meaning: 'holding' });
    const after = one(tried(heard, '2027-02-22T10:00'), '2027-02-22T11:00');
    assert.ok(codes(after).includes('tried'));
  });

  test('[PL9][PL6d] after two tries it is written; without an address it is said to the voicemail, and after a voicemail not again', () => {
    const twice = (person: object, before?: 'voicemail'): Step | undefined => {
      const story = wrote(recruiter, person);
      if (before !== undefined) story.contact('2027-02-10T10:00', { channel: before, purpose: 'check-in' });
      const [first, second] = before === undefined ? ['2027-02-10', '2027-02-11'] : ['2027-02-24', '2027-02-25'];
      tried(tried(story, `${first}T10:00`), `${second}T10:00`);
      return one(story, `${second}T11:00`);
    };
    const written = twice({ phone: NUMBER });
    assert.equal(written?.channel, 'email');
    assert.deepEqual(written?.reasons.at(-1), {
      rule: 'PL9',
      code: 'alternate',
      channel: 'email',
      last: 'missed-call',
    });
    assert.equal(twice({ phone: NUMBER, email: null })?.channel, 'voicemail');
    assert.equal(twice({ phone: NUMBER, email: null }, 'voicemail')?.channel, 'phone');
  });
});

describe('the way of a question', () => {
  const next = (person: object, last: 'email' | 'voicemail' | 'linkedin', phones = true): string => {
    const story = wrote(recruiter, person);
    if (!phones) story.add('profile-set', at('2027-01-18T09:00'), ['account'], { phones });
    story.contact('2027-02-10T10:00', { channel: last, purpose: 'check-in' });
    const step = one(story, '2027-02-10T11:00');
    return `${step?.channel} ${codes(step).at(-1)}`;
  };

  test('[PL9] after an e-mail a call, after a voicemail an e-mail, where both ways are known and none was asked for', () => {
    assert.equal(next({ phone: NUMBER }, 'email'), 'phone alternate');
    assert.equal(next({ phone: NUMBER }, 'voicemail'), 'email alternate');
    assert.equal(next({}, 'email'), 'email channel-email');
    assert.equal(next({ phone: NUMBER, email: null }, 'voicemail'), 'phone channel-number-only');
    assert.equal(next({ phone: NUMBER }, 'email', false), 'email channel-email');
    assert.equal(next({ phone: NUMBER, askedChannel: 'email' }, 'email'), 'email channel-asked');
    assert.equal(next({ phone: NUMBER, askedChannel: 'text' }, 'email'), 'text channel-asked');
    assert.equal(next({ phone: NUMBER, askedChannel: 'phone' }, 'voicemail'), 'phone channel-asked');
  });

  test('[PL3] a conversation on LinkedIn goes on there and does not alternate', () => {
    assert.equal(next({ phone: NUMBER }, 'linkedin'), 'linkedin channel-same');
  });

  test('[PL6d][PL3] who asked for texts gets a text, also after two calls that nobody took', () => {
    const story = wrote(recruiter, { phone: NUMBER, askedChannel: 'text' });
    tried(tried(story, '2027-02-10T10:00'), '2027-02-11T10:00');
    assert.equal(one(story, '2027-02-11T11:00')?.channel, 'text');
  });
});

describe('temporary work', () => {
  const staffing = { ...recruiter, preset: 'staffing' } as const;
  const second = (person: object, phones = true): string => {
    const story = wrote(staffing, person);
    if (!phones) story.add('profile-set', at('2027-01-18T09:00'), ['account'], { phones });
    story.contact('2027-02-04T10:00', { purpose: 'check-in' });
    const step = one(story, '2027-02-04T11:00');
    return `${step?.variant} ${step?.channel}`;
  };

  test('[PL29][PL3] a line on being available goes by text, by call to who asked for calls, by e-mail to who asked for mail or has no number', () => {
    assert.equal(second({ phone: NUMBER }), 'availability text');
    assert.equal(second({ phone: NUMBER, askedChannel: 'phone' }), 'availability phone');
    assert.equal(second({ phone: NUMBER, askedChannel: 'phone' }, false), 'availability text');
    assert.equal(second({ phone: NUMBER, askedChannel: 'email' }), 'availability email');
    assert.equal(second({}), 'availability email');
    const nobody = told().job({ preset: 'staffing' }, '2027-01-18T09:00');
    nobody.contact('2027-02-04T10:00', { purpose: 'check-in', personIds: [] });
    assert.equal(one(nobody, '2027-02-04T11:00')?.channel, 'email', 'to nobody in particular');
  });

  test('[PL29] the lines begin at once only where the agency asked and the candidate answered since', () => {
    const variant = (
      meaning: 'question' | 'holding',
      answer: Parameters<Told['contact']>[1] | null,
      when = '2027-02-01T12:00',
    ) => {
      const story = wrote(staffing).contact('2027-02-01T11:00', { direction: 'in', meaning });
      if (answer !== null) story.contact(when, answer);
      return one(story)?.variant;
    };
    assert.equal(variant('question', { purpose: 'answer' }), 'availability');
    assert.equal(variant('question', null), 'plain');
    assert.equal(variant('question', { purpose: null }), 'plain');
    assert.equal(variant('question', { purpose: 'answer', channel: 'missed-call' }), 'plain');
    assert.equal(variant('question', { purpose: 'answer' }, '2027-02-01T10:30'), 'plain');
    assert.equal(variant('holding', { purpose: 'answer' }), 'plain');
    const elsewhere = wrote().contact('2027-02-01T11:00', { direction: 'in', meaning: 'question' });
    const step = one(elsewhere.contact('2027-02-01T12:00', { purpose: 'answer' }));
    assert.deepEqual([step?.variant, window(step)], ['plain', '2027-02-10 to 2027-02-15']);
  });
});

describe('a successor', () => {
  const left = (formerId: string): Told => {
    const story = wrote(consultant).person('per_ben', {
      name: 'Ben Adler',
      email: 'b@calder.example',
      firmId: 'org_a',
    });
    story.add('person-left', at('2027-02-02T12:00'), [formerId, 'per_ben', 'org_a', 'job_a'], {
      personId: formerId,
      firmId: 'org_a',
      successorId: 'per_ben',
      jobIds: ['job_a'],
    });
    return story;
  };

  test('[PL12] the introduction names who left, is the only question, and left out it gives way to the usual one', () => {
    const story = left('per_fiona');
    const [step, ...others] = asked(story, '2027-02-02T13:00');
    assert.deepEqual(others, []);
    assert.deepEqual(
      [step?.variant, window(step), step?.reasons[0]],
      [
        'introduction',
        '2027-02-03 to 2027-02-05',
        { rule: 'PL12', code: 'successor', name: 'Fiona Marsh', day: parseDay('2027-02-03') },
      ],
    );
    const unnamed = one(left('per_nobody'), '2027-02-02T13:00')?.reasons[0];
    assert.equal(unnamed?.code === 'successor' ? unnamed.name : 'no reason', null);
    leaveOut(story, step, '2027-02-02T14:00');
    assert.equal(one(story, '2027-02-02T15:00')?.variant, 'plain');
  });
});

test('[PL1] given nobody to ask, the question about what passed is asked of nobody in particular', () => {
  const story = told().job({}, '2027-01-18T09:00').contact('2027-01-29T09:00', { personIds: [] });
  assert.deepEqual(only(story.plan(NOW), 'check-in')?.personIds, []);
});

test('[PL6] given a job of which nothing is known but role and firm, nobody is ever asked how things stand', () => {
  for (const now of ['2027-01-29T10:00', '2027-02-15T10:00', '2027-06-15T10:00']) {
    const plan = told().job({}, '2027-01-29T09:00').plan(now);
    assert.deepEqual(
      [plan.steps.map((each) => each.kind), plan.waits.map(({ reasons }) => reasons[0]?.code)],
      [[], ['nothing-noted']],
      now,
    );
  }
  const agreed = told().job({}, '2027-01-29T09:00').interview('2027-02-01T10:00', { attendees: [] });
  agreed.add('interview-outcome', at('2027-02-01T12:00'), ['job_a'], {
    interviewId: 'itv_a',
    jobId: 'job_a',
    outcome: 'held',
  });
  assert.equal(only(agreed.plan(NOW), 'check-in')?.state, 'waiting', 'an interview is something to ask about');
});
