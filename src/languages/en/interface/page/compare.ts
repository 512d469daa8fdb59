const many = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** Several jobs side by side. */
export const compare = {
  title: 'Compare jobs',
  noJobs: 'No job to compare yet.',
  noJobsHint: 'With two jobs you see here side by side what each of them gives you.',
  addJob: 'Add a job',
  oneJobOnly: 'This is your only running job. With a second one you can compare them.',
  chooseAnother: 'Compare with',
  addAnother: 'Add another job',
  fourAtMost: 'Four jobs fit side by side. Take one out to add another.',
  typeToFind: 'Type to find a job',
  noSuchJob: 'No other job has these words.',
  countJobs: (count: number) => many(count, 'job', 'jobs'),
  leaveOut: (title: string) => `Take out: ${title}`,

  whatMatters: 'What matters',
  closeCall: '(a close call)',
  wants: { yes: 'You want it', unsure: 'You’re not sure', no: 'You don’t want it' },
  criterion: 'What matters in every job',
  newCriterion: 'What matters to you',
  cellOf: (criterion: string, job: string) => `${criterion}: ${job}`,
  answers: { yes: 'Yes', partly: 'Partly', no: 'No', unknown: 'Open' },
  stage: 'Stage',
  next: 'Next',
  notKnown: 'not known',
  reasons: { pro: 'For it', con: 'Against it', open: 'You don’t know yet' },
  nothingNoted: 'nothing noted',
};
