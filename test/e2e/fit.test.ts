import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, withHome } from '../support/cli.ts';
import { fileIn, linesOf, now, postingPage, roundTwo } from '../support/round-two.ts';

type Fit = Output<'fit'>;
type Brief = Output<'brief'>;

test('[FT3] from nothing but the debrief: the pages for round two, in both zones, each line with its source', async () => {
  await withHome(async (home) => {
    const { second } = await roundTwo(home);
    const brief = await ask<Brief>(home, 'brief', second, ...now);
    assert.equal(brief.when, 'Second round. Thursday 26 November, 10:00 am for them, 11:00 am for you');
    assert.deepEqual(
      brief.sections.map((each) => each.part),
      ['way', 'say', 'who', 'said', 'put-right'],
    );
    assert.deepEqual(linesOf(brief, 'who'), [
      'Ines Duarte, Tamsin & Reed | the move of the billing data to Postgres',
      'Ines Duarte, Tamsin & Reed | They lost two people in the spring.',
      'Olu Adeyemi, Tamsin & Reed | You haven’t met yet.',
    ]);
    assert.deepEqual(linesOf(brief, 'say'), ['Still to tell Ines Duarte | I have led two migrations of this size']);
    assert.deepEqual(linesOf(brief, 'said'), [
      'Mark Hill | asked how I decide what not to test',
      'You promised: the link to my talk',
      'They named Friday 20 November: You will hear from us by Friday',
    ]);
    assert.deepEqual(linesOf(brief, 'put-right'), [
      'Went badly: I rambled about testing. | Now: Name the three kinds, and stop.',
    ]);
    assert.deepEqual(linesOf(brief, 'way'), ['12 Quartermile, Edinburgh']);
    const story = await ask<Output<'job'>>(home, 'job', brief.job, ...now);
    const entries = new Set(story.story.map((each) => each.entryId));
    for (const { lines } of brief.sections)
      for (const line of lines) assert.ok(entries.has(line.entryId) && line.source !== '', line.text);
    const page = join(home, 'brief.html');
    await ask(home, 'brief', second, '--html', page, ...now);
    assert.match(readFileSync(page, 'utf8'), /<h1>Data Engineer at Tamsin &amp; Reed<\/h1>/);
  });
});

test('[FT1] an example that went in a letter is told: that person gets another next time, and the pages leave it out', async () => {
  await withHome(async (home) => {
    const { job, second } = await roundTwo(home, { want: 'yes', forgot: [], iPromised: [] });
    const lines = {
      excel: ['Moving data', 'Teaching'],
      example: ['Moved 2 TB of billing data without downtime in 2024', 'Taught 40 colleagues to read their own data'],
    };
    await ask(home, 'fit', 'note', job, '--from', fileIn(home, 'lines.json', JSON.stringify(lines)), ...now);
    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', job, ...now);
    const thanks = plan.steps.filter((step) => step.kind === 'thank-you');
    const texts = new Map<string, string>();
    for (const step of thanks) {
      const draft = await ask<Output<'draft'>>(home, 'draft', step.id, ...now);
      texts.set(draft.to[0]?.name ?? '', draft.text);
      assert.deepEqual(
        draft.findings.filter((each) => each.severity === 'block'),
        [],
      );
      const source = draft.sources.find((each) => draft.text.slice(each.start, each.end).includes('2 TB'));
      if (source !== undefined) assert.match(source.notes.join(' '), /Moved 2 TB/);
      await ask(home, 'sent', draft.draftId, ...now);
    }
    assert.match(texts.get('Ines Duarte') ?? '', /moved 2 TB of billing data without downtime/i);
    assert.match(texts.get('Mark Hill') ?? '', /taught 40 colleagues/i);
    assert.doesNotMatch(texts.get('Mark Hill') ?? '', /2 TB/, 'a panel that compares finds nothing twice');
    const { examples } = await ask<Output<'evidence'>>(home, 'evidence');
    assert.deepEqual(
      examples.map((each) => each.told.flatMap((told) => told.people)),
      [['Ines Duarte'], ['Mark Hill']],
    );
    const brief = await ask<Brief>(home, 'brief', second, ...now);
    assert.deepEqual(linesOf(brief, 'excel'), ['Moving data']);
    assert.deepEqual(linesOf(brief, 'say'), ['Teaching | Taught 40 colleagues to read their own data']);
  });
});

