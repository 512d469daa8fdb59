import { isContactMade, isUnprompted } from '../../journal/contact-kinds.ts';
import type { ContactState, JobState } from '../../journal/states.ts';
import { kindsThat } from '../../plan/step-traits.ts';
import type { EpochDay } from '../../time/epoch-day.ts';
import { heldInterviews, lastAnswer } from '../context.ts';
import type { Diary } from '../diary.ts';
import type { Basis } from '../reason.ts';

/** What the clock of one job says: since when it is silent, how often was asked since their last answer. */
export interface Silence {
  readonly basis: Basis;
  readonly answerId: string;
  readonly answerAt: number;
  readonly asked: readonly ContactState[];
  readonly skipped: number;
}

/** What asks how things stand, in the words of a choice. */
const asking: ReadonlySet<string> = new Set(kindsThat((each) => each.asksHowItStands));

/** Reads the clock (PL6, PL10). Days are days of the recipient's zone. */
export function silenceOf(job: JobState, diary: Diary): Silence {
  const answer = lastAnswer(job);
  const answerAt = answer?.at ?? Number.NEGATIVE_INFINITY;
  const made = job.contacts.filter(isContactMade);
  // What was noted after their answer came after it, also where both carry the same minute.
  const sinceAnswer = answer === undefined ? job.contacts : job.contacts.slice(job.contacts.lastIndexOf(answer) + 1);
  const asked = sinceAnswer.filter(isUnprompted);
  const skips = job.choices.filter(
    (each) => each.choice === 'skip' && asking.has(each.stepKind) && each.at >= answerAt,
  );

  // The latest of what passed between them; when the job was noted counts only where nothing has passed yet.
  const interview = heldInterviews(job).at(-1);
  const last = made.at(-1);
  let at = interview?.endsAt ?? last?.at ?? job.openedAt;
  let basis = without(interview ? 'interview' : 'opened', diary.zone.dayOf(at));
  if (last && last.at >= at) {
    at = last.at;
    basis = {
      what: 'contact',
      direction: last.direction,
      channel: last.channel,
      purpose: last.purpose,
      day: diary.zone.dayOf(at),
    };
  }
  for (const skip of skips) {
    if (skip.at > at) {
      at = skip.at;
      basis = without('skipped', diary.zone.dayOf(at));
    }
  }
  return { basis, answerId: answer?.id ?? '', answerAt, asked, skipped: skips.length };
}

function without(what: Basis['what'], day: EpochDay): Basis {
  return { what, direction: null, channel: null, purpose: null, day };
}
