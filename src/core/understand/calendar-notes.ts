/** What of a calendar file was left out or could not be read. Plain data, for a reader of its own process hands it over. */
export type FileNote =
  | { readonly code: 'file-cut'; readonly lines: number }
  | { readonly code: 'events-left'; readonly all: number; readonly read: number }
  /** The first of them, as they stand there, and how many more. */
  | { readonly code: 'lines-unread'; readonly lines: readonly string[]; readonly more: number }
  | { readonly code: 'other-parts'; readonly kind: OtherPart; readonly count: number }
  | { readonly code: 'zone-rule-left' }
  | { readonly code: 'no-beginning' | 'first-date-out'; readonly summary: string };

/** What calendar files hold beside events. */
export type OtherPart = 'tasks' | 'journal-notes' | 'free-busy' | 'other';

/** What of one event could not be read, or was not taken. */
export type EventNote =
  | { readonly code: 'several-days' | 'end-unreadable' | 'end-unfit' | 'length-unreadable' }
  | { readonly code: 'people-left'; readonly all: number; readonly read: number };
