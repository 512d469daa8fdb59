// Reads generated texts one after the other and says which it begins and when it is done; a campaign looks at its time from outside.
import { parentPort, workerData } from 'node:worker_threads';
import { fuzzedReaders, textAt } from './readers.ts';

const { seed, from, to } = workerData as { seed: number; from: number; to: number };

const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

for (let index = from; index < to; index++) {
  const { reader, text } = textAt(seed, index);
  parentPort?.postMessage({ index, reader, began: spent() });
  let threw: string | null = null;
  try {
    await fuzzedReaders[reader]?.reads(text);
  } catch (error) {
    threw = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  parentPort?.postMessage({ index, reader, ended: spent(), threw, length: text.length });
}
