import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '../../src/contract/registry.ts';
import { withHome } from '../support/cli.ts';
import { everyOperation } from '../support/every-operation.ts';
import { thirtyOneJobs } from '../support/thirty-one-jobs.ts';

/** What needs a language model or the consent of a provider, and a letter that was typed: they are not carried out here. */
const elsewhere = ['mail-consent', 'mail-consent-end', 'model-connect', 'own-letter-from'];

test('[ST9] given 31 jobs, Today asks the store at most 12 times, and no operation asks it more than 20 times', async () => {
  await withHome(async (home) => {
    const office = await thirtyOneJobs(home);
    await everyOperation(office);
    await office.desk.close();
    const { most } = office;
    assert.deepEqual(
      Object.keys(operations)
        .filter((name) => !most.has(name))
        .sort(),
      elsewhere,
    );
    assert.ok((most.get('today')?.length ?? 0) <= 12, `today: ${most.get('today')?.join(' ')}`);
    const many = [...most]
      .filter(([, calls]) => calls.length > 20)
      .map(([name, calls]) => `${name}: ${calls.join(' ')}`);
    assert.deepEqual(many, []);
  });
});
