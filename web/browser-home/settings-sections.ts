import { Calendar } from '../parts/settings/calendar.tsx';
import { Forget } from '../parts/settings/forget.tsx';
import { HowOften } from '../parts/settings/how-often.tsx';
import { Language } from '../parts/settings/language.tsx';
import { Privacy } from '../parts/settings/privacy.tsx';
import { Profile } from '../parts/settings/profile.tsx';
import type { Section } from '../state/settings-sections.ts';
import { NeedsComputer } from './parts/needs-computer.tsx';
import { NoticesHere } from './parts/notices-here.tsx';
import { YourCopy } from './parts/your-copy.tsx';

/** The sections that are needed often, in their order. */
export const front: readonly Section[] = [
  ['you', 'user', Profile],
  ['language', 'globe', Language],
  ['backup', 'save', YourCopy],
  ['calendar', 'calendar-days', Calendar],
  ['reminders', 'bell', NoticesHere],
];

/** The others. */
export const seldom: readonly Section[] = [
  ['how-often', 'clock', HowOften],
  ['computer', 'smartphone', NeedsComputer],
  ['forget', 'eraser', Forget],
  ['privacy', 'lock', Privacy],
];
