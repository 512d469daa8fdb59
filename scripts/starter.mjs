/** How often it is looked whether the starter is still there; in milliseconds. */
const EVERY_MS = 500;

/**
 * npm does not pass on the signal that ends it, so whoever ends `npm start` would leave Persevere on its port. Once the process that
 * started this one is gone, this one ends as if it had been told to itself. On Windows a process keeps the number of its starter, and
 * nothing happens here.
 */
export function endWithStarter() {
  const starter = process.ppid;
  setInterval(() => {
    if (process.ppid !== starter) process.kill(process.pid, 'SIGTERM');
  }, EVERY_MS).unref();
}
