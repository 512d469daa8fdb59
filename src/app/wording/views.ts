import type { Output } from '../../contract/registry.ts';
import type { JobStanding } from '../../contract/words/job.ts';
import { isLive, type JobState } from '../../core/journal/states.ts';
import { isBetterEarlier } from '../../core/plan/better-earlier.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { dueOf, promiseOverAt } from '../../core/plan/due.ts';
import type { Step, Wait } from '../../core/plan/step.ts';
import { stepKindOf, stepTraits } from '../../core/plan/step-traits.ts';
import { formatInstant, zoneOf } from '../../core/time/zone.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';

type StepView = Output<'plan'>['steps'][number];
type WaitView = Output<'plan'>['waits'][number];
export type PersonView = Output<'add-interview'>['people'][number];

/** Shown for an employer that the agency keeps to itself. */
export function firmName(book: CaseBook, id: string | null): string | null {
  const firm = id === null ? undefined : book.firmById.get(id);
  return firm === undefined || firm.name === '' ? null : firm.name;
}

/** "Data Engineer at Northwind": how a job is called on a list. */
export function jobTitle(book: CaseBook, job: JobState | undefined): string {
  const firm = job === undefined ? null : (firmName(book, job.employerId) ?? firmName(book, job.agencyId));
  const role = job?.role ?? null;
  return book.called?.job(role, firm) ?? [role, firm].filter((each) => each !== null).join(', ');
}

/** The person whom a note is about. */
export function standsFor(book: CaseBook, id: string): string {
  let person = book.personById.get(id);
  // As many turns as there are people: a ring, which no command makes, ends too.
  for (let turns = 0; person?.mergedInto != null && turns < book.personById.size; turns++) {
    id = person.mergedInto;
    person = book.personById.get(id);
  }
  return id;
}

/** What somebody is known by: their name, else their number or address; null where there is none of these. */
export function knownName(book: CaseBook, id: string): string | null {
  const person = book.personById.get(standsFor(book, id));
  return person?.name ?? person?.phone ?? person?.email ?? null;
}

/** How somebody without a name is called. */
export function someone(book: CaseBook): string {
  return book.called?.someone ?? '';
}

export function personView(book: CaseBook, id: string): PersonView {
  const person = book.personById.get(standsFor(book, id));
  return {
    id,
    name: knownName(book, id) ?? someone(book),
    ...(person?.email ? { email: person.email } : {}),
    ...(person?.phone ? { phone: person.phone } : {}),
  };
}

/** When a step is best done, by the recipient's clock; null where nothing closes it. */
export function bestOf(book: CaseBook, step: Step, language: LanguagePack, now: number): string | null {
  if (step.closesAt === null || stepTraits[step.kind].standsUntilAnswered) return null;
  const own = zoneOf(book.account.zone ?? 'UTC');
  const moment = (at: number) => ({ day: step.zone.dayOf(at), minute: step.zone.minuteOf(at) });
  const theirs = step.zone.offsetAt(step.closesAt) !== own.offsetAt(step.closesAt);
  // What is late is late, also where its thanks are not; what was put off has the day that was chosen.
  const overAt = step.sendFromAt <= now ? promiseOverAt(step.reasons) : null;
  if (overAt !== null || step.closesAt <= now) return language.bestIsOver(moment(overAt ?? step.closesAt), theirs);
  if (isBetterEarlier(step.kind) && step.sendFromAt <= now) return language.latest(moment(step.closesAt), theirs);
  return language.best(step.sendFromAt <= now ? null : moment(step.sendFromAt), moment(step.closesAt), theirs);
}

/** By when a step is due, in a word; null where nothing closes it. */
export function dueView(step: Step, language: LanguagePack, now: number): StepView['due'] {
  const due = dueOf(step, now);
  return due === null ? null : { word: language.dueWord(due), days: due.days, over: due.over };
}

export function titleOf(
  book: CaseBook,
  step: Pick<Step, 'kind' | 'variant' | 'personIds'> & Partial<Pick<Step, 'reasons'>>,
  language: LanguagePack,
): string {
  const offer = step.reasons?.find((each) => each.code === 'offer-stands');
  if (offer?.code === 'offer-stands') return language.offerTitle(offer.deadlineDay, offer.today);
  if (step.reasons?.some((each) => each.code === 'debrief-after')) return language.debriefAhead;
  const names = step.personIds.slice(0, 4).map((id) => personView(book, id).name);
  const title = language.stepTitle(step.kind, step.variant, names);
  // What goes with another thing is to do as well: nobody forgets what no line names.
  return step.reasons?.some((each) => each.code === 'with-thanks') ? language.withPromised(title) : title;
}

