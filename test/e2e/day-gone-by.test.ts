import assert from 'node:assert/strict';
import { test } from 'node:test';
import { live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

/** What is marked of days in thanks for Tuesday 24 November, ten o'clock, to which a line was typed at the first moment and which is read at the second. */
async function marked(line: string, typed: string, read: string): Promise<unknown[]> {
  let found: unknown[] = [];
  await inHome(async (home) => {
    const life = await live(home, '2026-11-23T09:00');
    const { desk } = life;
    await desk.do('add-person', { name: 'Jon Vale', firm: 'Northwind', email: 'jon@northwind.example' });
    const job = await life.job('Analyst', 'Northwind', 'Jon Vale');
    await life.held(job, '2026-11-24T10:00', ['Jon Vale']);
    life.at(typed);
    const step = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
    const { draftId, text } = await desk.do('draft', { step: step?.id ?? '' });
    await desk.do('edit', { draft: draftId, text: text.replace('Jon,', `Jon,\n\n${line}`) });
    life.at(read);
    const letter = await desk.do('draft', { step: step?.id ?? '' });
    found = letter.findings
      .filter((each) => /day/.test(each.code))
      .map((each) => [
        letter.text.slice(each.start, each.end),
        each.severity,
        each.repairs.map((repair) => repair.text).join(),
      ]);
    await desk.close();
  });
  return found;
}

const TYPED = '2026-11-24T13:00';

test('[TR2] given a letter that lay, what was typed of "today" and what the writer said of the meeting are to be put right, with the day that was meant', async () => {
  for (const [line, read, found] of [
    [
      'I enjoyed this morning very much.',
      '2026-11-27T12:00',
      [
        ['this morning', 'block', 'on Tuesday'],
        ['this morning', 'block', 'on Tuesday'],
      ],
    ],
    [
      'I spoke to my referee today.',
      '2026-11-25T12:00',
      [
        ['today', 'block', 'yesterday'],
        ['this morning', 'block', 'yesterday'],
      ],
    ],
    [
      'I am seeing my referee tomorrow.',
      '2026-11-25T12:00',
      [
        ['tomorrow', 'block', 'today'],
        ['this morning', 'block', 'yesterday'],
      ],
    ],
    [
      'I am seeing my referee tomorrow.',
      '2026-11-27T12:00',
      [
        ['tomorrow', 'block', ''],
        ['this morning', 'block', 'on Tuesday'],
      ],
    ],
    ['I spoke to my referee yesterday.', '2026-11-24T18:00', []],
  ] as const)
    assert.deepEqual(await marked(line, TYPED, read), found, `${line} ${read}`);
});

test('[TR2] given the line typed again on the day on which it is read, it is right', async () => {
  assert.deepEqual(await marked('I spoke to my referee this afternoon.', TYPED, '2026-11-24T16:00'), []);
  assert.deepEqual(await marked('I spoke to my referee on Monday.', TYPED, '2026-11-27T12:00'), [
    ['this morning', 'block', 'on Tuesday'],
  ]);
});
