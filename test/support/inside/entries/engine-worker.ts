// The engine in a worker of a page, over a store in memory. Posts what it came to, and null at the end.
import { withTemporal } from '../../../../src/adapters/with-temporal.ts';

const fetched = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace(/^\/site\//, ''));

async function engineAt(base: string) {
  await withTemporal();
  const { composeInBrowser } = await import('../../../../src/main/compose-in-browser.ts');
  const { createMemoryStore } = await import('../../../../src/adapters/store/memory-store.ts');
  const story = await import('../../one-story.ts');
  const app = composeInBrowser({
    base,
    store: createMemoryStore(),
    clock: story.stillClock,
    ids: story.countedIds(),
  });
  return { app, story };
}

/** Everything that a story answers, what had been fetched after each step of it, and what is kept beside the notes. */
async function tellStory(base: string): Promise<void> {
  const { app, story } = await engineAt(base);
  const after: Record<string, string[]> = {};
  const answers = await story.oneStory(app, (name) => {
    after[name] = fetched();
    // On a busy machine the whole takes minutes, and a page that says nothing is taken to hang.
    postMessage({ reached: name });
  });
  const secret = await app.vault.seal('a secret');
  const opened = [await app.vault.unseal(secret), await app.vault.unseal(`AAAA${secret}`), secret.includes('secret')];
  const before = await app.marker.read();
  await app.marker.write({ position: 7, entryId: 'ent_seven' });
  const proof = app.machine.proof('key', 'The quick brown fox jumps over the lazy dog');
  const beside = { opened, before, mark: await app.marker.read(), proof, zoneData: app.machine.zoneData };
  postMessage({ answers, after, beside });
}

/** What operations come to where parts of the site cannot be fetched, and what they come to once they can. */
async function tellGaps(base: string): Promise<void> {
  const { app, story } = await engineAt(base);
  postMessage(await story.withGaps(app));
  // The test lays the missing files into the site when it has heard that.
  while (!(await fetch(`${base}tables/GB.json`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
  postMessage(await story.withoutGaps(app));
}

addEventListener('message', async ({ data }: MessageEvent<{ base: string; asked: string }>) => {
  try {
    await (data.asked === 'story' ? tellStory : tellGaps)(data.base);
  } catch (error) {
    postMessage({ failed: error instanceof Error ? `${error.message} ${error.stack}` : String(error) });
  }
  postMessage(null);
});
