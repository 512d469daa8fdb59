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

export type IconName = (typeof firstIcons | typeof furtherIcons)[number];
