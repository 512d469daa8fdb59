import { isBrief, isCall, isEmail, isVoicemail } from '../journal/channel-kinds.ts';
import {
  cameIn,
  isOwnContact,
  isTalk,
  isTheirMessage,
  isTheirMissedCall,
  wasFor,
  wentOut,
} from '../journal/contact-kinds.ts';
import type { ContactState, InterviewState, JobState } from '../journal/states.ts';
import { type CaseBook, dayOrNull, nextInterview } from '../plan/context.ts';
import { isKnownByDescription } from '../plan/described.ts';
import { standingPromise } from '../plan/promise.ts';
import type { Step } from '../plan/step.ts';
import { civilOf, type EpochDay } from '../time/epoch-day.ts';
import type { Gathering } from './gathering.ts';
import type { LanguagePack } from './language-pack.ts';
import { letterTraits } from './letter-traits.ts';
import { partsOfName } from './name-parts.ts';
import { nameInText } from './names.ts';
import { isToTell } from './note-facts.ts';
import type { Fact, Facts } from './render-letter.ts';
import type { Blank, Register, Situation } from './whole-letter.ts';

/** How a firm may be named in a letter: never by a guess, never where the agency keeps it to itself. */
export function employerName(book: CaseBook, job: JobState): string | null {
  const firm = job.employerId === null ? undefined : book.firmById.get(job.employerId);
  return firm === undefined || firm.undisclosed || firm.name === '' ? null : firm.name;
}

/** What is always there: who writes, and about which jobs. */
export function roleFact(book: CaseBook, step: Step, { language, register }: Gathering): Facts {
  const jobs = step.jobIds.flatMap((id) => book.jobs.find((each) => each.id === id) ?? []);
  const name = book.account.name ?? '';
  const [only] = jobs;
  const title = jobs.length === 1 ? (only?.role ?? null) : null;
  const employer = jobs.length === 1 && only !== undefined ? employerName(book, only) : null;
  const from = jobs.map((each) => ({ entryId: each.entryId, field: 'role' }));
  return {
    candidate: own(name),
    given: own(language.givenOf(name)),
    role: { text: language.list(jobs.map((each) => roleFor(book, step, each, language, register))), from },
    ...(title === null ? {} : { title: { text: language.plainRole(title), from } }),
    ...(employer === null ? {} : { employer: { text: employer, from } }),
    ...(book.account.phone === null ? {} : { number: own(book.account.phone) }),
  };
}

/** A job as its reader needs it named: who works there is not told where, and a short message says the firm alone. */
function roleFor(book: CaseBook, step: Step, job: JobState, language: LanguagePack, register: Register): string {
  const employer = employerName(book, job);
  const title = shortTitle(book, job);
  const reader = book.personById.get(step.personIds[0] ?? '');
  const worksThere = job.employerId !== null && reader?.firmId === job.employerId;
  if (worksThere && step.jobIds.length === 1) return language.roleAt(title, null);
  const others = book.jobs.filter((each) => each.employerId === job.employerId);
  return isBrief(step.channel) && register !== 'formal' && employer !== null && others.length <= 1
    ? language.jobAt(employer)
    : language.roleAt(title, employer);
}

/** "Senior Engineer, Payments" is called a senior engineer, unless another job there is called so too, or little would be left. */
function shortTitle(book: CaseBook, job: JobState): string | null {
  if (job.role === null) return null;
  const head = headOf(job.role);
  const isShared = book.jobs.some(
    (each) =>
      each.id !== job.id && each.employerId === job.employerId && each.role !== null && headOf(each.role) === head,
  );
  return isShared || !/\S\s\S/.test(head) ? job.role : head;
}

function headOf(role: string): string {
  return role.split(/\s*,\s|\s+[–—|-]\s+/)[0] ?? role;
}

function own(text: string): Fact {
  return { text, from: [] };
}

/**
 * A consultant who is noted with an interview at the client's may have arranged it and not have been there: their letter thanks for no meeting.
 */
