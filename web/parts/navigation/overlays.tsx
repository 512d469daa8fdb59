import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { isAnswering } from '../../api/connection.ts';
import { closeOverlay, leaveBehind, type Overlay, openOverlay, overlay, typedAhead } from '../../state/overlay.ts';
import { isCommand } from '../../state/typing.ts';
import { page, takeRestOfWords } from '../../state/words.ts';
import { Icon, takeFurtherIcons } from '../ui/icon.tsx';

/** Fetched once the screen stands, so that the first press finds it there. */
const FETCHED_AFTER_MS = 1000;

const files: { readonly [O in Overlay]: () => Promise<ComponentType> } = {
  add: () => Promise.all([import('./add-sheet.tsx'), takeFurtherIcons()]).then(([each]) => each.AddSheet),
  find: () =>
    Promise.all([import('./palette.tsx'), takeRestOfWords(), takeFurtherIcons()]).then(([each]) => each.Palette),
};

/** The keys that open them: N what can be added, Ctrl or ⌘ with K, or a slash where nothing is typed, the field that finds. */
function keyed(event: KeyboardEvent): Overlay | null {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    return document.querySelector('dialog[open]:not(.palette)') === null ? 'find' : null;
  if (!isCommand(event)) return null;
  return event.key === 'n' ? 'add' : event.key === '/' ? 'find' : null;
}

/** True for a key that writes a letter. */
function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** What can be added, and the field that finds, over every screen; neither is a part of the first file. */
export function Overlays() {
  const { path } = useLocation();
  const loaded = useSignal<Partial<Record<Overlay, ComponentType>>>({});
  const take = async (which: Overlay) => {
    if (loaded.peek()[which] !== undefined) return;
    // Where its file does not come, nothing opens, and the next press tries again.
    const component = await files[which]().catch(() => null);
    if (component === null) closeOverlay();
    else loaded.value = { ...loaded.peek(), [which]: component };
  };
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (overlay.peek() === 'find' && document.querySelector('dialog[open]') === null && isLetter(event)) {
        event.preventDefault();
        typedAhead.value += event.key;
        return;
      }
      const which = keyed(event);
      if (which === null) return;
      event.preventDefault();
      openOverlay(which);
    };
    addEventListener('keydown', key);
    const later = setTimeout(() => {
      if (isAnswering()) void take('find').then(() => take('add'));
    }, FETCHED_AFTER_MS);
    return () => {
      removeEventListener('keydown', key);
      clearTimeout(later);
    };
  }, []);
  const now = overlay.value;
  useEffect(() => {
    if (now !== null) void take(now);
  }, [now]);
  // Going anywhere closes it: what was chosen is on the screen by then.
  useEffect(leaveBehind, [path]);
  const { add: Add, find: Find } = loaded.value;
  return (
    <>
      <button type="button" class="find quiet" aria-label={page.navigation.find} onClick={() => openOverlay('find')}>
        <Icon name="search" />
      </button>
      {Add !== undefined && <Add />}
      {Find !== undefined && <Find />}
    </>
  );
}
