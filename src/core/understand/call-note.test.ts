import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayWords as german } from '../../languages/de/day-words.ts';
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

test('[RU6] a day on which they want to hear from the candidate is no promise of theirs; where it may be either’s, it is unclear', () => {
  const english: readonly (readonly [string, ReturnType<typeof whoPromised>])[] = [
    ['wants to know by Friday what I want', 'awaited'],
    ['She needs my answer by Friday.', 'awaited'],
    ['They need a decision by Friday', 'awaited'],
    ['The client would like to hear from me by Friday.', 'awaited'],
    ['He asks me to decide by Friday.', 'awaited'],
    ['Anna wants me to get back to her by Friday', 'awaited'],
    ['Let them know by Friday', 'awaited'],
    ['get back to him by Friday', 'awaited'],
    ['Please let me know by Friday.', 'awaited'],
    ['I have until Friday to decide', 'awaited'],
    ['They are waiting for my reply by Friday.', 'awaited'],
    ['My answer is due by Friday.', 'awaited'],
    ['She asked whether I can start by Friday.', 'awaited'],
    ['Answer by Friday', 'unclear'],
    ['Let me know by Friday.', 'unclear'],
    ['By Friday at the latest', 'unclear'],
    ['She needs my answer by Wednesday and will get back to me on Friday.', 'unclear'],
    ['She will let me know by Friday what she thinks.', 'theirs'],
    ['I should hear from her by Friday.', 'theirs'],
    ['The client wants to decide by Friday.', 'theirs'],
    ['They hope to hear from the client by Friday and will call me.', 'theirs'],
    ['I have to let her know by Friday.', 'mine'],
  ];
  for (const [sentence, whose] of english) assert.equal(whoPromised(sentence), whose, sentence);
  const inGerman: readonly (readonly [string, ReturnType<typeof whoPromised>])[] = [
    ['Gehalt 38k, will bis Freitag wissen, was ich möchte', 'awaited'],
    ['Sie will bis Freitag wissen, ob ich komme.', 'awaited'],
    ['soll mich bis Freitag melden', 'awaited'],
    ['Ich soll mich bis Freitag entscheiden.', 'awaited'],
    ['braucht meine Antwort bis Freitag', 'awaited'],
    ['Er braucht bis Freitag Bescheid.', 'awaited'],
    ['Sie erwarten bis Freitag meine Entscheidung.', 'awaited'],
    ['Sie bittet mich, bis Freitag zu antworten.', 'awaited'],
    ['Ihr bis Freitag Bescheid geben', 'awaited'],
    ['Melde dich bis Freitag', 'awaited'],
    ['Ich habe bis Freitag Zeit', 'awaited'],
    ['Antwort bis Freitag', 'unclear'],
    ['Bis Freitag', 'unclear'],
    ['Sie meldet sich bis Freitag.', 'theirs'],
    ['Sie geben mir bis Freitag Bescheid.', 'theirs'],
    ['Der Kunde will bis Freitag entscheiden.', 'theirs'],
    ['Sie wollen mir bis Freitag Bescheid geben.', 'theirs'],
    ['Die Entscheidung fällt bis Freitag.', 'theirs'],
    ['Ich werde bis Freitag die Unterlagen schicken.', 'mine'],
  ];
  for (const [sentence, whose] of inGerman) assert.equal(german.whoPromised(sentence), whose, sentence);
});