function isBesideClient(book: CaseBook, job: JobState, { attendees }: InterviewState, readerId: string): boolean {
  return isOfAgency(book, job, readerId) && attendees.some(({ personId }) => !isOfAgency(book, job, personId));
}

/** True for somebody of the agency of a job. */
export function isOfAgency(book: CaseBook, job: JobState, personId: string): boolean {
  return job.agencyId !== null && book.personById.get(personId)?.firmId === job.agencyId;
}

/** What is so in this case, and the facts that go with it (WR8, WR9): the thread with this reader, days, offers, the season. */
export function situationOf(
  book: CaseBook,
  job: JobState,
  step: Step,
  interview: InterviewState | null,
  gathering: Gathering,
): { facts: Facts; so: ReadonlySet<Situation> } {
  const { language, now, brought, goesAt = now } = gathering;
  const { zone } = step;
  const facts: Partial<Record<Blank, Fact>> = {};
  const so = new Set<Situation>();
  const [readerId = ''] = step.personIds;
  const person = book.personById.get(readerId);
  // Days are named as the reader will see them: on the day on which it may go, if that is still to come.
  const today = zone.dayOf(Math.max(now, goesAt, step.sendFromAt));
  // Where it may go now or in the morning, the weekday alone is right for both.
  const isToday = today === zone.dayOf(now);
  const called =
    person?.greeted ?? language.calledIn(person?.name ?? null, person?.title ?? null, step.channel, gathering.register);
  if (called !== null) facts.called = own(called);
  if (knowsAddress(book, readerId)) facts.mail = own(language.mail);
  if (interview !== null) {
    const from = [{ entryId: interview.entryId, field: 'startsAt' }];
    const [on, minute] = [zone.dayOf(interview.startsAt), zone.minuteOf(interview.startsAt)];
    const near = isToday
      ? language.nearDay(
          on,
          minute,
          today,
          interview.startsAt > now || letterTraits[step.kind].interview === 'with-its-time',
        )
      : null;
    facts.day = { text: language.meetingDay(on, today), from, near };
    facts.clock = { text: language.clock(minute), from };
    if (isPresent(readerId, interview, now) && !isBesideClient(book, job, interview, readerId)) so.add('met');
    if (interview.final || /final|last|endrunde|letzte/i.test(interview.round ?? '')) so.add('final-round');
    if (interview.lateness?.minutes != null)
      facts.minutes = {
        text: String(interview.lateness.minutes),
        from: [{ entryId: interview.lateness.entryId, field: 'minutes' }],
      };
  }
  const names = namesOf(book, job, step, interview);
  if (names.length > 0) facts.names = own(language.list(names));
  // Who is not met is asked to tell them that the candidate is late or has to move; who is met, is told.
  const isMet = interview?.attendees.some((each) => each.personId === readerId) ?? false;
  if (step.kind === 'late-or-move' ? !isMet : isOfAgency(book, job, readerId)) so.add('consultant');
  if (step.kind === 'thank-you' && person !== undefined && isKnownByDescription(person)) so.add('described');
  if (job.want?.want === 'yes') so.add('wanted');
  if (step.jobIds.length > 1) so.add('several');
  if (isToTell(job, step, gathering.read)) so.add('to-tell');
  if (step.reasons.some((reason) => reason.code === 'thanks-carried') && step.kind !== 'thank-you') so.add('belated');
  if (step.kind === 'thank-you' && step.state === 'passed') so.add('belated');
  if (step.kind === 'check-in') so.add(step.ordinal <= 1 ? 'first' : step.ordinal === 2 ? 'second' : 'third');
  if (job.routing === 'ask' && step.variant === 'through-consultant' && step.onBehalfOf.length === 0)
    so.add('asks-to-thank');
  // What was promised to be told is told in a sentence of the candidate's own; nothing is sent with the thanks.
  for (const reason of step.reasons)
    if (reason.code === 'with-thanks' && !so.has('to-tell')) so.add(reason.through ? 'delivers-through' : 'delivers');
  promised(job, step, today, readerId, interview, gathering, facts, so);
  lastEvent(job, readerId, step, today, gathering, facts, so);
  offered(book, job, step, today, gathering, facts);
  expectedAt(book, step, gathering, facts);
  rejected(job, readerId, gathering, so);
  if (gathering.heard?.asksWhether === true) so.add('asked-whether');
  if (gathering.heard?.sendsTerms === true) so.add('terms-sent');
  if (toldByVoicemail(job, readerId)) so.add('promised-by-voicemail');
  const advice =
    brought?.record.feedback.findLast(
      (each) => each.jobId === job.id && (each.personId === null || each.personId === readerId),
    ) ?? null;
  if (step.kind === 'gracious-thanks' && advice !== null) {
    const reading = gathering.read(advice.text, 'theirs');
    if (reading.said?.form === 'topic')
      facts.advice = { text: reading.said.text, from: [{ entryId: advice.entryId, field: 'text' }] };
  }
  if (job.successor !== null) {
    const former = book.personById.get(job.successor.formerId)?.name ?? null;
    if (former !== null) facts.former = { text: former, from: [{ entryId: job.successor.entryId, field: 'personId' }] };
  }
  const { month, day } = civilOf(today);
  if (month === 12 && day >= 14 && day <= 24) so.add('year-end');
  if (month === 1 && day <= 10) so.add('new-year');
  return { facts, so };
}

