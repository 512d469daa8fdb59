import { useSignal } from '@preact/signals';
import { Action } from '../../parts/common/action.tsx';
import { Restore } from '../../parts/settings/restore.tsx';
import type { How } from '../copy/decide.ts';
import { onAppleTab } from '../copy/device.ts';
import { askToPersist, decision, fileIs, isBare, persisted } from '../copy/keeping.ts';
import { broughtBack, makeCopy, readyToShare, shareReady, updateFile, waysHere } from '../copy/making.ts';
import { recorded } from '../copy/record.ts';
import { said } from '../copy/saying.ts';
import { onlyCopy } from '../home-words.ts';
import { Emptied, ToHomeScreen } from './home-gone.tsx';
import { Steps } from './listed.tsx';
import './your-copy.css';

/** Where the notes are, how a copy is made here, and how one is brought back. */
export function YourCopy() {
  const words = onlyCopy.settings;
  const { says } = decision.value;
  const { own, copy, emptied } = recorded.value;
  return (
    <div class="your-copy">
      {emptied ? <Emptied /> : <p>{said(says)}</p>}
      <FileState />
      {onAppleTab && <ToHomeScreen steps={own ? onlyCopy.apple.stepsWithNotes : onlyCopy.apple.steps} />}
      {own && (
        <>
          <h2>{words.make}</h2>
          <p class="soft">{words.lead}</p>
          <Ways known={copy?.how === 'file' && fileIs.value !== 'gone' ? 'file' : null} />
        </>
      )}
      {own && !onAppleTab && <ByItself />}
      <h2>{words.back}</h2>
      <Restore isBare={isBare} onRestored={broughtBack} />
      <h2>{words.move}</h2>
      <h3>{words.moveOut}</h3>
      <Steps items={words.moveOutSteps} />
      <h3>{words.moveIn}</h3>
      <Steps items={words.moveInSteps} />
      <p class="soft">{words.moveNote}</p>
    </div>
  );
}

/** That the chosen file waits for a press, or cannot be written any more. */
function FileState() {
  const { make, line } = onlyCopy;
  const { copy } = recorded.value;
  if (copy?.how !== 'file' || fileIs.value === null || fileIs.value === 'by-itself') return null;
  if (fileIs.value === 'gone') return <p class="warning">{make.gone(copy.name)}</p>;
  return (
    <>
      <p>{make.asksFirst(copy.name)}</p>
      <Action main does={updateFile}>
        {line.update}
      </Action>
    </>
  );
}

/** The ways that this browser has, the best first; one that is in use is not offered as the first thing. */
function Ways({ known }: { readonly known: How | null }) {
  const { make } = onlyCopy;
  const [best] = waysHere;
  const hints: Partial<Record<How, string>> = { file: make.fileHint, share: make.shareHint };
  const hint = best === undefined ? undefined : hints[best];
  return (
    <>
      {hint !== undefined && <p class="soft">{hint}</p>}
      <div class="acts">
        {waysHere.map((how) => (
          <Action key={how} main={how === best && known === null} quiet={how !== best} does={() => makeCopy(how)}>
            {make[how]}
          </Action>
        ))}
      </div>
      {readyToShare.value !== null && (
        <p role="status">
          {make.ready} <Action does={shareReady}>{make.shareNow}</Action>
        </p>
      )}
    </>
  );
}

/** Whether the browser may clear the notes by itself, and what it said when it was asked not to. */
function ByItself() {
  const words = onlyCopy.settings;
  const isRefused = useSignal(false);
  if (persisted.value === null) return null;
  if (persisted.value) return <p class="soft">{words.keepsItself}</p>;
  const keep = async () => {
    isRefused.value = !(await askToPersist());
    return undefined;
  };
  return (
    <>
      <p class="soft">{isRefused.value ? words.refused : words.mayClear}</p>
      {!isRefused.value && (
        <Action quiet does={keep}>
          {words.keep}
        </Action>
      )}
    </>
  );
}
