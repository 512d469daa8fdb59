import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { canBeSaidDone, choose } from '../../state/step-choices.ts';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-names.ts';
import { onSwipe } from '../ui/on-swipe.ts';
import { Action } from './action.tsx';
import { Field } from './field.tsx';

export type Step = Output<'today'>['doNow'][number];

/** Where a step is done, and what its button says. */
function doing(step: Step): { href: string; label: string } {
  const job = step.jobIds[0] ?? '';
  const { doneAt } = step;
  switch (doneAt) {
    case 'debrief':
      return { href: `/happened/${step.interviewId ?? ''}`, label: 'Write it down' };
    case 'fit':
      return { href: `/fit/${job}`, label: 'Weigh it' };
    case 'offer':
      return { href: '/', label: 'Answer it on Today' };
    case 'brief':
      return { href: `/prepare/${step.interviewId ?? job}`, label: 'Prepare' };
    case 'letter':
      return { href: `/letter/${step.id}`, label: labelOf(step.channel) };
    default:
      return doneAt satisfies never;
  }
}

function labelOf(channel: string | null): string {
  if (channel === 'phone' || channel === 'voicemail') return 'See what to say';
  return channel === 'text' ? 'Read the message' : 'Read the letter';
}

/** The mark by which a row is told at a glance: how it is done. */
function iconOf({ doneAt, channel }: Step): IconName {
  if (doneAt !== 'letter') return doneAt === 'debrief' ? 'pen-line' : 'file-text';
  if (channel === 'phone' || channel === 'voicemail') return 'phone';
  return channel === 'email' || channel === 'letter' ? 'mail' : 'message-square';
}

interface StepItemProps {
  readonly step: Step;
  /** The one that comes first stands open, and has the one filled button of the screen. */
  readonly first?: boolean;
  /** True where it stands open from the beginning; a list of letters that are all to be written now has no closed ones. */
  readonly open?: boolean;
  /** Where the job stands above already, it is not said again. */
  readonly inJob?: boolean;
}

/**
 * One thing to do, as a row: how, what, whom, about which job, by when. Opened, it says why, and has its button. On a phone a swipe to
 * the left puts it off, and one to the right says that it is done; the keys are in `useRowKeys`.
 */
export function StepItem({ step, first = false, open = first, inJob = false }: StepItemProps) {
  const row = useRef<HTMLElement>(null);
  const { href, label } = doing(step);
  const [reason, ...others] = step.reasons;
  const jobs = step.jobs.join('; ');
  const swipe = onSwipe(row, {
    left: () => choose(step, 'later'),
    right: canBeSaidDone(step) ? () => choose(step, 'done') : null,
  });
  return (
    <li class="step">
      <details open={open}>
        <summary class="step-row" ref={row} {...swipe} data-step={step.id}>
          <Icon name={iconOf(step)} />
          <span class="step-words">
            <h3>{step.title}</h3>
            {!inJob && jobs !== '' && <span class="step-job">{jobs}</span>}
          </span>
          <DueChip step={step} />
        </summary>
        <div class="step-body">
          {reason !== undefined && <p>{reason.text}</p>}
          {step.best !== null && <p class="best">{step.best}</p>}
          {!inJob && (
            <p class="soft">
              {step.jobs.map((job, index) => (
                <a key={step.jobIds[index]} class="plain-link" href={`/job/${step.jobIds[index]}`}>
                  {job}
                </a>
              ))}
            </p>
          )}
          <div class="acts">
            <a class={first ? 'button main' : 'button'} href={href} onClick={() => looked(step)}>
              {label}
              <span class="unseen"> {step.title}</span>
            </a>
            <NotNow step={step} />
          </div>
          {(others.length > 0 || step.notEarlier !== null) && (
            <details class="why">
              <summary>
                Why this day?<span class="unseen"> {step.title}</span>
              </summary>
              {others.map((each) => (
                <p key={each.text} class="soft">
                  {each.text}
                </p>
              ))}
              {step.notEarlier !== null && (
                <p class="soft">
                  <b>Why not earlier?</b> {step.notEarlier}
                </p>
              )}
            </details>
          )}
        </div>
      </details>
    </li>
  );
}

/** By when, in a word; its colour says whether that is today, over, or later. */
function DueChip({ step: { due } }: { readonly step: Step }) {
  if (due === null) return null;
  return <Chip tone={due.over ? 'waiting' : due.days === 0 ? 'urgent' : 'plain'}>{due.word}</Chip>;
}

/** One look is enough: "Do I want it?" waits under the job from then on, and not on the day's list (PL5). */
function looked(step: Step): void {
  if (step.doneAt === 'fit') void ask('skip', { step: step.id, reason: 'You have looked at it.' }).then(changed);
}

/** Later, done already, not at all, or on a day that the candidate names. */
function NotNow({ step }: { readonly step: Step }) {
  const day = useSignal('');
  return (
    <>
      <Action quiet label={`Next working day: ${step.title}`} does={() => choose(step, 'later')}>
        Next working day
      </Action>
      {canBeSaidDone(step) && (
        <Action quiet label={`Done already: ${step.title}`} does={() => choose(step, 'done')}>
          Done already
        </Action>
      )}
      <Action quiet label={`Leave it out: ${step.title}`} does={() => choose(step, 'skip')}>
        Leave it out
      </Action>
      <details class="own-day">
        <summary>
          Another day<span class="unseen">: {step.title}</span>
        </summary>
        <div class="row">
          <Field label="Your day for it" type="date" {...bound(day)} />
          <Action quiet disabled={day.value === ''} does={() => choose(step, 'keep', day.value)}>
            Save
          </Action>
        </div>
      </details>
    </>
  );
}
