import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';

/** A home with one job that was interviewed for on a Monday, as seen on the Wednesday after. */
async function interviewed(home: string): Promise<{ job: string; interview: string; now: readonly string[] }> {
  await ask(home, 'init', '--simulated');
  const before = ['--now', '2026-11-13T09:00Z'];
  await ask(home, 'profile', '--name', 'Rowan Ellis', '--zone', 'Europe/London', '--region', 'GB-SCT', ...before);
  const place = ['--region', 'GB-SCT', '--zone', 'Europe/London'];
  const { jobId: job } = await ask<Output<'add-job'>>(
    home,
    'add',
    'job',
    '--role',
    'Analyst',
    '--employer',
    'Northwind',
    ...place,
    ...before,
  );
  const { interviewId: interview } = await ask<Output<'add-interview'>>(
    home,
    'add',
    'interview',
    job,
    '2026-11-16T10:00Z',
    '--with',
    'Ines Duarte',
    ...before,
  );
  return { job, interview, now: ['--now', '2026-11-18T09:00Z'] };
}

const asked = async (home: string, job: string, now: readonly string[]): Promise<string | undefined> =>
  (await ask<Output<'plan'>>(home, 'plan', '--job', job, ...now)).steps
    .find((each) => each.kind === 'check-in')
    ?.sendFrom.slice(0, 10);

test('[PL21] numbers are tried, set and given back on the command line; each shows its ground', async () => {
  await withHome(async (home) => {
    const { job, interview, now } = await interviewed(home);
    await ask(home, 'took-place', interview, 'yes', ...now);
    assert.equal(await asked(home, job, now), '2026-11-25');
    const shown = await command(home, ['policy']);
    assert.match(shown.out, /direct\.ask1\.from=7/);
    assert.match(shown.out, /Common advice, never tested\./);
    const tried = await command(home, ['policy', 'try', '--set', 'direct.ask1.from=9', ...now]);
    assert.match(tried.out, /now: Best between .* on Wed 25 Nov.*\n.*then: Best between .* on Fri 27 Nov/);
    assert.equal(await asked(home, job, now), '2026-11-25', 'trying changes nothing');
    await ask(home, 'policy', 'set', '--set', 'direct.ask1.from=9', ...now);
    assert.equal(await asked(home, job, now), '2026-11-27');
    await ask(home, 'policy', 'set', '--set', 'direct.ask1.from=standard', ...now);
    assert.equal(await asked(home, job, now), '2026-11-25');
  });
});

test('[RU6] words about days are read where they are noted: in what happened, in a contact, and for an offer', async () => {
  await withHome(async (home) => {
    const { job, interview, now } = await interviewed(home);
    await ask(home, 'took-place', interview, 'yes', ...now);
    await ask(
      home,
      'log',
      'in',
      'phone',
      '--job',
      job,
      '--person',
      'Ines Duarte',
      '--meaning',
      'holding',
      '--promised',
      'by the end of next week',
      ...now,
    );
    const view = await ask<Output<'job'>>(home, 'job', job, ...now);
    assert.equal(view.promised?.by, '2026-11-27');
    assert.equal(await asked(home, job, now), '2026-12-01', 'St Andrew’s Day lies between');
    const unsure = await command(home, [
      'log',
      'in',
      'phone',
      '--job',
      job,
      '--person',
      'Ines Duarte',
      '--promised',
      'next Friday',
      ...now,
    ]);
    assert.equal(unsure.code, 2, unsure.err);
    assert.match(unsure.err, /may mean Friday 20 November or Friday 27 November\. Which day did you understand\?/);
    await ask(
      home,
      'log',
      'in',
      'email',
      '--job',
      job,
      '--person',
      'Ines Duarte',
      '--meaning',
      'offer',
      '--deadline',
      'in three days',
      ...now,
    );
    const offer = await ask<Output<'plan'>>(home, 'plan', '--job', job, ...now);
    assert.match(JSON.stringify(offer.steps), /asked for an answer by Saturday 21 November/);
  });
});

