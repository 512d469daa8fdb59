import type { Brought } from '../fit/tell.ts';
import { isContactMade, isTheirAnswer, isUnprompted } from '../journal/contact-kinds.ts';
import { peopleOf } from '../journal/people-of.ts';
import type { JobState, PersonState } from '../journal/states.ts';
import type { CaseBook } from '../plan/context.ts';
import type { Step } from '../plan/step.ts';
import type { PersonNoted, ReviewFacts, ThreadFacts } from '../review/finding.ts';
import { employerName } from './case-facts.ts';
import { meetingsNoted } from './meetings-noted.ts';

/** Names and notes of other jobs, for the review of a letter (TR2). */
export interface Neighbourhood {
  readonly jobs: readonly JobState[];
  readonly people: readonly PersonState[];
}

/** Gathers what the review of a letter must know. `step` is null for a text of the candidate's own that belongs to no step. */
export function gatherReviewFacts(
  book: CaseBook,
  step:
    | (Pick<Step, 'kind' | 'variant' | 'jobIds' | 'personIds' | 'onBehalfOf' | 'interviewId' | 'zone'> &
        Partial<Pick<Step, 'contactId' | 'reasons' | 'state'>>)
    | null,
  others: Neighbourhood,
  now: number,
  brought: readonly Brought[] = [],
): ReviewFacts {
  const jobs = step === null ? [] : book.jobs.filter((each) => step.jobIds.includes(each.id));
  const interview =
    step && jobs[0]
      ? (jobs[0].interviews.find((each) => each.id === step.interviewId) ??
        jobs[0].interviews.findLast((each) => each.status === 'held') ??
        null)
      : null;
  const nameOf = (id: string | null): string =>
    id === null ? '' : (book.personById.get(id)?.name ?? book.firmById.get(id)?.name ?? '');
  const present = new Set(interview?.attendees.map((each) => each.personId) ?? []);
  const involved = new Set<string>(jobs.flatMap((job) => peopleOf(job)));
  const firms = jobs.flatMap((job) => [job.agencyId, ...(employerName(book, job) === null ? [] : [job.employerId])]);
  const organisers = new Set(
    jobs.flatMap((job) => [job.mainContactId, ...job.interviews.map((each) => each.organiserId)]),
  );
  const agencies = new Set(jobs.map((job) => job.agencyId));
  const gone = new Set(jobs.flatMap((job) => job.gone));
  const absent = [...involved].filter((id) => {
    const firm = book.personById.get(id)?.firmId ?? null;
    return (
      !present.has(id) &&
      !organisers.has(id) &&
      !gone.has(id) &&
      !(step?.personIds.includes(id) ?? false) &&
      !(firm !== null && agencies.has(firm))
    );
  });
  const own = [...involved].filter((id) => !absent.includes(id));
  const debriefs = jobs.flatMap((job) => job.interviews.map((each) => each.debrief).filter((each) => each !== null));
  const evidence = [
    ...debriefs.flatMap((each) => [
      ...each.people.flatMap((person) => [person.remark, person.say]),
      ...each.forgot.map((item) => item.text),
    ]),
    ...jobs.flatMap((job) => [...job.ownPromises.map((each) => each.text), job.theirPromise?.text ?? '']),
    ...brought.flatMap(ownWords),
  ].join('\n');
  const ownFirmIds = new Set([...firms, ...jobs.map((job) => job.employerId)]);
  const otherJobs = others.jobs.filter((job) => !jobs.some((each) => each.id === job.id));
  const otherEmployerIds = new Set(
    otherJobs.flatMap((job) => [job.employerId]).filter((id) => id !== null && !ownFirmIds.has(id)),
  );
  const otherPeople = others.people.filter(
    (each) => !involved.has(each.id) && !(step?.personIds.includes(each.id) ?? false) && each.name !== null,
  );
  const recipientId = step?.personIds[0];
  return {
    kind: step?.kind ?? null,
    variant: step?.variant ?? 'plain',
    candidateName: book.account.name,
    recipientName: recipientId === undefined ? null : nameOf(recipientId) || null,
    ownNames: [...firms, ...own].map((id) => nameOf(id ?? null)).filter((name) => name !== ''),
    otherEmployers: [...otherEmployerIds].map((id) => nameOf(id)).filter((name) => name !== ''),
    otherPeople: otherPeople.map((each) => each.name ?? ''),
    absentPeople: absent.map(nameOf).filter((name) => name !== ''),
    guessedEmployers: jobs
      .map((job) => book.firmById.get(job.employerId ?? '')?.guess ?? '')
      .filter((guess) => guess !== ''),
    isUndisclosed: jobs.some((job) => job.agencyId !== null && employerName(book, job) === null),
    evidence,
    today: step?.zone.dayOf(now) ?? Math.floor(now / 86_400_000),
    attachments: 0,
    want: jobs[0]?.want?.want ?? null,
    promised: (step?.reasons ?? []).flatMap((reason) => (reason.code === 'deliver' ? [reason.text] : [])),
    recipientTitle: book.personById.get(recipientId ?? '')?.title ?? null,
    recipientGreeted: book.personById.get(recipientId ?? '')?.greeted ?? null,
    ownEmployer: jobs.length === 1 && jobs[0] ? employerName(book, jobs[0]) : null,
    otherRoles: otherJobs.map((job) => job.role ?? '').filter((role) => role !== ''),
    ownRoles: jobs.map((job) => job.role ?? '').filter((role) => role !== ''),
    subject: '',
    near: null,
    meeting:
      interview === null || step === null
        ? null
        : {
            day: step.zone.dayOf(interview.startsAt),
            minute: step.zone.minuteOf(interview.startsAt),
            offset: Math.round(step.zone.offsetAt(interview.startsAt) / 60_000),
          },
    ...(step === null
      ? {}
      : {
          meetings: meetingsNoted(book, jobs, step, now),
          otherDays: jobs
            .flatMap((job) => job.contacts)
            .filter((each) => each.personIds.some((id) => step.personIds.includes(id)))
            .map((each) => step.zone.dayOf(each.at)),
          people: peopleNoted(book, [...involved, ...step.personIds]),
        }),
    alsoSigned: [...book.account.otherNames, book.account.voice.signature ?? ''].filter((name) => name !== ''),
    typed: false,
    thread: step === null ? null : { ...threadBefore(jobs, step.personIds, now), isTime: isTime(step) },
  };
}

