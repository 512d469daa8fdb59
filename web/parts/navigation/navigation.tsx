import { useLocation } from 'preact-iso/router';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-names.ts';
import { openAdd } from './add-sheet.tsx';

interface Place {
  readonly path: string;
  readonly name: string;
  readonly icon: IconName;
  readonly covers: RegExp;
  /** `desk`: at the desk alone, where there is room; `thumb`: on the phone alone. */
  readonly where?: 'desk' | 'thumb';
}

const today: Place = {
  path: '/',
  name: 'Today',
  icon: 'sun',
  covers: /^\/(?:$|happened|invitation|mail$|letter\/|next|answer|heard|shared|no$|step)/,
};
const week: Place = { path: '/week', name: 'Week', icon: 'calendar-days', covers: /^\/week/ };
const jobs: Place = {
  path: '/jobs',
  name: 'Jobs',
  icon: 'briefcase',
  covers: /^\/(?:jobs?(?:\/|$)|add\/(?!person)|fit|asked|prepare|rehearse|compare|proof|worked)/,
};
const people: Place = {
  path: '/people',
  name: 'People',
  icon: 'users',
  covers: /^\/(?:people|person|firm|file|add\/person)/,
  where: 'desk',
};
const letters: Place = {
  path: '/letters',
  name: 'Letters',
  icon: 'mail',
  covers: /^\/(?:letters|sending)/,
  where: 'desk',
};
const you: Place = { path: '/you', name: 'You', icon: 'user', covers: /^\/(?:you|examples)/, where: 'desk' };
const settings: Place = { path: '/settings', name: 'Settings', icon: 'settings', covers: /^\/settings/, where: 'desk' };
/** On the phone the places at the desk stand behind it. */
const more: Place = {
  path: '/more',
  name: 'More',
  icon: 'ellipsis',
  covers: /^\/(?:more|people|file|letters|sending|you|examples|settings)/,
  where: 'thumb',
};

/** The places of the first rank: at the desk beside the page, on the phone within reach of the thumb, with "Add" in the middle. */
export function Navigation() {
  const { path } = useLocation();
  return (
    <nav class="places" aria-label="Persevere">
      <p class="mark" aria-hidden="true">
        Persevere
      </p>
      <ul>
        <Link place={today} path={path} />
        <Link place={week} path={path} />
        <li class="adds">
          <button type="button" class="add" onClick={openAdd}>
            <Icon name="plus" />
            <span>Add</span>
          </button>
        </li>
        {[jobs, people, letters, you, more].map((place) => (
          <Link key={place.path} place={place} path={path} />
        ))}
        <Link place={settings} path={path} last />
      </ul>
    </nav>
  );
}

interface LinkProps {
  readonly place: Place;
  readonly path: string;
  readonly last?: boolean;
}

function Link({ place, path, last = false }: LinkProps) {
  const { where } = place;
  return (
    <li class={[where === undefined ? '' : `at-${where}`, last ? 'last' : ''].join(' ').trim() || undefined}>
      <a href={place.path} aria-current={place.covers.test(path) ? 'page' : undefined}>
        <Icon name={place.icon} />
        <span>{place.name}</span>
      </a>
    </li>
  );
}
