import type { ComponentChildren } from 'preact';
import type { Output } from '../../../src/contract/registry.ts';
import { isWebLink } from '../../../src/core/text/web-link.ts';
import { jobSheet } from '../../state/job-sheet.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';
import './job-details.css';

type JobView = Output<'job'>;

/** What is known of the job itself, as names and values; one button adds and corrects all of it. */
export function JobDetails({ job }: { readonly job: JobView }) {
  const words = page.job;
  const rows = rowsOf(job);
  return (
    <section>
      <h2>{words.facts}</h2>
      <dl class="job-details">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="acts">
        <Button
          kind="quiet"
          icon="pen-line"
          onPress={() => {
            jobSheet.value = { is: 'facts' };
          }}
        >
          {job.told.pay === null && job.told.place === null && job.told.link === null
            ? words.addFacts
            : words.editFacts}
        </Button>
      </p>
    </section>
  );
}

function rowsOf(job: JobView): [string, ComponentChildren][] {
  const { fact, wants } = page.job;
  const { told, firms } = job;
  const firm = (name: string | null) => {
    const found = firms.find((each) => each.name === name);
    return name === null || found === undefined ? name : <a href={`/firm/${found.id}`}>{name}</a>;
  };
  const all: [string, ComponentChildren][] = [
    [fact.employer, firm(job.employer)],
    [fact.agency, firm(job.agency)],
    [fact.pay, told.pay],
    [fact.place, told.place],
    [fact.office, told.office],
    [fact.applied, told.applied?.text ?? null],
    [fact.source, told.source],
    [fact.link, told.link === null ? null : <Posting link={told.link} />],
    [fact.want, job.want === null ? null : wants[job.want]],
    [fact.represented, job.represented?.text ?? null],
  ];
  return all.filter(([, value]) => value !== null);
}

/** A link where it is one that can be followed safely; the words as they were typed otherwise. */
function Posting({ link }: { readonly link: string }) {
  return isWebLink(link) ? (
    <a href={link} rel="noreferrer noopener" target="_blank">
      <bdi>{link.replace(/^https?:\/\/(?:www\.)?/i, '')}</bdi>
    </a>
  ) : (
    <bdi>{link}</bdi>
  );
}
