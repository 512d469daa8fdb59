import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { isAnswering } from '../api/connection.ts';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { FirstTime } from '../parts/today/first-time.tsx';
import { around, needsAround } from '../parts/today/take-around.ts';
import { running, takeRunning } from '../parts/today/take-running.ts';
import { Loading } from '../parts/ui/loading.tsx';
import { atOnce } from '../state/at-once.ts';
import { droppings } from '../state/dropped.ts';
import { keepScreen } from '../state/early-screen.ts';
import { todayInput } from '../state/last-look.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

const KEEPS_AFTER_MS = 2000;

/** The home: what is at a fixed time, what to do, in order, and who has the word otherwise. */
export function Today() {
  const { query } = useRoute();
  const jobs = Number(query.jobs);
  // Asked once: the line about the time away may be read and put away while the day stands here.
  const away = useMemo(todayInput, []);
  const { value, refusal } = useLoad('today', Number.isInteger(jobs) && jobs > 0 ? { ...away, jobs } : away);
  const isTried = useSignal(false);
  const atHand = useSignal<Output<'today'> | null>(null);
  const early = useMemo(atOnce, []);
  const isOffline = value === null && refusal?.code === 'offline';
  const today =
    value ?? (isOffline ? atHand.value : null) ?? (refusal === null && early?.kind === 'day' ? early.today : null);
  useEffect(() => {
    if (!isOffline) return;
    void import('../state/at-hand.ts').then((each) => {
      atHand.value = each.todayAtHand();
    });
  }, [isOffline]);
  useEffect(() => {
    if (!value?.started) return;
    const before = droppings();
    // Once the person has the day before them: what may be needed without a connection is not needed now.
    const later = setTimeout(() => {
      // It may name who was taken away meanwhile; then the day is read again, and that one is kept.
      if (droppings() !== before || !isAnswering()) return;
      keepScreen();
      void import('../state/keep-at-hand.ts').then(({ keepAtHand }) => keepAtHand(value));
    }, KEEPS_AFTER_MS);
    return () => clearTimeout(later);
  }, [value]);
  const Running = running.value;
  const isWaiting = today?.started === true && (Running === null || (around.value === null && needsAround(today)));
  useEffect(() => {
    if (!isWaiting || today === null || isTried.value) return;
    const tried = () => {
      isTried.value = true;
    };
    void takeRunning(today).then(tried, tried);
  }, [isWaiting]);
  if (today === null && refusal === null && early?.kind === 'first-time')
    return <FirstTime day={early.day} unfinished={[]} />;
  if (today === null || (today.started && Running === null) || (isWaiting && !isTried.value))
    return (
      <Screen title={page.today.title} busy={refusal === null}>
        {refusal === null ? <Loading label={page.common.oneMoment} rows={8} /> : <Refused refusal={refusal} />}
      </Screen>
    );
  return today.started && Running !== null ? (
    <Running today={today} />
  ) : (
    <FirstTime day={today.day} unfinished={today.unfinished} />
  );
}
