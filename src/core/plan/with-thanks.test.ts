import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, type Told, told } from '../../../test/support/told.ts';
import type { Step } from './step.ts';
import { saidIdsOf } from './with-thanks.ts';

/** Interviewed on Monday 16 November, ten to eleven, and promised something in it. */
function promised(
  byOn: string | null,
  part: Parameters<Told['job']>[0] = {},
  toPersonId: string | null = 'per_ines',
): Told {
  return told()
    .job({ mainContactId: 'per_ines', ...part })
    .interview('2026-11-16T10:00', {
      attendees: [
        { personId: 'per_ines', side: 'client' },
        { personId: 'per_maya', side: 'client' },
      ],
    })
    .debrief('2026-11-16T12:00', {
      iPromised: [{ promiseId: 'prm_1', text: 'my portfolio', byOn, toPersonId }],
    });
}
const NOW = '2026-11-16T12:30';
const seen = (story: Told, now = NOW): string[] =>
  story
    .plan(now)
    .steps.filter((step) => step.kind === 'thank-you' || step.kind === 'deliver')
    .map((step) => `${step.kind} ${step.personIds.join()} ${step.stepIds.length}`);
const thanks = (story: Told, now = NOW): Step | undefined =>
  story.plan(now).steps.find((step) => step.kind === 'thank-you' && step.personIds[0] === 'per_ines');
const window = (step: Step | undefined): string => [local(step, 'idealAt'), local(step, 'closesAt')].join(' to ');
const choose = (story: Told, step: Step | undefined, until = '2026-11-16T12:20'): Told => {
  story.add('step-chosen', at('2026-11-16T12:10'), ['job_a'], {
    stepId: step?.id ?? '',
    jobIds: ['job_a'],
    stepKind: step?.kind ?? '',
    choice: 'later',
    until: at(until),
  });
  return story;
};
const apart = ['thank-you per_ines 1', 'thank-you per_maya 1', 'deliver per_ines 1'];
const joined = ['thank-you per_ines 2', 'thank-you per_maya 1'];

