import type { Output } from '../../../src/contract/registry.ts';
import { shortDay } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { Fold } from '../ui/fold.tsx';
import { Row, Rows } from '../ui/row.tsx';

type Wait = Output<'today'>['leaveAlone'][number];

/** Those that are shown at once; the others are folded, with their number. */
const SHOWN = 5;

interface WaitingProps {
  readonly waits: readonly Wait[];
  /** True where nothing is to do: then the first of them says at once why. */
  readonly open: boolean;
}

/** Who has the word: with whom the candidate waits, since when, until when, and why. */
export function Waiting({ waits, open }: WaitingProps) {
  if (waits.length === 0) return null;
  const words = page.around;
  const rows = (some: readonly Wait[]) => (
    <Rows>
      {some.map((wait) => (
        <One key={wait.jobId} wait={wait} open={open && wait === waits[0]} />
      ))}
    </Rows>
  );
  return (
    <section class="waiting">
      <h2>{words.waiting}</h2>
      {rows(waits.slice(0, SHOWN))}
      {waits.length > SHOWN && <Fold label={page.common.more(waits.length - SHOWN)}>{rows(waits.slice(SHOWN))}</Fold>}
    </section>
  );
}

function One({ wait, open }: { readonly wait: Wait; readonly open: boolean }) {
  const words = page.around;
  const since = wait.since === null ? null : words.since(shortDay(wait.since));
  return (
    <Row
      title={<bdi>{wait.person?.name ?? wait.job}</bdi>}
      meta={[since, words.until(shortDay(wait.until))].filter((each) => each !== null).join(' · ')}
      open={open}
      level={3}
    >
      <p>{wait.reasons[0]?.text ?? wait.sentence}</p>
      {wait.notEarlier !== null && <p class="soft">{wait.notEarlier}</p>}
      <p>
        <a href={`/job/${wait.jobId}`}>{wait.job}</a>
      </p>
    </Row>
  );
}
