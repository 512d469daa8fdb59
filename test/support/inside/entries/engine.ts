import { test } from 'node:test';
import { given, tell } from '../outside.ts';

const { engine, base } = await given<{ engine: string; base: string }>();

test('the engine runs in a dedicated worker', async () => {
  const worker = new Worker(engine, { type: 'module' });
  const said = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The worker could not be started.'));
  });
  worker.postMessage(base);
  await tell(await said);
});
