import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, type Told, thanked, told } from '../../../../test/support/told.ts';
import { parseDay } from '../../time/epoch-day.ts';
import type { Plan, Step } from '../step.ts';

const agency = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'client' } as const;
const codes = (step: Step | undefined): string[] => step?.reasons.map((each) => each.code) ?? [];
const thanks = (plan: Plan): Step[] => plan.steps.filter((step) => step.kind === 'thank-you');
const people = (...given: readonly (readonly [string, 'agency' | 'client' | 'employer'])[]) => ({
  attendees: given.map(([personId, side]) => ({ personId, side })),
});
/** Interviewed on Friday 20 November, ten to eleven. */
const held = (
  part: Parameters<Told['job']>[0],
  who = people(['per_ines', 'client']),
  starts = '2026-11-20T10:00',
): Told => told().job(part).interview(starts, who).debrief('2026-11-20T22:30', { people: [] });
const whom = (plan: Plan): string[] =>
  thanks(plan).map((step) => `${step.personIds.join()} for ${step.onBehalfOf.join() || 'nobody else'}`);
const NOW = '2026-11-20T22:40';

describe('thanks through the consultant', () => {
  test('[PL4] of a panel of the client and the agency, the client’s people go into one note, those of the agency are thanked directly', () => {
    const panel = people(
      ['per_ines', 'client'],
      ['per_maya', 'client'],
      ['per_sam', 'agency'],
      ['per_fiona', 'client'],
    );
    assert.deepEqual(whom(held({ ...agency, routing: 'through' }, panel).plan(NOW)), [
      'per_fiona for per_ines,per_maya',
      'per_sam for nobody else',
    ]);
  });

  test('[PL4][PL19] the note carries the ids of the consultant and of all whom it thanks, and says that it goes through', () => {
    const [note] = thanks(held({ ...agency, routing: 'through' }).plan(NOW));
    assert.equal(note?.stepIds.length, 2);
    assert.equal(note?.id, note?.stepIds[0]);
    assert.deepEqual(codes(note), ['thanks', 'through-consultant', 'channel-email']);
    assert.equal(note?.channel, 'email');
  });

  test('[PL4] while it is asked, only the consultant is thanked, and only of a job whose client was met', () => {
    const [asking, ...others] = thanks(held({ ...agency, routing: 'ask' }).plan('2026-11-20T23:00'));
    assert.deepEqual(others, []);
    assert.deepEqual([asking?.personIds, asking?.onBehalfOf, asking?.stepIds.length], [['per_fiona'], [], 1]);
    assert.deepEqual(codes(asking), ['thanks', 'asked-until-noon', 'channel-email']);
    const ownPeople = held({ ...agency, met: null, routing: 'ask' }, people(['per_sam', 'agency']));
    assert.deepEqual(whom(ownPeople.plan('2026-11-20T23:00')), ['per_sam for nobody else']);
    const direct = held({ ...agency, agencyId: null, routing: 'ask' });
    assert.deepEqual(whom(direct.plan('2026-11-20T23:00')), ['per_ines for nobody else']);
    const nobody = held({ agencyId: 'org_a', met: 'client', routing: 'ask' });
    assert.deepEqual(whom(nobody.plan('2026-11-20T23:00')), [], 'nobody of the agency is known yet');
  });

  test('[PL4] it is asked again from when the candidate chose to ask, until noon of the next working day', () => {
    const story = held({ ...agency, routing: 'through' });
    story.add('job-changed', at('2026-11-23T09:00'), ['job_a'], { jobId: 'job_a', routing: 'ask' });
    const behalf = (now: string): readonly string[] | undefined => thanks(story.plan(now))[0]?.onBehalfOf;
    assert.deepEqual(behalf('2026-11-24T11:59'), []);
    assert.deepEqual(behalf('2026-11-24T12:00'), ['per_ines']);
  });

  test('[PL4][PL19] the consultant who was met is thanked once, in the note or, thanked already, not at all', () => {
    const both = people(['per_fiona', 'client'], ['per_ines', 'client']);
    const story = held({ ...agency, routing: 'through' }, both);
    const [note, ...others] = thanks(story.plan(NOW));
    assert.deepEqual([others, note?.personIds, note?.onBehalfOf], [[], ['per_fiona'], ['per_ines']]);
    story.contact('2026-11-20T22:35', {
      purpose: 'thank-you',
      personIds: ['per_fiona'],
      stepIds: [note?.stepIds[0] ?? ''],
    });
    const [rest] = thanks(story.plan(NOW));
    assert.deepEqual([rest?.personIds, rest?.onBehalfOf, rest?.stepIds.length], [['per_fiona'], ['per_ines'], 1]);
  });
});

