/** What became of an interview, by the answer to "did it take place?". */
export const outcomes = {
  yes: 'held',
  moved: 'moved',
  'they-did-not-come': 'they-missed',
  'i-could-not': 'i-missed',
} as const;
