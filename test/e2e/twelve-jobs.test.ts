import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, withHome } from '../support/cli.ts';
import { type Life, live, type Step, type Today } from '../support/life.ts';

/** Five agencies and how many of the twelve jobs each stands for; the other three are direct. */
const consultants = [
  ['Jess Tan', 'Larkfield Search', 3],
  ['Priya Nair', 'Tamber and Reed', 2],
  ['Simon Hale', 'Overton Talent', 2],
  ['Marek Zielak', 'Brightwater Recruitment', 1],
  ['Katrin Vogel', 'Elbe Personal', 1],
] as const;
const direct = [
  ['Ferrous Energy', 'Helen Tang'],
  ['Wherry Rail', 'Tom Barnes'],
  ['Peakline Outdoor', 'Dana Whitlock'],
] as const;

interface Twelve {
  readonly life: Life;
  readonly jobs: Record<string, string>;
}

async function twelveJobs(home: string): Promise<Twelve> {
  const life = await live(home, '2026-11-02T09:00');
  const jobs: Record<string, string> = {};
  for (const [name, agency] of consultants)
    await life.desk.do('add-person', { name, phone: '+44 131 496 0101', firm: agency, agency: true });
  for (const [name, agency, count] of consultants)
    for (let nth = 1; nth <= count; nth++)
      jobs[`${name} ${nth}`] = await life.job(`Analyst ${name} ${nth}`, `Client ${name} ${nth}`, name, agency);
  for (const [firm, name] of direct) {
    await life.desk.do('add-person', { name, email: `${name.replace(' ', '.')}@example.org`, firm });
    jobs[firm] = await life.job(`Engineer ${firm}`, firm, name);
  }
  const days = ['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-19', '2026-11-20'];
  for (const [index, [label, id]] of Object.entries(jobs).entries()) {
    const day = days[index % days.length] ?? '';
    await life.held(id, `${day}T10:00`, [`Panel One ${label}`, `Panel Two ${label}`]);
  }
  life.at('2026-11-23T08:30');
  await life.desk.do('log', {
    direction: 'in',
    channel: 'phone',
    job: [jobs['Ferrous Energy'] ?? ''],
    person: ['Helen Tang'],
    meaning: 'offer',
    deadline: '2026-11-27',
  });
  await life.desk.do('add-interview', {
    job: jobs['Wherry Rail'] ?? '',
    starts: '2026-11-25T10:00[Europe/London]',
    people: ['Tom Barnes'],
    location: 'Platform House, York',
  });
  return { life, jobs };
}

const withPerson = (today: Today, name: string): Step[] =>
  [...today.doNow, ...today.older].filter((step) => step.people[0]?.name === name);

/** Nobody is in the list twice for the same kind of thing, and what is to do stands in the order of urgency. */
function checkDay(today: Today): void {
  const told = today.doNow.filter((step) => ['tell-of-offer', 'inform-others', 'check-in'].includes(step.kind));
  const names = told.map((step) => step.people[0]?.name ?? '');
  assert.equal(new Set(names).size, names.length, `asked twice: ${names.join(', ')}`);
  // What is due to one person stands next to each other.
  const people = today.doNow.map((step) => (step.kind === 'decide-offer' ? null : (step.people[0]?.id ?? null)));
  for (const id of new Set(people.filter((each) => each !== null))) {
    const first = people.indexOf(id);
    const count = people.filter((each) => each === id).length;
    assert.deepEqual(
      people.slice(first, first + count),
      Array.from({ length: count }, () => id),
    );
  }
}

