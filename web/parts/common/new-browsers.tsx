import { ask } from '../../api/ask.ts';
import { ownDevice } from '../../api/session.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from './action.tsx';
import { say } from './notices.tsx';

/** Says that another browser was let in, until somebody says that they know it. */
export function NewBrowsers() {
  const { around } = page;
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
    <section key={each.id} class="question" aria-label={around.newBrowser}>
      <p>{each.newcomer}</p>
      <div class="acts">
        <Action does={end('device-known', around.knownNow, each.id)} label={around.thatWasMeOf(each.label)}>
          {around.thatWasMe}
        </Action>
        <Action quiet does={end('device-revoke', around.blockedNow, each.id)} label={around.notMeOf(each.label)}>
          {around.notMe}
        </Action>
      </div>
    </section>
  ));
}
