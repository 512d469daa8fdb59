import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../test/support/cli.ts';
import { makeAccount } from './accounts.ts';
import { median, ms, newHome, say } from './figures.ts';

const ROUNDS = 15;

const mail = `From: Anna Keller <anna@northwind.example>\r\nTo: rowan@example.test\r\nSubject: Your interview\r\nMessage-ID: <1@northwind.example>\r\nDate: Wed, 25 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHi Rowan,\r\nthank you for coming in. We will let you know by Friday 4 December.\r\nAnna\r\n`;
const invitation = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:bench@northwind.example',
  'DTSTAMP:20261101T090000Z',
  'DTSTART:20261126T100000Z',
  'DTEND:20261126T110000Z',
  'SUMMARY:Interview: Data Engineer',
  'ORGANIZER;CN=Anna Keller:mailto:anna@northwind.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

/** The week, and commands that read what a stranger wrote, against one that reads nothing of either, in the same run. */
export async function readingCommands(): Promise<void> {
  const home = newHome();
  await makeAccount(home, 500, 'sixty-running', Date.now());
  const mailFile = join(home, 'answer.eml');
  const invitationFile = join(home, 'invitation.ics');
  writeFileSync(mailFile, mail);
  writeFileSync(invitationFile, invitation);
  const commands: readonly [name: string, args: readonly string[], goal: number][] = [
    ['today', ['today'], 1],
    ['week', ['week'], 1.5],
    ['read invitation', ['read', 'invitation', invitationFile], 2],
    ['add invitation', ['add', 'invitation', invitationFile], 2.5],
    ['read reply', ['read', mailFile, '--look'], 3],
    ['answer', ['answer', 'We will let you know by Friday.'], 2],
  ];
  const times = new Map<string, number[]>(commands.map(([name]) => [name, []]));
  // Turn by turn, so that a machine that is busy for a while is busy for all of them.
  for (let round = -1; round < ROUNDS; round++)
    for (const [name, args] of commands) {
      const startedAt = performance.now();
      spawnSync(process.execPath, [program, ...args, '--json', '--home', home], { stdio: 'ignore' });
      if (round >= 0) times.get(name)?.push(performance.now() - startedAt);
    }
  const reference = median(times.get('today') ?? []);
  for (const [name, , goal] of commands.slice(1)) {
    const time = median(times.get(name) ?? []);
    const ratio = time / reference;
    say(
      `persevere ${name}`,
      ms(time),
      `at most ${goal} x today`,
      `${ratio.toFixed(2)} x persevere today (${ms(reference)})`,
    );
  }
}
