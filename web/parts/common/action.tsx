import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Answer, Refusal } from '../../api/answer.ts';
import { Button } from '../ui/button.tsx';
import type { IconName } from '../ui/icon-names.ts';
import { Refused } from './notices.tsx';

interface ActionProps {
  readonly children: ComponentChildren;
  readonly main?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly label?: string | undefined;
  readonly icon?: IconName | undefined;
  /** Does it; what it refuses stands beside the button. */
  readonly does: () => Promise<Answer<unknown> | undefined>;
}

/** A button that does one thing with the server, once at a time, and says where it was refused. */
export function Action({ children, main = false, quiet = false, disabled = false, label, icon, does }: ActionProps) {
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | null>(null);
  const act = async () => {
    // A second tap while the first is on its way is the same wish.
    if (busy.value) return;
    busy.value = true;
    refusal.value = null;
    const answer = await does();
    busy.value = false;
    if (answer !== undefined && !answer.ok) refusal.value = answer.refusal;
  };
  return (
    <>
      <Button
        kind={main ? 'main' : quiet ? 'quiet' : 'outlined'}
        disabled={disabled}
        busy={busy.value}
        label={label}
        icon={icon}
        onPress={act}
      >
        {children}
      </Button>
      <Refused refusal={refusal.value} />
    </>
  );
}
