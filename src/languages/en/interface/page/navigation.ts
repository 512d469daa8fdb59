/** The places, and what can be added. */
export const navigation = {
  today: 'Today',
  week: 'Week',
  jobs: 'Jobs',
  people: 'People',
  letters: 'Letters',
  you: 'You',
  settings: 'Settings',
  more: 'More',
  find: 'Search',
  /** The keys that open it. */
  key: 'Ctrl K',
  keyOnApple: '⌘ K',
  adds: {
    interview: 'An interview you just had',
    coming: 'An interview coming up',
    heard: 'A call or a message',
    job: 'A job',
    person: 'A person',
    file: 'An invitation or an email, from a file',
  },
};
