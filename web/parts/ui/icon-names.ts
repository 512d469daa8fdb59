/** The icons of the first screen, by their names in Lucide; the build takes these out of it and no others. */
export const firstIcons = [
  'sun',
  'calendar-days',
  'briefcase',
  'users',
  'mail',
  'user',
  'settings',
  'plus',
  'ellipsis',
  'message-square',
  'pen-line',
  'check',
  'clock',
  'chevron-down',
  'search',
  'triangle-alert',
  'x',
] as const;

/** What the list of the day shows besides; other screens show it too. */
export const dayIcons = ['phone', 'file-text', 'video', 'chevron-right'] as const;

/** The icons of all other screens, which come with the first of these. */
export const furtherIcons = [
  'globe',
  'bell',
  'smartphone',
  'save',
  'sparkles',
  'eraser',
  'lock',
  'chevron-left',
  'arrow-up-right',
  'arrow-down-left',
] as const;

export type IconName = (typeof firstIcons | typeof dayIcons | typeof furtherIcons)[number];
