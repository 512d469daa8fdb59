import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withHome } from '../support/cli.ts';
import { type Life, live, type Today } from '../support/life.ts';

const kinds = (today: Today): string[] => today.doNow.map((step) => step.kind);

/** Does everything that stands there but the offer. */
async function clear(life: Life): Promise<void> {
  for (let turns = 0; turns < 20; turns++) {
    const [next] = (await life.today()).doNow.filter((step) => step.kind !== 'decide-offer' && step.kind !== 'debrief');
    if (next === undefined) return;
    await life.act(next);
  }
}

test('[PL25][PL26][PL27] given two rounds, an offer with a day, another process and an acceptance, each day says what that day is', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-20T09:00');
    const { desk } = life;
    await desk.do('add-person', { name: 'Fiona Marsh', email: 'fiona@calder.example', firm: 'Calder', agency: true });
    await desk.do('add-person', { name: 'Jess Tan', email: 'jess@larkfield.example', firm: 'Larkfield', agency: true });
    const job = await life.job('Data Engineer', 'Harbour Freight', 'Fiona Marsh', 'Calder');
    const other = await life.job('Platform Engineer', 'Globex', 'Jess Tan', 'Larkfield');
    await life.held(other, '2026-11-20T10:00', ['Omar Said'], { theyPromised: { by: '2026-12-11' } });
    // Round one, on Thursday 26 November: they name Tuesday.
    await desk.do('add-interview', {
      job,
      starts: '2026-11-26T10:00[Europe/London]',
      people: ['Helen Okafor'],
      location: '12 Wharf Street, Leeds',
    });
    life.at('2026-11-26T08:00');
    const first = await life.today();
    assert.match(first.sentence, /^Today at 10:00 am: your interview, 12 Wharf Street, Leeds\./);
    assert.equal(first.onThisDay[0]?.what, 'interview');
    life.at('2026-11-26T12:00');
    const debrief = (await life.today()).doNow.find((step) => step.kind === 'debrief');
    await desk.do('debrief', {
      interview: debrief?.interviewId ?? '',
      held: true,
      theyPromised: { text: 'Fiona calls on Tuesday', by: '2026-12-01' },
    });
    assert.ok(kinds(await life.today()).includes('reflect'), 'asked once whether it is wanted');
    await clear(life);
    assert.ok(!kinds(await life.today()).includes('reflect'), 'one look is enough');
    // The day itself is spoken of.
    life.at('2026-11-30T09:00');
    assert.match((await life.today()).sentence, /^Nothing to do until Wednesday 2 December/);
    const reminder = await desk.do('reminder', { job });
    assert.match(reminder.when, /9:00 am on Wednesday 2 December/, 'reminded of what the sentence says');
    life.at('2026-12-01T08:00');
    assert.equal((await life.today()).sentence, 'Today is the day they named. Keep your phone on.');
    // A message, and nobody says what it means: it is asked about, and there is no silence.
    life.at('2026-12-01T11:00');
    const message = await desk.do('log', { direction: 'in', channel: 'email', job: [job], person: ['Fiona Marsh'] });
    for (const day of ['2026-12-01T12:00', '2026-12-04T09:00']) {
      life.at(day);
      const asked = await life.today();
      assert.match(asked.questions[0]?.text ?? '', /Fiona Marsh wrote\. Does it want an answer\?$/);
      assert.deepEqual(
        asked.questions[0]?.answers.slice(0, 2).map((each) => each.label),
        ['Yes', 'No'],
      );
      assert.doesNotMatch(JSON.stringify(asked.leaveAlone.filter((wait) => wait.jobId === job)), /silence/);
      assert.ok(!kinds(asked).includes('check-in'));
    }
    // It was the invitation to round two: it fulfils the promise, before the round and after it.
    await desk.do('meaning', { contact: message.contactId, meaning: 'invitation' });
    await desk.do('add-interview', { job, starts: '2026-12-08T14:00[Europe/London]', people: ['Helen Okafor'] });
    await clear(life);
    life.at('2026-12-08T16:00');
    const second = (await life.today()).doNow.find((step) => step.kind === 'debrief');
    await desk.do('debrief', { interview: second?.interviewId ?? '', held: true, want: 'yes' });
    const afterTwo = await life.today();
    assert.ok(!kinds(afterTwo).includes('check-in'), 'nobody is pushed after the second round');
    await clear(life);
    // The offer, on Thursday 10 December, with a day.
    life.at('2026-12-10T10:00');
    await desk.do('log', {
      direction: 'in',
      channel: 'phone',
      job: [job],
      person: ['Fiona Marsh'],
      meaning: 'offer',
      deadline: '2026-12-14',
    });
    const offered = await life.today();
    assert.deepEqual(kinds(offered), ['decide-offer', 'offer-reply', 'tell-of-offer']);
    assert.match(offered.sentence, /^Answer by Monday 14 December \(4 days\)\. Two things to do\.$/);
    const telling = await desk.do('draft', { step: offered.doNow[2]?.id ?? '' });
    assert.match(telling.text, /Monday 14 December/);
    await clear(life);
    const titles: (string | undefined)[] = [];
    for (const day of ['11', '13', '14', '15', '18']) {
      life.at(`2026-12-${day}T09:00`);
      const today = await life.today();
      titles.push(today.offers[0]?.title);
      assert.equal(today.doNow[0]?.kind, 'decide-offer');
      assert.ok(!today.leaveAlone.some((wait) => wait.jobId === job), 'never under Leave alone');
    }
    assert.deepEqual(titles, [
      'Answer by Monday 14 December (3 days)',
      'Answer by Monday 14 December (tomorrow)',
      'Answer the offer: today is the last day',
      'Answer the offer: the day has passed (Monday 14 December)',
      'Answer the offer: the day has passed (Monday 14 December)',
    ]);
    // It cannot be put off, and more time is one tap.
    const { doNow } = await life.today();
    assert.equal((await desk.refusal('later', { step: doNow[0]?.id ?? '' })).code, 'refused');
    const { stepId: time } = await desk.do('answer-offer', { job, answer: 'time' });
    const asksTime = await desk.do('draft', { step: time ?? '' });
    assert.match(asksTime.text, /a few more days/);
    await desk.do('sent', { draft: asksTime.draftId });
    assert.equal((await life.today()).offers.length, 1);
    // Accepting: the acceptance, and only after it went the other firm.
    const { stepId: accept } = await desk.do('answer-offer', { job, answer: 'accept' });
    assert.deepEqual(kinds(await life.today()), ['accept']);
    const week = await desk.do('week', {});
    const lines = week.days.flatMap((each) => each.items).filter((item) => item.stepId === accept);
    assert.equal(lines.length, 1, 'the week has it too');
    const letter = await desk.do('draft', { step: accept ?? '' });
    await desk.do('sent', { draft: letter.draftId });
    assert.deepEqual(kinds(await life.today()), ['inform-others']);
    await clear(life);
    const end = await life.today();
    assert.deepEqual(end.doNow, []);
    assert.equal(end.sentence, 'No job is running just now.');
    await desk.close();
  });
});

test('[PL25] given an offer, nobody is told when to expect to hear; with none, they are', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-12-01T09:00');
    await life.desk.do('add-person', { name: 'Helen Tang', firm: 'Ferrous' });
    const job = await life.job('Planner', 'Ferrous', 'Helen Tang');
    assert.doesNotMatch((await life.desk.do('waiting', { job })).sentence, /offer/);
    await life.desk.do('log', { direction: 'in', channel: 'phone', job: [job], meaning: 'offer' });
    const { sentence, silence } = await life.desk.do('waiting', { job });
    assert.deepEqual([sentence, silence], ['They have made you an offer; now they wait for you.', '']);
    await life.desk.close();
  });
});
