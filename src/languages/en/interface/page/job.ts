/** The page of one job. */
export const job = {
  title: 'Job',

  parts: 'Parts of this job',
  tabs: { overview: 'Overview', fit: 'Fit', prepare: 'Prepare', letters: 'Letters', story: 'Story' },
  /** The tab of the browser: "Letters · Analyst at Northwind". */
  tabTitle: (tab: string, title: string) => `${tab} · ${title}`,
  through: (agency: string) => `through ${agency}`,
  stages: { met: 'In touch', first: 'First interview', second: 'Second interview', offer: 'Offer', end: 'Ended' },
  howFar: (stages: readonly string[]) => `How far it has come: ${stages.length === 0 ? 'noted' : stages.join(', ')}`,
  head: { stage: 'Stage', next: 'Next', theyAnswer: 'They answer by', answerBy: 'Answer by' },
};
