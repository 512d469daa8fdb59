import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserProgram } from './browsers/program.ts';
import { listen, type Said, serveInside, withProfile } from './in-browser.ts';

/** What the way into a browser must do before anything that it says of other tests counts. */
export function checkHarness(browser: BrowserProgram): void {
  test(`in ${browser.name}, tests say how they ended, and what was stored outlives a kill`, async () => {
    const site = await serveInside({ entry: 'test/support/inside/entries/harness.ts' });
    try {
      await withProfile(async (profile) => {
        const first: Said[] = [];
        await assert.rejects(
          listen(browser, profile, site.visit({ round: 1 }), async (said, running) => {
            first.push(said);
            if (said.kind === 'told' && said.what === 'stored') await running.kill();
          }),
          /ended before the page was done/,
        );
        const second: Said[] = [];
        await listen(browser, profile, site.visit({ round: 2 }), (said) => void second.push(said));
        assert.deepEqual(
          first.flatMap((said) => (said.kind === 'told' ? [said.what] : [])),
          [[], 'stored'],
        );
        assert.deepEqual(
          second.flatMap((said) => (said.kind === 'told' ? [said.what] : [])),
          [[1], 'stored'],
        );
        const ended = second.flatMap((said) => (said.kind === 'ended' ? [said.ended] : []));
        assert.deepEqual(
          ended.map((each) => [each.name, each.failure === null]),
          [
            ['a group: what the test gave arrives in a worker, which has Temporal', true],
            ['a group: what fails says why', false],
            ['what an earlier round stored is there', true],
          ],
        );
        assert.match(ended[1]?.failure ?? '', /they differ[\s\S]*one[\s\S]*two/);
      });
    } finally {
      await site.close();
    }
  });
}
