import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { ChooseFile } from '../common/file-drop.tsx';
import { later } from '../common/later.tsx';
import { Screen } from '../common/screen.tsx';
import { Button } from '../ui/button.tsx';
import { AnotherBeginning, BeforeBeginning } from './home-begins.tsx';

/** Hardly anybody has begun a note and noted no job, so it comes in a file of its own. */
const Unfinished = later(() => import('./unfinished.tsx').then((each) => each.Unfinished));

/** Before the first job is noted: one thing to do, and three other ways to begin. */
export function FirstTime({ day, unfinished }: Pick<Output<'today'>, 'day' | 'unfinished'>) {
  const words = page.today.first;
  const look = async () => {
    const answer = await ask('example', {});
    if (answer.ok) await changed();
    return answer;
  };
  return (
    <Screen title={words.title} above={day}>
      <BeforeBeginning />
      <p class="lead">{words.lead}</p>
      <p class="acts">
        <Button kind="main" icon="pen-line" href="/happened">
          {words.write}
        </Button>
      </p>
      <div class="acts">
        <ChooseFile label={words.invitation} />
        <Button kind="quiet" href="/add/job">
          {words.addJob}
        </Button>
        <Action quiet does={look}>
          {words.example}
        </Action>
        <AnotherBeginning />
      </div>
      {unfinished.length > 0 && <Unfinished notes={unfinished} />}
      <p class="soft">{words.promise}</p>
    </Screen>
  );
}
