import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, type Told, told } from '../../../test/support/told.ts';
import { bookOf, calendars } from '../../../test/support/world.ts';
import { consultantOf, createContext, heldInterviews, mainContactOf, nextInterview } from './context.ts';
import { createHorizon } from './horizon.ts';

const agency = { agencyId: 'org_a' };
const attended = (...personIds: string[]) => ({
  attendees: personIds.map((personId) => ({ personId, side: 'employer' as const })),
});

/** A job with some people whom nobody has chosen as its contact. */
function unchosen(part: Parameters<Told['job']>[0] = {}): Told {
  const story = told().job(part);
  for (const name of ['ann', 'ben', 'cleo']) story.person(`per_${name}`, { name, email: `${name}@northwind.example` });
  return story;
}
const left = (story: Told, personId: string): Told => {
  story.add('person-left', at('2026-11-18T09:00'), [personId, 'job_a'], {
    personId,
    firmId: null,
    successorId: null,
    jobIds: [],
  });
  return story;
};
const read = (story: Told) => {
  const book = bookOf(story.entries);
  const [job] = book.jobs;
  assert.ok(job);
  return { job, context: createContext(book, calendars, createHorizon(at('2026-11-20T09:00'))) };
};
const contactOf = (story: Told): string | null => mainContactOf(read(story).context, read(story).job);
const consultant = (story: Told): string | null => consultantOf(read(story).context, read(story).job);
const first = (story: Told, ...who: string[]): Told =>
  story.interview('2026-11-10T10:00', { interviewId: 'itv_1', ...attended(...who) });
const second = (story: Told, ...who: string[]): Told =>
  story.interview('2026-11-16T10:00', { interviewId: 'itv_2', ...attended(...who) });

describe('who gets the questions of a job', () => {
  test('[PL6] given nobody was chosen, whoever invited to the latest interview gets them, and after they left whoever invited before', () => {
    const story = unchosen()
      .interview('2026-11-10T10:00', { interviewId: 'itv_1', organiserId: 'per_ann', ...attended('per_cleo') })
      .interview('2026-11-16T10:00', { interviewId: 'itv_2', organiserId: 'per_ben', ...attended('per_cleo') })
      .contact('2026-11-17T09:00', { direction: 'in', personIds: ['per_cleo'] });
    assert.equal(contactOf(story), 'per_ben');
    assert.equal(contactOf(left(story, 'per_ben')), 'per_ann');
    assert.equal(contactOf(left(story, 'per_ann')), 'per_cleo');
  });

  test('[PL6] given no invitation, whoever wrote last gets them, before those who asked the questions in the interview', () => {
    const story = first(unchosen(), 'per_ann')
      .contact('2026-11-11T09:00', { direction: 'in', personIds: ['per_ben'] })
      .contact('2026-11-12T09:00', { direction: 'in', personIds: ['per_cleo', 'per_ben'] })
      .contact('2026-11-13T09:00', { personIds: ['per_ines'] });
    assert.equal(contactOf(story), 'per_cleo');
    assert.equal(contactOf(left(story, 'per_cleo')), 'per_ann', 'whoever wrote last and left is not written to');
  });

  test('[PL6] given nobody wrote, the first of the latest interview who is still there gets them', () => {
    const story = second(first(unchosen(), 'per_ines'), 'per_ann', 'per_ben');
    assert.equal(contactOf(story), 'per_ann');
    assert.equal(contactOf(left(story, 'per_ann')), 'per_ben');
    assert.equal(contactOf(left(story, 'per_ben')), 'per_ines', 'of the interview before');
  });

  test('[PL6] given no interview either, whoever the candidate wrote to last gets them', () => {
    const story = unchosen()
      .contact('2026-11-11T09:00', { personIds: ['per_ann'] })
      .contact('2026-11-12T09:00', { personIds: ['per_ben'] })
      .contact('2026-11-13T09:00', { personIds: [] });
    assert.equal(contactOf(story), 'per_ben');
    assert.equal(contactOf(left(story, 'per_ben')), 'per_ann');
    assert.equal(contactOf(unchosen()), null, 'nobody is known');
  });

  test('[PL6] given a contact whom the candidate chose, nobody else gets them, whatever passed', () => {
    const story = unchosen({ ...agency, mainContactId: 'per_ann' })
      .interview('2026-11-10T10:00', { organiserId: 'per_ben', ...attended('per_fiona') })
      .contact('2026-11-11T09:00', { direction: 'in', personIds: ['per_cleo'] });
    assert.equal(contactOf(story), 'per_ann');
    assert.equal(consultant(story), 'per_fiona', 'the contact is not of the agency');
  });
});

