import { useSignal } from '@preact/signals';
import { useLocation, useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { TakeAway } from '../parts/common/take-away.tsx';
import { History } from '../parts/history/history.tsx';
import { saveCards } from '../parts/people/card-files.ts';
import { LeftForm } from '../parts/people/left-form.tsx';
import { makeOne, splitOff } from '../parts/people/merging.ts';
import { MergeForm } from '../parts/person/merge-form.tsx';
import { PersonFacts } from '../parts/person/person-facts.tsx';
import { SharedJobs } from '../parts/person/shared-jobs.tsx';
import { StepsWith } from '../parts/person/steps.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { Menu } from '../parts/ui/menu.tsx';
import { Notice } from '../parts/ui/notice.tsx';
import { Sheet } from '../parts/ui/sheet.tsx';
import { useLoad } from '../state/use-load.ts';
import { webAddress } from '../state/web-address.ts';
import { page } from '../state/words.ts';

type PersonView = Output<'person'>;

/** One person: who they are and how they are reached, what is next, and everything that passed between the two. */
export function Person() {
  const { params } = useRoute();
  const { value: person, refusal } = useLoad('person', { person: params.id ?? '' });
  const words = page.person;
  if (person === null)
    return (
      <Screen key="none" title={words.title} width="whole" busy={refusal === null}>
        {refusal === null ? <Loading label={page.common.oneMoment} rows={8} /> : <Refused refusal={refusal} />}
        {refusal !== null && (
          <div class="acts">
            <Button href="/people">{words.everybody}</Button>
          </div>
        )}
      </Screen>
    );
  return (
    <Screen key={person.id} title={person.name} above={<a href="/people">{page.people.title}</a>} width="whole">
      <Head person={person} />
      <Doubts person={person} />
      <div class="person-page">
        <StepsWith steps={person.steps} />
        <div class="person-side">
          <PersonFacts key={person.id} person={person} />
          <SharedJobs title={words.jobs} none={words.noJobs} jobs={person.jobs} />
          <Told person={person.id} />
        </div>
        <div>
          <Said person={person} />
          <History who={person.id} />
        </div>
      </div>
    </Screen>
  );
}

function Head({ person }: { readonly person: PersonView }) {
  const words = page.person;
  const profile = person.profile === null ? null : webAddress(person.profile);
  const job = person.jobs.find((each) => each.live) ?? person.jobs[0];
  const firm = person.firm !== null && (
    <a href={`/firm/${person.firm.id}`}>
      <bdi>{person.firm.name}</bdi>
    </a>
  );
  return (
    <>
      <p class="person-who">
        {person.position !== null && firm ? words.at(person.position, firm) : (person.position ?? firm)}
        {person.former.map((each) => (
          <span key={each.id} class="soft">
            {' '}
            {words.before}
            <a href={`/firm/${each.id}`}>
              <bdi>{each.name}</bdi>
            </a>
          </span>
        ))}
      </p>
      <div class="acts">
        {person.mailto !== null && (
          <Button icon="mail" href={person.mailto}>
            {words.write}
          </Button>
        )}
        {person.phone !== null && (
          <Button icon="phone" href={`tel:${dialled(person.phone)}`}>
            {words.call}
          </Button>
        )}
        {person.phone !== null && person.reach === 'text' && (
          <Button icon="message-square" href={`sms:${dialled(person.phone)}`}>
            {words.text}
          </Button>
        )}
        {profile !== null && (
          <Button icon="message-square" href={profile}>
            {words.openProfile}
          </Button>
        )}
        <Button icon="pen-line" href={job === undefined ? '/heard' : `/heard?job=${job.id}`}>
          {words.note}
        </Button>
        <More person={person} />
      </div>
    </>
  );
}

/** A number as a telephone takes it. */
function dialled(phone: string): string {
  return phone.replaceAll(/[^\d+]/g, '');
}

/** What is wanted seldom. */
function More({ person }: { readonly person: PersonView }) {
  const open = useSignal<'left' | 'merge' | 'mistake' | null>(null);
  const { route } = useLocation();
  const words = page.person;
  const close = () => {
    open.value = null;
  };
  const titles = {
    left: words.leftTitle(person.name),
    merge: words.mergeTitle(person.name),
    mistake: words.mistakeTitle(person.name),
  };
  return (
    <>
      <Menu
        label={words.more(person.name)}
        items={[
          ...(person.firm === null
            ? []
            : [{ label: words.left, icon: 'briefcase' as const, onChoose: () => (open.value = 'left') }]),
          { label: words.merge, icon: 'users', onChoose: () => (open.value = 'merge') },
          ...person.alsoNoted.map((each) => ({
            label: words.split(each.name || words.unnamed),
            onChoose: () => void splitOff(each),
          })),
          { label: words.card, icon: 'file-text', onChoose: () => void saveCards(person) },
          { label: words.mistake, ends: true, onChoose: () => (open.value = 'mistake') },
          { label: words.forget, ends: true, href: '/settings/forget' },
        ]}
      />
      <Sheet
        open={open.value !== null}
        onClose={close}
        title={open.value === null ? '' : titles[open.value]}
        closeLabel={page.common.close}
      >
        {open.value === 'left' && <LeftForm person={person} onDone={close} />}
        {open.value === 'merge' && <MergeForm person={person} onDone={close} />}
        {open.value === 'mistake' && <TakeAway id={person.id} name={person.name} then={() => route('/people', true)} />}
      </Sheet>
    </>
  );
}

/** What may be wrong: an address from which mail came back, another note of the same person. */
function Doubts({ person }: { readonly person: PersonView }) {
  return (
    <>
      {person.cameBack !== null && <Notice tone="waiting">{person.cameBack}</Notice>}
      {person.alike.map((each) => (
        <Notice
          key={each.id}
          acts={
            <Action label={page.people.makeOne(each.name, person.name)} does={() => makeOne(each, person)}>
              {page.people.sameOne}
            </Action>
          }
        >
          <a href={`/person/${each.id}`}>
            <bdi>{each.name}</bdi>
          </a>
          {`: ${each.why}.`}
        </Notice>
      ))}
    </>
  );
}

function Said({ person }: { readonly person: PersonView }) {
  if (person.said.length === 0) return null;
  return (
    <section>
      <h2>{page.person.said}</h2>
      <ul class="person-said">
        {person.said.map((each) => (
          <li key={each.text}>
            <p>{each.text}</p>
            <p class="soft">
              <a href={`/job/${each.jobId}`}>
                <bdi>{each.job}</bdi>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What they have been told of the candidate, and the days that either side named. */
function Told({ person }: { readonly person: string }) {
  const { value } = useLoad('history', { who: person });
  const words = page.person;
  if (value === null) return null;
  return (
    <>
      {value.knows.length > 0 && (
        <section>
          <h2>{words.told}</h2>
          <ul class="person-list">
            {value.knows.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      {value.promises.length > 0 && (
        <section>
          <h2>{words.promises}</h2>
          <ul class="person-list">
            {value.promises.map((each) => (
              <li key={each.entryId + each.text}>{each.text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
