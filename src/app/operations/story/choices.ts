import { none } from '../../../contract/refusals/kind.ts';
import type { Payload } from '../../../core/journal/kinds/registry.ts';
import { isLive } from '../../../core/journal/states.ts';
import { createContext } from '../../../core/plan/context.ts';
import type { Diary } from '../../../core/plan/diary.ts';
import { createHorizon } from '../../../core/plan/horizon.ts';
import type { Step } from '../../../core/plan/step.ts';
import { stepTraits } from '../../../core/plan/step-traits.ts';
import { parseDay } from '../../../core/time/epoch-day.ts';
import { loadBook } from '../../case-book.ts';
import { type App, done, type Handler, type Invocation, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { refuseFarDay } from '../../notes/promises.ts';
import { findStep } from '../../planning/plan-for.ts';
import { unknownStep } from '../../wording/unknown.ts';

const unbreakable = new Set(['PL10', 'PL14']);

const breakable = new Set(['PL6', 'PL7', 'PL8', 'PL11', 'PL12', 'PL13']);

type Choice = 'keep' | 'later' | 'skip';

async function choose(
  app: App,
  invocation: Invocation,
  stepId: string,
  choice: Choice,
  decideOn: (
    step: Step,
    diary: Diary,
  ) => { keepOn?: string; until?: number; reason?: string } | ReturnType<typeof refuse>,
) {
  return decide(app, invocation, async (app) => {
    const found = await findStep(app, stepId, invocation.now);
    if (!found) return unknownStep();
    const { step } = found;
    if (step.state === 'sending')
      return refuse('letter-on-its-way', none, { todo: { operation: 'outbox', input: {} } });
    if (stepTraits[step.kind].standsUntilAnswered) return refuse('offer-waits', none);
    const { book } = found.planned;
    const [job] = book.jobs.filter((each) => step.jobIds.includes(each.id));
    const context = createContext(book, app.calendars, createHorizon(invocation.now));
    const own = job === undefined || step.personIds[0] === undefined;
    const chosen = decideOn(step, own ? context.ownDiary() : context.diaryOf(job, step.personIds[0] ?? null));
    if ('ok' in chosen) return chosen;
    const language = app.languageFor(null);
    const keepDay = chosen.keepOn === undefined ? null : parseDay(chosen.keepOn);
    const tooEarly = choice === 'keep' && keepDay !== null && keepDay < step.zone.dayOf(step.sendFromAt);
    const forbidden = step.reasons.find((reason) => unbreakable.has(reason.rule) && reason.code === 'away');
    if (tooEarly && forbidden) return refuse('too-early-for-that', { reason: forbidden });
    const broken = tooEarly ? step.reasons.filter((reason) => breakable.has(reason.rule)) : [];
    const { read } = await loadBook(app, step.jobIds);
    const payload: Omit<Payload<'step-chosen'>, 'stepId'> = {
      jobIds: [...step.jobIds],
      stepKind: step.kind,
      choice,
      personIds: [...new Set([...step.personIds, ...step.onBehalfOf])],
      ...(chosen.keepOn === undefined ? {} : { keepOn: chosen.keepOn }),
      ...(chosen.until === undefined ? {} : { until: chosen.until }),
      reason: chosen.reason ?? '',
      warned: broken.map((reason) => reason.rule),
    };
    const warnings = broken.map((reason) => ({ rule: reason.rule, text: language.reason(reason) }));
    const chosenEntries = chosenIds(step, choice).map((id) =>
      entry(app, 'step-chosen', invocation.now, { stepId: id, ...payload }),
    );
    // Who has accepted elsewhere and tells these people nothing has withdrawn all the same: nobody asks them how things stand.
    const leaving = choice === 'skip' && step.kind === 'inform-others';
    const left = book.jobs.filter((each) => leaving && step.jobIds.includes(each.id) && isLive(each));
    return done({
      entries: [
        ...chosenEntries,
        ...left.map((each) =>
          entry(app, 'job-closed', invocation.now, {
            jobId: each.id,
            ending: 'withdrawn' as const,
          }),
        ),
      ],
      read,
      result: { stepId: step.id, warnings },
    });
  });
}

/**
 * What a choice is about: the step; of one note that thanks several through the consultant, the thanks to each of them, or the
 * rest would come back as a note of its own.
 */
function chosenIds(step: Step, choice: Choice): readonly string[] {
  return choice === 'skip' && stepTraits[step.kind].several !== 'apart' ? step.stepIds : [step.id];
}

export const keep: Handler<'keep'> = (app, input, invocation) =>
  choose(app, invocation, input.step, 'keep', (step) => {
    const today = step.zone.dayOf(invocation.now);
    if ((parseDay(input.on) ?? 0) < today) return refuse('day-is-over', none);
    return refuseFarDay(input.on, today) ?? { keepOn: input.on, ...reasonOf(input) };
  });

export const later: Handler<'later'> = (app, input, invocation) =>
  choose(app, invocation, input.step, 'later', (step, diary) => {
    const zone = step.zone;
    const day = input.until === undefined ? null : parseDay(input.until);
    const today = zone.dayOf(invocation.now);
    if (day !== null && day <= today) return refuse('day-not-later', none);
    const far = day === null ? null : refuseFarDay(input.until ?? '', today);
    if (far) return far;
    return { until: zone.at(day ?? diary.onOrAfter(today + 1), 9 * 60), ...reasonOf(input) };
  });

export const skip: Handler<'skip'> = (app, input, invocation) =>
  choose(app, invocation, input.step, 'skip', () => reasonOf(input));

function reasonOf(input: { reason?: string | undefined }): { reason?: string } {
  return input.reason === undefined ? {} : { reason: input.reason };
}
