import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Life, live, type Step } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

async function stepOf(life: Life, kind: string, name?: string): Promise<Step> {
  const { doNow } = await life.today();
  const step = doNow.find((each) => each.kind === kind && (name === undefined || each.people[0]?.name === name));
  assert.ok(step, `${kind} is not to do: ${doNow.map((each) => each.title).join(', ')}`);
  return step;
}

/** A job with a firm, an interview on Tuesday 6 October 2026 at ten, and a life that stands at one o'clock of that day. */
async function interviewed(
  home: string,
  people: readonly string[],
  more: Record<string, unknown>,
): Promise<{ life: Life; job: string }> {
  const life = await live(home, '2026-10-05T09:00');
  const [first = ''] = people;
  for (const name of people)
    await life.desk.do('add-person', {
      name,
      email: `${name.split(' ')[0]?.toLowerCase()}@example.org`,
      firm: 'Ashmere',
    });
  const job = await life.job('Analyst', 'Ashmere', first);
  await life.held(job, '2026-10-06T10:00', people, more);
  life.at('2026-10-06T13:00');
  return { life, job };
}

test('[WR9] given a call of theirs that was missed and a message left, the next letter answers both', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home, ['Ines Duarte'], {});
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-12T11:00');
    await life.desk.do('log', { direction: 'in', channel: 'missed-call', person: ['Ines Duarte'], job: [job] });
    await life.desk.do('called', { outcome: 'voicemail', people: ['Ines Duarte'], jobs: [job] });
    life.at('2026-10-23T10:00');
    const { text, letterId } = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id });
    assert.equal(letterId, 'check-in/left-you-message');
    assert.match(text, /[Yy]ou rang on Monday 12 October, and I’ve left you a message since/);
    await life.desk.close();
  });
});

test('[WR2] given a panel of three that is written to one after another, each reads that the candidate wants the job', async () => {
  await inHome(async (home) => {
    const panel = ['Ines Duarte', 'Mark Hill', 'Grace Poole'];
    const { life } = await interviewed(home, panel, {});
    const ids = new Set<string | null>();
    for (const name of panel) {
      const { draftId, letterId, findings } = await life.desk.do('draft', {
        step: (await stepOf(life, 'thank-you', name)).id,
      });
      ids.add(letterId);
      assert.deepEqual(
        findings.map((each) => each.code),
        [],
        name,
      );
      await life.desk.do('sent', { draft: draftId });
    }
    assert.equal(ids.size, 3);
    await life.desk.close();
  });
});

test('[WR9] given a sentence that was typed for somebody and a topic, neither is told again when the candidate asks how things stand', async () => {
  await inHome(async (home) => {
    const say = 'I have thought again about the harbour, and would begin with the old quay.';
    const { life } = await interviewed(home, ['Ines Duarte'], {
      people: [{ person: 'Ines Duarte', remark: 'the plan for the harbour', say }],
    });
    const thanks = await stepOf(life, 'thank-you');
    const first = await life.desk.do('draft', { step: thanks.id });
    assert.ok(first.text.includes(say) && first.text.includes('the plan for the harbour'), first.text);
    await life.desk.do('sent', { draft: first.draftId });
    life.at('2026-10-20T10:00');
    const second = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id });
    assert.doesNotMatch(second.text, /harbour|quay/);
    assert.deepEqual(second.beside, []);
    await life.desk.close();
  });
});

test('[WR9] given two voicemails to one person, the second has other words', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-10-05T09:00');
    await life.desk.do('add-person', { name: 'Ines Duarte', phone: '+44 7700 900222', firm: 'Ashmere' });
    const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
    await life.held(job, '2026-10-06T10:00', ['Ines Duarte']);
    life.at('2026-10-06T13:00');
    await life.desk.do('skip', { step: (await stepOf(life, 'thank-you')).id });
    const texts = new Set<string>();
    for (const day of ['2026-10-20T10:00', '2026-11-10T10:00']) {
      life.at(day);
      const { id } = await stepOf(life, 'check-in');
      texts.add((await life.desk.do('draft', { step: id, channel: 'voicemail' })).letterId ?? '');
      await life.desk.do('called', { outcome: 'voicemail', step: id });
    }
    assert.equal(texts.size, 2, [...texts].join());
    await life.desk.close();
  });
});

test('[WR7] given a question of theirs, the gap shows it in their words', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home, ['Ines Duarte'], {});
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-08T10:00');
    const text = 'Dear Rosa, thank you for coming in. Could you start in January? Kind regards, Ines';
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      person: ['Ines Duarte'],
      job: [job],
      text,
      meaning: 'question',
    });
    const { gaps } = await life.desk.do('draft', { step: (await stepOf(life, 'answer')).id });
    assert.deepEqual(
      gaps.map((each) => each.note.text),
      ['Could you start in January?'],
    );
    await life.desk.close();
  });
});

test('[WR7] given a remark of two lines, each has a gap of its own, and filling one leaves the other', async () => {
  await inHome(async (home) => {
    const { life } = await interviewed(home, ['Ines Duarte'], {
      people: [{ person: 'Ines Duarte', remark: '- COSHH forms 2x\n- rota -> app' }],
    });
    const draft = await life.desk.do('draft', { step: (await stepOf(life, 'thank-you')).id });
    assert.deepEqual(
      draft.gaps.map((each) => each.note.text),
      ['COSHH forms 2x', 'rota -> app'],
    );
    const [gap] = draft.gaps;
    const filled = await life.desk.do('fill', {
      draft: draft.draftId,
      gap: gap?.id ?? '',
      text: 'the forms for each shift.',
    });
    assert.deepEqual(
      filled.gaps.map((each) => each.note.text),
      ['rota -> app'],
    );
    await life.desk.close();
  });
});

