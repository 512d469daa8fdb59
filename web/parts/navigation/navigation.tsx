import { useLocation } from 'preact-iso/router';
import { openOverlay } from '../../state/overlay.ts';
import { page } from '../../state/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-names.ts';

interface Place {
  readonly path: string;
  readonly name: 'today' | 'week' | 'jobs' | 'people' | 'letters' | 'you' | 'settings' | 'more';
  readonly icon: IconName;
  readonly covers: RegExp;
  /** `desk`: at the desk alone, where there is room; `thumb`: on the phone alone. */
  readonly where?: 'desk' | 'thumb';
}

const today: Place = {
  path: '/',
  name: 'today',
  icon: 'sun',
  covers: /^\/(?:$|happened|invitation|mail$|letter\/|next|answer|heard|shared|no$|step)/,
};
const week: Place = { path: '/week', name: 'week', icon: 'calendar-days', covers: /^\/week/ };
const jobs: Place = {
  path: '/jobs',
  name: 'jobs',
  icon: 'briefcase',
  covers: /^\/(?:jobs?(?:\/|$)|add\/(?:job|interview)|fit|asked|prepare|rehearse|compare|proof|worked)/,
};
const people: Place = {
  path: '/people',
  name: 'people',
  icon: 'users',
  covers: /^\/(?:people|person|firm|file|add\/person)/,
  where: 'desk',
};
const letters: Place = {
  path: '/letters',
  name: 'letters',
  icon: 'mail',
  covers: /^\/(?:letters|sending)/,
  where: 'desk',
};
const you: Place = { path: '/you', name: 'you', icon: 'user', covers: /^\/(?:you|examples)/, where: 'desk' };
const settings: Place = { path: '/settings', name: 'settings', icon: 'settings', covers: /^\/settings/, where: 'desk' };
/** On the phone the places at the desk are behind it. */
const more: Place = {
  path: '/more',
  name: 'more',
  icon: 'ellipsis',
  covers: /^\/(?:more|people|person|firm|file|add\/person|letters|sending|you|examples|settings)/,
  where: 'thumb',
};

/** The places of the first rank, in their order. */
export const places: readonly Place[] = [today, week, jobs, people, letters, you, settings];

/** The places of the first rank: at the desk beside the page, on the phone within reach of the thumb, with "Add" in the middle. */
export function Navigation() {
  const { path } = useLocation();
  const { common, navigation } = page;
  return (
    <nav class="places" aria-label={common.product}>
      <p class="mark" aria-hidden="true">
        {common.product}
      </p>
      <ul>
        <Link place={today} path={path} />
        <Link place={week} path={path} />
        <li class="adds-place">
          <button type="button" class="add" onClick={() => openOverlay('add')}>
            <Icon name="plus" />
            <span>{common.add}</span>
          </button>
        </li>
        {[jobs, people, letters, you, more].map((place) => (
          <Link key={place.path} place={place} path={path} />
        ))}
        <li class="at-desk finds-place">
          <button type="button" class="finds" onClick={() => openOverlay('find')}>
            <Icon name="search" />
            <span>{navigation.find}</span>
            <kbd>{isApple ? navigation.keyOnApple : navigation.key}</kbd>
          </button>
        </li>
        <Link place={settings} path={path} last />
      </ul>
    </nav>
  );
}

const isApple = /Mac|iP(?:hone|ad)/.test(navigator.userAgent);

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
        <span>{page.navigation[place.name]}</span>
      </a>
    </li>
  );
}
