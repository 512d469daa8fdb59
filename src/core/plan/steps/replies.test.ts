import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, type Told, thanked, told } from '../../../../test/support/told.ts';
import { parseDay } from '../../time/epoch-day.ts';
import type { Plan, Step } from '../step.ts';
import type { StepKind } from '../step-traits.ts';

const times = (step: Step | undefined): string =>
  [local(step, 'opensAt'), local(step), local(step, 'idealAt'), local(step, 'closesAt')]
    .map((each) => each.replace('2026-', ''))
    .join(', ');
const rang = (story: Told, when: string, personIds = ['per_ines']): Told =>
  story.contact(when, { direction: 'in', channel: 'missed-call', personIds });
const asked = (story: Told, when: string, part: Parameters<Told['contact']>[1] = {}): Told =>
  story.contact(when, { direction: 'in', meaning: 'question', ...part });
const of = (plan: Plan, kind: StepKind): Step[] => plan.steps.filter((step) => step.kind === kind);

describe('calling back', () => {
  test('[PL6e][PL13d] it opens with their call, is placed in the hours of calls, and closes with the next working day', () => {
    const step = only(rang(thanked(), '2026-11-18T19:00').plan('2026-11-18T20:00'), 'call-back');
    assert.equal(times(step), '11-18T19:00, 11-19T08:30, 11-19T08:30, 11-19T17:30');
    assert.deepEqual([step?.channel, step?.contactId, step?.personIds], ['phone', 'int_2', ['per_ines']]);
    assert.deepEqual(step?.reasons, [{ rule: 'PL6', code: 'they-rang', day: parseDay('2026-11-18') }]);
  });

  test('[PL3] who does not phone writes instead, in the way that reaches the caller', () => {
    const story = rang(thanked().person('per_fiona', { email: null }), '2026-11-18T15:00', ['per_fiona']);
    story.add('profile-set', at('2026-11-17T09:00'), ['account'], { phones: false });
    assert.equal(only(story.plan('2026-11-18T16:00'), 'call-back')?.channel, 'text');
  });

  test('[PL6e] their own clock decides when they can be called back', () => {
    const story = thanked().person('per_ines', { zone: 'America/New_York', region: 'US' });
    const step = only(rang(story, '2026-11-18T12:00').plan('2026-11-18T12:10'), 'call-back');
    assert.equal(local(step), '2026-11-18T08:30');
    assert.equal(step?.zone.id, 'America/New_York');
  });

  test('[PL6e][PL10a] anything that reached the caller since settles it, and nothing that went to others, came from them, or reached nobody', () => {
    const open = (part: Parameters<Told['contact']>[1], when = '2026-11-18T16:00'): boolean => {
      const story = rang(thanked(), '2026-11-18T15:00', ['per_ines', 'per_fiona']);
      return only(story.contact(when, part).plan('2026-11-18T17:00'), 'call-back') !== undefined;
    };
    assert.equal(open({ personIds: ['per_fiona', 'per_mark'] }), false);
    assert.equal(open({ channel: 'voicemail' }), false);
    assert.equal(open({ channel: 'phone', direction: 'in' }), false, 'they talked');
    assert.equal(open({ personIds: ['per_mark'] }), true);
    assert.equal(open({ channel: 'missed-call' }), true);
    assert.equal(open({ direction: 'in', meaning: 'other' }), true);
    assert.equal(open({}, '2026-11-18T15:00'), true, 'what was sent in the minute of their call is no answer to it');
  });

  test('[PL6e][PL20] left out, or done, the first call back leaves the second where it is', () => {
    const story = rang(rang(thanked(), '2026-11-18T15:00'), '2026-11-18T16:00', ['per_fiona']);
    const [first] = of(story.plan('2026-11-18T17:00'), 'call-back');
    story.add('step-chosen', at('2026-11-18T17:00'), ['job_a'], {
      stepId: first?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'call-back',
      choice: 'skip',
    });
    assert.equal(of(story.plan('2026-11-18T17:00'), 'call-back').length, 1);
    const done = rang(thanked(), '2026-11-18T15:00').contact('2026-11-18T16:00', {
      personIds: ['per_mark'],
      stepIds: [only(rang(thanked(), '2026-11-18T15:00').plan('2026-11-18T15:10'), 'call-back')?.id ?? ''],
    });
    assert.deepEqual(of(done.plan('2026-11-18T17:00'), 'call-back'), [], 'said to somebody who passes it on');
  });
});

