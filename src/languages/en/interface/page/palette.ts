/** The field that finds, opens, adds and calls. */
export const palette = {
  label: 'Search, open, add or call',
  placeholder: 'Job, person, note, “call Dana” …',
  results: 'Results',
  groups: {
    recent: 'Recent',
    call: 'Call',
    job: 'Jobs',
    person: 'People',
    firm: 'Firms',
    letter: 'To do',
    note: 'Notes',
    add: 'Add',
    go: 'Go to',
  },
  /** Words with which somebody says that they want to call; small letters. */
  callWords: ['call', 'ring', 'phone'],
  ring: (name: string) => `Call ${name}`,
  noNumber: 'no number yet',
  seeWhatToSay: 'See what to say',
  ended: 'ended',
  none: (typed: string) => `Nothing found for “${typed}”.`,
  noneHint: 'Try fewer letters, or the name of the firm.',
  offline: 'Persevere isn’t answering, so only screens can be found.',
  count: (count: number): string => (count === 1 ? '1 result' : `${count} results`),
  keys: 'Arrows to choose, Enter to open, Escape to close',
};
