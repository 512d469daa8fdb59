import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { type Life, live } from '../support/life.ts';

type Draft = Output<'draft'>;

/** An interview of Monday morning with these people, and the letters to them in the afternoon. */
async function met(home: string, people: readonly string[]): Promise<{ life: Life; thanks: () => Promise<Draft[]> }> {
  await ask(home, 'init', '--simulated');
  const life = await live(home, '2026-09-07T09:00');
  await life.desk.do('add-person', { name: people[0] ?? '', firm: 'Ashmere Homes', email: 'first@example.org' });
  const job = await life.job('Site Manager', 'Ashmere Homes', people[0] ?? '');
  await life.held(job, '2026-09-07T10:00', people, { want: 'yes' });
  life.at('2026-09-08T10:00');
  const thanks = async () => {
    const steps = (await life.today()).doNow.filter((each) => each.kind === 'thank-you');
    return Promise.all(steps.map((step) => life.desk.do('draft', { step: step.id, channel: 'email' })));
  };
  return { life, thanks };
}

const NOW = ['--now', '2026-09-08T10:00+01:00'] as const;

test('[WR12][WR9] given a letter that the candidate changed and kept, it has blanks, comes before ours, goes to one of the panel alone, and can be changed and taken away', async () => {
  await withHome(async (home) => {
    const { life, thanks } = await met(home, ['Carol Dunn', 'Bilal Khan', 'Dora Lind']);
    const [first] = await thanks();
    assert.ok(first);
    const text =
      'Dear Carol,\n\nMonday was a good talk, Carol. I have run sites like yours, and I want the Site Manager role at Ashmere Homes.\n\nKind regards,\nRosa Amber';
    await life.desk.do('edit', { draft: first.draftId, text });
    const shown = await command(home, ['own-letters', 'from', first.draftId]);
    assert.match(shown.out, /For thanks after an interview, by e-mail \(thank-you, email, en, neutral\)/);
    assert.match(shown.out, /\{day\} was a good talk, \{called\}\. I have run sites like yours, and I want \{role\}/);
    assert.match(shown.out, /Nothing is kept yet/);
    assert.deepEqual((await ask<Output<'own-letters'>>(home, 'own-letters')).letters, []);
    const file = join(home, 'own.txt');
    writeFileSync(file, '[{day} was a good talk. ]I have run sites like yours, and I want {role}.\n');
    const kept = await ask<Output<'own-letter'>>(
      home,
      'own-letters',
      'keep',
      '--draft',
      first.draftId,
      '--from',
      file,
      '--where',
      'wanted',
      ...NOW,
    );
    assert.deepEqual(kept.letter?.needs, [{ value: 'wanted', shown: 'only where you want the job' }]);
    const [again, second, third] = await Promise.all(
      (await thanks()).map((each) => life.desk.do('draft', { step: each.stepId, anew: true })),
    );
    const id = `thank-you/${kept.id}`;
    assert.equal([again, second, third].filter((each) => each?.letterId === id).length, 1, 'one of the panel');
    const mine = [again, second, third].find((each) => each?.letterId === id);
    assert.match(
      mine?.text ?? '',
      /\n\nYesterday was a good talk\. I have run sites like yours, and I want the Site Manager role\.\n\n/,
    );
    await life.desk.do('sent', { draft: mine?.draftId ?? '' });
    const changed = await command(home, ['own-letters', 'keep', '--id', kept.id, '--text', 'I want {role}.', ...NOW]);
    assert.equal(changed.code, 0, changed.err);
    assert.match(changed.out, /I want \{role\}\./);
    await ask(home, 'own-letters', 'keep', '--id', kept.id, '--drop', ...NOW);
    assert.deepEqual((await ask<Output<'own-letters'>>(home, 'own-letters')).letters, []);
    await ask(home, 'undo', ...NOW);
    assert.equal((await ask<Output<'own-letters'>>(home, 'own-letters')).letters[0]?.text, 'I want {role}.');
    life.desk.close();
  });
});

