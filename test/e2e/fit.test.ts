import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { fileIn, now, postingPage, resumeFile, roundTwo } from '../support/round-two.ts';

type Fit = Output<'fit'>;
type Brief = Output<'brief'>;

const linesOf = (brief: Brief, part: string): string[] =>
  brief.sections
    .filter((each) => each.part === part)
    .flatMap((each) =>
      each.lines.map(({ lead, text, more }) =>
        [lead, text, more].filter((words) => words !== null && words !== '').join(' | '),
      ),
    );

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

test('[FT1] from a job board’s page and a JSON Resume: what they ask for, the candidate’s examples beside it, and the pages', async () => {
  await withHome(async (home) => {
    const { job, second } = await roundTwo(home);
    const read = await ask<Output<'read-posting'>>(home, 'posting', 'read', fileIn(home, 'job.html', postingPage));
    assert.deepEqual(
      [read.title, read.employer, read.place, read.format, read.language],
      ['Data Engineer', 'Tamsin & Reed', 'Edinburgh', 'json-ld', 'en'],
    );
    await ask(home, 'posting', job, fileIn(home, 'job.html', postingPage), ...now);
    const taken = await ask<Output<'resume-import'>>(
      home,
      'resume',
      'import',
      fileIn(home, 'cv.json', resumeFile),
      ...now,
    );
    assert.deepEqual([taken.added, taken.examples, taken.notes], [3, 3, []]);
    const again = await ask<Output<'resume-import'>>(
      home,
      'resume',
      'import',
      fileIn(home, 'cv.json', resumeFile),
      ...now,
    );
    assert.equal(again.added, 0, 'the same résumé adds nothing');
    const before = await ask<Fit>(home, 'fit', job, ...now);
    assert.deepEqual(
      before.requirements.map((each) => [each.need, each.text, each.answers[0]?.title ?? each.skill, each.proof]),
      [
        [
          'must',
          'Experience migrating large databases',
          'Moved 2 TB of billing data from Oracle to PostgreSQL without downtime',
          null,
        ],
        [
          'must',
          'Explain data to people in finance and operations',
          'Ran a monthly data clinic for 40 colleagues from finance and operations',
          null,
        ],
        ['must', 'Automated testing of data pipelines', 'Introduced automated tests for 60 nightly pipelines', null],
        ['nice', 'Terraform', 'Terraform', null],
      ].map(([need, text, ...rest]) => [
        need,
        text === 'Explain data to people in finance and operations'
          ? 'You explain data to people in finance and operations'
          : text,
        ...rest,
      ]),
    );
    const titles = before.requirements.map((each) => each.order.map((place) => before.examples[place]?.title ?? ''));
    for (const each of titles) assert.deepEqual(each.toSorted(), before.examples.map(({ title }) => title).toSorted());
    assert.match(titles[0]?.[0] ?? '', /^Moved 2 TB/);
    const said = (await command(home, ['fit', job, ...now])).out;
    assert.match(
      said,
      /perhaps: Moved 2 TB .*\n +perhaps: .*\n +perhaps: /,
      'what comes near is listed where nothing is strong',
    );
    assert.match(
      said,
      /perhaps \(strong\): Ran a monthly data clinic .*\n {2}\S/,
      'and only what is strong where something is',
    );
    const [migrating, , , terraform] = before.requirements;
    const changes = {
      requirements: [
        { id: migrating?.id, evidence: [{ evidenceId: migrating?.answers[0]?.evidenceId, proof: 'strong' }] },
        { id: terraform?.id, evidence: [], honest: 'I have changed it, and never begun with it.' },
      ],
    };
    await ask(home, 'fit', 'note', job, '--from', fileIn(home, 'changes.json', JSON.stringify(changes)), ...now);
    const brief = await ask<Brief>(home, 'brief', second, ...now);
    assert.match(linesOf(brief, 'say')[1] ?? '', /^Experience migrating large databases \| Moved 2 TB/);
    assert.doesNotMatch(linesOf(brief, 'examples').join('\n'), /Moved 2 TB/, 'nothing is said twice');
    assert.match(linesOf(brief, 'examples').join('\n'), /You explain data .* \| Perhaps: Ran a monthly/);
    assert.deepEqual(linesOf(brief, 'weak'), ['Terraform | Honestly: I have changed it, and never begun with it.']);
    const given = join(home, 'out.json');
    await ask(home, 'resume', '--out', given);
    assert.deepEqual(JSON.parse(readFileSync(given, 'utf8')), JSON.parse(resumeFile));
  });
});

