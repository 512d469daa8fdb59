import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMail, fullPayloads as full } from '../../../test/support/full-payloads.ts';
import { Notes } from '../../../test/support/notes.ts';
import type { Payload } from '../journal/kinds/registry.ts';
import type { JobState } from '../journal/states.ts';
import { waitingSince } from './waiting-since.ts';

const DAY = 86_400_000;
/** A zone in which a day begins where the day of the epoch does. */
const zone = { dayOf: (at: number) => Math.floor(at / DAY) };
const since = (notes: Notes, day: number) => waitingSince(notes.fold() as JobState, zone, day * DAY);
const opened = (part: Partial<Payload<'job-opened'>> = {}): Notes =>
  new Notes('job_1').note('job-opened', { jobId: 'job_1', ...part });
const interview = (day: number): Payload<'interview-planned'> => ({
  ...full['interview-planned'],
  interviewId: 'itv_1',
  jobId: 'job_1',
  startsAt: day * DAY,
  endsAt: day * DAY + 3_600_000,
});
const mail = (contactId: string, direction: 'in' | 'out'): Payload<'contact-logged'> => ({
  ...aMail,
  contactId,
  direction,
  iPromised: [],
  promisedOn: null,
  meaning: null,
});

test('given a job that was only noted, nothing is waited for; given the day of an application, they wait from that day', () => {
  assert.equal(since(opened(), 30), null);
  assert.equal(since(opened({ appliedOn: '1970-01-11' }), 30), 10);
});

test('given an interview, nobody waits while it lies ahead, and from its day on until they say a word', () => {
  const notes = opened().note('interview-planned', interview(20));
  assert.equal(since(notes, 19), null);
  assert.equal(since(notes, 25), 20);
  notes.add('contact-logged', 22 * DAY, ['job_1'], mail('con_1', 'in'));
  assert.equal(since(notes, 25), null);
  notes.add('contact-logged', 23 * DAY, ['job_1'], mail('con_2', 'out'));
  assert.equal(since(notes, 25), 23);
});

test('given a job that is over, nobody waits', () => {
  const notes = opened({ appliedOn: '1970-01-11' });
  notes.note('job-closed', { ...full['job-closed'], jobId: 'job_1', ending: 'silence' });
  assert.equal(since(notes, 30), null);
});