test('[WR12] given a letter of their own with a blank that may be absent, or none that there is, it is refused with what to do, and nothing is kept', async () => {
  await withHome(async (home) => {
    await ask(home, 'init');
    const refused = async (text: string): Promise<string> => {
      const ran = await command(home, ['own-letters', 'keep', 'thank-you', '--text', text]);
      assert.notEqual(ran.code, 0);
      return ran.err;
    };
    assert.match(
      await refused('Thank you for {day}.'),
      /\{day\} stands outside square brackets.*\n*.*Put it in square/s,
    );
    assert.match(await refused('Thank you for {monday}.'), /no blank called “monday”/);
    assert.match(await refused('Thank you[ for {day}.'), /bracket is not closed/);
    assert.match(await refused('Dear Anna,\n\nThank you.'), /begins with a greeting/);
    assert.deepEqual((await ask<Output<'own-letters'>>(home, 'own-letters')).letters, []);
    const known = await command(home, [
      'own-letters',
      'keep',
      'thank-you',
      '--text',
      'Thank you for {day}.',
      '--where',
      'day',
    ]);
    assert.equal(known.code, 0, known.err);
  });
});

test('[WR12] given a letter of their own that names somebody else, ours stands in its place and theirs can be asked for', async () => {
  await withHome(async (home) => {
    const { life, thanks } = await met(home, ['Carol Dunn', 'Bilal Khan']);
    const [first] = await thanks();
    assert.ok(first);
    await life.desk.do('add-person', { name: 'Percival Stroud', firm: 'Elmwood Partners' });
    await life.job('Estimator', 'Elmwood Partners', 'Percival Stroud');
    const { id, letter } = await life.desk.do('own-letter', {
      occasion: 'thank-you',
      text: 'Thank you for your time. I would be glad to work at Elmwood Partners with Percival Stroud.',
    });
    assert.deepEqual(letter?.names, ['Percival Stroud', 'Elmwood Partners']);
    const drafts = await thanks();
    assert.ok(drafts.every((each) => each.letterId !== `thank-you/${id}`));
    const mine = await life.desk.do('draft', { step: first.stepId, anew: true, letter: `thank-you/${id}` });
    assert.match(mine.text, /Elmwood/);
    assert.ok(mine.findings.some((each) => each.severity === 'block'));
    life.desk.close();
  });
});

test('[WR12] given a sentence of their own in two letters, it is offered as a phrase, kept only when they say so, and in no letter by itself', async () => {
  await withHome(async (home) => {
    const { life, thanks } = await met(home, ['Carol Dunn', 'Bilal Khan', 'Dora Lind']);
    const [one, two, three] = await thanks();
    assert.ok(one && two && three);
    const phrase = 'You can reach me after four on any weekday.';
    for (const each of [one, two]) {
      const text = each.text.replace(/\n\n([^\n]+,\nRosa Amber)$/, `\n\n${phrase}\n\n$1`);
      await life.desk.do('edit', { draft: each.draftId, text });
      await life.desk.do('sent', { draft: each.draftId });
    }
    assert.deepEqual(await life.desk.do('phrases', {}), { phrases: [], offered: [{ text: phrase, times: 2 }] });
    const printed = await command(home, ['phrases', 'keep', ...phrase.split(' '), ...NOW]);
    assert.equal(printed.code, 0, printed.err);
    const kept = await life.desk.do('phrases', {});
    assert.deepEqual(
      kept.phrases.map((each) => each.text),
      [phrase],
    );
    assert.deepEqual(kept.offered, []);
    const draft = await life.desk.do('draft', { step: three.stepId, anew: true });
    assert.doesNotMatch(draft.text, /after four/);
    await ask(home, 'phrases', 'keep', '--id', kept.phrases[0]?.id ?? '', '--drop', ...NOW);
    assert.deepEqual((await life.desk.do('phrases', {})).phrases, []);
    life.desk.close();
  });
});

