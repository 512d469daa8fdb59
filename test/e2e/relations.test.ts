import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { perform } from '../../src/app/perform.ts';
import type { Input } from '../../src/contract/registry.ts';
import { type Desk, inHome, MINUTE, openDesk } from '../support/sending.ts';

const DAY = 24 * 60 * MINUTE;

/** Two jobs through one consultant, Anna Keller of Harbour Search, both met a while ago. */
async function withTwoJobs(work: (desk: Desk, jobs: readonly string[], anna: string) => Promise<void>): Promise<void> {
  await inHome(async (home) => {
    const desk = openDesk(home);
    try {
      await desk.do('profile', {
        name: 'Rowan Ellis',
        zone: 'Europe/London',
        region: 'GB-ENG',
        phone: '+44 7700 900123',
      });
      const { personId: anna } = await desk.do('add-person', {
        name: 'Anna Keller',
        email: 'anna@harbour.example',
        phone: '+44 20 7946 0123',
        firm: 'Harbour Search',
        agency: true,
      });
      const jobs: string[] = [];
      for (const [role, employer] of [
        ['Data Engineer', 'Northwind'],
        ['Team Lead', 'Tamsin & Reed'],
      ]) {
        const { opportunityId } = await desk.do('add-job', {
          role,
          employer,
          agency: 'Harbour Search',
        } as Input<'add-job'>);
        await desk.do('change-job', { job: opportunityId, contact: 'Anna Keller', met: 'agency' });
        await desk.do('log', {
          direction: 'in',
          channel: 'email',
          job: [opportunityId],
          person: [anna],
          meaning: 'holding',
        });
        jobs.push(opportunityId);
      }
      await work(desk, jobs, anna);
    } finally {
      await desk.close();
    }
  });
}

const stepsOf = async (desk: Desk, job: string) => (await desk.do('plan', { job })).steps;
const person = async (desk: Desk, id: string) =>
  (await desk.do('relations', {})).firms
    .flatMap((firm) => firm.people.map((each) => ({ ...each, firm: firm.name })))
    .find((each) => each.id === id);

test('a consultant who has left is kept at the new firm, and what runs goes to the successor with one introduction', async () => {
  await withTwoJobs(async (desk, jobs, anna) => {
    desk.now += DAY;
    const left = await desk.do('left', {
      person: anna,
      successor: 'Ben Adler',
      email: 'ben@harbour.example',
      firm: 'Quay Partners',
    });
    assert.deepEqual(left.opportunityIds.toSorted(), [...jobs].sort());
    desk.now += DAY;
    const [intro, ...more] = (await stepsOf(desk, jobs[0] ?? '')).filter((step) => step.kind === 'check-in');
    assert.equal(more.length, 0);
    assert.equal(intro?.title, 'Introduce yourself to Ben Adler');
    assert.deepEqual(intro?.opportunityIds.toSorted(), [...jobs].sort(), 'one letter names all that runs there');
    const draft = await desk.do('draft', { step: intro?.id ?? '' });
    assert.match(draft.text, /Rowan Ellis/);
    assert.match(draft.text, /Anna Keller/);
    for (const employer of [/Northwind/, /Tamsin & Reed/]) assert.match(draft.text, employer);
    assert.deepEqual(
      draft.findings.filter((each) => each.severity !== 'hint'),
      [],
    );
    await desk.do('sent', { draft: draft.draftId });
    for (const job of jobs) {
      const titles = (await stepsOf(desk, job)).filter((step) => step.state !== 'done').map((step) => step.title);
      assert.ok(!titles.some((title) => title.startsWith('Introduce')), titles.join());
    }
    const kept = await person(desk, anna);
    assert.equal(kept?.firm, 'Quay Partners');
    assert.deepEqual(kept?.former, ['Harbour Search']);
    assert.equal(
      (await desk.do('job', { job: jobs[0] ?? '' })).people.find((each) => each.id === anna)?.email,
      undefined,
    );
  });
});

