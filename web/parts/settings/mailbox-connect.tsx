import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ask, type Refusal } from '../../api/client.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';
import { Refused, say } from '../common/notices.tsx';

/** OAuth 2 for providers that take no passwords, with a client of the person's own. */
export function Consent() {
  const address = useSignal('');
  const client = useSignal('');
  const secret = useSignal('');
  const give = async () => {
    const answer = await ask('mail-consent', {
      address: address.value.trim(),
      clientId: client.value.trim(),
      ...(secret.value.trim() === '' ? {} : { clientSecret: secret.value.trim() }),
    });
    if (answer.ok) location.assign(answer.value.url);
    return answer;
  };
  return (
    <details>
      <summary>Gmail, Outlook or Microsoft 365 without a password</summary>
      <p class="soft">
        These let a program in with your consent (OAuth 2). It needs a client of your own, registered with them once;
        the README says how. The way back to enter there is {wayBack()}.
      </p>
      <form class="note" onSubmit={(event) => event.preventDefault()}>
        <Field label="Your address there" type="email" {...bound(address)} />
        <Field label="Client id" {...bound(client)} />
        <Field label="Client secret, where it has one" type="password" autoComplete="off" {...bound(secret)} />
        <Action disabled={address.value === '' || client.value === ''} does={give}>
          Go and give consent
        </Action>
      </form>
    </details>
  );
}

export function Connect() {
  const address = useSignal('');
  const password = useSignal('');
  const byHand = useSignal(false);
  const host = useSignal('');
  const port = useSignal('');
  const security = useSignal<'tls' | 'starttls' | 'loopback'>('tls');
  const imapHost = useSignal('');
  const imapPort = useSignal('');
  const imapSecurity = useSignal<'tls' | 'starttls' | 'loopback'>('tls');
  const reads = useSignal(true);
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
              ...(imapHost.value.trim() === ''
                ? {}
                : {
                    imapHost: imapHost.value.trim(),
                    imapSecurity: imapSecurity.value,
                    ...(imapPort.value === '' ? {} : { imapPort: Number(imapPort.value) }),
                  }),
            }
          : {}),
        ...(reads.value ? {} : { noReading: true }),
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
      if (answer.refusal.kind === 'needs') byHand.value = true;
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
          checked={reads.value}
          onChange={(event) => {
            reads.value = event.currentTarget.checked;
          }}
        />
        <span>Read its inbox and what was sent, so that answers are noticed</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={byHand.value}
          onChange={(event) => {
            byHand.value = event.currentTarget.checked;
          }}
        />
        <span>Name the servers by hand</span>
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
          {reads.value && (
            <>
              <Field label="Incoming server (IMAP)" {...bound(imapHost)} />
              <Field label="Its port" type="number" {...bound(imapPort)} />
              <Choice
                label="Its encryption"
                {...chosen(imapSecurity)}
                options={[
                  { value: 'tls', label: 'TLS from the start' },
                  { value: 'starttls', label: 'STARTTLS' },
                  { value: 'loopback', label: 'None: a server on this computer' },
                ]}
              />
            </>
          )}
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

/** Providers know the way back by a plain name of this computer; the port is the one of the server that runs. */
const wayBack = (): string =>
  `http://127.0.0.1:${location.hostname.endsWith('.localhost') ? location.port : '7420'}/consent`;
