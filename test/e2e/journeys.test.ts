import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withHome } from '../support/cli.ts';
import { type Life, live, type Today } from '../support/life.ts';

// Journeys of people who live with it for weeks: what Today says on each day, word for word. Journey B is two-rounds.test.ts.

const titles = (today: Today): string[] => today.doNow.map((step) => step.title);

/** Every day from one to another, both included. */
function days(from: string, to: string): string[] {
  const found: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    found.push(new Date(at).toISOString().slice(0, 10));
  return found;
}

/** What stands on no day at all: words of the terminal or of the code, and people without a name. */
function checkWords(today: Today, day: string): void {
  const seen = JSON.stringify(today, (key, value) => (key === 'command' ? undefined : value));
  assert.doesNotMatch(seen, /persevere |undefined|NaN|someone\b/, day);
  for (const { sentence } of today.leaveAlone) {
    const [named] = /\w+day \d+ \w+/.exec(sentence) ?? [];
    assert.ok(named === undefined || sentence.indexOf(named) === sentence.lastIndexOf(named), `${day}: ${sentence}`);
  }
}

/** Reads Today each morning; gives the first day on which it says each sentence, with what is to do. */
async function read(life: Life, from: string, to: string): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  let before = '';
  for (const day of days(from, to)) {
    life.at(`${day}T09:30`);
    const today = await life.today();
    checkWords(today, day);
    const now = [today.sentence, ...titles(today)].join(' | ');
    if (now !== before) said[day] = now;
    before = now;
  }
  return said;
}

async function doAll(life: Life): Promise<void> {
  for (let turns = 0; turns < 12; turns++) {
    const [next] = (await life.today()).doNow;
    if (next === undefined) return;
    await life.act(next);
  }
}

test('[PL8][PL27][PL29] journey A: an agency, a promised Friday, silence, a voicemail before Christmas, a call that promises Tuesday', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-24T15:30');
    const { desk } = life;
    await desk.do('add-person', {
      name: 'Dan Whitlow',
      email: 'dan@northgate.example',
      phone: '+44 113 496 0101',
      firm: 'Northgate Recruitment',
      agency: true,
    });
    const job = await life.job('Data Analyst', 'Turn Logistics', 'Dan Whitlow', 'Northgate Recruitment');
    await life.held(job, '2026-11-24T14:00', ['Dan Whitlow', 'Priya Nair'], {
      theyPromised: { text: 'Dan hopes to have news by Friday 4 Dec' },
      want: 'unsure',
    });
    const first = await life.today();
    assert.deepEqual(titles(first), ['Call Dan Whitlow', 'Thank the panel through Dan Whitlow']);
    await doAll(life);
    // Nobody is noted twice, and nobody is asked again whether it is wanted.
    assert.deepEqual((await desk.do('relations', {})).alike, []);
    const named =
      'Nothing to do until Monday 7 December. They named Friday 4 December. Asking before would be pushing; it’s fine to ask from Mon 7 Dec, the next working day.';
    assert.deepEqual(await read(life, '2026-11-25', '2026-12-07'), {
      '2026-11-25': named,
      '2026-12-04': 'Today is the day they named. Keep your phone on.',
      '2026-12-05': named,
      '2026-12-07': 'One thing to do. | Ask Dan Whitlow how things stand',
    });
    await doAll(life);
    const silence =
      'Nothing to do until Wednesday 16 December: 7 working days without news since your e-mail of Mon 7 Dec.';
    assert.deepEqual(await read(life, '2026-12-08', '2026-12-16'), {
      '2026-12-08': silence,
      '2026-12-16': 'One thing to do. | Ask Dan Whitlow how things stand',
    });
    const [asking] = (await life.today()).doNow;
    assert.equal(asking?.channel, 'phone', 'the ways alternate');
    await desk.do('called', { outcome: 'voicemail', step: asking?.id ?? '' });
    // Nobody is sent off at Christmas, and the reason is said once.
    assert.deepEqual(await read(life, '2026-12-17', '2026-12-29'), {
      '2026-12-17':
        'Nothing to do until Monday 4 January: from Monday 21 December to Sunday 3 January most people are away or clearing their desks.',
    });
    life.at('2026-12-30T11:00');
    await desk.do('called', {
      outcome: 'talked',
      direction: 'in',
      people: ['Dan Whitlow'],
      jobs: [job],
      text: "Still waiting for the client. I'll call you Tuesday",
      meaning: 'holding',
    });
    const tuesday =
      'Nothing to do until Wednesday 6 January. They named Tuesday 5 January. Asking before would be pushing; it’s fine to ask from Wed 6 Jan, the next working day.';
    assert.deepEqual(await read(life, '2026-12-31', '2027-01-06'), {
      '2026-12-31': tuesday,
      '2027-01-05': 'Today is the day they named. Keep your phone on.',
      '2027-01-06': 'One thing to do. | Ask Dan Whitlow how things stand',
    });
    const [last] = (await life.today()).doNow;
    assert.equal(last?.reasons[0]?.text, 'They named Tuesday 5 January, and it has passed. It’s fine to ask now.');
    await desk.close();
  });
});

