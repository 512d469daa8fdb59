import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';

type Draft = Output<'draft'>;

/** The thanks to one who was met on Monday morning, looked at in the afternoon. */
async function thanked(
  home: string,
  name: string,
): Promise<{ life: Awaited<ReturnType<typeof live>>; job: string; draft: () => Promise<Draft> }> {
  await ask(home, 'init', '--simulated');
  const life = await live(home, '2026-09-07T09:00');
  await life.desk.do('add-person', { name, firm: 'Ashmere Homes', email: 'first@example.org' });
  const job = await life.job('Site Manager', 'Ashmere Homes', name);
  await life.held(job, '2026-09-07T10:00', [name]);
  life.at('2026-09-07T15:00');
  const step = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
  return { life, job, draft: () => life.desk.do('draft', { step: step?.id ?? '' }) };
}

test('[WR11] given a name with the family’s first, the letter takes the safest form and asks; the answer stands in this letter and in later ones, and is not asked again', async () => {
  await withHome(async (home) => {
    const { life, job, draft } = await thanked(home, 'Raman Priya');
    const first = await draft();
    assert.match(first.text, /^Hello Raman Priya,\n/);
    assert.equal(first.greeting?.why, 'The family name may stand first.');
    assert.deepEqual(
      first.greeting?.forms.map((each) => [each.greeted, each.reads]),
      [
        ['Priya', 'Dear Priya'],
        ['Ms Raman', 'Dear Ms Raman'],
        ['Mr Raman', 'Dear Mr Raman'],
        ['Raman Priya', 'Dear Raman Priya'],
      ],
    );
    assert.deepEqual(
      first.findings.filter((each) => each.severity === 'block'),
      [],
      'it holds nothing up',
    );
    const printed = await command(home, ['draft', first.stepId, '--now', '2026-09-07T15:00+01:00']);
    assert.match(printed.out, /How do you greet them\? The family name may stand first\./);
    const person = first.greeting?.personId ?? '';
    assert.ok(printed.out.includes(`Dear Ms Raman    persevere correct person ${person} --greeted "Ms Raman"`));
    await ask(home, 'correct', 'person', person, '--greeted', 'Ms Raman', '--now', '2026-09-07T15:01+01:00');
    const second = await draft();
    assert.match(second.text, /^Dear Ms Raman,\n/);
    assert.equal(second.greeting?.why, null);
    await life.desk.do('sent', { draft: second.draftId });
    life.at('2026-09-21T11:00');
    const step = (await life.today()).doNow.find((each) => each.jobIds.includes(job));
    const later = await life.desk.do('draft', { step: step?.id ?? '', channel: 'email' });
    assert.match(later.text, /^Dear Ms Raman,\n/);
    assert.equal(later.greeting?.why, null, 'it is asked once');
    life.desk.close();
  });
});

test('[WR11] given a letter that was changed by hand, the answer changes its greeting and nothing else', async () => {
  await withHome(async (home) => {
    const { life, draft } = await thanked(home, 'Raman');
    const first = await draft();
    assert.match(first.text, /^Hello,\n/);
    await life.desk.do('edit', { draft: first.draftId, text: `${first.text}\n\nP.S. Hello to the team.` });
    await life.desk.do('correct-person', { person: first.greeting?.personId ?? '', greeted: 'Dr Raman' });
    const second = await draft();
    assert.equal(second.text, `${first.text.replace(/^Hello,/, 'Dear Dr Raman,')}\n\nP.S. Hello to the team.`);
    life.desk.close();
  });
});

test('[WR11] given a mail that they signed “Ollie”, that is proposed first; a post is nobody’s name and nothing is asked', async () => {
  await withHome(async (home) => {
    const { life, job, draft } = await thanked(home, 'Oliver Marsh');
    assert.equal((await draft()).greeting?.why, null);
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      person: ['Oliver Marsh'],
      job: [job],
      text: 'Hi Rosa,\n\nlovely to meet you today.\n\nKind regards,\nOllie',
    });
    const { greeting } = await draft();
    assert.equal(greeting?.why, 'They signed a mail to you like this.');
    assert.deepEqual(greeting?.forms[0], { greeted: 'Ollie', reads: 'Dear Ollie' });
    assert.equal(greeting?.reads, 'Dear Oliver');
    life.desk.close();
  });
  await withHome(async (home) => {
    const { life, draft } = await thanked(home, 'the hiring manager');
    const { text, greeting } = await draft();
    assert.match(text, /^Hello,\n/);
    assert.equal(greeting?.why, null);
    life.desk.close();
  });
});

