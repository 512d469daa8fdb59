import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';

type Draft = Output<'draft'>;

/** A meeting of Monday morning with these people, looked at in the afternoon. */
async function met(
  home: string,
  people: readonly { person: string; remark?: string; say?: string }[],
): Promise<{ life: Awaited<ReturnType<typeof live>>; job: string; thanks: () => Promise<Draft[]> }> {
  await ask(home, 'init', '--simulated');
  const life = await live(home, '2026-09-07T09:00');
  const [first] = people;
  await life.desk.do('add-person', { name: first?.person ?? '', firm: 'Ashmere Homes', email: 'first@example.org' });
  const job = await life.job('Site Manager', 'Ashmere Homes', first?.person ?? '');
  await life.held(
    job,
    '2026-09-07T10:00',
    people.map((each) => each.person),
    { people: people.map((each) => ({ ...each })), want: 'yes' },
  );
  life.at('2026-09-07T15:00');
  const thanks = async () => {
    const steps = (await life.today()).doNow.filter((each) => each.kind === 'thank-you');
    return Promise.all(steps.map((step) => life.desk.do('draft', { step: step.id, channel: 'email' })));
  };
  return { life, job, thanks };
}

test('[WR5][WR1] given words typed for one reader, they stand in the letter to that reader alone, and the sent letter still says where they were typed', async () => {
  await withHome(async (home) => {
    const say = 'I should have said that I wrote the rota for forty people at Halden.';
    const { life, job, thanks } = await met(home, [
      { person: 'Carol Dunn', remark: 'I think she hated me', say },
      { person: 'Bilal Khan' },
    ]);
    const letters = await thanks();
    const carol = letters.find((each) => each.to[0]?.name === 'Carol Dunn');
    const bilal = letters.find((each) => each.to[0]?.name === 'Bilal Khan');
    assert.ok(carol && bilal);
    assert.equal(carol.text.split(say).length, 2, carol.text);
    assert.doesNotMatch(carol.text, /hated/);
    assert.doesNotMatch(bilal.text, /Halden/);
    assert.notEqual(carol.letterId, bilal.letterId);
    const place = carol.facts.find((each) => carol.text.slice(each.start, each.end).includes('forty people'));
    assert.match(place?.field ?? '', /^people\/\d\/say$/);
    const shown = carol.sources.find((each) => carol.text.slice(each.start, each.end).includes('forty people'));
    assert.deepEqual(shown?.notes, [say]);
    await life.desk.do('sent', { draft: carol.draftId });
    const { story } = await life.desk.do('job', { job });
    const line = story.find((each) => each.words?.includes('forty people'));
    assert.deepEqual(
      line?.from.filter((each) => each.said.includes('forty people')).map((each) => each.notes),
      [[say]],
    );
    const printed = await command(home, ['job', job]);
    assert.match(printed.out, /from your note: “I should have said that I wrote the rota/);
    life.desk.close();
  });
});

test('[WR8] given another letter that was asked for, it is the one at every look, until the letter is written anew', async () => {
  await withHome(async (home) => {
    const { life, thanks } = await met(home, [{ person: 'Carol Dunn' }]);
    const [first] = await thanks();
    const step = first?.stepId ?? '';
    const [other = ''] = first?.others ?? [];
    const wished = await life.desk.do('draft', { step, channel: 'email', letter: other });
    assert.equal(wished.letterId, other);
    assert.notEqual(wished.text, first?.text);
    const again = await life.desk.do('draft', { step, channel: 'email' });
    assert.equal(again.letterId, other);
    assert.equal(again.text, wished.text);
    const anew = await life.desk.do('draft', { step, channel: 'email', anew: true });
    assert.equal(anew.letterId, first?.letterId);
    life.desk.close();
  });
});

test('[WR7] given a note that cannot be said, a gap stands beside the letter; one sentence fills it, and none is offered for what is private', async () => {
  await withHome(async (home) => {
    const { life, thanks } = await met(home, [
      { person: 'Carol Dunn', remark: 'ships every Thursday, no PM before me\n- I think she was bored' },
    ]);
    const [letter] = await thanks();
    assert.ok(letter);
    assert.deepEqual(
      letter.gaps.map((each) => each.note.text),
      ['ships every Thursday, no PM before me'],
    );
    assert.deepEqual(
      letter.beside.map((each) => [each.text, each.why]),
      [
        ['ships every Thursday, no PM before me', 'unclear'],
        ['I think she was bored', 'private'],
      ],
    );
    assert.doesNotMatch(letter.text, /___|\[|\]/, 'a gap never stands in the text');
    const [gap] = letter.gaps;
    assert.ok(gap?.starters.every((each) => each.includes('___')));
    const printed = await command(home, ['draft', letter.stepId, '--now', '2026-09-07T15:00+01:00']);
    assert.match(printed.out, /Only you can say this\n {2}Your note: “ships every Thursday, no PM before me”/);
    const filled = await ask<Draft>(
      home,
      'fill',
      letter.draftId,
      gap?.id ?? '',
      'shipping every week without a product manager',
    );
    assert.match(filled.text, /I keep coming back to shipping every week without a product manager\./);
    assert.deepEqual(filled.gaps, []);
    assert.equal(filled.edited, true);
    const again = await life.desk.do('draft', { step: letter.stepId });
    assert.equal(again.text, filled.text, 'what was filled in stays');
    const gone = await command(home, ['fill', letter.draftId, gap?.id ?? '', 'once more']);
    assert.equal(gone.code, 3);
    assert.match(gone.err, /no such gap/);
    life.desk.close();
  });
});

