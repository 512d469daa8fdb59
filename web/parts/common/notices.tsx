import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Way } from '../../../src/contract/refusals/refusal.ts';
import type { Answer, Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { changed } from '../../state/live.ts';
import './notices.css';
import type { screenFor as ScreenFor } from '../../state/screen-for.ts';
import { page, takeRestOfWords } from '../../state/words.ts';

interface Said {
  readonly text: string;
  /** What takes it back; null where nothing does. */
  readonly undo: (() => Promise<Answer<unknown>>) | null;
}

const said = signal<Said | null>(null);
let ending: ReturnType<typeof setTimeout> | undefined;

/** How long a word of confirmation stays; nothing that must be acted on is said here. */
const STAYS_MS = 6000;
/** How long a tap may be taken back where it was made; later it is done in the story. */
const UNDO_STAYS_MS = 10_000;

/** Says in passing that something was done. */
export function say(text: string): void {
  show({ text, undo: null }, STAYS_MS);
}

/** Says that something was hidden or ended, with ten seconds to take it back (UI1); it waits while it is pointed at or in the keyboard's focus. */
export function sayUndo(text: string, undo: () => Promise<Answer<unknown>>): void {
  show({ text, undo }, UNDO_STAYS_MS);
}

/** The undo of an operation, by the id under which it was done. */
export function undoOf(operation: string, then?: () => Promise<void> | void): () => Promise<Answer<unknown>> {
  return async () => {
    const answer = await ask('undo', { operation });
    if (answer.ok) {
      say(answer.value.tookBack.length === 0 ? page.common.takenBackAlready : page.common.takenBack);
      await changed();
      await then?.();
    }
    return answer;
  };
}

function show(next: Said, stays: number): void {
  said.value = next;
  wait(stays);
}

function wait(stays: number): void {
  clearTimeout(ending);
  ending = setTimeout(() => {
    said.value = null;
  }, stays);
}

export function Notices() {
  const now = said.value;
  const hold = () => clearTimeout(ending);
  const go = () => wait(now?.undo == null ? STAYS_MS : UNDO_STAYS_MS);
  const takeBack = async () => {
    const undo = now?.undo;
    if (undo == null) return;
    // A second tap is the same wish.
    said.value = { text: now?.text ?? '', undo: null };
    const answer = await undo();
    if (!answer.ok) say(`${answer.refusal.what} ${answer.refusal.todo}`);
  };
  return (
    <div class="notices" onPointerEnter={hold} onPointerLeave={go} onFocusIn={hold} onFocusOut={go}>
      <div role="status">{now !== null && <p>{now.text}</p>}</div>
      {now !== null && now.undo !== null && (
        <button type="button" class="undo" onClick={() => void takeBack()}>
          <span aria-hidden="true">{page.common.undo}</span>
          <span class="unseen">{page.common.undoOf(now.text)}</span>
        </button>
      )}
    </div>
  );
}

/** Why something was not done, where it was asked for: what happened, what was kept, what to do. */
export function Refused({ refusal }: { readonly refusal: Refusal | null }) {
  if (refusal === null) return null;
  return (
    <div class="refused" role="alert">
      <p>
        <strong>{refusal.what}</strong> {refusal.todo}
        {refusal.way !== undefined && <WayOut way={refusal.way} />}
      </p>
      {refusal.kept !== '' && <p class="soft">{refusal.kept}</p>}
    </div>
  );
}

/** The screen on which a refusal is mended, as a link; which that is, and its name, comes when it is first needed. */
function WayOut({ way }: { readonly way: Way }) {
  const screen = useSignal<ReturnType<typeof ScreenFor>>(null);
  useEffect(() => {
    void Promise.all([import('../../state/screen-for.ts'), takeRestOfWords()]).then(
      ([each]) => {
        screen.value = each.screenFor(way);
      },
      // Without it the refusal says what to do all the same.
      () => undefined,
    );
  }, [way]);
  const to = screen.value;
  return (
    to !== null && (
      <>
        {' '}
        <a href={to.path}>{to.name}</a>
      </>
    )
  );
}
