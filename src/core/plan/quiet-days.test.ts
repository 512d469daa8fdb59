import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, says, type Told, thanked } from '../../../test/support/told.ts';
import { english } from '../../languages/en/pack.ts';
import type { Plan, Step } from './step.ts';

const agency = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'agency' } as const;

/** Thanked on 16 November, and in touch with them once more on a day. */
const spoke = (when: string, part: Parameters<typeof thanked>[0] = {}): Told =>
  thanked(part).contact(when, { direction: 'in', meaning: 'holding' });

const waitSays = (plan: Plan): string => {
  const [wait] = plan.waits;
  return english.waitSentence(wait?.reasons ?? [], wait?.zone.dayOf(wait.untilAt) ?? 0);
};

/** Asks as often as it is proposed, on the first day of each window, and tells the days. */
function asking(story: Told, from: string, times: number): (Step | undefined)[] {
  const found: (Step | undefined)[] = [];
  let now = from;
  for (let nth = 0; nth < times; nth++) {
    const step = story.plan(now).steps.find((each) => each.kind === 'check-in' || each.kind === 'closing-question');
    found.push(step);
    if (step === undefined) break;
    const sent = `${local(step).slice(0, 10)}T10:00`;
    story.contact(sent, {
      purpose: step.kind,
      personIds: [...step.personIds],
      stepIds: [...step.stepIds],
      channel: step.channel === 'phone' ? 'voicemail' : (step.channel ?? 'email'),
    });
    now = `${local(step).slice(0, 10)}T11:00`;
  }
  return found;
}

describe('the turn of the year', () => {
  test('[PL29] given a silence whose days fall between 21 December and 3 January, the question waits for the first working day after', () => {
    const plan = spoke('2026-12-14T10:00').plan('2026-12-15T09:00');
    const step = only(plan, 'check-in');
    assert.equal(local(step), '2027-01-05T09:00', '4 January is a holiday in Scotland');
    assert.equal(
      waitSays(plan),
      'Nothing to do until Tuesday 5 January: from Monday 21 December to Sunday 3 January most people are away or clearing their desks.',
    );
  });

  test('[PL29] given a promise for 22 December, nobody is asked before January; on that day it is still spoken of', () => {
    const story = thanked({}, { theyPromised: { text: 'by Tuesday', byOn: '2026-12-22' } });
    assert.equal(local(only(story.plan('2026-12-18T09:00'), 'check-in')), '2027-01-05T09:00');
    assert.match(waitSays(story.plan('2026-12-22T08:00')), /^Today is the day they named\. .*Tuesday 5 January\.$/);
    for (const day of ['2026-12-23', '2026-12-25', '2026-12-31', '2027-01-03'])
      assert.match(waitSays(story.plan(`${day}T09:00`)), /^Nothing to do until Tuesday 5 January: from/, day);
  });

  test('[PL29] given a window that began before 21 December, it ends on the working day before, and unused it waits for January', () => {
    const story = spoke('2026-12-09T10:00');
    const open = only(story.plan('2026-12-18T10:00'), 'check-in');
    assert.deepEqual([local(open), local(open, 'closesAt')], ['2026-12-18T09:00', '2026-12-18T17:30']);
    const unused = only(story.plan('2026-12-21T10:00'), 'check-in');
    assert.equal(local(unused), '2027-01-05T09:00');
    assert.doesNotMatch(says(unused), /Mon 21 Dec is just as good/);
  });

  test('[PL29] given a window whose last day is 21 December, that day is cut off; given a window that ends the day before, nothing is', () => {
    const window = (spokeOn: string): string[] => {
      const step = only(spoke(`${spokeOn}T10:00`).plan('2026-12-11T09:00'), 'check-in');
      return [local(step), local(step, 'closesAt')];
    };
    assert.deepEqual(window('2026-12-07'), ['2026-12-16T09:00', '2026-12-18T17:30']);
    assert.deepEqual(window('2026-12-04'), ['2026-12-15T09:00', '2026-12-18T17:30']);
  });

  test('[PL29] given people who work on Sunday 3 January, nobody is asked before Monday', () => {
    const story = thanked().person('per_ines', { region: 'IL', zone: 'Asia/Jerusalem' });
    const step = only(story.plan('2026-11-18T09:00'), 'check-in');
    story.add('step-chosen', at('2026-11-18T09:00'), ['job_a'], {
      stepId: step?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'check-in',
      choice: 'later',
      until: at('2027-01-03T09:00'),
    });
    assert.equal(local(only(story.plan('2026-11-18T10:00'), 'check-in')), '2027-01-04T09:00');
  });

  test('[PL29] given a word after a while that would fall on 28 December, it waits as well; thanks and answers do not', () => {
    const story = thanked().contact('2026-11-12T10:00', { direction: 'in', meaning: 'rejection' });
    const warm = story.plan('2026-12-28T10:00').steps.filter((step) => step.kind === 'keep-warm');
    for (const step of warm) assert.ok(local(step) >= '2027-01-04', local(step));
    const asked = thanked().contact('2026-12-22T10:00', { direction: 'in', meaning: 'question' });
    assert.equal(only(asked.plan('2026-12-22T10:05'), 'answer')?.state, 'open');
  });

  test('[PL29][PL20] given a day that the candidate chose, that day stands', () => {
    const story = spoke('2026-12-14T10:00');
    const step = only(story.plan('2026-12-15T09:00'), 'check-in');
    story.add('step-chosen', at('2026-12-15T10:00'), ['job_a'], {
      stepId: step?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'check-in',
      choice: 'keep',
      keepOn: '2026-12-22',
    });
    assert.equal(local(only(story.plan('2026-12-15T11:00'), 'check-in')), '2026-12-22T09:00');
  });

  test('[PL29][PL21] given other days in the settings, those count; and a day that December does not have ends the rule', () => {
    const story = spoke('2026-12-14T10:00');
    story.add('policy-set', at('2026-12-15T08:00'), ['account'], {
      numbers: [
        { key: 'quiet.december', value: 24 },
        { key: 'quiet.january', value: 1 },
      ],
    });
    assert.equal(local(only(story.plan('2026-12-15T09:00'), 'check-in')), '2026-12-23T09:00');
    const never = spoke('2026-12-16T10:00');
    never.add('policy-set', at('2026-12-17T08:00'), ['account'], { numbers: [{ key: 'quiet.december', value: 32 }] });
    assert.equal(local(only(never.plan('2026-12-17T09:00'), 'check-in')), '2026-12-29T09:00');
  });
});

