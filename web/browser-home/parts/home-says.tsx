import type { ComponentType } from 'preact';
import { laterWithWords } from './with-words.ts';

/** Where the notes are, in a small line; and at most one question about their copy. */
export const HomeSays: ComponentType = laterWithWords(() => import('./home-line.tsx').then((each) => each.HomeLine));
