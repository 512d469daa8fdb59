import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { type Life, live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

type Draft = Output<'draft'>;

/** Something promised to Jon Vale on Tuesday 24 November for Wednesday 2 December, and the letter that brings it. */
async function bringing(
  home: string,
  promised: string,
  more: {
    readonly channel?: 'email' | 'text';
    readonly language?: string;
    readonly register?: 'neutral' | 'warm';
  } = {},
): Promise<{ life: Life; letter: Draft }> {
  const life = await live(home, '2026-11-23T09:00');
  const { desk } = life;
  const { language, ...way } = more;
  await desk.do('add-person', {
    name: 'Jon Vale',
    firm: 'Northwind',
    email: 'jon@northwind.example',
    phone: '+44 7700 900222',
    ...(language === undefined ? {} : { language }),
  });
  const job = await life.job('Analyst', 'Northwind', 'Jon Vale');
  await life.held(job, '2026-11-24T10:00', ['Jon Vale'], { iPromised: [{ text: promised, by: '2026-12-02' }] });
  life.at('2026-11-24T13:00');
  const step = (await life.today()).doNow.find((each) => each.kind === 'deliver');
  assert.ok(step);
  return { life, letter: await desk.do('draft', { step: step.id, ...way }) };
}

/** What keeps a letter from going. */
const stops = ({ findings }: Draft): string[] =>
  findings.filter((each) => each.severity === 'block').map((each) => each.code);

test('[WR13] given something promised that cannot be named for certain, the letter that brings it has a blank for it, and does not go before that is filled', async () => {
  for (const [promised, more, sentence] of [
    ['I send the references by Wednesday', {}, 'As promised, here is ___.'],
    ['refs by wed', { channel: 'text' }, 'As promised, here is ___.'],
    ['let Jon know my start date', {}, 'I said I’d let you know ___.'],
    [
      'Zeugnis von Implenia nachreichen',
      { language: 'de', register: 'neutral' },
      'Wie versprochen schicke ich Ihnen ___.',
    ],
    ['Zeugnis von Implenia nachreichen', { language: 'de', register: 'warm' }, 'Wie versprochen schicke ich dir ___.'],
  ] as const)
    await inHome(async (home) => {
      const { life, letter } = await bringing(home, promised, more);
      assert.ok(letter.text.includes(sentence), letter.text);
      assert.deepEqual(stops(letter), ['placeholder']);
      await assert.rejects(life.desk.do('open', { draft: letter.draftId }), /“___” still waits to be filled in/);
      await life.desk.close();
    });
});

test('[WR7][WR13] given a blank for what was promised, its gap is filled in its place, and then the letter goes', async () => {
  for (const channel of ['email', 'text'] as const)
    await inHome(async (home) => {
      const { life, letter } = await bringing(home, 'refs by wed', { channel });
      const [gap] = letter.gaps;
      assert.ok(gap);
      assert.equal(letter.text.slice(gap.at, gap.until), 'As promised, here is ___.');
      const filled = await life.desk.do('fill', {
        draft: letter.draftId,
        gap: gap.id,
        text: 'the list of two referees',
      });
      assert.doesNotMatch(filled.text, /___/);
      assert.match(filled.text, /As promised, here is the list of two referees\./);
      assert.deepEqual(filled.gaps, []);
      assert.deepEqual(
        stops(filled).filter((each) => each !== 'missing-attachment'),
        [],
      );
      assert.ok(
        !stops(await life.desk.do('edit', { draft: letter.draftId, text: letter.text.replace('___', 'two referees') }))
          .length,
      );
      await life.desk.close();
    });
});

test('[WR13] given the sentence that names what was promised taken out, and nothing in its place, the letter does not go', async () => {
  for (const promised of ['refs by wed', 'it', 'send Jon the slides'])
    await inHome(async (home) => {
      const { life, letter } = await bringing(home, promised);
      const without = letter.text
        .split('\n\n')
        .filter((each) => !/romised|slides/.test(each))
        .join('\n\n');
      const edited = await life.desk.do('edit', { draft: letter.draftId, text: without });
      assert.deepEqual(stops(edited), ['promise-missing'], without);
      const added = await life.desk.do('edit', {
        draft: letter.draftId,
        text: without.replace('Jon,', 'Jon,\n\nDr Patel and Ms Wong are glad to speak with you.'),
      });
      assert.deepEqual(stops(added), []);
      await life.desk.close();
    });
});

test('[WR13] given another letter that names nothing, what was promised is put into it', async () => {
  await inHome(async (home) => {
    const { life, letter } = await bringing(home, 'send Jon the slides');
    const texts = [letter.text];
    for (const other of letter.others)
      texts.push((await life.desk.do('draft', { step: letter.stepId, letter: other, anew: true })).text);
    assert.ok(texts.length > 2);
    for (const text of texts) assert.match(text, /the slides/);
    await life.desk.close();
  });
});

test('[WR12][WR13] given a filled blank, the same letter in another tone keeps what was put in, and has no blank', async () => {
  await inHome(async (home) => {
    const { life, letter } = await bringing(home, 'refs by wed');
    const [gap] = letter.gaps;
    await life.desk.do('fill', {
      draft: letter.draftId,
      gap: gap?.id ?? '',
      text: 'the list of two referees',
    });
    const formal = await life.desk.do('draft', { step: letter.stepId, register: 'formal', anew: true });
    assert.match(formal.text, /As promised, here is the list of two referees\./);
    assert.doesNotMatch(formal.text, /___/);
    const still = await life.desk.do('draft', { step: letter.stepId, letter: letter.letterId ?? '', anew: true });
    assert.doesNotMatch(still.text, /___/);
    await life.desk.close();
  });
});
