import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Desk, inHome, openDesk } from '../support/sending.ts';

async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  await inHome(async (home) => {
    const desk = openDesk(home);
    try {
      await work(desk);
    } finally {
      await desk.close();
    }
  });
}

/** The line of a job on the list: how far, what is next and by when, the last word, whether it is wanted. */
const lineOf = async (desk: Desk, id: string) => {
  const line = (await desk.do('jobs', { live: 'all' })).jobs.find((each) => each.id === id);
  return [line?.stage, line?.next?.title ?? null, line?.next?.due?.word ?? null, line?.last?.said ?? null, line?.want];
};

test('given a job from its first day on, its line says how far it has come, what is next, and who spoke last', async () => {
  await atDesk(async (desk) => {
    // Tuesday 24 November 2026, ten in the morning in London.
    const { jobId } = await desk.do('add-job', { role: 'Analyst', employer: 'Northwind' });
    assert.deepEqual(await lineOf(desk, jobId), ['No interview yet', null, null, null, null]);
    await desk.do('add-interview', { job: jobId, starts: '2026-12-08T14:00[Europe/London]', people: ['Anna Field'] });
    assert.equal((await lineOf(desk, jobId))[0], 'Interview Tue 8 Dec');
    const { interviewId } = await desk.do('add-interview', {
      job: jobId,
      starts: '2026-11-23T14:00[Europe/London]',
      people: ['Ben Marsh'],
    });
    await desk.do('debrief', { interview: interviewId, held: true, want: 'yes' });
    const [stage, next, due, last, want] = await lineOf(desk, jobId);
    assert.deepEqual([stage, next, last, want], ['Interview Tue 8 Dec', 'Thank Ben Marsh', null, 'yes']);
    assert.match(due ?? '', /^(?:Mon|Tue|Wed|Thu|Fri)$|^tomorrow$/);
    await desk.do('log', {
      direction: 'in',
      channel: 'email',
      job: [jobId],
      person: ['Ben Marsh'],
      at: '2026-11-23T18:00[Europe/London]',
      meaning: 'other',
      text: 'It was good to meet you.',
    });
    assert.equal((await lineOf(desk, jobId))[3], 'They, yesterday');
    await desk.do('log', {
      direction: 'out',
      channel: 'email',
      job: [jobId],
      person: ['Ben Marsh'],
      purpose: 'thank-you',
    });
    assert.equal((await lineOf(desk, jobId))[3], 'You, today');
  });
});

test('given an offer, the line of the job says so; given a no, it says how the job ended', async () => {
  await atDesk(async (desk) => {
    const { jobId } = await desk.do('add-job', { role: 'Analyst', employer: 'Northwind' });
    await desk.do('log', { direction: 'in', channel: 'phone', job: [jobId], meaning: 'offer' });
    assert.equal((await lineOf(desk, jobId))[0], 'Offer');
    const other = await desk.do('add-job', { role: 'Clerk', employer: 'Halden' });
    await desk.do('log', { direction: 'in', channel: 'phone', job: [other.jobId], meaning: 'rejection' });
    const line = (await desk.do('jobs', { live: 'no' })).jobs.find((each) => each.id === other.jobId);
    assert.equal(line?.state, 'turned down');
  });
});
