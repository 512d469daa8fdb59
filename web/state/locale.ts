// How days are named in a language of the page. Without imports: the build asks it too, for the first screen that it renders.

/** The locale for a language of the page, by its code. English is written as in Britain, as the server writes it. */
export function localeOf(code: string): string {
  return code.slice(0, 2) === 'en' ? 'en-GB' : code.slice(0, 2);
}

/** "Friday 4 December", as options of `Intl.DateTimeFormat`. */
export const longDayParts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
