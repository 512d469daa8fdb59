import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { fileIn, linesOf, now, postingPage, resumeFile, roundTwo } from '../support/round-two.ts';

type Fit = Output<'fit'>;
type Brief = Output<'brief'>;

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
