import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';

test('[UI1] given a job that is noted and a second interview that was agreed by telephone, when it is written down afterwards, it is the second interview of that job', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-20T09:00');
    await life.desk.do('add-person', { name: 'Helen Okafor', firm: 'Harbour Freight' });
    const job = await life.job('Data Engineer', 'Harbour Freight', 'Helen Okafor');
    await life.held(job, '2026-11-20T10:00', ['Helen Okafor']);
    life.at('2026-11-27T15:30');
    const noted = await life.desk.do('finish', {
      id: 'u_second',
      answers: { job, on: '2026-11-27', at: '14:00', people: [{ name: 'Omar Said', remark: 'runs the night shift' }] },
    });
    assert.equal(noted.jobId, job);
    const { jobs } = await life.desk.do('jobs', { live: 'all' });
    assert.deepEqual(
      jobs.map((each) => each.id),
      [job],
    );
    const { interviews } = await life.desk.do('job', { job });
    assert.deepEqual(
      interviews.map((each) => [each.starts.slice(0, 16), each.people.map((person) => person.name), each.debriefed]),
      [
        ['2026-11-20T10:00', ['Helen Okafor'], true],
        ['2026-11-27T14:00', ['Omar Said'], true],
      ],
    );
    assert.ok((await life.today()).doNow.some((step) => step.title === 'Thank Omar Said'));
  });
});

test('[UI1] given they call to move an interview, with the new time or without one, the same interview has that time and none is added', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-20T09:00');
    await life.desk.do('add-person', { name: 'Helen Okafor', firm: 'Harbour Freight' });
    const job = await life.job('Data Engineer', 'Harbour Freight', 'Helen Okafor');
    await life.desk.do('add-interview', { job, starts: '2026-11-26T10:00[Europe/London]', people: ['Helen Okafor'] });
    const interviews = async (): Promise<Output<'job'>['interviews']> =>
      (await life.desk.do('job', { job })).interviews;
    const id = (await interviews())[0]?.id ?? '';
    await life.desk.do('log', {
      direction: 'in',
      channel: 'phone',
      job: [job],
      person: ['Helen Okafor'],
      meaning: 'invitation',
      moves: id,
      interview: '2026-11-27T14:30[Europe/London]',
    });
    assert.deepEqual(
      (await interviews()).map((each) => [each.id, each.starts.slice(0, 16), each.ends.slice(0, 16)]),
      [[id, '2026-11-27T14:30', '2026-11-27T15:30']],
    );
    await life.desk.do('log', { direction: 'in', channel: 'email', job: [job], meaning: 'holding', moves: id });
    assert.deepEqual(
      (await interviews()).map((each) => [each.id, each.status]),
      [[id, 'moved']],
    );
    await assert.rejects(
      life.desk.do('log', { direction: 'in', channel: 'email', job: [job], moves: 'itv_0000000000000000' }),
    );
  });
});
