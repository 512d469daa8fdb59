import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';

type Draft = Output<'draft'>;
type Plan = Output<'plan'>;

const now = ['--now', '2026-11-18T10:00Z'];
const simulated = async (home: string): Promise<void> => {
  await ask(home, 'init', '--simulated');
  await ask(home, 'profile', '--name', 'Rowan Ellis', '--zone', 'Europe/London', '--region', 'GB-SCT', ...now);
};
const addJob = async (home: string, role: string, employer: string, person: string): Promise<string> => {
  const { jobId } = await ask<Output<'add-job'>>(
    home,
    ...['add', 'job', '--role', role, '--employer', employer],
    ...now,
  );
  await ask(home, 'add', 'person', '--name', person, '--firm', employer, ...now);
  await ask(home, 'change', 'job', jobId, '--contact', person, ...now);
  return jobId;
};
const stepOf = async (home: string, job: string, kind: string) =>
  (await ask<Plan>(home, 'plan', '--job', job, ...now)).steps.find((each) => each.kind === kind);

test('[PL22][PL25] given an acceptance, the letter that says so comes first, then one for each other live job; sent, those end', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const taken = await addJob(home, 'Analyst', 'Northwind', 'Ines Duarte');
    const other = await addJob(home, 'Lead', 'Calder', 'Mark Hill');
    await ask(home, 'close', 'job', taken, 'accepted', ...now);
    const today = await ask<Output<'today'>>(home, 'today', ...now);
    assert.deepEqual(
      today.doNow.map((each) => each.kind),
      ['accept'],
    );
    const accept = await stepOf(home, taken, 'accept');
    const acceptance = await ask<Draft>(home, 'draft', accept?.id ?? '', ...now);
    assert.match(acceptance.text, /accept/i);
    assert.match(acceptance.text, /Analyst role/);
    assert.equal((await stepOf(home, other, 'inform-others'))?.id, undefined, 'not before the acceptance went');
    await ask(home, 'sent', acceptance.draftId, ...now);
    assert.equal((await stepOf(home, other, 'check-in'))?.id, undefined);
    const tell = await stepOf(home, other, 'inform-others');
    const letter = await ask<Draft>(home, 'draft', tell?.id ?? '', ...now);
    assert.match(letter.text, /^Dear Mark,\n\n.*(?:accept|tak|offer|elsewhere|another)/s);
    assert.deepEqual(
      letter.findings.filter((each) => each.severity !== 'hint'),
      [],
    );
    await ask(home, 'sent', letter.draftId, ...now);
    const states = [taken, other].map(async (job) => (await ask<Output<'job'>>(home, 'job', job)).state);
    assert.deepEqual(await Promise.all(states), ['accepted', 'withdrawn']);
  });
});

test('something told wrongly is put right in a letter that says it in the candidate’s own words', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const job = await addJob(home, 'Analyst', 'Northwind', 'Ines Duarte');
    const refused = await command(home, ['letter', job, 'correct', ...now]);
    assert.match(refused.err, /What is right was not said/);
    const { stepIds } = await ask<Output<'letter'>>(
      home,
      ...['letter', job, 'correct', '--about', 'I left Halden in 2020, not in 2021'],
      ...now,
    );
    const letter = await ask<Draft>(home, 'draft', stepIds[0] ?? '', ...now);
    assert.match(letter.text, /I left Halden in 2020, not in 2021\b/);
    assert.ok(letter.sources.some((each) => each.notes.some((note) => note.includes('Halden'))));
  });
});

test('[WR4] a letter follows its reader: German to a German, American to whoever works there, warmly to whoever signs so', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const job = await addJob(home, 'Analyst', 'Northwind', 'Ines Duarte');
    const draft = async (...more: string[]) => {
      const { stepIds } = await ask<Output<'letter'>>(home, 'letter', job, 'accept', ...now);
      return (await ask<Draft>(home, 'draft', stepIds[0] ?? '', ...more, ...now)).text;
    };
    assert.match(await draft(), /^Dear Ines,/);
    assert.match(await draft('--register', 'formal'), /^Dear Ines Duarte,/);
    assert.match(await draft('--register', 'warm'), /^Hi Ines,/);
    const { people } = await ask<Output<'job'>>(home, 'job', job);
    const ines = people[0]?.id ?? '';
    await ask(home, 'add', 'person', '--person', ines, '--language', 'de', ...now);
    assert.match(await draft(), /^Guten Tag Ines Duarte,\n\n[^\n]*(?:Angebot|nehme)/);
    await ask(home, 'add', 'person', '--person', ines, '--language', 'en', '--region', 'US-NY', ...now);
    assert.match(await draft(), /(?:Sincerely|Best regards|Kind regards),\nRowan Ellis$/);
    await ask(
      home,
      'log',
      'in',
      'email',
      '--job',
      job,
      '--person',
      ines,
      '--text',
      'See you then.\n\nBest,\nInes',
      ...now,
    );
    assert.match(await draft(), /^Hi Ines,/);
  });
});

const pushy = 'Dear Ines,\n\nThank you. As I said before, I am interested. Please answer by Friday.\n\nRowan\n';