test('[WR5] given two topics, the letter says one, and the other stands beside it with its reason', async () => {
  await inHome(async (home) => {
    const { life } = await interviewed(home, ['Ines Duarte'], {
      people: [{ person: 'Ines Duarte', remark: 'the plan for the harbour\nthe new timetable' }],
    });
    const { text, beside } = await life.desk.do('draft', { step: (await stepOf(life, 'thank-you')).id });
    assert.match(text, /the plan for the harbour/);
    assert.deepEqual(
      beside.map((each) => [each.text, each.why]),
      [['the new timetable', 'no-room']],
    );
    await life.desk.close();
  });
});

test('[WR5] given somebody noted as “the safety officer”, what others said is still told to them', async () => {
  await inHome(async (home) => {
    const { life } = await interviewed(home, ['Ines Duarte', 'the safety officer'], {
      people: [{ person: 'Ines Duarte', remark: 'the plan for the harbour' }],
    });
    const { text } = await life.desk.do('draft', { step: (await stepOf(life, 'thank-you', 'Ines Duarte')).id });
    assert.match(text, /the plan for the harbour/);
    const other = await life.desk.do('draft', { step: (await stepOf(life, 'thank-you', 'the safety officer')).id });
    assert.match(other.text, /^Hello,\n/);
    await life.desk.close();
  });
});

test('[WR13] given an invitation that was answered and no day since, the next letter asks for the day', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home, ['Ines Duarte'], {});
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-08T10:00');
    const text = 'We would like to see you again. Please tell us when you are free.';
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      person: ['Ines Duarte'],
      job: [job],
      text,
      meaning: 'invitation',
    });
    await life.act(await stepOf(life, 'answer'));
    life.at('2026-10-23T10:00');
    const { letterId } = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id });
    assert.match(letterId ?? '', /^check-in\/no-day-yet/);
    await life.desk.close();
  });
});

test('[WR14] given an interview with people who are known, the confirmation does not ask who will be there', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-10-05T09:00');
    for (const name of ['Ines Duarte', 'Mark Hill'])
      await life.desk.do('add-person', { name, email: `${name.slice(0, 4)}@example.org`, firm: 'Ashmere' });
    const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      person: ['Ines Duarte'],
      job: [job],
      text: 'Tuesday at ten?',
      meaning: 'invitation',
    });
    await life.desk.do('add-interview', {
      job,
      starts: '2026-10-13T10:00[Europe/London]',
      people: ['Ines Duarte', 'Mark Hill'],
    });
    const step = (await life.today()).doNow.find((each) => each.kind === 'confirm' || each.kind === 'answer');
    assert.ok(step);
    const draft = await life.desk.do('draft', { step: step.id });
    for (const letterId of [draft.letterId ?? '', ...draft.others]) {
      const { text } = await life.desk.do('draft', { step: step.id, letter: letterId, anew: true });
      assert.doesNotMatch(text, /who will|who’ll/, letterId);
    }
    await life.desk.close();
  });
});

test('[WR9] given news of the candidate’s own since the last letter, the next check-in tells it, and the one after does not', async () => {
  await inHome(async (home) => {
    const { life } = await interviewed(home, ['Ines Duarte'], {});
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-12T10:00');
    await life.desk.do('occasion', { text: 'I passed my exam in statistics', whose: 'mine' });
    life.at('2026-10-20T10:00');
    const first = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id });
    assert.match(first.text, /I passed my exam in statistics/);
    await life.desk.do('sent', { draft: first.draftId });
    life.at('2026-11-10T10:00');
    const second = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id });
    assert.doesNotMatch(second.text, /statistics/);
    await life.desk.close();
  });
});

test('[PL24] given thanks to the consultant by voicemail, the interview and the wish for the job are said once', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-10-05T09:00');
    await life.desk.do('add-person', {
      name: 'Olga Stein',
      email: 'olga@example.org',
      firm: 'Reed Search',
      agency: true,
    });
    await life.desk.do('add-person', { name: 'Ines Duarte', firm: 'Ashmere' });
    const job = await life.job('Analyst', 'Ashmere', 'Olga Stein', 'Reed Search');
    await life.desk.do('change-job', { job, thank: 'through' });
    await life.held(job, '2026-10-06T10:00', ['Ines Duarte']);
    life.at('2026-10-06T13:00');
    const { id } = await stepOf(life, 'thank-you');
    const { text } = await life.desk.do('draft', { step: id, channel: 'voicemail' });
    assert.equal(text.match(/interview/g)?.length ?? 0, 1, text);
    await life.desk.close();
  });
});

test('[WR13] given a no by telephone, what they said is offered as a gap, and the letter thanks for the call', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home, ['Ines Duarte'], {});
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-12T10:00');
    const text = 'They took somebody from inside. My test was the best of the day.';
    await life.desk.do('log', {
      direction: 'in',
      channel: 'phone',
      person: ['Ines Duarte'],
      job: [job],
      text,
      meaning: 'rejection',
    });
    life.at('2026-10-12T15:00');
    const draft = await life.desk.do('draft', { step: (await stepOf(life, 'gracious-thanks')).id });
    assert.match(draft.text, /ring|rang|call/);
    assert.deepEqual(
      draft.gaps.map((each) => [each.note.text, each.starters[0]]),
      [[text, 'I was glad to hear that ___']],
    );
    await life.desk.close();
  });
});
