// The engine in a worker of a page, over a store in memory: tells what one story answered, and what had been fetched after each step of it.
import { withTemporal } from '../../../../src/adapters/with-temporal.ts';

const fetched = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace(/^\/site\//, ''));

addEventListener('message', async ({ data: base }: MessageEvent<string>) => {
  try {
    await withTemporal();
    const { composeInBrowser } = await import('../../../../src/main/compose-in-browser.ts');
    const { createMemoryStore } = await import('../../../../src/adapters/store/memory-store.ts');
    const { countedIds, oneStory, stillClock } = await import('../../one-story.ts');
    const app = composeInBrowser({ base, store: createMemoryStore(), clock: stillClock, ids: countedIds() });
    const after: Record<string, string[]> = {};
    const answers = await oneStory(app, (name) => {
      after[name] = fetched();
    });
    const secret = await app.vault.seal('a secret');
    const opened = [await app.vault.unseal(secret), await app.vault.unseal(`AAAA${secret}`), secret.includes('secret')];
    const sameMark = { position: 7, entryId: 'ent_seven' };
    const before = await app.marker.read();
    await app.marker.write(sameMark);
    const proof = app.machine.proof('key', 'The quick brown fox jumps over the lazy dog');
    const beside = { opened, before, mark: await app.marker.read(), proof, zoneData: app.machine.zoneData };
    postMessage({ answers, after, beside, ahead: await app.fetchAhead() });
  } catch (error) {
    postMessage({ failed: error instanceof Error ? `${error.message} ${error.stack} ${error.cause}` : String(error) });
  }
});
