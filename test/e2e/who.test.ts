import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Desk, inHome, openDesk } from '../support/sending.ts';

async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  await inHome(async (home) => {
    const desk = openDesk(home);
    try {
      await work(desk);
    } finally {
      await desk.close();
    }
  });
}

/** A job with an interview at which these people were. */
async function panel(
  desk: Desk,
  people: string[],
  employer = 'Northwind',
): Promise<{ job: string; interview: string }> {
  const { opportunityId: job } = await desk.do('add-job', { role: 'Data Engineer', employer });
  const { interviewId } = await desk.do('add-interview', {
    job,
    starts: '2026-11-23T14:00[Europe/London]',
    people,
  });
  return { job, interview: interviewId };
}

const namesOf = async (desk: Desk, job: string) =>
  (await desk.do('job', { job })).people.map((each) => each.name).sort();

test('[K6] given two Annas on a panel and a debrief that says “Anna”, it asks which and makes no third', async () => {
  await atDesk(async (desk) => {
    const { job, interview } = await panel(desk, ['Anna Keller', 'Anna Schmidt']);
    const said = await desk.refusal('debrief', {
      interview,
      held: true,
      people: [{ person: 'Anna', callback: 'you move 2 TB a night' }],
    });
    assert.equal(said.code, 'ambiguous');
    assert.match(said.text, /Anna Keller and Anna Schmidt/);
    assert.deepEqual(await namesOf(desk, job), ['Anna Keller', 'Anna Schmidt']);
    await desk.do('debrief', { interview, held: true, people: [{ person: 'A. Keller', callback: 'you move 2 TB' }] });
    assert.deepEqual(await namesOf(desk, job), ['Anna Keller', 'Anna Schmidt']);
  });
});

test('[K6] given one name twice in one form, there with an address and as the consultant, it is one person', async () => {
  await atDesk(async (desk) => {
    const { opportunityId } = await desk.do('finish', {
      id: 'note_1',
      answers: {
        people: [{ name: 'Dan Whitlow', email: 'dan@northgate.example' }, { name: 'Priya Nair' }],
        firm: 'Turn Logistics',
        agency: 'Northgate Recruitment',
        consultant: 'Dan Whitlow',
        on: '2026-11-23',
        at: '10:00',
      },
    });
    const { people } = await desk.do('job', { job: opportunityId });
    assert.deepEqual(people.map((each) => [each.name, each.email ?? null]).sort(), [
      ['Dan Whitlow', 'dan@northgate.example'],
      ['Priya Nair', null],
    ]);
  });
});

test('[K6] given Dr Felix Brandt on the panel, Felix Brandt in the debrief is the same person', async () => {
  await atDesk(async (desk) => {
    const { job, interview } = await panel(desk, ['Dr Felix Brandt']);
    await desk.do('debrief', { interview, held: true, people: [{ person: 'Felix Brandt', callback: 'the new lab' }] });
    assert.deepEqual(await namesOf(desk, job), ['Dr Felix Brandt']);
  });
});

test('[K7] given Delta AG and Delta Inc, two firms are noted; “Delta” alone is then asked about', async () => {
  await atDesk(async (desk) => {
    await desk.do('add-job', { role: 'Analyst', employer: 'Delta AG' });
    await desk.do('add-job', { role: 'Planner', employer: 'Delta Inc' });
    const { jobs } = await desk.do('jobs', {});
    assert.deepEqual(jobs.map((each) => each.title).sort(), ['Analyst at Delta AG', 'Planner at Delta Inc']);
    const said = await desk.refusal('add-job', { role: 'Buyer', employer: 'Delta' });
    assert.equal(said.code, 'ambiguous');
    assert.match(said.text, /Delta AG and Delta Inc|Delta Inc and Delta AG/);
  });
});

test('[K7] given a short name first and a legal form later, the firm bears the form, so that another form is another firm', async () => {
  await atDesk(async (desk) => {
    for (const [role, employer] of [
      ['Analyst', 'Delta'],
      ['Planner', 'Delta AG'],
      ['Buyer', 'Delta GmbH'],
    ] as const)
      await desk.do('add-job', { role, employer });
    const { jobs } = await desk.do('jobs', {});
    assert.deepEqual(jobs.map((each) => each.title).sort(), [
      'Analyst at Delta AG',
      'Buyer at Delta GmbH',
      'Planner at Delta AG',
    ]);
  });
});

test('[K7] given two people whose names differ by a vowel sign, both are on the panel', async () => {
  await atDesk(async (desk) => {
    const { job } = await panel(desk, ['कमल शर्मा', 'कमला शर्मा']);
    assert.deepEqual(await namesOf(desk, job), ['कमल शर्मा', 'कमला शर्मा'].sort());
  });
});

test('[K7] given a firm with quotes in its name, the job shows it as typed', async () => {
  await atDesk(async (desk) => {
    await desk.do('add-job', { role: 'Analyst', employer: 'Müller & Söhne, "Nord"' });
    const { jobs } = await desk.do('jobs', {});
    assert.deepEqual(
      jobs.map((each) => each.title),
      ['Analyst at Müller & Söhne, "Nord"'],
    );
  });
});
