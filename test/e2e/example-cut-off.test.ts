import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import { faultOfRow } from '../../src/app/account-care/row-shapes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { accountFile } from '../../src/main/home.ts';
import { withHome } from '../support/cli.ts';
import { openDesk } from '../support/sending.ts';

/** A store that stops before it writes for the `last`th time, as where a browser is closed in the middle. */
function stopping(store: Store, last: number): Store {
  let written = 0;
  return new Proxy(store, {
    get(own, name: keyof Store) {
      if (name !== 'commit') return typeof own[name] === 'function' ? own[name].bind(own) : own[name];
      return async (commit: Parameters<Store['commit']>[0]) => {
        written += 1;
        if (written === last) throw new Error('stopped');
        return own.commit(commit);
      };
    },
  });
}

test('an example that was cut off at any point says that it is one, and goes whole; own notes stay', async () => {
  let points = 0;
  for (let last = 1, isCut = true; isCut; last++)
    await withHome(async (home) => {
      const open = () => openSqliteStore(accountFile(home), { faultOf: faultOfRow });
      const cut = openDesk(home, { store: stopping(open(), last) });
      isCut = await cut.do('example', {}).then(
        () => false,
        () => true,
      );
      await cut.close();
      const desk = openDesk(home, { store: open() });
      const { started, example } = await desk.do('today', {});
      // Nothing of it stands there as if it were the candidate's own.
      assert.ok(example || !started, `cut off before write ${last}`);
      if (example) {
        await desk.do('add-job', { role: 'Analyst', employer: 'Northwind' });
        await desk.do('example-end', {});
        const { jobs } = await desk.do('jobs', {});
        assert.deepEqual(
          jobs.map((each) => each.title),
          ['Analyst at Northwind'],
        );
        assert.deepEqual((await desk.do('find', { words: 'Fiona' })).named, []);
        assert.deepEqual((await desk.do('doctor', {})).problems, []);
        assert.equal((await desk.do('today', {})).example, false);
      }
      await desk.close();
      points += 1;
    });
  assert.ok(points > 8, `${points} points`);
});
