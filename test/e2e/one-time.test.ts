import assert from 'node:assert/strict';
import { test } from 'node:test';
import { live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

test('[UI2] given thanks and a promise that goes with them, no two days are called best, and the last day is the same wherever it is said', async () => {
  for (const [by, last] of [
    [null, 'Tue 13 Oct'],
    ['2026-10-07', 'Wed 7 Oct'],
  ] as const)
    await inHome(async (home) => {
      const life = await live(home, '2026-10-05T09:00');
      await life.desk.do('add-person', { name: 'Ines Duarte', firm: 'Ashmere', email: 'ines@ashmere.example' });
      const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
      const iPromised = by === null ? [] : [{ text: 'send the slides', by, to: 'Ines Duarte' }];
      await life.held(job, '2026-10-06T10:00', ['Ines Duarte'], { iPromised });
      life.at('2026-10-06T13:00');
      const thanks = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
      assert.equal(thanks?.best, `By 5:30 pm on ${last} at the latest.`);
      assert.match(
        thanks.reasons[0]?.text ?? '',
        new RegExp(`^Ideally within 24 hours .*; by ${last} at the latest\\.$`),
      );
      await life.desk.close();
    });
});

test('[WR10] given a day that they named to decide or to call, nobody is said to have asked for time', async () => {
  for (const text of ['Ines decides on Thursday', 'Ines will call me on Thursday'])
    await inHome(async (home) => {
      const life = await live(home, '2026-10-05T09:00');
      await life.desk.do('add-person', { name: 'Ines Duarte', firm: 'Ashmere', email: 'ines@ashmere.example' });
      const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
      await life.held(job, '2026-10-06T10:00', ['Ines Duarte'], { theyPromised: { text } });
      life.at('2026-10-06T13:00');
      const { steps } = await life.desk.do('job', { job });
      const ask = steps.find((each) => each.kind === 'check-in');
      assert.equal(
        ask?.notEarlier,
        'Thursday 8 October is the day they named. Asking before it would suggest you didn’t believe them.',
      );
      await life.desk.close();
    });
});

test('[WR5] given words of a note in a line that was typed for them, each is marked at every reading of the letter, until it is mended', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-10-05T09:00');
    await life.desk.do('add-person', { name: 'Ines Duarte', firm: 'Ashmere', email: 'ines@ashmere.example' });
    const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
    await life.held(job, '2026-10-06T10:00', ['Ines Duarte'], {
      people: [{ person: 'Ines Duarte', remark: '', say: 'Great to talk abt leading ppl w/ you.' }],
    });
    life.at('2026-10-06T13:00');
    const step = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
    const marked = async (): Promise<string[]> => {
      const { text, findings } = await life.desk.do('draft', { step: step?.id ?? '' });
      return findings.flatMap((each) => (each.code === 'private-talk' ? [text.slice(each.start, each.end)] : []));
    };
    for (let reading = 0; reading < 3; reading++) assert.deepEqual(await marked(), ['abt', 'ppl', 'w/']);
    const { draftId, text } = await life.desk.do('draft', { step: step?.id ?? '' });
    await life.desk.do('edit', { draft: draftId, text: text.replace('abt', 'about') });
    assert.deepEqual(await marked(), ['ppl', 'w/']);
    await life.desk.close();
  });
});