describe('what was promised to somebody who is to be thanked', () => {
  test('[PL19] without a day, or for a day within two working days, it goes with the thanks; for a later day it goes by itself', () => {
    assert.deepEqual(seen(promised(null)), joined);
    assert.deepEqual(seen(promised('2026-11-17')), joined);
    assert.deepEqual(seen(promised('2026-11-18')), joined);
    assert.deepEqual(seen(promised('2026-11-19')), apart);
  });

  test('[PL19] the message carries both ids, and says what is promised and that a talk delivers nothing', () => {
    const step = thanks(promised(null));
    const things = step?.reasons.filter((each) => each.code === 'with-thanks' || each.code === 'deliver') ?? [];
    assert.deepEqual(things, [
      { rule: 'PL19', code: 'with-thanks', stepIds: [step?.stepIds[1]], through: false },
      { rule: 'PL22', code: 'deliver', text: 'my portfolio', byDay: null, days: 2 },
    ]);
    assert.ok(step);
    assert.deepEqual(saidIdsOf(step), [step.id]);
  });

  test('[PL19][PL22a] it closes when the first of both does: with the promise, while that is not over', () => {
    assert.equal(window(thanks(promised('2026-11-17'))), '2026-11-16T12:00 to 2026-11-17T17:30');
    assert.equal(window(thanks(promised('2026-11-18'))), '2026-11-17T09:00 to 2026-11-18T17:30');
    assert.equal(window(thanks(promised(null))), '2026-11-17T11:00 to 2026-11-18T17:30');
    assert.equal(
      window(thanks(promised('2026-11-17'), '2026-11-17T17:30')),
      '2026-11-17T11:00 to 2026-11-23T17:30',
      'the promise is over, the thanks are not',
    );
  });

  test('[PL19] thanks that were put off take it along to that day, unless it is late then; put off by itself it stays apart', () => {
    const delivery = (): Step | undefined => only(promised('2026-11-19').plan(NOW), 'deliver');
    for (const until of ['2026-11-17T09:00', '2026-11-18T17:30'])
      assert.deepEqual(
        seen(choose(promised('2026-11-18'), thanks(promised('2026-11-18')), until)).toSorted(),
        joined.toSorted(),
        until,
      );
    assert.deepEqual(
      seen(choose(promised('2026-11-18'), thanks(promised('2026-11-18')), '2026-11-19T09:00')).toSorted(),
      apart.toSorted(),
    );
    assert.deepEqual(seen(choose(promised(null), delivery())), apart, 'the same promise has the same id');
  });

  test('[PL22] late since the day it was promised for, it is said first, and so does the line of the thanks with which it goes', () => {
    const reasons = (now: string) =>
      thanks(promised('2026-11-17'), now)?.reasons.map((each) => [each.code, 'overAt' in each ? each.overAt : null]);
    assert.deepEqual(reasons('2026-11-17T17:29')?.[0], ['thanks', null]);
    assert.deepEqual(reasons('2026-11-17T17:30')?.[0], ['deliver', at('2026-11-17T17:30')]);
    assert.equal(thanks(promised(null), '2026-11-20T12:00')?.reasons[0]?.code, 'thanks', 'no day was named');
  });

  test('[PL19] it joins neither thanks that are said by telephone, nor thanks to another, nor thanks that are late', () => {
    assert.deepEqual(seen(promised(null).person('per_ines', { email: null, phone: '+44 131 496 0102' })), apart);
    assert.deepEqual(seen(promised(null, { mainContactId: 'per_fiona' }, 'per_fiona')), [
      'thank-you per_ines 1',
      'thank-you per_maya 1',
      'deliver per_fiona 1',
    ]);
    const late = seen(promised(null, { mainContactId: 'per_fiona' }), '2026-11-23T17:30');
    assert.ok(
      late.includes('deliver per_ines 2'),
      'late thanks are carried by the promise, and not the other way round',
    );
  });

  test('[PL4][PL19] to the client through the consultant it goes with the note that thanks the same person, and says so', () => {
    const agency = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'client' } as const;
    const note = only(promised(null, { ...agency, routing: 'through' }).plan(NOW), 'thank-you');
    assert.deepEqual([note?.personIds, note?.onBehalfOf], [['per_fiona'], ['per_ines', 'per_maya']]);
    assert.ok(note?.reasons.some((each) => each.code === 'with-thanks' && each.through));
    assert.deepEqual(seen(promised(null, { ...agency, routing: 'ask' })), [
      'thank-you per_fiona 1',
      'deliver per_fiona 1',
    ]);
    const alone = only(promised('2026-11-25', { ...agency, routing: 'through' }).plan(NOW), 'deliver');
    assert.deepEqual([alone?.personIds, alone?.onBehalfOf], [['per_fiona'], ['per_ines']]);
    assert.deepEqual(
      alone?.reasons.map((each) => each.code),
      ['deliver', 'this-through-consultant', 'channel-email'],
    );
    const direct = only(promised('2026-11-25', { ...agency, routing: 'direct' }).plan(NOW), 'deliver');
    assert.deepEqual([direct?.personIds, direct?.onBehalfOf], [['per_ines'], []]);
    assert.ok(!direct?.reasons.some((each) => each.code === 'this-through-consultant'));
  });
});

describe('when a promise is due', () => {
  const deliver = (byOn: string | null, noted = '2026-11-16T12:00'): string => {
    const story = told()
      .job({ mainContactId: 'per_ines' })
      .contact(noted, { iPromised: [{ promiseId: 'prm_1', text: 'notes', byOn, toPersonId: null }] });
    const step = only(story.plan(noted), 'deliver');
    return [local(step), local(step, 'idealAt'), local(step, 'closesAt')].map((each) => each.slice(5)).join(', ');
  };
  test('[PL22a] it goes in the hours of a letter, best at nine the working day before, until the end of the day that was named', () => {
    assert.equal(deliver('2026-11-20'), '11-16T12:00, 11-19T09:00, 11-20T17:30');
    assert.equal(deliver(null), '11-16T12:00, 11-18T09:00, 11-18T17:30');
    assert.equal(deliver('2026-11-20', '2026-11-16T19:00'), '11-17T08:00, 11-19T09:00, 11-20T17:30');
    assert.equal(deliver('2026-11-16', '2026-11-16T17:50'), '11-16T17:50, 11-16T17:50, 11-16T18:50');
    assert.equal(deliver('2026-11-13'), '11-16T12:00, 11-16T12:00, 11-16T13:00', 'a day that has passed');
  });
});
