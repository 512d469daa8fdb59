import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createPieces } from './pieces.ts';
import { readSentenceEncoder } from './sentence-encoder.ts';

const encoder = readSentenceEncoder(
  readFileSync(new URL('../../languages/en/weights/sentence-encoder.bin', import.meta.url)),
);
const WHOLE = 512;

function cosine(one: string, other: string): number {
  const [a, b] = [encoder.encode(one), encoder.encode(other)];
  let sum = 0;
  for (let at = 0; at < WHOLE; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

test('the encoder gives the numbers that the published weights give, within what a byte rounds', () => {
  const whole = encoder.encode('Thank you for meeting me on Thursday about the role.');
  const published = [-0.03649192, -0.04287744, -0.05901953, -0.06530506];
  for (const [at, value] of published.entries()) assert.ok(Math.abs((whole[at] ?? 0) - value) < 0.004, `${whole[at]}`);
});

test('sentences that mean alike lie nearer to each other than others do, whatever words they share', () => {
  const asked = 'Has there been any news about the job?';
  assert.ok(cosine(asked, 'Have you heard anything on the position yet?') > cosine(asked, 'The job was in the news.'));
});

test('a sentence of nothing, of signs alone, and one of ten thousand words are encoded without end or error', () => {
  for (const text of ['', '🙂🙂', 'word '.repeat(10_000)]) assert.ok(encoder.encode(text).every(Number.isFinite));
});

test('a text is cut into the likeliest pieces, and unknown characters in a row are one piece', () => {
  const signs = Array.from({ length: 6 }, (_each, at) => [`<${at}>`, 0] as const);
  const pieces = createPieces([...signs, ['▁in', -1], ['ter', -1], ['view', -2], ['▁inter', -1.5], ['▁', -3]]);
  assert.deepEqual(pieces('interview'), [9, 8]);
  assert.deepEqual(pieces('in 漢字'), [6, 10, 0]);
});

test('a file of the encoder that was cut off is refused', () => {
  assert.throws(() => readSentenceEncoder(new Uint8Array(12)), /cut off or damaged/);
});
