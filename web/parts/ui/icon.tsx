import { icons } from 'virtual:icons';
import type { IconName } from './icon-names.ts';

/** The icons that are here so far. */
const known: Record<string, string> = { ...icons };

/** Takes in further icons, before the first of these is shown. */
export function takeIcons(further: Readonly<Record<string, string>>): void {
  Object.assign(known, further);
}

/** Takes in the icons of all other screens. Fails where their file does not come. */
export async function takeFurtherIcons(): Promise<void> {
  takeIcons((await import('virtual:further-icons')).icons);
}

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
      dangerouslySetInnerHTML={{ __html: known[name] ?? '' }}
    />
  );
}
