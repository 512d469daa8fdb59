import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, persevere, root, withHome } from '../support/cli.ts';

const fixture = (name: string): string => join(root, 'test', 'fixtures', name);
const within = '2026-11-23T16:00[Europe/London]';

async function simulated(home: string): Promise<void> {
  await ask(home, 'init', '--simulated');
  await ask(
    home,
    'profile',
    '--name',
    'Rowan Ellis',
    '--email',
    'rowan@example.org',
    '--phone',
    '07700 900123',
    '--zone',
    'Europe/London',
    '--region',
    'GB-SCT',
  );
}

const answers = {
  held: true,
  people: [
    { person: 'ines.duarte@tamsinreed.example', callback: 'the move of the billing data from Oracle to Postgres' },
    { person: 'Mark Hill', callback: 'asked how I decide what not to test' },
    { person: 'Olu', callback: 'the team grows from five to nine in spring' },
  ],
  forgot: [{ text: 'I have led two migrations of this size', for: 'Ines Duarte' }],
  iPromised: [{ text: 'the link to my talk', by: '2026-11-27' }],
  theyPromised: { text: 'by Friday week', by: '2026-12-04' },
  pace: 'standard',
  want: 'yes',
};

test('from an invitation to a plan and letters, as a person would on the command line', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const added = await ask<Output<'add-invitation'>>(
      home,
      'add',
      'invitation',
      fixture('panel.ics'),
      '--agency',
      'Calder Search',
      '--employer',
      'Tamsin & Reed',
      '--met',
      'client',
      '--now',
      '2026-11-19T10:00[Europe/London]',
    );
    assert.deepEqual(
      added.people.map((each) => [each.name, each.email]),
      [
        ['Ines Duarte', 'ines.duarte@tamsinreed.example'],
        ['Mark Hill', 'mark.hill@tamsinreed.example'],
        ['Olu Adeyemi', 'olu.adeyemi@tamsinreed.example'],
      ],
    );
    assert.equal(
      added.proposal.starts,
      '2026-11-23T14:00:00+00:00[Europe/London]',
      'a Windows zone name is understood',
    );

    const twice = await ask<Output<'add-invitation'>>(home, 'add', 'invitation', fixture('panel.ics'), '--now', within);
    assert.deepEqual([twice.outcome, twice.jobId, twice.interviewId], ['known', added.jobId, added.interviewId]);

    const before = await ask<Output<'today'>>(home, 'today', '--now', '2026-11-19T11:00[Europe/London]');
    assert.deepEqual(
      before.doNow.map((step) => step.kind),
      ['confirm', 'brief'],
    );

    const over = await ask<Output<'today'>>(home, 'today', '--now', within);
    assert.deepEqual(
      over.doNow.map((step) => step.kind),
      ['debrief'],
    );

    writeFileSync(join(home, 'answers.json'), JSON.stringify(answers));
    const noted = await ask<Output<'debrief'>>(
      home,
      'debrief',
      added.interviewId,
      '--from',
      join(home, 'answers.json'),
      '--now',
      within,
    );
    assert.deepEqual(
      noted.people.map((each) => each.name),
      ['Ines Duarte', 'Mark Hill', 'Olu Adeyemi'],
      'names as heard find those who were invited',
    );

    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', added.jobId, '--now', within);
    assert.deepEqual(
      plan.steps.map((step) => step.kind),
      ['debrief-call', 'thank-you', 'deliver', 'check-in'],
    );
    const [call, thanks, deliver, checkIn] = plan.steps;
    assert.equal(call?.people[0]?.name, 'Fiona Marsh');
    assert.equal(call?.closes, '2026-11-24T17:30:00+00:00[Europe/London]');
    assert.deepEqual(
      thanks?.onBehalfOf.map((each) => each.name),
      ['Ines Duarte', 'Mark Hill', 'Olu Adeyemi'],
    );
    assert.equal(thanks?.stepIds.length, 4);
    assert.equal(thanks?.closes, '2026-12-01T17:30:00+00:00[Europe/London]', 'St Andrew’s Day is skipped');
    assert.match(thanks?.reasons[0]?.text ?? '', /St Andrew.s Day skipped/);
    assert.equal(deliver?.ideal, '2026-11-26T09:00:00+00:00[Europe/London]', 'the working day before');
    assert.equal(checkIn?.sendFrom, '2026-12-07T09:00:00+00:00[Europe/London]');
    assert.match(checkIn?.reasons[0]?.text ?? '', /They named Friday 4 December/);

    const draft = await ask<Output<'draft'>>(home, 'draft', thanks?.id ?? '', '--now', within);
    assert.match(draft.text, /^Dear Fiona,/);
    for (const part of [
      'To Ines Duarte:',
      'To Mark Hill:',
      'Oracle to Postgres',
      'I have led two migrations of this size',
    ])
      assert.ok(draft.text.includes(part), part);
    assert.deepEqual(draft.findings, []);
    assert.deepEqual(
      (await ask<Output<'draft'>>(home, 'draft', thanks?.id ?? '', '--now', within)).text,
      draft.text,
      'the same letter again',
    );

    const file = join(home, 'letter.eml');
    const opened = await ask<Output<'open'>>(home, 'open', draft.draftId, '--eml', file, '--now', within);
    assert.match(opened.mailto, /^mailto:fiona\.marsh@calder-search\.example\?subject=[^&]+&/);
    const message = readFileSync(file, 'utf8');
    assert.match(message, /^X-Unsent: 1$/m);
    assert.match(message, /^To: Fiona Marsh <fiona\.marsh@calder-search\.example>\r?$/m);
    assert.match(message, /^Subject: \S/m);

    await ask(home, 'sent', draft.draftId, '--now', '2026-11-23T16:20[Europe/London]');
    const again = await persevere(home, ['sent', draft.draftId, '--now', '2026-11-23T16:21[Europe/London]', '--json']);
    assert.equal(again.code, 3, 'the draft is gone once it went');
    const after = await ask<Output<'plan'>>(
      home,
      'plan',
      '--job',
      added.jobId,
      '--now',
      '2026-11-23T16:30[Europe/London]',
    );
    assert.ok(!after.steps.some((step) => step.kind === 'thank-you' && step.state !== 'done'));
    assert.ok(after.steps.some((step) => step.kind === 'thank-you' && step.state === 'done'));
  });
});

