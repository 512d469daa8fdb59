import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import './notice.css';
import { Icon } from './icon.tsx';

const icons = {
  plain: null,
  urgent: 'triangle-alert',
  waiting: 'clock',
  done: 'check',
};
/**
 * A word about this screen, where it belongs: what was refused, what is missing, what changed meanwhile. What was just done is said by `say` and
 * `sayUndo` instead.
 *
 * @example <Notice tone="waiting" acts={<Button onPress={load}>{words.load}</Button>}>{words.changedMeanwhile}</Notice>
 */
export function Notice({ children, tone = 'plain', acts, live }) {
  const icon = icons[tone];
  return _jsxs('div', {
    class: 'ui-notice',
    'data-tone': tone,
    role: live,
    children: [
      _jsxs('div', {
        class: 'ui-notice-words',
        children: [icon !== null && _jsx(Icon, { name: icon }), _jsx('div', { children: children })],
      }),
      acts !== undefined && _jsx('div', { class: 'ui-notice-acts', children: acts }),
    ],
  });
}
