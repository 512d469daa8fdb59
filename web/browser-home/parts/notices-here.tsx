import { useSignal } from '@preact/signals';
import { Action } from '../../parts/common/action.tsx';
import { say } from '../../parts/common/notices.tsx';
import { Button } from '../../parts/ui/button.tsx';
import { page } from '../../state/words.ts';
import { onlyCopy } from '../home-words.ts';
import { canShow, wish, wishFor } from '../notices.ts';

/** A notice while the page is open, and the calendar for all other times. */
export function NoticesHere() {
  const words = onlyCopy.notice;
  const { denied, unable } = page.settings.reminders;
  const isDenied = useSignal(canShow && Notification.permission === 'denied');
  const { wanted, hour } = wish.value;
  const isOn = wanted && canShow && Notification.permission === 'granted';
  const allow = async () => {
    const permission = await Notification.requestPermission();
    isDenied.value = permission === 'denied';
    if (permission === 'granted') wishFor({ wanted: true });
    return undefined;
  };
  const end = () => {
    wishFor({ wanted: false });
    say(words.off);
  };
  return (
    <>
      <p>{words.lead}</p>
      {!canShow && <p class="soft">{unable}</p>}
      {isDenied.value && <p class="warning">{denied}</p>}
      {isOn && (
        <>
          <p role="status">{words.on}</p>
          <div class="field">
            <label for="notice-hour">{words.time}</label>
            <input
              id="notice-hour"
              type="time"
              value={hour}
              onChange={(event) => {
                if (event.currentTarget.value !== '') wishFor({ hour: event.currentTarget.value, lastDay: '' });
              }}
            />
          </div>
        </>
      )}
      <div class="acts">
        {canShow && !isOn && !isDenied.value && <Action does={allow}>{words.allow}</Action>}
        {isOn && (
          <Button kind="quiet" onPress={end}>
            {words.end}
          </Button>
        )}
        <Button href="/settings/calendar">{words.calendar}</Button>
      </div>
    </>
  );
}
