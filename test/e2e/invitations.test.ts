import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';

const NOW = ['--now', '2026-11-02T09:00:00Z'];
type Added = Output<'add-invitation'>;

interface Made {
  readonly method?: string;
  readonly uid?: string;
  readonly sequence?: number;
  readonly starts?: string;
  readonly lasts?: string;
  readonly summary?: string;
  readonly lines?: readonly string[];
  readonly guests?: readonly string[];
}

const event = (made: Made): string[] => [
  'BEGIN:VEVENT',
  `UID:${made.uid ?? 'talk@mill.example'}`,
  `SEQUENCE:${made.sequence ?? 0}`,
  'DTSTAMP:20261020T080000Z',
  `SUMMARY:${made.summary ?? 'Interview: Press Officer at Mill'}`,
  `DTSTART;TZID=Europe/London:${made.starts ?? '20261112T140000'}`,
  `DURATION:${made.lasts ?? 'PT1H'}`,
  ...(made.lines ?? []),
  'ORGANIZER;CN=Ana Lima:mailto:ana@mill.example',
  ...(made.guests ?? ['Ana Lima:mailto:ana@mill.example', 'Bo Lund:mailto:bo@mill.example']).map(
    (each) => `ATTENDEE;PARTSTAT=ACCEPTED;CN=${each}`,
  ),
  'ATTENDEE;CN=Kim Example;PARTSTAT=NEEDS-ACTION:mailto:kim@example.org',
  'END:VEVENT',
];

function file(home: string, method: string, ...events: string[][]): string {
  const path = join(home, 'made.ics');
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, ...events.flat(), 'END:VCALENDAR', ''];
  writeFileSync(path, lines.join('\r\n'));
  return path;
}

const withKim = (run: (home: string, add: (made: Made, ...flags: string[]) => Promise<Added>) => Promise<void>) =>
  withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    await ask(home, 'profile', '--name', 'Kim Example', '--email', 'kim@example.org', '--zone', 'Europe/London');
    await run(home, (made, ...flags) =>
      ask<Added>(home, 'add', 'invitation', file(home, made.method ?? 'REQUEST', event(made)), ...NOW, ...flags),
    );
  });

async function interviewsOf(home: string, job: string): Promise<(string | string[])[][]> {
  const { interviews } = await ask<Output<'job'>>(home, 'job', job, ...NOW);
  return interviews.map((each) => [each.when, each.status, each.people.map((person) => person.name)]);
}

test('[RU8] given a day of interviews in one file, each becomes an interview of the one job', () =>
  withKim(async (home) => {
    const path = file(
      home,
      'REQUEST',
      event({ uid: 'a', starts: '20261112T090000', summary: 'Interview 1: Writing' }),
      event({
        uid: 'b',
        starts: '20261112T103000',
        summary: 'Interview 2: Radio',
        guests: ['Cy Dow:mailto:cy@mill.example'],
      }),
      event({ uid: 'c', starts: '20261112T120000', summary: 'Interview 3: The team' }),
    );
    const read = await ask<Output<'read-invitation'>>(home, 'read', 'invitation', path);
    assert.equal(read.further.length, 2);
    const added = await ask<Added>(home, 'add', 'invitation', path, ...NOW);
    assert.deepEqual(
      [added, ...added.further].map((each) => [each.outcome, each.jobId === added.jobId]),
      [
        ['new', true],
        ['new', true],
        ['new', true],
      ],
    );
    assert.equal((await interviewsOf(home, added.jobId)).length, 3);
    const again = await ask<Added>(home, 'add', 'invitation', path, ...NOW);
    assert.deepEqual(
      [again, ...again.further].map((each) => each.outcome),
      ['known', 'known', 'known'],
    );
  }));

test('[RU8] given an update, people, place and time follow it, and the story says from when to when', () =>
  withKim(async (home, add) => {
    const { jobId } = await add({});
    const changed = await add({
      sequence: 1,
      lines: ['LOCATION:4 Weir Lane'],
      guests: ['Ana Lima:mailto:ana@mill.example', 'Cora Dean:mailto:cora@mill.example'],
    });
    assert.deepEqual(
      [changed.outcome, changed.people.map((each) => each.name), changed.notes],
      [
        'changed',
        ['Ana Lima', 'Cora Dean'],
        ['Now also there: Cora Dean.', 'Not there any more: Bo Lund.', 'The place is now 4 Weir Lane.'],
      ],
    );
    assert.equal((await add({ sequence: 2, starts: '20261113T100000' })).outcome, 'moved');
    const { interviews, story } = await ask<Output<'job'>>(home, 'job', jobId, ...NOW);
    assert.deepEqual(
      interviews.map((each) => [each.when, each.location]),
      [['10:00 am on Friday 13 November', '4 Weir Lane']],
    );
    assert.ok(
      story.some((each) => each.text === 'The interview moved from Thu 12 Nov, 2:00 pm to Fri 13 Nov, 10:00 am.'),
      story.map((each) => each.text).join('\n'),
    );
    const old = await add({ sequence: 0 });
    assert.deepEqual(
      [old.outcome, old.notes],
      ['known', ['This is an older version of the invitation; nothing changed.']],
    );
  }));

