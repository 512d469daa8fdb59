import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromiumProgram, limitQuota } from '../../support/browsers/chromium.ts';
import { listen, serveInside, withProfile } from '../../support/in-browser.ts';
import { insideWithStores } from '../../support/inside/with-stores.ts';

test('[ST14] in Chromium, given a browser that gives no more room, its refusal is told as a full disc, nothing acknowledged is lost, and with room writing goes on', async () => {
  const site = await serveInside(insideWithStores('test/support/inside/entries/quota.ts'));
  const nothing = async (): Promise<void> => {};
  let lift = nothing;
  const failures: (string | null)[] = [];
  try {
    await withProfile((profile) =>
      listen(chromiumProgram, profile, site.visit({ stores: ['OPFS', 'IndexedDB'] }), async (said) => {
        if (said.kind === 'ended') failures.push(said.ended.failure);
        if (said.kind !== 'told') return;
        const { limit } = said.what as { readonly limit: number | null };
        await lift();
        lift = limit === null ? nothing : await limitQuota(profile, site.origin, limit);
      }),
    );
  } finally {
    await site.close();
  }
  assert.deepEqual(failures, [null, null]);
});
