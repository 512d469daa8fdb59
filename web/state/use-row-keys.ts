import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import { askIfDone, canBeSaidDone } from './asked-step.ts';
import { focusRow } from './row-focus.ts';
import { chooseByGesture } from './step-choices.ts';
import { isCommand } from './typing.ts';

type Step = Output<'today'>['doNow'][number];

const choices = { l: 'later', d: 'done', s: 'skip' } as const;

/**
 * The keys of the day's list: J and K go to the next row and the one before, over the cards above and below it too, L puts it off, D asks whether it is done, S leaves it out; Enter opens it,
 * as of any row. None of them does anything while something is typed.
 */
export function useRowKeys(steps: RefObject<readonly Step[]>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isCommand(event)) return;
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row], .today-list .ui-card')].filter(
        // What is folded away cannot be gone to.
        (row) => row.checkVisibility(),
      );
      const at = rows.findIndex(
        (row) => row === document.activeElement || (isCard(row) && row.contains(document.activeElement)),
      );
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        const next = event.key === 'j' ? at + 1 : Math.max(at, 1) - 1;
        enter(rows[Math.min(next, rows.length - 1)]);
        return;
      }
      const what = choices[event.key as keyof typeof choices];
      const step = steps.current?.find((each) => each.id === rows[at]?.dataset.row);
      if (what === undefined || step === undefined || (what === 'done' && !canBeSaidDone(step))) return;
      event.preventDefault();
      // The next row takes the focus, for this one goes.
      const neighbour = rows[at + 1] ?? rows[at - 1];
      const id = neighbour?.dataset.row;
      if (what === 'done') {
        askIfDone(step, () => id !== undefined && requestAnimationFrame(() => focusRow(id)));
        return;
      }
      enter(neighbour);
      // Where a group of two becomes one row, that row is made anew, and would lose the focus.
      void chooseByGesture(step, what).then(() => id !== undefined && requestAnimationFrame(() => focusRow(id)));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [steps]);
}

function isCard(row: HTMLElement): boolean {
  return row.dataset.row === undefined;
}

/** Puts the focus on a row, or on the first thing that can be done on a card. */
function enter(row: HTMLElement | undefined): void {
  const first =
    row !== undefined && isCard(row) ? row.querySelector<HTMLElement>('.acts :is(a, button), a, button') : row;
  first?.focus();
}
