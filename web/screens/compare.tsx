import { useSignal } from '@preact/signals';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Choice, Field } from '../parts/common/field.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { type BarChoice, barOf, bars, weights } from '../parts/fit/scales.ts';
import { bound, chosen } from '../state/bound.ts';
import { noteFit } from '../state/fit.ts';
import { changed } from '../state/live.ts';
import { useLoad } from '../state/use-load.ts';

type Comparison = Output<'compare'>;
type Criterion = Comparison['criteria'][number];
type JobColumn = Comparison['jobs'][number];

const signs = { pro: 'Yes', con: 'No', open: 'Not known' } as const;
/** What matters to one in any job, and the running jobs side by side on it. */
export function Compare() {
  const { value, refusal } = useLoad('compare', {});
  return (
    <Screen
      title="What matters to you"
      above="Your jobs side by side"
      busy={value === null && refusal === null}
      width="whole"
    >
      <Refused refusal={refusal} />
      {value !== null && value.jobs.length > 0 && <Table comparison={value} />}
      {value !== null && value.jobs.length === 0 && (
        <p class="soft">No job is running. What matters to you stays for the next.</p>
      )}
      {value !== null && <Criteria criteria={value.criteria} />}
      <Add />
    </Screen>
  );
}

function Table({ comparison }: { readonly comparison: Comparison }) {
  const { criteria, jobs } = comparison;
  return (
    <section class="table" aria-label="Jobs side by side">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">What matters</span>
            </th>
            {jobs.map((job) => (
              <th key={job.id} scope="col">
                <a href={`/fit/${job.id}`}>{job.title}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion, index) => (
            <tr key={criterion.id}>
              <th scope="row">{criterion.text}</th>
              {jobs.map((job) => (
                <td key={job.id}>
                  <Cell job={job} criterion={criterion} cell={job.cells[index]} />
                </td>
              ))}
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">All in all</th>
            {jobs.map((job) => (
              <td key={job.id}>
                <span class="beam whole" aria-hidden="true">
                  <span class="stand" style={{ insetInlineStart: `${50 + job.weighing.balance * 50}%` }} />
                </span>
                <b>{job.weighing.name}</b>
                {job.weighing.close && <span class="soft">, a close call</span>}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly job: JobColumn;
  readonly criterion: Criterion;
  readonly cell: JobColumn['cells'][number] | undefined;
}

/** One choice, changed where it stands. */
function Cell({ job, criterion, cell }: CellProps) {
  const leaning = cell?.leaning ?? 'open';
  const change = async (to: 'pro' | 'con' | 'open') => {
    await noteFit(job.id, {
      considerations: [{ criterionId: criterion.id, leaning: to, confidence: to === 'open' ? 1 : 3 }],
    });
  };
  return (
    <select
      aria-label={`${criterion.text}: ${job.title}`}
      value={leaning}
      data-leaning={leaning}
      onChange={(event) => void change(event.currentTarget.value as 'pro' | 'con' | 'open')}
    >
      {(['pro', 'con', 'open'] as const).map((each) => (
        <option key={each} value={each}>
          {signs[each]}
        </option>
      ))}
    </select>
  );
}

async function note(part: Parameters<typeof ask<'criteria'>>[1]) {
  const answer = await ask('criteria', part);
  if (answer.ok) await changed();
  return answer;
}

function Criteria({ criteria }: { readonly criteria: readonly Criterion[] }) {
  if (criteria.length === 0) return null;
  return (
    <details>
      <summary>Change what matters, and how much</summary>
      <ul class="plain">
        {criteria.map((each) => (
          <li key={JSON.stringify(each)}>
            <Change criterion={each} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Change({ criterion }: { readonly criterion: Criterion }) {
  const text = useSignal(criterion.text);
  const weight = useSignal<string | undefined>(String(criterion.weight));
  const bar = useSignal<BarChoice | undefined>(criterion.bar ?? 'none');
  const keep = () =>
    note({
      criteria: [
        {
          id: criterion.id,
          text: text.value.trim(),
          weight: Number(weight.value),
          bar: barOf(bar.value),
        },
      ],
    });
  return (
    <>
      <Field label="What matters" {...bound(text)} most={1000} />
      <Choice label={`How much does it matter: ${criterion.text}?`} {...chosen(weight)} options={weights} />
      <Choice label={`Does it decide by itself: ${criterion.text}?`} {...chosen(bar)} options={bars} />
      <p class="acts">
        <Action disabled={text.value.trim() === ''} label={`Keep it so: ${criterion.text}`} does={keep}>
          Keep it so
        </Action>
        <Action
          quiet
          label={`Take it away: ${criterion.text}`}
          does={() => note({ criteria: [{ id: criterion.id, dropped: true }] })}
        >
          Take it away
        </Action>
      </p>
    </>
  );
}

function Add() {
  const text = useSignal('');
  const weight = useSignal<string | undefined>('3');
  const add = async () => {
    const answer = await note({ add: text.value.trim(), weight: Number(weight.value) });
    if (answer.ok) text.value = '';
    return answer;
  };
  return (
    <section>
      <h2>Something that matters to you</h2>
      <div class="add">
        <Field
          label="In a few words, as you would wish it"
          hint="For instance: two days a week at home."
          most={1000}
          {...bound(text)}
        />
        <Choice label="How much does it matter?" {...chosen(weight)} options={weights} />
        <p class="acts">
          <Action disabled={text.value.trim() === ''} does={add}>
            Add it
          </Action>
        </p>
      </div>
    </section>
  );
}
