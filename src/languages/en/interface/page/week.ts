/** Seven days. */
export const week = {
  title: 'Week',
  /** The tab of the browser. */
  tabTitle: (span: string) => `Week · ${span}`,
  weeks: 'Other weeks',
  thisWeek: 'This week',
  before: 'Previous week',
  after: 'Next week',
  nothing: 'Nothing this week.',
  nothingHint: 'Interviews, days that a firm named and letters that fall due appear here by themselves.',
  today: 'today',
  windows: 'When letters and calls are best',
  /** Days without anything, as one line: "Thu to Sun: nothing". */
  quiet: (from: string, to: string | null) => (to === null ? `${from}: nothing` : `${from} to ${to}: nothing`),
  /** An interview with its hour: "10:00 am Interview". */
  at: (clock: string, title: string) => `${clock} ${title}`,
  from: (clock: string) => `from ${clock}`,
  lastDay: 'last day',
  now: 'now',
  more: (count: number) => `${count} more`,
  moreOn: (count: number, day: string) => `${count} more on ${day}`,
  fewer: 'Show fewer',
  allNow: (count: number) => (count === 1 ? 'One thing to do now' : `${count} things to do now`),
  /** How long a bar goes on beyond the week. */
  sinceBefore: 'since last week',
  intoNext: 'into next week',
  waitsForWorkday: 'What is due can wait for a working day.',
  notAll: 'You have more than a thousand running jobs. This shows the thousand you touched last.',
};
