import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './words.ts';

test('[ST11] what is wrong with the file is said in sentences, each fault as the end of one', () => {
  const told = [
    [{ code: 'integrity', words: 'row 3 missing from index' }, 'row 3 missing from index'],
    [{ code: 'note-broken', note: 3, fault: { code: 'unreadable' } }, 'Note 3 is broken: it cannot be read.'],
    [
      { code: 'note-broken', note: 3, fault: { code: 'missing', field: 'at.day' } },
      'Note 3 is broken: “at.day” is missing.',
    ],
    [
      { code: 'row-broken', kind: 'draft', key: 'd_1', fault: { code: 'misfit', field: '' } },
      'The row draft d_1 is broken: what it holds is not what it should be. It is left out of everything.',
    ],
    [
      { code: 'row-broken', kind: 'draft', key: 'd_1', fault: { code: 'other-key' } },
      'The row draft d_1 is broken: its key is another one. It is left out of everything.',
    ],
    [
      { code: 'note-broken', note: 9, fault: { code: 'about-nothing', scope: 'moon' } },
      'Note 9 is broken: it is about “moon”, which is nothing that can be noted.',
    ],
    [{ code: 'more', count: 5 }, 'And 5 more like these.'],
    [{ code: 'missing-before', note: 7 }, 'Notes before note 7 are missing.'],
    [{ code: 'other-state', scope: 'job_1' }, 'What is stored of job_1 is not what its notes say.'],
    [{ code: 'notes-lost', count: 2, of: 9 }, '2 of 9 notes cannot be read.'],
  ];
  for (const [problem, text] of told) assert.equal(words.file.problem(problem), text);
});
test('[ST11] what is worth knowing of the file is said beside it', () => {
  assert.equal(
    words.file.advice({ code: 'sealed-on', day: '2026-11-29' }),
    'Notes from before 2026-11-29 were sealed on that day: damage from before it is found only where it cannot be read.',
  );
  assert.equal(words.file.advice({ code: 'as-told', words: 'Move it away.' }), 'Move it away.');
});