describe('who of the agency stands before its client', () => {
  test('[PL4] given the contact is of the agency, it is the contact, also where another of the agency invited', () => {
    const story = unchosen({ ...agency, mainContactId: 'per_fiona' })
      .person('per_ann', { firmId: 'org_a' })
      .interview('2026-11-10T10:00', { organiserId: 'per_ann' });
    assert.equal(consultant(story), 'per_fiona');
    assert.equal(consultant(unchosen({ mainContactId: 'per_fiona' })), null, 'without an agency there is none');
  });

  test('[PL4] given no contact, it is whoever of the agency invited last, never the client who invited', () => {
    const story = unchosen(agency)
      .person('per_ann', { firmId: 'org_a' })
      .interview('2026-11-10T10:00', { interviewId: 'itv_1', organiserId: 'per_fiona' })
      .interview('2026-11-16T10:00', { interviewId: 'itv_2', organiserId: 'per_ann' })
      .interview('2026-11-17T10:00', { interviewId: 'itv_3', organiserId: 'per_ines' });
    assert.equal(consultant(story), 'per_ann');
    assert.equal(contactOf(story), 'per_ann', 'the consultant goes before the client who invited');
    assert.equal(consultant(left(story, 'per_ann')), 'per_fiona');
  });

  test('[PL4] given nobody of the agency invited, it is the first of the agency who was there, known by firm or by side', () => {
    const sat = (...attendees: { personId: string; side: 'agency' | 'client' }[]): Told =>
      unchosen(agency).interview('2026-11-10T10:00', { attendees });
    const ines = { personId: 'per_ines', side: 'client' as const };
    assert.equal(consultant(sat(ines, { personId: 'per_fiona', side: 'client' })), 'per_fiona', 'by firm');
    assert.equal(consultant(sat(ines, { personId: 'per_ann', side: 'agency' })), 'per_ann', 'by side');
    const both = sat({ personId: 'per_ann', side: 'agency' }, ines, { personId: 'per_ben', side: 'agency' });
    assert.equal(consultant(both), 'per_ann');
    assert.equal(consultant(left(both, 'per_ann')), 'per_ben');
    assert.equal(consultant(sat(ines)), null);
  });

  test('[PL4] given nobody of the agency was met, it is the last of them with whom something passed', () => {
    const story = unchosen(agency)
      .person('per_ann', { firmId: 'org_a' })
      .contact('2026-11-10T10:00', { personIds: ['per_ann'] })
      .contact('2026-11-11T10:00', { personIds: ['per_ines', 'per_fiona', 'per_ann'] })
      .contact('2026-11-12T10:00', { personIds: ['per_ines'] });
    assert.equal(consultant(story), 'per_fiona');
    assert.equal(consultant(left(story, 'per_fiona')), 'per_ann');
    assert.equal(consultant(left(story, 'per_ann')), null);
  });
});

describe('interviews of a job', () => {
  test('[PL2] given two interviews of which the earlier was noted last, only held ones count, in the order in which they took place', () => {
    const story = first(second(unchosen(), 'per_ann'), 'per_ann').interview('2026-11-18T10:00', {
      interviewId: 'itv_3',
    });
    for (const interviewId of ['itv_2', 'itv_1'])
      story.debrief('2026-11-16T12:00', { interviewId, want: null, people: [] });
    const { job } = read(story);
    assert.deepEqual(
      heldInterviews(job).map((each) => each.id),
      ['itv_1', 'itv_2'],
    );
    const single = read(first(unchosen(), 'per_ann'));
    assert.deepEqual(heldInterviews(single.job), [], 'not held yet');
  });

  test('[PL25] the next interview is the earliest that stands and has not begun', () => {
    const story = unchosen();
    for (const [id, starts] of [
      ['itv_late', '2026-11-26T10:00'],
      ['itv_next', '2026-11-24T10:00'],
      ['itv_over', '2026-11-16T10:00'],
      ['itv_cancelled', '2026-11-23T10:00'],
    ] as const)
      story.interview(starts, { interviewId: id });
    story.add('interview-outcome', at('2026-11-19T10:00'), ['job_a'], {
      interviewId: 'itv_cancelled',
      jobId: 'job_a',
      outcome: 'moved',
    });
    const { job } = read(story);
    const now = at('2026-11-20T09:00');
    assert.equal(nextInterview([job], (instant) => now >= instant)?.id, 'itv_next');
  });
});
