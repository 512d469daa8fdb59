import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, says, thanked, told } from '../../../test/support/told.ts';
import { english } from '../../languages/en/pack.ts';
import type { Plan } from './step.ts';

const sentence = ({ waits: [wait] }: Plan): string =>
  wait === undefined ? '' : english.waitSentence(wait.reasons, wait.zone.dayOf(wait.untilAt));

describe('what they wrote, and the days they named', () => {
  test('[PL26] given a message whose meaning nobody has said, it is asked about, and nothing is asked of them meanwhile', () => {
    for (const channel of ['email', 'linkedin', 'text', 'voicemail'] as const) {
      const story = thanked().contact('2026-11-18T10:00', { direction: 'in', channel });
      for (const now of ['2026-11-18T11:00', '2026-12-18T11:00']) {
        const plan = story.plan(now);
        assert.deepEqual(
          plan.questions.map((each) => each.code),
          ['wants-an-answer'],
          `${channel} ${now}`,
        );
        assert.equal(only(plan, 'check-in'), undefined);
        assert.doesNotMatch(sentence(plan), /without news|Nothing to do until/);
      }
    }
  });

  test('[PL26] given the candidate says that it wants an answer, answering is to do; given not, the silence counts from it', () => {
    const said = (meaning: 'question' | 'other'): Plan => {
      const story = thanked().contact('2026-11-18T10:00', { direction: 'in' });
      story.add('meaning-confirmed', at('2026-11-18T12:00'), ['job_a'], {
        contactId: 'int_2',
        jobIds: ['job_a'],
        meaning,
      });
      return story.plan('2026-11-18T13:00');
    };
    assert.equal(only(said('question'), 'answer')?.state, 'open');
    assert.equal(local(only(said('other'), 'check-in')), '2026-11-27T09:00');
    assert.deepEqual(said('other').questions, []);
  });

  test('[PL26] given the candidate wrote to them since, or a call was talked, their message is not asked about', () => {
    const story = thanked().contact('2026-11-18T10:00', { direction: 'in' });
    assert.deepEqual(story.contact('2026-11-18T12:00', {}).plan('2026-11-18T13:00').questions, []);
    const rang = thanked().contact('2026-11-18T10:00', { direction: 'in', channel: 'phone' });
    assert.deepEqual(rang.plan('2026-11-18T13:00').questions, []);
  });

  test('[PL27] given an invitation after a day was named, that day is not asked after, before the interview or after it', () => {
    const story = thanked({}, { theyPromised: { text: 'by Tuesday', byOn: '2026-11-24' } });
    story.interview('2026-12-01T10:00', { interviewId: 'itv_b', invitedAt: at('2026-11-24T11:00') });
    assert.equal(only(story.plan('2026-11-26T10:00'), 'check-in'), undefined);
    story.add('interview-outcome', at('2026-12-01T11:15'), ['job_a'], {
      interviewId: 'itv_b',
      jobId: 'job_a',
      outcome: 'held',
    });
    const after = only(story.plan('2026-12-01T11:30'), 'check-in');
    assert.deepEqual([after?.variant, local(after)], ['plain', '2026-12-10T09:00']);
  });

  test('[PL27] given the day of the decision was named together with the invitation, it still stands', () => {
    const story = thanked().contact('2026-11-18T10:00', {
      direction: 'in',
      meaning: 'invitation',
      promisedOn: '2026-12-04',
    });
    story.interview('2026-11-25T10:00', { interviewId: 'itv_b', invitedAt: at('2026-11-18T10:05') });
    story.add('interview-outcome', at('2026-11-25T11:15'), ['job_a'], {
      interviewId: 'itv_b',
      jobId: 'job_a',
      outcome: 'held',
    });
    assert.equal(local(only(story.plan('2026-11-26T10:00'), 'check-in')), '2026-12-07T09:00');
  });

  test('[PL27] given the day that they named is today, that is what is said; the day after, it is fair now', () => {
    const story = thanked({}, { theyPromised: { text: 'I will call you on Tuesday', byOn: '2026-11-24' } });
    assert.match(
      sentence(story.plan('2026-11-23T09:00')),
      /^Nothing to do until Wednesday 25 November\. They named Tuesday/,
    );
    const today = story.plan('2026-11-24T09:00');
    assert.equal(
      sentence(today),
      'Today is the day they named. Keep your phone on. If nothing comes, it’s fine to ask from Wednesday 25 November.',
    );
    assert.deepEqual(
      today.marks.map((each) => each.what),
      ['named'],
    );
    const fair = says(only(story.plan('2026-11-25T09:30'), 'check-in'));
    assert.match(fair, /^They named Tuesday 24 November, and it has passed\. It’s fine to ask now\./);
    assert.doesNotMatch(fair, /from Wed 25 Nov/);
  });

  test('[PL27] given an interview today, its hour and place are said, and until when it is not over', () => {
    const story = told().job().interview('2026-12-01T10:00', { location: '12 Wharf Street' });
    const plan = story.plan('2026-12-01T08:00');
    assert.equal(sentence(plan), 'Your interview is today at 10:00 am, 12 Wharf Street. No need to chase before then.');
    assert.deepEqual(
      plan.marks.map((each) => each.what),
      ['interview'],
    );
    assert.equal(plan.steps[0]?.urgency, 'fixed');
    assert.deepEqual(story.plan('2026-12-01T11:00').marks, []);
    assert.deepEqual(
      story.plan('2026-11-30T08:00').marks.map((each) => [each.what, each.what === 'interview' && each.when]),
      [['interview', 'tomorrow']],
    );
    assert.deepEqual(story.plan('2026-11-29T08:00').marks, []);
  });
});
