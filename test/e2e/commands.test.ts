import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { App } from '../../src/app/context.ts';
import { operations } from '../../src/contract/registry.ts';
import { act, fill, withApp } from '../support/full-home.ts';
import { type } from '../support/typed.ts';

interface Filled {
  readonly job: string;
  readonly interview: string;
  readonly draft: string;
  readonly folder: string;
}

/** How each reading command is typed. One that is not here fails the first test. */
const lines: Readonly<Record<string, (at: Filled) => readonly string[]>> = {
  today: () => ['today'],
  plan: () => ['plan'],
  jobs: () => ['jobs'],
  numbers: () => ['numbers'],
  regions: () => ['regions'],
  letters: () => ['letters'],
  job: ({ job }) => ['job', job],
  find: () => ['find', 'warehouse'],
  policy: () => ['policy'],
  'policy-try': () => ['policy', 'try', '--set', 'thanks.ideal=9'],
  reminder: ({ job, folder }) => ['reminder', job, join(folder, 'reminder.ics')],
  reminders: () => ['reminders'],
  waiting: ({ job }) => ['waiting', job],
  week: () => ['week'],
  calendar: ({ folder }) => ['calendar', join(folder, 'dates.ics')],
  'read-answer': () => ['answer', 'We cannot decide before Friday 4 December, I am sorry.'],
  'read-invitation': ({ folder }) => ['read', 'invitation', join(folder, 'panel.ics')],
  'read-promise': () => ['promise', 'by the end of next week'],
  open: ({ draft }) => ['open', draft, '--meant'],
  review: ({ folder }) => ['review', join(folder, 'letter.txt')],
  tone: ({ folder }) => ['tone', '--csv', join(folder, 'texts.csv'), '--column', 'text'],
  fit: ({ job }) => ['fit', job],
  'read-posting': ({ folder }) => ['posting', 'read', join(folder, 'posting.txt')],
  compare: () => ['compare'],
  evidence: () => ['evidence'],
  resume: () => ['resume'],
  brief: ({ interview }) => ['brief', interview],
  rehearse: ({ interview }) => ['rehearse', interview],
  history: () => ['file', 'Northwind Tools'],
  proof: () => ['proof'],
  worked: () => ['worked'],
  relations: () => ['people'],
  cards: () => ['cards'],
  model: () => ['model'],
  outbox: () => ['outbox'],
  mail: () => ['mail'],
  export: ({ folder }) => ['export', join(folder, 'backup.jsonl')],
  devices: () => ['devices'],
  'own-letters': () => ['own-letters'],
  'own-letter-from': ({ draft }) => ['own-letters', 'from', draft],
  phrases: () => ['phrases'],
};

/** These answer line by line what comes in, and are tried in tests of their own. */
const byLine = ['workday'];

const typed = Object.entries(operations).flatMap(([name, each]) =>
  each.effect === 'read' && 'cli' in each && each.cli !== undefined ? [name] : [],
);