describe('answering', () => {
  test('[PL13b] a question may be answered at any hour, best in theirs, until the end of the next working day', () => {
    const step = only(asked(thanked(), '2026-11-18T22:00').plan('2026-11-18T22:10'), 'answer');
    assert.equal(times(step), '11-18T22:00, 11-18T22:00, 11-19T08:00, 11-19T17:30');
    assert.deepEqual([step?.contactId, step?.personIds], ['int_2', ['per_ines']]);
    assert.deepEqual(step?.reasons, [{ rule: 'PL10', code: 'answer', day: parseDay('2026-11-18') }]);
  });

  test('[PL3] a mail is answered by mail, whatever they asked for; a chat where it began; anything else as they are reached', () => {
    const channel = (part: Parameters<Told['contact']>[1], person: object = {}): string | null | undefined => {
      const story = asked(thanked().person('per_ines', person), '2026-11-18T10:00', part);
      return only(story.plan('2026-11-18T10:10'), 'answer')?.channel;
    };
    assert.equal(channel({}, { askedChannel: 'phone', phone: '+44 131 496 0102' }), 'email');
    assert.equal(channel({ channel: 'linkedin' }), 'linkedin');
    assert.equal(channel({ channel: 'voicemail' }, { email: null, phone: '+44 131 496 0102' }), 'phone');
  });

  test('[PL10] a question or an invitation in a message waits for an answer; any other word does not, nor a question in a talk', () => {
    const waits = (part: Parameters<Told['contact']>[1]): boolean =>
      only(asked(thanked(), '2026-11-18T10:00', part).plan('2026-11-18T10:10'), 'answer') !== undefined;
    assert.ok(waits({}));
    assert.ok(waits({ meaning: 'invitation' }));
    assert.ok(!waits({ meaning: 'holding' }));
    assert.ok(!waits({ meaning: 'other' }));
    assert.ok(!waits({ channel: 'phone' }));
    assert.ok(!waits({ channel: 'missed-call' }));
  });

  test('[PL15] an invitation whose time is noted is confirmed and not answered; another that same day is answered', () => {
    const noted = (invitedAt: string): string[] =>
      asked(told().job({ mainContactId: 'per_ines' }), '2026-11-18T10:00', { meaning: 'invitation' })
        .interview('2026-11-25T10:00', { invitedAt: at(invitedAt), confirmed: false })
        .plan('2026-11-18T10:10')
        .steps.filter((step) => step.kind === 'answer' || step.kind === 'confirm')
        .map((step) => step.kind);
    assert.deepEqual(noted('2026-11-18T10:00'), ['confirm']);
    assert.deepEqual(noted('2026-11-18T09:00'), ['answer', 'confirm']);
  });

  test('[PL10a] each question waits until its own sender was answered', () => {
    const story = asked(asked(thanked(), '2026-11-18T10:00'), '2026-11-18T11:00', { personIds: ['per_fiona'] });
    story.contact('2026-11-18T12:00', { personIds: ['per_fiona'] });
    assert.deepEqual(
      of(story.plan('2026-11-18T13:00'), 'answer').map((step) => step.personIds[0]),
      ['per_ines'],
    );
  });
});

describe('what was ticked off', () => {
  test('[PL10a][PL19] another thing that was only said to be done answers no question and no call of theirs; a letter of any purpose does, and so does a contact that did it', () => {
    const left = (part: Parameters<Told['contact']>[1]): string[] =>
      asked(rang(thanked(), '2026-11-18T10:00'), '2026-11-18T10:00')
        .contact('2026-11-18T12:00', part)
        .plan('2026-11-18T13:00')
        .steps.filter((step) => step.kind === 'answer' || step.kind === 'call-back')
        .map((step) => step.kind);
    assert.deepEqual(left({ purpose: 'tell-of-offer', stepIds: ['st_other'] }), ['call-back', 'answer']);
    assert.deepEqual(left({ purpose: 'tell-of-offer', channel: 'phone', stepIds: ['st_other'] }), [
      'call-back',
      'answer',
    ]);
    assert.deepEqual(left({ purpose: 'tell-of-offer', stepIds: ['st_other'], text: 'Hello' }), []);
    assert.deepEqual(left({}), [], 'something was written to them, whatever it was');
  });
});