test('without a successor nobody is asked at the old address, and the person stays known', async () => {
  await withTwoJobs(async (desk, jobs, anna) => {
    await desk.do('left', { person: 'Anna Keller' });
    desk.now += 12 * DAY;
    for (const job of jobs)
      for (const step of await stepsOf(desk, job))
        assert.ok(!step.people.some((each) => each.id === anna) || step.state === 'done', step.title);
    assert.ok(await person(desk, anna));
  });
});

test('two notes of one person are one, found by either address, and two again when they are taken apart', async () => {
  await withTwoJobs(async (desk, jobs, anna) => {
    const { personId: other } = await desk.do('add-person', { name: 'A. Keller', email: 'anna.keller@mail.example' });
    await desk.do('log', {
      direction: 'in',
      channel: 'email',
      job: [jobs[0] ?? ''],
      person: [other],
      meaning: 'question',
    });
    const before = await desk.do('job', { job: jobs[0] ?? '' });
    assert.ok(before.people.some((each) => each.id === other));
    await desk.do('merge', { person: other, into: anna });
    const merged = await desk.do('job', { job: jobs[0] ?? '' });
    assert.ok(!merged.people.some((each) => each.id === other));
    assert.ok(merged.steps.some((step) => step.kind === 'answer' && step.people[0]?.id === anna));
    // The second address leads to the one person now.
    await desk.do('log', {
      direction: 'out',
      channel: 'email',
      job: [jobs[0] ?? ''],
      person: ['anna.keller@mail.example'],
      purpose: 'answer',
    });
    const file = await desk.do('history', { who: anna });
    assert.equal(file.lines.filter((line) => line.who === 'Anna Keller').length, file.lines.length);
    assert.deepEqual((await person(desk, anna))?.alsoNoted, [{ id: other, name: 'A. Keller' }]);
    assert.match((await desk.refusal('merge', { person: other, into: anna })).text, /one person already/);
    await desk.do('unmerge', { person: other });
    const apart = await desk.do('job', { job: jobs[0] ?? '' });
    assert.ok(apart.people.some((each) => each.id === other));
    assert.match((await desk.refusal('unmerge', { person: other })).text, /stands for nobody else/);
  });
});

test('[ST6] whoever is forgotten goes with every note that was them', async () => {
  await withTwoJobs(async (desk, _jobs, anna) => {
    const { personId: other } = await desk.do('add-person', { name: 'Annalise Kellermann', email: 'ak@mail.example' });
    await desk.do('merge', { person: other, into: anna });
    await desk.do('forget', { person: anna, yes: true });
    const { archive } = await desk.do('export', {});
    for (const trace of ['Anna Keller', 'anna@harbour.example', 'Annalise', 'ak@mail.example'])
      assert.ok(!archive.includes(trace), trace);
  });
});

test('who may represent one where is kept with its day, and a second agency is warned of', async () => {
  await withTwoJobs(async (desk, [first = '']) => {
    await desk.do('change-job', { job: first, represented: '2026-11-20' });
    const harbour = (await desk.do('relations', {})).firms.find((firm) => firm.name === 'Harbour Search');
    assert.deepEqual(
      harbour?.represents.map((each) => [each.employer, each.since]),
      [['Northwind', 'Friday 20 November']],
    );
    const second = await desk.do('add-job', { role: 'Data Engineer', employer: 'Northwind', agency: 'Quay Partners' });
    assert.match(second.notes.join(), /Harbour Search already represents you at Northwind/);
    const warned = (await desk.do('relations', {})).firms.flatMap((firm) => firm.warnings);
    assert.match(warned.join(), /Quay Partners already represents you at Northwind/);
  });
});