/** A home with notes of every usual kind, and files as somebody would give them. */
async function withFilled(work: (app: App, at: Filled) => Promise<void>): Promise<void> {
  await withApp(async (app) => {
    const { jobId: example } = await fill(app);
    const shown = await act(app, 'job', { job: example });
    const ahead = shown.interviews.at(-1)?.id ?? '';
    const drafts = await app.store.rows('draft');
    const folder = mkdtempSync(join(tmpdir(), 'persevere-typed-'));
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    put('letter.txt', 'Dear Anna,\n\nWhy have you not answered me yet?\n\nKind regards,\nRowan Ellis\n');
    put('texts.csv', 'text\n"Could you kindly tell me more?"\n');
    put('posting.txt', 'Analyst\n\nYou need:\n- SQL\n- three years of reporting\n\nNice to have:\n- German\n');
    put(
      'panel.ics',
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Example//EN',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:panel@example.org',
        'DTSTAMP:20261120T080000Z',
        'DTSTART:20261201T100000Z',
        'DTEND:20261201T110000Z',
        'SUMMARY:Interview: Controller',
        'LOCATION:4 Mill Lane',
        'ORGANIZER;CN=Ida Berg:mailto:ida@example.org',
        'ATTENDEE;CN=Rowan Ellis:mailto:rowan@example.org',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
    try {
      await work(app, { job: example, interview: ahead, draft: drafts[0]?.key ?? '', folder });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Fields whose text is an id, a word of the program, or an act for programs that ask. */
const codes =
  /(?:^|\.)(?:id|funnel\.stage|reached|weight|group|standing|\w+Ids?|kind|doneAt|state|status|rule|code|revision|by|digest|colour|preset|channel|severity|as|method|uid|next|standard|key|unit|zone|login|security|leaning|bar|need|proof|want|direction|use|tone|urgency|verdict|speaks|reads|part|format|paper|meaning|language|does\.\w+|does\.input\.\w+|validUntil)$/;

/** What a command leaves to another one, and why. */
const left: readonly (readonly [RegExp, string])[] = [
  [/^today later\.(?:reasons|notEarlier|closes)/, 'the plan gives the reasons of what is not due yet'],
  [
    /^(?:today|plan|job) (?:\w+\.)*(?:people|person|contact)\.(?:email|phone)$/,
    'the job says once how each person is reached',
  ],
  [/^(?:today|plan|job) \w+\.name$/, 'the title says the same, with whom'],
  [/^(?:plan now|plan steps\.(?:ideal|opens|sendFrom|closes))$/, 'said in the sentence when it is best done'],
  [/^(?:today|plan|job) \w+\.due\.word$/, 'a word for a list; the sentence when it is best done says it in full'],
  [/^job ahead\./, 'a picture of the days, drawn from the same steps'],
  [/^week (?:before|after)$/, 'where the page pages to'],
  [/^week (?:days\.items\.why|windows\.\w+)$/, 'the plan says why, and when it is best done'],
  [/^relations firms\.people\.next\.name$/, 'the title says the same, with whom'],
  [/^reminders (?:time|pushKey)$/, 'no note comes, so no time is said; the key is for a browser'],
  [/^open eml$/, 'the file that --eml writes'],
  [/^(?:brief|history|proof) (?:html|csv|job)$/, 'the files that --html and --csv write'],
  [/^rehearse job$/, 'an id'],
  [/^history lines\.side$/, 'who spoke, said in words'],
  [/^read-posting text$/, 'the text that was given'],
  [/^(?:read-posting|fit) requirements\.quote$/, 'the words of the posting, beside what was understood'],
  [/^evidence examples\.source$/, 'a word of the program'],
  [/^outbox sender$/, 'a word of the program'],
  [/^calendar (?:ics)$/, 'the file that was written'],
];

interface Leaf {
  readonly path: string;
  readonly value: string;
}

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text, or the day of a moment, as it must be read on the screen. */
function mustShow({ value }: Leaf): string | null {
  const text = squeezed(value);
  const moment = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(text);
  if (moment === null) return text === '' ? null : text;
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${Number(moment[3])} ${months[Number(moment[2]) - 1]}`;
}

test('[UI6] given every command that reads, each is typed in a filled home', () => {
  assert.deepEqual(
    typed.filter((name) => !(name in lines) && !byLine.includes(name)),
    [],
  );
});

test('[UI6] given a filled home, each command that reads prints the names, the sentences and the days that its JSON holds, and never says that it is done', async () => {
  await withFilled(async (app, at) => {
    const missing: string[] = [];
    for (const [name, line] of Object.entries(lines)) {
      const shown = await type(app, line(at));
      if (shown.code !== 0) missing.push(`${name}: ${shown.err}`);
      assert.doesNotMatch(shown.out, /^Done\.?$/m, name);
      const data = await type(app, [...line(at), '--json', '--overwrite']);
      if (data.code !== 0) {
        missing.push(`${name}: ${data.err}`);
        continue;
      }
      const text = squeezed(shown.out);
      for (const leaf of leaves(JSON.parse(data.out))) {
        if (codes.test(leaf.path) || left.some(([each]) => each.test(`${name} ${leaf.path}`))) continue;
        const must = mustShow(leaf);
        if (must !== null && !text.includes(must) && !text.includes(squeezed(leaf.value).slice(0, 10)))
          missing.push(`${name} ${leaf.path}: ${leaf.value}`);
      }
    }
    assert.deepEqual(missing, []);
  });
});

/** What no terminal may get; written anew here, beside the gate's own list. */
function danger(text: string): string | null {
  for (const each of text) {
    const code = each.codePointAt(0) ?? 0;
    const control = (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f);
    const turning =
      (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f);
    if (control || turning || code === 0xfeff) return `U+${code.toString(16)}`;
  }
  return null;
}

/** Clears the screen, writes the clipboard, hides what follows, turns it round, splits it unseen, and begins a line of its own. */
const HOSTILE = '\u001b[2J\u001b]52;c;bHM=\u0007\u001b[8m\u202e\u200b\u009b31m\u007f\rAll is well.\nAll is well.';

test('[UI5] given a stranger whose subject, role, name, firm, profile and notes are full of control characters, no command sends one to the terminal, and none of their lines begins like ours', async () => {
  await withFilled(async (app, at) => {
    const nasty = (text: string): string => `${text}${HOSTILE}`;
    const tried = async (name: string, input: object): Promise<Record<string, unknown> | null> =>
      act(app, name as 'today', input as never).then(
        (value) => value as unknown as Record<string, unknown>,
        () => null,
      );
    const clean = (text: string): string => `${text}\u001b[2J\u202e\u0085`;
    const shaped = async (
      name: string,
      input: (as: (text: string) => string) => object,
    ): Promise<Record<string, unknown> | null> => (await tried(name, input(nasty))) ?? tried(name, input(clean));
    const job = await shaped('add-job', (as) => ({ role: as('Analyst'), employer: as('Kestrel Works') }));
    const jobId = String(job?.jobId ?? '');
    assert.notEqual(jobId, '', 'the hostile job is noted');
    await shaped('profile', (as) => ({ name: as('Rowan Ellis') }));
    await shaped('log', (as) => ({
      direction: 'in',
      channel: 'email',
      job: [jobId],
      person: [as('Dan Whitlow')],
      subject: as('Your application'),
      text: as('Could you send us a link?'),
    }));
    const planned = await shaped('add-interview', (as) => ({
      job: jobId,
      starts: '2026-11-23T12:00:00Z',
      location: as('Mill Lane'),
      people: [as('Ida Berg')],
    }));
    const interview = String(planned?.interviewId ?? '');
    await shaped('debrief', (as) => ({
      interview,
      people: [{ person: as('Ida Berg'), callback: as('the ledger') }],
      forgot: [{ text: as('the certificate') }],
      iPromised: [{ text: as('a link') }],
      theyPromised: { text: as('we call you'), by: '2026-12-04' },
      want: 'yes',
    }));
    await shaped('fit-note', (as) => ({
      job: jobId,
      pros: [{ text: as('near') }],
      requirements: [{ text: as('SQL') }],
    }));
    await shaped('evidence-note', (as) => ({ title: as('Moved a ledger') }));
    await shaped('occasion', (as) => ({ text: as('a new certificate'), whose: 'mine' }));
    const sent: string[] = [];
    let hostile = 0;
    for (const [name, line] of Object.entries(lines))
      for (const where of [at, { ...at, job: jobId, interview }]) {
        for (const argv of [line(where), [...line(where), '--json']]) {
          const shown = await type(app, [...argv, '--overwrite']);
          const text = shown.out + shown.err;
          if (/␛|<U\+202E>|\\u202e/.test(text)) hostile += 1;
          const found = danger(text);
          if (found !== null) sent.push(`${name}: ${found}`);
          if (/^\s*All is well\./m.test(text)) sent.push(`${name}: a line like ours`);
        }
      }
    // Writing says what was noted, and refusing quotes what was typed.
    for (const argv of [
      ['log', 'out', 'phone', '--job', jobId, '--person', nasty('Ida Berg')],
      ['job', nasty('job_')],
      [nasty('tody')],
      ['promise', nasty('by Friday')],
      ['today', nasty('--what')],
      ['undo'],
    ]) {
      const shown = await type(app, argv);
      const text = shown.out + shown.err;
      const found = danger(text);
      if (found !== null) sent.push(`${argv[0]}: ${found}`);
      if (/^\s*All is well\./m.test(text)) sent.push(`${argv[0]}: a line like ours: ${text}`);
    }
    assert.deepEqual([...new Set(sent)], []);
    assert.ok(hostile >= 20, `the hostile text was shown by ${hostile} commands`);
  });
});
