import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../src/languages/en/pack.ts';
import { withHome } from '../support/cli.ts';
import { type Life, live } from '../support/life.ts';

const kinds = async (life: Life): Promise<string[]> => (await life.today()).doNow.map((step) => step.kind);

/** Two direct jobs; the first has an offer, the second an interview on Tuesday 1 December at two. */
async function offerAndInterview(home: string): Promise<{ life: Life; offered: string; other: string }> {
  const life = await live(home, '2026-11-25T09:00');
  const { desk } = life;
  await desk.do('add-person', { name: 'Helen Tang', email: 'helen@ferrous.example', firm: 'Ferrous' });
  await desk.do('add-person', { name: 'Tom Barnes', email: 'tom@wherry.example', firm: 'Wherry Rail' });
  const offered = await life.job('Planner', 'Ferrous', 'Helen Tang');
  const other = await life.job('Engineer', 'Wherry Rail', 'Tom Barnes');
  await desk.do('add-interview', {
    job: other,
    starts: '2026-12-01T14:00[Europe/London]',
    people: ['Tom Barnes'],
    location: 'Platform House, York',
  });
  await desk.do('log', {
    direction: 'in',
    channel: 'phone',
    job: [offered],
    person: ['Helen Tang'],
    meaning: 'offer',
    deadline: '2026-11-30',
  });
  const { stepId } = await desk.do('answer-offer', { job: offered, answer: 'accept' });
  const { draftId } = await desk.do('draft', { step: stepId ?? '' });
  await desk.do('sent', { draft: draftId });
  return { life, offered, other };
}

test('[PL25][PL28] given an acceptance elsewhere and an interview that still stands, they are told before it, and it is never folded away', async () => {
  await withHome(async (home) => {
    const { life } = await offerAndInterview(home);
    life.at('2026-11-27T09:00');
    const [telling] = (await life.today()).doNow;
    assert.equal(telling?.title, 'Tell Tom Barnes that you have accepted elsewhere');
    assert.equal(
      telling?.reasons[0]?.text,
      'They expect you on Tuesday 1 December. Tell them before it that you will not come.',
    );
    // Days go by, and nobody has told them.
    for (const day of ['2026-11-29', '2026-11-30', '2026-12-01']) {
      life.at(`${day}T08:00`);
      const today = await life.today();
      assert.deepEqual(
        today.doNow.map((step) => step.kind),
        ['inform-others'],
        day,
      );
      assert.deepEqual(today.older, [], day);
    }
    const onTheDay = await life.today();
    assert.equal(
      onTheDay.sentence,
      'Today at 2:00 pm they expect you, and do not know that you have accepted elsewhere. Tell them that you will not come. One thing to do.',
    );
    assert.equal(onTheDay.doNow[0]?.urgency, 'fixed');
    await life.act(onTheDay.doNow[0] as NonNullable<(typeof onTheDay.doNow)[0]>);
    assert.equal((await life.today()).sentence, 'No job is running just now.');
    await life.desk.close();
  });
});

test('[PL25] given an acceptance elsewhere and somebody whom the candidate tells nothing, nobody is asked how things stand there', async () => {
  await withHome(async (home) => {
    const { life, other } = await offerAndInterview(home);
    const [telling] = (await life.today()).doNow;
    await life.desk.do('skip', { step: telling?.id ?? '' });
    for (const day of ['2026-11-26', '2026-12-10', '2026-12-18', '2027-01-20']) {
      life.at(`${day}T10:00`);
      const today = await life.today();
      assert.deepEqual([today.sentence, today.doNow, today.leaveAlone], ['No job is running just now.', [], []], day);
    }
    const { story } = await life.desk.do('job', { job: other });
    const left = story.findLast((each) => each.kind === 'step-chosen');
    assert.ok(left?.mayTakeBack, 'and it can be taken back');
    await life.desk.close();
  });
});

