import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, local, type Told, told } from '../../../test/support/told.ts';
import { defaultPolicy } from './policy.ts';
import { numberIn, policyNumbers, policyWith } from './policy-numbers.ts';
import type { Step } from './step.ts';

/** Each number as the rules say it: its name, its value, the least and the most that it may be, and its ground. */
const numbers = `
  thanks.ideal 24 1 120 folklore
  thanks.close 5 1 250 evidence
  agency.ask1.from 7 1 250 mission
  agency.ask1.to 10 1 250 mission
  agency.ask2.from 7 1 250 mission
  agency.ask2.to 10 1 250 mission
  agency.ask3.from 7 1 250 mission
  agency.ask3.to 10 1 250 mission
  agency.ask4.from 10 1 250 folklore
  agency.ask4.to 14 1 250 folklore
  agency.ask5.from 15 1 250 folklore
  agency.ask5.to 20 1 250 folklore
  agency.pressure 5 1 250 folklore
  agency.warm1 30 1 250 folklore
  agency.warm2 60 1 250 folklore
  agency.warm3 90 1 250 folklore
  direct.ask1.from 7 1 250 mission
  direct.ask1.to 10 1 250 mission
  direct.ask2.from 10 1 250 folklore
  direct.ask2.to 14 1 250 folklore
  direct.ask3.from 15 1 250 folklore
  direct.ask3.to 20 1 250 folklore
  direct.pressure 5 1 250 folklore
  direct.warm1 30 1 250 folklore
  direct.warm2 60 1 250 folklore
  direct.warm3 90 1 250 folklore
  executive.ask1.from 10 1 250 evidence
  executive.ask1.to 15 1 250 evidence
  executive.close 90 0 250 evidence
  executive.pressure 5 1 250 folklore
  executive.warm1 60 1 250 folklore
  executive.warm2 120 1 250 folklore
  executive.news 3 0 10 folklore
  staffing.ask1.from 3 1 250 folklore
  staffing.ask1.to 5 1 250 folklore
  staffing.ask2.from 5 1 250 folklore
  staffing.ask2.to 7 1 250 folklore
  staffing.ask3.from 5 1 250 folklore
  staffing.ask3.to 7 1 250 folklore
  staffing.ask4.from 5 1 250 folklore
  staffing.ask4.to 7 1 250 folklore
  staffing.ask5.from 5 1 250 folklore
  staffing.ask5.to 7 1 250 folklore
  staffing.ask6.from 20 1 250 folklore
  staffing.ask6.to 25 1 250 folklore
  staffing.pressure 3 1 250 folklore
  staffing.warm1 10 1 250 folklore
  staffing.available 2 0 10 folklore
  quick.from 2 1 250 mission
  quick.to 4 1 250 mission
  quickFinal.from 5 1 250 mission
  quickFinal.to 5 1 250 mission
  promise.from 1 1 250 folklore
  promise.to 2 1 250 folklore
  farPromise 15 1 250 folklore
  news.from 7 1 250 folklore
  news.to 10 1 250 folklore
  quiet.december 21 1 32 folklore
  quiet.january 3 0 31 folklore
  away 5 1 250 folklore
  close 10 1 250 folklore
  agencyContacts 2 1 10 folklore
  callTries 2 1 10 folklore
  held 30 0 600 folklore
  missed 20 0 240 folklore
  confirm 240 15 2880 folklore
  brief 2 1 250 folklore
  deliver 2 1 250 folklore
  hours.thanksEmail.from 420 0 1440 folklore
  hours.thanksEmail.to 1260 0 1440 folklore
  hours.email.from 480 0 1440 folklore
  hours.email.to 1080 0 1440 folklore
  hours.call.from 510 0 1440 folklore
  hours.call.to 1110 0 1440 folklore
  hours.workingDay.from 540 0 1440 folklore
  hours.workingDay.to 1050 0 1440 folklore
  rest 3 0 72 folklore
  gracious 2 1 250 evidence
  graciousEnd 20 1 250 folklore
  warmLasts 10 1 250 folklore
`;

test('[PL21] every number is what the rules say, within its limits, with its ground, in the order in which it is shown', () => {
  const policy = policyWith({});
  assert.deepEqual(
    policyNumbers.map((each) => `${each.key} ${numberIn(policy, each)} ${each.least} ${each.most} ${each.ground.kind}`),
    numbers
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
});

test('[PL13] an answer goes at any hour of any day; letters and calls on working days, thanks on any', () => {
  const { hours } = policyWith({ away: 6 });
  assert.deepEqual(hours.anyHour, { from: 0, to: 1440, workingDaysOnly: false });
  assert.deepEqual(
    [hours.email, hours.call, hours.thanksEmail].map((each) => each.workingDaysOnly),
    [true, true, false],
  );
});

test('[PL21] a number that rests on published evidence names which', () => {
  const source = (key: string): string => {
    const number = policyNumbers.find((each) => each.key === key);
    assert.ok(number !== undefined && numberIn(policyWith({}), number) > 0, key);
    return number.ground.kind === 'evidence' ? number.ground.source : '';
  };
  assert.deepEqual(['executive.close', 'executive.ask1.from', 'thanks.close', 'gracious'].map(source), [
    'length-of-executive-searches',
    'length-of-executive-searches',
    'expected-thanks',
    'wanted-back',
  ]);
});

test('[PL21] the same changes give the same policy, and none give the standard itself', () => {
  const changes = { away: 6 };
  assert.equal(policyWith(changes), policyWith(changes));
  assert.equal(policyWith({}), defaultPolicy);
});

test('[PL11b][PL21] given an executive search in which nothing new is needed, it is asked every 10 to 15 working days, and after ninety comes the last question', () => {
  const recruiter = { employerId: 'org_e', mainContactId: 'per_ines', preset: 'executive' } as const;
  const story = (part: object = {}, held = false): Told => {
    const begun = told().job({ ...recruiter, ...part }, '2027-01-18T09:00');
    begun.add('policy-set', at('2027-01-18T09:00'), ['account'], { numbers: [{ key: 'executive.news', value: 0 }] });
    if (held) begun.interview('2027-02-01T08:00').debrief('2027-02-01T09:30');
    return begun.contact('2027-02-01T10:00', {}).contact('2027-02-15T10:00', { purpose: 'check-in' });
  };
  const asked = (story: Told, now: string): string => {
    const step = story
      .plan(now)
      .steps.find((each: Step) => each.kind === 'check-in' || each.kind === 'closing-question');
    return `${step?.kind} ${local(step).slice(0, 10)} ${step?.reasons[0]?.code}`;
  };
  assert.equal(asked(story(), '2027-02-15T11:00'), 'check-in 2027-03-01 silence');
  // Ninety working days after Monday 18 January, the day on which the job was noted, are over on Wednesday 26 May.
  assert.match(asked(story(), '2027-05-25T23:59'), /^check-in /);
  assert.match(asked(story(), '2027-05-26T00:00'), /^closing-question 2027-05-26 /);
  // After an interview on 1 February, on Thursday 10 June.
  assert.match(asked(story({}, true), '2027-06-09T23:59'), /^check-in /);
  assert.match(asked(story({}, true), '2027-06-10T00:00'), /^closing-question /);
  assert.match(asked(story({ preset: 'direct' }), '2027-02-15T11:00'), /^check-in 2027-03-01 silence/);
});
