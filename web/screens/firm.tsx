import { useSignal } from '@preact/signals';
import { useRoute } from 'preact-iso/router';
import type { Input, Output } from '../../src/contract/registry.ts';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { History } from '../parts/history/history.tsx';
import { ClosedDays } from '../parts/person/closed-days.tsx';
import { Fact } from '../parts/person/fact.tsx';
import { RegionFact, ZoneFact, zoneName } from '../parts/person/place-facts.tsx';
import { SharedJobs } from '../parts/person/shared-jobs.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Field, Select } from '../parts/ui/field.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { Notice } from '../parts/ui/notice.tsx';
import { Row, Rows } from '../parts/ui/row.tsx';
import { bound } from '../state/bound.ts';
import { correctWith } from '../state/correcting.ts';
import { shortDay } from '../state/short-days.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

type FirmView = Output<'firm'>;

/** One firm: its people, its jobs, where it is and when its office is closed, and everything that passed. */
export function Firm() {
  const { params } = useRoute();
  const { value: firm, refusal } = useLoad('firm', { firm: params.id ?? '' });
  const words = page.person;
  if (firm === null)
    return (
      <Screen key="none" title={words.firmTitle} width="whole" busy={refusal === null}>
        {refusal === null ? <Loading label={page.common.oneMoment} rows={8} /> : <Refused refusal={refusal} />}
        {refusal !== null && (
          <div class="acts">
            <Button href="/people">{words.everybody}</Button>
          </div>
        )}
      </Screen>
    );
  return (
    <Screen key={firm.id} title={firm.name} above={<a href="/people">{page.people.title}</a>} width="whole">
      <p class="person-who">
        {words.kinds[firm.kind]}
        {firm.undisclosed && <span class="soft"> {words.undisclosed}</span>}
      </p>
      {firm.warnings.map((each) => (
        <Notice key={each} tone="waiting">
          {each}
        </Notice>
      ))}
      {firm.represents.map((each) => (
        <p key={each.job} class="soft">
          {words.represents(each.employer, each.since)}
        </p>
      ))}
      <div class="person-page">
        <div>
          <People firm={firm} />
          <SharedJobs title={words.jobsThere} none={words.noJobsThere} jobs={firm.jobs} />
        </div>
        <div class="person-side">
          <FirmFacts key={firm.id} firm={firm} />
          <ClosedDays firm={firm} />
        </div>
        <History who={firm.id} named />
      </div>
    </Screen>
  );
}

function People({ firm }: { readonly firm: FirmView }) {
  const words = page.person;
  return (
    <section>
      <h2>{words.peopleThere}</h2>
      {firm.people.length === 0 && <p class="soft">{words.nobodyThere}</p>}
      {firm.people.length > 0 && (
        <Rows label={words.peopleThere}>
          {firm.people.map((each) => (
            <Row
              key={each.id}
              href={`/person/${each.id}`}
              title={<bdi>{each.name}</bdi>}
              meta={each.position ?? ''}
              end={each.lastOn === null ? undefined : page.people.lastContact(shortDay(each.lastOn))}
            />
          ))}
        </Rows>
      )}
      {firm.former.length > 0 && (
        <p class="soft">
          {words.wereThere}:{' '}
          {firm.former.map((each, index) => (
            <span key={each.id}>
              {index > 0 && ', '}
              <a href={`/person/${each.id}`}>
                <bdi>{each.name}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function correct(firm: FirmView, part: Omit<Input<'correct-firm'>, 'firm'>) {
  return correctWith('correct-firm', { firm: firm.id, ...part }, ({ notes }) => notes[0] ?? page.person.firmCorrected);
}

function FirmFacts({ firm }: { readonly firm: FirmView }) {
  const words = page.person;
  const name = useSignal(firm.name);
  const kind = useSignal(firm.kind);
  return (
    <section>
      <h2>{words.facts}</h2>
      <div class="facts-here">
        <Fact
          name={words.firmName}
          whose={firm.name}
          shown={<bdi>{firm.name}</bdi>}
          reset={() => {
            name.value = firm.name;
          }}
          // A name cannot be taken out, only put right.
          save={() => correct(firm, name.value.trim() === '' ? {} : { name: name.value.trim() })}
          field={<Field label={words.firmName} {...bound(name)} />}
        />
        <Fact
          name={words.kind}
          whose={firm.name}
          shown={words.kinds[firm.kind]}
          reset={() => {
            kind.value = firm.kind;
          }}
          save={() => correct(firm, { kind: kind.value })}
          field={
            <Select
              label={words.kind}
              value={kind.value}
              onChange={(value) => {
                kind.value = value;
              }}
              options={(['employer', 'agency'] as const).map((value) => ({ value, label: words.kinds[value] }))}
            />
          }
        />
        <ZoneFact
          whose={firm.name}
          value={firm.zone}
          shown={firm.zone === null ? words.notKnown : zoneName(firm.zone)}
          save={(zone) => correct(firm, { zone })}
        />
        <RegionFact
          whose={firm.name}
          value={firm.region}
          shown={firm.regionName ?? words.notKnown}
          save={(region) => correct(firm, { region })}
        />
      </div>
    </section>
  );
}
