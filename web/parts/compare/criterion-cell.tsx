import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import type { Refusal } from '../../api/answer.ts';
import { noteFit } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { Refused } from '../common/notices.tsx';

type Comparison = Output<'compare'>;
type Column = Comparison['jobs'][number];
const answers = ['yes', 'partly', 'no', 'unknown'] as const;
type CellAnswer = (typeof answers)[number];

const signs: Readonly<Record<CellAnswer, string>> = { yes: '✓', partly: '~', no: '✗', unknown: '?' };
const noted = {
  yes: { leaning: 'pro', confidence: 3 },
  partly: { leaning: 'pro', confidence: 1 },
  no: { leaning: 'con', confidence: 3 },
  unknown: { leaning: 'open', confidence: 1 },
} as const;

function answerOf(cell: Column['cells'][number] | undefined): CellAnswer {
  if (cell === undefined || cell.leaning === 'open') return 'unknown';
  if (cell.leaning === 'con') return 'no';
  return cell.confidence === noted.partly.confidence ? 'partly' : 'yes';
}

interface CriterionCellProps {
  readonly job: Column;
  readonly criterion: Comparison['criteria'][number];
  readonly cell: Column['cells'][number] | undefined;
}

/** Whether a job has what matters: a sign with its word, changed where it stands. */
export function CriterionCell({ job, criterion, cell }: CriterionCellProps) {
  const words = page.compare;
  const refusal = useSignal<Refusal | null>(null);
  const answer = answerOf(cell);
  const change = async (to: CellAnswer) => {
    refusal.value = null;
    const given = await noteFit(job.id, { considerations: [{ criterionId: criterion.id, ...noted[to] }] });
    if (!given.ok) refusal.value = given.refusal;
  };
  return (
    <>
      <select
        class="compare-cell"
        data-answer={answer}
        aria-label={words.cellOf(criterion.text, job.title)}
        value={answer}
        onChange={(event) => void change(answers.find((each) => each === event.currentTarget.value) ?? 'unknown')}
      >
        {answers.map((each) => (
          <option key={each} value={each}>
            {signs[each]} {words.answers[each]}
          </option>
        ))}
      </select>
      <Refused refusal={refusal.value} />
    </>
  );
}
