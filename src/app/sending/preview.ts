import { none } from '../../contract/refusals/kind.ts';
import type { Output } from '../../contract/registry.ts';
import type { OutboxWords } from '../../contract/words/outbox.ts';
import { isEmail } from '../../core/journal/channel-kinds.ts';
import { sha256Hex } from '../../core/journal/sha256.ts';
import { type CaseBook, createContext, presetOf } from '../../core/plan/context.ts';
import type { Diary } from '../../core/plan/diary.ts';
import { createHorizon } from '../../core/plan/horizon.ts';
import { policyWith } from '../../core/plan/policy-numbers.ts';
import type { Step } from '../../core/plan/step.ts';
import { unpromptedPurposes } from '../../core/plan/step-traits.ts';
import { domainOf } from '../../core/send/address.ts';
import type { Obstacle } from '../../core/send/gate.ts';
import { type Schedule, scheduleLetter } from '../../core/send/schedule.ts';
import { formatInstant, zoneOf } from '../../core/time/zone.ts';
import { loadBook } from '../case-book.ts';
import { copySentence, loadMailbox, type MailboxRow } from '../connection/mailbox.ts';
import { type Account, type AccountWith, type App, done, type Result, refuse } from '../context.ts';
import type { DraftRow } from '../letters/draft-row.ts';
import { draftView } from '../letters/draft-view.ts';
import { threadOfLetter } from '../letters/write-draft.ts';
import { findStep } from '../planning/plan-for.ts';
import type { Envelope } from '../ports/mail-out.ts';
import { table } from '../table.ts';
import { ownTime } from '../wording/views.ts';
import { lookOnce } from './last-look.ts';
import { isSenderRunning } from './lease.ts';
import { nameIn, recipientsOf } from './outbox.ts';
import { pausedBecause } from './pause.ts';

/** What was shown, kept until it is approved: approving means these bytes and no others. */
export interface PreviewRow {
  readonly draftId: string;
  /** Digest of everything that the bytes were made from; another one means that the letter has changed since. */
  readonly madeFrom: string;
  readonly envelope: Envelope;
  readonly messageId: string;
  readonly references: readonly string[];
  readonly message: string;
  readonly digest: string;
  readonly goesAt: number;
  readonly shownAt: number;
}

export const previews = table<PreviewRow>('preview');

/** Shown again within these minutes, a letter keeps its bytes, so that reading and approving may be two commands. */
const KEPT_MS = 10 * 60_000;
/** After an hour it is shown anew: the date in it and the hour at which it would go have moved. */
export const APPROVED_WITHIN_MS = 60 * 60_000;

export interface Prepared {
  readonly draft: DraftRow;
  readonly book: CaseBook;
  readonly mailbox: MailboxRow;
  readonly recipients: readonly { readonly name: string; readonly email: string }[];
  readonly step: Step;
  readonly diary: Diary;
  readonly schedule: Schedule;
  readonly madeFrom: string;
  readonly firmIds: readonly string[];
}

/** Gathers what sending a draft needs, or says what is missing. */
export async function prepareLetter(
  app: AccountWith<'calendars' | 'machine'>,
  draft: DraftRow,
  now: number,
  atOnce: boolean,
): Promise<Result<Prepared>> {
  if (!isEmail(draft.channel))
    return refuse('not-for-mail', none, {
      todo: { operation: 'sent', input: { draft: draft.draftId } },
      or: [{ operation: 'draft', input: { step: draft.stepId, channel: 'email' } }],
      kept: 'words',
    });
  const mailbox = await loadMailbox(app);
  if (mailbox === null)
    return refuse('no-mailbox-to-send', none, {
      todo: { operation: 'open', input: { draft: draft.draftId } },
      or: [{ operation: 'mail-connect', input: {}, ask: ['address'] }],
      kept: 'letter',
    });
  const found = await findStep(app, draft.stepId, now);
  if (found === null)
    return refuse('no-longer-to-do', none, { todo: { operation: 'today', input: {} }, kept: 'letter' });
  const { book } = await loadBook(app, draft.jobIds, [...draft.personIds, ...draft.onBehalfOf]);
  if (!book.account.name)
    return refuse('no-own-name', none, { todo: { operation: 'profile', input: {}, ask: ['name'] } });
  const recipients = recipientsOf(draft, book.personById);
  if ('refusal' in recipients) return recipients;
  const [job] = book.jobs;
  if (job === undefined) return refuse('job-of-letter-gone', none, { todo: { operation: 'jobs', input: {} } });
  const context = createContext(book, app.calendars, createHorizon(now));
  const diary = context.diaryOf(job, draft.personIds[0] ?? null);
  const firmIds = [
    ...new Set(
      draft.personIds.map((id) => book.personById.get(id)?.firmId ?? null).filter((id): id is string => id !== null),
    ),
  ];
  const parts = [draft.subject, draft.text, mailbox.address, book.account.name, recipients, draft.stepIds];
  return done({
    draft,
    book,
    mailbox,
    recipients,
    step: found.step,
    diary,
    schedule: scheduleLetter(context.policy, found.step, diary, now, atOnce),
    madeFrom: sha256Hex(JSON.stringify(parts)),
    firmIds,
  });
}

