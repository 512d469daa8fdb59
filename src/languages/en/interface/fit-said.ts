import type { FitNoteWords } from '../../../contract/words/fit.ts';
import { unread } from './unread.ts';

export const fitNotes: FitNoteWords = {
  posting: {
    'too-long': 'It is longer than a posting: only the first dozens of pages were read.',
    'data-broken': 'The data that the page holds for job boards are broken; what it shows was read instead.',
    'copy-words': 'Copy the words and paste them.',
    'other-language':
      'It seems to be in a language that we cannot read yet: English and German work. Add by hand what they ask for.',
    'asks-nothing': 'It does not say in so many words what they ask for. Add it by hand.',
    'tasks-only': 'It does not say what they ask for; these are the tasks that it names.',
  },
  noExamples:
    'It holds no examples yet: no highlights, projects or summaries. Write one for each thing that you are proud of.',
  leftOut: (places, more) =>
    `Left out, because it is not written as the format has it: ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  tableUnread: (name, why) => `${name} could not be read (${unread.clause(why)}).`,
  notPlanned: 'No next interview is planned yet.',
  round,
  moreLines: (count) => `${count === 1 ? 'One more line is' : `${count} more lines are`} in Persevere.`,
};

/** "Round 2.", "Final round."; several words say it themselves: "Interview with the team." */
function round(named: string): string {
  if (/^\d+$/.test(named)) return `Round ${named}.`;
  const text = `${named.charAt(0).toUpperCase()}${named.slice(1)}`;
  return named.includes(' ') ? `${text}.` : `${text} round.`;
}
