import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import './button.css';
import { Icon } from './icon.tsx';
/**
 * What is pressed to do something, or to go where it is done.
 *
 * @example <Button kind="main" icon="mail" onPress={open}>{words.openInMail}</Button>
 */
export function Button(props) {
  const { children, kind = 'outlined', icon, label, disabled = false, busy = false, ends = false, href } = props;
  const look = [kind === 'outlined' ? '' : kind, ends ? 'ends' : ''].join(' ').trim();
  const inside = _jsxs(_Fragment, { children: [icon !== undefined && _jsx(Icon, { name: icon }), children] });
  if (href !== undefined)
    return _jsx('a', {
      class: `button ${look}`.trim(),
      href: href,
      'aria-label': label,
      onClick: () => props.onPress?.(),
      children: inside,
    });
  return _jsx('button', {
    type: props.type ?? 'button',
    class: look || undefined,
    'aria-label': label,
    'aria-disabled': disabled || busy,
    'aria-busy': busy || undefined,
    onClick: (event) => {
      if (disabled || busy) event.preventDefault();
      else props.onPress?.();
    },
    children: inside,
  });
}
