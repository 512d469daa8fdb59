import { type Signal, useSignal } from '@preact/signals';
import { useRoute } from 'preact-iso/router';
import { Field } from '../parts/common/field.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { HistoryPicture } from '../parts/history/history-picture.tsx';
import { bound } from '../state/bound.ts';
import { saveFile } from '../state/save-file.ts';
import { useLoad } from '../state/use-load.ts';

/** Between you and them: all contacts in order, and how it reads from the other side of the desk. */
export function History() {
  const { params } = useRoute();
  const from = useSignal('');
  const to = useSignal('');
  const { value, refusal } = useLoad('history', {
    who: params.who ?? '',
    ...(from.value === '' ? {} : { from: from.value }),
    ...(to.value === '' ? {} : { to: to.value }),
  });
  return (
    <Screen
      title={value === null ? 'Between you and them' : `You and ${value.name}`}
      above="Between you and them"
      busy={value === null && refusal === null}
    >
      <Period from={from} to={to} />
      <Refused refusal={refusal} />
      {value !== null && (
        <>
          {value.reading.map((each, index) => (
            <p key={each} class={index === 0 ? 'lead' : undefined}>
              {each}
            </p>
          ))}
          {value.promises.length > 0 && (
            <section>
              <h2>Dates that were named</h2>
              <ul class="plain tight">
                {value.promises.map((each) => (
                  <li key={each.entryId + each.text}>{each.text}</li>
                ))}
              </ul>
            </section>
          )}
          {value.knows.length > 0 && (
            <section>
              <h2>What they know of you</h2>
              <ul class="plain tight">
                {value.knows.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </section>
          )}
          {value.lines.length > 1 && <HistoryPicture lines={value.lines} />}
          <section>
            <h2>Everything that passed</h2>
            <ol class="story">
              {value.lines.map((each) => (
                <li key={each.entryId}>
                  <p class="soft">
                    {each.day}, {each.time}
                  </p>
                  <p>
                    {each.what}
                    {each.who !== '' && <span class="soft"> ({each.who})</span>}
                    {each.outcome !== '' && <span>: {each.outcome}</span>}
                  </p>
                </li>
              ))}
            </ol>
          </section>
          <Files name="contacts" html={value.html} csv={value.csv} />
        </>
      )}
    </Screen>
  );
}

/** Applications and interviews with their dates, as job centres ask for them. */
export function Proof() {
  const from = useSignal('');
  const to = useSignal('');
  const { value, refusal } = useLoad('proof', {
    ...(from.value === '' ? {} : { from: from.value }),
    ...(to.value === '' ? {} : { to: to.value }),
  });
  return (
    <Screen
      title="Applications and interviews"
      above="For a job centre, or for yourself"
      busy={value === null && refusal === null}
    >
      <Period from={from} to={to} />
      <Refused refusal={refusal} />
      {value !== null && value.lines.length === 0 && <p class="large soft">Nothing is noted in these days.</p>}
      {value !== null && value.lines.length > 0 && (
        <>
          <ol class="story">
            {value.lines.map((each) => (
              <li key={`${each.at}${each.stage}${each.role}${each.employer}`}>
                <p class="soft">{each.day}</p>
                <p>
                  {each.stage}: {[each.role, each.employer].filter((part) => part !== '').join(' at ')}
                  {each.agency !== '' && <span class="soft">, through {each.agency}</span>}
                </p>
              </li>
            ))}
          </ol>
          <Files name="applications" html={value.html} csv={value.csv} />
        </>
      )}
    </Screen>
  );
}

const groupNames = { channel: 'By channel', purpose: 'By purpose', agency: 'By agency' } as const;

/** How many of the candidate's own contacts were answered, and how little so few say. */
export function Worked() {
  const { value, refusal } = useLoad('worked', {});
  return (
    <Screen title="What worked" above="From your own notes" busy={value === null && refusal === null}>
      <Refused refusal={refusal} />
      {value !== null && value.groups.length === 0 && (
        <p class="large soft">Nothing has been asked yet that could be answered.</p>
      )}
      {value !== null && value.groups.length > 0 && (
        <>
          <p class="lead">{value.note}</p>
          {(['channel', 'purpose', 'agency'] as const).map((by) => {
            const own = value.groups.filter((each) => each.by === by);
            return (
              own.length > 0 && (
                <section key={by}>
                  <h2>{groupNames[by]}</h2>
                  <dl class="worked">
                    {own.map((each) => (
                      <div key={each.name}>
                        <dt>{each.name}</dt>
                        <dd>{each.text}</dd>
                      </div>
                    ))}
                  </dl>
                </section>
              )
            );
          })}
        </>
      )}
    </Screen>
  );
}

interface PeriodProps {
  readonly from: Signal<string>;
  readonly to: Signal<string>;
}

function Period({ from, to }: PeriodProps) {
  return (
    <details class="period">
      <summary>Only some days</summary>
      <div class="row">
        <Field label="From" type="date" {...bound(from)} />
        <Field label="To" type="date" {...bound(to)} />
      </div>
    </details>
  );
}

interface FilesProps {
  readonly name: string;
  readonly html: string;
  readonly csv: string;
}

/** The record to be taken along: on paper, as a page, as a table. */
function Files({ name, html, csv }: FilesProps) {
  return (
    <p class="acts">
      <button type="button" onClick={() => print()}>
        Print
      </button>
      <button type="button" class="quiet" onClick={() => saveFile(`${name}.html`, html, 'text/html')}>
        Save as a page
      </button>
      <button type="button" class="quiet" onClick={() => saveFile(`${name}.csv`, csv, 'text/csv')}>
        Save as a table
      </button>
    </p>
  );
}
