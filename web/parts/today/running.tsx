import { icons } from 'virtual:day-icons';
import { useEffect, useRef } from 'preact/hooks';
import './today.css';
import type { Output } from '../../../src/contract/registry.ts';
import { useRowKeys } from '../../state/use-row-keys.ts';
import { waitingNotes } from '../../state/waiting-notes.ts';
import { page } from '../../state/words.ts';
import { Screen } from '../common/screen.tsx';
import type { Step } from '../common/step.ts';
import { Fold } from '../ui/fold.tsx';
import { takeIcons } from '../ui/icon.tsx';
import { StepList } from './step-list.tsx';
import { around, takeAround } from './take-around.ts';

takeIcons(icons);

type TodayView = Output<'today'>;

/** The day once a job is noted: what is at a fixed time, what to do, and beside it the days ahead and who has the word. */
export function Running({ today }: { readonly today: TodayView }) {
  const words = page.today;
  // What was noted on this device is done, though the server does not know it yet.
  const noted = new Set(waitingNotes.value.map((each) => (each.input as { step?: string }).step));
  // An offer and an interview of today or tomorrow have a card, with what is to do about them.
  const onCards = new Set(today.onThisDay.flatMap((each) => each.interviewId ?? []));
  // So has a letter that may have gone from another program: its card asks.
  const asked = new Set(today.handed.map((each) => each.stepId));
  const isOnCard = ({ doneAt, interviewId, stepIds }: Step): boolean =>
    doneAt === 'offer' ||
    (doneAt === 'brief' && interviewId !== null && onCards.has(interviewId)) ||
    stepIds.some((id) => asked.has(id));
  const isLeft = (step: Step): boolean => !isOnCard(step) && !noted.has(step.id);
  const doNow = today.doNow.filter(isLeft);
  const older = today.older.filter(isLeft);
  const all = useRef<readonly Step[]>([]);
  useEffect(() => {
    all.current = [...doNow, ...older];
  });
  useRowKeys(all);
  useEffect(() => void takeAround(), []);
  const quiet = doNow.length === 0;
  const isEmpty = quiet && older.length === 0;
  const less = today.doNow.some((step) => noted.has(step.id));
  const headline = !less ? today.headline : quiet ? words.allDone : words.left(doNow.length);
  const more = around.value;
  return (
    <Screen title={headline} above={today.day} width="whole">
      <div class="today">
        <div class="today-list">
          {more !== null && <more.Above today={today} />}
          {!quiet && (
            <section class="to-do">
              <h2 class="unseen">{words.toDo}</h2>
              <StepList steps={doNow} conversations={today.conversations} main={today.offers.length === 0} />
              <MoreJobs totals={today.totals} />
            </section>
          )}
          {more !== null && isEmpty && <more.Waiting waits={today.leaveAlone} open />}
          {more !== null && <more.Below today={today} />}
          {older.length > 0 && (
            <section class="older">
              <Fold label={<h2>{words.older}</h2>} count={older.length} open={quiet && today.offers.length === 0}>
                <StepList steps={older} />
              </Fold>
            </section>
          )}
        </div>
        <aside class="today-beside">
          {more !== null && <more.Beside today={today} count={doNow.length} isWaitingShown={isEmpty} />}
        </aside>
      </div>
    </Screen>
  );
}

function MoreJobs({ totals }: { readonly totals: TodayView['totals'] }) {
  if (totals.jobsNotShown === 0) return null;
  return (
    <p class="soft">
      {page.today.moreJobs(totals.jobsNotShown)}{' '}
      <a href={`/?jobs=${Math.min(totals.jobsWithSomethingToDo, 5000)}`}>{page.today.showThem}</a>
    </p>
  );
}
