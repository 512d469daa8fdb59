import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { type Life, live } from '../support/life.ts';

type Draft = Output<'draft'>;

/** Thanks, in the afternoon, to one who was met in the morning. */
async function thanked(
  home: string,
  remark: string,
  as: {
    language?: string;
    register?: 'formal' | 'neutral' | 'warm';
    channel?: 'email' | 'chat';
    promised?: string;
  } = {},
): Promise<{ life: Life; letter: Draft; draft: (kind: string) => Promise<Draft> }> {
  await ask(home, 'init', '--simulated');
  const life = await live(home, '2026-09-07T09:00');
  const { personId } = await life.desk.do('add-person', {
    name: 'Carol Dunn',
    firm: 'Ashmere Homes',
    email: 'carol@example.org',
    ...(as.language === undefined ? {} : { language: as.language }),
  });
  const job = await life.job('Site Manager', 'Ashmere Homes', 'Carol Dunn');
  await life.held(job, '2026-09-07T10:00', [personId], {
    people: [{ person: personId, remark }],
    want: 'yes',
    ...(as.promised === undefined ? {} : { iPromised: [{ text: as.promised, by: '2026-09-09', to: personId }] }),
  });
  life.at('2026-09-07T15:00');
  const draft = async (kind: string) => {
    const step = (await life.today()).doNow.find((each) => each.kind === kind);
    return life.desk.do('draft', {
      step: step?.id ?? '',
      channel: as.channel ?? 'email',
      ...(as.register === undefined ? {} : { register: as.register }),
    });
  };
  return { life, letter: await draft('thank-you'), draft };
}

const note = 'ships every Thursday, no PM before me';

test('[WR7][WR5] given something private typed into a gap, the words are marked, and the letter does not go until they are answered', async () => {
  await withHome(async (home) => {
    const { life, letter } = await thanked(home, note);
    const filled = await life.desk.do('fill', {
      draft: letter.draftId,
      gap: letter.gaps[0]?.id ?? '',
      text: 'she is pompous and i have been depressed since the divorce',
    });
    const marked = filled.findings.filter((each) => each.rule === 'WR5');
    assert.deepEqual(
      marked.map((each) => [each.severity, filled.text.slice(each.start, each.end)]),
      [
        ['block', 'She is pompous'],
        ['block', 'I have been depressed'],
        ['block', 'since the divorce'],
      ],
    );
    const held = await command(home, ['open', letter.draftId]);
    assert.notEqual(held.code, 0);
    assert.match(held.err, /looked at first: .*“She is pompous”: this judges somebody/);
    const read = await life.desk.do('review', {
      step: letter.stepId,
      file: { name: 'letter.txt', content: Buffer.from(filled.text).toString('base64') },
    });
    assert.deepEqual(
      read.findings.filter((each) => each.rule === 'WR5').map((each) => each.code),
      ['private-judged', 'private-health', 'private-family'],
    );
    await life.desk.close();
  });
});

test('[WR7] given words in a gap that no beginning goes on with, they are refused with what to type, and the letter is as it was', async () => {
  await withHome(async (home) => {
    const { life, letter } = await thanked(home, note);
    const gap = letter.gaps[0]?.id ?? '';
    const refused = await command(home, ['fill', letter.draftId, gap, 'cut the appendix first']);
    assert.notEqual(refused.code, 0);
    assert.match(refused.err, /no sentence by themselves/);
    assert.match(refused.err, /“I keep coming back to …”/);
    assert.match(refused.err, /The letter is as it was/);
    assert.equal((await life.desk.do('draft', { step: letter.stepId })).text, letter.text);
    const asked = await life.desk.do('fill', { draft: letter.draftId, gap, text: 'do you ship on bank holidays' });
    assert.match(asked.text, /\n\nDo you ship on bank holidays\?\n\n/);
    assert.doesNotMatch(asked.text, /coming back/);
    await life.desk.close();
  });
});

