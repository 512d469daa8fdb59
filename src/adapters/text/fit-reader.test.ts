import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFitReader } from './fit-reader.ts';

const { page } = createFitReader();

test('a page gives its words with a mark before each item, and its JSON-LD; scripts and styles give no words', async () => {
  const { text, documents } = await page(
    '<style>p {}</style><h2>You bring</h2><ul><li>SQL</li></ul><SCRIPT type="application/ld+json">{"@type":"JobPosting"}</Script ><script>alert(1)</script><p>End</p>',
  );
  assert.match(text, /You bring\n+ *- SQL\n+End/);
  assert.doesNotMatch(text, /alert|\{\}/);
  assert.deepEqual(documents, [{ '@type': 'JobPosting' }]);
});

test('a broken document is passed over, and one in a comment is read', async () => {
  const { documents } = await page(
    '<script type="application/ld+json">{broken</script><script type=application/ld+json><!--{"a":1}--></script>',
  );
  assert.deepEqual(documents, [{ a: 1 }]);
});

test('pages that would be searched again and again are gone over once: tags never closed, never ended, nested without end', async () => {
  for (const piece of ['<script>', '<script ', '<style', '<p>', '<div><svg>', '</script', 'İ<script>x</SCRIPT>']) {
    const { text } = await page(piece.repeat(2_000_000 / piece.length));
    assert.equal(typeof text, 'string');
  }
});
