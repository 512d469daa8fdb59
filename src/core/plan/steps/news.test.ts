import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, type Told, told } from '../../../../test/support/told.ts';
import { parseDay } from '../../time/epoch-day.ts';
import type { Step } from '../step.ts';

const recruiter = { employerId: 'org_e', mainContactId: 'per_ines' } as const;
const asked = (story: Told, now: string): Step[] =>
  story.plan(now).steps.filter((step) => step.kind === 'check-in' || step.kind === 'closing-question');
const window = (step: Step | undefined): string =>
  `${step?.kind} ${step?.variant} ${local(step).slice(0, 10)} to ${local(step, 'closesAt').slice(0, 10)}`;
/** Something worth a word: of the candidate's own, or with people in it. */
const news = (story: Told, when: string, personIds: string[] = []): Told => {
  story.add('occasion-noted', at(when), ['record', 'account', ...personIds], {
    occasionId: `occ_${when}`,
    whose: personIds.length === 0 ? 'mine' : 'theirs',
    text: 'the course is done',
    personIds,
  });
  return story;
};

describe('a note with news before a day that lies far off', () => {
  /** They wrote on Monday 1 February 2027 and named 31 March. */
  const promised = (): Told =>
    told()
      .job(recruiter, '2027-01-18T09:00')
      .contact('2027-02-01T10:00', { direction: 'in', meaning: 'holding', promisedOn: '2027-03-31' });
  const variants = (story: Told, now = '2027-02-01T11:00'): string[] => asked(story, now).map((step) => step.variant);

  test('[PL8c] it says until when, and whether there is anything new since they wrote', () => {
    const reason = (story: Told) => asked(story, '2027-02-03T11:00')[0]?.reasons[0];
    const of = (fresh: boolean) => ({
      rule: 'PL8',
      code: 'news-note',
      promisedDay: parseDay('2027-03-31'),
      day: parseDay('2027-02-10'),
      news: fresh,
    });
    assert.deepEqual(reason(promised()), of(false));
    assert.deepEqual(reason(news(promised(), '2027-02-02T10:00')), of(true));
    assert.deepEqual(reason(news(promised(), '2027-02-02T10:00', ['per_ines'])), of(true));
    assert.deepEqual(reason(news(promised(), '2027-02-02T10:00', ['per_fiona'])), of(false));
    for (const when of ['2027-01-29T10:00', '2027-02-01T10:00'])
      assert.deepEqual(reason(news(promised(), when)), of(false), 'they have heard of it');
  });

  test('[PL8c] left out, written before, or past its days, only the question after the day is left', () => {
    assert.deepEqual(variants(promised()), ['news', 'after-promise']);
    const [note] = asked(promised(), '2027-02-01T11:00');
    const out = promised();
    out.add('step-chosen', at('2027-02-02T09:00'), ['job_a'], {
      stepId: note?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'check-in',
      choice: 'skip',
    });
    assert.deepEqual(variants(out, '2027-02-02T11:00'), ['after-promise']);
    const later = promised();
    later.add('step-chosen', at('2027-02-02T09:00'), ['job_a'], {
      stepId: note?.id ?? '',
      jobIds: ['job_a'],
      stepKind: 'check-in',
      choice: 'later',
      until: at('2027-02-11T09:00'),
    });
    assert.deepEqual(variants(later, '2027-02-02T11:00'), ['news', 'after-promise']);
    assert.deepEqual(variants(promised(), '2027-02-15T17:29'), ['news', 'after-promise']);
    assert.deepEqual(variants(promised(), '2027-02-15T17:30'), ['after-promise']);
    const asking = promised().contact('2027-02-02T10:00', { purpose: 'check-in' });
    assert.deepEqual(variants(asking, '2027-02-02T11:00'), ['after-promise']);
  });

  test('[PL8c] a contact that was made since moves its days, and it never reaches the day that they named', () => {
    const spoke = (day: string): string[] =>
      asked(promised().contact(`${day}T10:00`, { purpose: null }), `${day}T11:00`).map(window);
    assert.equal(spoke('2027-03-01')[0], 'check-in news 2027-03-10 to 2027-03-15');
    assert.equal(spoke('2027-03-15')[0], 'check-in news 2027-03-24 to 2027-03-30', 'the day before');
    assert.equal(spoke('2027-03-16')[0], 'check-in after-promise 2027-04-01 to 2027-04-02', 'it would be that day');
  });
});

describe('an executive search', () => {
  /** Interviewed on Monday 1 February 2027 and asked twice since. */
  const twice = (interviewed = true): Told => {
    const story = told().job({ ...recruiter, preset: 'executive' }, '2027-01-18T09:00');
    if (interviewed) story.interview('2027-02-01T08:00').debrief('2027-02-01T09:30');
    story.contact('2027-02-01T10:00', {});
    for (const day of ['2027-02-15', '2027-03-01']) story.contact(`${day}T10:00`, { purpose: 'check-in' });
    return story;
  };

  test('[PL29] something new that was noted since they heard last makes the next note, on the 10th to the 15th working day', () => {
    const step = asked(news(twice(), '2027-03-02T10:00'), '2027-03-02T11:00')[0];
    assert.equal(window(step), 'check-in news 2027-03-15 to 2027-03-22');
    assert.deepEqual(step?.reasons[0], { rule: 'PL29', code: 'something-new', unanswered: 2, news: true });
    assert.deepEqual([step?.ordinal, step?.personIds], [3, ['per_ines']]);
    const old = asked(news(twice(), '2027-02-26T10:00'), '2027-03-02T11:00')[0];
    assert.equal(old?.kind, 'closing-question', 'they have heard of it');
    assert.equal(asked(news(twice(), '2027-03-01T10:00'), '2027-03-02T11:00')[0]?.kind, 'closing-question');
  });

  test('[PL29] noted after those days, the note opens on the working day of the news and is as good for as long', () => {
    const step = asked(news(twice(), '2027-04-03T10:00'), '2027-04-03T11:00')[0];
    // Saturday 3 April: the next working day is Monday.
    assert.equal(window(step), 'check-in news 2027-04-05 to 2027-04-12');
  });

  test('[PL29][PL11b] with nothing new the last question waits for ninety working days of the first interview, else of the day the job was noted', () => {
    assert.equal(window(asked(twice(), '2027-03-02T11:00')[0]), 'closing-question plain 2027-06-10 to 2027-06-17');
    assert.equal(window(asked(twice(false), '2027-03-02T11:00')[0]), 'closing-question plain 2027-05-26 to 2027-06-03');
    const late = twice().contact('2027-06-07T10:00', { direction: 'out' });
    assert.equal(window(asked(late, '2027-06-07T11:00')[0]), 'closing-question plain 2027-06-21 to 2027-06-28');
    const second = twice().interview('2027-02-08T08:00', { interviewId: 'itv_b' });
    second.debrief('2027-02-08T09:30', { interviewId: 'itv_b' });
    assert.match(window(asked(second, '2027-03-02T11:00')[0]), /2027-06-10/, 'the first interview counts');
  });

  test('[PL29] the second contact needs nothing new', () => {
    const story = told()
      .job({ ...recruiter, preset: 'executive' }, '2027-01-18T09:00')
      .contact('2027-02-01T10:00', {});
    story.contact('2027-02-15T10:00', { purpose: 'check-in' });
    const [step] = asked(story, '2027-02-15T11:00');
    assert.equal(window(step), 'check-in plain 2027-03-01 to 2027-03-08');
    assert.equal(step?.reasons[0]?.code, 'silence');
  });
});