test('a reschedule moves, an older copy of it does not, a cancellation cancels', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const now = ['--now', '2026-11-19T10:00[Europe/London]'];
    const added = await ask<Output<'add-invitation'>>(home, 'add', 'invitation', fixture('panel.ics'), ...now);
    const moved = await ask<Output<'add-invitation'>>(home, 'add', 'invitation', fixture('panel-moved.ics'), ...now);
    assert.deepEqual([moved.outcome, moved.interviewId], ['moved', added.interviewId]);
    assert.equal(
      (await ask<Output<'add-invitation'>>(home, 'add', 'invitation', fixture('panel.ics'), ...now)).outcome,
      'known',
    );
    const job = await ask<Output<'job'>>(home, 'job', added.jobId, ...now);
    assert.deepEqual(
      job.interviews.map((each) => each.starts),
      ['2026-11-25T10:00:00+00:00[Europe/London]'],
    );
    assert.equal(
      (await ask<Output<'add-invitation'>>(home, 'add', 'invitation', fixture('panel-cancelled.ics'), ...now)).outcome,
      'cancelled',
    );
    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', added.jobId, ...now);
    assert.ok(!plan.steps.some((step) => ['confirm', 'brief', 'debrief', 'thank-you'].includes(step.kind)));
  });
});

test('only names were heard: plan and letters all the same', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const { jobId } = await ask<Output<'add-job'>>(
      home,
      'add',
      'job',
      '--role',
      'Head of Sales',
      '--employer',
      'Northwind',
      '--region',
      'GB-ENG',
      '--now',
      within,
    );
    const { interviewId } = await ask<Output<'add-interview'>>(
      home,
      'add',
      'interview',
      jobId,
      '2026-11-23T14:00[Europe/London]',
      '--with',
      'Anna',
      '--with',
      'Mr Hill',
      '--with',
      '+44 20 7946 0000',
      '--now',
      within,
    );
    writeFileSync(
      join(home, 'a.json'),
      JSON.stringify({ held: true, people: [{ person: 'Anna', callback: 'pairing' }, { person: 'Zoe' }] }),
    );
    await ask(home, 'debrief', interviewId, '--from', join(home, 'a.json'), '--now', within);
    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', jobId, '--now', within);
    const thanks = plan.steps.filter((step) => step.kind === 'thank-you');
    assert.deepEqual(
      thanks.map((step) => step.people[0]?.name).sort(),
      ['+44 20 7946 0000', 'Anna', 'Mr Hill', 'Zoe'].sort(),
    );
    const texts = [];
    for (const step of thanks) texts.push((await ask<Output<'draft'>>(home, 'draft', step.id, '--now', within)).text);
    assert.equal(new Set(texts).size, 4);
    assert.ok(texts.some((text) => text.startsWith('Dear Mr Hill,')));
    assert.ok(
      texts.some((text) => !/^(?:Dear|Hello,)/.test(text) && !text.endsWith('Rowan Ellis')),
      'a number alone gets words for the phone',
    );
  });
});