test('`persevere review` reads a file for an occasion, with what went before it', async () => {
  await withHome(async (home) => {
    const file = join(home, 'letter.txt');
    writeFileSync(file, pushy);
    const alone = await ask<Output<'review'>>(home, 'review', file, '--occasion', 'check-in');
    const codes = alone.findings.map((each) => each.code);
    for (const code of ['pressure', 'no-question']) assert.ok(codes.includes(code), codes.join());
    assert.ok(alone.tone !== null && alone.tone.reads === 'cool' && alone.tone.reasons.length > 0);
    const mail = (from: string, day: number): string =>
      `From: ${from}\r\nTo: x@example.test\r\nSubject: Role\r\nDate: ${day} Nov 2026 09:00:00 +0000\r\nMessage-ID: <${day}@example.test>\r\n\r\nHow do things stand?\r\n`;
    const letter = join(home, 'letter.eml');
    writeFileSync(letter, mail('me@example.test', 18).replace('How do', 'May I ask how'));
    const folder = join(home, 'before');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(folder);
    for (const [day, from] of [
      [2, 'her@example.test'],
      [3, 'me@example.test'],
      [9, 'me@example.test'],
      [16, 'me@example.test'],
    ] as const)
      writeFileSync(join(folder, `${day}.eml`), mail(from, day));
    const both = await ask<Output<'review'>>(
      home,
      ...['review', letter, '--occasion', 'check-in', '--thread', folder, '--now', '2026-11-18T09:00Z'],
    );
    const found = both.findings.map((each) => each.code);
    assert.ok(found.includes('asked-before') && found.includes('so-soon'), found.join());
  });
});

test('`persevere tone` gives one line for each row, in order', async () => {
  await withHome(async (home) => {
    const file = join(home, 'texts.csv');
    writeFileSync(
      file,
      'id,said\r\n1,"Hi, thank you, would you mind looking at it? I hope you are well."\r\n2,"Why did you delete my page, again?"\r\n3,\r\n',
    );
    const { out, err } = await command(home, ['tone', '--csv', file, '--column', 'said', '--json']);
    const scores = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { score: number }).score);
    assert.equal(scores.length, 3);
    assert.ok((scores[0] ?? 0) > (scores[1] ?? 100));
    assert.match(err, /Judged as: /);
    const wrong = await command(home, ['tone', '--csv', file, '--column', 'text', '--json']);
    assert.match(wrong.err, /no column “text”/);
    assert.match(wrong.err, /id, said/);
  });
});

test('[WR4] given a candidate in America, a consultant of an executive search is written to as Americans write, and what stands behind the role in brackets or after a comma is left out', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    await ask(home, 'profile', '--name', 'Rowan Ellis', '--zone', 'America/Chicago', '--region', 'US', ...now);
    const { jobId } = await ask<Output<'add-job'>>(
      home,
      ...[
        'add',
        'job',
        '--role',
        'Sales Manager, Midwest (maternity cover)',
        '--employer',
        'Northwind',
        '--agency',
        'Thorn Search',
      ],
      ...['--consultant', 'Joan Petrak', '--consultant-email', 'joan@example.org', '--preset', 'executive', ...now],
    );
    const { stepIds } = await ask<Output<'letter'>>(home, 'letter', jobId, 'accept', ...now);
    const { text } = await ask<Draft>(home, 'draft', stepIds[0] ?? '', ...now);
    assert.match(text, /^Dear Joan,/);
    assert.match(text, /(?:Sincerely|Best regards|Kind regards),\nRowan Ellis$/);
    assert.match(text, /Sales Manager role/);
    assert.doesNotMatch(text, /maternity|Midwest/);
  });
});

test('[WR8] given a consultant noted beside two of the client, the consultant is thanked for arranging it, and for no meeting', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const { jobId } = await ask<Output<'add-job'>>(
      home,
      ...['add', 'job', '--role', 'Analyst', '--employer', 'Northwind', '--agency', 'Thorn Search', '--met', 'client'],
      ...['--thank', 'direct', '--consultant', 'Joan Petrak', '--consultant-email', 'joan@example.org', ...now],
    );
    const { interviewId } = await ask<Output<'add-interview'>>(
      home,
      ...['add', 'interview', jobId, '2026-11-18T08:00Z', '--with', 'Ines Duarte', '--with', 'Mark Hill', ...now],
    );
    const file = join(home, 'a.json');
    const people = [
      { person: 'Ines Duarte', side: 'client' },
      { person: 'Mark Hill', side: 'client' },
      { person: 'Joan Petrak', side: 'agency' },
    ];
    writeFileSync(file, JSON.stringify({ held: true, want: 'yes', people }));
    await ask(home, 'debrief', interviewId, '--from', file, ...now);
    const plan = await ask<Plan>(home, 'plan', '--job', jobId, ...now);
    const said = new Map<string, string>();
    for (const step of plan.steps.filter((each) => each.kind === 'thank-you')) {
      const { text, letterId } = await ask<Draft>(home, 'draft', step.id, ...now);
      said.set(text.split('\n')[0] ?? '', letterId ?? '');
    }
    assert.match(said.get('Dear Joan,') ?? '', /arranged/, JSON.stringify([...said]));
    assert.equal(said.size, 3);
  });
});

test('[WR4] given a colleague of theirs who signs with the first name, somebody who has not written yet is greeted so too', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const job = await addJob(home, 'Analyst', 'Northwind', 'Ines Duarte');
    const { stepIds } = await ask<Output<'letter'>>(home, 'letter', job, 'accept', ...now);
    const greeting = async () => (await ask<Draft>(home, 'draft', stepIds[0] ?? '', ...now)).text.split('\n')[0];
    assert.equal(await greeting(), 'Dear Ines,');
    const added = await ask<Output<'add-person'>>(
      home,
      'add',
      'person',
      '--name',
      'Mark Hill',
      '--firm',
      'Northwind',
      ...now,
    );
    const mark = added.personId;
    await ask(
      home,
      ...['log', 'in', 'email', '--job', job, '--person', mark, '--text', 'See you.\n\nBest,\nMark', ...now],
    );
    assert.equal(await greeting(), 'Hi Ines,');
  });
});
