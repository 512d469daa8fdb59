import type { Output } from '../../contract/registry.ts';
import type { LetterStanding, OutboxWords } from '../../contract/words/outbox.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith } from '../context.ts';
import { drafts } from '../letters/draft-row.ts';
import { ownTime } from '../wording/views.ts';
import { isSenderRunning } from './lease.ts';
import { isOnItsWay, type OutboxNote, type OutboxRow, readOutbox } from './outbox.ts';
import { pausedBecause } from './pause.ts';

/** Whether what is approved can go now. */
type SenderState = 'running' | 'none' | 'paused';
type LetterView = Output<'outbox'>['letters'][number];

/** Letters as they are shown under Sending. */
export async function viewLetters(
  app: AccountWith<'machine' | 'words'>,
  rows: readonly OutboxRow[],
  now: number,
): Promise<LetterView[]> {
  const people = [...new Set(rows.flatMap((row) => row.draft.personIds))];
  const { book } = await loadBook(app, [], people);
  const sender = (await isSenderRunning(app, now)) ? 'running' : 'none';
  const paused = (await pausedBecause(app)) !== null;
  const { outbox } = await app.words();
  return rows.map((row) => letterView(outbox, book, row, now, paused ? 'paused' : sender));
}

/** Of the rows of the outbox, the letters of which Today must speak: on their way, in doubt, or come back and not looked at since. */
export async function lettersOfToday(
  app: AccountWith<'machine' | 'words'>,
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

function letterView(words: OutboxWords, book: CaseBook, row: OutboxRow, now: number, sender: SenderState): LetterView {
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
    shown: words.standing(standingOf(row, zone, now, sender)),
    at: ownTime(zone, row.endedAt ?? row.triedAt ?? row.approvedAt),
    goes: row.state === 'approved' ? ownTime(zone, Math.max(row.goesAt, row.nextTryAt)) : null,
    messageId: row.messageId,
    note: row.note === null ? null : noteText(words, row.note, row.state),
    todo: row.state === 'unknown' ? words.findOut : null,
    choices: choicesOf(row).map((does) => ({ does, label: words.choices[does] })),
  };
}

const putOff: ReadonlySet<string> = new Set(['sender-refused', 'recipient-refused', 'letter-refused', 'too-large']);

/** What there is to say beyond the state itself: what happened in our words, and what the server said in its own. */
export function noteText(
  { reasons, troubles, serverSaid, notTakenFor }: OutboxWords,
  note: OutboxNote,
  state: OutboxRow['state'],
): string | null {
  if (note.code === 'person') {
    if (state === 'recalled') return null;
    return state === 'accepted' ? reasons['said-sent'] : reasons['said-not-sent'];
  }
  if (note.notTaken !== undefined) return notTakenFor(note.notTaken);
  const reason = found(reasons, note.code);
  if (reason !== null) return reason;
  // What is tried again was put off, whatever the server would say to it for good.
  const code = state === 'approved' && putOff.has(note.code) ? 'put-off' : note.code;
  const trouble = found(troubles, code);
  if (trouble === null || note.words === '') return trouble ?? (note.words || null);
  // Ours, too: no server said it.
  return `${trouble} ${code === 'unchecked' ? note.words : serverSaid(note.words)}`;
}

function found(texts: Readonly<Record<string, string>>, code: string): string | null {
  return texts[code] ?? null;
}

function standingOf(row: OutboxRow, zone: string | null, now: number, sender: SenderState): LetterStanding {
  switch (row.state) {
    case 'approved': {
      const at = Math.max(row.goesAt, row.nextTryAt);
      if (sender === 'paused') return { is: 'paused' };
      if (row.note !== null) return { is: 'tried-again', when: { at, zone } };
      if (at > now) return { is: 'goes', when: { at, zone } };
      return { is: sender === 'none' ? 'due-once-it-runs' : 'due' };
    }
    case 'accepted':
      return { is: 'accepted', when: { at: row.endedAt ?? now, zone } };
    case 'recalled':
      return { is: row.note?.code === 'person' ? 'by-person' : 'recalled' };
    default:
      return { is: row.state };
  }
}

function choicesOf({ state }: OutboxRow): LetterView['choices'][number]['does'][] {
  switch (state) {
    case 'approved':
      return ['recall'];
    case 'unknown':
      return ['sent', 'not-sent'];
    case 'refused':
    case 'recalled':
      return ['look'];
    default:
      return [];
  }
}
