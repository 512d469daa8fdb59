import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { useLocation } from 'preact-iso/router';
import { closeOverlay, overlay, typedAhead } from '../../state/overlay.ts';
import { useResults } from '../../state/use-palette.ts';
import { page } from '../../state/words.ts';
import { Icon } from '../ui/icon.tsx';
import './palette.css';
/** The field that finds, opens, adds and calls, over every screen: Ctrl or ⌘ with K, or a slash, opens it. */
export function Palette() {
  const dialog = useRef(null);
  const isOpen = overlay.value === 'find';
  // At once, so that no letter is typed between its first painting and its being open.
  useLayoutEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  const closed = () => overlay.value === 'find' && closeOverlay();
  return _jsx('dialog', {
    class: 'palette',
    ref: dialog,
    'aria-label': page.palette.label,
    onCancel: closed,
    // Told a moment later: by then it may have been opened again.
    onClose: () => dialog.current?.open === false && closed(),
    closedby: 'any',
    children: isOpen && _jsx(Inside, { close: closeOverlay }),
  });
}
function Inside({ close }) {
  const { route } = useLocation();
  const words = page.palette;
  const typed = useSignal(typedAhead.peek());
  const at = useSignal(0);
  /** Enter was pressed: what is found for all that was typed is opened, not what was found for its first letters. */
  const isAwaited = useSignal(false);
  const list = useRef(null);
  const looked = typed.value.trim();
  const { items, isComplete, isOffline } = useResults(looked);
  const chosen = Math.min(at.value, items.length - 1);
  const take = (item) => {
    if (item === undefined) return;
    close();
    if (item.href.startsWith('/')) route(item.href);
    else location.href = item.href;
  };
  const keyed = (event) => {
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
  return _jsxs(_Fragment, {
    children: [
      _jsxs('div', {
        class: 'palette-field',
        children: [
          _jsx(Icon, { name: 'search' }),
          _jsx('input', {
            role: 'combobox',
            type: 'text',
            // The field is what the dialog was opened for.
            autofocus: true,
            autocomplete: 'off',
            autocapitalize: 'none',
            spellcheck: false,
            enterKeyHint: 'go',
            maxLength: 200,
            placeholder: words.placeholder,
            'aria-label': words.label,
            'aria-autocomplete': 'list',
            'aria-expanded': items.length > 0,
            'aria-controls': 'palette-list',
            'aria-activedescendant': items.length > 0 ? `palette-${chosen}` : undefined,
            value: typed.value,
            onInput: (event) => {
              typed.value = event.currentTarget.value;
              at.value = 0;
              isAwaited.value = false;
            },
            onKeyDown: keyed,
          }),
          _jsx('button', {
            type: 'button',
            class: 'quiet',
            'aria-label': page.common.close,
            onClick: close,
            children: _jsx(Icon, { name: 'x' }),
          }),
        ],
      }),
      _jsx('div', {
        class: 'palette-list',
        id: 'palette-list',
        role: 'listbox',
        'aria-label': words.results,
        tabIndex: -1,
        ref: list,
        children: items.map((item, index) =>
          _jsxs(
            Fragment,
            {
              children: [
                item.group !== items[index - 1]?.group &&
                  _jsx('div', { class: 'palette-group', role: 'presentation', children: words.groups[item.group] }),
                _jsx(Option, { item: item, id: `palette-${index}`, isAt: index === chosen, take: take }),
              ],
            },
            item.key,
          ),
        ),
      }),
      isOffline && _jsx('p', { class: 'palette-note', children: words.offline }),
      isComplete &&
        !isOffline &&
        looked !== '' &&
        items.length === 0 &&
        _jsxs('p', { class: 'palette-note', children: [words.none(looked), ' ', words.noneHint] }),
      _jsx('p', { class: 'palette-keys', 'aria-hidden': 'true', children: words.keys }),
      _jsx('span', {
        class: 'unseen',
        role: 'status',
        children: isComplete && looked !== '' ? words.count(items.length) : '',
      }),
    ],
  });
}
function Option({ item, id, isAt, take }) {
  return _jsxs('div', {
    id: id,
    class: 'palette-option',
    role: 'option',
    tabIndex: -1,
    'aria-selected': isAt,
    onClick: () => take(item),
    // The keys are those of the field, where the focus stays.
    onKeyDown: undefined,
    children: [
      _jsx(Icon, { name: item.icon }),
      _jsx('span', {
        class: 'palette-title',
        children: _jsx('bdi', { children: _jsx(Marked, { text: item.title, marks: item.marks }) }),
      }),
      item.hint !== '' && _jsx('span', { class: 'palette-hint', children: item.hint }),
    ],
  });
}
/** A text with the words in it that were looked for. */
function Marked({ text, marks }) {
  let end = 0;
  const parts = marks.flatMap(([from, to]) => {
    // Two words may be found at one place.
    const begin = Math.max(from, end);
    if (begin >= to) return [];
    const before = text.slice(end, begin);
    end = to;
    return [before, _jsx('mark', { children: text.slice(begin, to) }, begin)];
  });
  return _jsxs(_Fragment, { children: [parts, text.slice(end)] });
}
