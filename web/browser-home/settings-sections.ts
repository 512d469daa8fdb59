import { Backup } from '../parts/settings/backup.tsx';
import { Calendar } from '../parts/settings/calendar.tsx';
import { Forget } from '../parts/settings/forget.tsx';
import { HowOften } from '../parts/settings/how-often.tsx';
import { Language } from '../parts/settings/language.tsx';
import { Privacy } from '../parts/settings/privacy.tsx';
import { Profile } from '../parts/settings/profile.tsx';
import type { Section } from '../state/settings-sections.ts';

/** The sections that are needed often, in their order. */
export const front: readonly Section[] = [
  ['you', 'user', Profile],
  ['language', 'globe', Language],
  ['backup', 'save', Backup],
  ['calendar', 'calendar-days', Calendar],
];

/** The others. */
export const seldom: readonly Section[] = [
  ['how-often', 'clock', HowOften],
  ['forget', 'eraser', Forget],
  ['privacy', 'lock', Privacy],
];
