import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latin } from './latin.ts';

test('[TR2] letters and figures are found as Unicode has them, within brackets and without, and other classes stay', () => {
  for (const source of [
    String.raw`(?<!\p{L})caf(?:é|e)(?!\p{L})`,
    String.raw`[\p{L}\p{N}'’-]{1,9}`,
    String.raw`\p{Lu}\p{L}{1,20} \[\p{N}+\]`,
    String.raw`[^\p{L}]\p{L}+`,
  ])
    for (const text of ['Das Café, das Cafés', 'O’Neil-Łódź 24', 'Ünal [17]', 'Ærø straße ǅ', '× ÷'])
      for (const flags of ['gu', 'giu'])
        assert.deepEqual(
          [...text.matchAll(latin(source, flags))].map(String),
          [...text.matchAll(new RegExp(source, flags))].map(String),
          `${source} ${flags} ${text}`,
        );
});