test('[PL14] a word after a while waits for something to say: a true occasion goes into it, once', async () => {
  await withTwoJobs(async (desk, [first = '', second = ''], anna) => {
    await desk.do('close-job', { job: second, ending: 'withdrawn' });
    await desk.do('log', { direction: 'in', channel: 'email', job: [first], person: [anna], meaning: 'rejection' });
    const thanks = (await stepsOf(desk, first)).find((step) => step.kind === 'gracious-thanks');
    const letter = await desk.do('draft', { step: thanks?.id ?? '' });
    await desk.do('sent', { draft: letter.draftId });
    const warm = (await stepsOf(desk, first)).find((step) => step.kind === 'keep-warm');
    // Thirty working days from Tuesday 24 November, with Christmas, Boxing Day's substitute and New Year left out.
    assert.match(warm?.sendFrom ?? '', /^2027-01-08/);
    desk.now = Date.UTC(2027, 0, 8, 10);
    const silent = await desk.refusal('draft', { step: warm?.id ?? '' });
    assert.equal(silent.code, 'nothing-to-say');
    await desk.do('occasion', { text: 'I passed the AWS exam in December' });
    const draft = await desk.do('draft', { step: warm?.id ?? '' });
    assert.match(draft.text, /I passed the AWS exam in December/);
    assert.match(draft.text, /no need to answer|No answer is needed/i);
    assert.deepEqual(
      draft.findings.filter((each) => each.severity !== 'hint'),
      [],
    );
    await desk.do('sent', { draft: draft.draftId });
    const next = (await stepsOf(desk, first)).find((step) => step.kind === 'keep-warm' && step.state !== 'done');
    desk.now = Date.UTC(2027, 4, 10, 10);
    assert.equal((await desk.refusal('draft', { step: next?.id ?? '' })).code, 'nothing-to-say', 'told once');
    assert.match((await desk.refusal('occasion', { text: 'a prize', whose: 'theirs' })).text, /Whose news is it/);
    await desk.do('occasion', { text: 'the prize for the Elm Park project', whose: 'theirs', people: [anna] });
    assert.match((await desk.do('draft', { step: next?.id ?? '' })).text, /the prize for the Elm Park project/);
  });
});

test('[PL14] feedback is asked for once, and what they advise stands in the next brief', async () => {
  await inHome(async (home) => {
    const desk = openDesk(home);
    try {
      await desk.do('profile', { name: 'Rowan Ellis', zone: 'Europe/London', region: 'GB-ENG' });
      const { jobId, draftId } = await desk.thankYou('fiona@example.test', 'Fiona Grant');
      await desk.do('sent', { draft: draftId });
      const { interviewId } = await desk.do('add-interview', {
        job: jobId,
        starts: new Date(desk.now - 90 * MINUTE).toISOString(),
        ends: new Date(desk.now - 60 * MINUTE).toISOString(),
        people: ['mark@example.test'],
      });
      await desk.do('debrief', { interview: interviewId, held: true } as Input<'debrief'>);
      await desk.do('log', {
        direction: 'in',
        channel: 'email',
        job: [jobId],
        person: ['fiona@example.test'],
        meaning: 'rejection',
      });
      const thanks = (await stepsOf(desk, jobId)).filter(
        (step) => step.kind === 'gracious-thanks' && step.state !== 'done',
      );
      assert.equal(thanks.length, 2);
      const letters = await Promise.all(thanks.map((step) => desk.do('draft', { step: step.id })));
      const asks = letters.filter((each) =>
        /one thing that I could do better|one point that you would advise/.test(each.text),
      );
      assert.deepEqual(
        asks.map((each) => each.to[0]?.email),
        ['fiona@example.test'],
        'of whoever said no, and of nobody else',
      );
      await desk.do('advice', { job: jobId, text: 'Shorter answers, and one figure in each' });
      const again = await desk.do('draft', { step: thanks[0]?.id ?? '', anew: true });
      assert.doesNotMatch(again.text, /could do better|advise me/, 'not where they gave it already');
      const next = await desk.do('add-job', { role: 'Analyst', employer: 'Southwind' });
      const brief = await desk.do('brief', { interview: next.opportunityId });
      assert.match(JSON.stringify(brief.sections), /You were advised: Shorter answers, and one figure in each/);
    } finally {
      await desk.close();
    }
  });
});

const foreign = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'PRODID:-//Example//EN',
  'N:Adler;Ben;;Dr;',
  'FN:Ben Adler',
  'ORG:Harbour Search;Technology',
  'item1.EMAIL;type=INTERNET;type=WORK:Ben.Adler@harbour.ex',
  ' ample',
  'TEL;TYPE=CELL:+44 7700 900456',
  'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
  ' /2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoH',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Anna Keller',
  'TEL;VALUE=uri:tel:+44-20-7946-0123',
  'TITLE:Partner',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:3.0',
  'THIS IS NO LINE',
  'END:VCARD',
].join('\r\n');