test('[PL26] journey C: LinkedIn only, a name that nobody caught, three messages whose meaning is left open', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-27T15:00');
    const { desk } = life;
    const { jobId: job } = await desk.do('add-job', { role: 'BI Developer', employer: 'Mossfield' });
    await life.held(job, '2026-11-27T12:00', ['the hiring manager', 'Kemi Ade']);
    await desk.do('change-job', { job, contact: 'Kemi Ade' });
    const thanks = await life.today();
    assert.deepEqual(titles(thanks), ['Thank the hiring manager', 'Thank Kemi Ade']);
    const letters = [];
    for (const { id } of thanks.doNow) {
      const { draftId, text } = await desk.do('draft', { step: id });
      letters.push(text.split('\n')[0]);
      await desk.do('sent', { draft: draftId });
    }
    assert.deepEqual(letters, ['Hello,', 'Dear Kemi,'], 'a description is no name');
    assert.deepEqual(await read(life, '2026-11-28', '2026-11-29'), {
      '2026-11-28':
        'Nothing to do until Tuesday 8 December: 7 working days without news since your e-mail of Fri 27 Nov.',
    });
    const messages = [
      ['2026-11-30', 'Hi! Could you share a link to a dashboard? Also are you free Thurs 2pm for a chat with our CTO?'],
      ['2026-12-04', "nothing decided yet, I'll call you Tuesday"],
      ['2026-12-09', 'Thanks, received'],
    ] as const;
    for (const [day, text] of messages) {
      life.at(`${day}T09:00`);
      const { contactId } = await desk.do('log', {
        direction: 'in',
        channel: 'linkedin',
        job: [job],
        person: ['Kemi Ade'],
        text,
      });
      // Two weeks go by, and it is never called a silence.
      for (const later of days(day, new Date(Date.parse(day) + 3 * 86_400_000).toISOString().slice(0, 10))) {
        life.at(`${later}T09:30`);
        const today = await life.today();
        assert.equal(today.sentence, 'One question for you.', later);
        assert.match(today.questions[0]?.text ?? '', /Kemi Ade wrote\. Does it want an answer\?$/);
        assert.deepEqual([today.leaveAlone, today.doNow], [[], []], later);
      }
      await desk.do('meaning', { contact: contactId, meaning: 'other' });
    }
    await desk.close();
  });
});

test('[PL2][PL6] journey D: ten days away after a panel of three; what was missed is there, once, and Christmas stays quiet', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-16T15:00');
    const { desk } = life;
    await desk.do('add-person', { name: 'Helen Okafor', email: 'helen@kestrel.example', firm: 'Kestrel' });
    const job = await life.job('Project Manager', 'Kestrel', 'Helen Okafor');
    await life.held(job, '2026-11-16T10:00', ['Helen Okafor', 'Rob Field', 'Mia Wu']);
    assert.deepEqual(titles(await life.today()), ['Thank Helen Okafor', 'Thank Rob Field', 'Thank Mia Wu']);
    life.at('2026-11-27T08:00');
    const back = await life.today();
    assert.deepEqual(titles(back), ['Ask Helen Okafor how things stand']);
    assert.deepEqual(
      back.older.map((step) => step.title),
      ['Thank Rob Field', 'Thank Mia Wu'],
    );
    assert.match(
      back.doNow[0]?.reasons.map((reason) => reason.text).join(' ') ?? '',
      /Your thank-you to Helen Okafor hasn’t gone yet, so this message includes it\./,
    );
    const late = 'One thing to do. | Ask Helen Okafor how things stand';
    const quiet = 'Nothing new to do. Two older things are worth a look.';
    assert.deepEqual(await read(life, '2026-11-28', '2027-01-05'), {
      '2026-11-28': late,
      // At a weekend nothing is to be asked.
      '2026-12-05': quiet,
      '2026-12-07': late,
      '2026-12-12': quiet,
      '2026-12-14': late,
      '2026-12-19': quiet,
      '2027-01-04': late,
    });
    life.at('2026-12-14T08:00');
    const [asking] = (await life.today()).doNow;
    assert.equal(asking?.best, 'Best on Monday 14 December, 9:00 am to 5:30 pm.', 'each day once');
    await desk.close();
  });
});

