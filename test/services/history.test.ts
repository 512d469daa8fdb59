import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { chromium } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import type { Output } from '../../src/contract/registry.ts';
import { executablePath, flags } from '../support/chromium.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { now, roundTwo } from '../support/round-two.ts';

type History = Output<'history'>;

test('the file of a firm and of a person: contacts, interviews, promises, and how it reads from their side', async () => {
  await withHome(async (home) => {
    const { job } = await roundTwo(home);
    const log = (...args: string[]) => ask(home, 'log', ...args, '--job', job, '--person', 'Ines Duarte', ...now);
    await log(
      'out',
      'email',
      '--purpose',
      'thank-you',
      '--at',
      '2026-11-17T09:00[Europe/London]',
      '--subject',
      'Thank you',
    );
    await log(
      'in',
      'email',
      '--meaning',
      'holding',
      '--promised',
      '2026-11-27',
      '--at',
      '2026-11-17T15:00[Europe/London]',
    );
    const firm = await ask<History>(home, 'file', 'Tamsin', '&', 'Reed', ...now);
    assert.deepEqual(
      firm.lines.map((each) => [each.at.slice(0, 10), each.what, each.who, each.outcome]),
      [
        ['2026-11-16', 'Interview', 'Ines Duarte, Mark Hill', 'took place'],
        ['2026-11-17', 'You e-mailed them: say thank you', 'Ines Duarte', 'Thank you'],
        ['2026-11-17', 'They e-mailed you', 'Ines Duarte', 'not decided yet'],
      ],
    );
    assert.deepEqual(firm.reading, [
      'You got in touch once, they did once.',
      'Of one date that they named, 1 was kept.',
    ]);
    assert.deepEqual(
      firm.promises.map((each) => each.text),
      [
        'They named Friday 20 November: You will hear from us by Friday (kept)',
        'They named Friday 27 November (still open)',
      ],
    );
    const mark = await ask<History>(home, 'file', 'Mark', 'Hill', ...now);
    assert.deepEqual(
      mark.lines.map((each) => each.what),
      ['Interview'],
      'what passed with others is not his',
    );
    const later = await ask<History>(home, 'file', 'Ines', 'Duarte', '--from', '2026-11-17', ...now);
    assert.equal(later.lines.length, 2);
    const nobody = await command(home, ['file', 'Nobody', ...now]);
    assert.match(nobody.err, /Nobody of this name is noted/);
    const backwards = await command(home, ['file', 'Mark Hill', '--from', '2026-12-01', '--to', '2026-11-01', ...now]);
    assert.match(backwards.err, /ends before it begins/);
  });
});

test('a proof of applications and interviews as a table for spreadsheets, a page for paper, a PDF', async () => {
  await withHome(async (home) => {
    const { job } = await roundTwo(home);
    await ask(home, 'add', 'job', '--role', '=HYPERLINK("x"), "chef"', '--employer', 'Northwind, Ltd', ...now);
    const later = ['--now', '2026-11-19T10:00[Europe/London]'];
    await ask(home, 'close', 'job', job, 'withdrawn', ...later);
    const files = { csv: join(home, 'proof.csv'), html: join(home, 'proof.html'), pdf: join(home, 'proof.pdf') };
    await ask(home, 'proof', '--csv', files.csv, '--html', files.html, '--pdf', files.pdf, ...later);
    const rows = parse(readFileSync(files.csv, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
    assert.deepEqual(
      rows.map((row) => [row.Day, row.Employer, row.Role, row.Stage]),
      [
        ['2026-11-16', 'Tamsin & Reed', 'Data Engineer', 'In the running'],
        ['2026-11-16', 'Tamsin & Reed', 'Data Engineer', 'Interview: took place'],
        // What a spreadsheet would carry out is text.
        ['2026-11-18', 'Northwind, Ltd', '\'=HYPERLINK("x"), "chef"', 'In the running'],
        ['2026-11-19', 'Tamsin & Reed', 'Data Engineer', 'Withdrawn by me'],
      ],
    );
    assert.equal((await getDocumentProxy(new Uint8Array(readFileSync(files.pdf)))).numPages, 1);
    const browser = await chromium.launch({ executablePath, args: [...flags] });
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(files.html).href);
      assert.equal(await page.getByRole('row').count(), 3);
      assert.equal(await page.getByRole('columnheader').first().innerText(), 'Day');
      for (const format of ['A4', 'Letter'] as const)
        assert.equal((await getDocumentProxy(new Uint8Array(await page.pdf({ format })))).numPages, 1);
    } finally {
      await browser.close();
    }
  });
});
