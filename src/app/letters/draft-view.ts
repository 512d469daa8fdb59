import type { Output } from '../../contract/registry.ts';
import type { LetterWords } from '../../contract/words/letters.ts';
import { isSpoken } from '../../core/journal/channel-kinds.ts';
import { type CaseBook, createContext } from '../../core/plan/context.ts';
import { createHorizon } from '../../core/plan/horizon.ts';
import { sentencesOf } from '../../core/review/sentence-spans.ts';
import { isMailAddress } from '../../core/send/address.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { isAmerican } from '../../core/write/language-customs.ts';
import { newSentences } from '../../core/write/new-sentences.ts';
import { isOwnLetter } from '../../core/write/own-letter.ts';
import { withoutBlank } from '../../core/write/promise-named.ts';
import { countWords, spokenWords } from '../../core/write/words.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith, Tools } from '../context.ts';
import { findStep } from '../planning/plan-for.ts';
import { bestOf, jobTitle, momentText, titleOf } from '../wording/views.ts';
import { isReworded } from './another-way.ts';
import type { DraftRow } from './draft-row.ts';
import { gapsOf, gapWordsIn } from './gaps.ts';
import { greetingOf } from './greeting-asked.ts';
import { plannedAhead } from './how-early.ts';
import { languageOfReader } from './reader.ts';
import { findingView, readForReview, reviewText } from './review-text.ts';
import { sourcesView } from './sources-view.ts';
import { whenItWouldGo } from './when-it-goes.ts';

/** Findings of duty that no editor can have seen to: what the candidate has not decided, or decided otherwise. */
const aboutTheCase: ReadonlySet<string> = new Set([
  'want-unknown',
  'claims-interest',
  'read-again',
  'promise-missing',
  'answer-missing',
]);

/** A draft with its findings, as the interface shows it. */
export async function draftView(
  app: AccountWith<'calendars' | 'languageFor' | 'languages' | 'machine' | 'reader' | 'words'>,
  row: DraftRow,
  now: number,
): Promise<Output<'draft'>> {
  await readForReview(app, row.jobIds);
  const { book } = await loadBook(app, row.jobIds, [...row.personIds, ...row.onBehalfOf]);
  const language = app.languageFor(null);
  const { letters: words } = await app.words();
  const ofReader = app.languageFor(languageOfReader(book, row.personIds[0]));
  // What was sent or skipped meanwhile is a step no longer; the draft can still be looked at.
  const found = await findStep(app, row.stepId, now);
  const plannedDay = found === null ? null : plannedAhead(app, found.planned.book, found.step, now);
  const spoken = isSpoken(row.channel);
  // Days are read as they will be when it goes.
  const goesAt =
    found === null ? now : await whenItWouldGo(app, found.planned.book, { ...found.step, channel: row.channel }, now);
  const read = await reviewText(
    app,
    {
      text: row.text,
      subject: row.subject,
      typed: row.edited || isOwnLetter(row.letterId),
      near: row.near,
      ours: row.ours,
      typedOn: row.typedOn,
      spoken,
      isEmptyOfIt: isEmptyOfPromise(row),
    },
    {
      ...row,
      zone: zoneOf(row.zone),
      ...(found === null
        ? {}
        : { reasons: found.step.reasons, state: found.step.state, contactId: found.step.contactId }),
    },
    book,
    goesAt,
  );
  // How a letter reads is judged once every sentence of it is finished.
  const isFinished = !read.findings.some(({ code }) => code === 'unfinished' || code === 'placeholder');
  const tone = spoken || !isFinished ? null : read.tone;
  // Words for a call owe nothing that a letter does; what is private stays so.
  const all = spoken
    ? read.findings.filter((each) => each.code.startsWith('private-note') || (row.edited && each.rule === 'WR5'))
    : read.findings;
  // A whole letter that nobody changed owes nothing: its editor saw to its duties.
  const isUnchanged = row.letterId !== undefined && !row.edited && !isOwnLetter(row.letterId);
  const findings = all.filter((each) => !isUnchanged || each.rule !== 'WR3' || aboutTheCase.has(each.code));
  return {
    draftId: row.draftId,
    stepId: row.stepId,
    kind: row.kind,
    title: titleOf(book, row, language),
    revision: row.revision ?? 0,
    jobIds: [...row.jobIds],
    jobs: row.jobIds.map((id) =>
      jobTitle(
        book,
        book.jobs.find((job) => job.id === id),
      ),
    ),
    best: found === null ? null : bestOf(found.planned.book, found.step, language, now),
    early: plannedDay === null ? null : words.early(language.longDay(plannedDay)),
    theirTime: theirTime(words, book.account.zone, found?.step.zone.id ?? row.zone, now, isSpoken(row.channel)),
    channel: row.channel,
    personIds: [...row.personIds],
    to: row.personIds.map((id) => {
      const person = book.personById.get(id);
      return { name: person?.name ?? '', email: person?.email ?? null, phone: person?.phone ?? null };
    }),
    greeting: await greetingOf(app, row, book),
    subject: row.subject,
    text: row.text,
    edited: row.edited,
    reworded: isReworded(row),
    changed: row.edited || spoken ? [] : newSentences(row.wasRead ?? row.text, row.text),
    handed: row.handedAt === undefined ? null : momentText(language, book.account.zone, row.handedAt),
    register: row.register ?? 'neutral',
    spoken: isSpoken(row.channel) ? spokenLines(row.call?.voicemail ?? row.text) : [],
    call:
      row.call === undefined
        ? null
        : {
            points: [...row.call.points],
            question: row.call.question,
            mayCall: found === null || (found.step.sendFromAt <= now && isCallHour(app, book, row, now)),
          },
    why: found?.step.reasons[0] === undefined ? null : language.reason(found.step.reasons[0]),
    american: isAmerican(ofReader.code),
    words: countWords(row.text),
    findings: findings.map(findingView),
    tone: tone === null ? null : { ...tone, reasons: [...tone.reasons] },
    ...(await sourcesView(app, row)),
    letterId: row.letterId ?? null,
    others: [...(row.others ?? [])],
    gaps: gapsOf(row, await gapWordsIn(ofReader)),
    beside: (row.beside ?? []).map(({ entryId, field, text, why }) => ({
      entryId,
      field: field ?? '',
      text,
      why,
      because: language.whyBeside(why),
    })),
  };
}

