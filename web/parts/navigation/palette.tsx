import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { closeOverlay, overlay, typedAhead } from '../../state/overlay.ts';
import type { Item } from '../../state/palette-items.ts';
import { useResults } from '../../state/use-palette.ts';
import { page } from '../../state/words.ts';
import { Icon } from '../ui/icon.tsx';
import './palette.css';

/** The field that finds, opens, adds and calls, over every screen: Ctrl or ⌘ with K, or a slash, opens it. */
export function Palette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = overlay.value === 'find';
  // At once, so that no letter is typed between its first painting and its being open.
  useLayoutEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  const closed = () => overlay.value === 'find' && closeOverlay();
  return (
    <dialog
      class="palette"
      ref={dialog}
      aria-label={page.palette.label}
      onCancel={closed}
      // Told a moment later: by then it may have been opened again.
      onClose={() => dialog.current?.open === false && closed()}
      {...{ closedby: 'any' }}
    >
      {isOpen && <Inside close={closeOverlay} />}
    </dialog>
  );
}

function Inside({ close }: { readonly close: () => void }) {
  const { route } = useLocation();
  const words = page.palette;
  const typed = useSignal(typedAhead.peek());
  const at = useSignal(0);
  /** Enter was pressed: what is found for all that was typed is opened, not what was found for its first letters. */
  const isAwaited = useSignal(false);
  const list = useRef<HTMLDivElement>(null);
  const looked = typed.value.trim();
  const { items, isComplete, isOffline } = useResults(looked);
  const chosen = Math.min(at.value, items.length - 1);
  const take = (item: Item | undefined) => {
    if (item === undefined) return;
    close();
    if (item.href.startsWith('/')) route(item.href);
    else location.href = item.href;
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && items.length > 0) at.value = (chosen + by + items.length) % items.length;
    else if (event.key === 'Enter') isAwaited.value = true;
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    if (!isAwaited.value || !isComplete) return;
    isAwaited.value = false;
    take(items[chosen]);
  }, [isAwaited.value, isComplete]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, looked]);
  return (
    <>
      <div class="palette-field">
        <Icon name="search" />
        <input
          role="combobox"
          type="text"
          // The field is what the dialog was opened for.
          autofocus
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterKeyHint="go"
          maxLength={200}
          placeholder={words.placeholder}
          aria-label={words.label}
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls="palette-list"
          aria-activedescendant={items.length > 0 ? `palette-${chosen}` : undefined}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            at.value = 0;
            isAwaited.value = false;
          }}
          onKeyDown={keyed}
        />
        <button type="button" class="quiet" aria-label={page.common.close} onClick={close}>
          <Icon name="x" />
        </button>
      </div>
      <div class="palette-list" id="palette-list" role="listbox" aria-label={words.results} tabIndex={-1} ref={list}>
        {items.map((item, index) => (
          <Fragment key={item.key}>
            {item.group !== items[index - 1]?.group && (
              <div class="palette-group" role="presentation">
                {words.groups[item.group]}
              </div>
            )}
            <Option item={item} id={`palette-${index}`} isAt={index === chosen} take={take} />
          </Fragment>
        ))}
      </div>
      {isOffline && <p class="palette-note">{words.offline}</p>}
      {isComplete && !isOffline && looked !== '' && items.length === 0 && (
        <p class="palette-note">
          {words.none(looked)} {words.noneHint}
        </p>
      )}
      <p class="palette-keys" aria-hidden="true">
        {words.keys}
      </p>
      <span class="unseen" role="status">
        {isComplete && looked !== '' ? words.count(items.length) : ''}
      </span>
    </>
  );
}

interface OptionProps {
  readonly item: Item;
  readonly id: string;
  readonly isAt: boolean;
  readonly take: (item: Item) => void;
}

function Option({ item, id, isAt, take }: OptionProps) {
  return (
    <div
      id={id}
      class="palette-option"
      role="option"
      tabIndex={-1}
      aria-selected={isAt}
      onClick={() => take(item)}
      // The keys are those of the field, where the focus stays.
      onKeyDown={undefined}
    >
      <Icon name={item.icon} />
      <span class="palette-title">
        <bdi>
          <Marked text={item.title} marks={item.marks} />
        </bdi>
      </span>
      {item.hint !== '' && <span class="palette-hint">{item.hint}</span>}
    </div>
  );
}

/** A text with the words in it that were looked for. */
function Marked({ text, marks }: { readonly text: string; readonly marks: Item['marks'] }) {
  let end = 0;
  const parts = marks.flatMap(([from, to]) => {
    // Two words may be found at one place.
    const begin = Math.max(from, end);
    if (begin >= to) return [];
    const before = text.slice(end, begin);
    end = to;
    return [before, <mark key={begin}>{text.slice(begin, to)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
