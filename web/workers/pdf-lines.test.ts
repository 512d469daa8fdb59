import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, type PdfItem } from './pdf-lines.ts';

const piece = (str: string, y: number, hasEOL = false): PdfItem => ({
  str,
  hasEOL,
  transform: [1, 0, 0, 1, 50, y],
  height: 10,
});

test('[RU8] given a page of a PDF in pieces, its lines and paragraphs come in order', () => {
  const page = [
    piece('What you ', 700),
    piece('bring:', 700, true),
    piece('SQL', 688),
    piece('', 688),
    piece('Python', 660),
  ];
  assert.equal(linesOf(page), 'What you bring:\nSQL\n\nPython');
});

test('[RU8] given a page of one line without an end in 200,000 pieces, it is read within a second', () => {
  const begun = process.cpuUsage();
  assert.equal(linesOf(Array.from({ length: 200_000 }, () => piece('* ', 700))).length, 399_999);
  assert.ok(process.cpuUsage(begun).user < 1_000_000);
});
