import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { ask } from '../../api/client.ts';
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
  const end = (name, said, device) => async () => {
    const answer = await ask(name, { device });
    if (answer.ok) {
      say(said);
      await changed();
    }
    return answer;
  };
  return others.map((each) =>
    _jsxs(
      'section',
      {
        class: 'question',
        'aria-label': around.newBrowser,
        children: [
          _jsx('p', { children: each.newcomer }),
          _jsxs('div', {
            class: 'acts',
            children: [
              _jsx(Action, {
                does: end('device-known', around.knownNow, each.id),
                label: around.thatWasMeOf(each.label),
                children: around.thatWasMe,
              }),
              _jsx(Action, {
                quiet: true,
                does: end('device-revoke', around.blockedNow, each.id),
                label: around.notMeOf(each.label),
                children: around.notMe,
              }),
            ],
          }),
        ],
      },
      each.id,
    ),
  );
}
