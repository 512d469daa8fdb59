import { useSignal } from '@preact/signals';
import type { Input } from '../../../src/contract/registry.ts';
import type { Answer } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { chosen as bindChoice } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import type { JobLine } from '../../state/use-jobs.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo } from '../common/notices.tsx';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/field.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { endings } from './endings.ts';

type Ending = Input<'close-job'>['ending'];

/** So many can stand beside each other. */
const MOST_COMPARED = 4;

interface ChosenBarProps {
  readonly jobs: readonly JobLine[];
  /** The choice is over: something was done with them, or nothing is to be. */
  readonly onClear: () => void;
}

/** What can be done with several jobs at once. */
export function ChosenBar({ jobs, onClear }: ChosenBarProps) {
  const words = page.jobs;
  const asking = useSignal(false);
  const ending = useSignal<Ending | undefined>(undefined);
  const running = jobs.filter((job) => job.standing === 'running' || job.standing === 'offer');
  const mayCompare = jobs.length >= 2 && jobs.length <= MOST_COMPARED;
  const end = async (how: Ending, said: (count: number) => string): Promise<Answer<unknown> | undefined> => {
    const answer = await endAll(running, how, said);
    asking.value = false;
    if (answer?.ok) onClear();
    return answer;
  };
  return (
    <>
      <Bar label={words.chosenActs} state={words.chosen(jobs.length)}>
        {mayCompare && (
          <Button href={`/compare?jobs=${jobs.map((job) => job.id).join(',')}`}>{words.compareChosen}</Button>
        )}
        {running.length > 0 && (
          <>
            <Action does={() => end('silence', words.restedMany)}>{words.restChosen}</Action>
            <Button
              onPress={() => {
                asking.value = true;
              }}
            >
              {words.endChosen}
            </Button>
          </>
        )}
        <Button kind="quiet" onPress={onClear}>
          {words.clear}
        </Button>
      </Bar>
      <Sheet
        open={asking.value}
        onClose={() => {
          asking.value = false;
        }}
        title={words.endChosen}
        closeLabel={page.common.close}
      >
        <Choice label={words.overMany(running.length)} {...bindChoice(ending)} options={endings()} />
        <p class="acts">
          <Action
            main
            disabled={ending.value === undefined}
            does={() => (ending.value === undefined ? Promise.resolve(undefined) : end(ending.value, words.endedMany))}
          >
            {page.jobForms.end}
          </Action>
        </p>
      </Sheet>
    </>
  );
}

/** Ends jobs one after the other, and says so with a way back for all that ended; the first refusal stops it. */
export async function endAll(
  jobs: readonly Pick<JobLine, 'id'>[],
  ending: Ending,
  said: (count: number) => string,
): Promise<Answer<unknown> | undefined> {
  const done: string[] = [];
  let answer: Answer<unknown> | undefined;
  for (const job of jobs) {
    const operationId = newId('op');
    answer = await ask('close-job', { job: job.id, ending }, { operationId });
    if (!answer.ok) break;
    done.push(operationId);
  }
  if (done.length > 0) sayUndo(said(done.length), () => takeAllBack(done));
  await changed();
  return answer;
}

async function takeAllBack(operations: readonly string[]): Promise<Answer<unknown>> {
  let answer: Answer<unknown> = { ok: true, value: null };
  for (const operation of operations.toReversed()) {
    const taken = await ask('undo', { operation });
    if (!taken.ok) answer = taken;
  }
  await changed();
  return answer;
}