/** What is noted of these people that a letter may get wrong. */
function peopleNoted({ personById }: CaseBook, ids: readonly string[]): PersonNoted[] {
  return [...new Set(ids)].flatMap((id) => {
    const person = personById.get(id);
    if (person === undefined || person.name === null) return [];
    return [{ name: person.name, title: person.title, position: person.position }];
  });
}

/** The plan has it to do now by its own days; a day that the candidate chose against them is theirs to answer for. */
function isTime({ state, reasons }: Partial<Pick<Step, 'reasons' | 'state'>>): boolean {
  const isOpen = state === 'open' || state === 'closing' || state === 'passed';
  return isOpen && !(reasons ?? []).some((reason) => reason.code === 'kept');
}

/** What went to these people about these jobs since a human answer of theirs, as far as the journal tells. */
function threadBefore(jobs: readonly JobState[], personIds: readonly string[], now: number): ThreadFacts {
  const contacts = jobs
    .flatMap((job) => job.contacts)
    .filter((each) => isContactMade(each) && each.personIds.some((id) => personIds.includes(id)))
    .sort((one, other) => one.at - other.at);
  const answered = contacts.findLastIndex(isTheirAnswer);
  const asked = contacts.slice(answered + 1).filter(isUnprompted);
  const last = asked.at(-1);
  return {
    unanswered: asked.length,
    daysSince: last === undefined ? null : Math.floor((now - last.at) / 86_400_000),
    earlier: [],
  };
}

/** What the candidate noted of themselves and of the job: a letter may say it. */
function ownWords({ fit, record }: Brought): string[] {
  return [
    ...record.occasions.map((each) => each.text),
    ...record.examples.flatMap((each) =>
      [
        each.title,
        each.situation,
        each.task,
        each.action,
        each.result,
        each.figures,
        each.where,
        ...each.skills,
      ].filter((text) => text !== null),
    ),
    ...fit.strengths.map((each) => each.text),
    ...fit.research.map((each) => each.text),
  ];
}
