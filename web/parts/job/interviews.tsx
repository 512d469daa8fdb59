import type { Output } from '../../../src/contract/registry.ts';
import { type JobSheet, jobSheet } from '../../state/job-sheet.ts';
import { shortClock, shortDay } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { NotedOf } from './noted.tsx';

type JobView = Output<'job'>;
type Interview = JobView['interviews'][number];

/** The interviews of a job, one line each: opened, where it is, what the invitation says, and what happened. */
export function Interviews({ job }: { readonly job: JobView }) {
  const words = page.job;
  return (
    <section>
      <h2>{words.interviews}</h2>
      {job.interviews.length === 0 && (
        <p class="soft">
          {words.noInterview} <a href={`/add/interview/${job.id}`}>{words.add}</a>
        </p>
      )}
      {job.interviews.length > 0 && (
        <Rows label={words.interviews}>
          {job.interviews.map((each) => (
            <Row
              key={each.id}
              title={whenOf(each)}
              meta={metaOf(each)}
              open={each.ahead}
              acts={<Menu label={words.moreForInterview(each.when)} items={itemsOf(each)} />}
            >
              <Details job={job} interview={each} />
            </Row>
          ))}
        </Rows>
      )}
    </section>
  );
}

/** "Mon 9 Nov, 10:00 am", by the clock of the interview. */
function whenOf({ starts }: Interview): string {
  return `${shortDay(starts)}, ${shortClock(starts)}`;
}

/** How it stands, which round it is, and who is there. */
function metaOf(interview: Interview): string {
  const { round, people } = interview;
  return [stateOf(interview), round, people.map((each) => each.name).join(', ')].filter((each) => each).join(' · ');
}

function stateOf({ status, ahead, over, debriefed }: Interview): string | null {
  const words = page.job.when;
  if (status === 'cancelled') return words.cancelled;
  if (ahead) return words.ahead;
  return over && !debriefed ? words.toWriteDown : null;
}

function Details({ job, interview }: { readonly job: JobView; readonly interview: Interview }) {
  const { location, link, details, when } = interview;
  const words = page.job;
  return (
    <>
      {location !== null && location !== link && (
        <p>
          <bdi>{location}</bdi>
        </p>
      )}
      {link !== null && (
        <p>
          <a href={link} rel="noreferrer noopener" target="_blank" aria-label={words.actOn(words.joinCall, when)}>
            {words.joinCall}
          </a>{' '}
          <bdi class="soft">{link}</bdi>
        </p>
      )}
      {details !== null && (
        <p class="words">
          <bdi>{details}</bdi>
        </p>
      )}
      {interview.debriefed && <NotedOf interview={interview.id} when={when} />}
      <p class="acts">
        {interview.over && interview.status !== 'cancelled' && (
          <Button href={`/happened/${interview.id}`} label={words.actOn(happenedOf(interview), when)}>
            {happenedOf(interview)}
          </Button>
        )}
        {interview.ahead && (
          <Button href={`/job/${job.id}/prepare`} label={words.actOn(words.prepare, when)}>
            {words.prepare}
          </Button>
        )}
      </p>
    </>
  );
}

function happenedOf({ debriefed }: Interview): string {
  return debriefed ? page.job.happenedMore : page.job.happened;
}

function itemsOf(interview: Interview): MenuItem[] {
  const words = page.job;
  const opens = (sheet: JobSheet) => () => {
    jobSheet.value = sheet;
  };
  const { id, when, ahead, debriefed, status } = interview;
  return [
    ...(ahead ? [{ label: words.late, onChoose: opens({ is: 'late', interview: id }) }] : []),
    ...(!debriefed && status !== 'cancelled'
      ? [{ label: words.moved, onChoose: opens({ is: 'moved', interview: id }) }]
      : []),
    { label: words.correct, icon: 'pen-line', onChoose: opens({ is: 'interview', interview: id }) },
    {
      label: words.mistake,
      ends: true,
      onChoose: opens({ is: 'mistake', id, name: page.jobForms.theInterview(when) }),
    },
  ];
}
