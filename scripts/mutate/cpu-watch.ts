import { Worker } from 'node:worker_threads';

const WATCHER = `
const { workerData, threadId } = require('node:worker_threads');
const shared = new Float64Array(workerData);
setInterval(() => {
  const { user, system } = process.cpuUsage();
  const used = (user + system) / 1000;
  if (shared[0] > 0 && used > shared[0]) process.kill(process.pid, 'SIGKILL');
}, 100);
`;

/**
 * Ends this process when what it does takes too much of the processor, even in an endless loop. The time of the processor counts, not that of the
 * clock: on a busy machine nothing ends too early. The returned function sets how many milliseconds are left; 0 stops watching.
 */
export function watchCpu(): (left: number) => void {
  const shared = new Float64Array(new SharedArrayBuffer(8));
  const watcher = new Worker(WATCHER, { eval: true, workerData: shared.buffer });
  watcher.unref();
  return (left) => {
    const { user, system } = process.cpuUsage();
    shared[0] = left === 0 ? 0 : (user + system) / 1000 + left;
  };
}
