import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { type Life, live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

type Draft = Output<'draft'>;

/** What was forgotten in an interview with Jon Vale on Tuesday 24 November, and the thanks that he gets. */
async function thanking(home: string, forgot: readonly string[], remark = ''): Promise<{ life: Life; letter: Draft }> {
  const life = await live(home, '2026-11-23T09:00');
  await life.desk.do('add-person', { name: 'Jon Vale', firm: 'Northwind', email: 'jon@northwind.example' });
  const job = await life.job('Analyst', 'Northwind', 'Jon Vale');
  await life.held(job, '2026-11-24T10:00', ['Jon Vale'], {
    forgot: forgot.map((text) => ({ text })),
    ...(remark === '' ? {} : { people: [{ person: 'Jon Vale', remark }] }),
  });
  life.at('2026-11-24T13:00');
  const step = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
  return { life, letter: await life.desk.do('draft', { step: step?.id ?? '' }) };
}

test('[WR5][WR7] given something to mention with something private in the same breath, it says beside the letter why it stays out, and offers to say it in own words', async () => {
  await inHome(async (home) => {
    const typed = 'i ran the summer fair budget and I’m dyslexic so forgot';
    const { life, letter } = await thanking(home, [typed]);
    assert.deepEqual(
      letter.gaps.map((each) => [each.note.text, each.because, each.mayPropose]),
      [[typed, 'It may be private, so it stays with you.', false]],
    );
    assert.equal(letter.gaps[0]?.starters[0], 'I should have mentioned that ___');
    assert.doesNotMatch(letter.text, /fair|dyslexic/);
    // In own words it goes in; the private ones are marked as in any letter.
    const gap = letter.gaps[0]?.id ?? '';
    const filled = await life.desk.do('fill', {
      draft: letter.draftId,
      gap,
      text: 'I ran the budget of our summer fair for three years',
    });
    assert.match(filled.text, /I should have mentioned that I ran the budget of our summer fair for three years\./);
    assert.deepEqual(filled.gaps, []);
    const told = await life.desk.do('edit', {
      draft: letter.draftId,
      text: letter.text.replace('Jon,', `Jon,\n\n${typed}.`),
    });
    assert.deepEqual(
      told.findings.map((each) => [each.severity, told.text.slice(each.start, each.end)]),
      [['block', 'I’m dyslexic']],
    );
    await life.desk.close();
  });
});

test('[WR5][WR7] given a point of which a part may be said, that part alone is offered, and what is private shows beside the letter nowhere', async () => {
  await inHome(async (home) => {
    const { life, letter } = await thanking(home, [
      'I led the migration of the billing system (was too anxious to say it)',
    ]);
    assert.deepEqual(
      letter.gaps.map((each) => [each.note.text, each.because]),
      [['I led the migration of the billing system', null]],
    );
    assert.doesNotMatch(letter.text, /anxious/);
    await life.desk.close();
  });
});

test('[WR7] given two gaps and something to mention that stays out, it is shown besides; what was only jotted down of them is not', async () => {
  await inHome(async (home) => {
    const { life, letter } = await thanking(
      home,
      ['I led two migrations, at the end', 'i have three kids so no sundays'],
      'asked how I plan a test, wants somebody calm\nher dog died',
    );
    assert.deepEqual(
      letter.gaps.filter((each) => each.because !== null).map((each) => each.note.text),
      ['i have three kids so no sundays'],
    );
    assert.ok(letter.gaps.length <= 3);
    await life.desk.close();
  });
});

test('[WR7] given the words of a note put in by hand, it is not offered any more', async () => {
  await inHome(async (home) => {
    const { life, letter } = await thanking(home, [
      'I led two migrations, at the end',
      'ran 40 workshops for the council, pro bono',
    ]);
    const before = letter.gaps.map((each) => each.note.text);
    assert.ok(before.length === 2, before.join('; '));
    const edited = await life.desk.do('edit', {
      draft: letter.draftId,
      text: letter.text.replace('Jon,', 'Jon,\n\nI forgot to say that I have run some 40 workshops for the council.'),
    });
    assert.deepEqual(
      edited.gaps.map((each) => each.note.text),
      before.filter((each) => !each.includes('workshops')),
    );
    const other = await life.desk.do('edit', {
      draft: letter.draftId,
      text: letter.text.replace('Jon,', 'Jon,\n\nIt was good to meet you.'),
    });
    assert.deepEqual(
      other.gaps.map((each) => each.note.text),
      before,
    );
    await life.desk.close();
  });
});
