// A thread that opens new files at the same instant as another one: it waits at a barrier before each. Started by tests.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';

const { folder, rounds, barrier } = workerData as { folder: string; rounds: number; barrier: SharedArrayBuffer };
const arrived = new Int32Array(barrier);
let failed = 0;
for (let round = 0; round < rounds; round++) {
  Atomics.add(arrived, round, 1);
  while (Atomics.load(arrived, round) < 2);
  try {
    await openSqliteStore(join(folder, `${round}.db`)).close();
  } catch {
    failed++;
  }
}
parentPort?.postMessage(failed);