test('bad days and numbers are refused with what is wrong, what is kept and what to do', async () => {
  await withHome(async (home) => {
    const { job, interview, now } = await interviewed(home);
    await ask(home, 'took-place', interview, 'yes', ...now);
    const refused = async (message: RegExp, ...args: string[]): Promise<void> => {
      const ran = await command(home, args);
      assert.notEqual(ran.code, 0, args.join(' '));
      assert.match(ran.err, message);
      assert.match(
        ran.err,
        /\n(?:Nothing was changed|Nothing was noted; what you typed stands where you typed it)\. \S/,
        ran.err,
      );
    };
    await refused(/No holidays are known for “XX-YY”/, 'profile', '--region', 'XX-YY', ...now);
    await refused(/“Europe\/Londn” is no time zone/, 'profile', '--zone', 'Europe/Londn', ...now);
    await refused(/The last day lies before the first/, 'away', '2026-12-09', '2026-12-01', ...now);
    await refused(/9999-12-31 is more than three years off/, 'away', '2026-12-09', '9999-12-31', ...now);
    await refused(/more than three years off/, 'closed', 'Northwind', '2026-12-09', '9999-12-31', ...now);
    for (const line of [['away'], ['closed', 'Northwind']]) {
      await refused(/From 2025-12-20 to 2027-01-05 is longer than a year/, ...line, '2025-12-20', '2027-01-05', ...now);
      await refused(/2024-01-05 is more than a year ago/, ...line, '2023-12-20', '2024-01-05', ...now);
    }
    await refused(
      /Friday 6 November lies before the day on which it was said/,
      'log',
      'in',
      'phone',
      '--job',
      job,
      '--person',
      'Ines Duarte',
      '--promised',
      '2026-11-06',
      ...now,
    );
    await refused(
      /more than three years off/,
      'log',
      'in',
      'phone',
      '--job',
      job,
      '--person',
      'Ines Duarte',
      '--promised',
      '9999-01-01',
      ...now,
    );
    await refused(
      /“soon” names no day/,
      'log',
      'in',
      'phone',
      '--job',
      job,
      '--person',
      'Ines Duarte',
      '--promised',
      'soon',
      ...now,
    );
    await refused(
      /“agency\.ask9\.from” is no number of the policy/,
      'policy',
      'set',
      '--set',
      'agency.ask9.from=3',
      ...now,
    );
    await refused(/give a number from 1 to 250/, 'policy', 'set', '--set', 'agency.ask1.from=0', ...now);
    await refused(/12 does not come before 10/, 'policy', 'try', '--set', 'agency.ask1.from=12', ...now);
    await refused(/is over or off/, 'late', interview, '--minutes', '10', ...now);
    await refused(/more than three years off/, 'week', '--from', '9999-01-04', ...now);
  });
});

test('the week and the wait are told on the command line', async () => {
  await withHome(async (home) => {
    const { job, interview, now } = await interviewed(home);
    await ask(home, 'took-place', interview, 'yes', ...now);
    const week = await command(home, ['week', ...now]);
    assert.match(week.out, /^Monday 16 November to Sunday 22 November\n/);
    assert.match(week.out, /Wednesday 18 November\n {2}now {2}/);
    const wait = await command(home, ['waiting', job, ...now]);
    assert.match(wait.out, /^You have waited 2 working days\. It’s too early to say/);
    assert.match(wait.out, /Silence is not a no\./);
  });
});

test('[PL5] given an interview on Thursday, nothing says before it that it is over, neither in the week nor on its morning', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-12-01T09:00');
    await life.desk.do('add-person', { name: 'Tom Barnes', email: 'tom@wherry.example', firm: 'Wherry Rail' });
    const job = await life.job('Engineer', 'Wherry Rail', 'Tom Barnes');
    await life.desk.do('add-interview', { job, starts: '2026-12-03T16:00[Europe/London]', people: ['Tom Barnes'] });
    const noted = async () =>
      (await life.desk.do('week', {})).days
        .flatMap((day) => day.items)
        .filter((each) => each.doneAt === 'debrief')
        .map((each) => [each.title, each.why]);
    const ahead = ['Write down how it went', 'Right after your interview on Thu 3 Dec, while you still remember it.'];
    assert.deepEqual(await noted(), [ahead]);
    life.at('2026-12-03T09:00');
    assert.deepEqual(await noted(), [ahead]);
    life.at('2026-12-03T17:30');
    assert.deepEqual(await noted(), [
      ['What happened?', 'Your interview of Thu 3 Dec should be over. Did it take place?'],
    ]);
    await life.desk.close();
  });
});
