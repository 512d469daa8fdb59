/** What happened in a job. */
export const jobStory = {
  out: 'from you',
  in: 'from them',
  showChanges: (count: number) => (count === 1 ? 'Show 1 change to your notes' : `Show ${count} changes to your notes`),
  hideChanges: 'Show only what happened',
  takenBack: 'undone',
  moreFor: (line: string) => `More for: ${line}`,
  correct: 'Correct it',
  undo: 'Undo it',
  putBack: 'Put it back',
  undone: (line: string) => `Undone: ${line}`,
  backAgain: (line: string) => `Back again: ${line}`,
  wholeText: 'Show all',
  lessText: 'Show less',
  allOf: (what: string, day: string) => `${what}: what was written on ${day}`,
  empty: 'Nothing has happened yet.',
};
