/** For looking as if it were another time. */
export const nowOption = {
  now: {
    field: 'now',
    type: 'text',
    about: 'as if it were this time, with its zone; for looking only',
    optional: true,
  },
} as const;