describe('the window of thanks', () => {
  test('[PL2b][PL13a] also the note through the consultant goes from seven to nine at night, best within a day', () => {
    const window = (part: Parameters<Told['job']>[0]): string[] => {
      const step = thanks(held(part, people(['per_ines', 'client']), '2026-11-20T18:30').plan(NOW))[0];
      return [local(step), local(step, 'idealAt'), local(step, 'closesAt')];
    };
    const expected = ['2026-11-20T19:30', '2026-11-21T19:30', '2026-11-27T17:30'];
    assert.deepEqual(window({}), expected);
    assert.deepEqual(window({ ...agency, routing: 'through' }), expected);
  });

  test('[PL2c] from the minute on at which they close, thanks say that they are late', () => {
    const late = (now: string) =>
      thanks(held({}).plan(now))[0]?.reasons.filter((each) => each.code.startsWith('thanks'));
    const closesDay = parseDay('2026-11-27');
    const first = {
      rule: 'PL2',
      code: 'thanks',
      hours: 24,
      nth: 5,
      interviewDay: parseDay('2026-11-20'),
      closesDay,
      skipped: [],
    };
    assert.deepEqual(late('2026-11-27T17:29'), [first]);
    const story = held({ mainContactId: 'per_fiona' });
    assert.deepEqual(
      thanks(story.plan('2026-11-27T17:30'))[0]?.reasons.slice(0, 2),
      [first, { rule: 'PL2', code: 'thanks-late', closesDay }],
      'the next message goes to somebody else',
    );
  });

  test('[PL2c] late thanks join the first message to that person, with whom they serve, and are named in it', () => {
    const story = held({ ...agency, routing: 'through' });
    const [note] = thanks(story.plan(NOW));
    const plan = story.plan('2026-12-02T10:00');
    assert.deepEqual(thanks(plan), []);
    const question = only(plan, 'check-in');
    assert.ok(note?.stepIds.every((id) => question?.stepIds.includes(id)));
    assert.deepEqual([question?.onBehalfOf, question?.interviewId], [['per_ines'], 'itv_a']);
    assert.deepEqual(question?.reasons.at(-1), { rule: 'PL2', code: 'thanks-carried', names: ['Fiona Marsh'] });
  });

  test('[PL2c] late thanks to somebody without a name are carried too, and name nobody', () => {
    const story = told()
      .job({ mainContactId: 'per_new' })
      .interview('2026-11-20T10:00', people(['per_new', 'employer']))
      .debrief('2026-11-20T12:00');
    assert.deepEqual(only(story.plan('2026-12-02T10:00'), 'check-in')?.reasons.at(-1), {
      rule: 'PL2',
      code: 'thanks-carried',
      names: [],
    });
  });

  test('[PL2c] late thanks to two people of one job stay with each: the message to the contact carries only the contact’s', () => {
    const story = held({ mainContactId: 'per_ines' }, people(['per_ines', 'employer'], ['per_maya', 'employer']));
    const plan = story.plan('2026-12-02T10:00');
    assert.deepEqual(whom(plan), ['per_maya for nobody else']);
    assert.equal(thanks(plan)[0]?.state, 'passed');
    assert.equal(only(plan, 'check-in')?.stepIds.length, 2);
  });

  test('[PL2c] a message about another job carries no thanks for this job', () => {
    const story = thanked({ mainContactId: 'per_ines' });
    story.add('job-opened', at('2026-11-02T09:00'), ['job_b'], {
      jobId: 'job_b',
      role: 'Lead',
      mainContactId: 'per_ines',
    });
    story.interview('2026-11-18T10:00', people(['per_maya', 'employer'])).contact('2026-11-19T09:00', {});
    const plan = story.plan('2026-12-02T10:00');
    for (const step of plan.steps.filter((each) => each.kind === 'check-in' && each.jobIds.includes('job_b')))
      assert.ok(!codes(step).includes('thanks-carried'));
  });
});
