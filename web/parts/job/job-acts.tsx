import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { type JobSheet, jobSheet } from '../../state/job-sheet.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { say, sayUndo, undoOf } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';

type JobView = Output<'job'>;

/** What can be done with a job as a whole: note what they said, add to it, and behind three dots what is wanted seldom. */
export function JobActs({ job }: { readonly job: JobView }) {
  const words = page.job;
  const opens = (sheet: JobSheet) => () => {
    jobSheet.value = sheet;
  };
  const add: MenuItem[] = [
    { label: words.addPerson, icon: 'user', onChoose: opens({ is: 'person' }) },
    { label: words.addInterview, icon: 'calendar-days', href: `/add/interview/${job.id}` },
    { label: words.addCall, icon: 'phone', href: `/heard?job=${job.id}` },
  ];
  const more: MenuItem[] = [
    { label: words.editFacts, icon: 'pen-line', onChoose: opens({ is: 'facts' }) },
    { label: words.conduct, onChoose: opens({ is: 'conduct' }) },
    ...(job.live
      ? ([
          { label: words.putRight, onChoose: opens({ is: 'put-right' }) },
          { label: words.rest, ends: true, onChoose: () => void rest(job) },
          { label: words.over, ends: true, onChoose: opens({ is: 'ending' }) },
        ] as const)
      : []),
    { label: words.mistake, ends: true, onChoose: opens({ is: 'mistake', id: job.id, name: job.title }) },
  ];
  const decided = decidedLine(job);
  if (decided !== null)
    more.unshift({
      label: job.live ? words.wantAgain : words.reopen,
      onChoose: () => void takeBack(job, decided),
    });
  return (
    <div class="acts job-acts">
      {job.live && (
        <Button icon="message-square" href={`/heard?job=${job.id}`}>
          {words.theyAnswered}
        </Button>
      )}
      <Menu label={words.add} word={words.add} items={add} kind="outlined" />
      <Menu label={words.more} items={more} />
    </div>
  );
}

/** What ended the job, or said that it is not wanted, where that can be taken back; null where neither was said. */
function decidedLine({ live, want, story }: JobView): string | null {
  const kind = !live ? 'job-closed' : want === 'no' ? 'want-decided' : null;
  return story.findLast((line) => line.kind === kind && !line.takenBack)?.entryId ?? null;
}

/** Takes back how the job was decided, with what was noted at once with it. */
async function takeBack({ title }: JobView, entry: string): Promise<void> {
  const operationId = newId('op');
  const answer = await ask('undo', { entry }, { operationId });
  if (answer.ok) sayUndo(page.job.goesOn(title), undoOf(operationId));
  else say(`${answer.refusal.what} ${answer.refusal.todo}`);
  await changed();
}

/** Puts a job to rest, with a way back. */
async function rest({ id, title }: JobView): Promise<void> {
  const operationId = newId('op');
  const answer = await ask('close-job', { job: id, ending: 'silence' }, { operationId });
  if (answer.ok) sayUndo(page.job.resting(title), undoOf(operationId));
  else say(`${answer.refusal.what} ${answer.refusal.todo}`);
  await changed();
}
