import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import './sheet.css';
import { Icon } from './icon.tsx';
/**
 * A question or a form over the screen: from the lower edge on the phone, in the middle at the desk. Its contents exist while it stands open; the focus
 * goes to the first of them, and back afterwards.
 *
 * @example <Sheet open={adding.value} onClose={() => { adding.value = false; }} title={words.add} closeLabel={words.close}>...</Sheet>
 */
export function Sheet({ open, onClose, title, closeLabel, children, acts, width = 'narrow' }) {
  const dialog = useRef(null);
  const id = useId();
  useLayoutEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return _jsx('dialog', {
    class: 'ui-sheet',
    'data-width': width,
    ref: dialog,
    'aria-labelledby': id,
    onCancel: (event) => event.target === dialog.current && onClose(),
    onClose: (event) => event.target === dialog.current && dialog.current?.open === false && onClose(),
    closedby: 'any',
    children:
      open &&
      _jsxs(_Fragment, {
        children: [
          _jsx('h2', { class: 'ui-sheet-title', id: id, children: title }),
          _jsx('div', { class: 'ui-sheet-body', children: children }),
          acts !== undefined && _jsx('div', { class: 'ui-sheet-acts', children: acts }),
          _jsx('button', {
            type: 'button',
            class: 'ui-sheet-close',
            'aria-label': closeLabel,
            onClick: () => dialog.current?.close(),
            children: _jsx(Icon, { name: 'x' }),
          }),
        ],
      }),
  });
}
