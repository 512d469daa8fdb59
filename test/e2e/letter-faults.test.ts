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

const textOf = ({ reasons }: Step): string => reasons.map((each) => each.text).join(' ');

const kindsToDo = async (life: Life): Promise<string[]> => (await life.today()).doNow.map((each) => each.kind);

/** An analyst's interview with Ines Duarte on Tuesday 6 October 2026 at ten, looked at at one o'clock. */
async function interviewed(
  home: string,
  more: Record<string, unknown> = {},
  person: Record<string, unknown> = { email: 'ines@example.org' },
): Promise<{ life: Life; job: string }> {
  const life = await live(home, '2026-10-05T09:00');
  await life.desk.do('add-person', { name: 'Ines Duarte', firm: 'Ashmere', ...person });
  const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
  await life.held(job, '2026-10-06T10:00', ['Ines Duarte'], more);
  life.at('2026-10-06T13:00');
  return { life, job };
}

/** What came from Ines Duarte. */
async function heard(life: Life, job: string, channel: string, meaning: string, text = ''): Promise<void> {
  await life.desk.do('log', {
    direction: 'in',
    channel: channel as 'email',
    person: ['Ines Duarte'],
    job: [job],
    text,
    meaning: meaning as 'question',
  });
}

const far = { theyPromised: { text: 'they decide at the end of November', by: '2026-11-30' } };

test('[PL8] given a day far off and nothing new, the note with news is not written, and the plan says why; with news it is', async () => {
  await inHome(async (home) => {
    const { life } = await interviewed(home, far);
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-16T10:00');
    const step = await stepOf(life, 'check-in');
    assert.match(textOf(step), /If you have news, one note without a question is welcome from/);
    await assert.rejects(life.desk.do('draft', { step: step.id }), /nothing new to tell/);
    await life.desk.do('occasion', { text: 'I passed my exam in statistics', whose: 'mine' });
    const again = await stepOf(life, 'check-in');
    assert.doesNotMatch(textOf(again), /leave it out/);
    const { text } = await life.desk.do('draft', { step: again.id });
    assert.match(text, /I passed my exam in statistics/);
    await life.desk.close();
  });
});

test('[PL19] given somebody to be thanked who was promised the slides, both go in one letter, and one sending does both', async () => {
  await inHome(async (home) => {
    const iPromised = [{ text: 'send Ines the slides', to: 'Ines Duarte', by: null }];
    const { life, job } = await interviewed(home, { iPromised });
    assert.deepEqual(
      (await kindsToDo(life)).filter((each) => each === 'thank-you' || each === 'deliver'),
      ['thank-you'],
    );
    const draft = await life.desk.do('draft', { step: (await stepOf(life, 'thank-you')).id });
    assert.match(draft.text, /the slides/);
    assert.match(draft.text, /[Tt]hank you/);
    assert.deepEqual(
      draft.findings.map((each) => each.code).filter((each) => each === 'promise-missing'),
      ['promise-missing'],
    );
    await life.desk.do('sent', { draft: draft.draftId });
    assert.deepEqual(
      (await kindsToDo(life)).filter((each) => each === 'thank-you' || each === 'deliver'),
      [],
    );
    assert.notEqual(job, '');
    await life.desk.close();
  });
});

test('[PL19][PL24] given the same only ticked off, it is said that what was promised is done with it, and their question still waits', async () => {
  await inHome(async (home) => {
    const iPromised = [{ text: 'send Ines the slides', to: 'Ines Duarte', by: null }];
    const { life, job } = await interviewed(home, { iPromised });
    const asked = { direction: 'in', channel: 'email', meaning: 'question' } as const;
    await life.desk.do('log', { ...asked, job: [job], person: ['Ines Duarte'] });
    life.desk.now += 3_600_000;
    const thanks = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
    assert.ok(thanks);
    const { notes } = await life.desk.do('log', {
      direction: 'out',
      channel: 'email',
      person: thanks.people.map((each) => each.id),
      job: thanks.jobIds,
      step: thanks.stepIds,
    });
    assert.deepEqual(notes, ['That includes what you promised: send Ines the slides']);
    const left = (await life.today()).doNow.map((each) => each.kind);
    assert.deepEqual(
      [left.includes('answer'), left.includes('thank-you'), left.includes('deliver')],
      [true, false, false],
    );
  });
});