describe('temporary work', () => {
  test('[PL29] given no answer, one question, a line on being available four weeks running, then a pause of four weeks', () => {
    const steps = asking(thanked({ ...agency, preset: 'staffing' }, {}), '2027-01-11T09:00', 7);
    assert.deepEqual(
      steps.map((step) => [local(step).slice(0, 10), step?.variant]),
      [
        ['2027-01-11', 'plain'],
        ['2027-01-18', 'availability'],
        ['2027-01-25', 'availability'],
        ['2027-02-01', 'availability'],
        ['2027-02-08', 'availability'],
        ['2027-03-08', 'availability'],
        ['2027-04-06', 'availability'],
      ],
    );
    assert.match(says(steps[4]), /once a week that you are available, 4 times at most/);
    assert.match(says(steps[5]), /You said 4 times that you are available, and a pause has passed since/);
  });

  test('[PL29] given a question of the agency that was answered, no question follows: the lines on being available begin at once, four of them', () => {
    const story = thanked({ ...agency, preset: 'staffing' }, {});
    story.contact('2027-01-11T10:00', { direction: 'in', meaning: 'question', personIds: ['per_fiona'] });
    story.contact('2027-01-11T11:00', { purpose: 'answer', personIds: ['per_fiona'] });
    const steps = asking(story, '2027-01-11T12:00', 6);
    assert.deepEqual(
      steps.map((step) => [local(step).slice(0, 10), step?.variant]),
      [
        ['2027-01-18', 'availability'],
        ['2027-01-25', 'availability'],
        ['2027-02-01', 'availability'],
        ['2027-02-08', 'availability'],
        ['2027-03-08', 'availability'],
        ['2027-04-06', 'availability'],
      ],
    );
  });
});

describe('executive search', () => {
  test('[PL29][PL11] given two messages without an answer and nothing new, the next word is the last question after 90 working days', () => {
    const story = thanked({ ...agency, preset: 'executive' });
    const steps = asking(story, '2026-12-01T09:00', 2);
    assert.deepEqual(
      steps.map((step) => [local(step).slice(0, 10), step?.kind]),
      [
        ['2026-12-01', 'check-in'],
        ['2026-12-15', 'check-in'],
      ],
    );
    const plan = story.plan('2027-01-15T09:00');
    assert.equal(only(plan, 'check-in'), undefined);
    assert.equal(local(only(plan, 'closing-question')), '2027-03-30T09:00');
    assert.equal(
      waitSays(plan),
      'Nothing to do until Tuesday 30 March. Two of your messages are unanswered. A search for a senior role takes its time: write before then only with something new.',
    );
  });

  test('[PL29] given something new to tell, of one’s own or with them in it, a note with it opens; once told it is not new', () => {
    for (const personIds of [[], ['per_fiona']]) {
      const story = thanked({ ...agency, preset: 'executive' });
      asking(story, '2026-12-01T09:00', 2);
      story.add(
        'occasion-noted',
        at('2027-01-14T09:00'),
        ['record', ...(personIds.length === 0 ? ['account'] : personIds)],
        {
          occasionId: 'occ_1',
          whose: 'mine',
          text: 'a certificate in planning',
          personIds,
        },
      );
      const [third] = asking(story, '2027-01-15T09:00', 1);
      assert.deepEqual([third?.kind, third?.variant, third?.state], ['check-in', 'news', 'open']);
      assert.match(says(third), /^Two of your messages are unanswered\. You have something new to tell/);
      assert.equal(only(story.plan('2027-02-15T09:00'), 'check-in'), undefined);
    }
  });
});
