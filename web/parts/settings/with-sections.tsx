import type { ComponentChildren } from 'preact';
import './sections.css';

interface WithSectionsProps {
  /** What the list is called, for those who listen. */
  readonly label: string;
  readonly sections: readonly { readonly href: string; readonly name: string }[];
  /** The address of the one that is shown. */
  readonly current: string;
  readonly children: ComponentChildren;
}

/** One section with the list of all of them beside it at the desk; on the phone the list is a screen of its own, one step back. */
export function WithSections({ label, sections, current, children }: WithSectionsProps) {
  return (
    <div class="with-sections">
      <nav aria-label={label}>
        <ul class="plain">
          {sections.map(({ href, name }) => (
            <li key={href}>
              <a href={href} aria-current={href === current ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>{children}</div>
    </div>
  );
}
