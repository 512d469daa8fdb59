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

test('[UI1] given what was told of a job, it is kept as it was typed, found, corrected, and taken back with an empty word', async () => {
  await atDesk(async (desk) => {
    const { jobId } = await desk.do('add-job', {
      role: 'Analyst',
      employer: 'Northwind',
      pay: '£48,000',
      place: 'Leeds',
      office: '2 days a week',
      link: 'https://northwind.example/jobs/7',
      applied: '2026-11-02',
      source: 'LinkedIn',
    });
    const told = async () => (await desk.do('job', { job: jobId })).told;
    assert.deepEqual(await told(), {
      pay: '£48,000',
      place: 'Leeds',
      office: '2 days a week',
      link: 'https://northwind.example/jobs/7',
      applied: { on: '2026-11-02', text: 'Monday 2 November' },
      source: 'LinkedIn',
    });
    await desk.do('change-job', { job: jobId, pay: '£52,000', office: '', applied: '' });
    assert.deepEqual(await told(), {
      pay: '£52,000',
      place: 'Leeds',
      office: null,
      link: 'https://northwind.example/jobs/7',
      applied: null,
      source: 'LinkedIn',
    });
    assert.equal((await desk.do('jobs', {})).jobs[0]?.pay, '£52,000');
    assert.equal((await desk.do('find', { words: '52,000' })).found.length, 1);
    const { story } = await desk.do('job', { job: jobId });
    assert.equal(story.at(-1)?.text, 'You noted of this job: pay £52,000, no days in the office, no day of applying.');
    assert.equal(story.at(-1)?.weight, 'change');
  });
});

test('[UI1] given notes of one’s own on a job, they are kept whole, written once where nothing changed, and the last words come back with undo', async () => {
  await atDesk(async (desk) => {
    const { jobId } = await desk.do('add-job', { role: 'Analyst', employer: 'Northwind' });
    const notes = async () => (await desk.do('job', { job: jobId })).notes;
    assert.equal(await notes(), '');
    await desk.do('write-notes', { job: jobId, text: 'Parking behind the house.' });
    await desk.do('write-notes', { job: jobId, text: 'Parking behind the house.' });
    await desk.do('write-notes', { job: jobId, text: '' });
    assert.equal(await notes(), '');
    const lines = (await desk.do('job', { job: jobId })).story.filter((each) => each.kind === 'notes-written');
    assert.deepEqual(
      lines.map((each) => each.text),
      ['You wrote in your notes.', 'You cleared your notes.'],
    );
    await desk.do('undo', { entry: lines[1]?.entryId ?? '' });
    assert.equal(await notes(), 'Parking behind the house.');
    assert.equal((await desk.do('find', { words: 'parking' })).found[0]?.jobIds[0], jobId);
  });
});

test('given notes that another window changed meanwhile, words that go on from older ones change nothing and are refused', async () => {
  await atDesk(async (desk) => {
    const { jobId } = await desk.do('add-job', { role: 'Analyst', employer: 'Northwind' });
    await desk.do('write-notes', { job: jobId, text: 'One.', was: '' });
    const refused = await desk.refusal('write-notes', { job: jobId, text: 'Two.', was: '' });
    assert.equal(refused.code, 'conflict');
    assert.equal((await desk.do('job', { job: jobId })).notes, 'One.');
    // The same words, or words that go on from those that stand there, are taken.
    await desk.do('write-notes', { job: jobId, text: 'One.', was: '' });
    await desk.do('write-notes', { job: jobId, text: 'One.\nTwo.', was: 'One.' });
    assert.equal((await desk.do('job', { job: jobId })).notes, 'One.\nTwo.');
  });
});

test('given notes of one’s own, no letter says a word of them', async () => {
  await atDesk(async (desk) => {
    await desk.do('profile', { name: 'Rowan Ellis' });
    const { draftId, jobId } = await desk.thankYou('anna@x.example', 'Anna Field');
    await desk.do('write-notes', { job: jobId, text: 'Anna loves sailing and hates spreadsheets.' });
    const { steps } = await desk.do('job', { job: jobId });
    const letter = await desk.do('draft', { step: steps[0]?.id ?? '' });
    assert.notEqual(draftId, '');
    assert.doesNotMatch(letter.text, /sailing|spreadsheets/);
    assert.ok(!letter.beside.some((each) => /sailing/.test(each.text)));
  });
});

test('given jobs at every stage, the figures count how far each came at least, and how those that are over ended', async () => {
  await atDesk(async (desk) => {
    assert.deepEqual((await desk.do('numbers', {})).jobs, 0);
    const add = async (role: string) => (await desk.do('add-job', { role, employer: 'Northwind' })).jobId;
    await add('One');
    const two = await add('Two');
    await desk.do('add-interview', { job: two, starts: '2026-11-20T14:00[Europe/London]', people: ['Ann'] });
    const three = await add('Three');
    await desk.do('log', { direction: 'in', channel: 'phone', job: [three], meaning: 'offer' });
    const four = await add('Four');
    await desk.do('log', { direction: 'in', channel: 'email', job: [four], meaning: 'rejection' });
    const { jobs, funnel, endings } = await desk.do('numbers', {});
    assert.equal(jobs, 4);
    assert.deepEqual(
      funnel.map(({ stage, count }) => [stage, count]),
      [
        ['met', 3],
        ['first', 2],
        ['second', 1],
        ['offer', 1],
        ['end', 1],
      ],
    );
    assert.deepEqual(
      endings.map(({ name, count }) => [name, count]),
      [
        ['accepted', 0],
        ['turned down', 1],
        ['withdrawn', 0],
        ['paused', 0],
      ],
    );
  });
});

test('given an interview that lies ahead, its line in the story says when it will be', async () => {
  await atDesk(async (desk) => {
    const { jobId } = await desk.do('add-job', { role: 'Analyst', employer: 'Northwind' });
    await desk.do('add-interview', { job: jobId, starts: '2026-12-08T14:00[Europe/London]', people: ['Anna Field'] });
    const line = async () =>
      (await desk.do('job', { job: jobId })).story.find((each) => each.kind === 'interview-planned')?.text;
    assert.equal(await line(), 'Interview with Anna Field. (2:00 pm on Tuesday 8 December)');
    desk.now = Date.UTC(2026, 11, 9, 10);
    assert.equal(await line(), 'Interview with Anna Field.');
  });
});
