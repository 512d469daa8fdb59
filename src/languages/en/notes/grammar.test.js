import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../../test/support/runs.ts';
import { loadTagger } from '../../../adapters/text/tagger.ts';
import { createNoteReader } from '../../../core/write/note-reading.ts';
import { readGermanNote } from '../../de/notes/grammar.ts';
import { readEnglishNote } from './grammar.ts';
import { privateWords } from './private-words.ts';

const others = ['Dave Holm', 'Tallow Ltd'];
/** The labelled jottings of a language: whose words, what may be said ("-" for nothing), the jotting. */
function jottings(language) {
  return readFileSync(new URL(`../../../../test/fixtures/jottings/${language}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [whose, may, note] = line.split('\t');
      assert.ok(whose === 'theirs' || whose === 'mine', line);
      return [whose, may ?? '', (note ?? '').replaceAll('\\n', '\n')];
    });
}
const readers = [
  ['english', 238, async () => createNoteReader(readEnglishNote, await loadTagger(), others)],
  ['german', 59, async () => createNoteReader(readGermanNote, null, others)],
];
for (const [language, count, reader] of readers)
  test(`[WR5] of ${count} ${language} jottings a letter says the plain topics and acts, and nothing of the others`, async () => {
    const read = await reader();
    const labelled = jottings(language);
    assert.equal(labelled.length, count);
    for (const [whose, may, note] of labelled) assert.equal(read(note, whose).said?.text ?? '-', may, note);
  });
test('[WR5] each note that stays beside the letter says why', async () => {
  const read = createNoteReader(readEnglishNote, await loadTagger(), others);
  const table = [
    ['I think she hated me', 'theirs', 'private'],
    ['the salary band', 'theirs', 'private'],
    ['send the certificate', 'mine', 'reminder'],
    ['ships every Thursday', 'theirs', 'unclear'],
    ['der Umstieg auf die Plattform', 'theirs', 'other-language'],
    ['новый офис', 'theirs', 'other-language'],
    ['the plan that Dave drew', 'theirs', 'names-others'],
    ['the Tallow Ltd contract', 'theirs', 'names-others'],
  ];
  for (const [note, whose, why] of table) assert.equal(read(note, whose).why, why, note);
});
test('what was typed in order to be told is told, with its subject', async () => {
  const read = createNoteReader(readEnglishNote, await loadTagger(), others);
  const table = [
    ['I left Halden in 2020, not in 2021', 'I left Halden in 2020, not in 2021'],
    ['I passed my exam in data protection.', 'I passed my exam in data protection'],
    [
      'Moved 2 TB of billing data to Postgres without downtime',
      'I moved 2 TB of billing data to Postgres without downtime',
    ],
    ['Ran a monthly data clinic for 40 colleagues', 'I ran a monthly data clinic for 40 colleagues'],
    ['My last team published its incident reports', 'my last team published its incident reports'],
    ['passed!!! 🎉', null],
    ['see https://example.org', null],
  ];
  for (const [note, text] of table) assert.equal(read(note, 'meant').said?.text ?? null, text, note);
});
test('[WR5] whatever is jotted down, what is said of it are its own words in their order, and none of them is private', async () => {
  const read = createNoteReader(readEnglishNote, await loadTagger(), others);
  const word = fc.constantFrom(
    ...'I she he they the a my her new old team plan Kubernetes salary hates loves moving led asked about of in for and that how mum budget nurse lesson , . ? ! - → 😬 lol Dave Tallow is was great awful der und https://example.org "quoted" 42 k£'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.constantFrom('theirs', 'mine'), (words, whose) => {
      const note = words.join(' ');
      const { said, why } = read(note, whose);
      assert.equal(said === null, why !== null);
      if (said === null) return;
      assert.ok(note.toLowerCase().includes(said.text.toLowerCase()), `${note} | ${said.text}`);
      assert.doesNotMatch(said.text, privateWords);
      assert.doesNotMatch(said.text, /\b(?:Dave|Tallow|she|he|they|her|https|lol)\b|[?!→😬"]/iu);
    }),
    runs(2000),
  );
});
