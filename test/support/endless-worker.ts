// A parser that never comes back, or takes all memory: what the limits are for.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ id, args }: { id: number; args: unknown[] }) => {
  parentPort?.postMessage({ id, began: true });
  const asked = String(args[0]);
  const held: string[][] = [];
  const megabytes = Number(/^holds (\d+)$/.exec(asked)?.[1] ?? 0);
  // A number that is no whole one is kept as eight bytes.
  const numbers = Array.from({ length: megabytes }, () => new Array<number>(131_072).fill(0.5));
  if (asked === 'well' || numbers.length > 0) parentPort?.postMessage({ id, value: 'read' });
  else if (asked === 'damaged') parentPort?.postMessage({ id, threw: 'TypeError' });
  else if (asked === 'dies') process.exit(1);
  else
    for (;;) if (asked === 'hoards') held.push(Array.from({ length: 10_000 }, (_, index) => `${index}-${held.length}`));
});
