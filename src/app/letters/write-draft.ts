import type { Brought } from '../../core/fit/tell.ts';
import { isEmail, isSpoken } from '../../core/journal/channel-kinds.ts';
import { payloadOf } from '../../core/journal/kinds/registry.ts';
import { stableId } from '../../core/journal/stable-id.ts';
import type { JobState } from '../../core/journal/states.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { agendaWith } from '../../core/plan/conversation.ts';
import type { Step } from '../../core/plan/step.ts';
import { saidIdsOf } from '../../core/plan/with-thanks.ts';
import { sentencesOf } from '../../core/review/sentence-spans.ts';
import { type Thread, threadOf } from '../../core/send/thread.ts';
import { compose } from '../../core/write/compose.ts';
import { gatherLetterFacts, hasSomethingNew } from '../../core/write/gather.ts';
import type { Gathering } from '../../core/write/gathering.ts';
import type { LanguagePack, Letters } from '../../core/write/language-pack.ts';
import type { Letter, LetterFacts, NoteBeside, SayableNote } from '../../core/write/letter.ts';
import { withMeetingCalled } from '../../core/write/meeting-word.ts';
import { isOwnLetter, type KnownFact } from '../../core/write/own-letter.ts';
import { withBlank } from '../../core/write/promise-named.ts';
import { composeCallCard, composeSpoken } from '../../core/write/spoken.ts';
import { stillSourced } from '../../core/write/still-sourced.ts';
import type { Register } from '../../core/write/whole-letter.ts';
import type { Account, AccountWith } from '../context.ts';
import type { PlannedCluster } from '../planning/plan-for.ts';
import { namesOfOthers, noteReaderFor } from '../wording/note-reader.ts';
import { type DraftRow, draftIdOf } from './draft-row.ts';
import { leadAt } from './gaps.ts';
import { heardBefore } from './heard.ts';
import { languageOfReader } from './reader.ts';
import { reviewText } from './review-text.ts';
import { withSignedName } from './signed-names.ts';
import { whenItWouldGo } from './when-it-goes.ts';

/** How a letter is wanted: by which channel, in which register, and which of those that fit; null for the one that is chosen. */
export interface DraftWanted {
  readonly channel: Channel | null;
  readonly register: Register;
  /** The same, where the candidate asked for it. */
  readonly asked: Register | null;
  readonly letterId: string | null;
  /** To whom it goes instead of the person of the step; null for that person. */
  readonly addressee: string | null;
  /** The letter that was read last, and is to stay the one while its facts do; null where there is none, or another is wanted. */
  readonly read: Pick<DraftRow, 'letterId' | 'basis'> | null;
}

/**
 * Writes a step's letter from the case book; null where the job is gone, and nothing where a note with news would have none. `position` is
 * that of the journal.
 */
