import { useSignal } from '@preact/signals';
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
  /** It is turned on or off; whether it is on. */
  readonly checked?: boolean | undefined;
  /** The heading under which it is: items of one group follow each other. */
  readonly group?: string | undefined;
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
  /** A list of three hundred rows would hold thousands of items that nobody opens: they are there from the first opening on. */
  const shown = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const all = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
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
        onBeforeToggle={(event) => {
          if (event.newState === 'open') shown.value = true;
        }}
        onToggle={(event) => {
          if ((event as unknown as ToggleEvent).newState !== 'open') return;
          if (button.current !== null) placeBeside(event.currentTarget, button.current);
          if (!event.currentTarget.contains(document.activeElement)) all()[0]?.focus();
        }}
      >
        {groupsOf(shown.value ? items : []).map(({ group, items: those }) => (
          <div key={group ?? ''} {...(group === undefined ? { role: 'none' } : { role: 'group', 'aria-label': group })}>
            {group !== undefined && (
              <p class="ui-menu-group" aria-hidden="true">
                {group}
              </p>
            )}
            {those.map((item) => (
              <Item key={item.label} item={item} close={() => menu.current?.hidePopover()} />
            ))}
          </div>
        ))}
      </div>
    </span>
  );
}

interface Group {
  readonly group: string | undefined;
  readonly items: MenuItem[];
}

function groupsOf(items: readonly MenuItem[]): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === item.group) last.items.push(item);
    else groups.push({ group: item.group, items: [item] });
  }
  return groups;
}

function Item({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  const common = {
    role: item.checked === undefined ? 'menuitem' : 'menuitemcheckbox',
    'aria-checked': item.checked,
    tabIndex: -1,
    class: item.ends === true ? 'ui-menu-item ends' : 'ui-menu-item',
  } as const;
  const inside = (
    <>
      {item.icon !== undefined && <Icon name={item.icon} />}
      <span>{item.label}</span>
      {item.checked === true && (
        <span class="ui-menu-checked">
          <Icon name="check" />
        </span>
      )}
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
