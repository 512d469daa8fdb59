import { useSignal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { say } from '../common/notices.tsx';

/** Where the letters would go, out of what is typed; null while it is no address. */
function originOf(address: string): string | null {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}

/** A language model, for whoever wants one: off until it is connected. */
export function Model() {
  const { value: model } = useLoad('model', {});
  const forget = async () => {
    const answer = await ask('model-forget', {});
    if (answer.ok) {
      say('Forgotten. Nothing is sent there any more.');
      await changed();
    }
    return answer;
  };
  return (
    <section id="model">
      <h2>A language model</h2>
      <p>
        Persevere writes and checks letters without one. If you have a model, on this computer or elsewhere, it may say
        a letter differently: you see what would be sent each time, and what it invents is struck out.
      </p>
      {model?.connected === true ? (
        <>
          <p>
            Letters may be sent to {model.origin}, to {model.model}, when you ask for it.
          </p>
          <Action does={forget}>Take that back</Action>
        </>
      ) : (
        <Connect />
      )}
    </section>
  );
}

function Connect() {
  const address = useSignal('http://127.0.0.1:11434/v1');
  const name = useSignal('');
  const key = useSignal('');
  const agreed = useSignal('');
  const origin = originOf(address.value.trim());
  const connect = async () => {
    const answer = await ask('model-connect', {
      address: address.value.trim(),
      model: name.value.trim(),
      consent: agreed.value,
      ...(key.value.trim() === '' ? {} : { key: key.value.trim() }),
    });
    if (answer.ok) {
      key.value = '';
      say('Connected. It is asked only when you ask for it.');
      await changed();
    }
    return answer;
  };
  return (
    <details>
      <summary>Connect one</summary>
      <Field label="Its address" {...bound(address)} />
      <Field label="Its name there" {...bound(name)} />
      <Field label="Key, if it wants one" type="password" {...bound(key)} autoComplete="off" />
      {origin !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={agreed.value === origin}
            onChange={(event) => {
              agreed.value = event.currentTarget.checked ? origin : '';
            }}
          />
          My letters may be sent to {origin}, each time I ask for it
        </label>
      )}
      <Action disabled={origin === null || agreed.value !== origin || name.value.trim() === ''} does={connect}>
        Connect
      </Action>
    </details>
  );
}
