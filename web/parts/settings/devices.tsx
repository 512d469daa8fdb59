import { useSignal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { ownDevice } from '../../api/session.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
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
  const words = page.settings.devices;
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
      say(words.blocked);
      await changed();
    }
    return answer;
  };
  const known = (value?.devices ?? []).filter((each) => !each.revoked);
  return (
    <>
      <Refused refusal={refusal} />
      {value !== null && value.publicUrl === null && <p>{words.alone}</p>}
      {value !== null && value.publicUrl !== null && (
        <>
          <p>{words.reach(value.publicUrl)}</p>
          <Action does={pair}>{words.addPhone}</Action>
        </>
      )}
      {pairing.value !== null && (
        <figure class="pairing">
          <Code squares={pairing.value.squares} />
          <figcaption>
            {words.scan} <span class="unseen">{words.address(pairing.value.address)}</span>
          </figcaption>
        </figure>
      )}
      <NewBrowsers />
      <ul class="plain">
        {known.map((each) => (
          <li key={each.id}>
            <p>
              <bdi>{each.label}</bdi>
              {each.id === ownDevice.value && <span class="soft"> ({words.thisOne})</span>}
            </p>
            <p class="soft">{words.since(each.since, each.approves, each.lasts)}</p>
            {each.id !== ownDevice.value && (
              <Action quiet label={words.blockOf(each.label, each.since)} does={() => revoke(each.id)}>
                {words.block}
              </Action>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The code as one path of squares; always dark on light, or cameras would not read it. */
function Code({ squares }: { readonly squares: Pairing['squares'] }) {
  const path = squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      class="code"
      viewBox={`0 0 ${squares.length} ${squares.length}`}
      role="img"
      aria-label={page.settings.devices.code}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