test('a mail with only HTML proposes people, firm, job and time, and stores nothing until confirmed', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const { proposal } = await ask<Output<'read-invitation'>>(home, 'read', 'invitation', fixture('html-only.eml'));
    assert.deepEqual(
      [proposal.role, proposal.employer, proposal.starts],
      ['Data Engineer', 'Tamsin & Reed', '2026-11-23T14:00:00+00:00[Europe/London]'],
    );
    assert.deepEqual(
      proposal.people.map((each) => each.name),
      ['Fiona Märsh', 'Ines Duarte', 'Mark Hill'],
    );
    assert.equal((await ask<Output<'doctor'>>(home, 'doctor')).jobs, 0);
    assert.equal(
      (await ask<Output<'add-invitation'>>(home, 'add', 'invitation', fixture('html-only.eml'), '--now', within))
        .outcome,
      'new',
    );
  });
});

test('a second agency for one employer is warned of; an undisclosed client gets a code name', async () => {
  await withHome(async (home) => {
    await ask(home, 'add', 'job', '--role', 'Analyst', '--employer', 'Northwind Ltd', '--agency', 'Calder Search');
    const second = await ask<Output<'add-job'>>(
      home,
      'add',
      'job',
      '--role',
      'Analyst',
      '--employer',
      'northwind',
      '--agency',
      'Other Partners',
    );
    assert.match(second.notes.join(' '), /Calder Search already represents you at Northwind Ltd/);
    await ask(home, 'add', 'job', '--role', 'Chief', '--agency', 'Calder Search', '--undisclosed', '--guess', 'Globex');
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    assert.match(jobs.find((each) => each.title.startsWith('Chief'))?.title ?? '', /Client \w+ of Calder Search/);
  });
});

test('[PL20] keep, later and skip are noted; a date against the rules is warned of', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const { jobId } = await ask<Output<'add-job'>>(
      home,
      'add',
      'job',
      '--role',
      'Analyst',
      '--employer',
      'Northwind',
      '--agency',
      'Calder Search',
      '--consultant',
      'Fiona Marsh',
      '--region',
      'GB-ENG',
      '--now',
      within,
    );
    const step = async (): Promise<Output<'plan'>['steps'][number] | undefined> =>
      (await ask<Output<'plan'>>(home, 'plan', '--job', jobId, '--now', within)).steps.find(
        (each) => each.kind === 'check-in' && each.state !== 'skipped',
      );
    const first = await step();
    assert.equal(first?.sendFrom, '2026-12-02T09:00:00+00:00[Europe/London]');
    const kept = await ask<Output<'keep'>>(home, 'keep', first?.id ?? '', '2026-11-26', '--now', within);
    assert.deepEqual(
      kept.warnings.map((each) => each.rule),
      ['PL6'],
    );
    assert.equal((await step())?.sendFrom, '2026-11-26T09:00:00+00:00[Europe/London]');
    await ask(home, 'later', first?.id ?? '', '2026-12-10', '--reason', 'holiday', '--now', within);
    assert.equal((await step())?.sendFrom, '2026-12-10T09:00:00+00:00[Europe/London]');
    await ask(home, 'skip', first?.id ?? '', '--now', within);
    const next = await step();
    assert.notEqual(next?.id, first?.id);
  });
});

