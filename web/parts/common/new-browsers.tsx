import { ask } from '../../api/client.ts';
import { ownDevice } from '../../api/session.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from './action.tsx';
import { say } from './notices.tsx';

/** Says that another browser was let in, until somebody says that they know it. */
export function NewBrowsers() {
  const { value } = useLoad('devices', {});
  const others = (value?.devices ?? []).filter((each) => each.newcomer !== null && each.id !== ownDevice.value);
  const end = (name: 'device-known' | 'device-revoke', said: string, device: string) => async () => {
    const answer = await ask(name, { device });
    if (answer.ok) {
      say(said);
      await changed();
    }
    return answer;
  };
  return others.map((each) => (
    <section key={each.id} class="question" aria-label="A new browser">
      <p>{each.newcomer}</p>
      <div class="acts">
        <Action does={end('device-known', 'Noted: it was you.', each.id)} label={`That was me: ${each.label}`}>
          That was me
        </Action>
        <Action
          quiet
          does={end('device-revoke', 'Its key is taken away. From now on it is not let in.', each.id)}
          label={`It was not me: take the key of ${each.label} away`}
        >
          It was not me: take its key away
        </Action>
      </div>
    </section>
  ));
}
