import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { bound, chosen } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';
import { Refused, say } from '../common/notices.tsx';

/** OAuth 2 for providers that take no passwords, with a client of the person's own. */
export function Consent() {
  const words = page.settings.mailbox;
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
      <summary>{words.consent}</summary>
      <p class="soft">{words.consentLead(wayBack())}</p>
      <form class="note" onSubmit={(event) => event.preventDefault()}>
        <Field label={words.consentAddress} type="email" {...bound(address)} />
        <Field label={words.client} {...bound(client)} />
        <Field label={words.secret} type="password" autoComplete="off" {...bound(secret)} />
        <Action disabled={address.value === '' || client.value === ''} does={give}>
          {words.giveConsent}
        </Action>
      </form>
    </details>
  );
}

/** Address and password; the servers are looked up, and may be typed. */
export function Connect() {
  const words = page.settings.mailbox;
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
      say(words.connected);
      await changed();
    } else {
      refusal.value = answer.refusal;
      if (answer.refusal.kind === 'needs') byHand.value = true;
    }
    return undefined;
  };
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      <Field label={words.address} type="email" autoComplete="email" {...bound(address)} />
      <Field
        label={words.password}
        type="password"
        hint={words.passwordHint}
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
        <span>{words.reads}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={byHand.value}
          onChange={(event) => {
            byHand.value = event.currentTarget.checked;
          }}
        />
        <span>{words.byHand}</span>
      </label>
      {byHand.value && (
        <div class="within">
          <Field label={words.smtp} {...bound(host)} />
          <Field label={words.smtpPort} type="number" {...bound(port)} />
          <Choice
            label={words.smtpSecurity}
            {...chosen(security)}
            options={[
              { value: 'tls', label: words.tls },
              { value: 'starttls', label: words.starttls },
              { value: 'loopback', label: words.loopback },
            ]}
          />
          {reads.value && (
            <>
              <Field label={words.imap} {...bound(imapHost)} />
              <Field label={words.imapPort} type="number" {...bound(imapPort)} />
              <Choice
                label={words.imapSecurity}
                {...chosen(imapSecurity)}
                options={[
                  { value: 'tls', label: words.tls },
                  { value: 'starttls', label: words.starttls },
                  { value: 'loopback', label: words.loopback },
                ]}
              />
            </>
          )}
        </div>
      )}
      <Refused refusal={refusal.value} />
      <div class="acts">
        <Action disabled={address.value === '' || password.value === ''} does={connect}>
          {trying.value ? words.connecting : words.tryIt}
        </Action>
        {trying.value && (
          <button type="button" class="quiet" onClick={() => stop.current?.abort()}>
            {words.stop}
          </button>
        )}
      </div>
    </form>
  );
}

/** Providers know the way back by a plain name of this computer; the port is the one of the server that runs. */
const wayBack = (): string =>
  `http://127.0.0.1:${location.hostname.endsWith('.localhost') ? location.port : '7420'}/consent`;
