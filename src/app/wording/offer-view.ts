import type { Output } from '../../contract/registry.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Step } from '../../core/plan/step.ts';
import { type EpochDay, formatDay } from '../../core/time/epoch-day.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { jobTitle, personView } from './views.ts';

type OfferView = Output<'today'>['offers'][number];

/** The offers that stand, each with its countdown and what may be done about it (PL25). */
export function offerView(book: CaseBook, step: Step, language: LanguagePack): OfferView | null {
  const reason = step.reasons.find((each) => each.code === 'offer-stands');
  if (reason?.code !== 'offer-stands') return null;
  const [jobId = ''] = step.jobIds;
  const [personId] = step.personIds;
  const { deadlineDay, today } = reason;
  return {
    stepId: step.id,
    jobId: jobId,
    contactId: step.contactId ?? '',
    job: jobTitle(
      book,
      book.jobs.find((job) => job.id === jobId),
    ),
    title: language.offerTitle(deadlineDay, today),
    text: language.reason(reason),
    deadline: deadlineDay === null ? null : formatDay(deadlineDay),
    when: whenOf(deadlineDay, today),
    person: personId === undefined ? null : personView(book, personId),
  };
}

function whenOf(deadlineDay: EpochDay | null, today: EpochDay): OfferView['when'] {
  if (deadlineDay === null) return 'undated';
  return deadlineDay > today ? 'ahead' : deadlineDay === today ? 'today' : 'past';
}
