import type { jobStory as english } from '../../../en/interface/page/job-story.ts';
import type { Je } from '../address.ts';

export const jobStory = (je: Je): typeof english => ({
  out: `von ${je.dir}`,
  in: 'von ihnen',
  showChanges: (count) =>
    count === 1 ? '1 Änderung an den Notizen anzeigen' : `${count} Änderungen an den Notizen anzeigen`,
  hideChanges: 'Nur anzeigen, was geschah',
  takenBack: 'rückgängig gemacht',
  moreFor: (line) => `Mehr zu: ${line}`,
  correct: 'Korrigieren',
  undo: 'Rückgängig machen',
  putBack: 'Wiederherstellen',
  undone: (line) => `Rückgängig gemacht: ${line}`,
  backAgain: (line) => `Wiederhergestellt: ${line}`,
  wholeText: 'Ganz anzeigen',
  lessText: 'Weniger anzeigen',
  allOf: (what, day) => `${what}: der Text vom ${day}`,
  empty: 'Noch ist nichts geschehen.',
});
