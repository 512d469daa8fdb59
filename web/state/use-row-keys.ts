import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import { canBeSaidDone, chooseByGesture } from './step-choices.ts';
import { isCommand } from './typing.ts';

type Step = Output<'today'>['doNow'][number];

const choices = { l: 'later', d: 'done', s: 'skip' } as const;

/**
 * The keys of the day's list: J and K go to the next row and the one before, L puts it off, D says that it is done, S leaves it out; Enter opens it,
 * as of any row. None of them does anything while something is typed.
 */
export function useRowKeys(steps: RefObject<readonly Step[]>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isCommand(event)) return;
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        const next = event.key === 'j' ? at + 1 : Math.max(at, 1) - 1;
        rows[Math.min(next, rows.length - 1)]?.focus();
        return;
      }
      const what = choices[event.key as keyof typeof choices];
      const step = steps.current?.find((each) => each.id === rows[at]?.dataset.row);
      if (what === undefined || step === undefined || (what === 'done' && !canBeSaidDone(step))) return;
      event.preventDefault();
      // The next row takes the focus, for this one goes.
      (rows[at + 1] ?? rows[at - 1])?.focus();
      void chooseByGesture(step, what);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [steps]);
}
