import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, shell, withHome } from '../support/cli.ts';
import { posix } from '../support/system.ts';

/** Runs a command for which no file may grow: what is written to the disc fails, what is written to the terminal does not. */
function onFullDisc(home: string, args: readonly string[]): Promise<{ code: number | null; said: string }> {
  return shell(home, `ulimit -f 0; exec $P ${args.join(' ')}`);
}

test(
  '[ST14] given a disc on which nothing more can be written, a command and the server say so and end; what was noted is there afterwards',
  posix,
  async () => {
    await withHome(async (home) => {
      await ask(home, 'example');
      for (const [ends, args] of [
        [2, ['add', 'job', '--role', 'Analyst', '--employer', 'Northwind']],
        [1, ['serve', '--port', '0']],
      ] as const) {
        const { code, said } = await onFullDisc(home, args);
        assert.equal(code, ends, said);
        assert.match(said, /the disc does not read or write as it should|[Tt]he disc is full/);
        assert.match(said, /Nothing was changed|Nothing was lost/);
        assert.doesNotMatch(said, /should not have|ERR_|at .*\.ts/);
      }
      assert.equal((await ask<Output<'jobs'>>(home, 'jobs')).jobs.length, 1);
      assert.deepEqual((await ask<Output<'doctor'>>(home, 'doctor')).problems, []);
    });
  },
);
