import { useSignal } from '@preact/signals';
import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { Button } from '../ui/button.tsx';
import { Refused } from './notices.tsx';
/** A button that does one thing with the server, once at a time, and says where it was refused. */
export function Action({ children, main = false, quiet = false, disabled = false, label, icon, does }) {
  const busy = useSignal(false);
  const refusal = useSignal(null);
  const act = async () => {
    // A second tap while the first is on its way is the same wish.
    if (busy.value) return;
    busy.value = true;
    refusal.value = null;
    const answer = await does();
    busy.value = false;
    if (answer !== undefined && !answer.ok) refusal.value = answer.refusal;
  };
  return _jsxs(_Fragment, {
    children: [
      _jsx(Button, {
        kind: main ? 'main' : quiet ? 'quiet' : 'outlined',
        disabled: disabled,
        busy: busy.value,
        label: label,
        icon: icon,
        onPress: act,
        children: children,
      }),
      _jsx(Refused, { refusal: refusal.value }),
    ],
  });
}
