import type { ComponentChildren } from 'preact';
import './chip.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';

/** What its colour says beside its word. `urgent`: today or at once. `waiting`: over, or others have the word. `done`: done, kept, agreed. */
export type Tone = 'plain' | 'urgent' | 'waiting' | 'done';

interface ChipProps {
  readonly children: ComponentChildren;
  readonly tone?: Tone | undefined;
  readonly icon?: IconName | undefined;
}

/**
 * One word of state: when, how far, whose turn. It cannot be pressed.
 *
 * @example <Chip tone={due.days === 0 ? 'urgent' : 'plain'}>{due.word}</Chip>
 */
export function Chip({ children, tone = 'plain', icon }: ChipProps) {
  return (
    <span class="chip by-itself" data-tone={tone}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
