import { icons } from 'virtual:icons';
import { jsx as _jsx } from 'preact/jsx-runtime';

/** The icons that are here so far. */
const known = { ...icons };
/** Takes in the icons of other screens, before the first of these is shown. */
export function takeIcons(further) {
  Object.assign(known, further);
}
/** A small picture beside a word that says the same: nothing is told by it alone. */
export function Icon({ name }) {
  return _jsx('svg', {
    class: 'icon',
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    // The paths come from the library at build time; nobody types into them.
    dangerouslySetInnerHTML: { __html: known[name] ?? '' },
  });
}
