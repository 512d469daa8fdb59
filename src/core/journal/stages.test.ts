import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullPayloads as full } from '../../../test/support/full-payloads.ts';
import { Notes } from '../../../test/support/notes.ts';
import type { Payload } from './kinds/registry.ts';
import { stagesReached } from './stages.ts';
import type { JobState } from './states.ts';

const HOUR = 3_600_000;
/** The times of the notes are some seconds after the epoch; interviews are counted in hours after it. */
const planned = (interviewId: string, hour: number): Payload<'interview-planned'> => ({
  ...full['interview-planned'],
  interviewId,
  jobId: 'job_1',
  startsAt: hour * HOUR,
  endsAt: (hour + 1) * HOUR,
});
const opened = (part: Partial<Payload<'job-opened'>> = {}): Notes =>
  new Notes('job_1').note('job-opened', { jobId: 'job_1', ...part });
const reached = (notes: Notes, hour: number) => stagesReached(notes.fold() as JobState, hour * HOUR);

test('given a job that was only noted, it has come to no stage', () => {
  assert.deepEqual(reached(opened(), 1), []);
});

test('given a job with an interview ahead, its stage is in touch; after the start of that interview it is first interview, and after another, second', () => {
  const notes = opened().note('interview-planned', planned('itv_1', 10));
  assert.deepEqual(reached(notes, 9), ['met']);
  assert.deepEqual(reached(notes, 10), ['met', 'first']);
  notes.note('interview-planned', planned('itv_2', 20));
  assert.deepEqual(reached(notes, 19), ['met', 'first']);
  assert.deepEqual(reached(notes, 20), ['met', 'first', 'second']);
});

test('given an interview that was cancelled or moved, it counts for no stage', () => {
  const notes = opened().note('interview-planned', planned('itv_1', 10));
  notes.note('interview-cancelled', { ...full['interview-cancelled'], interviewId: 'itv_1', jobId: 'job_1' });
  assert.deepEqual(reached(notes, 12), ['met']);
});

test('given a first talk with the agency, it is the meeting, and the next one the first interview', () => {
  const notes = opened({ met: 'agency' }).note('interview-planned', planned('itv_1', 10));
  assert.deepEqual(reached(notes, 12), ['met']);
  notes.note('interview-planned', planned('itv_2', 20));
  assert.deepEqual(reached(notes, 22), ['met', 'first']);
});

test('given a no without an interview, the stages between are missing', () => {
  const notes = opened().note('job-closed', { ...full['job-closed'], jobId: 'job_1', ending: 'withdrawn' });
  assert.deepEqual(reached(notes, 1), ['end']);
});
