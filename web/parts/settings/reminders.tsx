import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import type { Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { nameOfDevice } from '../../api/name-of-device.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';

type View = Output<'reminders'>;

/** The morning note: how it reaches the candidate, when, and what it gives away. */
export function Reminders() {
  const { value, refusal } = useLoad('reminders', {});
  return (
    <>
      <p>{page.settings.reminders.lead}</p>
      <Refused refusal={refusal} />
      {value !== null && <Ways view={value} />}
    </>
  );
}

function Ways({ view }: { readonly view: View }) {
  const words = page.settings.reminders;
  const refusal = useSignal<Refusal | null>(null);
  const set = async (part: Input<'reminders-set'>) => {
    const answer = await ask('reminders-set', part);
    refusal.value = answer.ok ? null : answer.refusal;
    if (answer.ok) {
      say(page.common.saved);
      await changed();
    }
  };
  const check = (label: string, on: boolean, part: (on: boolean) => Input<'reminders-set'>) => (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => void set(part(event.currentTarget.checked))} />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      {view.address === null ? (
        <p class="soft">
          {words.fromMailbox} <a href="/settings/mailbox">{words.connect}</a>
        </p>
      ) : (
        check(words.byEmail(view.address), view.email, (email) => ({ email }))
      )}
      <ThisBrowser view={view} />
      {view.desktopAvailable && check(words.onDesktop, view.desktop, (desktop) => ({ desktop }))}
      {(view.email || view.push || view.desktop) && (
        <>
          <div class="field">
            <label for="reminders-time">{words.time}</label>
            <input
              id="reminders-time"
              type="time"
              value={view.time}
              onChange={(event) => {
                if (event.currentTarget.value !== '') void set({ time: event.currentTarget.value });
              }}
            />
          </div>
          {check(words.names, view.names, (names) => ({ names }))}
        </>
      )}
      {view.last !== null && <p class="soft">{view.last}</p>}
      <p class="soft">{words.running}</p>
      <Refused refusal={refusal.value} />
    </>
  );
}

/** This browser agrees to notices, or does not want them any more. */
function ThisBrowser({ view }: { readonly view: View }) {
  const words = page.settings.reminders;
  const able = 'serviceWorker' in navigator && 'PushManager' in window;
  if (!able) return <p class="soft">{words.unable}</p>;
  const agree = async () => {
    if ((await Notification.requestPermission()) !== 'granted') {
      say(words.denied);
      return undefined;
    }
    const registration = await navigator.serviceWorker.ready;
    try {
      const subscription = await registration.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: view.pushKey,
      });
      return await tell(subscription, true);
    } catch {
      say(words.noPush);
      return undefined;
    }
  };
  const end = async () => {
    const registration = await navigator.serviceWorker.ready;
    const subscription = await registration.pushManager.getSubscription();
    if (subscription === null) return undefined;
    const answer = await tell(subscription, false);
    await subscription.unsubscribe();
    return answer;
  };
  return (
    <div>
      {view.devices.length > 0 && (
        <p class="soft">{words.shownBy(view.devices.map((each) => each.label).join(', '))}</p>
      )}
      <div class="acts">
        <Action does={agree}>{words.agree}</Action>
        {view.devices.length > 0 && (
          <Action quiet does={end}>
            {words.end}
          </Action>
        )}
      </div>
    </div>
  );
}

async function tell(subscription: PushSubscription, agrees: boolean) {
  const { endpoint = '', keys = {} } = subscription.toJSON();
  const answer = await ask('push-agree', {
    label: await nameOfDevice(),
    endpoint,
    p256dh: keys.p256dh ?? '',
    auth: keys.auth ?? '',
    agrees,
  });
  if (answer.ok) {
    say(agrees ? page.settings.reminders.agreed : page.settings.reminders.ended);
    await changed();
  }
  return answer;
}
