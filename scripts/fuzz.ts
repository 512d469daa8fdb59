// Tries every reader of strangers' bytes on generated texts: npm run fuzz -- --seed S --count N [--from INDEX] [--show INDEX].
// No text may take longer than two seconds of the processor, end the program or make a reader throw. Ended with Ctrl+C, it says from
// which index to go on.
import { parseArgs } from 'node:util';
import { fuzz } from '../test/support/fuzz/fuzz-campaign.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    show: { type: 'string' },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const from = Number(values.from);

if (values.show !== undefined) {
  const { textAt } = await import('../test/support/fuzz/readers.ts');
  const { reader, text } = textAt(seed, Number(values.show));
  console.error(reader);
  process.stdout.write(text);
} else {
  let last = from;
  process.on('SIGINT', () => {
    console.log(`Go on with --seed ${seed} --from ${last + 1} --count ${from + count - last - 1}`);
    process.exit(130);
  });
  const figures = await fuzz(seed, from, from + count, (index, hit) => {
    last = index;
    if (hit !== undefined) console.log(JSON.stringify(hit));
    if ((index + 1) % 2000 === 0) console.log(`${index + 1 - from} of ${count}`);
  });
  for (const [reader, { ms, index }] of Object.entries(figures.slowest).sort(([, one], [, two]) => two.ms - one.ms))
    console.log(`${reader.padEnd(12)} ${String(ms).padStart(6)} ms at most, index ${index}`);
  for (const hit of figures.givenUp)
    console.log(`given up: ${hit.reader}, index ${hit.index}, ${hit.why} ${hit.detail}`);
  for (const hit of figures.faults)
    console.log(`FAULT: ${hit.reader}, index ${hit.index}, ${hit.why}, ${hit.ms} ms ${hit.detail}`);
  console.log(
    `${figures.tried} texts of seed ${seed}: ${figures.faults.length} faults, ${figures.givenUp.length} given up`,
  );
  if (figures.faults.length > 0) process.exitCode = 1;
}