describe('confirming', () => {
  const invited = (part: Parameters<Told['interview']>[1]): Told =>
    told()
      .job({ mainContactId: 'per_ines' })
      .interview('2026-11-20T15:00', { invitedAt: at('2026-11-18T15:00'), confirmed: false, ...part });
  const there = (story: Told, now = '2026-11-18T16:00'): boolean => only(story.plan(now), 'confirm') !== undefined;

  test('[PL15a] it may go at once, is best within four of their daytime hours, and always before the slot', () => {
    assert.equal(
      times(only(invited({}).plan('2026-11-18T16:00'), 'confirm')),
      '11-18T15:00, 11-18T15:00, 11-19T09:00, 11-20T15:00',
    );
    const soon = { startsAt: at('2026-11-18T16:30'), endsAt: at('2026-11-18T17:30') };
    assert.equal(
      times(only(invited(soon).plan('2026-11-18T16:00'), 'confirm')),
      '11-18T15:00, 11-18T15:00, 11-18T16:30, 11-18T16:30',
    );
  });

  test('[PL15] what was agreed, what nobody invited to, and what has begun is not confirmed', () => {
    assert.ok(there(invited({})));
    assert.ok(!there(invited({ confirmed: true })));
    assert.ok(!there(invited({ invitedAt: null })));
    assert.ok(!there(invited({}), '2026-11-20T15:00'));
    assert.ok(there(invited({}), '2026-11-20T14:59'));
  });

  test('[PL2d] a moved interview asks for the new time until the end of the next working day, and no more once that time is noted', () => {
    const moved = (outcome: 'moved' | 'i-missed'): Told => {
      const story = invited({ confirmed: true });
      story.add('interview-outcome', at('2026-11-19T20:00'), ['job_a'], {
        interviewId: 'itv_a',
        jobId: 'job_a',
        outcome,
      });
      return story;
    };
    for (const outcome of ['moved', 'i-missed'] as const) {
      const step = only(moved(outcome).plan('2026-11-19T21:00'), 'confirm');
      assert.equal(times(step), '11-19T20:00, 11-20T08:00, 11-20T08:00, 11-20T17:30');
      assert.equal(step?.reasons[0]?.code, 'new-time');
    }
    const renewed = (starts: string, result?: 'moved'): boolean => {
      const story = moved('moved').interview(starts, { interviewId: 'itv_b' });
      if (result !== undefined)
        story.add('interview-outcome', at('2026-11-19T21:00'), ['job_a'], {
          interviewId: 'itv_b',
          jobId: 'job_a',
          outcome: result,
        });
      return of(story.plan('2026-11-19T22:00'), 'confirm').some((step) => step.interviewId === 'itv_a');
    };
    assert.equal(renewed('2026-11-24T10:00'), false);
    assert.equal(renewed('2026-11-20T09:00'), true, 'an earlier one is another interview');
    assert.equal(renewed('2026-11-24T10:00', 'moved'), true, 'that time fell through as well');
  });
});

describe('late, or unable to come', () => {
  test('[PL16b] the words stand until the interview is over, for an hour at least, and go with it', () => {
    const late = (noted: string, minutes: number | null, result?: 'moved'): Told => {
      const story = told().job({ mainContactId: 'per_ines' }).interview('2026-11-18T10:00');
      story.add('lateness-noted', at(noted), ['job_a'], { interviewId: 'itv_a', jobId: 'job_a', minutes });
      if (result !== undefined)
        story.add('interview-outcome', at(noted), ['job_a'], { interviewId: 'itv_a', jobId: 'job_a', outcome: result });
      return story;
    };
    const step = (story: Told, now: string): Step | undefined => only(story.plan(now), 'late-or-move');
    const words = step(late('2026-11-18T06:00', 15), '2026-11-18T06:00');
    assert.equal(times(words), '11-18T06:00, 11-18T06:00, 11-18T06:00, 11-18T11:00');
    assert.match(times(step(late('2026-11-18T10:30', 15), '2026-11-18T10:30')), /11-18T11:30$/);
    assert.equal(step(late('2026-11-18T06:00', 15), '2026-11-18T11:00'), undefined);
    assert.equal(step(late('2026-11-18T06:00', 15, 'moved'), '2026-11-18T06:10'), undefined);
    assert.equal(step(told().job().interview('2026-11-18T10:00'), '2026-11-18T09:00'), undefined);
  });
});
