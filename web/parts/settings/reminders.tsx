import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask, type Refusal } from '../../api/client.ts';
import { nameOfDevice } from '../../api/session.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';

type View = Output<'reminders'>;

/** The morning note: how it reaches one, when, and what it gives away. */
export function Reminders() {
  const { value, refusal } = useLoad('reminders', {});
  return (
    <section id="reminders">
      <h2>A note in the morning</h2>
      <p class="soft">
        What is to do today, on working days, once. None when there is nothing. It says how many things there are and
        names nobody, unless you want it.
      </p>
      <Refused refusal={refusal} />
      {value !== null && <Ways view={value} />}
    </section>
  );
}

function Ways({ view }: { readonly view: View }) {
  const refusal = useSignal<Refusal | null>(null);
  const set = async (part: Input<'reminders-set'>) => {
    const answer = await ask('reminders-set', part);
    refusal.value = answer.ok ? null : answer.refusal;
    if (answer.ok) {
      say('Noted.');
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
          By e-mail it comes from <a href="#mailbox">your own mailbox</a>, once that is set up.
        </p>
      ) : (
        check(`By e-mail to ${view.address}`, view.email, (email) => ({ email }))
      )}
      <ThisBrowser view={view} />
      {view.desktopAvailable && check('On this computer’s desktop', view.desktop, (desktop) => ({ desktop }))}
      {(view.email || view.push || view.desktop) && (
        <>
          <div class="field">
            <label for="reminders-time">From when</label>
            <input
              id="reminders-time"
              type="time"
              value={view.time}
              onChange={(event) => {
                if (event.currentTarget.value !== '') void set({ time: event.currentTarget.value });
              }}
            />
          </div>
          {check('People may be named in it, by e-mail and in browsers', view.names, (names) => ({ names }))}
        </>
      )}
      {view.last !== null && <p class="soft">{view.last}</p>}
      <p class="soft">Persevere must be running at that time, on this computer.</p>
      <Refused refusal={refusal.value} />
    </>
  );
}

/** This browser agrees to notices, or does not want them any more. */
function ThisBrowser({ view }: { readonly view: View }) {
  const able = 'serviceWorker' in navigator && 'PushManager' in window;
  if (!able) return <p class="soft">This browser shows no notices of pages.</p>;
  const agree = async () => {
    if ((await Notification.requestPermission()) !== 'granted') {
      say('The browser was not allowed to show notices. Its settings for this page can change that.');
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
      say('The browser’s push service did not answer. Try again when there is a connection to the internet.');
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
        <p class="soft">Notices are shown by {view.devices.map((each) => each.label).join(', ')}.</p>
      )}
      <div class="acts">
        <Action does={agree}>Show a notice in this browser</Action>
        {view.devices.length > 0 && (
          <Action quiet does={end}>
            Not in this browser any more
          </Action>
        )}
      </div>
    </div>
  );
}

async function tell(subscription: PushSubscription, agrees: boolean) {
  const { endpoint = '', keys = {} } = subscription.toJSON();
  const answer = await ask('push-agree', {
    label: nameOfDevice(),
    endpoint,
    p256dh: keys.p256dh ?? '',
    auth: keys.auth ?? '',
    agrees,
  });
  if (answer.ok) {
    say(agrees ? 'This browser shows the note in the morning.' : 'This browser shows no note any more.');
    await changed();
  }
  return answer;
}
