import { useSignal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
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

/** A language model for a candidate who has one: off until it is connected. */
export function Model() {
  const words = page.settings.model;
  const { value: model } = useLoad('model', {});
  const forget = async () => {
    const answer = await ask('model-forget', {});
    if (answer.ok) {
      say(words.ended);
      await changed();
    }
    return answer;
  };
  return (
    <>
      <p>{words.lead}</p>
      {model?.connected === true ? (
        <>
          <p>{words.connected(model.origin ?? '', model.model ?? '')}</p>
          <Action does={forget}>{words.end}</Action>
        </>
      ) : (
        <Connect />
      )}
    </>
  );
}

function Connect() {
  const words = page.settings.model;
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
      say(words.done);
      await changed();
    }
    return answer;
  };
  return (
    <details>
      <summary>{words.connect}</summary>
      <Field label={words.address} {...bound(address)} />
      <Field label={words.name} {...bound(name)} />
      <Field label={words.key} type="password" {...bound(key)} autoComplete="off" />
      {origin !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={agreed.value === origin}
            onChange={(event) => {
              agreed.value = event.currentTarget.checked ? origin : '';
            }}
          />
          <span>{words.agree(origin)}</span>
        </label>
      )}
      <Action disabled={origin === null || agreed.value !== origin || name.value.trim() === ''} does={connect}>
        {words.connectNow}
      </Action>
    </details>
  );
}