/** The bytes of a letter: those shown a moment ago where nothing changed, else new ones with an identity of their own. */
export async function messageFor(
  app: AccountWith<'ids' | 'mailOut'>,
  prepared: Prepared,
  now: number,
): Promise<PreviewRow> {
  const { draft, book, mailbox, recipients, schedule, madeFrom } = prepared;
  const kept = await previews.read(app, draft.draftId);
  const fresh = kept !== null && now - kept.shownAt < KEPT_MS && now >= kept.shownAt;
  if (fresh && kept.madeFrom === madeFrom && Math.abs(kept.goesAt - schedule.goesAt) < KEPT_MS) return kept;
  const thread = threadOfLetter(book, draft);
  const messageId = `<${app.ids.next('snd').slice(4)}.${now.toString(36)}@${domainOf(mailbox.address)}>`;
  const message = await app.mailOut.compose({
    from: { name: book.account.name ?? '', email: mailbox.address },
    to: recipients,
    subject: draft.subject,
    text: draft.text,
    messageId,
    at: schedule.goesAt,
    inReplyTo: thread?.inReplyTo ?? null,
    references: thread?.references ?? [],
  });
  return {
    draftId: draft.draftId,
    madeFrom,
    envelope: { from: mailbox.address, to: recipients.map((each) => each.email) },
    messageId,
    references: thread?.references ?? [],
    message,
    digest: sha256Hex(message),
    goesAt: schedule.goesAt,
    shownAt: now,
  };
}

/** Everything that a person must see before they approve. */
export async function previewView(
  app: App,
  prepared: Prepared,
  shown: PreviewRow,
  now: number,
): Promise<Output<'preview'>> {
  const { draft, book, mailbox, recipients, schedule, diary } = prepared;
  const words = await app.words();
  const position = draft.position ?? (await app.store.position());
  const letter = {
    sendId: '',
    draft,
    firmIds: prepared.firmIds,
    position,
    overridden: [],
    atOnce: true,
    ...shown,
  };
  const { obstacles } = await lookOnce(app, letter, now);
  const running = await isSenderRunning(app, now);
  return {
    draftId: draft.draftId,
    from: `${book.account.name ?? ''} <${mailbox.address}>`,
    to: [...recipients],
    subject: draft.subject,
    text: draft.text,
    message: shown.message,
    messageId: shown.messageId,
    digest: shown.digest,
    goes: ownTime(book.account.zone, schedule.goesAt),
    goesThere: formatInstant(schedule.goesAt, diary.zone),
    until: ownTime(book.account.zone, schedule.untilAt),
    sender: running ? 'running' : 'none',
    sentence: whenItGoes(words.outbox, book, schedule.goesAt, now, running),
    warnings: mannersOf(words.outbox, prepared, now),
    obstacles: obstacles.map((each) => ({
      code: each.code,
      text: words.obstacle(each, (id) => nameIn(book, id)),
      mayMean: mayMean(each),
    })),
    findings: (await draftView(app, draft, now)).findings,
    question: heardQuestion(words.outbox, book, draft, Boolean(mailbox.reading)),
    copy: copySentence(mailbox, words.mailbox),
  };
}

/** When it goes, and what that takes of this computer (SG3). */
export function whenItGoes(words: OutboxWords, book: CaseBook, goesAt: number, now: number, running: boolean): string {
  const soon = goesAt - now < 120_000;
  return words.goes(soon ? null : { at: goesAt, zone: book.account.zone }, running);
}

/** Manners warn and never block (SG2). */
export function mannersOf(
  words: OutboxWords,
  { draft, book, schedule }: Prepared,
  now: number,
): { code: string; text: string }[] {
  const found: { code: string; text: string }[] = schedule.warnings.map((code) => ({
    code,
    text: words.manners[code],
  }));
  const [job] = book.jobs;
  if (job === undefined || !unpromptedPurposes.has(draft.kind)) return found;
  // Calendar days, and so milder than the plan's working days: a word of warning, no more.
  const lately = now - presetOf(policyWith(book.account.policy), job).pressureDays * 86_400_000;
  const pressed = draft.personIds.find((id) => book.personById.get(id)?.unprompted.some((each) => each.at > lately));
  if (pressed !== undefined) found.push({ code: 'pressure', text: words.heardLately(nameIn(book, pressed)) });
  return found;
}

/** The one question that stands for a look into the mailbox where none is read; `looks` where one is (SG2). */
function heardQuestion(words: OutboxWords, book: CaseBook, draft: DraftRow, looks: boolean): string {
  const name = nameIn(book, draft.personIds[0] ?? '');
  const last = Math.max(0, ...draft.personIds.map((id) => book.personById.get(id)?.lastContactAt ?? 0));
  const met = Math.max(0, ...book.jobs.flatMap((job) => job.interviews.map((each) => each.endsAt)));
  const since = Math.max(last, met);
  return words.heardFrom(name, since === 0 ? null : zoneOf(book.account.zone ?? 'UTC').dayOf(since), looks);
}

/** Where sending is paused, approving waits until it is not. */
export async function refusePaused(account: Account): Promise<ReturnType<typeof refuse> | null> {
  const reason = await pausedBecause(account);
  if (reason === null) return null;
  const again = reason === 'login' || reason === 'no-password' || reason === 'no-mailbox';
  return refuse(
    'paused',
    { reason },
    {
      ...(again
        ? { todo: { operation: 'mail-connect', input: {}, ask: ['address'] } }
        : { todo: { operation: 'outbox', input: {} }, or: [{ operation: 'outbox-resume', input: {} }] }),
      kept: 'letter',
    },
  );
}

/** What the person may send against when they say that they mean it; the rest are facts that nobody can wish away. */
export function mayMean(obstacle: Obstacle): boolean {
  return obstacle.code === 'must-fix' || obstacle.code === 'contact-since' || obstacle.code === 'firm-contact-since';
}