test('[WR3] the decision after weighing colours the letters; “no” prepares the withdrawal and asks for nothing else', async () => {
  await withHome(async (home) => {
    const { job } = await roundTwo(home);
    await ask(home, 'fit', 'note', job, '--pro', 'the team grows', '--con', 'two hours of travel a day', ...now);
    const kinds = async () =>
      (await ask<Output<'plan'>>(home, 'plan', '--job', job, ...now)).steps.map((step) => step.kind);
    assert.ok((await kinds()).includes('reflect'));
    await ask(home, 'want', job, 'unsure', '--reason', 'I do not know their rota.', ...now);
    assert.ok(!(await kinds()).includes('reflect'), 'nothing nags about a decision');
    const letterTo = async () => {
      const plan = await ask<Output<'plan'>>(home, 'plan', '--job', job, ...now);
      const step = plan.steps.find((each) => each.kind === 'thank-you');
      const draft = await ask<Output<'draft'>>(home, 'draft', step?.id ?? '', '--anew', ...now);
      return draft.text;
    };
    assert.doesNotMatch(
      await letterTo(),
      /\bI(?:’d| would) (?:very much )?(?:like|love) (?:the|this) (?:job|role)\b|\bI want\b/,
    );
    await ask(home, 'want', job, 'yes', ...now);
    assert.match(await letterTo(), /\b(?:want|love|like|keen)\b/);
    await ask(home, 'want', job, 'no', ...now);
    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', job, ...now);
    assert.ok(plan.steps.some((step) => step.kind === 'withdraw'));
    assert.ok(!plan.steps.some((step) => step.kind === 'check-in' || step.kind === 'reflect'));
  });
});

test('[FT2] what they answer flows back into the scale, and the pages ask it no more', async () => {
  await withHome(async (home) => {
    const { job, second } = await roundTwo(home);
    const weighed = {
      pro: ['the work itself', 'the people'],
      considerations: [
        { text: 'how much on-call there is', weight: 5 },
        { text: 'a long way', leaning: 'con', weight: 1 },
        { text: 'less pay', leaning: 'con', weight: 1 },
      ],
    };
    await ask(home, 'fit', 'note', job, '--from', fileIn(home, 'weighed.json', JSON.stringify(weighed)), ...now);
    const before = await ask<Fit>(home, 'fit', job, ...now);
    assert.deepEqual(
      [before.weighing.verdict, before.proposed.map((each) => each.text)],
      ['find-out', ['Can you tell me how much on-call there is?']],
    );
    const [open] = before.proposed;
    await ask(
      home,
      'fit',
      'note',
      job,
      '--from',
      fileIn(
        home,
        'ask.json',
        JSON.stringify({ questions: [{ text: open?.text, considerationId: open?.considerationId }] }),
      ),
      ...now,
    );
    assert.deepEqual(linesOf(await ask<Brief>(home, 'brief', second, ...now), 'questions'), [
      'Can you tell me how much on-call there is?',
    ]);
    const [question] = (await ask<Fit>(home, 'fit', job, ...now)).questions;
    const answer = { questions: [{ id: question?.id, answer: 'One week in eight, paid.', means: 'pro' }] };
    await ask(home, 'fit', 'note', job, '--from', fileIn(home, 'answer.json', JSON.stringify(answer)), ...now);
    const after = await ask<Fit>(home, 'fit', job, ...now);
    assert.deepEqual(
      after.considerations.map((each) => [each.text, each.leaning, each.confidence]),
      [
        ['how much on-call there is', 'pro', 3],
        ['a long way', 'con', 2],
        ['less pay', 'con', 2],
        ['the work itself', 'pro', 2],
        ['the people', 'pro', 2],
      ],
    );
    assert.equal(after.weighing.verdict, 'want');
    assert.deepEqual(linesOf(await ask<Brief>(home, 'brief', second, ...now), 'questions'), []);
  });
});

