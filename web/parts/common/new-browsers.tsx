import { ask } from '../../api/client.ts';
import { ownDevice } from '../../api/session.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from './action.tsx';
import { say } from './notices.tsx';

/** Says that another browser was let in, until somebody says that they know it. */
export function NewBrowsers() {
  const { shell } = page;
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
    <section key={each.id} class="question" aria-label={shell.newBrowser}>
      <p>{each.newcomer}</p>
      <div class="acts">
        <Action does={end('device-known', shell.knownNow, each.id)} label={shell.thatWasMeOf(each.label)}>
          {shell.thatWasMe}
        </Action>
        <Action quiet does={end('device-revoke', shell.blockedNow, each.id)} label={shell.notMeOf(each.label)}>
          {shell.notMe}
        </Action>
      </div>
    </section>
  ));
}
