import { useSignal } from '@preact/signals';
import type { Output } from '../../src/contract/registry.ts';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { chosenDays, Period } from '../parts/history/period.tsx';
import { RecordFiles } from '../parts/history/record-files.tsx';
import { ShareBar } from '../parts/history/share-bar.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { DataTable } from '../parts/ui/table.tsx';
import { shortDay } from '../state/short-days.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

type Group = Output<'worked'>['groups'][number];
type ProofJob = Output<'proof'>['jobs'][number];

/** With fewer than this nothing is said of shares. */
const FEWEST = 5;

function Back() {
  return <a href="/jobs/numbers">{page.numbers.title}</a>;
}

/** How many of the candidate's own letters and messages were answered, and how little so few say. */
export function Worked() {
  const { value, refusal } = useLoad('worked', {});
  const words = page.numbers;
  return (
    <Screen title={words.worked} above={<Back />} width="whole" busy={value === null && refusal === null}>
      <Refused refusal={refusal} />
      {value === null && refusal === null && <Loading label={page.common.oneMoment} rows={6} />}
      {value !== null && value.groups.length === 0 && <Empty title={words.workedEmpty} hint={words.workedEmptyHint} />}
      {value !== null && value.groups.length > 0 && (
        <>
          <p class="soft">{value.note}</p>
          {(['channel', 'purpose', 'agency'] as const).map((by) => (
            <Groups key={by} by={by} groups={value.groups.filter((each) => each.by === by)} />
          ))}
          {value.groups.some((each) => each.asked >= FEWEST) && <p class="soft">{words.bar}</p>}
        </>
      )}
    </Screen>
  );
}

function Groups({ by, groups }: { readonly by: Group['by']; readonly groups: readonly Group[] }) {
  const words = page.numbers;
  if (groups.length === 0) return null;
  return (
    <section class="worked-groups">
      <h2>{words.by[by]}</h2>
      <DataTable
        caption={words.by[by]}
        rows={groups}
        keyOf={(each) => each.name}
        columns={[
          { key: 'name', label: words.columns.name, cell: (each) => <bdi>{each.name}</bdi> },
          {
            key: 'answered',
            label: words.columns.answered,
            cell: (each) => (each.asked === 0 ? words.tooSoon : <ShareBar group={each} fewest={FEWEST} />),
          },
          {
            key: 'usual',
            label: words.columns.usual,
            cell: (each) => (each.days === null ? '' : words.days(each.days.from, each.days.to)),
            onPhone: groups.some((each) => each.days !== null) ? 'named' : 'none',
          },
          {
            key: 'open',
            label: words.columns.open,
            cell: (each) => (each.open === 0 ? '' : each.open),
            onPhone: groups.some((each) => each.open > 0) ? 'named' : 'none',
          },
        ]}
      />
    </section>
  );
}

/** Applications and interviews with their dates, as job centres ask for them. */
export function Proof() {
  const from = useSignal('');
  const to = useSignal('');
  const { value, refusal } = useLoad('proof', chosenDays(from.value, to.value));
  const words = page.numbers;
  return (
    <Screen title={words.proof} above={<Back />} width="whole" busy={value === null && refusal === null}>
      <Period from={from} to={to} words={words} />
      <Refused refusal={refusal} />
      {value === null && refusal === null && <Loading label={page.common.oneMoment} rows={6} />}
      {value !== null && value.jobs.length === 0 && <Empty title={words.proofEmpty} hint={words.proofEmptyHint} />}
      {value !== null && value.jobs.length > 0 && (
        <>
          <ProofTable jobs={value.jobs} />
          <RecordFiles name="applications" html={value.html} csv={value.csv} />
        </>
      )}
    </Screen>
  );
}

function ProofTable({ jobs }: { readonly jobs: readonly ProofJob[] }) {
  const words = page.numbers;
  return (
    <DataTable
      caption={words.proof}
      rows={jobs}
      keyOf={(each) => each.id}
      columns={[
        {
          key: 'job',
          label: words.proofColumns.job,
          cell: (each) => (
            <a href={`/job/${each.id}`}>
              {each.role !== '' && each.employer !== ''
                ? words.at(<bdi>{each.role}</bdi>, <bdi>{each.employer}</bdi>)
                : each.role || each.employer}
            </a>
          ),
          rank: (each) => each.role || each.employer,
          onPhone: 'title',
        },
        {
          key: 'since',
          label: words.proofColumns.since,
          cell: (each) => (
            <span class="proof-short">
              {shortDay(each.at)}, {each.applied ? words.applied : words.running}
            </span>
          ),
          rank: (each) => each.at,
        },
        {
          key: 'way',
          label: words.proofColumns.way,
          cell: (each) => (
            <bdi class="proof-name">{each.agency === '' ? words.direct : words.through(each.agency)}</bdi>
          ),
          onPhone: 'meta',
        },
        {
          key: 'contact',
          label: words.proofColumns.contact,
          cell: (each) => <bdi class="proof-name">{each.contact}</bdi>,
          onPhone: 'named',
        },
        {
          key: 'interviews',
          label: words.proofColumns.interviews,
          cell: (each) =>
            each.interviews.map((one) => (
              <span key={one.at + one.outcome} class="proof-interview">
                {shortDay(one.at)}: {one.round === null ? one.outcome : `${one.round}, ${one.outcome}`}
              </span>
            )),
        },
        {
          key: 'result',
          label: words.proofColumns.result,
          cell: (each) => <span class="proof-short">{each.result}</span>,
          onPhone: 'named',
        },
      ]}
    />
  );
}
