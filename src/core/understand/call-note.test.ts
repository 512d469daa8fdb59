import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoPromised } from '../../languages/en/call-note.ts';
import { promisesInNote } from './call-note.ts';

test('a note about a call says whose each promise is', () => {
  const cases: readonly (readonly [string, 'theirs' | 'mine' | null])[] = [
    ['Anna will ring by Friday.', 'theirs'],
    ['She will come back to me next week.', 'theirs'],
    ['I should hear from them by Thursday.', 'theirs'],
    ['They’ll let me know on Monday.', 'theirs'],
    ['The client wants to decide by 4 December.', 'theirs'],
    ['Decision by the end of next week.', 'theirs'],
    ['I will send two references tomorrow.', 'mine'],
    ['I’ll mail the certificate.', 'mine'],
    ['I promised to call Mark.', 'mine'],
    ["I'll call you Tuesday.", 'theirs'],
    ['We will get back to you by Friday.', 'theirs'],
    ['I am going to send you the contract on Monday.', 'theirs'],
    ['I will call him on Tuesday.', 'mine'],
    ['Will send my availability on Tuesday.', 'mine'],
    ["I'll be late, ten minutes or so.", null],
    ['I will be there at nine.', null],
    ['I will also come to the second talk.', null],
    ['I’ll be back to her with the figures by Friday.', 'mine'],
    ['I will be in touch on Monday.', 'mine'],
    ['She sounded tired.', null],
    ['We talked about the team.', null],
    ['The office is in Leeds.', null],
  ];
  for (const [sentence, whose] of cases) assert.equal(whoPromised(sentence), whose, sentence);
});

test('a promise of theirs counts only with a day, the candidate’s own without; a promise that is nobody’s says nothing', () => {
  const found = promisesInNote(
    'Anna will ring by Friday. She will think about it. I will send references. It was a good talk.',
    whoPromised,
    (text) => (text.includes('Friday') ? { kind: 'day', day: 20_000, words: 'by Friday' } : { kind: 'none' }),
  );
  assert.deepEqual(
    found.map((each) => [each.whose, each.text]),
    [
      ['theirs', 'Anna will ring by Friday.'],
      ['mine', 'I will send references.'],
    ],
  );
});
