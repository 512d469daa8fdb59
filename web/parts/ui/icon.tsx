import { icons } from 'virtual:icons';
import type { IconName } from './icon-names.ts';

interface IconProps {
  readonly name: IconName;
}

/** A small picture beside a word that says the same: nothing is told by it alone. */
export function Icon({ name }: IconProps) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      // The paths come from the library at build time; nobody types into them.
      dangerouslySetInnerHTML={{ __html: icons[name] ?? '' }}
    />
  );
}