test('[WR12] given three letters in which they wrote "I am" and cut the rest, both are offered with an example; chosen, no letter has a contraction and the shorter comes', async () => {
  await withHome(async (home) => {
    const { life, thanks } = await met(home, ['Carol Dunn', 'Bilal Khan', 'Dora Lind', 'Emil Roth']);
    const [last, ...others] = await thanks();
    assert.ok(last);
    for (const each of others) {
      const text = `Dear ${each.to[0]?.name.split(' ')[0]},\n\nThank you. I am free on Tuesdays.\n\nKind regards,\nRosa Amber`;
      await life.desk.do('edit', { draft: each.draftId, text });
      await life.desk.do('sent', { draft: each.draftId });
    }
    const { habits } = await life.desk.do('voice', {});
    assert.deepEqual(habits.contractions, { value: 'no', times: 3, of: 3, example: 'I am free on Tuesdays.' });
    assert.equal(habits.length?.value, 'short');
    assert.match(habits.length?.example ?? '', /^7 words where there were \d+$/);
    const before = await life.desk.do('draft', { step: last.stepId, anew: true, register: 'warm' });
    await life.desk.do('voice', { contractions: 'no' });
    const full = await life.desk.do('draft', { step: last.stepId, anew: true, register: 'warm' });
    const printed = await command(home, ['voice', '--length', 'short', ...NOW]);
    assert.match(printed.out, /They say: I am\nHow long: the shorter of those that fit/);
    for (const letter of [null, ...before.others.slice(0, 12)]) {
      const draft: Draft = await life.desk.do('draft', {
        step: last.stepId,
        anew: true,
        register: 'warm',
        ...(letter === null ? {} : { letter }),
      });
      assert.doesNotMatch(draft.text, /\w[’'](?:m|ve|ll|re|d)\b|n[’']t\b/, draft.text);
      if (letter === null) assert.ok(draft.words <= full.words, `${draft.words} of ${full.words}`);
    }
    await life.desk.do('voice', { takeOut: ['contractions', 'length'] });
    const again = await life.desk.do('draft', { step: last.stepId, anew: true, register: 'warm' });
    assert.equal(again.text, before.text);
    life.desk.close();
  });
});

test('[WR12][ST6] given somebody who is forgotten, a letter and a phrase that name them are shown and go whole; the others stay, in a copy too', async () => {
  await withHome(async (home) => {
    const { life } = await met(home, ['Carol Dunn', 'Bilal Khan']);
    await life.desk.do('own-letter', { occasion: 'check-in', text: 'Bilal Khan said that you would know {role}.' });
    await life.desk.do('own-letter', { occasion: 'check-in', text: 'Is there news about {role}?' });
    await life.desk.do('phrase', { text: 'Bilal Khan has my number.' });
    await life.desk.do('phrase', { text: 'You can reach me after four.' });
    life.desk.close();
    const copy = join(home, 'copy.persevere');
    await ask(home, 'export', copy);
    const taken = readFileSync(copy, 'utf8');
    assert.ok(taken.includes('Is there news about {role}?') && taken.includes('You can reach me after four.'));
    const shown = await ask<Output<'forget'>>(home, 'forget', 'Bilal Khan');
    assert.equal(shown.places.filter((each) => each.goes && each.whole).length >= 2, true);
    await ask(home, 'forget', 'Bilal Khan', '--yes');
    const left = async () => ({
      letters: (await ask<Output<'own-letters'>>(home, 'own-letters')).letters.map((each) => each.text),
      phrases: (await ask<Output<'phrases'>>(home, 'phrases')).phrases.map((each) => each.text),
    });
    const rest = { letters: ['Is there news about {role}?'], phrases: ['You can reach me after four.'] };
    assert.deepEqual(await left(), rest);
    const restored = await command(home, ['restore', copy, '--replace']);
    assert.equal(restored.code, 0, restored.err);
    assert.deepEqual(await left(), rest, 'an older copy brings neither back');
  });
});

test('[WR12] given a reader who is written to in German, a letter kept in German comes, with Sie and never with du', async () => {
  await withHome(async (home) => {
    const { life, thanks } = await met(home, ['Jutta Weiß']);
    const person = (await thanks())[0]?.personIds[0] ?? '';
    await life.desk.do('add-person', { person, language: 'de' });
    const { id } = await life.desk.do('own-letter', {
      occasion: 'thank-you',
      language: 'de',
      text: 'vielen Dank für Ihre Zeit[ am {day}].',
    });
    const [draft] = await thanks();
    assert.equal(draft?.letterId, `thank-you/${id}`);
    assert.match(draft?.text ?? '', /vielen Dank für Ihre Zeit gestern\./i);
    const warm = await life.desk.do('draft', { step: draft?.stepId ?? '', anew: true, register: 'warm' });
    assert.doesNotMatch(warm.text, /Ihre Zeit am/);
    life.desk.close();
  });
});
