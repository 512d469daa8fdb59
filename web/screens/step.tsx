import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';
import { newId } from '../api/new-id.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { StepItem } from '../parts/common/step-item.tsx';
import { Button } from '../parts/ui/button.tsx';
import { can } from '../state/abilities.ts';
import { askIfDone, canBeSaidDone } from '../state/asked-step.ts';
import { changed } from '../state/live.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

type Step = Output<'today'>['doNow'][number];

/** One thing to do, as a reminder opens it: done, later, or looked at. */
export function Step() {
  const { params, query } = useRoute();
  const { value: today, refusal } = useLoad('today', {});
  const id = params.id ?? '';
  const step = [...(today?.doNow ?? []), ...(today?.older ?? []), ...(today?.later ?? [])].find((each) =>
    each.stepIds.includes(id),
  );
  if (today === null)
    return (
      <Screen title={page.common.oneMoment} busy={refusal === null}>
        <Refused refusal={refusal} />
      </Screen>
    );
  if (step === undefined)
    return (
      <Screen title={page.letter.reminder.nothing}>
        <p>
          <a href="/">{page.common.goToToday}</a>
        </p>
      </Screen>
    );
  const wish = query.do === 'done' || query.do === 'later' ? query.do : null;
  // Only the notices that a server sends have buttons; a site has a public address, to which anybody could make such a link.
  return <One key={id} step={step} wish={can.useServer ? wish : null} />;
}

/** What a tap on the notice asked for is done once, when the screen opens; that it is done is asked about first. */
function One({ step, wish }: { readonly step: Step; readonly wish: 'done' | 'later' | null }) {
  const { route } = useLocation();
  const asked = useSignal(wish !== null);
  const later = async () => {
    const operationId = newId('op');
    const answer = await ask('later', { step: step.id }, { operationId });
    if (answer.ok) {
      sayUndo(page.letter.ways.putOff(step.title), undoOf(operationId));
      await changed();
      route('/', true);
    }
    return answer;
  };
  const done = () => askIfDone(step, () => route('/', true));
  useEffect(() => {
    if (!asked.value) return;
    asked.value = false;
    if (wish === 'done') done();
    else void later();
  }, []);
  return (
    <Screen title={page.letter.reminder.title}>
      <h2 class="unseen">{page.letter.reminder.toDo}</h2>
      <ul class="steps">
        <StepItem step={step} first />
      </ul>
      <div class="acts">
        {/* What the candidate does alone is done by doing it, not by saying so. */}
        {canBeSaidDone(step) && <Button onPress={done}>{page.letter.reminder.itIsDone}</Button>}
        <Action quiet does={later}>
          {page.common.later}
        </Action>
      </div>
    </Screen>
  );
}
