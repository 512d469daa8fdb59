import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, withHome } from '../support/cli.ts';

const now = ['--now', '2026-11-27T10:00Z'];

/** What the review of a letter in a file finds; nothing else is known of it. */
async function reviewed(text: string): Promise<Output<'review'>['findings']> {
  let found: Output<'review'>['findings'] = [];
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    await ask(home, 'profile', '--name', 'Sam Reed', '--zone', 'Europe/London', ...now);
    writeFileSync(`${home}/letter.txt`, text);
    const { findings } = await ask<Output<'review'>>(
      home,
      'review',
      `${home}/letter.txt`,
      '--occasion',
      'thank-you',
      ...now,
    );
    found = findings;
  });
  return found;
}

test('[TR2] given a letter in German to a reader whose language nobody noted, it is held to the German rules', async () => {
  const found = await reviewed(
    'Sehr geehrte Frau Marsh,\n\nvielen Dank für das Gespräch gestern. Ich würde die Stelle sehr gern übernehmen und freue mich auf Ihre Antwort bis Donnerstag, den 4. Dezember.\n\nMit freundlichen Grüßen\nSam Reed',
  );
  const codes = found.map(({ code }) => code);
  for (const code of ['no-thanks', 'no-greeting', 'no-interest']) assert.ok(!codes.includes(code), code);
  assert.ok(codes.includes('wrong-weekday'), codes.join());
});

test('[TR2] given a subject above the letter, it is no part of it, and what is found stands where it stood', async () => {
  const text =
    'Subject: Thank you\n\nDear Helen,\n\nThank you for your time. I need an answer by Tuesday.\n\nKind regards\nSam Reed';
  const found = await reviewed(text);
  assert.ok(!found.some(({ code }) => code === 'no-greeting'));
  const pushes = found.find(({ code }) => code === 'pressure');
  assert.ok(pushes);
  assert.match(text.slice(pushes.start, pushes.end), /^I need an answer by Tuesday/);
});
