import assert from 'node:assert/strict';
import { test } from 'node:test';
import { je } from '../../src/languages/de/interface/address.ts';
import { letterWordsIn } from '../../src/languages/de/interface/letters-said.ts';
import { type Life, live, type Step } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

/** A check-in that is planned from Thursday 3 December, after an interview on Tuesday 24 November for which Jon Vale was thanked. */
async function waiting(home: string): Promise<{ life: Life; step: Step }> {
  const life = await live(home, '2026-11-23T09:00');
  await life.desk.do('add-person', { name: 'Jon Vale', firm: 'Northwind', email: 'jon@northwind.example' });
  const job = await life.job('Analyst', 'Northwind', 'Jon Vale');
  await life.held(job, '2026-11-24T10:00', ['Jon Vale']);
  life.at('2026-11-24T13:00');
  const [step] = (await life.today()).later.filter((each) => each.kind === 'check-in');
  assert.ok(step);
  return { life, step };
}

test('[PL18] given a letter opened more than a working day before its day, it says for which day it is planned, and may be sent', async () => {
  await inHome(async (home) => {
    const { life, step } = await waiting(home);
    for (const [when, early] of [
      ['2026-11-24T13:00', 'Planned for Thursday 3 December; it is early.'],
      ['2026-12-01T17:00', 'Planned for Thursday 3 December; it is early.'],
      ['2026-12-02T09:00', null],
      ['2026-12-03T08:30', null],
      ['2026-12-08T12:00', null],
    ] as const) {
      life.at(when);
      assert.equal((await life.desk.do('draft', { step: step.id })).early, early, when);
    }
    life.at('2026-11-30T12:00');
    const { draftId, early } = await life.desk.do('draft', { step: step.id });
    assert.equal(early, 'Planned for Thursday 3 December; it is early.');
    await life.desk.do('open', { draft: draftId });
    await life.desk.do('sent', { draft: draftId });
    await life.desk.close();
  });
});

test('[PL18] given the words for a call, it is said of them as well; in German with either way of address', async () => {
  await inHome(async (home) => {
    const { life, step } = await waiting(home);
    const { early } = await life.desk.do('draft', { step: step.id, channel: 'phone' });
    assert.equal(early, 'Planned for Thursday 3 December; it is early.');
    await life.desk.close();
  });
  for (const address of ['du', 'sie'] as const)
    assert.equal(
      letterWordsIn(je(address)).early('Donnerstag, 3. Dezember'),
      'Geplant für Donnerstag, 3. Dezember, jetzt ist es noch früh.',
    );
});