test('[PL24] given thanks said by telephone to somebody who was promised the slides, the slides stay to be sent', async () => {
  await inHome(async (home) => {
    const iPromised = [{ text: 'send Ines the slides', to: 'Ines Duarte', by: null }];
    const { life } = await interviewed(home, { iPromised });
    await life.desk.do('called', { outcome: 'talked', step: (await stepOf(life, 'thank-you')).id });
    assert.deepEqual(
      (await kindsToDo(life)).filter((each) => each === 'thank-you' || each === 'deliver'),
      ['deliver'],
    );
    await life.desk.close();
  });
});

test('[PL19] given a promise for a later day, the thanks do not wait for it; for the next day, they bring it', async () => {
  for (const [by, together] of [
    ['2026-10-07', true],
    ['2026-10-09', false],
    ['2026-10-30', false],
  ] as const)
    await inHome(async (home) => {
      const iPromised = [{ text: 'send Ines the slides', to: 'Ines Duarte', by }];
      const { life } = await interviewed(home, { iPromised });
      const draft = await life.desk.do('draft', { step: (await stepOf(life, 'thank-you')).id });
      assert.equal(draft.text.includes('the slides'), together, by);
      assert.equal((await kindsToDo(life)).includes('deliver'), !together, by);
      await life.desk.close();
    });
});

test('[WR13] given a no by e-mail that praises something, the letter thanks for that, and a reason is offered as a gap', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home);
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-12T10:00');
    await heard(
      life,
      job,
      'email',
      'rejection',
      'Dear Rosa, we will not take your application further. We were very impressed by your presentation. In the end it came down to experience of audits. We wish you all the best. Ines',
    );
    life.at('2026-10-12T15:00');
    const draft = await life.desk.do('draft', { step: (await stepOf(life, 'gracious-thanks')).id });
    assert.match(draft.text, /my presentation/);
    assert.deepEqual(
      draft.gaps.map((each) => each.note.text),
      ['In the end it came down to experience of audits.'],
    );
    await life.desk.close();
  });
});

test('[WR13] given a no by e-mail as everybody gets it, nothing is made of it', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home);
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-12T10:00');
    await heard(
      life,
      job,
      'email',
      'rejection',
      'Dear Rosa, thank you for your time. We were impressed with your background, but we have decided to go with other candidates whose experience more closely matches the role. We wish you luck. Ines',
    );
    life.at('2026-10-12T15:00');
    const draft = await life.desk.do('draft', { step: (await stepOf(life, 'gracious-thanks')).id });
    assert.deepEqual(draft.gaps, []);
    assert.doesNotMatch(draft.text, /background|experience/);
    await life.desk.close();
  });
});

test('[WR9] given a day that they named on the telephone and that passed, the letter speaks of the call', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home, {
      theyPromised: { text: 'they decide by Friday', by: '2026-10-09' },
    });
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-09T11:00');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'phone',
      person: ['Ines Duarte'],
      job: [job],
      meaning: 'holding',
      promised: '2026-10-16',
    });
    life.at('2026-10-19T10:00');
    const { text, letterId } = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id });
    assert.match(letterId ?? '', /^check-in\/on-the-phone/);
    assert.match(text, /on the phone/);
    await life.desk.close();
  });
});