test('contact cards come in from a telephone and go out again; whom one knows is not noted twice', async () => {
  await withTwoJobs(async (desk, _jobs, anna) => {
    const file = { name: 'people.vcf', content: Buffer.from(foreign).toString('base64') };
    const taken = await desk.do('cards-import', { file });
    assert.deepEqual(
      taken.added.map((each) => each.name),
      ['Ben Adler'],
    );
    const again = await desk.do('cards-import', { file });
    assert.deepEqual([again.added, again.changed], [[], []]);
    const { vcf, count } = await desk.do('cards', {});
    assert.equal(count, 2);
    assert.match(vcf, /FN:Ben Adler\r\n/);
    assert.match(vcf, /EMAIL:ben\.adler@harbour\.example/);
    assert.match(vcf, /UID:urn:x-persevere:per_/);
    // What went out comes in somewhere else as it was.
    await inHome(async (home) => {
      const other = openDesk(home);
      try {
        const read = await other.do('cards-import', {
          file: { name: 'people.vcf', content: Buffer.from(vcf).toString('base64') },
        });
        assert.deepEqual(read.added.map((each) => each.name).sort(), ['Anna Keller', 'Ben Adler']);
        assert.equal((await other.do('cards', {})).vcf.replace(/UID:.*\r\n/g, ''), vcf.replace(/UID:.*\r\n/g, ''));
      } finally {
        await other.close();
      }
    });
    assert.match(
      (
        await desk.refusal('cards-import', {
          file: { name: 'x.vcf', content: Buffer.from('hello').toString('base64') },
        })
      ).text,
      /x\.vcf cannot be read\. It holds no contact cards/,
    );
    assert.ok(anna);
  });
});

test('[PL6][PL3] what became of a call changes the plan as it must', async () => {
  await withTwoJobs(async (desk, [first = '', second = ''], anna) => {
    await desk.do('close-job', { job: second, ending: 'withdrawn' });
    const rang = async () => {
      desk.now += 60 * MINUTE;
      await desk.do('log', { direction: 'in', channel: 'missed-call', job: [first], person: [anna] });
      const step = (await stepsOf(desk, first)).find((each) => each.kind === 'call-back' && each.state !== 'done');
      return step?.id ?? '';
    };
    const open = async (step: string) =>
      (await stepsOf(desk, first)).find((each) => each.id === step && each.state !== 'done');
    const one = await rang();
    desk.now += MINUTE;
    await desk.do('called', { outcome: 'someone-else', step: one, text: 'A colleague; she is back at three' });
    assert.ok(await open(one), 'somebody else is not her');
    const until = new Date(desk.now + 3 * 60 * MINUTE).toISOString();
    const later = await desk.do('called', { outcome: 'call-back', step: one, until });
    assert.match(later.said, /You call Anna Keller back at 2:01 pm on Tuesday 24 November/);
    assert.equal((await open(one))?.state, 'put off');
    desk.now += 4 * 60 * MINUTE;
    const talked = await desk.do('called', {
      outcome: 'talked',
      step: one,
      text: 'She will come back to me by Friday. I promised to send two references by Thursday. She sounded tired.',
    });
    assert.equal(await open(one), undefined);
    assert.deepEqual(
      talked.promised.map((each) => each.whose),
      ['theirs', 'mine'],
    );
    assert.match(talked.promised[0]?.text ?? '', /They named Friday 27 November/);
    assert.match(talked.promised[1]?.text ?? '', /You promised by Thursday 26 November/);
    const due = (await stepsOf(desk, first)).find((step) => step.kind === 'deliver');
    assert.equal(due?.people[0]?.id, anna);
    await desk.do('correct', { entry: talked.entryId, payload: talked.promised[1]?.without ?? {} });
    assert.ok(!(await stepsOf(desk, first)).some((step) => step.kind === 'deliver'), 'not so, and taken out');
    const two = await rang();
    const wrong = await desk.do('called', { outcome: 'wrong-number', step: two });
    assert.match(wrong.said, /The number is taken off Anna Keller/);
    assert.equal((await desk.do('job', { job: first })).people.find((each) => each.id === anna)?.phone, undefined);
    // The same call, noted on a second device a minute later: both stand, and it is said.
    desk.now += MINUTE;
    await desk.do('called', { outcome: 'voicemail', people: [anna], jobs: [first] });
    desk.now += MINUTE;
    const twin = await desk.do('called', { outcome: 'voicemail', people: [anna], jobs: [first] });
    assert.match(twin.notes.join(), /Something like it is noted already/);
  });
});