test('[FT1] LinkedIn’s export comes as a ZIP file or as its tables', async () => {
  await withHome(async (home) => {
    await roundTwo(home);
    const text = (words: string) => new TextEncoder().encode(words);
    const positions =
      'Company Name,Title,Description,Location,Started On,Finished On\nNorthgate Water,Engineer,"• Moved 2 TB of billing data\n• Led a team of four",Leith,Feb 2019,\n';
    const zip = zipSync({
      'Basic_LinkedInDataExport/Positions.csv': text(positions),
      'messages.csv': text('FROM,CONTENT\nA,secret\n'),
      'Skills.csv': text('Name\nSQL\n'),
    });
    const taken = await ask<Output<'resume-import'>>(home, 'resume', 'import', fileIn(home, 'export.zip', zip), ...now);
    assert.deepEqual([taken.source, taken.added], ['linkedin', 2]);
    const { examples } = await ask<Output<'evidence'>>(home, 'evidence');
    assert.deepEqual(
      examples.map((each) => each.title),
      ['Moved 2 TB of billing data', 'Led a team of four'],
    );
    const found = await ask<Output<'find'>>(home, 'find', 'secret');
    assert.deepEqual(found.found, [], 'what is no part of a résumé is not read');
    const table = await ask<Output<'resume-import'>>(
      home,
      'resume',
      'import',
      fileIn(home, 'Positions.csv', positions),
      ...now,
    );
    assert.deepEqual([table.source, table.added, table.examples], ['linkedin', 0, 2]);
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

test('what cannot be read says what happened, what was kept and what to do; nothing is noted', async () => {
  await withHome(async (home) => {
    const { job } = await roundTwo(home);
    const bad = async (args: string[]): Promise<string> => {
      const ran = await command(home, [...args, ...now]);
      assert.notEqual(ran.code, 0, args.join(' '));
      return ran.err;
    };
    const file = (name: string, content: string | Uint8Array) => fileIn(home, name, content);
    assert.match(
      await bad(['posting', job, file('a.pdf', '%PDF-1.7 x')]),
      /This is a PDF file; it can be read on the page/,
    );
    assert.match(await bad(['posting', job, file('empty.txt', '  \n')]), /There are no words in it/);
    assert.match(
      await bad(['posting', job, file('empty.html', '<html><body><script>x</script></body></html>')]),
      /The page holds no text/,
    );
    assert.match(await bad(['resume', 'import', file('x.json', '{"work": [}')]), /neither JSON nor LinkedIn/);
    assert.match(await bad(['resume', 'import', file('l.json', '[1, 2]')]), /no CV/);
    assert.match(await bad(['resume', 'import', file('e.json', '{"basics": {}, "work": []}')]), /This CV is empty/);
    assert.match(
      await bad(['resume', 'import', file('z.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]))]),
      /could not be unpacked/,
    );
    assert.match(
      await bad(['resume', 'import', file('n.zip', zipSync({ 'a.txt': new Uint8Array([1]) }))]),
      /None of the tables/,
    );
    assert.match(await bad(['fit', 'note', job]), /Nothing to note was given/);
    assert.match(
      await bad(['fit', 'note', job, ...['1', '2', '3', '4', '5', '6', '7', '8'].flatMap((each) => ['--excel', each])]),
      /room for 7 lines/,
    );
    assert.match(await bad(['brief', 'itv_nothing']), /That interview is not here any more/);
    assert.match(await bad(['want', 'job_nothing', 'yes']), /That job is not here any more/);
    const deep = `{"basics":{"name":"Rowan","x":${'['.repeat(5000)}1${']'.repeat(5000)}}}`;
    assert.match(await bad(['resume', 'import', file('deep.json', deep)]), /nested deeper than any CV/);
    const fit = await ask<Fit>(home, 'fit', job, ...now);
    assert.deepEqual([fit.posting, fit.requirements, fit.strengths], [null, [], []]);
    const cyclic = await ask<Output<'posting'>>(
      home,
      'posting',
      job,
      file(
        'c.html',
        '<script type="application/ld+json">{"@type":"JobPosting","@id":"#a","title":"Cook","hiringOrganization":{"@id":"#a"},"description":{"@id":"#a"}}</script><p>We need a cook. You must have a certificate for the kitchen that we run.</p>',
      ),
      ...now,
    );
    assert.deepEqual(
      cyclic.requirements.map((each) => each.text),
      ['Certificate for the kitchen that we run'],
      'a circle ends, and the page around it is read',
    );
    const finnish = await ask<Output<'posting'>>(
      home,
      'posting',
      job,
      file('f.txt', 'Etsimme kokenutta kirjanpitäjää. Vaatimukset\n- Kaupallisen alan koulutus'),
      ...now,
    );
    assert.match(finnish.notes.join(), /a language that we cannot read yet/);
    assert.match(
      (await ask<Fit>(home, 'fit', job, ...now)).posting?.text ?? '',
      /kirjanpitäjää/,
      'its text is kept all the same',
    );
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

test('[FT1] from a German job board’s data, what they ask for is read in German', async () => {
  await withHome(async (home) => {
    const data = {
      '@type': 'JobPosting',
      title: 'Datenpflegerin',
      description: '<p>Wir sind ein Verein in Leipzig und suchen für unser Team eine Person, die mit uns arbeitet.</p>',
      responsibilities: 'Die Daten der Mitglieder pflegen',
      qualifications: 'Kenntnisse in SQL',
      experienceRequirements: { monthsOfExperience: 24 },
    };
    const page = `<html><body><script type="application/ld+json">${JSON.stringify(data)}</script></body></html>`;
    const read = await ask<Output<'read-posting'>>(home, 'posting', 'read', fileIn(home, 'stelle.html', page));
    assert.equal(read.language, 'de');
    assert.deepEqual(
      read.requirements.map((each) => each.text),
      ['Kenntnisse in SQL', '2 Jahre Berufserfahrung'],
    );
    assert.match(read.text, /Aufgaben:\n- Die Daten der Mitglieder pflegen\n\nAnforderungen:\n- Kenntnisse in SQL/);
  });
});
