import type { Answer } from '../../api/answer.ts';
import { useAct } from '../../state/use-act.ts';
import { page } from '../../state/words.ts';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Refused } from './notices.tsx';
import { ToSee } from './to-see.tsx';

interface FormBarProps {
  readonly label: string;
  readonly disabled?: boolean;
  /** What is still missing before it can be done; it stands above the button. */
  readonly missing?: string | null;
  /** Does it; what is refused stands above the bar. */
  readonly does: () => Promise<Answer<unknown> | undefined>;
}

/** The bar of a form: the button that saves it, in reach however long the form is. The last of its screen. */
export function FormBar({ label, disabled = false, missing = null, does }: FormBarProps) {
  const { busy, refusal, run } = useAct();
  return (
    <>
      <ToSee shown={refusal.value !== null}>
        <Refused refusal={refusal.value} />
      </ToSee>
      <Bar label={page.add.whatToDo} above={missing ?? undefined}>
        <Button kind="main" busy={busy.value} disabled={disabled || missing !== null} onPress={() => run(does)}>
          {label}
        </Button>
      </Bar>
    </>
  );
}
