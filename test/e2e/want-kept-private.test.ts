import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';

/** The names of all letters that are offered after an interview that an agency arranged, for everything that is to be written or said. */
async function offered(language: string | null, want: 'unsure' | null): Promise<string[]> {
  const names = new Set<string>();
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-09-07T09:00');
    const { personId } = await life.desk.do('add-person', { name: 'Gail Reed', firm: 'Bridge Search' });
    if (language !== null) await life.desk.do('add-person', { person: personId, language });
    const job = await life.job('Site Manager', 'Ashmere Homes', 'Gail Reed', 'Bridge Search');
    await life.held(job, '2026-09-07T10:00', ['Oliver Marsh'], { want });
    const steps = (await life.today()).doNow.filter(({ kind }) => kind === 'thank-you' || kind === 'debrief-call');
    assert.ok(steps.some(({ kind }) => kind === 'thank-you'));
    for (const { id: step } of steps)
      for (const channel of ['email', 'text', 'phone'] as const)
        for (const register of ['formal', 'neutral', 'warm'] as const) {
          const draft: Output<'draft'> = await life.desk.do('draft', { step, channel, register, anew: true });
          for (const name of [draft.letterId ?? '', ...draft.others]) names.add(`${channel} ${register} ${name}`);
        }
    life.desk.close();
  });
  return [...names].sort();
}

for (const language of [null, 'de'])
  test(`[WR14] what you answered to “do I want it?” is not told to them where it is not sure: the letters are those of no answer (${language ?? 'en'})`, async () => {
    const withoutAnswer = await offered(language, null);
    assert.ok(withoutAnswer.length > 9);
    assert.deepEqual(await offered(language, 'unsure'), withoutAnswer);
  });
