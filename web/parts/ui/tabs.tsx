import { useLayoutEffect, useRef } from 'preact/hooks';
import './tabs.css';

interface TabsProps {
  /** What they are views of, for those who listen. */
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly label: string; readonly count?: number | undefined }[];
  /** The address of the one that is shown. */
  readonly current: string;
}

/**
 * Views of one thing, each with an address of its own. They never move; on a phone they scroll sideways, and the one that is shown is in sight.
 *
 * @example <Tabs label={job.title} current={path} tabs={[{ href: `/job/${id}`, label: words.overview }, ...]} />
 */
export function Tabs({ label, tabs, current }: TabsProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current === null || shown == null) return;
    const [room, tab] = [list.current.getBoundingClientRect(), shown.getBoundingClientRect()];
    list.current.scrollBy({ left: tab.left + tab.width / 2 - room.left - room.width / 2 });
  }, [current]);
  return (
    <nav class="ui-tabs" aria-label={label}>
      <ul ref={list}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.href === current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="ui-tabs-count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
