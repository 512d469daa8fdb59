import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { onOneLine, shown, shownJson } from './gate.ts';

/** Written anew, character by character: what no terminal may get from other people's text. */
function isDangerous(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x0a) ||
    (code >= 0x7f && code <= 0x9f) ||
    [0xad, 0x34f, 0x61c, 0x180e, 0x2028, 0x2029, 0x3164, 0xfeff, 0xffa0].includes(code) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
}

const dangers = (text: string): string[] =>
  [...text]
    .filter((each) => isDangerous(each.codePointAt(0) ?? 0))
    .map((each) => each.codePointAt(0)?.toString(16) ?? '');

test('[UI5] given a subject that clears the screen, writes the clipboard, hides a word or turns it round, the terminal shows what was meant to be hidden', () => {
  assert.equal(shown('\u001b[2JHello'), '␛[2JHello');
  assert.equal(shown('\u001b]52;c;cm0gLXJm\u0007'), '␛]52;c;cm0gLXJm␇');
  assert.equal(shown('\u009b8munfortunately'), '<U+009B>8munfortunately');
  assert.equal(shown('offer\u202erejected'), 'offer<U+202E>rejected');
  assert.equal(shown('an\u200bna@example.org'), 'an<U+200B>na@example.org');
  assert.equal(shown('back\u0008\u007f'), 'back␈␡');
  assert.equal(shown('x\u{e0041}'), 'x<U+E0041>');
});

test('[UI5] given a lone carriage return, nothing is written over the line and none begins; a line break stays, one of a mail becomes one', () => {
  assert.equal(shown('Analyst\rAll is well.'), 'Analyst␍All is well.');
  assert.equal(shown('one\r\ntwo\nthree'), 'one\ntwo\nthree');
  assert.equal(shown('a\u2028b\u0085c'), 'a<U+2028>b<U+0085>c');
  assert.equal(onOneLine('Analyst\r\n\r\nAll is well.'), 'Analyst ⏎ All is well.');
});

test('[UI5] given names that are written with joiners, a family of emoji or the flag of Scotland, they stay as they are; between Latin letters a joiner is shown', () => {
  for (const whole of [
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d💻',
    '❤\ufe0f',
    '葛\u{e0100}城',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    'Zoë Müller',
  ])
    assert.equal(shown(whole), whole);
  assert.equal(shown('An\u200dna'), 'An<U+200D>na');
});

test('[UI5] given any text at all, no control character, no turning and no invisible one reaches the terminal, and JSON of it reads back exactly', () => {
  const nasty = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '\u001b[2J',
        '\u001b]52;c;YQ==\u0007',
        '\r',
        '\u009b31m',
        '\u202e',
        '\u200b',
        '\u007f',
        '\ufeff',
        '\ud800',
        '\n',
        '\t',
      ),
    ),
  );
  fc.assert(
    fc.property(nasty, (parts) => {
      const text = parts.join('');
      const left = dangers(shown(text));
      // Joiners may stay where a script or an emoji needs them; tags in the three flags.
      assert.deepEqual(
        left.filter((code) => !/^(?:200[cd]|e00\w\w)$/.test(code)),
        [],
      );
      const json = shownJson({ text, list: [text] }, 2);
      assert.deepEqual(dangers(json), []);
      assert.deepEqual(JSON.parse(json), { text, list: [text] });
    }),
    { numRuns: 300 },
  );
});

test('[UI5] given all of the sources, one file writes to the terminal, and no JSON passes by the gate', () => {
  const src = join(import.meta.dirname, '..', '..');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('.ts') && !each.endsWith('.test.ts'))
    .map((each) => ({ name: relative(src, join(src, each)), text: readFileSync(join(src, each), 'utf8') }));
  assert.deepEqual(
    files
      .filter(({ text }) => /process\.(?:stdout|stderr)|console\.\w|\bprocess\.\w*rawDebug/.test(text))
      .map(({ name }) => name),
    ['main/terminal.ts'],
  );
  assert.deepEqual(
    files.filter(({ text }) => /\.(?:out|err)\([^;]*JSON\.stringify/.test(text)).map(({ name }) => name),
    [],
  );
});