test('[WR9] given a call of theirs that was missed and called back, the next letter takes up the talk, not the missed call', async () => {
  await inHome(async (home) => {
    const person = { email: 'ines@example.org', phone: '+44 7700 900222' };
    const { life, job } = await interviewed(home, {}, person);
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-12T11:00');
    await life.desk.do('log', { direction: 'in', channel: 'missed-call', person: ['Ines Duarte'], job: [job] });
    await life.desk.do('called', { outcome: 'talked', people: ['Ines Duarte'], jobs: [job] });
    life.at('2026-10-23T10:00');
    const step = await stepOf(life, 'check-in');
    const draft = await life.desk.do('draft', { step: step.id, channel: 'email' });
    assert.match(draft.letterId ?? '', /^check-in\/since-we-spoke/);
    assert.doesNotMatch(draft.text, /missed|rang/);
    await life.desk.close();
  });
});

test('[WR14] given somebody of whom only a number is known, no voicemail offers an e-mail', async () => {
  await inHome(async (home) => {
    const person = { phone: '+44 7700 900222' };
    const { life } = await interviewed(home, {}, person);
    for (const [day, kind] of [
      ['2026-10-06T13:00', 'thank-you'],
      ['2026-10-20T10:00', 'check-in'],
    ] as const) {
      life.at(day);
      const { id } = await stepOf(life, kind);
      const first = await life.desk.do('draft', { step: id, channel: 'voicemail' });
      for (const letter of [first.letterId ?? '', ...first.others]) {
        const { text } = await life.desk.do('draft', { step: id, channel: 'voicemail', letter, anew: true });
        assert.doesNotMatch(text, /e-?mail/i, letter);
      }
      await life.desk.do('skip', { step: id });
    }
    await life.desk.close();
  });
});

test('[WR7] given an invitation without a time, the first beginning that is offered gives one', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home);
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-08T10:00');
    await heard(life, job, 'email', 'invitation', 'We would like to see you again. When are you free?');
    const { gaps } = await life.desk.do('draft', { step: (await stepOf(life, 'answer')).id });
    assert.equal(gaps[0]?.starters[0], 'I can do ___');
    await life.desk.close();
  });
});

test('[WR7][WR13] given a question or an offer that asks for no time, no beginning gives one; where they ask when, one does', async () => {
  for (const [meaning, text, kind, starters] of [
    ['question', 'Quick q: do you have experience w/ Sora?', 'answer', ['To answer your question: ___']],
    ['question', 'Quick q: when could you start?', 'answer', ['To answer your question: ___', 'I can do ___']],
    ['offer', 'They want you mon 19th 7am start £27 ok?', 'offer-reply', ['To answer your question: ___']],
  ] as const)
    await inHome(async (home) => {
      const { life, job } = await interviewed(home);
      await life.act(await stepOf(life, 'thank-you'));
      life.at('2026-10-08T10:00');
      await heard(life, job, 'email', meaning, text);
      const { gaps } = await life.desk.do('draft', { step: (await stepOf(life, kind)).id });
      const offered = gaps[0]?.starters.map((each) => each.replace('To answer it:', 'To answer your question:'));
      assert.deepEqual(offered, starters, text);
      await life.desk.close();
    });
});

test('[WR8] given a panel or a post in a neutral letter, nobody is asked to be blunt', async () => {
  await inHome(async (home) => {
    const { life } = await interviewed(home);
    const step = (await stepOf(life, 'thank-you')).id;
    const idsIn = async (register: 'neutral' | 'warm'): Promise<string[]> => {
      const draft = await life.desk.do('draft', { step, register, anew: true });
      return [draft.letterId ?? '', ...draft.others];
    };
    assert.equal((await idsIn('neutral')).includes('thank-you/plain-blunt-question'), false);
    assert.equal((await idsIn('warm')).includes('thank-you/plain-blunt-question'), true);
    await life.desk.close();
  });
});

