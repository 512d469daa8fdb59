import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import './fold.css';
import { Icon } from './icon.tsx';
/**
 * What is there and need not be in sight: older things, reasons, details. One a place; what is wanted seldom is a `Menu`.
 *
 * @example <Fold label={words.older} count={older.length}><Rows>...</Rows></Fold>
 */
export function Fold({ label, count, open = false, children }) {
  return _jsxs('details', {
    class: 'ui-fold',
    open: open,
    children: [
      _jsxs('summary', {
        children: [
          _jsx(Icon, { name: 'chevron-right' }),
          _jsx('span', { children: label }),
          count !== undefined && _jsx('span', { class: 'ui-fold-count', children: count }),
        ],
      }),
      _jsx('div', { children: children }),
    ],
  });
}