test('[PL15][PL16][PL27] journey E: an invitation in writing, the days before it, its day with hour and place, and the evening', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-20T15:00');
    const { desk } = life;
    await desk.do('add-person', {
      name: 'Fiona Marsh',
      email: 'fiona@calder.example',
      phone: '+44 113 496 0102',
      firm: 'Calder',
      agency: true,
    });
    const job = await life.job('Planner', 'Harbour Freight', 'Fiona Marsh', 'Calder');
    await desk.do('log', {
      direction: 'in',
      channel: 'email',
      job: [job],
      person: ['Fiona Marsh'],
      meaning: 'invitation',
      interview: '2026-11-26T10:00[Europe/London]',
      place: '12 Wharf Street, Leeds',
    });
    const invited = await life.today();
    assert.deepEqual(
      invited.doNow.map((step) => step.kind),
      ['confirm'],
      'confirmed, and not answered a second time',
    );
    const { draftId, text } = await desk.do('draft', { step: invited.doNow[0]?.id ?? '' });
    assert.match(text, /Thursday 26 November at 10:00 am/);
    await desk.do('sent', { draft: draftId });
    const ahead = 'Your interview is on Thursday 26 November. No need to chase before then.';
    assert.deepEqual(await read(life, '2026-11-21', '2026-11-26'), {
      '2026-11-21': ahead,
      '2026-11-24': 'One thing to do. | Prepare',
      '2026-11-26': 'Today at 10:00 am: your interview, 12 Wharf Street, Leeds. One thing to do. | Prepare',
    });
    const { interviews } = await desk.do('job', { job });
    await desk.do('late', { interview: interviews[0]?.id ?? '', minutes: 15 });
    const late = await life.today();
    assert.ok(titles(late).includes('Tell Fiona Marsh that you will be late'));
    await desk.do('called', {
      outcome: 'talked',
      step: late.doNow.find((step) => step.kind === 'late-or-move')?.id ?? '',
    });
    life.at('2026-11-26T11:31');
    assert.deepEqual(titles(await life.today()), ['What happened?']);
    await desk.close();
  });
});

test('[PL11] journey F: a school that never answers, asked three times and a last time; then it rests, and nothing nags', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-09-01T09:00');
    const { desk } = life;
    await desk.do('add-person', { name: 'Joan Petrie', email: 'joan@kestrel.example', firm: 'Kestrel School' });
    const job = await life.job('Catering Manager', 'Kestrel School', 'Joan Petrie');
    await life.held(job, '2026-09-01T10:00', ['Joan Petrie']);
    await doAll(life);
    const said: Record<string, string> = {};
    const openings = new Set<string>();
    for (const day of days('2026-09-02', '2026-12-31')) {
      life.at(`${day}T09:30`);
      const today = await life.today();
      checkWords(today, day);
      for (const step of today.doNow) {
        said[day] = step.title;
        const { draftId, text } = await desk.do('draft', { step: step.id });
        openings.add(text.split('\n\n')[1] ?? '');
        await desk.do('sent', { draft: draftId });
      }
    }
    assert.deepEqual(said, {
      '2026-09-10': 'Ask Joan Petrie how things stand',
      '2026-09-24': 'Ask Joan Petrie how things stand',
      '2026-10-15': 'Ask Joan Petrie how things stand',
      '2026-11-05': 'Ask Joan Petrie one last time',
    });
    assert.equal(openings.size, 4, `no letter begins like another: ${[...openings].join('\n')}`);
    assert.equal((await life.today()).sentence, 'No job is running just now.');
    await desk.close();
  });
});
