const many = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** Examples of what the candidate did. */
export const examples = {
  title: 'Your examples',
  what: 'What you’ve done, for every job. Nobody hears the same one twice.',
  newExample: 'What you did, in a sentence',
  example: 'Example',
  usedFor: 'Used for',
  search: 'Search your examples',
  count: (count: number) => many(count, 'example', 'examples'),
  noneYet: 'Write your first one, or take in your CV below: each line of your work becomes an example.',
  noneFound: 'No example has these words.',
  whatYouDid: 'What you did',
  story: (parts: number): string => (parts === 0 ? 'Tell it as a story' : 'The story'),
  parts: {
    situation: 'Situation',
    task: 'Your task',
    action: 'What you did',
    result: 'What came of it',
    figures: 'In figures',
  },
  hints: {
    situation: 'How things were before',
    task: 'What you had to do',
    action: 'One thing after the other',
    result: 'What changed',
    figures: 'How much, how many, how fast',
  },
  skills: 'Skills',
  skillsHint: 'With commas between them',
  where: 'Where it was',
  partOf: (part: string, title: string) => `${part}: ${title}`,
  notUsed: 'Not used yet',
  told: (people: readonly string[], day: string, landed: boolean | null) =>
    `Told to ${people.join(', ')} on ${day}${landed === null ? '' : landed ? '; it landed' : '; it didn’t land'}`,
  cv: {
    title: 'From your CV',
    what: 'Takes a JSON Resume file, or LinkedIn’s data export (the ZIP file, or the CSV files in it). Each line of your work becomes an example. Nothing leaves this computer.',
    takenOn: (isLinkedIn: boolean, day: string) =>
      `${isLinkedIn ? 'LinkedIn’s export' : 'Your CV'} was taken in on ${day}.`,
    choose: 'Choose the file',
    reading: 'Reading it.',
    taken: (added: number, all: number) =>
      added === 0 ? 'No new examples.' : `${many(added, 'new example', 'new examples')} of ${all}.`,
    tooLarge: (files: number) => ({
      what: files === 1 ? 'The file is larger than 10 MB.' : 'Together the files are larger than 10 MB.',
      kept: 'Nothing was changed.',
      todo: 'From LinkedIn, choose the CSV files instead of the whole archive.',
    }),
    save: 'Save as JSON Resume',
  },
};
