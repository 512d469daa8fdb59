/** What parts that several screens use say, and the first screen does not. */
export const further = {
  byMistake: 'Added by mistake?',
  byMistakeOf: (name: string) => `Added by mistake: ${name}`,
  deletes: (title: string) => `This deletes ${title}`,
  goesToo: 'It also deletes:',
  peopleToo: (names: string) => `${names} too: only part of this job`,
  deleteIt: 'Yes, delete it',
  keepIt: 'No, keep it',
  deleted: (title: string) => `Deleted: ${title}.`,
  file: {
    neither: (name: string) => `${name} is neither an invitation (.ics) nor an email (.eml), so nothing was added.`,
    tooLarge: (name: string) => `${name} is larger than 10 MB, so nothing was added.`,
  },
  pdf: {
    kept: 'Nothing was changed.',
    paste: 'Copy the text of the posting and paste it.',
    manyPages: (pages: number) => `This PDF has ${pages} pages; a posting has a few.`,
    fewPages: 'Save only the pages of the posting, or copy their text and paste it.',
    picture: 'This PDF is a picture: there is no text in it.',
    locked: 'This PDF is locked with a password.',
    unreadable: 'This file couldn’t be read as a PDF.',
  },
  goTo: {
    today: 'Go to Today',
    jobs: 'See your jobs',
    people: 'See your people',
    letters: 'Go to Letters',
    examples: 'See your examples',
    you: 'Add it in Settings',
    mailbox: 'See your mailbox',
    connect: 'Connect your mailbox',
    consent: 'Give your consent',
    model: 'Connect a model',
    policy: 'See how often to ask',
    ownLetters: 'See your own letters',
    phrases: 'See your phrases',
    devices: 'See your devices',
    backup: 'Back up',
    calendar: 'See your calendar',
    job: 'See the job',
    letter: 'See the letter',
  },
  door: {
    open: 'Open the address that Persevere showed when it started.',
    how: 'It holds a code that works once, for five minutes. Start Persevere again for a new one: its window shows the address first. On a phone, scan the code under Settings on your computer.',
    unsent: 'Not sent yet',
    unsentText: (count: number) =>
      count === 1
        ? 'Something you typed in this browser may not have reached Persevere. It is still here, and you can carry on once this browser is let in again.'
        : `${count} things you typed in this browser may not have reached Persevere. They are still here, and you can carry on once this browser is let in again.`,
    throwAway: (count: number): string => (count === 1 ? 'Delete it here' : 'Delete them here'),
  },
};
