import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Input } from '../../src/contract/registry.ts';
import { type Desk, inHome, MINUTE, openDesk } from '../support/sending.ts';
import { stepsOf, withTwoJobs } from '../support/two-jobs.ts';

const DAY = 24 * 60 * MINUTE;

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
    assert.deepEqual(left.jobIds.toSorted(), [...jobs].sort());
    desk.now += DAY;
    const [intro, ...more] = (await stepsOf(desk, jobs[0] ?? '')).filter((step) => step.kind === 'check-in');
    assert.equal(more.length, 0);
    assert.equal(intro?.title, 'Introduce yourself to Ben Adler');
    assert.deepEqual(intro?.jobIds.toSorted(), [...jobs].sort(), 'one letter names all that runs there');
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
    assert.doesNotMatch(draft.text, /\?/, 'and asks for nothing');
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

test('[PL14c] feedback is asked for once, and what they advise stands in the next brief', async () => {
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
      const asks = letters.filter((each) => each.letterId?.includes('advice') || /\?/.test(each.text));
      assert.deepEqual(
        asks.map((each) => each.to[0]?.email),
        ['fiona@example.test'],
        'of whoever said no, and of nobody else',
      );
      await desk.do('advice', { job: jobId, text: 'Shorter answers, and one figure in each' });
      const again = await desk.do('draft', { step: thanks[0]?.id ?? '', anew: true });
      assert.doesNotMatch(again.text, /\?/, 'not where they gave it already');
      const next = await desk.do('add-job', { role: 'Analyst', employer: 'Southwind' });
      const brief = await desk.do('brief', { interview: next.jobId });
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

test('contact cards come in from a telephone and go out again; whom the candidate knows is not noted twice', async () => {
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

test('[K6] given cards of the candidate, of a firm and of two people with one address, each that is left out is named', async () => {
  await inHome(async (home) => {
    const desk = openDesk(home);
    try {
      await desk.do('profile', { name: 'Kim Poe', email: 'kim@example.org' });
      const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n');
      const cards = [
        card('FN:Kim Poe', 'EMAIL:kim@example.org'),
        card('N:;;;;', 'FN:Mill GmbH', 'ORG:Mill GmbH', 'X-ABShowAs:COMPANY', 'EMAIL:info@mill.example'),
        card('FN:Eve Lang', 'EMAIL:jobs@mill.example'),
        card('FN:Noa Field', 'EMAIL:jobs@mill.example'),
      ];
      const file = { name: 'people.vcf', content: Buffer.from(cards.join('\r\n')).toString('base64') };
      const taken = await desk.do('cards-import', { file });
      assert.deepEqual(
        taken.added.map((each) => each.name),
        ['Eve Lang'],
      );
      assert.deepEqual(taken.notes, [
        'Kim Poe is you and was left out.',
        'Mill GmbH is a firm and no person, and was left out.',
        'Noa Field has the address of Eve Lang and was left out. Note them with an address of their own.',
      ]);
      // Once more, held against what is noted.
      const again = await desk.do('cards-import', { file });
      assert.deepEqual([again.added, again.changed], [[], []]);
      assert.ok(again.notes.some((each) => each.startsWith('Noa Field has the address')));
    } finally {
      await desk.close();
    }
  });
});
