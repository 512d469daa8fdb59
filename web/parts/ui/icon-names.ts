/** The icons that the page uses, by their names in Lucide; the build takes these out of it and no others. */
export const iconNames = [
  'sun',
  'calendar-days',
  'briefcase',
  'users',
  'mail',
  'user',
  'settings',
  'plus',
  'ellipsis',
  'phone',
  'message-square',
  'pen-line',
  'file-text',
  'video',
  'check',
  'clock',
  'chevron-right',
  'chevron-down',
  'search',
  'triangle-alert',
  'x',
] as const;

export type IconName = (typeof iconNames)[number];
