import type { ComponentType } from 'preact';
import { home } from '../home.ts';
import { laterWithWords } from './with-words.ts';

const Banner = laterWithWords(() => import('./home-trouble.tsx').then((each) => each.Banner));

/** Over every screen, where nothing is saved in this window or the notes cannot be opened. */
export const HomeBanner: ComponentType = () =>
  home.value.store === 'memory' || home.value.trouble !== null ? <Banner /> : null;
