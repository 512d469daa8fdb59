import { useId, useRef } from 'preact/hooks';
import './menu.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';
import { letterTyped, stepped } from './menu-keys.ts';
import { placeBeside } from './place-beside.ts';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** What it does; the caller says what was refused. */
  readonly onChoose?: (() => unknown) | undefined;
  /** Where it goes. */
  readonly href?: string | undefined;
  /** It ends or hides something; such items come last. */
  readonly ends?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

interface MenuProps {
  /** What the button is called: "More for Ann Moor". */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** A word on the button instead of the three dots. */
  readonly word?: string | undefined;
  readonly kind?: 'quiet' | 'outlined' | undefined;
}

/**
 * What is wanted seldom, behind three dots. Arrow keys, Home, End and the first letter go through it; Escape and a press beside it close it.
 *
 * @example <Menu label={words.moreFor(name)} items={[{ label: words.correct, icon: 'pen-line', onChoose: correct }]} />
 */
export function Menu({ label, items, word, kind = 'quiet' }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const all = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const keyed = (event: KeyboardEvent) => {
    const at = all().indexOf(document.activeElement as HTMLElement);
    const next = stepped(event.key, at, all().length) ?? letterTyped(event, at, items);
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (next === null) return;
    // No key of the page is meant while a menu stands open.
    event.preventDefault();
    event.stopPropagation();
    all()[next]?.focus();
  };
  return (
    <span class="ui-menu">
      <button
        type="button"
        ref={button}
        class={`ui-menu-button ${kind === 'quiet' ? 'quiet' : ''} ${word === undefined ? 'ui-menu-dots' : ''}`}
        aria-label={word === undefined ? label : undefined}
        aria-haspopup="menu"
        {...{ popovertarget: id }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          menu.current?.showPopover();
          if (!event.currentTarget.contains(document.activeElement)) all()[0]?.focus();
        }}
      >
        {word}
        <Icon name={word === undefined ? 'ellipsis' : 'chevron-down'} />
      </button>
      <div
        id={id}
        ref={menu}
        class="ui-menu-list"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        {...{ popover: 'auto' }}
        onKeyDown={keyed}
        onToggle={(event) => {
          if ((event as unknown as ToggleEvent).newState !== 'open') return;
          if (button.current !== null) placeBeside(event.currentTarget, button.current);
          if (!event.currentTarget.contains(document.activeElement)) all()[0]?.focus();
        }}
      >
        {items.map((item) => (
          <Item key={item.label} item={item} close={() => menu.current?.hidePopover()} />
        ))}
      </div>
    </span>
  );
}

function Item({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  const common = {
    role: 'menuitem',
    tabIndex: -1,
    class: item.ends === true ? 'ui-menu-item ends' : 'ui-menu-item',
  } as const;
  const inside = (
    <>
      {item.icon !== undefined && <Icon name={item.icon} />}
      <span>{item.label}</span>
    </>
  );
  if (item.href !== undefined)
    return (
      <a {...common} href={item.href} onClick={close}>
        {inside}
      </a>
    );
  return (
    <button
      {...common}
      type="button"
      aria-disabled={item.disabled === true}
      onClick={() => {
        if (item.disabled === true) return;
        close();
        item.onChoose?.();
      }}
    >
      {inside}
    </button>
  );
}
