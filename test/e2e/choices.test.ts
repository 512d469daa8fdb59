import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, withHome } from '../support/cli.ts';

test('[PL20] thanks through the consultant that are left out stay left out, for each of the panel', async () => {
  await withHome(async (home) => {
    await ask(home, 'profile', '--name', 'Rowan Ellis', '--zone', 'Europe/London');
    await ask(home, 'example');
    const thanks = async () =>
      (await ask<Output<'today'>>(home, 'today')).doNow.filter((step) => step.kind === 'thank-you');
    const [step, ...others] = await thanks();
    assert.ok(step && step.stepIds.length > 1);
    assert.deepEqual(others, []);
    await ask(home, 'skip', step.id);
    assert.deepEqual(await thanks(), []);
    const job = await ask<Output<'job'>>(home, 'job', step.jobIds[0] ?? '');
    assert.match(job.story.at(-1)?.text ?? '', /^You left out: Say thank you \(.*Ines Duarte.*\)\.$/);
  });
});