/** An e-mail is offered to those alone with whom an e-mail could pass: their address is known, or an e-mail went or came. */
function knowsAddress(book: CaseBook, readerId: string): boolean {
  const email = book.personById.get(readerId)?.email ?? null;
  return (
    email !== null ||
    book.jobs.some((job) => job.contacts.some((each) => isEmail(each.channel) && each.personIds.includes(readerId)))
  );
}

/** Nobody is thanked for what is still to come. */
function isPresent(id: string, interview: InterviewState, now: number): boolean {
  return (
    interview.attendees.some((each) => each.personId === id) && (interview.status === 'held' || interview.endsAt <= now)
  );
}

/** Those for whom the letter speaks; for the call to the consultant, those who were met; for a confirmation, those who are expected. */
function namesOf(book: CaseBook, job: JobState, step: Step, interview: InterviewState | null): string[] {
  // Whoever was to be there on a day that fell through is expected on the next.
  const fellThrough = job.interviews.filter((each) => each.status !== 'held' && each.status !== 'scheduled');
  const meetings = step.kind === 'confirm' ? [...fellThrough, interview] : [interview];
  const met = letterTraits[step.kind].namesOthers
    ? meetings.flatMap((each) => each?.attendees.map(({ personId }) => personId) ?? [])
    : [];
  const others = [...new Set(met)].filter((id) => !step.personIds.includes(id));
  const ids = step.onBehalfOf.length > 0 ? step.onBehalfOf : others;
  // "Polish lad" is thanked among all who were there, and never called so.
  return ids
    .map((id) => book.personById.get(id)?.name ?? '')
    .filter((name) => partsOfName(name) !== null)
    .map((name) => nameInText(name));
}

/** Days after which "by Thursday" and "next week" name another time than they did. */
const STALE_AFTER_DAYS = 6;

function promised(
  job: JobState,
  step: Step,
  today: EpochDay,
  readerId: string,
  interview: InterviewState | null,
  { language, heard }: Gathering,
  facts: Partial<Record<Blank, Fact>>,
  so: Set<Situation>,
): void {
  const named = standingPromise(job);
  if (named === null || (step.kind === 'check-in' && step.variant === 'plain')) return;
  const { promise, day } = named;
  const isOver = day < today || step.variant === 'after-promise';
  // A day on which a board meets, or before which nothing comes: until then nobody asks when, and after it nobody says that news was due.
  const told = promise.text === '' ? (heard?.dayTold ?? '') : promise.text;
  if (told !== '' && !language.promisesNews(told)) {
    if (!isOver) so.add('promised');
    return;
  }
  so.add(isOver ? 'promise-passed' : 'promised');
  if (interview?.attendees.length === 1 && interview.attendees[0]?.personId === readerId) so.add('promised-by-reader');
  const onTheTelephone = job.contacts.some(
    (each) => each.entryId === promise.entryId && isTelephoneTalk(each) && each.personIds.includes(readerId),
  );
  if (onTheTelephone) so.add('promised-by-phone');
  const saidOn = step.zone.dayOf(promise.madeAt);
  const words =
    promise.text === ''
      ? language.byDay(day)
      : language.whenSaid(promise.text, today - saidOn > STALE_AFTER_DAYS, day < today);
  // Who said "in a fortnight" gave no date that could move.
  const asSaid = promise.text === '' ? words : language.whenSaid(promise.text, false);
  if (asSaid !== null && language.namesDay(asSaid)) so.add('day-named');
  if (words !== null) facts.when = { text: words, from: [{ entryId: promise.entryId, field: 'theyPromised/text' }] };
}

