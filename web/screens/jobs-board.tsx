import { useSignal } from '@preact/signals';
import { Refused } from '../parts/common/notices.tsx';
import { endAll } from '../parts/job/chosen-bar.tsx';
import { Ending } from '../parts/job/ending.tsx';
import { JobsFrame } from '../parts/job/jobs-frame.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Chip } from '../parts/ui/chip.tsx';
import { Columns, Lane, LaneCard } from '../parts/ui/columns.tsx';
import { DueChip } from '../parts/ui/due-chip.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { Menu, type MenuItem } from '../parts/ui/menu.tsx';
import { Sheet } from '../parts/ui/sheet.tsx';
import { type JobLine, useJobs } from '../state/use-jobs.ts';
import { page } from '../state/words.ts';

const lanes = ['none', 'met', 'first', 'second', 'offer'] as const;
type LaneName = (typeof lanes)[number];

/** The lane of a job: the furthest stage that it came to. */
function laneOf({ reached }: JobLine): LaneName {
  return lanes.findLast((lane) => reached.some((each) => each === lane)) ?? 'none';
}

/** Running jobs in lanes by how far they came. A stage follows from what happened, so a card is moved by noting that: in its menu. */
export function JobsBoard() {
  const words = page.jobs;
  const { jobs, more, refusal } = useJobs('yes');
  const ending = useSignal<JobLine | null>(null);
  const close = () => {
    ending.value = null;
  };
  const byLane = Map.groupBy(jobs ?? [], laneOf);
  return (
    <JobsFrame view="board" busy={jobs === null && refusal === null}>
      <Refused refusal={refusal} />
      {jobs === null && refusal === null && <Loading label={page.common.oneMoment} rows={8} />}
      {jobs !== null && jobs.length === 0 && (
        <Empty
          title={words.none}
          hint={words.noneHint}
          act={
            <Button kind="main" icon="plus" href="/add/job">
              {words.add}
            </Button>
          }
        />
      )}
      {jobs !== null && jobs.length > 0 && (
        <>
          <p class="soft board-hint">
            {words.boardHint} {more && words.loadingMore}
          </p>
          <div class="board-lanes">
            <Columns label={words.board} onPhone="swipe">
              {lanes.map((lane) => {
                const inLane = byLane.get(lane) ?? [];
                return (
                  <Lane key={lane} title={words.lanes[lane]} count={inLane.length}>
                    {inLane.length === 0 && <p class="board-empty">{words.laneEmpty}</p>}
                    {inLane.map((job) => (
                      <BoardCard key={job.id} job={job} onOver={() => (ending.value = job)} />
                    ))}
                  </Lane>
                );
              })}
            </Columns>
          </div>
          <p class="acts">
            <a href="/jobs?show=ended">{words.endedApart}</a>
          </p>
        </>
      )}
      <Sheet open={ending.value !== null} onClose={close} title={words.over} closeLabel={page.common.close}>
        {ending.value !== null && <Ending job={ending.value} then={close} />}
      </Sheet>
    </JobsFrame>
  );
}

function BoardCard({ job, onOver }: { readonly job: JobLine; readonly onOver: () => void }) {
  const words = page.jobs;
  const items: MenuItem[] = [
    { label: words.theyAnswered, icon: 'message-square', href: `/heard?job=${job.id}` },
    { label: words.theyInvited, icon: 'calendar-days', href: `/add/interview/${job.id}` },
    { label: words.rest, ends: true, onChoose: () => void endAll([job], 'silence', () => words.resting(job.title)) },
    { label: words.over, ends: true, onChoose: onOver },
  ];
  return (
    <LaneCard
      href={`/job/${job.id}`}
      title={<bdi class="board-words">{job.role ?? job.title}</bdi>}
      meta={<bdi class="board-words">{firmsOf(job)}</bdi>}
      end={<State job={job} />}
      acts={<Menu label={words.moreFor(job.title)} items={items} />}
    />
  );
}

function firmsOf({ employer, agency }: JobLine): string {
  if (employer === null) return agency ?? '';
  return agency === null ? employer : `${employer}, ${page.job.through(agency)}`;
}

/** What it needs, or since when it waits. */
function State({ job }: { readonly job: JobLine }) {
  if (job.next?.due != null) return <DueChip due={job.next.due} />;
  if (job.waiting !== null) return <Chip icon="clock">{page.jobs.waitingDays(job.waiting.days)}</Chip>;
  return null;
}
