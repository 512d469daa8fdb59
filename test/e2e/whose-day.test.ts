import assert from 'node:assert/strict';
import { test } from 'node:test';
import { live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

const called = 'pay is 38k, max 41k. wants to know by Friday what I want';

test('[RU6] a call in which they want the candidate’s answer by a day is read so, and keeps no promise of theirs; the day becomes the candidate’s own', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-11-23T09:00');
    const { personId } = await life.desk.do('add-person', { name: 'Tom Reed', firm: 'Ashmere' });
    const job = await life.job('Analyst', 'Ashmere', 'Tom Reed');
    await life.held(job, '2026-11-24T10:00', [personId]);
    life.at('2026-11-24T15:00');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      job: [job],
      person: [personId],
      meaning: 'holding',
      promised: '2026-12-02',
    });
    life.at('2026-11-25T11:00');
    const read = await life.desk.do('read-answer', { text: called, job, channel: 'phone' });
    assert.deepEqual(read.days, [
      { on: '2026-11-27', whose: 'awaited', sentence: 'wants to know by Friday what I want' },
    ]);
    await life.desk.do('log', { direction: 'in', channel: 'phone', job: [job], person: [personId], text: called });
    const { promised } = await life.desk.do('job', { job });
    assert.equal(promised?.by, '2026-12-02', 'what they named stays');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'phone',
      job: [job],
      person: [personId],
      text: called,
      promised: 'open',
      answerBy: '2026-11-27',
    });
    const after = await life.desk.do('job', { job });
    assert.deepEqual(
      after.iPromised.map((each) => [each.text, each.to]),
      [['my answer', 'Tom Reed']],
    );
    assert.equal(after.promised?.by, '2026-12-02');
    await life.desk.close();
  });
});

test('[RU4] a pasted invitation gives its day and its hour, and the person of the job who signed it', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-11-23T09:00');
    await life.desk.do('add-person', { name: 'Tom Reed', firm: 'Ashmere' });
    const job = await life.job('Analyst', 'Ashmere', 'Tom Reed');
    const text =
      'Hi Rowan,\n\nWe would like to invite you to round two, Thursday 3 December at 2pm on Teams.\n\nBest,\nTom';
    const read = await life.desk.do('read-answer', { text, job, channel: 'email' });
    assert.equal(read.meaning, 'invitation');
    assert.equal(read.meets?.starts.slice(0, 16), '2026-12-03T14:00');
    const { people } = await life.desk.do('job', { job });
    assert.equal(read.signedBy, people[0]?.id);
    await life.desk.close();
  });
});
