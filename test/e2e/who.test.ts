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
  const { jobId: job } = await desk.do('add-job', { role: 'Data Engineer', employer });
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
    const { jobId } = await desk.do('finish', {
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
    const { people } = await desk.do('job', { job: jobId });
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

/** An invitation as a calendar file; every line of it is invented. */
function calendarFile(part: {
  uid: string;
  title: string;
  at: string;
  people: readonly [string, string][];
  sequence?: number;
}): { name: string; content: string } {
  const [[name, email] = ['', '']] = part.people;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//invented//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'DTSTAMP:20261120T080000Z',
    `UID:${part.uid}@calendar.example`,
    `SEQUENCE:${part.sequence ?? 0}`,
    `SUMMARY:${part.title}`,
    `DTSTART:${part.at}`,
    'DURATION:PT1H',
    `ORGANIZER;CN=${name}:mailto:${email}`,
    ...part.people.map(([cn, address]) => `ATTENDEE;CN=${cn};PARTSTAT=ACCEPTED:mailto:${address}`),
    'ATTENDEE;CN=Robin Ash;PARTSTAT=NEEDS-ACTION:mailto:robin@example.org',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return { name: `${part.uid}.ics`, content: Buffer.from(lines.join('\r\n')).toString('base64') };
}

const lena: [string, string] = ['Lena Ortiz', 'lena@quay.example'];
const known = { name: 'Robin Ash', email: 'robin@example.org', zone: 'Europe/London' };

test('[K19] given one running job at a firm, a second invitation that names no role is a further interview of it', async () => {
  await atDesk(async (desk) => {
    await desk.do('profile', known);
    const first = await desk.do('add-invitation', {
      file: calendarFile({ uid: 'a', title: 'Interview: Buyer at Quay', at: '20261201T140000Z', people: [lena] }),
    });
    for (const [uid, title] of [
      ['b', 'Second interview with Quay'],
      ['c', 'Chat'],
      ['d', 'Final round - Robin Ash'],
    ] as const) {
      const file = calendarFile({ uid, title, at: `2026120${uid.charCodeAt(0) - 95}T100000Z`, people: [lena] });
      const read = await desk.do('read-invitation', { file });
      assert.deepEqual([read.job, read.jobs.map((each) => each.title)], [first.jobId, ['Buyer at Quay']], title);
      const next = await desk.do('add-invitation', { file });
      assert.equal(next.jobId, first.jobId, title);
      assert.equal(next.people[0]?.id, first.people[0]?.id, title);
    }
    assert.equal((await desk.do('jobs', {})).jobs.length, 1);
  });
});

test('[K19] given somebody noted by name alone, an invitation with their address is theirs, and no second person', async () => {
  await atDesk(async (desk) => {
    await desk.do('profile', known);
    const { job } = await panel(desk, ['Tom Hale'], 'Peak');
    const tom: [string, string] = ['Tom Hale', 'tom@peak.example'];
    const added = await desk.do('add-invitation', {
      file: calendarFile({ uid: 'p', title: 'Second interview', at: '20261203T100000Z', people: [tom] }),
    });
    assert.equal(added.jobId, job);
    assert.deepEqual(
      (await desk.do('job', { job })).people.map((each) => [each.name, each.email]),
      [['Tom Hale', 'tom@peak.example']],
    );
  });
});

test('[K19] given two running jobs that fit, it asks which; a new one is made only when the person says so', async () => {
  await atDesk(async (desk) => {
    await desk.do('profile', known);
    for (const [uid, role] of [
      ['a', 'Buyer'],
      ['b', 'Planner'],
    ] as const)
      await desk.do('add-invitation', {
        file: calendarFile({
          uid,
          title: `Interview: ${role} at Quay`,
          at: `2026120${uid === 'a' ? 1 : 2}T140000Z`,
          people: [lena],
        }),
      });
    const file = calendarFile({
      uid: 'c',
      title: 'Second interview with Quay',
      at: '20261204T100000Z',
      people: [lena],
    });
    const said = await desk.refusal('add-invitation', { file });
    assert.equal(said.code, 'ambiguous');
    assert.match(said.text, /Buyer at Quay/);
    assert.match(said.text, /Planner at Quay/);
    const senior = calendarFile({
      uid: 'd',
      title: 'Interview: Senior Buyer at Quay',
      at: '20261205T100000Z',
      people: [lena],
    });
    assert.equal((await desk.refusal('add-invitation', { file: senior })).code, 'ambiguous');
    assert.equal((await desk.do('jobs', {})).jobs.length, 2);
    await desk.do('add-invitation', { file: senior, newJob: true });
    assert.equal((await desk.do('jobs', {})).jobs.length, 3);
  });
});

test('[K19] given a title with another firm, a known consultant’s running job is not taken for it', async () => {
  await atDesk(async (desk) => {
    await desk.do('profile', known);
    const first = await desk.do('add-invitation', {
      file: calendarFile({ uid: 'a', title: 'Interview: Buyer at Quay', at: '20261201T140000Z', people: [lena] }),
    });
    const other = await desk.do('add-invitation', {
      file: calendarFile({ uid: 'b', title: 'Interview: Planner at Tamsin', at: '20261202T140000Z', people: [lena] }),
    });
    assert.notEqual(other.jobId, first.jobId);
  });
});

test('[K19] given a new time for a known interview, it says from when to when before it is noted', async () => {
  await atDesk(async (desk) => {
    await desk.do('profile', known);
    const title = 'Interview: Buyer at Quay';
    await desk.do('add-invitation', {
      file: calendarFile({ uid: 'a', title, at: '20261203T100000Z', people: [lena] }),
    });
    const moved = calendarFile({ uid: 'a', title, at: '20261204T140000Z', people: [lena], sequence: 1 });
    assert.equal(
      (await desk.do('read-invitation', { file: moved })).about,
      'Buyer at Quay: moves from 10:00 am on Thursday 3 December to 2:00 pm on Friday 4 December.',
    );
  });
});

test('[K6] given that the person says which of them they are, it is remembered, and they are never thanked', async () => {
  await atDesk(async (desk) => {
    await desk.do('profile', { zone: 'Europe/London' });
    const kit: [string, string] = ['Kit Vale', 'kit@quay.example'];
    const first = calendarFile({
      uid: 'a',
      title: 'Interview: Buyer at Quay',
      at: '20261123T100000Z',
      people: [lena, kit],
    });
    const read = await desk.do('read-invitation', { file: first });
    assert.ok((read.proposal.you?.among.length ?? 0) > 1);
    const wrong = await desk.do('add-invitation', { file: first, me: 'robin@example.org' });
    const { otherEmails, email, name } = await desk.do('profile', {});
    assert.deepEqual([name, email, otherEmails], ['Robin Ash', 'robin@example.org', []]);
    // Later it turns out that Kit Vale is the candidate, too.
    await desk.do('debrief', { interview: wrong.interviewId, held: true });
    const thanked = async () =>
      (await desk.do('job', { job: wrong.jobId })).steps
        .filter((step) => step.kind === 'thank-you')
        .flatMap((step) => step.people.map((each) => each.name))
        .sort();
    assert.deepEqual(await thanked(), ['Kit Vale', 'Lena Ortiz']);
    await desk.do('profile', { alsoMe: 'kit@quay.example' });
    assert.deepEqual(await thanked(), ['Lena Ortiz']);
    const next = calendarFile({ uid: 'b', title: 'Second interview', at: '20261201T100000Z', people: [lena, kit] });
    const again = await desk.do('read-invitation', { file: next });
    assert.deepEqual([again.proposal.you, again.proposal.people.map((each) => each.name)], [null, ['Lena Ortiz']]);
  });
});

test('[K6] given the own name typed among those who were there, it is no attendee, and that is said', async () => {
  await atDesk(async (desk) => {
    await desk.do('profile', known);
    const { job, interview } = await panel(desk, ['Lena Ortiz', 'Robin Ash', 'robin@example.org']);
    const { notes } = await desk.do('debrief', { interview, held: true, people: [{ person: 'Robin Ash' }] });
    assert.deepEqual(notes, ['Robin Ash is you, so nobody of that name was noted as having been there.']);
    assert.deepEqual(await namesOf(desk, job), ['Lena Ortiz']);
  });
});

test('[K7] given a call from a number that ends like a noted one and is of another country, it is laid to nobody known', async () => {
  await atDesk(async (desk) => {
    const { job } = await panel(desk, ['Anna Field']);
    const anna = (await desk.do('job', { job })).people.find((each) => each.name === 'Anna Field')?.id ?? '';
    await desk.do('correct-person', { person: anna, phone: '+44 20 7946 0018' });
    const ring = async (number: string): Promise<string[]> => {
      const { entryId } = await desk.do('called', {
        outcome: 'talked',
        people: [number],
        jobs: [job],
        direction: 'in',
      });
      const { contacts } = await desk.do('job', { job });
      return (contacts.find((each) => each.entryId === entryId)?.people ?? []).map((each) => each.id);
    };
    assert.deepEqual(await ring('020 7946 0018'), [anna]);
    assert.equal((await ring('+1 20 7946 0018')).includes(anna), false);
  });
});

test('[K6] given a name where somebody noted is wanted, it is the one person of that name, and a name that nobody has is asked about', async () => {
  await atDesk(async (desk) => {
    const { job } = await panel(desk, ['Ines Duarte']);
    const ines = (await desk.do('job', { job })).people[0]?.id;
    const { personId } = await desk.do('add-person', { person: 'Ines Duarte', language: 'de' });
    assert.equal(personId, ines);
    await assert.rejects(desk.do('add-person', { person: 'Otto', language: 'de' }), /Otto/);
  });
});
