import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, type Told, told } from '../../../test/support/told.ts';
import type { Payload } from '../journal/entry.ts';
import type { Step } from './step.ts';

/*
 * The numbers of the specification, seen from outside: days, hours and counts are written here as they stand in the rules, and no number
 * of the program is read. Working days are counted by hand in Scotland; 26 March 2027 (Good Friday) is a holiday there.
 */

const consultant = { agencyId: 'org_a', contactId: 'per_fiona', met: 'agency' } as const;
const recruiter = { employerId: 'org_e', contactId: 'per_ines' } as const;

/** A job in which the candidate wrote last on Monday 1 February 2027. */
function wrote(part: Partial<Payload<'opportunity-opened'>>): Told {
  const personIds = [part.contactId ?? 'per_ines'];
  return told().job(part, '2027-02-01T09:00').contact('2027-02-01T10:00', { personIds });
}

/** Asks on the first day of each window, by e-mail, and tells each window. */
function asking(story: Told, from: string, times: number): string[] {
  const found: string[] = [];
  let now = from;
  for (let nth = 0; nth < times; nth++) {
    const step = story.plan(now).steps.find((each) => each.kind === 'check-in' || each.kind === 'closing-question');
    if (step === undefined) return [...found, 'nothing'];
    found.push(windowOf(step));
    now = `${local(step).slice(0, 10)}T10:00`;
    story.contact(now, { purpose: step.kind, personIds: [...step.personIds], stepIds: [...step.stepIds] });
  }
  return found;
}

const windowOf = (step: Step): string => `${step.kind} ${local(step)} to ${local(step, 'closesAt')}`;

describe('how often to ask', () => {
  test('[PL11] given an agency that does not answer: 7 to 10 working days three times, then 10 to 14, 15 to 20, the last question, and nothing', () => {
    assert.deepEqual(asking(wrote(consultant), '2027-02-01T11:00', 7), [
      'check-in 2027-02-10T09:00 to 2027-02-15T17:30',
      'check-in 2027-02-19T09:00 to 2027-02-24T17:30',
      'check-in 2027-03-02T09:00 to 2027-03-05T17:30',
      'check-in 2027-03-16T09:00 to 2027-03-22T17:30',
      'check-in 2027-04-07T09:00 to 2027-04-14T17:30',
      'closing-question 2027-04-28T09:00 to 2027-05-06T17:30',
      'nothing',
    ]);
  });
  test('[PL11] given an employer that does not answer: 7 to 10 working days, then 10 to 14, 15 to 20, the last question, and nothing', () => {
    assert.deepEqual(asking(wrote(recruiter), '2027-02-01T11:00', 5), [
      'check-in 2027-02-10T09:00 to 2027-02-15T17:30',
      'check-in 2027-02-24T09:00 to 2027-03-02T17:30',
      'check-in 2027-03-17T09:00 to 2027-03-24T17:30',
      'closing-question 2027-04-08T09:00 to 2027-04-15T17:30',
      'nothing',
    ]);
  });
});

describe('how much pressure', () => {
  test('[PL12] given three consultants of one agency due on one day, two are asked on it and the third five working days later', () => {
    const story = told().job({ ...consultant, met: 'agency' }, '2027-02-01T09:00');
    for (const [nth, name] of ['Ben Adler', 'Cleo Abara'].entries()) {
      const personId = `per_${nth}`;
      story.person(personId, { name, email: `${personId}@calder.example`, organisationId: 'org_a' });
      story.add('opportunity-opened', at('2027-02-01T09:00'), [`job_${nth}`, 'org_a'], {
        opportunityId: `job_${nth}`,
        role: `Role ${nth}`,
        agencyId: 'org_a',
        contactId: personId,
        met: 'agency',
      });
    }
    const days = story.plan('2027-02-01T11:00').steps.map((step) => `${step.kind} ${local(step).slice(0, 10)}`);
    assert.deepEqual(days, ['check-in 2027-02-10', 'check-in 2027-02-10', 'check-in 2027-02-17']);
  });
});
