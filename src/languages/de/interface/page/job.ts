import type { job as english } from '../../../en/interface/page/job.ts';
import type { Je } from '../address.ts';

export const job = (_je: Je): typeof english => ({
  title: 'Stelle',

  parts: 'Bereiche dieser Stelle',
  tabs: { overview: 'Überblick', fit: 'Passung', prepare: 'Vorbereiten', letters: 'Briefe', story: 'Verlauf' },
  tabTitle: (tab, title) => `${tab} · ${title}`,
  through: (agency) => `über ${agency}`,
  stages: { met: 'In Kontakt', first: 'Erstes Gespräch', second: 'Zweites Gespräch', offer: 'Angebot', end: 'Beendet' },
  howFar: (stages) => `Stand: ${stages.length === 0 ? 'notiert' : stages.join(', ')}`,
  head: { stage: 'Stand', next: 'Als Nächstes', theyAnswer: 'Antwort bis', answerBy: 'Deine Antwort bis' },
});
