import { useSignal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { ownDevice } from '../../api/session.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { NewBrowsers } from '../common/new-browsers.tsx';
import { Refused, say } from '../common/notices.tsx';

interface Pairing {
  readonly address: string;
  /** Squares of the code, row by row; true is dark. */
  readonly squares: readonly (readonly boolean[])[];
}

/** Phones and browsers that have a key, and how one more gets its own. */
export function Devices() {
  const { value, refusal } = useLoad('devices', {});
  const pairing = useSignal<Pairing | null>(null);
  const pair = async () => {
    const answer = await ask('pair', {});
    if (answer.ok) {
      const { encode } = await import('uqr');
      pairing.value = { address: answer.value.address, squares: encode(answer.value.address, { border: 2 }).data };
    }
    return answer;
  };
  const revoke = async (device: string) => {
    const answer = await ask('device-revoke', { device });
    if (answer.ok) {
      say('Its key is taken away. From now on it is not let in.');
      await changed();
    }
    return answer;
  };
  const known = (value?.devices ?? []).filter((each) => !each.revoked);
  return (
    <section id="devices">
      <h2>Devices</h2>
      <Refused refusal={refusal} />
      {value !== null && value.publicUrl === null && (
        <p class="soft">
          Persevere listens on this computer alone, so a phone cannot reach it. The README tells how to put it behind an
          encrypted address of your own.
        </p>
      )}
      {value !== null && value.publicUrl !== null && (
        <>
          <p>Other devices reach it at {value.publicUrl}. Each gets a key of its own, which you can take away here.</p>
          <Action does={pair}>Add a phone</Action>
        </>
      )}
      {pairing.value !== null && (
        <figure class="pairing">
          <Code squares={pairing.value.squares} />
          <figcaption>
            Scan this with the phone’s camera. It works once, for five minutes. Anybody who scans it can read, write and
            approve as you.
            <span class="unseen"> The address is {pairing.value.address}</span>
          </figcaption>
        </figure>
      )}
      <NewBrowsers />
      <ul class="plain">
        {known.map((each) => (
          <li key={each.id}>
            <p>
              <bdi>{each.label}</bdi>
              {each.id === ownDevice.value && <span class="soft">, this one</span>}
            </p>
            <p class="soft">
              Since {each.since}. {each.approves ? 'It may approve letters.' : 'It may never approve letters.'}{' '}
              {each.lasts}
            </p>
            {each.id !== ownDevice.value && (
              <Action
                quiet
                label={`Take its key away: ${each.label}, since ${each.since}`}
                does={() => revoke(each.id)}
              >
                Take its key away
              </Action>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The code as one path of squares; always dark on light, or cameras would not read it. */
function Code({ squares }: { readonly squares: Pairing['squares'] }) {
  const path = squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="code" viewBox={`0 0 ${squares.length} ${squares.length}`} role="img" aria-label="The code to scan">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
