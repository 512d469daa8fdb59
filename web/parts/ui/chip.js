import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import './chip.css';
import { Icon } from './icon.tsx';
/**
 * One word of state: when, how far, whose turn. It cannot be pressed.
 *
 * @example <Chip tone={due.days === 0 ? 'urgent' : 'plain'}>{due.word}</Chip>
 */
export function Chip({ children, tone = 'plain', icon }) {
  return _jsxs('span', {
    class: 'chip by-itself',
    'data-tone': tone,
    children: [icon !== undefined && _jsx(Icon, { name: icon }), children],
  });
}
