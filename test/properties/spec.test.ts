import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** Titles of the tests in a file: what they name is what they prove. */
function titles(file: string): string {
  return (
    readFileSync(join(root, file), 'utf8')
      // A long title stands on a line of its own.
      .replace(/\btest\(\n\s+/g, 'test(')
      .split('\n')
      .filter((line) => /\btest\(/.test(line))
      .join('\n')
  );
}

test('every rule of planning has an example and a property that name it, in the files that the page of rules says', () => {
  const page = readFileSync(join(root, 'docs', 'spec', 'planning.md'), 'utf8');
  const parts = page.split(/^## /m).filter((part) => /^PL\d+\n/.test(part));
  assert.deepEqual(
    parts.map((part) => part.split('\n')[0]),
    Array.from({ length: parts.length }, (_, index) => `PL${index}`),
  );
  assert.ok(parts.length >= 29, 'no rule is lost');
  for (const part of parts) {
    const rule = part.split('\n')[0] ?? '';
    const line = part.split('\n').find((each) => each.startsWith('Examples: ')) ?? '';
    const [examples = '', properties = '', ends = ''] = line.split(/ (?:Properties|End to end): /);
    const filesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    assert.ok(filesIn(examples).length > 0, `${rule} lacks an example`);
    assert.ok(filesIn(properties).length > 0, `${rule} lacks a property`);
    for (const file of [examples, properties, ends].flatMap(filesIn)) {
      assert.ok(existsSync(join(root, file)), file);
      assert.match(titles(file), new RegExp(`\\[${rule}[a-z]?\\]`), `${file} does not name ${rule}`);
    }
  }
});

test('every number of the rules stands on the page of numbers as its rule words it, with a test that exists and names the rule', () => {
  const spec = (name: string): string => readFileSync(join(root, 'docs', 'spec', name), 'utf8').replace(/\s+/g, ' ');
  const rules = ['planning.md', 'rules.md', 'reading.md', 'who-and-which.md'].map(spec).join(' ').toLowerCase();
  const rows = readFileSync(join(root, 'docs', 'spec', 'numbers.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| (?:[A-Z]{2}\d+|-) \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  assert.ok(rows.length >= 68, 'no number is lost');
  for (const [, rule = '', words = '', file = '', title = ''] of rows) {
    assert.ok(rules.includes(words.toLowerCase()), `no rule says “${words}”`);
    const named = titles(file.replaceAll('`', '')).split('\n');
    assert.ok(
      named.some((each) => each.includes(title) && (rule === '-' || new RegExp(`\\[${rule}[a-z]?\\]`).test(each))),
      `${file} has no test of ${rule} that begins “${title}”`,
    );
  }
  // What a rule of planning says in figures is all of it here; figures of dates in examples, and of decisions, are none.
  const planned = spec('planning.md')
    .split(/ ## (?=PL\d+ )/)
    .slice(1);
  planned[planned.length - 1] = planned.at(-1)?.split(' ## ')[0] ?? '';
  for (const part of planned) {
    const rule = part.split(' ')[0] ?? '';
    const text = (part.split(' Examples: ')[0] ?? '').replace(
      /“[^”]*”|"[^"]*"|\([^)]*\+\d+[^)]*\)|\[ADR[^)]*\)|\b(?:PL|RU|WR)\d+(?:, (?:PL|RU|WR)\d+)*/g,
      ' ',
    );
    const said = rows
      .map(([, , words = '']) => words)
      .filter((words) => part.toLowerCase().includes(words.toLowerCase()));
    const left = said.reduce(
      (rest, words) => rest.replaceAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), ' '),
      text,
    );
    assert.deepEqual(
      left.match(/\d+(?:st|nd|rd|th)?/g) ?? [],
      [],
      `a number of ${rule} stands on no line of numbers.md`,
    );
  }
  // The same of the other rules. Names of standards and rules are no numbers of ours, nor are examples in quotation marks.
  for (const name of ['rules.md', 'reading.md']) {
    const text = spec(name).replace(
      /“[^”]*”|"[^"]*"|`[^`]*`|\[[^\]]*\]\([^)]*\)|\b(?:[A-Z]{2}|K)\d+[a-z]?\b|RFC \d+|SHA-256|OAuth 2|UTF-\d+|Windows-1252|version 2\.1|Figures such as 3\/4/g,
      (found) => (/^`today`$/.test(found) ? found : ' '),
    );
    const left = rows.reduce(
      (rest, [, , words = '']) => rest.replaceAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), ' '),
      text,
    );
    assert.deepEqual(left.match(/\S*\d+\S*/g) ?? [], [], `a number of ${name} stands on no line of numbers.md`);
  }
});

test('every letter of a planning rule stands in the title of a test, and every planning rule that a title names is one', () => {
  const page = readFileSync(join(root, 'docs', 'spec', 'planning.md'), 'utf8');
  const files = globSync(['src/**/*.test.ts', 'web/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root });
  const named = new Set(
    files.flatMap((file) => [...titles(file).matchAll(/\[(PL\d+[a-z]?)\]/g)].map((match) => match[1])),
  );
  const letters = [...page.matchAll(/^- \*\*(PL\d+[a-z])\*\* /gm)].map((match) => match[1] ?? '');
  assert.equal(new Set(letters).size, letters.length, 'each letter stands once');
  assert.ok(letters.length >= 46, 'no letter is lost');
  assert.deepEqual(
    letters.filter((each) => !named.has(each)),
    [],
    'letters without a test',
  );
  const rules = new Set([...letters, ...[...page.matchAll(/^#+ (PL\d+)$/gm)].map((match) => match[1])]);
  assert.deepEqual(
    [...named].filter((each) => !rules.has(each)),
    [],
    'rules that no page holds',
  );
});

test('every file that the pages for newcomers name is there', () => {
  const source = globSync(
    ['src/**/*', 'web/**/*', 'test/**/*', 'scripts/**/*', 'docs/**/*', 'bin/*', 'bench/*', '*.*'],
    { cwd: root },
  ).map((path) => `/${path.replaceAll('\\', '/')}`);
  for (const page of ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md']) {
    const named = [...readFileSync(join(root, page), 'utf8').matchAll(/`([\w./-]+\.(?:tsx?|mjs|md))`/g)];
    assert.ok(page === 'README.md' || named.length > 20, page);
    // A path may leave out where it begins, as "core/plan/plan.ts" does.
    for (const [, path = ''] of named)
      assert.ok(
        source.some((each) => each.endsWith(`/${path}`)),
        `${page} names ${path}, which is not there`,
      );
  }
});
