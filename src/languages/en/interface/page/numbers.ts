/** What worked, and the proof for a job centre. */
export const numbers = {
  title: 'Numbers',
  worked: 'What worked',
  workedEmpty: 'Nothing to count yet.',
  workedEmptyHint: 'Once you have written to somebody who could answer, this shows how many did.',
  by: { channel: 'By channel', purpose: 'By reason', agency: 'By agency' },
  columns: { name: 'What', answered: 'Answered', usual: 'Usually after', open: 'Still open' },
  answered: (answered: number, asked: number) => `${answered} of ${asked}`,
  days: (from: number, to: number) =>
    from === to ? (from === 1 ? '1 working day' : `${from} working days`) : `${from} to ${to} working days`,
  tooFew: 'Too few to say',
  tooSoon: 'Too soon to say',
  /** What the lighter part of a bar means. */
  bar: 'The bar shows how many were answered within ten working days. The line shows where the true share may lie, as far as so few can tell.',

  proof: 'Applications and interviews',
  proofFor: 'For a job centre, or for yourself',
  proofEmpty: 'Nothing in this time.',
  proofEmptyHint: 'Jobs appear here with the day you applied, how, with whom, and what came of it.',
  only: 'Only some days',
  from: 'From',
  to: 'To',
  proofColumns: {
    since: 'Date',
    job: 'Job',
    way: 'How',
    contact: 'Contact',
    interviews: 'Interviews',
    result: 'Result',
  },
  applied: 'applied',
  running: 'in the running',
  through: (agency: string) => `Through ${agency}`,
  direct: 'Direct',
  at: <T>(role: T, firm: T): (T | string)[] => [role, ' at ', firm],
  savePage: 'Save as a page',
  saveTable: 'Save as a table',
};
