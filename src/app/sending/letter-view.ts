import type { Output } from '../../contract/registry.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith, Tools } from '../context.ts';
import { drafts } from '../letters/draft-row.ts';
import { momentText, ownTime } from '../wording/views.ts';
import { isSenderRunning } from './lease.ts';
import { isOnItsWay, type OutboxRow, readOutbox, saidWords } from './outbox.ts';
import { pausedBecause } from './pause.ts';

/** Whether what is approved can go now. */
type SenderState = 'running' | 'none' | 'paused';
type LetterView = Output<'outbox'>['letters'][number];

/** Letters as they are shown under Sending. */
export async function viewLetters(
  app: AccountWith<'languageFor' | 'machine'>,
  rows: readonly OutboxRow[],
  now: number,
): Promise<LetterView[]> {
  const people = [...new Set(rows.flatMap((row) => row.draft.personIds))];
  const { book } = await loadBook(app, [], people);
  const sender = (await isSenderRunning(app, now)) ? 'running' : 'none';
  const paused = (await pausedBecause(app)) !== null;
  return rows.map((row) => letterView(app, book, row, now, paused ? 'paused' : sender));
}

/** Of the rows of the outbox, the letters of which Today must speak: on their way, in doubt, or come back and not looked at since. */
export async function lettersOfToday(
  app: AccountWith<'languageFor' | 'machine'>,
  rows: Parameters<typeof readOutbox>[0],
  now: number,
): Promise<LetterView[]> {
  const telling: OutboxRow[] = [];
  for (const row of readOutbox(rows)) {
    const cameBack = row.state !== 'accepted' && row.note?.code !== 'person';
    if (isOnItsWay(row) || (cameBack && (await drafts.read(app, row.draft.draftId)) !== null)) telling.push(row);
  }
  return telling.length === 0 ? [] : viewLetters(app, telling, now);
}

/** Why nothing is sent, in a sentence; null where sending is not paused. */
export async function whyPaused(app: AccountWith<'words'>): Promise<string | null> {
  const reason = await pausedBecause(app);
  return reason === null ? null : (await app.words()).pause(reason);
}

function letterView(
  tools: Pick<Tools, 'languageFor'>,
  book: CaseBook,
  row: OutboxRow,
  now: number,
  sender: SenderState,
): LetterView {
  const { zone } = book.account;
  const to = row.draft.personIds.map((id, index) => {
    const name = book.personById.get(id)?.name;
    const address = row.envelope.to[index] ?? '';
    return name ? `${name} <${address}>` : address;
  });
  return {
    draftId: row.draft.draftId,
    sendId: row.sendId,
    stepId: row.draft.stepId,
    to,
    subject: row.draft.subject,
    state: row.state,
    shown: shown(tools, row, zone, now, sender),
    at: ownTime(zone, row.endedAt ?? row.triedAt ?? row.approvedAt),
    goes: row.state === 'approved' ? ownTime(zone, Math.max(row.goesAt, row.nextTryAt)) : null,
    messageId: row.messageId,
    note: noteOf(row),
    todo: todo(row),
    choices: choices(row),
  };
}

/** What there is to say beyond the state itself. */
function noteOf({ note, state }: OutboxRow): string | null {
  if (
    note === null ||
    (note.words === '' && problems[note.code] === undefined) ||
    (state === 'recalled' && note.code === 'person')
  )
    return null;
  // What is tried again was put off, whatever the server would say to it for good.
  return noteText(state === 'approved' && putOff.has(note.code) ? 'put-off' : note.code, note.words);
}

const putOff: ReadonlySet<string> = new Set(['sender-refused', 'recipient-refused', 'letter-refused', 'too-large']);

function shown(
  tools: Pick<Tools, 'languageFor'>,
  row: OutboxRow,
  zone: string | null,
  now: number,
  sender: SenderState,
): string {
  const language = tools.languageFor(null);
  const moment = (at: number): string => momentText(language, zone, at);
  switch (row.state) {
    case 'approved': {
      const at = Math.max(row.goesAt, row.nextTryAt);
      if (sender === 'paused') return 'It waits: sending is paused.';
      if (row.note !== null) return `It did not go yet; it is tried again at ${moment(at)}, while Persevere runs.`;
      if (at > now) return `It goes at ${moment(at)}.`;
      return sender === 'none' ? 'It goes as soon as Persevere runs.' : 'It goes in a moment.';
    }
    case 'sending':
      return 'It is being sent.';
    case 'accepted':
      return `Your mail server took it at ${moment(row.endedAt ?? now)}.`;
    case 'refused':
      return 'It did not go. It is a letter again.';
    case 'unknown':
      return 'We cannot tell whether this went.';
    case 'recalled':
      return row.note?.code === 'person' ? 'You took it back.' : 'It did not go by itself. It is a letter again.';
  }
}

function todo(row: OutboxRow): string | null {
  return row.state === 'unknown'
    ? 'Look in the Sent folder of your mail program. If it is there, it went. If not, that proves nothing where no copy is kept; ask yourself whether an answer came. Writing twice is worse than waiting.'
    : null;
}

function choices({ state, draft: { draftId } }: OutboxRow): LetterView['choices'] {
  switch (state) {
    case 'approved':
      return [{ label: 'Take it back', does: 'recall', command: `persevere recall ${draftId}` }];
    case 'unknown':
      return [
        { label: 'It went', does: 'sent', command: `persevere resolve ${draftId} sent` },
        { label: 'It did not go', does: 'not-sent', command: `persevere resolve ${draftId} not-sent` },
      ];
    case 'refused':
    case 'recalled':
      return [{ label: 'Look at it again', does: 'look', command: `persevere approve ${draftId}` }];
    default:
      return [];
  }
}

const problems: Readonly<Record<string, string>> = {
  'wrong-password': 'Your mail server did not accept the password.',
  'needs-app-password': 'Your mail server wants an app password.',
  'needs-oauth': 'Your mail server lets in no passwords.',
  'no-login': 'Your mail server offered no login.',
  'needs-consent': 'Your mail provider asks for your consent again.',
  unchecked: 'Your mailbox could not be looked at, so it did not go.',
  'login-later': 'Your mail server could not check the password just now.',
  untrusted: 'The mail server could not prove who it is.',
  'no-tls': 'The mail server offered no encryption.',
  'wrong-security': 'The mail server speaks another kind of encryption at this port.',
  'no-such-host': 'The mail server was not found.',
  'port-closed': 'The mail server does not answer at this port.',
  silent: 'The mail server did not answer.',
  busy: 'The mail server was busy.',
  cut: 'The connection broke before the letter was handed over.',
  'sender-refused': 'The mail server does not let you send from this address.',
  'recipient-refused': 'The mail server does not take mail for this address.',
  'letter-refused': 'The mail server did not take the letter.',
  'too-large': 'The letter is larger than the mail server takes.',
  'put-off': 'The mail server did not take it just now.',
};

/** What happened in our words, and what the server said in its own. */
function noteText(code: string, words: string): string {
  const ours = problems[code];
  if (words === '') return ours ?? code;
  // Ours, too: no server said it.
  if (code === 'unchecked') return `${ours} ${words}`;
  return ours === undefined ? words : `${ours} ${saidWords(words)}`;
}
