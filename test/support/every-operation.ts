import type { Input } from '../../src/contract/registry.ts';
import { invitationFile } from './invitation-file.ts';
import type { Office } from './thirty-one-jobs.ts';

const file = (name: string, content: string) => ({ name, content: Buffer.from(content).toString('base64') });
const mailOf = (from: string, subject: string, text: string, id: string): string =>
  [
    `From: ${from}`,
    'To: Rowan Ellis <rowan@example.org>',
    `Subject: ${subject}`,
    'Date: Mon, 23 Nov 2026 15:00:00 +0000',
    `Message-ID: <${id}@agency.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');

/** Carries out every operation that needs nothing but this computer, each at least once, in a home with 31 jobs. */
export async function everyOperation(office: Office): Promise<void> {
  const { jobs, interviews } = office;
  const job = (index: number): string => jobs[index] ?? '';
  await looking(office);
  await capturing(office);
  const today = await office.do('today', {});
  const step = (kind: string, nth = 0): string => today.doNow.filter((each) => each.kind === kind)[nth]?.id ?? '';
  await mailbox(office);
  const { draftId } = await office.do('draft', { step: step('thank-you') });
  await office.do('draft', { step: step('deliver') });
  await office.try('open', { draft: draftId });
  const { draft } = { draft: draftId };
  await office.try('edit', { draft, subject: 'Thank you', text: 'Dear Petra,\n\nThank you.\n\nRowan' });
  await office.try('fill', { draft, gap: 'x', text: 'what I promised' });
  await office.try('handed', { draft });
  await office.do('today', {});
  const shown = await office.try('preview', { draft });
  await office.try('approve', { draft, digest: shown?.digest ?? '', heard: 'no' });
  await office.do('today', {});
  await office.try('outbox', {});
  await office.try('recall', { draft });
  await office.try('rewrite', { draft, how: 'shorten' });
  await office.try('propose', { draft, gap: 'x' });
  await office.try('sounds', { draft, at: 40 });
  await office.try('sent', { draft });
  await office.try('own-letter', {
    occasion: 'thanks',
    text: 'Thank you for your time.',
    channel: 'email',
  } as Input<'own-letter'>);
  await office.try('later', { step: step('deliver', 1) });
  await office.try('skip', { step: step('deliver', 2) });
  await office.try('keep', { step: step('deliver', 3), on: '2026-11-26' });
  await office.try('called', { outcome: 'talked', step: step('debrief-call') });
  await office.try('letter', { job: job(5), letter: 'inform-others' });
  await office.try('debrief', { interview: interviews[0] ?? '', want: 'yes' } as Input<'debrief'>);
  await office.do('today', {});
  await correcting(office);
  await fitting(office);
  await mailing(office);
  await keeping(office);
}

async function looking(office: Office): Promise<void> {
  const { jobs, interviews } = office;
  await office.do('today', {});
  await office.do('today', {});
  await office.try('plan', {});
  await office.try('plan', { job: jobs[4] ?? '' });
  await office.do('jobs', {});
  await office.do('numbers', {});
  await office.do('job', { job: jobs[4] ?? '' });
  await office.try('find', { words: 'billing' });
  await office.do('regions', {});
  await office.do('letters', {});
  await office.try('workday', { questions: [] } as unknown as Input<'workday'>);
  await office.try('changes', {});
  await office.try('policy', {});
  await office.try('policy-try', { set: ['closing.quick.from=3'] } as unknown as Input<'policy-try'>);
  await office.try('own-letters', {});
  await office.try('phrases', {});
  await office.try('reminder', { job: jobs[4] ?? '' });
  await office.try('reminders', {});
  await office.try('waiting', { job: jobs[4] ?? '' });
  await office.try('week', {});
  await office.try('calendar', {});
  await office.try('read-promise', { words: 'We will call by Friday.', job: jobs[4] ?? '' } as Input<'read-promise'>);
  await office.try('unfinished', {} as Input<'unfinished'>);
  await office.try('compare', {});
  await office.try('evidence', {});
  await office.try('resume', {});
  await office.try('brief', { interview: interviews[4] ?? '' });
  await office.try('rehearse', { interview: interviews[4] ?? '' });
  await office.try('history', { who: 'Petra Number4' });
  await office.try('proof', {});
  await office.try('worked', {});
  await office.try('relations', {});
  const first = (await office.try('relations', {}))?.firms.find((each) => each.id !== '' && each.people.length > 0);
  await office.try('person', { person: first?.people[0]?.id ?? '' });
  await office.try('firm', { firm: first?.id ?? '' });
  await office.try('cards', {});
  await office.try('model', {});
  await office.try('outbox', {});
  await office.try('mail', {});
  await office.try('devices', {});
  await office.do('export', {});
  await office.try('review', { text: 'Thank you for your time yesterday.', step: '' } as Input<'review'>);
  await office.try('tone', { csv: file('letters.csv', 'text\r\nThank you.\r\n'), column: 'text' });
  await office.try('fit', { job: jobs[4] ?? '' });
  await office.try('read-invitation', {
    file: file('invitation.ics', invitationFile([{ name: 'Ines', email: 'ines@t.example' }])),
  });
}

async function capturing(office: Office): Promise<void> {
  const { jobs } = office;
  await office.try('where', { zone: 'Europe/London' });
  await office.try('voice', { greeting: 'Dear' });
  await office.try('phrase', { text: 'the billing data' });
  await office.try('policy-set', { set: ['closing.quick.from=3'] } as unknown as Input<'policy-set'>);
  await office.try('change-job', { job: jobs[5] ?? '', role: 'Chief Analyst' });
  await office.try('write-notes', { job: jobs[5] ?? '', text: 'Ask about the parking.' });
  await office.try('close-job', { job: jobs[30] ?? '', ending: 'withdrawn' });
  await office.try('add-invitation', {
    file: file('invitation.ics', invitationFile([{ name: 'Ines Duarte', email: 'ines@tamsinreed.example' }])),
    role: 'Data Engineer',
    employer: 'Tamsin & Reed',
    newJob: true,
  } as Input<'add-invitation'>);
  const ahead = await office.do('add-interview', {
    job: jobs[6] ?? '',
    starts: '2026-11-26T10:00:00Z',
    ends: '2026-11-26T11:00:00Z',
    people: ['Petra Number6'],
  });
  await office.try('late', { interview: ahead.interviewId, minutes: 10 });
  await office.try('correct-interview', { interview: ahead.interviewId, location: 'Edinburgh' });
  await office.try('took-place', { interview: ahead.interviewId, outcome: 'moved', starts: '2026-11-27T10:00:00Z' });
  await office.try('jot', {
    id: 'note_begun',
    revision: 0,
    answers: { firm: 'Brightwater', people: [{ name: 'Ilse' }] },
  } as Input<'jot'>);
  await office.do('today', {});
  await office.try('finish-changes', {
    id: 'note_begun',
    answers: { firm: 'Brightwater', role: 'Analyst', people: [{ name: 'Ilse Hart' }] },
  } as Input<'finish-changes'>);
  await office.try('finish', {
    id: 'note_begun',
    answers: {
      firm: 'Brightwater',
      role: 'Analyst',
      outcome: 'yes',
      on: '2026-11-23',
      at: '10:00',
      people: [{ name: 'Ilse Hart' }],
    },
  } as Input<'finish'>);
  await office.try('jot', { id: 'note_other', revision: 0, answers: { firm: 'Brightwater' } } as Input<'jot'>);
  await office.try('discard', { id: 'note_other' });
  await office.try('answer-offer', { job: jobs[7] ?? '', answer: 'time' });
  await office.try('away', { from: '2026-12-01', to: '2026-12-02' });
  await office.do('today', {});
  await office.try('closed', { firm: 'Employer 8', from: '2026-12-22', to: '2026-12-30' });
  await office.try('occasion', { text: 'Their tenth year', people: ['Petra Number4'] });
  await office.try('advice', { job: jobs[8] ?? '', text: 'Speak of the figures first.' });
  await office.try('add-person', { name: 'Omar Haddad', email: 'omar@example.org' });
  await office.try('cards-import', {
    file: file('cards.vcf', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Hart\r\nEMAIL:ada@example.org\r\nEND:VCARD\r\n'),
  });
  await office.try('left', { person: 'Petra Number9', successor: 'Omar Haddad' });
  await office.try('merge', { person: 'Petra Number10', into: 'Petra Number11' });
  await office.try('unmerge', { person: 'Petra Number10' });
}

async function correcting(office: Office): Promise<void> {
  const { jobs } = office;
  const logged = await office.do('log', {
    direction: 'in',
    channel: 'email',
    job: [jobs[12] ?? ''],
    person: ['Petra Number12'],
    text: 'We will let you know by Friday.',
  } as Input<'log'>);
  await office.do('today', {});
  const contact = (logged as { contactId?: string }).contactId ?? '';
  await office.try('meaning', { contact, meaning: 'holding' });
  await office.try('correct-contact', { contact: contact, text: 'We will let you know by Thursday.' });
  await office.try('correct-person', { person: 'Petra Number12', title: 'Lead' });
  await office.try('correct-firm', { firm: 'Employer 12', name: 'Employer Twelve' });
  const told = await office.do('job', { job: jobs[13] ?? '' });
  const entry = told.story.at(-1)?.entryId ?? '';
  const promise = /"promiseId":"([^"]+)"/.exec(JSON.stringify(told))?.[1] ?? 'pro_none';
  await office.try('correct-promise', { promise, text: 'the slides' });
  await office.try('correct', { entry, at: '2026-11-20T10:00:00Z' });
  await office.try('undo', {});
  await office.try('retract', { entry });
  await office.try('what-goes', { id: jobs[14] ?? '' });
  await office.try('take-away', { id: jobs[14] ?? '', sure: true });
  await office.do('today', {});
}

async function fitting(office: Office): Promise<void> {
  const { jobs } = office;
  const text = 'We look for a data engineer.\n\nRequirements\n- Five years of SQL\n- Python\n';
  await office.try('read-posting', { text });
  await office.try('posting', { job: jobs[15] ?? '', text });
  await office.try('fit-note', { job: jobs[15] ?? '', strengths: [{ text: 'SQL since 2015' }] } as Input<'fit-note'>);
  await office.try('reread', { job: jobs[15] ?? '' });
  await office.try('want', { job: jobs[15] ?? '', want: 'yes' });
  await office.try('criteria', { add: 'A short way', weight: 3 });
  const noted = await office.do('evidence-note', {
    title: 'The move',
    action: 'I moved the billing data.',
  } as Input<'evidence-note'>);
  const evidence = /"(ev[a-z]*_[^"]+)"/.exec(JSON.stringify(noted))?.[1] ?? '';
  await office.try('told', { evidence, job: jobs[15] ?? '' });
  await office.try('resume-import', {
    file: file(
      'resume.json',
      JSON.stringify({
        basics: { name: 'Rowan Ellis' },
        work: [{ name: 'Northwind', position: 'Analyst', highlights: ['Moved the data'] }],
      }),
    ),
  });
  await office.try('fit', { job: jobs[15] ?? '' });
  await office.try('compare', {});
}

async function mailing(office: Office): Promise<void> {
  const mail = mailOf(
    'Petra Number16 <p16@employer16.example>',
    'Your interview',
    'Thank you for coming. You will hear from us by Friday.',
    'a1',
  );
  await office.try('read-mail', { file: file('a.eml', mail) });
  await office.try('read', { file: file('a.eml', mail) } as unknown as Input<'read'>);
  await office.do('today', {});
  await office.try('read-answer', { text: 'We will let you know by Friday.', job: office.jobs[16] ?? '' });
  await office.try('suggestion', { mail: 'none', take: true } as unknown as Input<'suggestion'>);
  await office.try('mail-connect', {
    address: 'rowan@example.org',
    host: 'localhost',
    port: 1,
    security: 'loopback',
    password: 'x',
    noReading: true,
  });
  await office.try('mail-test', {} as Input<'mail-test'>);
  await office.try('mail-folders', {});
  await office.try('outbox-pause', {});
  await office.try('outbox-resume', {});
  await office.try('recall', {});
  await office.try('resolve', { draft: 'none', went: 'sent' });
  await office.try('mail-disconnect', {});
  await office.try('mail-erase', {});
}

async function keeping(office: Office): Promise<void> {
  await office.try('reminders-set', { desktop: false });
  await office.try('push-agree', {
    label: 'a browser',
    endpoint: 'https://push.example/x',
    p256dh: 'x',
    auth: 'x',
    agrees: true,
  });
  await office.try('calendar-feed', { label: 'a calendar' });
  await office.try('token', { label: 'a script' } as Input<'token'>);
  const devices = (await office.try('devices', {}))?.devices ?? [];
  await office.try('device-known', { device: devices[0]?.id ?? '' });
  await office.try('device-revoke', { device: devices[0]?.id ?? '' });
  await office.try('pair', {});
  await office.try('model-forget', {});
  await office.try('init', {} as Input<'init'>);
  await office.try('doctor', {});
  await office.try('forget', { person: 'Petra Number20', yes: true });
  await office.try('example', {});
  await office.try('example-end', {});
  const { archive } = (await office.do('export', {})) as { archive?: string };
  await office.try('restore', { file: file('backup', archive ?? ''), replace: true });
}

/** A mailbox as if it had been connected: nothing is sent or fetched here. */
async function mailbox(office: Office): Promise<void> {
  const body = {
    address: 'rowan@example.org',
    account: { host: 'localhost', port: 1, security: 'loopback', user: 'rowan@example.org', certificates: null },
    reading: null,
    login: 'password',
    provider: 'example',
    keepsCopy: 'yes',
    connectedAt: 1,
  };
  const rows = [{ kind: 'mailbox', key: 'rowan@example.org', body }] as const;
  const nothing = { operationId: null, expected: new Map(), entries: [], recordedAt: 1, result: null };
  await office.desk.app.store.commit({ ...nothing, rows });
}
