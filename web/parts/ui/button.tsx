import type { ComponentChildren } from 'preact';
import './button.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';

/** `main`: filled, one a screen. `outlined`: others of the same thing. `quiet`: what is seldom wanted. */
export type ButtonKind = 'main' | 'outlined' | 'quiet';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  /** What is read out instead of the word on it, where that is too short without its surroundings; it begins with that word. */
  readonly label?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** It is on its way: a further press does nothing. */
  readonly busy?: boolean | undefined;
  /** It ends or hides something. */
  readonly ends?: boolean | undefined;
  readonly onPress?: (() => unknown) | undefined;
  /** With an address it is a link that looks like a button: it goes somewhere. */
  readonly href?: string | undefined;
  readonly type?: 'button' | 'submit' | undefined;
}

/**
 * What is pressed to do something, or to go where it is done.
 *
 * @example <Button kind="main" icon="mail" onPress={open}>{words.openInMail}</Button>
 */
export function Button(props: ButtonProps) {
  const { children, kind = 'outlined', icon, label, disabled = false, busy = false, ends = false, href } = props;
  const look = [kind === 'outlined' ? '' : kind, ends ? 'ends' : ''].join(' ').trim();
  const inside = (
    <>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </>
  );
  if (href !== undefined)
    return (
      <a class={`button ${look}`.trim()} href={href} aria-label={label} onClick={() => props.onPress?.()}>
        {inside}
      </a>
    );
  return (
    <button
      type={props.type ?? 'button'}
      class={look || undefined}
      aria-label={label}
      aria-disabled={disabled || busy}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (disabled || busy) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {inside}
    </button>
  );
}