export async function writeDraft(
  app: AccountWith<'calendars' | 'languageFor' | 'languages' | 'machine' | 'reader'>,
  planned: PlannedCluster,
  step: Step,
  now: number,
  wanted: DraftWanted,
  position: number,
  brought: Brought,
): Promise<DraftRow | 'nothing-to-say' | null> {
  const asked = wanted.channel === null ? step : { ...step, channel: wanted.channel };
  const language = app.languageFor(languageOfReader(planned.book, step.personIds[0]));
  const jobs = planned.book.jobs.filter((job) => step.jobIds.includes(job.id));
  const firms = jobs.flatMap((job) => [job.employerId, job.agencyId]);
  const others = namesOfOthers(planned.book, [...step.personIds, ...step.onBehalfOf], firms);
  const read = await noteReaderFor(app, language, others);
  const { register } = wanted;
  const { heard, asks } = await heardBefore(app, language, jobs[0], step);
  const goesAt = await whenItWouldGo(app, planned.book, asked, now);
  const gathering: Gathering = { language, register, read, brought, now, goesAt, heard };
  const book = await withSignedName(app, planned.book, step.personIds[0], register);
  const facts = gatherLetterFacts(book, asked, gathering);
  if (facts === null) return null;
  if (facts.occasion === 'check-in-news' && !hasSomethingNew(facts)) return 'nothing-to-say';
  const basis = basisOf(facts);
  const letterId = wanted.letterId ?? asRead(wanted.read, basis, facts);
  const called = language.meetingCalled(roundOf(jobs, step));
  const usual = await language.letters();
  const letters = called === null ? usual : withMeetingCalled(usual, called);
  const isCall = isSpoken(asked.channel);
  const [personId] = step.personIds;
  // In one call everything is said that is due to them: one conversation (PL24).
  const also =
    isCall && personId !== undefined
      ? agendaWith(planned.plan.steps, personId, null).filter((each) => each.id !== step.id && !saysTheSame(step, each))
      : [];
  const alsoFacts = also.flatMap(
    (each) => gatherLetterFacts(book, { ...each, channel: asked.channel }, { ...gathering, brought: null }) ?? [],
  );
  const all = [step, ...also];
  const written = isCall
    ? composeSpoken(facts, language, letters, alsoFacts, letterId)
    : compose(facts, language, letters, letterId);
  const isOwn = written !== null && letterId === null && isOwnLetter(written.letterId);
  const chosen = isOwn ? await reviewedOwn(app, written, facts, language, letters, planned, asked, now) : written;
  if (chosen === null) throw new Error(`No letter was written for ${facts.occasion} by ${asked.channel}.`);
  const letter = await namingPromise(chosen, facts, language);
  const call = isCall ? composeCallCard(facts, language, letters, alsoFacts, letterId) : null;
  // "As promised" with nothing in it brings nothing.
  const isUnnamed = facts.facts.thing === undefined && (facts.so.has('delivers') || facts.so.has('delivers-through'));
  const continuing = isEmail(asked.channel) ? threadOfLetter(planned.book, step) : null;
  return {
    draftId: draftIdOf(step.id),
    stepId: step.id,
    // A talk delivers nothing, and thanks do not tell what was promised to be told: either stays to be done.
    stepIds: all.flatMap((each) => (isCall || facts.so.has('to-tell') || isUnnamed ? saidIdsOf(each) : each.stepIds)),
    ...(isCall || facts.so.has('to-tell') ? {} : broughtBy(planned.book, step, facts, language.code)),
    kind: step.kind,
    variant: step.variant,
    jobIds: [...new Set(all.flatMap((each) => each.jobIds))],
    personIds: step.personIds,
    onBehalfOf: step.onBehalfOf,
    interviewId: step.interviewId,
    channel: asked.channel,
    zone: step.zone.id,
    subject: continuing === null ? letter.subject : `Re: ${continuing.subject}`,
    text: letter.text,
    sources: letter.sources,
    letterId: letter.letterId,
    because: letter.because,
    others: letter.others,
    ...(wanted.letterId === null ? {} : { wished: wanted.letterId }),
    basis,
    ...(wanted.addressee === null ? {} : { addressee: wanted.addressee }),
    ...(isCall
      ? {}
      : { room: letter.room, known: knownFacts(facts), ...nearIn(facts, letter.text), ...blankOf(letter) }),
    beside: [...facts.beside, ...untaken(facts.sayable, [letter.text, ...(call?.points ?? [])])],
    asks: [...(await inTheirWords(app, facts.asks)), ...asks],
    edited: false,
    ...(call === null ? {} : { call }),
    register,
    ...(wanted.asked === null ? {} : { asked: wanted.asked }),
    position,
  };
}

/**
 * A letter of the candidate's own is read as one that they typed. Where it says what must not go like this, such as the name of somebody
 * else, one of ours stands in its place and it waits among the others (WR12).
 */
async function reviewedOwn(
  app: AccountWith<'languageFor' | 'languages' | 'machine' | 'reader'>,
  own: Letter,
  facts: LetterFacts,
  language: LanguagePack,
  letters: Letters,
  { book }: PlannedCluster,
  step: Step,
  now: number,
): Promise<Letter> {
  const { text, subject } = own;
  const { findings } = await reviewText(app, { text, subject, typed: true }, step, book, now);
  if (findings.every((each) => each.severity !== 'block')) return own;
  const ours = compose({ ...facts, own: [] }, language, letters);
  return ours === null ? own : { ...ours, others: [...ours.others, own.letterId] };
}

/** A letter that is there for what was promised names it, or has a blank for it that stops the letter until it is filled (WR13). */
async function namingPromise(
  letter: Letter,
  { occasion, channel, register, so, facts: { thing } }: LetterFacts,
  language: LanguagePack,
): Promise<Letter & { readonly blank?: string }> {
  if (occasion !== 'deliver' || isSpoken(channel)) return letter;
  const isToTell = so.has('to-tell');
  if (!isToTell && thing !== undefined && letter.text.toLowerCase().includes(thing.text.toLowerCase())) return letter;
  const starters = language.startersIn(register)[isToTell ? 'to-tell' : 'thing'];
  const { attachment } = await language.reviewWords();
  // Whether it is a file, nobody knows yet.
  const [starter = '{}'] = starters.filter((each) => !attachment.test(each));
  const blank = withBlank(letter, starter, leadAt({ channel, text: letter.text }, letter.room));
  return { ...blank, sources: stillSourced(letter.text, letter.sources, blank.text) };
}

function blankOf({ blank }: { readonly blank?: string }): Pick<DraftRow, 'blank'> {
  return blank === undefined ? {} : { blank };
}

