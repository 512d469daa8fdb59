import { readFileSync, writeFileSync } from 'node:fs';
import { countByFile, listFile, sentencesLeft } from '../test/support/sentences.ts';

/**
 * User-facing sentences that are still in the core, the application and the adapters: `node scripts/sentences.ts [FOLDER]` lists them,
 * `--shrink` writes the list of what is left, which may not grow.
 */
const [argument] = process.argv.slice(2);
const left = sentencesLeft();
if (argument === '--shrink') {
  const before: Record<string, number> = JSON.parse(readFileSync(listFile, 'utf8'));
  const allowed = Object.values(before).reduce((sum, count) => sum + count, 0);
  if (left.length > allowed) {
    console.error(
      `There are ${left.length} sentences, ${left.length - allowed} more than before. Put them into src/languages.`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(listFile, `${JSON.stringify(countByFile(left), null, 2)}\n`);
    console.log(`${left.length} sentences are left of ${allowed}.`);
  }
} else {
  for (const { file, line, text } of left)
    if (argument === undefined || file.startsWith(argument))
      console.log(`${file}:${line} ${text.replaceAll('\n', ' ')}`);
}