/** The day that stands came by a voicemail of this reader's: what they said before it is over. */
function toldByVoicemail(job: JobState, readerId: string): boolean {
  const { promise } = standingPromise(job) ?? {};
  return job.contacts.some(
    (each) =>
      each.entryId === promise?.entryId &&
      isVoicemail(each.channel) &&
      cameIn(each) &&
      each.personIds.includes(readerId),
  );
}

/** What passed last between this reader and the candidate, so that the first sentence answers it (WR9). */
function lastEvent(
  job: JobState,
  readerId: string,
  step: Step,
  today: EpochDay,
  { language, now }: Gathering,
  facts: Partial<Record<Blank, Fact>>,
  so: Set<Situation>,
): void {
  const theirs = job.contacts.filter((each) => each.personIds.includes(readerId));
  const answered = theirs.findLast((each) => isTheirMessage(each) || (cameIn(each) && isTelephoneTalk(each)));
  const talked = theirs.findLast((each) => wentOut(each) && isTelephoneTalk(each));
  const missed = theirs.findLast(isTheirMissedCall);
  // What they wrote before the interview, or before the thanks for it, was answered by these.
  const thanked = theirs.findLast((each) => wasFor(each, 'thank-you'));
  const held = job.interviews.findLast((each) => each.status === 'held');
  const asked = theirs.findLast((each) => wasFor(each, 'check-in') && !isTalk(each));
  const since = Math.max(asked?.at ?? 0, thanked?.at ?? 0, held?.startsAt ?? 0);
  const heardAt = Math.max(answered?.at ?? 0, talked?.at ?? 0);
  if (missed !== undefined && missed.at > Math.max(heardAt, asked?.at ?? 0)) {
    so.add('missed-their-call');
    const on = step.zone.dayOf(missed.at);
    facts.callDay = {
      text: language.meetingDay(on, today),
      from: [{ entryId: missed.entryId, field: 'channel' }],
      near: today === step.zone.dayOf(now) ? language.nearDay(on, step.zone.minuteOf(missed.at), today, false) : null,
    };
    if (theirs.some((each) => wentOut(each) && isVoicemail(each.channel) && each.at >= missed.at))
      so.add('left-message');
  } else if (talked !== undefined && talked.at > since && talked.at === heardAt) so.add('we-spoke');
  else if (answered !== undefined && answered.at > since)
    so.add(isTelephoneTalk(answered) ? 'they-rang' : 'they-wrote');
  if (!job.contacts.some((each) => isOwnContact(each) && each.personIds.includes(readerId))) so.add('first-answer');
  waiting(job, step, answered, so, language, facts);
}

/** They and the candidate talked by telephone, whoever rang. */
function isTelephoneTalk(contact: ContactState): boolean {
  return isTalk(contact) && isCall(contact.channel);
}

