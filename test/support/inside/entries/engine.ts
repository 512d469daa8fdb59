import { test } from 'node:test';
import { given, tell } from '../outside.ts';

const { engine, base, asked } = await given<{ engine: string; base: string; asked: string }>();

test('the engine runs in a dedicated worker', async () => {
  const worker = new Worker(engine, { type: 'module' });
  await new Promise<void>((resolve, reject) => {
    let telling = Promise.resolve();
    worker.onmessage = ({ data }) => {
      if (data === null) void telling.then(resolve);
      else telling = telling.then(() => tell(data));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The worker could not be started.'));
    worker.postMessage({ base, asked });
  });
});