test('[WR7] given a gap filled with a whole sentence, it stands as it was typed', async () => {
  await withHome(async (home) => {
    const { life, thanks } = await met(home, [{ person: 'Carol Dunn', remark: 'wants ARR 42→70M in 24 mo' }]);
    const [letter] = await thanks();
    const gap = letter?.gaps[0]?.id ?? '';
    const filled = await life.desk.do('fill', {
      draft: letter?.draftId ?? '',
      gap,
      text: 'Growing without setting the two channels against each other is the part I would start with.',
    });
    assert.ok(
      filled.text.includes(
        '\n\nGrowing without setting the two channels against each other is the part I would start with.',
      ),
    );
    assert.doesNotMatch(filled.text, /I keep coming back to/);
    life.desk.close();
  });
});

test('[WR8][WR9] another letter that fits can be asked for, and in eight weeks of silence nobody reads one twice', async () => {
  await withHome(async (home) => {
    const { life, job, thanks } = await met(home, [{ person: 'Carol Dunn' }]);
    const [first] = await thanks();
    assert.ok(first);
    const other = await life.desk.do('draft', { step: first.stepId, anew: true, letter: first.others[0] ?? '' });
    assert.equal(other.letterId ?? '', first.others[0]);
    assert.notEqual(other.text, first.text);
    await life.desk.do('sent', { draft: other.draftId });
    const ids: (string | null)[] = [other.letterId];
    const openings: string[] = [];
    for (const day of ['2026-09-18', '2026-10-02', '2026-10-16', '2026-10-30']) {
      life.at(`${day}T11:00`);
      const step = (await life.today()).doNow.find((each) => /check-in|closing/.test(each.kind));
      if (step === undefined) continue;
      const draft = await life.desk.do('draft', { step: step.id, channel: 'email' });
      ids.push(draft.letterId);
      openings.push(draft.text.split('\n\n')[1]?.split(/(?<=[.?!]) /)[0] ?? '');
      await life.desk.do('sent', { draft: draft.draftId });
    }
    assert.ok(ids.length >= 4, String(ids));
    assert.equal(new Set(ids).size, ids.length, String(ids));
    assert.equal(new Set(openings).size, openings.length, openings.join('\n'));
    assert.notEqual(job, '');
    life.desk.close();
  });
});

test('[WR12] given three letters that began and ended alike, it is offered with an example and used once it is chosen; forgotten, each letter has its own again', async () => {
  await withHome(async (home) => {
    const { life, thanks } = await met(home, [
      { person: 'Carol Dunn' },
      { person: 'Bilal Khan' },
      { person: 'Dora Lind' },
      { person: 'Emil Roth' },
    ]);
    const [last, ...others] = await thanks();
    assert.ok(last);
    for (const each of others) {
      const text = each.text.replace(/^Dear/, 'Hi').replace(/\n[^\n]*,\nRosa Amber$/, '\nCheers,\nRosa Amber');
      await life.desk.do('edit', { draft: each.draftId, text });
      await life.desk.do('sent', { draft: each.draftId });
    }
    const shown = await life.desk.do('voice', {});
    assert.deepEqual([shown.greeting, shown.closing], [null, null], 'nothing is used until it is chosen');
    assert.deepEqual([shown.habits.greeting?.value, shown.habits.closing?.value], ['Hi', 'Cheers,']);
    assert.match(shown.habits.closing?.example ?? '', /Cheers, Rosa Amber/);
    const printed = await command(home, [
      'voice',
      '--greeting',
      'Hi',
      '--closing',
      'Cheers',
      '--signature',
      '07700 900111',
    ]);
    assert.match(printed.out, /They end with: Cheers,/);
    const draft = await life.desk.do('draft', { step: last.stepId, anew: true });
    assert.match(draft.text, /^Hi \w+,\n/);
    assert.match(draft.text, /\n\nCheers,\nRosa Amber\n07700 900111$/);
    const formal = await life.desk.do('draft', { step: last.stepId, anew: true, register: 'formal' });
    assert.match(formal.text, /^Dear /);
    await life.desk.do('voice', { takeOut: ['greeting', 'closing', 'signature'] });
    const again = await life.desk.do('draft', { step: last.stepId, anew: true, register: 'neutral' });
    assert.match(again.text, /^Dear /);
    assert.match(again.text, /\nRosa Amber$/);
    life.desk.close();
  });
});