test('[FT2] nothing is said before two reasons stand on each side; a deal-breaker that is sure speaks by itself', async () => {
  await withHome(async (home) => {
    const { job } = await roundTwo(home);
    const weighing = async () => {
      const { verdict, name, text, changes } = (await ask<Fit>(home, 'fit', job, ...now)).weighing;
      return [verdict, name, text, changes.length];
    };
    await ask(home, 'fit', 'note', job, '--pro', 'near home', ...now);
    assert.deepEqual(await weighing(), [
      null,
      'Too early to say',
      'Write down one more for it and two reasons against it. With two on each side, the scale says where you are.',
      0,
    ]);
    await ask(home, 'fit', 'note', job, '--pro', 'the people', '--con', 'less pay', ...now);
    assert.equal(
      (await weighing())[2],
      'Write down one more against it. With two on each side, the scale says where you are.',
    );
    await ask(home, 'fit', 'note', job, '--con', 'a long way', ...now);
    assert.deepEqual((await weighing()).slice(0, 2), ['find-out', 'Find out']);
    const other = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Lead', '--employer', 'Northwind', ...now);
    const sure = { text: 'nights', leaning: 'con', confidence: 3, bar: 'deal-breaker' };
    await ask(
      home,
      ...[
        'fit',
        'note',
        other.jobId,
        '--from',
        fileIn(home, 'bar.json', JSON.stringify({ considerations: [sure] })),
        ...now,
      ],
    );
    assert.equal((await ask<Fit>(home, 'fit', other.jobId, ...now)).weighing.verdict, 'leave');
  });
});

test('[FT3] the pages hold only questions that were written or chosen; what is private is not even proposed', async () => {
  await withHome(async (home) => {
    const { job, second } = await roundTwo(home);
    const cons = [
      'pay is lower',
      '80k at the lower end',
      'no on-call',
      'my wife is ill and I must be home at five',
      'the open-plan office',
    ];
    const open = ['the training budget', 'how often they travel'];
    const noted = fileIn(home, 'weighed.json', JSON.stringify({ con: cons, open }));
    await ask(home, 'fit', 'note', job, '--from', noted, ...now);
    await ask(home, 'fit', 'note', job, '--ask', 'Who would I work with most?', ...now);
    const brief = await ask<Brief>(home, 'brief', second, ...now);
    assert.deepEqual(linesOf(brief, 'questions'), ['Who would I work with most?']);
    assert.doesNotMatch(JSON.stringify(brief), /training budget|lower|on-call|wife|open-plan|travel/);
    const proposed = (await ask<Fit>(home, 'fit', job, ...now)).proposed.map((each) => each.text);
    assert.deepEqual(proposed, [
      'Can you tell me more about the open-plan office?',
      'What should I know about the training budget?',
      'Can you tell me how often they travel?',
    ]);
  });
});

test('[FT3] somebody who was met is never said to be new, and nobody invited where there was no invitation', async () => {
  await withHome(async (home) => {
    const { job, second } = await roundTwo(home, { people: [{ person: 'Mark Hill', callback: 'tests' }], forgot: [] });
    assert.deepEqual(linesOf(await ask<Brief>(home, 'brief', second, ...now), 'who'), [
      'Ines Duarte, Tamsin & Reed | You met on Monday 16 November.',
      'Olu Adeyemi, Tamsin & Reed | You haven’t met yet.',
    ]);
    await ask(home, 'add', 'job', '--role', 'Lead', '--employer', 'Northwind', ...now);
    const brief = await ask<Brief>(home, 'brief', second, ...now);
    assert.deepEqual(
      brief.sections.flatMap((each) =>
        each.part === 'who' || each.part === 'way' ? each.lines.map((line) => line.source) : [],
      ),
      ['your note, Wed 18 Nov', 'after the interview, Mon 16 Nov', 'your note, Wed 18 Nov'],
    );
    const { interviews } = await ask<Output<'job'>>(home, 'job', job, ...now);
    assert.equal(interviews.length, 2);
    assert.equal(brief.paper, 'A4');
  });
});