test('[WR7] given an e-mail, the sentence has its paragraph behind the first; given a chat, it stands before the name at the end', async () => {
  for (const channel of ['email', 'chat'] as const)
    await withHome(async (home) => {
      const { life, letter } = await thanked(home, note, { channel, register: 'neutral' });
      for (const id of [letter.letterId ?? '', ...letter.others]) {
        // What was added goes along into another letter; one that is only written anew drops it.
        await life.desk.do('draft', { step: letter.stepId, anew: true });
        const other = await life.desk.do('draft', { step: letter.stepId, channel, letter: id, anew: true });
        const filled = await life.desk.do('fill', {
          draft: other.draftId,
          gap: other.gaps[0]?.id ?? '',
          text: 'how you ship every week',
        });
        const sentence = 'how you ship every week.';
        const at = filled.text.indexOf(sentence);
        assert.ok(at > 0, id);
        if (channel === 'email') {
          assert.match(filled.text, /\n\nI keep coming back to how you ship every week\.\n\n/, id);
        } else {
          const below = filled.text.slice(at + sentence.length);
          assert.doesNotMatch(filled.text.slice(0, at), /(?:Rosa|Rosa Amber) I keep coming/, id);
          assert.equal(filled.text.replace(/ I keep coming back to how you ship every week\./, ''), other.text, id);
          assert.equal(/Rosa(?: Amber)?$/.test(other.text), /Rosa(?: Amber)?$/.test(below), id);
        }
      }
      await life.desk.close();
    });
});

test('[WR7] given a promise that the letter names, the thing that fills the gap is not promised a second time', async () => {
  await withHome(async (home) => {
    const { life, draft } = await thanked(home, '', {
      promised: 'mail her that 2 pager abt capital',
      register: 'formal',
    });
    const letter = await draft('thank-you');
    for (const id of [letter.letterId ?? '', ...letter.others]) {
      const asked = { step: letter.stepId, letter: id, anew: true, register: 'formal' } as const;
      await life.desk.do('draft', { step: letter.stepId, anew: true });
      const other = await life.desk.do('draft', asked);
      const filled = await life.desk.do('fill', {
        draft: other.draftId,
        gap: other.gaps[0]?.id ?? '',
        text: 'my two-page note on working capital',
      });
      assert.match(filled.text, /my two-page note on working capital\./);
      assert.ok((filled.text.match(/promised/g) ?? []).length <= 1, filled.text);
    }
    await life.desk.close();
  });
});

test('[WR7][WR4] given a German letter with du, what a gap offers says du', async () => {
  await withHome(async (home) => {
    const { life, letter } = await thanked(home, 'fragte nach Allplan, bissl unklar warum', {
      language: 'de',
      register: 'warm',
    });
    assert.deepEqual(letter.gaps[0]?.starters, [
      'Danke für deine Frage, ___',
      'Über deine Frage habe ich noch einmal nachgedacht: ___',
      'Hängen geblieben ist bei mir: ___',
    ]);
    await life.desk.close();
  });
});

test('[WR5][WR7] given what the note beside a gap was told in confidence, or tells of their health, typed into it, the letter does not go, but that who told it may hear of it again', async () => {
  for (const [remark, typed, marked, severity] of [
    [
      "asked how I'd rebuild the finance team. Said (in confidence) current FD is being managed out",
      "Current FD is being managed out, isn't he?",
      'Current FD is being managed',
      'warn',
    ],
    [
      "asked how I'd plan a release, super pregnant",
      'my plan for a super pregnant release lol',
      'super pregnant',
      'block',
    ],
  ] as const)
    await withHome(async (home) => {
      const { life, letter } = await thanked(home, remark);
      const gap = letter.gaps[0]?.id ?? '';
      const filled = await life.desk.do('fill', { draft: letter.draftId, gap, text: typed });
      assert.deepEqual(
        filled.findings
          .filter((each) => each.code === 'private-note')
          .map((each) => [each.severity, filled.text.slice(each.start, each.end)]),
        [[severity, marked]],
      );
      // On the day on which it was written: "this morning" would stop it on another.
      const goes = await life.desk.do('open', { draft: letter.draftId }).then(
        () => true,
        () => false,
      );
      assert.equal(goes, severity === 'warn');
      await life.desk.close();
    });
});

test('[WR7] given their own question typed into its gap, it is refused with what to do; an answer takes the question up', async () => {
  await withHome(async (home) => {
    const { life, letter } = await thanked(home, 'asked: do you co-teach? how often');
    const gap = letter.gaps[0]?.id ?? '';
    const refused = await command(home, ['fill', letter.draftId, gap, 'do you co-teach? how often']);
    assert.notEqual(refused.code, 0);
    assert.match(refused.err, /That is your note once more/);
    assert.match(refused.err, /Type what you would answer/);
    assert.match(refused.err, /The letter is as it was/);
    const filled = await life.desk.do('fill', {
      draft: letter.draftId,
      gap,
      text: 'i would start with two lessons a week',
    });
    assert.match(filled.text, /\n\nI’ve thought more about your question: I would start with two lessons a week\.\n\n/);
    await life.desk.close();
  });
});

