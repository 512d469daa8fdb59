import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import type { Output } from '../../src/contract/registry.ts';
import { withHome } from '../support/cli.ts';
import { serverWithKey } from '../support/server.ts';

const pixels = Buffer.alloc(1_500_000, 0xa7).toString('base64');
const folded = pixels.replace(/.{74}/g, '$&\r\n ');
const wrapped = pixels.replace(/.{76}/g, '$&\r\n');

const mail = `From: Ines Duarte <ines@agency.example>
To: rowan@example.org
Date: Mon, 23 Nov 2026 10:00:00 +0000
Subject: Your interview
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=part

--part
Content-Type: text/plain; charset=utf-8

It was good to meet you. The plan of the building is attached.
--part
Content-Type: image/png; name=plan.png
Content-Transfer-Encoding: base64

${wrapped}
--part--
`.replace(/\r?\n/g, '\r\n');

/** A calendar alone is never so large: what makes an invitation heavy is the mail around it. */
const invitation = mail.replace(
  '--part--',
  [
    '--part',
    'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
    '',
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:large-1@example.org',
    'DTSTAMP:20261120T100000Z',
    'DTSTART:20261201T100000Z',
    'DTEND:20261201T110000Z',
    'SUMMARY:Interview: Analyst',
    'ORGANIZER;CN=Ines Duarte:mailto:ines@agency.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '--part--',
  ].join('\r\n'),
);

const cards = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'FN:Ines Duarte',
  'N:Duarte;Ines;;;',
  'EMAIL:ines@agency.example',
  `PHOTO;ENCODING=b;TYPE=PNG:${folded}`,
  'END:VCARD',
  '',
].join('\r\n');

const page = `<html><title>Analyst</title><body><h1>Analyst</h1><p>You have three years with SQL.</p><img src="data:image/png;base64,${pixels}"></body></html>`;

const positions =
  'Company Name,Title,Description,Location,Started On,Finished On\nNorthwind,Analyst,,London,Jan 2020,\n';
const linkedIn = Buffer.from(
  zipSync(
    { 'Positions.csv': Buffer.from(positions), 'Rich_Media/photo.jpg': Buffer.alloc(2_000_000, 3) },
    { level: 0 },
  ),
);

const file = (name: string, bytes: string | Buffer) => ({ name, content: Buffer.from(bytes).toString('base64') });

test('[DK1] given a file of two megabytes, each operation for which the page promises ten takes it over HTTP', async () => {
  await withHome(async (home) => {
    const server = await serverWithKey(home);
    try {
      await server.post('/api/profile', { name: 'Rowan Ellis', email: 'rowan@example.org', zone: 'Europe/London' });
      const job = await server.post<Output<'add-job'>>('/api/jobs', { role: 'Analyst', employer: 'Northwind' });
      const asked: readonly (readonly [string, object])[] = [
        ['/api/people/cards', { file: file('people.vcf', cards) }],
        ['/api/resume', { files: [file('export.zip', linkedIn)] }],
        ['/api/posting/read', { file: file('posting.html', page) }],
        ['/api/posting', { job: job.body.jobId, file: file('posting.html', page) }],
        ['/api/invitations/read', { file: file('invitation.eml', invitation) }],
        ['/api/invitations', { file: file('invitation.eml', invitation) }],
        ['/api/mails/read', { file: file('large.eml', mail) }],
      ];
      const answers: string[] = [];
      for (const [path, body] of asked) {
        const { status, body: said } = await server.post<{ detail?: string }>(path, body);
        answers.push(`${path} ${status} ${said.detail ?? ''}`.trim());
      }
      assert.deepEqual(answers, [
        '/api/people/cards 200',
        '/api/resume 200',
        '/api/posting/read 200',
        '/api/posting 200',
        '/api/invitations/read 200',
        '/api/invitations 200',
        '/api/mails/read 200',
      ]);
    } finally {
      await server.end();
    }
  });
});