test('[FT2] several jobs stand side by side on the candidate’s own criteria; a must-have that nobody asked about is to find out', async () => {
  await withHome(async (home) => {
    const { job } = await roundTwo(home);
    const other = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Lead', '--employer', 'Northwind', ...now);
    await ask(home, 'criteria', 'two', 'days', 'at', 'home', '--weight', '5', '--bar', 'must-have', ...now);
    const light = [
      { text: 'a long way', leaning: 'con', weight: 1 },
      { text: 'less pay', leaning: 'con', weight: 1 },
    ];
    const noted = fileIn(home, 'light.json', JSON.stringify({ considerations: light }));
    await ask(home, 'fit', 'note', job, '--from', noted, ...now);
    await ask(home, 'fit', 'note', job, '--pro', 'the work itself', '--pro', 'the people', ...now);
    const [criterion] = (await ask<Output<'compare'>>(home, 'compare')).criteria;
    const rate = (leaning: string) =>
      JSON.stringify({ considerations: [{ criterionId: criterion?.id, leaning, confidence: 3 }] });
    assert.equal((await ask<Fit>(home, 'fit', job, ...now)).weighing.verdict, 'find-out');
    await ask(home, 'fit', 'note', job, '--from', fileIn(home, 'yes.json', rate('pro')), ...now);
    await ask(home, 'fit', 'note', job, '--from', fileIn(home, 'yes.json', rate('pro')), ...now);
    await ask(home, 'fit', 'note', other.jobId, '--from', fileIn(home, 'no.json', rate('con')), ...now);
    const { jobs } = await ask<Output<'compare'>>(home, 'compare');
    assert.deepEqual(
      jobs.map((each) => [each.title, each.weighing.verdict, each.cells.map((cell) => cell.leaning)]).sort(),
      [
        ['Data Engineer at Tamsin & Reed', 'want', ['pro']],
        ['Lead at Northwind', 'leave', ['con']],
      ],
    );
    assert.equal((await ask<Fit>(home, 'fit', job, ...now)).considerations.length, 5, 'said twice it is weighed once');
    const third = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Cook', '--employer', 'Inn', ...now);
    const chosen = await ask<Output<'compare'>>(home, 'compare', `${third.jobId},${job}`);
    assert.deepEqual(
      chosen.jobs.map((each) => [each.title, each.reasons.map((reason) => reason.text)]),
      [
        ['Cook at Inn', []],
        ['Data Engineer at Tamsin & Reed', ['the work itself', 'the people', 'a long way', 'less pay']],
      ],
      'only the chosen ones, as they were chosen',
    );
  });
});

test('[FT1] notes that were not looked at since the interview come first, until they are', async () => {
  await withHome(async (home) => {
    const { job } = await roundTwo(home);
    const unread = async () =>
      (await ask<Fit>(home, 'fit', job, ...now)).reread.unread.map((each) => each.text.split('\n')[0]);
    assert.match((await unread()).join(), /^What happened\. Ines Duarte/);
    await ask(home, 'reread', job, ...now);
    assert.deepEqual(await unread(), []);
    await ask(home, 'fit', 'note', job, '--found', 'They bought Meterly', '--source', 'their website', ...now);
    assert.deepEqual(await unread(), ['You found out: “They bought Meterly”.']);
  });
});

