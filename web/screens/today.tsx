import { useEffect, useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { FirstTime } from '../parts/today/first-time.tsx';
import { Running } from '../parts/today/running.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { keepAtHand, todayAtHand } from '../state/at-hand.ts';
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
  const today = value ?? (refusal?.code === 'offline' ? todayAtHand() : null);
  useEffect(() => {
    if (!value?.started) return;
    // Once the person has the day before them: what may be needed without a connection is not needed now.
    const later = setTimeout(() => void keepAtHand(value), KEEPS_AFTER_MS);
    return () => clearTimeout(later);
  }, [value]);
  if (today === null)
    return (
      <Screen title={page.today.title} busy={refusal === null}>
        {refusal === null ? <Loading label={page.common.oneMoment} rows={8} /> : <Refused refusal={refusal} />}
      </Screen>
    );
  return today.started ? <Running today={today} /> : <FirstTime today={today} />;
}