/** The steps for what was promised and goes with a letter, and its words; nothing where nothing does. */
function broughtBy(
  book: CaseBook,
  step: Step,
  { facts }: LetterFacts,
  language: string,
): Pick<DraftRow, 'brings' | 'promised' | 'language'> {
  const brings = step.stepIds.filter((id) => !saidIdsOf(step).includes(id));
  if (brings.length === 0) return {};
  const names = step.personIds
    .flatMap((id) => (book.personById.get(id)?.name ?? '').split(/\s+/))
    .filter((each) => each !== '');
  // As the letter names it, where it does: without the day and the verb.
  if (facts.thing !== undefined) return { brings, promised: [facts.thing.text], language };
  const promised = step.reasons.flatMap((reason) => (reason.code === 'deliver' ? [reason.text] : []));
  return { brings, promised: promised.map((text) => withoutWords(text, names)), language };
}

function withoutWords(text: string, words: readonly string[]): string {
  return text
    .split(/\s+/)
    .filter((each) => !words.includes(each.replace(/[^\p{L}\p{N}]+$/u, '')))
    .join(' ');
}

/**
 * What a letter was chosen by, in a few digits: its facts and situation, not which letters others had. A day reads otherwise tomorrow, and is
 * the same fact.
 */
function basisOf({ occasion, channel, register, reader, facts, so, onBehalfOf, voice, own }: LetterFacts): string {
  const said = (all: LetterFacts['facts']): string[] =>
    Object.entries(all)
      .map(([blank, { text }]) => (blank === 'day' || blank === 'callDay' ? blank : `${blank}: ${text}`))
      .sort();
  const others = onBehalfOf.map((each) => [each.name, said(each.facts)]);
  const parts = [occasion, channel, register, reader, said(facts), [...so].sort(), others, voice, own];
  return stableId('ba', JSON.stringify(parts));
}

/** The letter that was read, where it is to stay: nothing that it was chosen by has changed, and nobody near had it meanwhile. */
function asRead(read: DraftWanted['read'], basis: string, { had }: LetterFacts): string | null {
  const { letterId } = read ?? {};
  return letterId === undefined || read?.basis !== basis || had.has(letterId) ? null : letterId;
}

/** The facts of a letter, as they read in it. */
function knownFacts({ facts }: LetterFacts): KnownFact[] {
  return Object.entries(facts).map(([blank, { text }]) => ({ blank, text }));
}

/** The round of the meeting that the letter speaks of: the step's own, else the latest that was held; '' where none is named. */
function roundOf(jobs: readonly JobState[], step: Step): string {
  const all = jobs.flatMap((job) => job.interviews);
  const own = all.find((each) => each.id === step.interviewId);
  const latest = all
    .filter((each) => each.status === 'held')
    .toSorted((one, other) => other.startsAt - one.startsAt)[0];
  return (own ?? latest)?.round ?? '';
}

/** "This morning", where the letter says so of its meeting: on another day the review knows it by that. */
function nearIn({ facts }: LetterFacts, text: string): Pick<DraftRow, 'near'> {
  const near = facts.day?.near?.text;
  return near !== undefined && text.toLowerCase().includes(near.toLowerCase()) ? { near } : {};
}

/** Who thanks the consultant for an interview has said that it took place. */
function saysTheSame(step: Step, other: Step): boolean {
  return step.kind === 'thank-you' && other.kind === 'debrief-call' && other.interviewId === step.interviewId;
}

/** What might have been said and is not in the letter. */
function untaken(sayable: readonly SayableNote[], texts: readonly string[]): NoteBeside[] {
  const all = texts.join('\n').toLowerCase();
  return sayable
    .filter((each, at) => sayable.findIndex((one) => one.text === each.text) === at)
    .filter(({ said }) => !all.includes(said.toLowerCase()))
    .map(({ said: _said, ...note }) => note);
}

/** What they asked, in their words: the sentences that ask, else how their message begins. */
async function inTheirWords(account: Account, asks: readonly NoteBeside[]): Promise<NoteBeside[]> {
  return Promise.all(
    asks.map(async (each) => {
      if (each.text !== '') return each;
      const entry = await account.store.entry(each.entryId);
      const text = (entry === null ? null : payloadOf('contact-logged', entry.payload)?.text) ?? '';
      const sentences = sentencesOf(text).map((sentence) => sentence.trim());
      const asking = sentences.filter((sentence) => sentence.endsWith('?'));
      return { ...each, field: 'text', text: (asking.length > 0 ? asking : sentences).join(' ').slice(0, MOST_SHOWN) };
    }),
  );
}

/** Longer messages are read where they lie. */
const MOST_SHOWN = 300;

/**
 * The conversation that a letter goes on with (SG4). A letter about several jobs begins one of its own, for it belongs to none of
 * theirs.
 */
export function threadOfLetter(
  book: CaseBook,
  letter: { readonly jobIds: readonly string[]; readonly personIds: readonly string[] },
): Thread | null {
  const jobs = book.jobs.filter((job) => letter.jobIds.includes(job.id));
  const thread = letter.jobIds.length === 1 ? threadOf(jobs, letter.personIds) : null;
  return thread === null || thread.subject === '' ? null : thread;
}