/** What waits for an answer, and the time to which they invite where it is noted. */
function waiting(
  job: JobState,
  step: Step,
  last: ContactState | undefined,
  so: Set<Situation>,
  language: Gathering['language'],
  facts: Partial<Record<Blank, Fact>>,
): void {
  if (step.kind === 'check-in') stillOpen(job, last, so);
  if (!letterTraits[step.kind].takesUpMessage) return;
  const message = job.contacts.find((each) => each.id === step.contactId) ?? last;
  const slot = job.interviews.findLast(
    (each) => each.status === 'scheduled' && message !== undefined && (each.invitedAt ?? each.notedAt) >= message.at,
  );
  if (message?.meaning === 'invitation') so.add('invited');
  if (message?.meaning === 'question') so.add('asked');
  if (slot !== undefined && message?.meaning === 'invitation') {
    const text = language.slotAt(step.zone.dayOf(slot.startsAt), step.zone.minuteOf(slot.startsAt));
    facts.slot = { text, from: [{ entryId: slot.entryId, field: 'startsAt' }] };
  }
}

/** They invited and no day came of it; or they asked, were answered, and said no more. */
function stillOpen(job: JobState, last: ContactState | undefined, so: Set<Situation>): void {
  if (last === undefined || !so.has('they-wrote')) return;
  const dated = job.interviews.some((each) => each.startsAt > last.at || (each.invitedAt ?? each.notedAt) >= last.at);
  if (last.meaning === 'invitation' && !dated) so.add('invited');
  const answered = job.contacts.some((each) => wasFor(each, 'answer') && each.at > last.at);
  if (last.meaning === 'question' && answered) so.add('asked');
}

/** The offer that the letter tells of, answers or accepts; null for every other letter. */
function offerOf(book: CaseBook, job: JobState, step: Step): JobState['offer'] {
  const { offer } = letterTraits[step.kind];
  switch (offer) {
    case 'told':
      return book.account.offers.find((each) => each.contactId === step.contactId) ?? null;
    case 'answered':
      return job.offer;
    case 'accepted':
      return job.acceptedOffer;
    case 'none':
      return null;
    default:
      return offer satisfies never;
  }
}

/** The last day of the offer that the letter answers, or of which it tells another firm. */
function offered(
  book: CaseBook,
  job: JobState,
  step: Step,
  today: EpochDay,
  { language, register }: Gathering,
  facts: Partial<Record<Blank, Fact>>,
): void {
  const offer = offerOf(book, job, step);
  const day = dayOrNull(offer?.deadlineOn ?? null);
  // A day that has passed is not promised any more; a letter says that it comes after it.
  if (day === null) return;
  // A message names a day of the week to come as it is spoken of: "by Thursday".
  const isNear = day > today && day - today <= STALE_AFTER_DAYS;
  const isSpokenOf = isNear && isBrief(step.channel) && register !== 'formal';
  const text = isSpokenOf ? language.meetingDay(day, day) : language.longDay(day);
  facts[day < today ? 'pastDeadline' : 'deadline'] = { text, from: [] };
}

/** How they said no; feedback is asked for once, of whoever said it, and not where they gave it already. */
function rejected(job: JobState, readerId: string, { brought, heard }: Gathering, so: Set<Situation>): void {
  const { rejection } = job;
  // Who did not say it is thanked for no call, and asked for nothing.
  if (rejection === null || (rejection.personId !== null && rejection.personId !== readerId)) return;
  if (isCall(rejection.channel)) so.add('no-by-phone');
  const asked = job.contacts.some((each) => wasFor(each, 'gracious-thanks'));
  const given = brought?.record.feedback.some((each) => each.jobId === job.id) ?? false;
  if (heard?.opensDoor === true) so.add('door-open');
  if (heard?.saysMore === true || heard?.opensDoor === true) so.add('told-why');
  else if (!asked && !given) so.add('asks-feedback');
}

/** The next interview of the jobs that the letter ends: its reader must not sit there alone. */
function expectedAt(
  book: CaseBook,
  step: Step,
  { language, now }: Gathering,
  facts: Partial<Record<Blank, Fact>>,
): void {
  if (!letterTraits[step.kind].leavesJob) return;
  const jobs = book.jobs.filter((each) => step.jobIds.includes(each.id));
  const ahead = nextInterview(jobs, (at) => at <= now);
  if (ahead === undefined) return;
  const text = language.slotAt(step.zone.dayOf(ahead.startsAt), step.zone.minuteOf(ahead.startsAt));
  facts.expected = { text, from: [{ entryId: ahead.entryId, field: 'startsAt' }] };
}
