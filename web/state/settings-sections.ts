import type { ComponentType } from 'preact';
import { Backup } from '../parts/settings/backup.tsx';
import { Calendar } from '../parts/settings/calendar.tsx';
import { Devices } from '../parts/settings/devices.tsx';
import { Forget } from '../parts/settings/forget.tsx';
import { HowOften } from '../parts/settings/how-often.tsx';
import { Language } from '../parts/settings/language.tsx';
import { Mailbox } from '../parts/settings/mailbox.tsx';
import { Model } from '../parts/settings/model.tsx';
import { Privacy } from '../parts/settings/privacy.tsx';
import { Profile } from '../parts/settings/profile.tsx';
import { Reminders } from '../parts/settings/reminders.tsx';
import type { IconName } from '../parts/ui/icon-names.ts';
import type { page } from './words.ts';

/** One section: its name among the words of the page, its icon, and what shows it. */
export type Section = readonly [keyof typeof page.settings.sections, IconName, ComponentType];

/** The sections that are needed often, in their order. */
export const front: readonly Section[] = [
  ['you', 'user', Profile],
  ['language', 'globe', Language],
  ['mailbox', 'mail', Mailbox],
  ['reminders', 'bell', Reminders],
  ['devices', 'smartphone', Devices],
  ['backup', 'save', Backup],
];

/** The others. */
export const seldom: readonly Section[] = [
  ['how-often', 'clock', HowOften],
  ['calendar', 'calendar-days', Calendar],
  ['model', 'sparkles', Model],
  ['forget', 'eraser', Forget],
  ['privacy', 'lock', Privacy],
];