test('[PL10] given an invitation or a question in a talk, it was answered in the talk; in a message, it waits for an answer', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-25T09:00');
    const { desk } = life;
    await desk.do('add-person', { name: 'Helen Tang', email: 'helen@ferrous.example', firm: 'Ferrous' });
    const job = await life.job('Planner', 'Ferrous', 'Helen Tang');
    const noted = { direction: 'in' as const, job: [job], person: ['Helen Tang'] };
    await desk.do('log', {
      ...noted,
      channel: 'phone',
      meaning: 'invitation',
      interview: '2026-12-02T14:00[Europe/London]',
    });
    assert.ok(!(await kinds(life)).includes('answer'));
    life.at('2026-11-25T10:00');
    await desk.do('log', { ...noted, channel: 'in-person', meaning: 'question' });
    assert.ok(!(await kinds(life)).includes('answer'));
    life.at('2026-11-25T11:00');
    await desk.do('log', { ...noted, channel: 'linkedin', meaning: 'question' });
    assert.ok((await kinds(life)).includes('answer'));
    await desk.close();
  });
});

test('[PL18] given a wait, its sentence says each day once, and on its last day the hour', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-16T12:00');
    const { desk } = life;
    await desk.do('add-person', { name: 'Helen Tang', email: 'helen@ferrous.example', firm: 'Ferrous' });
    const job = await life.job('Planner', 'Ferrous', 'Helen Tang');
    const sentenceAt = async (when: string): Promise<string> => {
      life.at(when);
      return (await life.today()).sentence;
    };
    assert.equal(
      await sentenceAt('2026-11-24T08:00'),
      'Nothing to do until Wednesday 25 November: 7 working days since you noted this job on Mon 16 Nov.',
    );
    life.at('2026-11-25T09:30');
    const [asking] = (await life.today()).doNow;
    await desk.do('later', { step: asking?.id ?? '', until: '2026-11-27' });
    assert.equal(await sentenceAt('2026-11-26T08:00'), 'You put this off until Friday 27 November.');
    // What is put off to an hour of today.
    const [day, reason] = [20_784, { rule: 'PL20', code: 'put-off', day: 20_784, reason: '' } as const];
    assert.equal(english.waitSentence([reason], day, 540), 'Nothing to do until 9:00 am today.');
    await desk.do('add-interview', { job, starts: '2026-12-03T10:00[Europe/London]', people: ['Helen Tang'] });
    assert.equal(
      await sentenceAt('2026-11-30T08:00'),
      'Your interview is on Thursday 3 December. No need to chase before then.',
    );
    await desk.close();
  });
});

test('[PL22][PL24] given two offers at once, each of the others is told once, of the one that must be answered first', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-25T09:00');
    const { desk } = life;
    for (const [name, firm] of [
      ['Helen Tang', 'Ferrous'],
      ['Tom Barnes', 'Wherry Rail'],
      ['Dana Whit', 'Peakline'],
    ] as const)
      await desk.do('add-person', { name, email: `${name.slice(0, 4).trim()}@example.org`, firm });
    const one = await life.job('Planner', 'Ferrous', 'Helen Tang');
    const two = await life.job('Engineer', 'Wherry Rail', 'Tom Barnes');
    await life.job('Buyer', 'Peakline', 'Dana Whit');
    const offer = { direction: 'in' as const, channel: 'phone' as const, meaning: 'offer' as const };
    await desk.do('log', { ...offer, job: [one], person: ['Helen Tang'], deadline: '2026-12-02' });
    life.at('2026-11-25T09:30');
    await desk.do('log', { ...offer, job: [two], person: ['Tom Barnes'], deadline: '2026-11-30' });
    const telling = (await life.today()).doNow.filter((step) => step.kind === 'tell-of-offer');
    assert.deepEqual(
      telling.map((step) => step.title),
      ['Tell Dana Whit about your other offer'],
    );
    assert.equal(
      telling[0]?.reasons[0]?.text,
      'You have two other offers, the first to be answered by Monday 30 November. It’s fair to tell them today.',
    );
    const { draftId, text } = await desk.do('draft', { step: telling[0]?.id ?? '' });
    assert.match(text, /Monday 30 November/);
    await desk.do('sent', { draft: draftId });
    assert.ok(!(await kinds(life)).includes('tell-of-offer'), 'once told, of both');
    await desk.close();
  });
});
