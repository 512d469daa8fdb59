import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWordVectors } from '../../adapters/text/weights.ts';
import { readWordVectors } from './word-vectors.ts';

const cosine = async (one: string, other: string): Promise<number> => {
  const vectors = await loadWordVectors();
  const [a, b] = [one, other].map((word) => {
    const into = new Float32Array(vectors.dimensions);
    vectors.add(vectors.placeOf(word), 1, into);
    return into;
  }) as [Float32Array, Float32Array];
  const dot = (x: Float32Array, y: Float32Array): number => x.reduce((sum, each, at) => sum + each * (y[at] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
};

test('words of one meaning lie near each other in the table that ships', async () => {
  assert.ok((await cosine('salary', 'wage')) > 0.6);
  assert.ok((await cosine('interview', 'banana')) < 0.3);
});

test('a word that the table does not hold has no place', async () => {
  assert.equal((await loadWordVectors()).placeOf('qwertzuiop'), -1);
});

test('a file of word vectors that was cut off is refused', () => {
  assert.throws(() => readWordVectors(new Uint8Array(5)), /cut off or damaged/);
  assert.throws(() => readWordVectors(new Uint8Array(100).fill(1)), /cut off or damaged/);
});
