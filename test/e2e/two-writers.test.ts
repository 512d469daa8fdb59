import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perform } from '../../src/app/perform.ts';
import { withHome } from '../support/cli.ts';
import { type Desk, openDesk } from '../support/sending.ts';

/** Two programs on one file, each with what it notes at the same moment. */
async function withTwoWriters(work: (one: Desk, other: Desk) => Promise<void>): Promise<void> {
  await withHome(async (home) => {
    const one = openDesk(home);
    const other = openDesk(home, { processId: 4712 });
    try {
      await work(one, other);
    } finally {
      await other.close();
      await one.close();
    }
  });
}

const call = (desk: Desk, operationId: string) => ({ now: desk.now, hypothetical: false, operationId });

test('[ST2] given two programs that note the first job at one firm at the same moment, it is one firm and one person', async () => {
  await withTwoWriters(async (one, other) => {
    for (let round = 1; round <= 10; round++) {
      const [agency, consultant, consultantEmail] = [`Calder ${round}`, `Fiona Marsh`, `fiona${round}@example.org`];
      const note = (desk: Desk, role: string) =>
        perform(
          desk.app,
          'add-job',
          { role, agency, consultant, consultantEmail },
          call(desk, `op_${role.toLowerCase()}_${round}`),
        );
      const results = await Promise.all([note(one, 'Engineer'), note(other, 'Analyst')]);
      assert.deepEqual(
        results.map((each) => each.ok),
        [true, true],
      );
      const { jobs } = await one.do('jobs', {});
      assert.equal(jobs.length, 2 * round, 'both jobs are noted');
      const named = async (key: string) => new Set((await one.app.store.lookup([key])).map((each) => each.scope)).size;
      assert.equal(await named(`firm:calder ${round}`), 1, `firm of round ${round}`);
      assert.equal(await named(`mail:fiona${round}@example.org`), 1, `person of round ${round}`);
    }
  });
});