test('[WR14] given a first date that fell through with people who are known, the confirmation of the next does not ask who will be there', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-10-05T09:00');
    for (const name of ['Ines Duarte', 'Mark Hill'])
      await life.desk.do('add-person', { name, email: `${name.slice(0, 4)}@example.org`, firm: 'Ashmere' });
    const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
    const { interviewId } = await life.desk.do('add-interview', {
      job,
      starts: '2026-10-07T10:00[Europe/London]',
      people: ['Ines Duarte', 'Mark Hill'],
    });
    await life.desk.do('took-place', { interview: interviewId, outcome: 'moved' });
    life.at('2026-10-07T12:00');
    await heard(life, job, 'email', 'invitation', 'Tuesday at ten?');
    await life.desk.do('add-interview', { job, starts: '2026-10-13T10:00[Europe/London]', people: [] });
    const step = (await life.today()).doNow.find((each) => each.kind === 'confirm' || each.kind === 'answer');
    assert.ok(step);
    const draft = await life.desk.do('draft', { step: step.id });
    for (const letter of [draft.letterId ?? '', ...draft.others]) {
      const { text } = await life.desk.do('draft', { step: step.id, letter, anew: true });
      assert.doesNotMatch(text, /who will|who’ll/, letter);
    }
    await life.desk.close();
  });
});

test('[TR3] given a letter that the plan says is due, the review does not call it too soon or one too many', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home);
    // The days between two questions are the candidate's to set: three working days are less than a week.
    const set = ['direct.ask1', 'direct.ask2', 'direct.ask3'].flatMap((key) => [`${key}.from=3`, `${key}.to=4`]);
    await life.desk.do('policy-set', { set: [...set, 'direct.pressure=3'] });
    await life.act(await stepOf(life, 'thank-you'));
    assert.notEqual(job, '');
    const codes: string[][] = [];
    for (const day of ['09', '14', '19']) {
      life.at(`2026-10-${day}T11:00`);
      const draft = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id, channel: 'email' });
      codes.push(draft.findings.filter((each) => each.rule === 'TR3').map((each) => each.code));
      await life.desk.do('sent', { draft: draft.draftId });
    }
    assert.deepEqual(codes, [[], [], []]);
    await life.desk.close();
  });
});

test('[WR9] given silence, a fresh answer and silence again, every check-in has another letter and another beginning', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home);
    await life.act(await stepOf(life, 'thank-you'));
    const ids: string[] = [];
    const openings: string[] = [];
    const ask = async (day: string): Promise<void> => {
      life.at(`${day}T11:00`);
      const draft = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id, channel: 'email' });
      ids.push(draft.letterId ?? '');
      openings.push(draft.text.split('\n\n')[1]?.split(/(?<=[.?!]) /)[0] ?? '');
      await life.desk.do('sent', { draft: draft.draftId });
    };
    await ask('2026-10-16');
    await ask('2026-11-02');
    life.at('2026-11-04T09:00');
    await heard(life, job, 'email', 'holding', 'We need a little longer.');
    await ask('2026-11-16');
    await ask('2026-12-02');
    assert.equal(new Set(ids).size, 4, ids.join());
    assert.equal(new Set(openings).size, 4, openings.join('\n'));
    assert.match(openings[2] ?? '', /message|wrote/);
    await life.desk.close();
  });
});

test('[WR9] given a question that falls before Christmas or after New Year, the letter knows the season', async () => {
  for (const [held, day, word] of [
    ['2026-12-03T10:00', '2026-12-16T11:00', /Christmas|break|holiday|this year|end of the year/i],
    ['2026-12-14T10:00', '2027-01-05T11:00', /new year|January/i],
  ] as const)
    await inHome(async (home) => {
      const life = await live(home, '2026-12-01T09:00');
      await life.desk.do('add-person', { name: 'Ines Duarte', firm: 'Ashmere', email: 'ines@example.org' });
      const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
      await life.held(job, held, ['Ines Duarte']);
      life.at(`${held.slice(0, 10)}T13:00`);
      await life.act(await stepOf(life, 'thank-you'));
      life.at(day);
      const { text } = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id });
      assert.match(text, word);
      await life.desk.close();
    });
});

