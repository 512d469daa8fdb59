import type { ComponentType } from 'preact';
import { onAppleTab } from '../copy/device.ts';
import { recorded } from '../copy/record.ts';
import { onlyCopy } from '../home-words.ts';
import { ChooseCopy } from './choose-copy.tsx';
import { later } from './later.tsx';

const BeforeNotes = later(() => import('./home-gone.tsx').then((each) => each.BeforeNotes));

/** That notes were here and are gone, or on an iPhone, that the page belongs on the home screen; else nothing. */
export const BeforeBeginning: ComponentType = () => (recorded.value.emptied || onAppleTab ? <BeforeNotes /> : null);

/** For who has notes elsewhere. Where the words did not come, the page stands without it. */
export const AnotherBeginning: ComponentType = () =>
  recorded.value.emptied || onlyCopy.begin === undefined ? null : <ChooseCopy label={onlyCopy.begin.bring} />;
