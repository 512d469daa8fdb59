import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import { useLocation } from 'preact-iso/router';
import { openOverlay } from '../../state/overlay.ts';
import { page } from '../../state/words.ts';
import { Icon } from '../ui/icon.tsx';

const today = {
  path: '/',
  name: 'today',
  icon: 'sun',
  covers: /^\/(?:$|happened|invitation|mail$|letter\/|next|answer|heard|shared|no$|step)/,
};
const week = { path: '/week', name: 'week', icon: 'calendar-days', covers: /^\/week/ };
const jobs = {
  path: '/jobs',
  name: 'jobs',
  icon: 'briefcase',
  covers: /^\/(?:jobs?(?:\/|$)|add\/(?:job|interview)|fit|asked|prepare|rehearse|compare|proof|worked)/,
};
const people = {
  path: '/people',
  name: 'people',
  icon: 'users',
  covers: /^\/(?:people|person|firm|file|add\/person)/,
  where: 'desk',
};
const letters = {
  path: '/letters',
  name: 'letters',
  icon: 'mail',
  covers: /^\/(?:letters|sending)/,
  where: 'desk',
};
const you = { path: '/you', name: 'you', icon: 'user', covers: /^\/(?:you|examples)/, where: 'desk' };
const settings = { path: '/settings', name: 'settings', icon: 'settings', covers: /^\/settings/, where: 'desk' };
/** On the phone the places at the desk are behind it. */
const more = {
  path: '/more',
  name: 'more',
  icon: 'ellipsis',
  covers: /^\/(?:more|people|person|firm|file|add\/person|letters|sending|you|examples|settings)/,
  where: 'thumb',
};
/** The places of the first rank, in their order. */
export const places = [today, week, jobs, people, letters, you, settings];
/** The places of the first rank: at the desk beside the page, on the phone within reach of the thumb, with "Add" in the middle. */
export function Navigation() {
  const { path } = useLocation();
  const { common, navigation } = page;
  return _jsxs('nav', {
    class: 'places',
    'aria-label': common.product,
    children: [
      _jsx('p', { class: 'mark', 'aria-hidden': 'true', children: common.product }),
      _jsxs('ul', {
        children: [
          _jsx(Link, { place: today, path: path }),
          _jsx(Link, { place: week, path: path }),
          _jsx('li', {
            class: 'adds-place',
            children: _jsxs('button', {
              type: 'button',
              class: 'add',
              onClick: () => openOverlay('add'),
              children: [_jsx(Icon, { name: 'plus' }), _jsx('span', { children: common.add })],
            }),
          }),
          [jobs, people, letters, you, more].map((place) => _jsx(Link, { place: place, path: path }, place.path)),
          _jsx('li', {
            class: 'at-desk finds-place',
            children: _jsxs('button', {
              type: 'button',
              class: 'finds',
              onClick: () => openOverlay('find'),
              children: [
                _jsx(Icon, { name: 'search' }),
                _jsx('span', { children: navigation.find }),
                _jsx('kbd', { children: isApple ? navigation.keyOnApple : navigation.key }),
              ],
            }),
          }),
          _jsx(Link, { place: settings, path: path, last: true }),
        ],
      }),
    ],
  });
}
const isApple = /Mac|iP(?:hone|ad)/.test(navigator.userAgent);
function Link({ place, path, last = false }) {
  const { where } = place;
  return _jsx('li', {
    class: [where === undefined ? '' : `at-${where}`, last ? 'last' : ''].join(' ').trim() || undefined,
    children: _jsxs('a', {
      href: place.path,
      'aria-current': place.covers.test(path) ? 'page' : undefined,
      children: [_jsx(Icon, { name: place.icon }), _jsx('span', { children: page.navigation[place.name] })],
    }),
  });
}