/** True where a letter was changed by hand that is there for what was promised, and nothing was added to it: what named it may be gone. */
function isEmptyOfPromise({ kind, channel, edited, ours, text, blank }: DraftRow): boolean {
  if (kind !== 'deliver' || isSpoken(channel) || !edited || ours === undefined) return false;
  return newSentences(ours.text, withoutBlank(text, blank)).length === 0;
}

/** True at an hour and on a day at which a call may come where they are (PL13). */
function isCallHour(tools: Pick<Tools, 'calendars'>, book: CaseBook, row: DraftRow, now: number): boolean {
  const [job] = book.jobs;
  if (job === undefined) return true;
  const context = createContext(book, tools.calendars, createHorizon(now));
  const diary = context.diaryOf(job, row.personIds[0] ?? null);
  const { from, to } = context.policy.hours.call;
  const minute = diary.zone.minuteOf(now);
  return minute >= from && minute < to && diary.isWorking(diary.zone.dayOf(now));
}

/** Calm speech: 150 words a minute, so that a voicemail of 62 words lasts 25 seconds. */
const WORDS_A_MINUTE = 150;

function spokenLines(text: string): Output<'draft'>['spoken'] {
  return sentencesOf(text)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => ({ text: each, seconds: (spokenWords(each) * 60) / WORDS_A_MINUTE }));
}

/** What their clock shows; for a letter only where it shows something else than the candidate's own. */
function theirTime(
  words: LetterWords,
  own: string | null,
  theirs: string,
  now: number,
  always: boolean,
): string | null {
  const differs = always || zoneOf(own ?? 'UTC').offsetAt(now) !== zoneOf(theirs).offsetAt(now);
  return differs ? words.theirTime({ at: now, zone: theirs }) : null;
}

/** The link by which mail programs open a letter (RFC 6068). Line breaks are %0D%0A. */
export function mailtoLink(to: readonly string[], subject: string, text: string): string {
  const address = mailtoAddress(to) ?? 'mailto:';
  return `${address}?subject=${encode(subject)}&body=${encode(text.replace(/\r?\n/g, '\r\n'))}`;
}

/** The link that opens a mail to these addresses; what is no address is left out. Null where none is left. */
export function mailtoAddress(to: readonly string[]): string | null {
  const addresses = to.filter(isMailAddress).map((each) => encode(each).replaceAll('%40', '@'));
  return addresses.length === 0 ? null : `mailto:${addresses.join(',')}`;
}

function encode(part: string): string {
  return encodeURIComponent(part).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
