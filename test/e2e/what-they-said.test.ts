import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { type Life, live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

type Draft = Output<'draft'>;
type Way = 'email' | 'chat' | 'text';

/** A job of Ines's, an interview on Tuesday 6 October 2026 at ten, and thanks that went. */
async function thanked(
  run: (on: {
    life: Life;
    heard: (
      at: string,
      channel: Way | 'phone' | 'voicemail',
      text: string,
      more: Record<string, unknown>,
    ) => Promise<void>;
    draft: (kind: string, channel?: Way, letter?: string) => Promise<Draft>;
  }) => Promise<void>,
  person: Record<string, string> = {},
  want: 'yes' | 'unsure' = 'yes',
): Promise<void> {
  await inHome(async (home) => {
    const life = await live(home, '2026-10-05T09:00');
    const { personId } = await life.desk.do('add-person', {
      name: 'Ines Duarte',
      email: 'ines@example.org',
      firm: 'Ashmere',
      ...person,
    });
    const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
    await life.held(job, '2026-10-06T10:00', [personId], { want });
    life.at('2026-10-06T13:00');
    const stepOf = async (kind: string) => {
      const { doNow } = await life.today();
      const step = doNow.find((each) => each.kind === kind);
      assert.ok(step, `${kind} is not to do: ${doNow.map((each) => each.title).join(', ')}`);
      return step;
    };
    await life.act(await stepOf('thank-you'));
    await run({
      life,
      async heard(at, channel, text, more) {
        life.at(at);
        await life.desk.do('log', { direction: 'in', channel, person: [personId], job: [job], text, ...more });
      },
      draft: async (kind, channel = 'email', letter) =>
        life.desk.do('draft', {
          step: (await stepOf(kind)).id,
          channel,
          anew: true,
          ...(letter === undefined ? {} : { letter }),
        }),
    });
    await life.desk.close();
  });
}

/** The letter that is written and all that would do as well. */
async function each(draft: (letter?: string) => Promise<Draft>): Promise<Draft[]> {
  const first = await draft();
  const all: Draft[] = [];
  for (const id of [first.letterId ?? '', ...first.others]) all.push(await draft(id));
  return all;
}

const ASKS_FOR_A_REASON =
  /learn from|feedback|advice|should do before|Hinweis|Ratschlag|could I (?:do|have)|what (?:was|would|could)|honest|stronger|missing|Woran|gefehlt|mitbringen|besser machen|Rückmeldung/i;

for (const [language, text, worth] of [
  [
    'en',
    'Thank you for your interest. We have chosen a candidate with more middle school experience. I encourage you to apply for the elementary opening this spring.',
    ['I encourage you to apply for the elementary opening this spring.'],
  ],
  [
    'de',
    'Vielen Dank für Ihr Interesse. Uns fehlte Erfahrung mit Allplan. Bewerben Sie sich gern im Frühjahr wieder.',
    ['Bewerben Sie sich gern im Frühjahr wieder.', 'Uns fehlte Erfahrung mit Allplan.'],
  ],
] as const)
  test(`[WR13] given a no that says why and opens a door, in ${language}, no letter asks why, and a gap holds their words`, async () => {
    await thanked(
      async ({ life, heard, draft }) => {
        await heard('2026-10-12T10:00', 'email', text, { meaning: 'rejection' });
        life.at('2026-10-12T15:00');
        assert.match((await draft('gracious-thanks')).letterId ?? '', /door-open|gern-wieder|einladung/);
        for (const letter of await each((id) => draft('gracious-thanks', 'email', id))) {
          assert.doesNotMatch(letter.text, ASKS_FOR_A_REASON, letter.letterId ?? '');
          assert.deepEqual(
            letter.gaps.map((gap) => gap.note.text),
            worth,
          );
        }
      },
      { language },
    );
  });

test('[WR13] given a no by telephone with advice in the note of it, no letter asks for any', async () => {
  await thanked(async ({ life, heard, draft }) => {
    const note =
      'no. went with someone internal. said i was v good w relatives & should do the advanced course then reapply';
    await heard('2026-10-12T10:00', 'phone', note, { meaning: 'rejection' });
    life.at('2026-10-12T15:00');
    for (const letter of await each((id) => draft('gracious-thanks', 'email', id))) {
      assert.doesNotMatch(letter.text, ASKS_FOR_A_REASON, letter.letterId ?? '');
      assert.deepEqual(
        letter.gaps.map((gap) => gap.note.text),
        [note],
      );
    }
  });
});

test('[WR13] given a no that says no more than no, a letter may ask for a reason', async () => {
  await thanked(async ({ life, heard, draft }) => {
    await heard('2026-10-12T10:00', 'email', 'Unfortunately we have decided to go with another candidate.', {
      meaning: 'rejection',
    });
    life.at('2026-10-12T15:00');
    const letters = await each((id) => draft('gracious-thanks', 'email', id));
    assert.ok(
      letters.some((letter) => ASKS_FOR_A_REASON.test(letter.text)),
      letters.map((letter) => letter.text).join('\n--\n'),
    );
  });
});

test('[WR13] given an offer by text that asks something, a gap offers to answer it in a text', async () => {
  await thanked(async ({ life, heard, draft }) => {
    await heard('2026-10-13T10:00', 'text', 'Mick wants u mon 19th 7am start £27 ok? need to kno by thur', {
      meaning: 'offer',
      deadline: '2026-10-15',
    });
    life.at('2026-10-13T12:00');
    const letter = await draft('offer-reply', 'text');
    assert.deepEqual(
      letter.gaps.map((gap) => [gap.note.text, gap.starters[0]]),
      [['Mick wants u mon 19th 7am start £27 ok?', 'To answer your question: ___']],
    );
    const filled = await life.desk.do('fill', {
      draft: letter.draftId,
      gap: letter.gaps[0]?.id ?? '',
      text: 'you said £28 before, can he do that?',
    });
    assert.match(filled.text, /by Thursday\. You said £28 before, can he do that\? Rosa$/);
  });
});

test('[WR13] given an offer that came with its contract and a day, nothing is asked for that was sent or said', async () => {
  await thanked(async ({ life, heard, draft }) => {
    await heard('2026-10-13T10:00', 'email', '£92,000, contract attached. Could you let us know by next Thursday?', {
      meaning: 'offer',
      deadline: '2026-10-22',
    });
    life.at('2026-10-13T12:00');
    const letter = await draft('offer-reply', 'email');
    assert.match(letter.letterId ?? '', /terms-sent/);
    assert.match(letter.text, /by Thursday 22 October/);
    assert.doesNotMatch(letter.text, /in writing|send me|contract/);
    assert.deepEqual(letter.gaps, []);
  });
});

for (const [language, register, text, yes] of [
  [
    'en',
    'warm',
    'no worries! morag back thurs then we decide. u still up for it?',
    /\byes, I’m still up for it\. .*Rosa$/i,
  ],
  ['de', 'warm', 'Wir entscheiden am Donnerstag. Bist du noch dabei?', /\bja, ich bin noch dabei\. .*Rosa$/i],
] as const)
  test(`[WR13][WR14] given the question whether the candidate is still interested, in ${language}, who said yes says so, and nobody else`, async () => {
    for (const want of ['yes', 'unsure'] as const)
      await thanked(
        async ({ life, heard, draft }) => {
          await heard('2026-10-13T10:00', 'chat', text, { meaning: 'question' });
          life.at('2026-10-13T12:00');
          const first = await draft('answer', 'chat');
          const letter = await life.desk.do('draft', { step: first.stepId, channel: 'chat', register, anew: true });
          if (want === 'yes') assert.match(letter.text, yes);
          else assert.doesNotMatch(letter.text, /\byes\b|\bja\b/i);
        },
        { language },
        want,
      );
  });

for (const [language, promised, says] of [
  ['en', 'November 6', /voicemail.*by Friday 6 November/s],
  ['de', '2026-11-06', /Mailbox.*bis (?:zum )?Freitag, 6\. November/s],
] as const)
  test(`[WR13][WR10] given a later day in a voicemail of theirs, in ${language}, it is the day that a letter asks about once it is over`, async () => {
    await thanked(
      async ({ life, heard, draft }) => {
        await heard('2026-10-27T09:00', 'voicemail', 'board approval pushed', { meaning: 'holding', promised });
        life.at('2026-11-11T10:00');
        const letter = await draft('check-in');
        assert.match(letter.text, says);
      },
      { language },
    );
  });

for (const channel of ['voicemail', 'phone'] as const)
  test(`[WR13][PL27] given a later day in the note of their ${channel}, it is the day that counts, and is said at once`, async () => {
    await thanked(async ({ life, heard, draft }) => {
      await heard('2026-10-12T09:00', 'email', 'We will decide by 16 October.', {
        meaning: 'holding',
        promised: '2026-10-16',
      });
      await heard(
        '2026-10-15T09:00',
        channel,
        'Dr D left vm. board approval pushed, will know by Nov 6. call w questions',
        { meaning: 'holding' },
      );
      life.at('2026-10-20T10:00');
      assert.deepEqual(
        (await life.today()).doNow.filter((each) => each.kind === 'check-in'),
        [],
      );
      life.at('2026-11-11T10:00');
      const letter = await draft('check-in');
      assert.match(letter.text, /by Friday 6 November/);
    });
  });

test('[WR13][WR10] given a no with a reason from one of a panel, the letters to the others offer nothing of it', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-10-05T09:00');
    for (const name of ['Ines Duarte', 'Mark Hill'])
      await life.desk.do('add-person', {
        name,
        email: `${name.slice(0, 4).toLowerCase()}@example.org`,
        firm: 'Ashmere',
      });
    const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
    await life.held(job, '2026-10-06T10:00', ['Ines Duarte', 'Mark Hill'], { want: 'yes' });
    life.at('2026-10-06T13:00');
    for (const step of (await life.today()).doNow) if (step.kind === 'thank-you') await life.act(step);
    life.at('2026-10-12T10:00');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      person: ['Ines Duarte'],
      job: [job],
      text: 'Unfortunately not. It came down to more experience with pandas.',
      meaning: 'rejection',
    });
    life.at('2026-10-12T15:00');
    const found: Record<string, string[]> = {};
    for (const step of (await life.today()).doNow.filter((one) => one.kind === 'gracious-thanks')) {
      const letter = await life.desk.do('draft', { step: step.id });
      found[letter.to[0]?.name ?? ''] = letter.gaps.map((gap) => gap.note.text);
    }
    assert.deepEqual(found, {
      'Ines Duarte': ['It came down to more experience with pandas.'],
      'Mark Hill': [],
    });
    await life.desk.close();
  });
});