test('[FT1] the next debrief says what landed, and nobody there is told it again', async () => {
  await withHome(async (home) => {
    const { job, first, second } = await roundTwo(home);
    const { evidenceId } = await ask<Output<'evidence-note'>>(
      home,
      'evidence',
      'add',
      'Moved 2 TB of data without downtime',
      '--result',
      'Nobody noticed',
      ...now,
    );
    const again = { people: [{ person: 'Ines Duarte' }], told: [{ evidence: evidenceId, landed: true }] };
    await ask(home, 'debrief', first, '--from', fileIn(home, 'told.json', JSON.stringify(again)), ...now);
    const [example] = (await ask<Output<'evidence'>>(home, 'evidence')).examples;
    assert.deepEqual(
      example?.told.map(({ people, landed }) => [people, landed]),
      [[['Ines Duarte', 'Mark Hill'], true]],
    );
    await ask(home, 'fit', 'note', job, '--must', 'Experience moving data without downtime', ...now);
    const brief = await ask<Brief>(home, 'brief', second, ...now);
    assert.match(linesOf(brief, 'examples')[0] ?? '', /Somebody who will be there has heard your examples for it/);
  });
});

test('[ST3] [ST6] a backup brings all of it back; a person who is forgotten stands in none of it', async () => {
  await withHome(async (home) => {
    const { job, first, second } = await roundTwo(home);
    const { evidenceId } = await ask<Output<'evidence-note'>>(
      home,
      'evidence',
      'add',
      'Moved 2 TB of data without downtime',
      ...now,
    );
    await ask(home, 'posting', job, fileIn(home, 'job.html', postingPage), ...now);
    await ask(home, 'fit', 'note', job, '--found', 'Ines Duarte came from Meterly', '--pro', 'the work itself', ...now);
    await ask(home, 'criteria', 'two', 'days', 'at', 'home', ...now);
    await ask(home, 'evidence', 'told', evidenceId, job, '--interview', first, '--landed', ...now);
    await ask(home, 'want', job, 'yes', ...now);
    const seen = async (where: string) =>
      Promise.all([
        ask(where, 'fit', job, ...now),
        ask(where, 'brief', second, ...now),
        ask(where, 'evidence'),
        ask(where, 'compare'),
      ]);
    const before = await seen(home);
    const archive = join(home, 'backup.jsonl');
    await ask(home, 'export', archive);
    await withHome(async (other) => {
      await ask(other, 'restore', archive);
      assert.deepEqual(await seen(other), before);
      const doctor = await ask<Output<'doctor'>>(other, 'doctor', '--rebuild');
      assert.ok(doctor.sound);
    });
    const person = (await ask<Output<'job'>>(home, 'job', job, ...now)).people.find(
      (each) => each.name === 'Ines Duarte',
    );
    await ask(home, 'forget', person?.id ?? '', '--yes', ...now);
    const after = JSON.stringify([
      await ask(home, 'fit', job, ...now),
      await ask(home, 'evidence'),
      await ask(home, 'brief', second, ...now),
    ]);
    assert.doesNotMatch(after, /Ines|Duarte/);
    assert.match(after, /came from Meterly/, 'what is one’s own stays');
    const { examples } = await ask<Output<'evidence'>>(home, 'evidence');
    assert.deepEqual(
      examples[0]?.told.map((each) => each.people),
      [['Mark Hill']],
    );
  });
});

test('[ST2] two programs that note different things of one job at the same time both count', async () => {
  await withHome(async (home) => {
    const { job } = await roundTwo(home);
    await Promise.all(
      ['one', 'two', 'three', 'four', 'five'].map((each) =>
        ask(home, 'fit', 'note', job, '--pro', each, '--excel', each, ...now),
      ),
    );
    const fit = await ask<Fit>(home, 'fit', job, ...now);
    const all = ['five', 'four', 'one', 'three', 'two'];
    assert.deepEqual(fit.considerations.map((each) => each.text).sort(), all);
    assert.deepEqual(fit.strengths.map((each) => each.text).sort(), all);
  });
});