test('[WR7] given what they said in another note typed into a gap, it is refused as their own words', async () => {
  await withHome(async (home) => {
    const { life, letter } = await thanked(
      home,
      'asked how I plan a release. she wants an esports club in the library',
    );
    const [first] = letter.gaps;
    assert.equal(first?.note.text, 'asked how I plan a release');
    const refused = await command(home, [
      'fill',
      letter.draftId,
      first?.id ?? '',
      'She wants an esports club in the library.',
    ]);
    assert.match(refused.err, /That is your note once more/);
    await life.desk.close();
  });
});

test('[WR7][WR3] given a promised thing that the letter does not name, it is offered before what they asked, and says that it was promised', async () => {
  for (const [language, promised, beginning] of [
    ['en', 'mail her that 2 pager abt capital', /^(?:As promised, I’m attaching|I’m attaching|Here is) ___$/],
    ['de', 'Zeugnis von Implenia nachreichen', /^(?:Wie versprochen schicke ich Ihnen|Im Anhang finden Sie) ___$/],
  ] as const)
    await withHome(async (home) => {
      const remark =
        language === 'en' ? 'asked how I plan a test. she wants an xmas menu' : 'fragte wie ich plane, ships';
      const { life, draft } = await thanked(home, remark, { promised, language, register: 'neutral' });
      const { gaps } = await draft('thank-you');
      assert.match(gaps[0]?.starters[0] ?? '', beginning);
      assert.equal(gaps[0]?.note.text, promised);
      assert.ok(gaps.length <= 2);
      await life.desk.close();
    });
});

test('[WR5] given words for a call that say what was told in confidence, they are marked as in a letter', async () => {
  await withHome(async (home) => {
    const { life, letter } = await thanked(home, 'said the firm lost 3 surveyors last year, confidential');
    const script = await life.desk.do('draft', { step: letter.stepId, channel: 'voicemail', anew: true });
    assert.deepEqual(script.findings, []);
    const typed = await life.desk.do('edit', {
      draft: script.draftId,
      text: `${script.text}\nI was sorry to hear that the firm lost 3 surveyors.`,
    });
    assert.deepEqual(
      typed.findings.map((each) => [each.code, each.severity, typed.text.slice(each.start, each.end)]),
      [['private-note', 'warn', 'firm lost 3 surveyors']],
    );
    await life.desk.close();
  });
});

test('[WR7][WR10] given an interviewer without a name, their question is passed on to them through the consultant, who is not thanked for it', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-09-07T09:00');
    await life.desk.do('add-person', { name: 'Shazia Malik', firm: 'Carepoint', email: 'shazia@example.org' });
    const job = await life.job('Site Manager', 'Ashmere Homes', 'Shazia Malik', 'Carepoint');
    await life.held(job, '2026-09-07T10:00', [], {
      people: [{ person: 'the lady who came in late', side: 'employer', remark: 'asked abt nights' }],
    });
    life.at('2026-09-07T15:00');
    const step = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
    const { gaps } = await life.desk.do('draft', { step: step?.id ?? '', channel: 'email' });
    assert.deepEqual(
      gaps.map((each) => each.starters),
      [['Would you tell them that ___', 'Would you thank them for ___']],
    );
    await life.desk.close();
  });
});

test('[WR13] given a question of theirs, the letter says that its answer is missing until the candidate has put it in', async () => {
  await withHome(async (home) => {
    const { life, draft } = await thanked(home, note);
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      person: ['Carol Dunn'],
      meaning: 'question',
      text: 'Dear Rosa, could you tell us your notice period?\nCarol',
    });
    const answer = await draft('answer');
    const missing = (letter: Draft): string[] =>
      letter.findings.filter((each) => each.code === 'answer-missing').map((each) => each.message);
    assert.equal(missing(answer).length, 1);
    assert.match(missing(answer)[0] ?? '', /could you tell us your notice period\?”\. This letter does not answer it/);
    const gap = answer.gaps[0]?.id ?? '';
    const filled = await life.desk.do('fill', { draft: answer.draftId, gap, text: 'It is four weeks' });
    assert.deepEqual(missing(filled), []);
    await life.desk.close();
  });
});