test('[PL24][PL28] given twelve jobs, five consultants, an offer and an interview, a week of days asks nobody twice and drops nothing', async () => {
  await withHome(async (home) => {
    const { life, jobs } = await twelveJobs(home);
    life.at('2026-11-23T09:30');
    const monday = await life.today();
    checkDay(monday);
    assert.equal(monday.offers[0]?.title, 'Answer by Friday 27 November (4 days)');
    assert.match(monday.sentence, /^Answer by Friday 27 November \(4 days\)\. \d+ things to do\.$/);
    assert.equal(monday.doNow[0]?.kind, 'decide-offer');
    assert.ok(!monday.leaveAlone.some((wait) => wait.jobId === jobs['Ferrous Energy']));
    // The terminal and the plan say the same, in the same order.
    const shown = (steps: readonly { readonly id: string }[]): string[] => steps.map((step) => step.id);
    const terminal = await ask<Output<'today'>>(home, 'today', '--now', '2026-11-23T09:30[Europe/London]');
    assert.deepEqual(shown(terminal.doNow), shown(monday.doNow));
    assert.deepEqual(shown(terminal.older), shown(monday.older));
    // All twenty-four of the panels, and everybody else, are in the lists: nothing is cut.
    const served = [...monday.doNow, ...monday.older].flatMap((step) => [...step.people, ...step.onBehalfOf]);
    assert.equal(new Set(served.filter((each) => each.name.startsWith('Panel')).map((each) => each.id)).size, 24);
    assert.equal(monday.totals.jobsNotShown, 0);
    // Jess hears of the offer once, for her three jobs, and one call settles it.
    const jess = withPerson(monday, 'Jess Tan').filter((step) => step.kind === 'tell-of-offer');
    assert.deepEqual(
      jess.map((step) => step.jobIds.length),
      [3],
    );
    const card = await life.desk.do('draft', { step: jess[0]?.id ?? '' });
    assert.match(card.spoken.map((each) => each.text).join(' '), /offer.*Friday 27 November/);
    assert.match(card.text, /offer.*Friday 27 November/);
    await life.desk.do('called', { outcome: 'talked', step: jess[0]?.id ?? '' });
    assert.equal(withPerson(await life.today(), 'Jess Tan').filter((step) => step.kind === 'tell-of-offer').length, 0);
    // Priya is rung without a step: for the two jobs that are named.
    const priya = [jobs['Priya Nair 1'] ?? '', jobs['Priya Nair 2'] ?? ''];
    await life.desk.do('called', { outcome: 'talked', people: ['Priya Nair'], jobs: priya });
    assert.equal(
      withPerson(await life.today(), 'Priya Nair').filter((step) => step.kind === 'tell-of-offer').length,
      0,
    );
    // The rest of Monday is done as it stands there.
    for (let turns = 0; turns < 60; turns++) {
      const left = (await life.today()).doNow.filter((step) => step.kind !== 'decide-offer');
      checkDay(await life.today());
      const [next] = left;
      if (next === undefined) break;
      await life.act(next);
    }
    assert.deepEqual(
      (await life.today()).doNow.map((step) => step.kind),
      ['decide-offer'],
    );
    const fewest: number[] = [];
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
      life.at(`${day}T09:00`);
      const today = await life.today();
      checkDay(today);
      assert.equal(today.offers.length, 1, day);
      assert.ok(!today.doNow.some((step) => step.kind === 'tell-of-offer'), 'told once, told for good');
      fewest.push(today.doNow.length);
      for (const step of today.doNow.filter((each) => each.kind !== 'decide-offer')) {
        const still = (await life.today()).doNow.some((each) => each.id === step.id);
        if (still && step.kind !== 'debrief') await life.act(step);
      }
      if (day !== '2026-11-25') continue;
      assert.match(today.sentence, /^Today at 10:00 am: your interview, Platform House, York\. Answer by Friday/);
      life.at('2026-11-25T12:00');
      const over = (await life.today()).doNow.find((step) => step.kind === 'debrief');
      await life.desk.do('debrief', { interview: over?.interviewId ?? '', held: true, want: 'yes' });
    }
    assert.ok(Math.max(...fewest) <= 10, `days stay short: ${fewest.join(', ')}`);
    // Friday is the last day; she accepts: the acceptance first, and each person hears of it once.
    life.at('2026-11-27T09:00');
    assert.equal((await life.today()).offers[0]?.title, 'Answer the offer: today is the last day');
    const { stepId } = await life.desk.do('answer-offer', { job: jobs['Ferrous Energy'] ?? '', answer: 'accept' });
    const accepted = await life.today();
    assert.equal(accepted.doNow[0]?.id, stepId);
    assert.ok(!accepted.doNow.some((step) => ['inform-others', 'debrief', 'reflect'].includes(step.kind)));
    const letter = await life.desk.do('draft', { step: stepId ?? '' });
    await life.desk.do('sent', { draft: letter.draftId });
    const informing = (await life.today()).doNow.filter((step) => step.kind === 'inform-others');
    assert.deepEqual(
      informing.map((step) => step.people[0]?.name).toSorted(),
      [...consultants.map(([name]) => name), 'Dana Whitlock', 'Tom Barnes'].toSorted(),
    );
    for (const step of informing) await life.act(step);
    const done = await life.today();
    assert.deepEqual(
      done.doNow.filter((step) => step.kind !== 'thank-you'),
      [],
    );
    const { jobs: running } = await life.desk.do('jobs', {});
    assert.deepEqual(running, []);
    await life.desk.close();
  });
});