export function stepView(book: CaseBook, step: Step, language: LanguagePack, now: number): StepView {
  const at = (instant: number): string => formatInstant(instant, step.zone);
  return {
    id: step.id,
    stepIds: [...step.stepIds],
    kind: step.kind,
    doneAt: stepTraits[step.kind].doneAt,
    name: language.stepName(step.kind, step.variant),
    title: titleOf(book, step, language),
    best: bestOf(book, step, language, now),
    due: dueView(step, language, now),
    jobIds: [...step.jobIds],
    jobs: step.jobIds.map((id) =>
      jobTitle(
        book,
        book.jobs.find((job) => job.id === id),
      ),
    ),
    interviewId: step.interviewId,
    people: step.personIds.map((id) => personView(book, id)),
    onBehalfOf: step.onBehalfOf.map((id) => personView(book, id)),
    channel: step.channel,
    opens: at(step.opensAt),
    sendFrom: at(step.sendFromAt),
    ideal: at(step.idealAt),
    closes: step.closesAt === null ? null : at(step.closesAt),
    urgency: step.urgency,
    state: step.state,
    reasons: step.reasons.map((reason) => ({ rule: reason.rule, text: language.reason(reason) })),
    notEarlier: step.sendFromAt <= now ? null : language.whyNotEarlier(step.reasons, step.sendFromAt > step.opensAt),
  };
}

export function waitView(book: CaseBook, wait: Wait, language: LanguagePack, now: number): WaitView {
  const own = zoneOf(book.account.zone ?? 'UTC');
  const endsToday = own.dayOf(wait.untilAt) === own.dayOf(now);
  return {
    jobId: wait.jobId,
    job: jobTitle(
      book,
      book.jobs.find((job) => job.id === wait.jobId),
    ),
    until: formatInstant(wait.untilAt, wait.zone),
    sentence: language.waitSentence(
      wait.reasons,
      wait.zone.dayOf(wait.untilAt),
      endsToday ? own.minuteOf(wait.untilAt) : null,
    ),
    reasons: wait.reasons.map((reason) => ({ rule: reason.rule, text: language.reason(reason) })),
    notEarlier: language.whyNotEarlier(wait.reasons, false),
  };
}

/** How a job stands. */
export function standingOf(job: JobState): JobStanding {
  if (!isLive(job)) return job.ending ?? 'silence';
  return job.offer === null ? 'running' : 'offer';
}

/** The instant in the candidate's own zone. */
export function ownTime(zone: string | null, at: number): string {
  return formatInstant(at, zoneOf(zone ?? 'UTC'));
}

/** "Wednesday 25 November", in the candidate's own zone. */
export function dayText(language: LanguagePack, zone: string | null, at: number): string {
  return language.longDay(zoneOf(zone ?? 'UTC').dayOf(at));
}

/** "9:00 am on Wednesday 25 November", as the language says it, by the clock of the zone. */
export function momentText(language: LanguagePack, zone: string | null, at: number): string {
  const place = zoneOf(zone ?? 'UTC');
  return language.momentText(place.dayOf(at), place.minuteOf(at));
}

/**
 * Steps that were done or skipped, as the journal remembers them: their window is the moment itself. What is of no kind that this
 * version knows is told in the story, and is no step.
 */
export function pastSteps(book: CaseBook, job: JobState, language: LanguagePack): StepView[] {
  const zone = zoneOf(book.account.zone ?? 'UTC');
  const view = (
    id: string,
    stepIds: string[],
    word: string | null,
    at: number,
    state: 'done' | 'skipped',
    people: string[],
    channel: string | null,
    text: string,
  ): StepView[] => {
    const kind = stepKindOf(word);
    if (kind === null) return [];
    const name = language.stepName(kind, 'plain');
    return [
      {
        id,
        stepIds,
        kind,
        doneAt: stepTraits[kind].doneAt,
        name,
        title: name,
        best: null,
        due: null,
        jobIds: [job.id],
        jobs: [jobTitle(book, job)],
        interviewId: null,
        people: people.map((each) => personView(book, each)),
        onBehalfOf: [],
        channel,
        opens: formatInstant(at, zone),
        sendFrom: formatInstant(at, zone),
        ideal: formatInstant(at, zone),
        closes: formatInstant(at, zone),
        urgency: 'over',
        state,
        reasons: text === '' ? [] : [{ rule: 'PL20', text }],
        notEarlier: null,
      },
    ];
  };
  const done = job.contacts
    .filter((each) => each.stepIds.length > 0)
    .flatMap((each) =>
      view(
        each.stepIds[0] ?? each.id,
        [...each.stepIds],
        each.purpose,
        each.at,
        'done',
        each.personIds,
        each.channel,
        '',
      ),
    );
  const skipped = job.choices
    .filter((each) => each.choice === 'skip')
    .flatMap((each) => view(each.stepId, [each.stepId], each.stepKind, each.at, 'skipped', [], null, each.reason));
  return [...done, ...skipped];
}
