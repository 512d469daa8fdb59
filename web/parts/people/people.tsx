import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { Row, Rows } from '../ui/row.tsx';

type JobView = Output<'job'>;

/** The people of a job, each with their page. */
export function People({ job }: { readonly job: JobView }) {
  return (
    <section>
      <h2>{page.person.peopleThere}</h2>
      <Rows label={page.person.peopleThere}>
        {job.people.map((each) => (
          <Row key={each.id} href={`/person/${each.id}`} title={<bdi>{each.name}</bdi>} meta={each.firm ?? ''} />
        ))}
      </Rows>
    </section>
  );
}

/** The firms of a job, each with its page. */
export function Firms({ job }: { readonly job: JobView }) {
  return (
    <Rows label={page.person.firmTitle}>
      {job.firms.map((each) => (
        <Row
          key={each.id}
          href={`/firm/${each.id}`}
          title={<bdi>{each.name}</bdi>}
          meta={page.person.kinds[each.kind]}
        />
      ))}
    </Rows>
  );
}