test('[PL3] given somebody known by a chat alone, thanks, answers and questions go by chat, also after a talk', async () => {
  for (const channel of ['chat', 'linkedin'] as const)
    await inHome(async (home) => {
      const life = await live(home, '2026-10-05T09:00');
      await life.desk.do('add-person', { name: 'Ines Duarte', firm: 'Ashmere' });
      const job = await life.job('Analyst', 'Ashmere', 'Ines Duarte');
      await heard(life, job, channel, 'other', 'See you tomorrow at ten!');
      await life.held(job, '2026-10-06T10:00', ['Ines Duarte']);
      life.at('2026-10-06T13:00');
      const thanks = await stepOf(life, 'thank-you');
      assert.equal(thanks.channel, channel);
      await life.act(thanks);
      life.at('2026-10-08T10:00');
      await heard(life, job, 'phone', 'holding');
      life.at('2026-10-21T10:00');
      const asking = await stepOf(life, 'check-in');
      assert.equal(asking.channel, channel);
      const draft = await life.desk.do('draft', { step: asking.id });
      assert.deepEqual([draft.channel, draft.subject], [channel, '']);
      await life.desk.close();
    });
});

test('[WR9] given praise in their last message, the next question of how things stand answers it first, and the one after does not', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home);
    await life.act(await stepOf(life, 'thank-you'));
    life.at('2026-10-08T10:00');
    await heard(life, job, 'email', 'holding', 'We really liked your presentation. We are still seeing others.');
    life.at('2026-10-20T10:00');
    const first = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id });
    assert.match(first.text.split('\n\n')[1] ?? '', /my presentation/);
    await life.desk.do('sent', { draft: first.draftId });
    life.at('2026-11-04T10:00');
    const second = await life.desk.do('draft', { step: (await stepOf(life, 'check-in')).id });
    assert.doesNotMatch(second.text, /presentation/);
    await life.desk.close();
  });
});

test('[WR5] given a German note of what they asked, the German thanks come back to the question; an act is told', async () => {
  await inHome(async (home) => {
    const life = await live(home, '2026-10-05T09:00');
    await life.desk.do('add-person', {
      name: 'Ines Duarte',
      firm: 'Ashmere',
      email: 'ines@example.org',
      language: 'de',
    });
    const job = await life.job('Analystin', 'Ashmere', 'Ines Duarte');
    await life.held(job, '2026-10-06T10:00', ['Ines Duarte'], {
      people: [{ person: 'Ines Duarte', remark: 'fragte, wie ich Prioritäten setze' }],
      forgot: [{ text: 'ich habe zwei Umstellungen geleitet', for: 'Ines Duarte' }],
    });
    life.at('2026-10-06T13:00');
    const { text, beside } = await life.desk.do('draft', { step: (await stepOf(life, 'thank-you')).id });
    assert.match(text, /wie ich Prioritäten setze/);
    assert.match(text, /: Ich habe zwei Umstellungen geleitet\./);
    assert.deepEqual(beside, []);
    await life.desk.close();
  });
});

test('[PL2] given thanks that did not go in time, whatever message carries them says them, by whatever way', async () => {
  await inHome(async (home) => {
    const { life, job } = await interviewed(home, {}, { email: 'ines@example.org', phone: '+44 7700 900222' });
    life.at('2026-10-19T10:00');
    await heard(life, job, 'email', 'question', 'Could you start in January?');
    life.at('2026-10-19T11:00');
    const step = await stepOf(life, 'answer');
    assert.equal(
      step.reasons.some((each) => each.text.includes('hasn’t gone yet')),
      true,
      textOf(step),
    );
    for (const channel of ['email', 'chat', 'voicemail'] as const) {
      const first = await life.desk.do('draft', { step: step.id, channel, anew: true });
      for (const letter of [first.letterId ?? '', ...first.others]) {
        const { text } = await life.desk.do('draft', { step: step.id, channel, letter, anew: true });
        assert.match(text, /late/, `${channel} ${letter}`);
        assert.match(text, /thank(?:s|ing)? (?:you )?for the interview on Tuesday 6 October/i, `${channel} ${letter}`);
      }
    }
    await life.desk.close();
  });
});