test('a rejection noted by phone ends the questions and opens the thanks; an offer elsewhere is told', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const one = await ask<Output<'add-job'>>(
      home,
      'add',
      'job',
      '--role',
      'Analyst',
      '--employer',
      'Northwind',
      '--now',
      within,
    );
    const two = await ask<Output<'add-job'>>(
      home,
      'add',
      'job',
      '--role',
      'Builder',
      '--employer',
      'Globex',
      '--now',
      within,
    );
    // Who has never been heard of is told of nothing.
    await ask(home, 'log', 'in', 'phone', '--job', two.jobId, '--meaning', 'holding', '--now', within);
    await ask(
      home,
      'log',
      'in',
      'phone',
      '--job',
      one.jobId,
      '--meaning',
      'offer',
      '--deadline',
      '2026-11-27',
      '--now',
      within,
    );
    const told = await ask<Output<'today'>>(home, 'today', '--now', within);
    assert.deepEqual(
      told.doNow.map((step) => step.kind),
      ['decide-offer', 'offer-reply', 'tell-of-offer'],
    );
    await ask(home, 'log', 'in', 'phone', '--job', two.jobId, '--meaning', 'rejection', '--now', within);
    const after = await ask<Output<'plan'>>(home, 'plan', '--job', two.jobId, '--now', within);
    assert.deepEqual(
      after.steps.map((step) => step.kind),
      ['gracious-thanks'],
    );
    assert.deepEqual(after.waits, []);
    const letter = await ask<Output<'draft'>>(home, 'draft', after.steps[0]?.id ?? '', '--now', within);
    assert.deepEqual(
      letter.findings.filter((each) => each.severity !== 'hint'),
      [],
    );
  });
});

test('[PL19] what the candidate sent elsewhere and noted by hand counts as the step that it was', async () => {
  await withHome(async (home) => {
    await ask(home, 'profile', '--name', 'Rowan Ellis', '--zone', 'Europe/London');
    const { jobId } = await ask<Output<'example'>>(home, 'example');
    const logged = await ask<Output<'log'>>(
      home,
      'log',
      'out',
      'email',
      '--job',
      jobId,
      '--person',
      'Fiona',
      '--purpose',
      'thank-you',
    );
    assert.match(logged.notes.join(' '), /Counted as “Thank them through the consultant”/);
    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', jobId);
    assert.ok(!plan.steps.some((step) => step.kind === 'thank-you' && step.state !== 'done'));
  });
});

test('[TR2] a letter written ahead names days as they will read when it goes', async () => {
  await withHome(async (home) => {
    await simulated(home);
    const added = await ask<Output<'add-invitation'>>(
      home,
      'add',
      'invitation',
      fixture('panel.ics'),
      '--employer',
      'Tamsin & Reed',
      '--now',
      '2026-11-19T10:00[Europe/London]',
    );
    writeFileSync(join(home, 'a.json'), JSON.stringify({ held: true, want: 'yes' }));
    await ask(home, 'debrief', added.interviewId, '--from', join(home, 'a.json'), '--now', within);
    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', added.jobId, '--now', within);
    const drafted = async (kind: string): Promise<Output<'draft'>[]> => {
      const found: Output<'draft'>[] = [];
      for (const { id } of plan.steps.filter((each) => each.kind === kind))
        found.push(await ask<Output<'draft'>>(home, 'draft', id, '--now', within));
      return found;
    };
    // Not every way of thanking names the day. Of those that fit, each that names it says it as it reads when it goes: on the day itself, and on the one after.
    const [thanks] = await drafted('thank-you');
    assert.ok(thanks);
    const named = async (now: string): Promise<string> => {
      const texts: string[] = [];
      for (const letter of thanks.others.slice(0, 12))
        texts.push(
          (await ask<Output<'draft'>>(home, 'draft', thanks.stepId, '--anew', '--letter', letter, '--now', now)).text,
        );
      return texts.join('\n');
    };
    const sameDay = await named(within);
    assert.match(sameDay, /\bthis afternoon\b/);
    assert.doesNotMatch(sameDay, /Monday|\bon this\b/);
    const nextDay = await named('2026-11-24T10:00[Europe/London]');
    assert.match(nextDay, /\byesterday\b/);
    assert.doesNotMatch(nextDay, /Monday|\btoday\b|\bon yesterday\b|this afternoon/);
    const asking = (await drafted('check-in')).map((draft) => draft.text).join('\n');
    assert.doesNotMatch(asking, /Monday(?! 23 November)/);
  });
});
