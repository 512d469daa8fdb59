import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';

const now = ['--now', '2026-11-18T10:00Z'];
const wrong = [
  'ines@example.org,all@example.org',
  'ines@example.org>,<all@example.org',
  'ines@example.org\r\nBcc: all@example.org',
  'ines duarte@example.org',
  'ines\u001b[31m@example.org',
  '"ines,all"@example.org',
];

test('[SG2] given an address that would lead a letter to somebody else, it is refused wherever it is typed', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const { personId } = await ask<Output<'add-person'>>(home, 'add', 'person', '--name', 'Ines Duarte', ...now);
    const job = ['add', 'job', '--role', 'Analyst', '--employer', 'Northwind'];
    const { jobId } = await ask<Output<'add-job'>>(home, ...job, ...now);
    // Each address once, and the first wherever one may be typed.
    for (const [at, address] of wrong.entries())
      for (const line of [
        ['add', 'person', '--name', 'Mark Hill', '--email', address],
        ['add', 'person', '--person', personId, '--email', address],
        ['correct', 'person', personId, '--email', address],
        [...job, '--agency', 'Calder', '--consultant', 'Fiona Marsh', '--consultant-email', address],
        ['left', personId, '--successor', 'Mark Hill', '--email', address],
        ['add', 'interview', jobId, '2026-11-20T10:00[Europe/London]', '--with', `Mark Hill <${address}>`],
        ['profile', '--email', address],
        ['profile', '--also-me', address],
      ].slice(0, at === 0 ? undefined : 1)) {
        const ran = await command(home, [...line, ...now]);
        assert.equal(ran.code, 2, `${line.join(' ')}: ${ran.out}`);
        assert.match(ran.err, /is no (?:e-mail )?address\.\nNothing was changed\./);
      }
    const people = await ask<Output<'cards'>>(home, 'cards', ...[]);
    assert.doesNotMatch(JSON.stringify(people), /Mark|Fiona|all@/);
  });
});

test('[RU8] given an invitation and contact cards with such addresses, the people are noted without them', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const file = join(home, 'cards.vcf');
    const cards = wrong.map(
      (address, at) =>
        `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Person ${'ABCDEF'[at]}\r\nEMAIL:${address.replace('\r\n', '\\n')}\r\nEND:VCARD\r\n`,
    );
    writeFileSync(file, cards.join(''));
    await ask(home, 'cards', 'import', file, ...now);
    const invitation = join(home, 'panel.ics');
    writeFileSync(
      invitation,
      [
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1', 'DTSTART:20261201T090000Z'],
        ...[
          'DTEND:20261201T100000Z',
          'SUMMARY:Interview: Analyst',
          'ORGANIZER;CN=Olu Adeyemi:mailto:olu@northwind.example',
        ],
        ...wrong.map((address, at) => `ATTENDEE;CN=Guest ${'ABCDEF'[at]}:mailto:${address.replace('\r\n', '')}`),
        ...['END:VEVENT', 'END:VCALENDAR', ''],
      ].join('\r\n'),
    );
    await ask(home, 'add', 'invitation', invitation, '--employer', 'Northwind', ...now);
    const { text } = await ask<{ text: string }>(home, 'cards').then((made) => ({ text: JSON.stringify(made) }));
    for (const letter of 'ABCDEF') assert.match(text, new RegExp(`Person ${letter}`));
    assert.match(text, /olu@northwind\.example/);
    assert.doesNotMatch(text, /all@example\.org|ines/);
  });
});

test('[UI6] given a name with its address in one, as mail programs write it, both are noted', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const job = ['add', 'job', '--role', 'Analyst', '--employer', 'Northwind'];
    const { jobId } = await ask<Output<'add-job'>>(home, ...job, ...now);
    const line = [
      'add',
      'interview',
      jobId,
      '2026-11-20T10:00[Europe/London]',
      '--with',
      'Mark Hill <mark@northwind.example>',
    ];
    const { people } = await ask<Output<'add-interview'>>(home, ...line, ...now);
    assert.deepEqual(
      people.map(({ name, email }) => [name, email]),
      [['Mark Hill', 'mark@northwind.example']],
    );
  });
});
