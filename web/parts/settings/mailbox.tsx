import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ask, type Refusal } from '../../api/client.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../action.tsx';
import { Choice, Field } from '../field.tsx';
import { Refused, say } from '../notices.tsx';

export function Mailbox() {
  const { value: mailbox, refusal } = useLoad('mail', {});
  const test = async () => {
    const answer = await ask('mail-test', {});
    if (answer.ok) say(`${answer.value.what} ${answer.value.todo}`);
    return answer;
  };
  const forget = async () => {
    const answer = await ask('mail-disconnect', {});
    if (answer.ok) {
      say('The mailbox and its password are forgotten on this computer.');
      await changed();
    }
    return answer;
  };
  return (
    <section id="mailbox">
      <h2>Your mailbox</h2>
      <Refused refusal={refusal} />
      {mailbox?.connected === true && (
        <>
          <p>
            Letters that you approve go from {mailbox.address}, through {mailbox.host}. {mailbox.copy}
          </p>
          <div class="acts">
            <Action does={test}>Try it</Action>
            <Action quiet does={forget}>
              Forget it
            </Action>
          </div>
        </>
      )}
      {mailbox?.connected === false && (
        <>
          <p class="soft">
            Without it, letters open in your own mail program, and everything works. With it, letters that you approve
            are sent for you within the hours of their readers. It reads nothing.
          </p>
          <details>
            <summary>Connect a mailbox</summary>
            <Connect />
          </details>
        </>
      )}
    </section>
  );
}

function Connect() {
  const address = useSignal('');
  const password = useSignal('');
  const byHand = useSignal(false);
  const host = useSignal('');
  const port = useSignal('');
  const security = useSignal<'tls' | 'starttls' | 'loopback'>('tls');
  const trying = useSignal(false);
  const refusal = useSignal<Refusal | null>(null);
  const stop = useRef<AbortController | null>(null);
  const connect = async () => {
    stop.current = new AbortController();
    trying.value = true;
    refusal.value = null;
    const answer = await ask(
      'mail-connect',
      {
        address: address.value.trim(),
        password: password.value,
        ...(byHand.value && host.value.trim() !== ''
          ? {
              host: host.value.trim(),
              security: security.value,
              ...(port.value === '' ? {} : { port: Number(port.value) }),
            }
          : {}),
      },
      { signal: stop.current.signal },
    );
    trying.value = false;
    if (answer.ok) {
      password.value = '';
      say('The mailbox is connected. It was tried, and nothing was sent.');
      await changed();
    } else {
      refusal.value = answer.refusal;
      if (answer.refusal.code === 'needs') byHand.value = true;
    }
    return undefined;
  };
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      <Field label="Your address" type="email" autoComplete="email" {...bound(address)} />
      <Field
        label="Its password"
        type="password"
        hint="Many providers want an app password, made for one program. It is sealed, and stays on this computer."
        most={1000}
        autoComplete="off"
        {...bound(password)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={byHand.value}
          onChange={(event) => {
            byHand.value = event.currentTarget.checked;
          }}
        />
        <span>Name the server by hand</span>
      </label>
      {byHand.value && (
        <div class="within">
          <Field label="Outgoing server (SMTP)" {...bound(host)} />
          <Field label="Port" type="number" {...bound(port)} />
          <Choice
            label="Encryption"
            {...chosen(security)}
            options={[
              { value: 'tls', label: 'TLS from the start' },
              { value: 'starttls', label: 'STARTTLS' },
              { value: 'loopback', label: 'None: a server on this computer' },
            ]}
          />
        </div>
      )}
      <Refused refusal={refusal.value} />
      <div class="acts">
        <Action disabled={address.value === '' || password.value === ''} does={connect}>
          {trying.value ? 'Trying it…' : 'Try it and connect'}
        </Action>
        {trying.value && (
          <button type="button" class="quiet" onClick={() => stop.current?.abort()}>
            Stop
          </button>
        )}
      </div>
    </form>
  );
}