test('[RU8] given an update that only lasts longer, it is said that it ends at another time, and not that it is on again', () =>
  withKim(async (_home, add) => {
    await add({});
    const longer = await add({ sequence: 1, lasts: 'PT2H' });
    assert.deepEqual([longer.outcome, longer.notes], ['changed', ['It ends at another time.']]);
  }));

test('[RU8] given a person whom the candidate left out, the same version once more does not bring them back', () =>
  withKim(async (_home, add) => {
    await add({}, '--without', 'Bo Lund');
    assert.deepEqual(
      (await add({})).people.map((each) => each.name),
      ['Ana Lima'],
    );
    const later = await add({ sequence: 1, lines: ['LOCATION:Room 2'] });
    assert.deepEqual(
      later.people.map((each) => each.name),
      ['Ana Lima'],
    );
  }));

test('[RU8] given a cancellation, an old one changes nothing, one of the same version cancels, and a later invitation puts it on again', () =>
  withKim(async (home, add) => {
    const { jobId } = await add({ sequence: 2 });
    assert.equal((await add({ method: 'CANCEL', sequence: 1 })).outcome, 'known');
    assert.equal((await add({ method: 'CANCEL', sequence: 2 })).outcome, 'cancelled');
    assert.equal((await add({ sequence: 2 })).outcome, 'known');
    assert.equal((await interviewsOf(home, jobId))[0]?.[1], 'cancelled');
    const again = await add({ sequence: 3 });
    assert.deepEqual(
      [again.outcome, again.notes],
      ['changed', ['It is on again, at 2:00 pm on Thursday 12 November.']],
    );
    assert.equal((await interviewsOf(home, jobId))[0]?.[1], 'scheduled');
  }));

test('[RU8] given proposals, answers and requests for the latest version, no time changes, and what they say is said', () =>
  withKim(async (home, add) => {
    const { jobId } = await add({});
    const other = { starts: '20261119T090000' };
    const table: [Made, RegExp][] = [
      [{ method: 'COUNTER', ...other }, /propose.* 9:00 am on Thursday 19 November.*stays at 2:00 pm/],
      [{ method: 'DECLINECOUNTER', ...other }, /did not take the other time/],
      [{ method: 'REFRESH', ...other }, /asks for the latest version/],
      [
        { method: 'REPLY', ...other, guests: ['Ana Lima:mailto:ana@mill.example'] },
        /Ana Lima accepted\. No answer is due\./,
      ],
      [
        { method: 'CANCEL', lines: ['RECURRENCE-ID;TZID=Europe/London:20261119T140000'] },
        /another meeting of the series/,
      ],
    ];
    for (const [made, says] of table) {
      const added = await add(made);
      assert.equal(added.outcome, 'known', `${made.method}`);
      assert.match(added.notes.join(' '), says);
    }
    assert.deepEqual(await interviewsOf(home, jobId), [
      ['2:00 pm on Thursday 12 November', 'scheduled', ['Ana Lima', 'Bo Lund']],
    ]);
    assert.equal((await add({ method: 'COUNTER', sequence: 1, ...other }, '--agreed')).outcome, 'moved');
    for (const method of ['CANCEL', 'REPLY', 'COUNTER', 'REFRESH', 'DECLINECOUNTER']) {
      const path = file(home, method, event({ uid: 'nobody-knows', starts: '20261214T090000' }));
      const { code, err } = await command(home, ['add', 'invitation', path, ...NOW]);
      assert.equal(code, 3, method);
      assert.match(err, /not noted here/);
    }
  }));

test('[RU8] given one moved meeting of a series, it is noted apart and the first one stays', () =>
  withKim(async (home, add) => {
    const { jobId } = await add({ lines: ['RRULE:FREQ=WEEKLY;COUNT=3'] });
    const lines = ['RECURRENCE-ID;TZID=Europe/London:20261119T140000'];
    assert.equal((await add({ sequence: 1, starts: '20261120T160000', lines })).outcome, 'new');
    assert.equal((await add({ sequence: 2, starts: '20261120T170000', lines })).outcome, 'moved');
    assert.deepEqual(
      (await interviewsOf(home, jobId)).map(([when]) => when),
      ['2:00 pm on Thursday 12 November', '5:00 pm on Friday 20 November'],
    );
  }));

