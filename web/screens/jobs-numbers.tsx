import type { Output } from '../../src/contract/registry.ts';
import { Refused } from '../parts/common/notices.tsx';
import { JobsFrame } from '../parts/job/jobs-frame.tsx';
import { WaitCurve } from '../parts/job/wait-curve.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Fold } from '../parts/ui/fold.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { Row, Rows } from '../parts/ui/row.tsx';
import { type JobLine, useJobs } from '../state/use-jobs.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

type Numbers = Output<'numbers'>;

/** Waits that are shown before the others are asked for. */
const FIRST_WAITS = 12;

/** The figures behind the jobs: how far they came, how they ended, how long answers took, and who is waited for. */
export function JobsNumbers() {
  const words = page.jobs.numbers;
  const { value: numbers, refusal } = useLoad('numbers', {});
  const { jobs } = useJobs('yes');
  return (
    <JobsFrame view="numbers" busy={numbers === null && refusal === null}>
      <Refused refusal={refusal} />
      {numbers === null && refusal === null && <Loading label={page.common.oneMoment} rows={6} />}
      {numbers !== null && numbers.jobs === 0 && <Empty title={words.none} hint={words.noneHint} />}
      {numbers !== null && numbers.jobs > 0 && (
        <div class="numbers-parts">
          <section>
            <h2>{words.funnel}</h2>
            <Funnel numbers={numbers} />
          </section>
          <section>
            <h2>{words.waitingNow}</h2>
            <WaitingNow jobs={jobs ?? []} />
          </section>
          <section class="numbers-wide">
            <h2>{words.waits}</h2>
            <p>{numbers.sentence}</p>
            {numbers.curve.length > 0 && <WaitCurve curve={numbers.curve} />}
            <p class="soft">{numbers.silence}</p>
          </section>
        </div>
      )}
      <section>
        <h2>{words.more}</h2>
        <Rows label={words.more}>
          <Row icon="mail" title={words.worked} meta={words.workedMeta} href="/jobs/numbers/worked" />
          <Row icon="file-text" title={words.proof} meta={words.proofMeta} href="/jobs/numbers/proof" />
        </Rows>
      </section>
    </JobsFrame>
  );
}

/** How many came how far, as bars in a table: the picture and its figures are one. */
function Funnel({ numbers }: { readonly numbers: Numbers }) {
  const words = page.jobs.numbers;
  const over = numbers.funnel.find((each) => each.stage === 'end')?.count ?? 0;
  const rows = [
    { name: words.rows.all, count: numbers.jobs, kind: 'all' },
    ...numbers.funnel
      .filter((each) => each.stage !== 'end')
      .map(({ stage, count }) => ({ name: words.rows[stage], count, kind: stage })),
  ];
  const ended = numbers.endings.filter((each) => each.count > 0);
  return (
    <>
      <table class="bars">
        <caption class="unseen">{words.funnel}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count, kind }) => (
            <tr key={kind}>
              <th scope="row">{name}</th>
              <td class="bars-figure">{count}</td>
              <td>
                <Bar share={count / numbers.jobs} kind={kind} />
                <span class="bars-share">{words.percent(count / numbers.jobs)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {over > 0 && (
        <p class="soft numbers-endings">
          {words.rows.end}: {over} ({ended.map((each) => `${each.name} ${each.count}`).join(', ')})
        </p>
      )}
    </>
  );
}

function Bar({ share, kind }: { readonly share: number; readonly kind: string }) {
  return (
    <svg class="bars-bar" data-kind={kind} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.max(share * 100, share > 0 ? 0.75 : 0)} height="10" />
    </svg>
  );
}

/** Who is waited for, the longest first, as bars by days. */
function WaitingNow({ jobs }: { readonly jobs: readonly JobLine[] }) {
  const words = page.jobs.numbers;
  const waits = jobs
    .flatMap((job) => (job.waiting === null ? [] : [{ job, days: job.waiting.days }]))
    .toSorted((one, other) => other.days - one.days);
  if (waits.length === 0) return <p class="soft">{words.waitingNone}</p>;
  const longest = Math.max(1, ...waits.map((each) => each.days));
  const table = (part: typeof waits) => (
    <table class="bars">
      <caption class="unseen">{words.waitingNow}</caption>
      <tbody>
        {part.map(({ job, days }) => (
          <tr key={job.id}>
            <th scope="row">
              <a href={`/job/${job.id}`}>
                <bdi class="bars-name">{job.title}</bdi>
              </a>
            </th>
            <td class="bars-figure">{page.jobs.waitingDays(days)}</td>
            <td>
              <Bar share={days / longest} kind="wait" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  const others = waits.slice(FIRST_WAITS);
  return (
    <>
      {table(waits.slice(0, FIRST_WAITS))}
      {others.length > 0 && <Fold label={page.common.more(others.length)}>{table(others)}</Fold>}
    </>
  );
}
