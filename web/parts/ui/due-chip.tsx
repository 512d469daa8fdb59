import { Chip } from './chip.tsx';

interface Due {
  readonly word: string;
  readonly days: number;
  readonly over: boolean;
}

/**
 * By when something is to be done, in a word; its colour says whether that is today, over, or later.
 *
 * @example <DueChip due={step.due} />
 */
export function DueChip({ due }: { readonly due: Due }) {
  return <Chip tone={due.over ? 'waiting' : due.days === 0 ? 'urgent' : 'plain'}>{due.word}</Chip>;
}
