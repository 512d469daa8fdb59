import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import './step-item.css';
import { isBetterEarlier } from '../../../src/core/plan/better-earlier.ts';
import { ask } from '../../api/ask.ts';
import { askIfDone, canBeSaidDone } from '../../state/asked-step.ts';
import { isSpoken } from '../../state/channels.ts';
import { changed } from '../../state/live.ts';
import { daysBetween, isTheirClock, shortClock, shortDay, shortSpan } from '../../state/short-days.ts';
import { choose, chooseByGesture, leaving } from '../../state/step-choices.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';
import { DueChip } from '../ui/due-chip.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-names.ts';
import { Row } from '../ui/row.tsx';
import { Action } from './action.tsx';
import type { AboutStep, Step } from './step.ts';

/** Where a step is done, and what its button says. */
function doing(step: Step): { href: string; label: string } {
  const job = step.jobIds[0] ?? '';
  const words = page.today.do;
  const { doneAt } = step;
  switch (doneAt) {
    case 'debrief':
      return { href: `/happened/${step.interviewId ?? ''}`, label: words.debrief };
    case 'fit':
      return { href: `/fit/${job}`, label: words.fit };
    case 'offer':
      return { href: '/', label: words.offer };
    case 'brief':
      return { href: `/prepare/${step.interviewId ?? job}`, label: words.brief };
    case 'letter':
      return {
        href: `/letter/${step.id}`,
        label: isSpoken(step.channel) ? words.phone : isText(step) ? words.text : words.letter,
      };
    default:
      return doneAt satisfies never;
  }
}

const isText = ({ channel }: Step): boolean => channel === 'text';

/** The mark by which a row is told at a glance: how it is done. */
function iconOf(step: Step): IconName {
  const { doneAt, channel } = step;
  if (doneAt !== 'letter') return doneAt === 'debrief' ? 'pen-line' : 'file-text';
  if (isSpoken(step.channel)) return 'phone';
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
 * the left puts it off, and one to the right asks whether it is done; the keys are in `useRowKeys`; a mouse finds the same beside the row.
 */
export function StepItem({ step, first = false, open = first, inJob = false }: StepItemProps) {
  const done = canBeSaidDone(step);
  return (
    <Row
      id={step.id}
      icon={iconOf(step)}
      title={step.title}
      meta={inJob ? undefined : jobsOf(step)}
      end={step.due === null ? undefined : <DueChip due={step.due} />}
      level={3}
      open={open}
      done={leaving.value.has(step.id)}
      swipe={{
        left: () => chooseByGesture(step, 'later'),
        right: done ? () => askIfDone(step) : null,
      }}
      acts={<AtOnce step={step} />}
    >
      <Opened step={step} first={first} inJob={inJob} />
    </Row>
  );
}

/** Done, later and skip without opening the row, for a mouse that is over it; the keyboard has its keys, a finger its swipe. */
function AtOnce({ step }: { readonly step: Step }) {
  const words = page.today;
  const acts = [
    ...(canBeSaidDone(step)
      ? [{ what: 'done', icon: 'check', label: words.actOf(words.done, step.title) } as const]
      : []),
    { what: 'later', icon: 'clock', label: words.actOf(words.later, step.title) } as const,
    { what: 'skip', icon: 'x', label: words.actOf(words.skip, step.title) } as const,
  ];
  return (
    <div class="at-once" aria-hidden="true">
      {acts.map(({ what, icon, label }) => (
        <button
          key={what}
          type="button"
          class="quiet"
          tabIndex={-1}
          title={label}
          onClick={() => (what === 'done' ? askIfDone(step) : void chooseByGesture(step, what))}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}

/** The job that it is about, or how many. */
function jobsOf({ jobs }: Step): string {
  return jobs.length > 1 ? page.today.jobs(jobs.length) : (jobs[0] ?? '');
}

interface OpenedProps extends AboutStep {
  readonly first: boolean;
}

/** The rule of a day that the candidate chose. */
const CHOSEN = 'PL20';

/** Why it is there, where it is done, and what else can be said of it. */
function Opened({ step, first, inJob }: OpenedProps) {
  const { href, label } = doing(step);
  // That it was put off does not say what it is about; what it was before does.
  const reasons = step.reasons.slice(0, step.reasons[0]?.rule === CHOSEN ? 2 : 1);
  const when = bestTime(step);
  const isMore = useSignal(false);
  const More = useSignal<ComponentType<AboutStep> | null>(null);
  const Shown = More.value;
  const showMore = () => {
    isMore.value = !isMore.value;
    void import('./step-more.tsx').then((each) => {
      More.value = each.StepMore;
    });
  };
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason.text}>{reason.text}</p>
      ))}
      {when !== null && <p class="soft">{when}</p>}
      <div class="acts">
        <Button
          kind={first ? 'main' : 'outlined'}
          href={href}
          label={`${label} ${step.title}`}
          onPress={() => looked(step)}
        >
          {label}
        </Button>
        <NotNow step={step} />
        <button
          type="button"
          class="quiet more"
          aria-expanded={isMore.value}
          aria-label={page.common.moreFor(step.title)}
          onClick={showMore}
        >
          <Icon name="ellipsis" />
        </button>
      </div>
      {Shown !== null && isMore.value && <Shown step={step} inJob={inJob} />}
    </>
  );
}

/** When it is best done, with the hour only where the chip does not name it; null where the chip says all. */
function bestTime(step: Step): string | null {
  const { due, closes, sendFrom } = step;
  if (due === null || closes === null || due.over) return null;
  const theirs = isTheirClock(closes);
  const words = page.today;
  const until = isBetterEarlier(step.kind) ? words.latest : words.bestUntil;
  const waits = daysBetween(sendFrom, closes) < due.days;
  const text =
    due.days === 0
      ? until(shortClock(closes))
      : waits
        ? words.bestBetween(shortSpan(sendFrom, closes))
        : until(`${shortDay(closes)}, ${shortClock(closes)}`);
  if (theirs) return words.theirTime(text);
  return due.days === 0 ? null : text;
}

/** One look is enough: "Do I want it?" waits under the job from then on, and not on the day's list (PL5). */
function looked(step: Step): void {
  if (step.doneAt === 'fit') void ask('skip', { step: step.id, reason: page.today.lookedAt }).then(changed);
}

/** Done already, later, or not at all. */
function NotNow({ step }: { readonly step: Step }) {
  const words = page.today;
  return (
    <>
      {canBeSaidDone(step) && (
        <Button kind="quiet" label={words.actOf(words.done, step.title)} onPress={() => askIfDone(step)}>
          {words.done}
        </Button>
      )}
      <Action quiet label={words.actOf(words.later, step.title)} does={() => choose(step, 'later')}>
        {words.later}
      </Action>
      <Action quiet label={words.actOf(words.skip, step.title)} does={() => choose(step, 'skip')}>
        {words.skip}
      </Action>
    </>
  );
}
