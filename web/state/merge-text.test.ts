import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeText } from './merge-text.ts';

test('paragraphs changed apart are joined; one changed by both stands there twice', () => {
  assert.deepEqual(mergeText('a\n\nb', 'A\n\nb', 'a\n\nB'), { text: 'A\n\nB', both: false });
  assert.deepEqual(mergeText('a\n\nb', 'mine\n\nb', 'theirs\n\nb'), { text: 'theirs\nmine\n\nb', both: true });
});