test('[RU8] given the same hour by two ways, it is one interview, and a change by either way is seen', () =>
  withKim(async (home, add) => {
    const { jobId } = await add({});
    const second = await add({ uid: 'ats-7', summary: 'Press Officer Interview with Mill', guests: [] });
    assert.deepEqual([second.outcome, second.jobId], ['known', jobId]);
    assert.equal((await add({ uid: 'ats-7', sequence: 1, starts: '20261113T140000', guests: [] })).outcome, 'moved');
    assert.equal((await interviewsOf(home, jobId)).length, 1);
    const path = join(home, 'other.ics');
    const write = (uid: string, title: string, organiser: string): void =>
      writeFileSync(
        path,
        [
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          `UID:${uid}`,
          `SUMMARY:${title}`,
          'DTSTART;TZID=Europe/London:20261113T140000',
          `ORGANIZER;CN=Gus Roe:mailto:${organiser}`,
          'END:VEVENT',
          'END:VCALENDAR',
        ].join('\r\n'),
      );
    write('at-another-firm', 'Interview: Clerk at Quay', 'gus@quay.example');
    const other = await ask<Added & { notes: string[] }>(home, 'add', 'invitation', path, ...NOW);
    assert.equal(other.outcome, 'new');
    assert.match(other.notes.join(' '), /At the same time you have an interview .*One of them has to move/);
    write('quite-another', 'A chat', 'gus.roe@gmail.com');
    const asked = await command(home, ['add', 'invitation', path, ...NOW]);
    assert.match(asked.err, /At 2:00 pm on Friday 13 November an interview is noted already.*the same one, or another/);
    assert.equal((await ask<Added>(home, 'add', 'invitation', path, ...NOW, '--separate')).outcome, 'new');
  }));

test('[RU8] given a day without a time, the time is asked for; given it, the interview is noted', () =>
  withKim(async (home) => {
    const path = join(home, 'day.ics');
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:d', 'SUMMARY:Interview: Clerk at Quay', 'DTSTART:20261112'];
    writeFileSync(path, [...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
    const { proposal } = await ask<Output<'read-invitation'>>(home, 'read', 'invitation', path);
    assert.deepEqual([proposal.starts, proposal.day, proposal.when], [null, '2026-11-12', 'Thursday 12 November']);
    const refused = await command(home, ['add', 'invitation', path, ...NOW]);
    assert.match(refused.err, /names Thursday 12 November and no time/);
    const added = await ask<Added>(
      home,
      'add',
      'invitation',
      path,
      ...NOW,
      '--starts',
      '2026-11-12T14:00[Europe/London]',
    );
    assert.deepEqual(
      (await interviewsOf(home, added.jobId)).map(([when]) => when),
      ['2:00 pm on Thursday 12 November'],
    );
  }));

test('[RU8] given what an invitation says, it is kept: on Prepare, with the interview, in the search; and the feed names interviews', () =>
  withKim(async (home, add) => {
    const lines = [
      'LOCATION:4 Weir Lane',
      'DESCRIPTION:Please bring photo ID.\\nA 20 minute presentation.\\nDial in +44 20 7946 0000',
      'URL:https://meet.example/abc',
    ];
    const { jobId } = await add({ lines });
    const brief = await command(home, ['brief', jobId, ...NOW]);
    for (const said of [
      'photo ID',
      '20 minute presentation',
      '+44 20 7946 0000',
      'https://meet.example/abc',
      '4 Weir Lane',
    ])
      assert.ok(brief.out.includes(said), said);
    const { interviews } = await ask<Output<'job'>>(home, 'job', jobId, ...NOW);
    assert.match(interviews[0]?.details ?? '', /photo ID/);
    assert.equal((await ask<Output<'find'>>(home, 'find', 'photo ID')).found.length, 1);
    const out = join(home, 'dates.ics');
    await command(home, ['calendar', out, ...NOW]);
    const plain = readFileSync(out, 'utf8');
    const unfolded = plain.replace(/\r\n /g, '');
    assert.match(unfolded, /DTSTART:20261112T140000Z[\s\S]*?SUMMARY:Appointment\r\n/);
    assert.doesNotMatch(unfolded, /Mill|Lima|Weir|photo|interview|thank|offer/i);
    assert.match(unfolded, /REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n/);
    assert.doesNotMatch(plain, /\r(?!\n)|\\r/);
    await command(home, ['calendar', out, '--names', '--overwrite', ...NOW]);
    const named = readFileSync(out, 'utf8').replace(/\r\n /g, '');
    assert.match(named, /SUMMARY:Interview: Press Officer at Mill[\s\S]*photo ID[\s\S]*LOCATION:4 Weir Lane/);
  }));

test('[RU8] given another firm’s event under a known UID, it is another interview, and the noted one stays', () =>
  withKim(async (home, add) => {
    const first = await add({});
    const others = event({
      summary: 'Interview: Nurse at East Ward',
      starts: '20261119T100000',
      sequence: 1,
      guests: [],
    });
    const path = file(
      home,
      'REQUEST',
      others.map((line) => line.replaceAll('ana@mill.example', 'gil@ward.example').replaceAll('Ana Lima', 'Gil Roe')),
    );
    const second = await ask<Added>(home, 'add', 'invitation', path, ...NOW);
    assert.equal(second.outcome, 'new');
    assert.notEqual(second.jobId, first.jobId);
    assert.deepEqual(await interviewsOf(home, first.jobId ?? ''), [
      ['2:00 pm on Thursday 12 November', 'scheduled', ['Ana Lima', 'Bo Lund']],
    ]);
    // The same people under another spelling of the firm, or other people of the firm, are the same event still.
    const moved = await add({
      summary: 'Interview: Press Officer at Mill Group',
      starts: '20261113T140000',
      sequence: 2,
    });
    assert.deepEqual([moved.outcome, moved.interviewId], ['moved', first.interviewId]);
  }));