test('[WR11] given a box that a team shares, the answer greets the one who signed its last message, and the review agrees', async () => {
  await withHome(async (home) => {
    const { life, job, draft } = await thanked(home, 'Recruitment Team');
    assert.match((await draft()).text, /^Hello,\n/);
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      person: ['Recruitment Team'],
      job: [job],
      text: 'Hi Rosa, we enjoyed meeting you. What is your notice period? Best, Saskia (Recruitment)',
      meaning: 'question',
    });
    const step = (await life.today()).doNow.find((each) => each.kind === 'answer');
    const answer = await life.desk.do('draft', { step: step?.id ?? '' });
    assert.match(answer.text, /^Hi Saskia,\n/);
    assert.deepEqual(
      answer.findings.filter((each) => each.code === 'wrong-name'),
      [],
    );
    const formal = await life.desk.do('draft', { step: step?.id ?? '', register: 'formal' });
    assert.match(formal.text, /^Dear Saskia,\n/);
    life.desk.close();
  });
});

test('[WR11] given a reader with a title who wrote “Dear Rosa” and signed with the first name, later letters say it, also formal ones', async () => {
  await withHome(async (home) => {
    const { life, job, draft } = await thanked(home, 'Dr Henrietta Blakeney');
    assert.match((await draft()).text, /^Dear Dr Blakeney,\n/);
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      person: ['Dr Henrietta Blakeney'],
      job: [job],
      text: 'Dear Rosa, thank you for your time. The board meets on Friday. Kind regards, Henrietta',
    });
    const step = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
    for (const register of ['formal', 'neutral'] as const) {
      const { text, findings, greeting } = await life.desk.do('draft', { step: step?.id ?? '', register, anew: true });
      assert.match(text, /^Dear Henrietta,\n/);
      assert.equal(greeting?.reads, 'Dear Henrietta');
      assert.ok(findings.every((each) => each.code !== 'wrong-name'));
    }
    life.desk.close();
  });
});

test('[WR11] given a German reader of whom nothing says Frau or Herr, the whole name stands there until it is said', async () => {
  await withHome(async (home) => {
    const { life, draft } = await thanked(home, 'Anna von der Heyde');
    const { greeting } = await draft();
    await life.desk.do('add-person', { person: greeting?.personId ?? '', language: 'de' });
    const first = await draft();
    assert.match(first.text, /^Guten Tag Anna von der Heyde,\n/);
    assert.deepEqual(
      first.greeting?.forms.map((each) => each.reads),
      [
        'Sehr geehrte Frau von der Heyde',
        'Sehr geehrter Herr von der Heyde',
        'Guten Tag Anna von der Heyde',
        'Guten Tag Anna',
      ],
    );
    await life.desk.do('correct-person', { person: first.greeting?.personId ?? '', greeted: 'Frau von der Heyde' });
    assert.match((await draft()).text, /^Sehr geehrte Frau von der Heyde,\n/);
    life.desk.close();
  });
});

test('[PL14] given somebody who is only described and cannot be reached, they are thanked once in the plainest words, and not again after a no', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-09-07T09:00');
    await life.desk.do('add-person', { name: 'Ines Vega', firm: 'Elm Street School', email: 'ines@example.org' });
    const job = await life.job('School Librarian', 'Elm Street School', 'Ines Vega');
    await life.held(job, '2026-09-07T10:00', ['Ines Vega', 'girl from HR']);
    life.at('2026-09-07T15:00');
    const thanks = (await life.today()).doNow.filter((each) => each.kind === 'thank-you');
    const other = thanks.find((each) => !each.title.includes('Ines'));
    const { text } = await life.desk.do('draft', { step: other?.id ?? '' });
    assert.match(text, /^Hello,\n/);
    assert.doesNotMatch(text, /interest|reference|team|librarian/i);
    await life.desk.do('log', {
      direction: 'in',
      channel: 'phone',
      person: ['Ines Vega'],
      job: [job],
      meaning: 'rejection',
    });
    const after = (await life.today()).doNow.filter((each) => each.kind === 'gracious-thanks');
    assert.equal(after.length, 1);
    assert.match(after[0]?.title ?? '', /Ines Vega/);
    life.desk.close();
  });
});

test('[WR12] given an offer to be answered within six days, a text names the weekday alone and an e-mail the date', async () => {
  await withHome(async (home) => {
    const { life, job } = await thanked(home, 'Oliver Marsh');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'text',
      person: ['Oliver Marsh'],
      job: [job],
      meaning: 'offer',
      deadline: '2026-09-10',
    });
    const step = (await life.today()).doNow.find((each) => each.kind === 'offer-reply');
    const by = async (channel: 'text' | 'email') =>
      (await life.desk.do('draft', { step: step?.id ?? '', channel, anew: true })).text;
    assert.match(await by('text'), /by Thursday\b(?! 10)/);
    assert.match(await by('email'), /Thursday 10 September/);
    life.desk.close();
  });
});
