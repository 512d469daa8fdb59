import type { ComponentType } from 'preact';
import { onAppleTab } from '../copy/device.ts';
import { recorded } from '../copy/record.ts';
import { laterWithWords } from './with-words.ts';

const BeforeNotes = laterWithWords(() => import('./home-gone.tsx').then((each) => each.BeforeNotes));

/** That notes were here and are gone, or on an iPhone, that the page belongs on the home screen; else nothing. */
export const BeforeBeginning: ComponentType = () => (recorded.value.emptied || onAppleTab ? <BeforeNotes /> : null);

const BringBack = laterWithWords(() => import('./choose-copy.tsx').then((each) => each.BringBack));

/** For who has a copy of their notes. */
export const AnotherBeginning: ComponentType = () => (recorded.value.emptied ? null : <BringBack />);
