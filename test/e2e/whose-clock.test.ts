import assert from 'node:assert/strict';
import { test } from 'node:test';
import { live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

test('[PL30] given a zone of their own that was noted after a letter was begun, the person’s page, the step and the letter go by it', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-11-23T09:00');
    const { desk } = life;
    const { personId } = await desk.do('add-person', { name: 'Jon Vale', email: 'jon@northwind.example' });
    const { jobId: job } = await desk.do('add-job', { role: 'Analyst', employer: 'Northwind' });
    await desk.do('change-job', { job, contact: 'Jon Vale' });
    const { interviewId } = await desk.do('add-interview', {
      job,
      starts: '2026-11-24T10:00[Europe/Berlin]',
      people: ['Jon Vale'],
    });
    life.at('2026-11-24T13:00');
    await desk.do('debrief', { interview: interviewId, held: true, want: 'yes' });
    const seen = async () => {
      const step = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
      const draft = await desk.do('draft', { step: step?.id ?? '' });
      const { place } = await desk.do('person', { person: personId });
      return [/their clock/.test(step?.best ?? ''), draft.best === step?.best, draft.theirTime, place?.split('.')[0]];
    };
    assert.deepEqual(await seen(), [
      true,
      true,
      'It is 2:00 pm on Tuesday 24 November for them.',
      'Time zone: Berlin (as for your interview there)',
    ]);
    const [step] = (await life.today()).doNow.filter((each) => each.kind === 'thank-you');
    const { draftId, text } = await desk.do('draft', { step: step?.id ?? '' });
    await desk.do('edit', { draft: draftId, text: `${text}\nThank you again.` });
    await desk.do('add-person', { person: personId, zone: 'Europe/London' });
    assert.deepEqual((await seen()).slice(0, 3), [false, true, null]);
    await desk.close();
  });
});

test('[PL27] what is for a later day stands under the day from which it may go, in the letters as on Today', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-11-02T09:00');
    await life.desk.do('add-person', { name: 'Jon Vale', firm: 'Northwind', email: 'jon@northwind.example' });
    const job = await life.job('Analyst', 'Northwind', 'Jon Vale');
    await life.held(job, '2026-11-05T10:00', ['Jon Vale']);
    life.at('2026-11-05T13:00');
    const later = (await life.today()).later.filter((each) => each.doneAt === 'letter');
    const { letters } = await life.desk.do('letters', {});
    assert.deepEqual(
      letters.filter((each) => each.group === 'later').map((each) => [each.stepId, each.day, each.due]),
      [[later[0]?.id, 'Monday 16 November', null]],
    );
    assert.equal(later[0]?.sendFrom.slice(0, 10), '2026-11-16');
    await life.desk.close();
  });
});
