import type { Output } from '../../../src/contract/registry.ts';
import { changeJob } from '../../state/change-job.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Chip } from '../ui/chip.tsx';
import { Notice } from '../ui/notice.tsx';
import { Row, Rows } from '../ui/row.tsx';

type JobView = Output<'job'>;
type Person = JobView['people'][number];

/** The people of a job, one line each: opened, how they are reached and what they said; all else is on their own page. */
export function JobPeople({ job }: { readonly job: JobView }) {
  const words = page.job;
  return (
    <section>
      <h2>{words.people}</h2>
      {job.people.length === 0 && <p class="soft">{words.nobody}</p>}
      {job.people.length > 0 && (
        <Rows label={words.people}>
          {job.people.map((person) => (
            <Row
              key={person.id}
              title={<bdi>{person.name}</bdi>}
              meta={person.firm === null ? undefined : <bdi>{person.firm}</bdi>}
              end={job.mainContact?.id === person.id ? <Chip>{words.yourContact}</Chip> : undefined}
              open={person.cameBack !== null}
            >
              <Details job={job} person={person} />
            </Row>
          ))}
        </Rows>
      )}
    </section>
  );
}

function Details({ job, person }: { readonly job: JobView; readonly person: Person }) {
  const words = page.job;
  return (
    <>
      {person.cameBack !== null && (
        <Notice tone="waiting">
          {person.cameBack} {words.cameBackHint}
        </Notice>
      )}
      {person.sounds !== null && <p class="soft">{words.sayName(person.sounds)}</p>}
      {person.email === undefined && person.phone === undefined && <p class="soft">{words.noAddress}</p>}
      {person.email !== undefined && (
        <p>
          <bdi>{person.email}</bdi>
        </p>
      )}
      {person.phone !== undefined && (
        <p>
          <a href={`tel:${person.phone.replaceAll(/[^+\d]/g, '')}`}>
            <bdi>{person.phone}</bdi>
          </a>
        </p>
      )}
      {person.elsewhere && <p class="soft">{person.place}</p>}
      {person.said.map((text) => (
        <p key={text} class="noted">
          {text}
        </p>
      ))}
      <div class="acts">
        <a href={`/person/${person.id}`}>{words.personPage(person.name)}</a>
        {job.mainContact?.id !== person.id && (
          <Action
            quiet
            label={words.actOn(words.makeContact, person.name)}
            does={() => changeJob(job.id, { contact: person.id })}
          >
            {words.makeContact}
          </Action>
        )}
      </div>
    </>
  );
}
