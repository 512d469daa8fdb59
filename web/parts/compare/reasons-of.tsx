import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { asWeight } from '../fit/reason-line.tsx';
import './compare.css';

type Reasons = Output<'compare'>['jobs'][number]['reasons'];

/** More than these are read on the job's own page. */
const MOST = 5;

/** What was noted for or against one job, the heaviest first, each with its weight in dots. */
export function ReasonsOf({ job, reasons }: { readonly job: string; readonly reasons: Reasons }) {
  if (reasons.length === 0)
    return (
      <span class="soft">
        <span aria-hidden="true">–</span>
        <span class="unseen">{page.compare.nothingNoted}</span>
      </span>
    );
  return (
    <ul class="compare-reasons">
      {reasons.slice(0, MOST).map((each) => (
        <li key={each.id}>
          <span class="compare-dots" aria-hidden="true">
            {'•'.repeat(each.weight)}
          </span>
          <span class="unseen">{page.fit.weight(asWeight(each.weight))}: </span>
          {each.text}
        </li>
      ))}
      {reasons.length > MOST && (
        <li>
          <a href={`/job/${job}/fit`}>{page.common.more(reasons.length - MOST)}</a>
        </li>
      )}
    </ul>
  );
}
