import type { ComponentType } from 'preact';
import { later } from './later.tsx';

/** Where the notes are, in a small line; and at most one question about their copy. */
export const HomeSays: ComponentType = later(() => import('./home-line.tsx').then((each) => each.HomeLine));