test('[PL28] given ten jobs with three interviewers each, and nobody thanked, Today has all thirty, the freshest first', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-02T09:00');
    const days = ['03', '04', '05', '06', '09', '10', '17', '18', '19', '20'];
    for (const day of days) {
      const firm = `Firm ${day}`;
      await life.desk.do('add-person', { name: `Head ${day}`, email: `head${day}@example.org`, firm });
      const job = await life.job(`Role ${day}`, firm, `Head ${day}`);
      await life.held(job, `2026-11-${day}T10:00`, [`First ${day}`, `Second ${day}`, `Third ${day}`]);
    }
    life.at('2026-11-23T09:30');
    const today = await life.today();
    const thanked = [...today.doNow, ...today.older]
      .filter((step) => step.kind === 'thank-you')
      .map((step) => step.people[0]?.name);
    assert.equal(new Set(thanked).size, 30);
    assert.deepEqual(thanked.slice(0, 3), ['First 20', 'Second 20', 'Third 20']);
    assert.deepEqual(
      today.older.slice(0, 3).map((step) => step.people[0]?.name),
      ['First 10', 'Second 10', 'Third 10'],
    );
    const { doNow } = await life.desk.do('today', { jobs: 3 });
    const { totals } = await life.desk.do('today', { jobs: 3 });
    assert.equal(totals.jobsNotShown, 7, 'what is not looked at is counted');
    assert.equal(doNow[0]?.people[0]?.name, today.doNow[0]?.people[0]?.name);
    await life.desk.close();
  });
});

test('[PL28] given sixty-two jobs with a question that waits for an answer, Today looks at sixty, counts the other two, and shows them when asked', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-02T09:00');
    for (let nth = 1; nth <= 62; nth++) {
      const name = `Asker ${nth}`;
      await life.desk.do('add-person', { name, email: `asker${nth}@example.org`, firm: `Firm ${nth}` });
      const job = await life.job(`Role ${nth}`, `Firm ${nth}`, name);
      await life.desk.do('log', {
        job: [job],
        person: [name],
        channel: 'email',
        direction: 'in',
        meaning: 'question',
      });
    }
    const today = await life.today();
    assert.equal(new Set([...today.doNow, ...today.older].flatMap((step) => step.jobIds)).size, 60);
    assert.equal(today.totals.jobsNotShown, 2);
    const all = await life.desk.do('today', { jobs: 62 });
    assert.equal(all.totals.jobsNotShown, 0);
    await life.desk.close();
  });
});

test('[PL24] given several things for one person, the card, the voicemail and the text of a call say all of them, and one call settles them', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-16T09:00');
    const { desk } = life;
    await desk.do('add-person', {
      name: 'Jess Tan',
      email: 'jess@example.org',
      phone: '+44 131 496 0101',
      firm: 'Larkfield',
      agency: true,
    });
    const one = await life.job('Analyst', 'Globex', 'Jess Tan', 'Larkfield');
    const two = await life.job('Engineer', 'Initech', 'Jess Tan', 'Larkfield');
    await desk.do('add-person', { name: 'Helen Tang', email: 'helen@example.org', firm: 'Ferrous' });
    const offer = await life.job('Planner', 'Ferrous', 'Helen Tang');
    await life.held(one, '2026-11-23T10:00', ['Panel One']);
    // She rang about the other job and was missed, and meanwhile there is an offer.
    life.at('2026-11-23T13:00');
    await desk.do('log', { direction: 'in', channel: 'missed-call', job: [two], person: ['Jess Tan'] });
    await desk.do('log', {
      direction: 'in',
      channel: 'phone',
      job: [offer],
      person: ['Helen Tang'],
      meaning: 'offer',
      deadline: '2026-11-27',
    });
    const today = await life.today();
    const jess = today.doNow.filter((step) => step.people[0]?.name === 'Jess Tan' && step.channel === 'phone');
    assert.deepEqual(jess.map((step) => step.kind).toSorted(), ['call-back', 'debrief-call', 'tell-of-offer']);
    assert.match(today.conversations[0]?.text ?? '', /^Jess Tan · \d$/);
    const card = await desk.do('draft', { step: jess[0]?.id ?? '' });
    const voicemail = card.spoken.map((each) => each.text).join(' ');
    for (const said of [card.call?.points.join(' ') ?? '', voicemail, card.text]) {
      assert.match(said, /offer.*Friday 27 November/);
      assert.match(said, /call|rang/i);
      assert.match(said, /meeting|interview/i);
      assert.ok([...said.matchAll(/Rosa Amber/g)].length <= 1, said);
      assert.doesNotMatch(said, /roles still interests/);
    }
    assert.match(voicemail, /Rosa Amber/);
    assert.doesNotMatch(voicemail, /No need to call back/);
    // The consultant was not there: nobody thanks her for an interview.
    assert.doesNotMatch(`${voicemail} ${card.text}`, /thank you for (?:your time|our talk|meeting)|make time on/i);
    await desk.do('called', { outcome: 'voicemail', step: jess[0]?.id ?? '' });
    const after = (await life.today()).doNow.filter((step) => step.people[0]?.name === 'Jess Tan');
    assert.deepEqual(
      after.filter((step) => step.channel === 'phone'),
      [],
    );
    await desk.close();
  });
});
