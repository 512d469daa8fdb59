import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LetterView } from '../../state/use-letter.ts';
import { chosenAt, saidOf } from './places.ts';

/** A letter of which one finding is said, from the sixth sign to the tenth. */
function letterWith(code: LetterView['findings'][number]['code']): LetterView {
  const finding = { rule: 'TR2', code, severity: 'block', start: 5, end: 10, message: 'Look.', repairs: [] };
  return { text: 'Dear Anna', findings: [finding], sources: [] } as unknown as LetterView;
}

test('given a sentence that breaks off, the cursor goes to its end and none of its words is chosen', () => {
  const [said] = saidOf(letterWith('unfinished'), [], false);
  assert.ok(said);
  assert.deepEqual(chosenAt(said), { anchor: 10, head: 10 });
});

test('given a blank, all of it is chosen, so that typing fills it', () => {
  const [said] = saidOf(letterWith('placeholder'), [], false);
  assert.ok(said);
  assert.deepEqual(chosenAt(said), { anchor: 5, head: 10 });
});

test('given a letter with names, the spelling of none is doubted, and of other words it is', () => {
  const text =
    'Dear Gethin,\n\nThank you for yesterday. I spoke with Priya abuot it. Teh rest is clear.\n\nKind regards,\nSam Whitlock';
  const letter = { text, findings: [], sources: [] } as unknown as LetterView;
  const remarks = ['Gethin', 'Priya', 'abuot', 'Teh', 'Sam', 'Whitlock'].map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, message: 'Look.', repair: null };
  });
  assert.deepEqual(
    saidOf(letter, remarks, false).map((each) => text.slice(each.start, each.end)),
    ['abuot', 'Teh'],
  );
});

for (const code of ['answer-missing', 'promise-missing'] as const)
  test(`given a finding ${code}, none of the words is chosen, so that typing replaces none`, () => {
    const [said] = saidOf(letterWith(code), [], false);
    assert.ok(said);
    assert.deepEqual(chosenAt(said), { anchor: 10, head: 10 });
  });
