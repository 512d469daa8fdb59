import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewWordsOf } from '../../../test/support/review-words.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import type { GapKind } from '../write/letter.ts';
import { registers } from '../write/whole-letter.ts';
import { nothingKnown } from './finding.ts';
import { review } from './review.ts';

const facts = { ...nothingKnown, today: 20_780, candidateName: 'Rowan Ellis', attachments: 1, typed: true };

const unfinished = (text: string, pack = english): string[] =>
  review(text, facts, reviewWordsOf(pack))
    .filter((each) => each.code === 'unfinished' && each.severity === 'block')
    .map((each) => text.slice(each.start, each.end));

test('[WR7][TR2] every beginning that a gap offers stops the letter while nothing follows it, in every register and language', () => {
  for (const pack of [english, german])
    for (const register of registers)
      for (const [kind, starters] of Object.entries(pack.startersIn(register)) as [GapKind, readonly string[]][])
        for (const starter of starters) {
          const head = starter.split('{}')[0]?.replace('<name>', 'Priya Anand') ?? '';
          for (const behind of ['', '…', '...', '?', '\n\nBest wishes,\nRowan Ellis', 'Rowan', 'the'])
            assert.equal(unfinished(`Dear Priya,\n\n${head}${behind}`, pack).length, 1, `${kind}: ${head}${behind}`);
        }
});

const broken: [string, string[]][] = [
  ['Would you tell Priya Anand that …', ['Would you tell Priya Anand that …']],
  ['Hi Priya, thank you. Would you tell Priya Anand that Rowan', ['Would you tell Priya Anand that Rowan']],
  ['I keep coming back to the\n\nBest wishes,', ['I keep coming back to the']],
  ['I keep coming back to the. Thank you.', ['I keep coming back to the. Thank you.']],
  ['Would you tell Priya Anand that I can start in May?', []],
  ['I can do Tuesday at three. Best wishes', []],
  ['To answer your question:\nYes, from Monday.', []],
  ['As promised, here is the link: https://example.org/plan', []],
  ['I’m attaching my plan (two pages).', []],
  ['May I ask when you’ll know?', []],
];
for (const [text, expected] of broken)
  test(`[WR7] ${expected.length > 0 ? 'breaks off' : 'is whole'}: ${text}`, () =>
    assert.deepEqual(unfinished(text), expected));

test('[WR7] in German too', () => {
  assert.deepEqual(unfinished('Könnten Sie Priya Anand ausrichten, dass\n\nViele Grüße', german), [
    'Könnten Sie Priya Anand ausrichten, dass',
  ]);
  assert.deepEqual(unfinished('Könnten Sie Priya Anand ausrichten, dass ich ab Mai kann?\n\nViele Grüße', german), []);
  assert.deepEqual(unfinished('Mir passt Dienstag um drei.', german), []);
});
