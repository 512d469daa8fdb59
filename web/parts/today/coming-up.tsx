import type { Output } from '../../../src/contract/registry.ts';
import { shortClock, shortDay } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { DueChip } from '../ui/due-chip.tsx';
import { Fold } from '../ui/fold.tsx';
import { Row, Rows } from '../ui/row.tsx';

type Step = Output<'today'>['later'][number];

/** Those that are shown at once; the others are folded, with their number. */
const SHOWN = 5;

/** What may be done on a later day: which, for which job, from when. */
export function ComingUp({ steps }: { readonly steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  const rows = (some: readonly Step[]) => (
    <Rows>
      {some.map((step) => (
        <Row
          key={step.id}
          title={titleOf(step)}
          meta={`${shortDay(step.sendFrom)} · ${step.jobs.length > 1 ? page.today.jobs(step.jobs.length) : step.jobs[0]}`}
          href={`/job/${step.jobIds[0]}`}
          end={step.due?.over === true ? <DueChip due={step.due} /> : undefined}
        />
      ))}
    </Rows>
  );
  return (
    <section class="coming-up">
      <h2>{page.around.laterList}</h2>
      {rows(steps.slice(0, SHOWN))}
      {steps.length > SHOWN && <Fold label={page.common.more(steps.length - SHOWN)}>{rows(steps.slice(SHOWN))}</Fold>}
    </section>
  );
}

/** What is to be done; of preparing also for when: what it closes with is the interview. */
function titleOf({ doneAt, title, closes }: Step): string {
  return doneAt !== 'brief' || closes === null
    ? title
    : page.today.prepareFor(title, `${shortDay(closes)}, ${shortClock(closes)}`);
}