test('a number alone makes a person, and is found again however it is typed', async () => {
  await withTwoJobs(async (desk, [first = '']) => {
    await desk.do('called', {
      outcome: 'talked',
      direction: 'in',
      people: ['020 7946 0999'],
      jobs: [first],
      text: 'Somebody of Northwind',
    });
    const view = await desk.do('job', { job: first });
    const made = view.people.find((each) => each.phone === '020 7946 0999');
    assert.equal(made?.name, '020 7946 0999');
    desk.now += 20 * MINUTE;
    await desk.do('log', {
      direction: 'in',
      channel: 'text',
      person: ['+44 20 7946 0999'],
      job: [first],
      text: 'Call me',
    });
    assert.equal((await desk.do('job', { job: first })).people.length, view.people.length);
  });
});

test('[PL14] a no on the telephone ends the questions and opens the thanks at once; anger does not pass', async () => {
  await withTwoJobs(async (desk, [first = ''], anna) => {
    await desk.do('called', {
      outcome: 'talked',
      direction: 'in',
      jobs: [first],
      people: [anna],
      meaning: 'rejection',
      advice: 'Say more about teams',
    });
    const steps = (await stepsOf(desk, first)).filter((step) => step.state !== 'done');
    const thanks = steps.find((step) => step.kind === 'gracious-thanks');
    assert.equal(thanks?.state, 'open');
    assert.ok(!thanks?.reasons.some((reason) => /pass first/.test(reason.text)), 'no cooling off after a call');
    assert.ok(!steps.some((step) => step.kind === 'check-in'));
    const draft = await desk.do('draft', { step: thanks?.id ?? '' });
    assert.doesNotMatch(draft.text, /could do better|advise me/, 'they gave it in the call');
    for (const bitter of [
      'I find this decision incomprehensible.',
      'Thanks for nothing.',
      'You clearly did not read my papers.',
    ]) {
      const edited = await desk.do('edit', {
        draft: draft.draftId,
        text: draft.text.replace('\n\n', `\n\n${bitter} `),
      });
      assert.ok(
        edited.findings.some((each) => each.severity === 'block'),
        bitter,
      );
    }
  });
});

test('an outcome is applied once, however often and in whatever order it is sent, also by two processes at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { minLength: 2, maxLength: 10 }), async (sent) => {
      await withTwoJobs(async (desk, [first = ''], anna) => {
        const other = openDesk(desk.home, { processId: 4712 });
        try {
          const send = (which: number, by: Desk) =>
            perform(
              by.app,
              'called',
              { outcome: 'voicemail', people: [anna], jobs: [first], text: `call ${which}` },
              { now: desk.now, hypothetical: false, operationId: `op_call_${which}` },
            );
          const results = await Promise.all(sent.map((which, index) => send(which, index % 2 === 0 ? desk : other)));
          for (const [index, result] of results.entries()) {
            assert.ok(result.ok);
            const same = results[sent.indexOf(sent[index] ?? 0)];
            assert.ok(
              same?.ok && same.value.interactionId === result.value.interactionId,
              'a repeat gets the first answer',
            );
          }
          const { story } = await desk.do('job', { job: first });
          const calls = story.filter((line) => line.kind === 'interaction-logged' && /voicemail/.test(line.text));
          assert.equal(calls.length, new Set(sent).size);
        } finally {
          await other.close();
        }
      });
    }),
    { numRuns: 12 },
  );
});
