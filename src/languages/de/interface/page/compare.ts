import type { compare as english } from '../../../en/interface/page/compare.ts';
import type { Je } from '../address.ts';

export const compare = (je: Je): typeof english => ({
  title: 'Stellen vergleichen',
  noJobs: 'Noch keine Stelle zum Vergleichen.',
  noJobsHint: je(
    'Ab zwei Stellen siehst du hier nebeneinander, was jede dir bietet.',
    'Ab zwei Stellen sehen Sie hier nebeneinander, was jede Ihnen bietet.',
  ),
  addJob: 'Stelle hinzufügen',
  oneJobOnly: je(
    'Das ist deine einzige laufende Stelle. Mit einer zweiten kannst du vergleichen.',
    'Das ist Ihre einzige laufende Stelle. Mit einer zweiten können Sie vergleichen.',
  ),
  chooseAnother: 'Vergleichen mit',
  addAnother: 'Noch eine Stelle',
  fourAtMost: je(
    'Vier Stellen passen nebeneinander. Nimm eine heraus, um eine andere dazuzunehmen.',
    'Vier Stellen passen nebeneinander. Nehmen Sie eine heraus, um eine andere dazuzunehmen.',
  ),
  typeToFind: 'Stelle suchen',
  noSuchJob: 'Keine andere Stelle heißt so.',
  countJobs: (count) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
  leaveOut: (title) => `Herausnehmen: ${title}`,

  whatMatters: 'Was zählt',
  closeCall: '(knapp)',
  wants: {
    yes: je('Du willst sie', 'Sie möchten sie'),
    unsure: je('Du bist unsicher', 'Sie sind unsicher'),
    no: je('Du willst sie nicht', 'Sie möchten sie nicht'),
  },
  criterion: 'Was bei jeder Stelle zählt',
  newCriterion: je('Was zählt für dich?', 'Was zählt für Sie?'),
  cellOf: (criterion, job) => `${criterion}: ${job}`,
  answers: { yes: 'Ja', partly: 'Teils', no: 'Nein', unknown: 'Offen' },
  stage: 'Stand',
  next: 'Als Nächstes',
  notKnown: 'nicht bekannt',
  reasons: {
    pro: 'Dafür',
    con: 'Dagegen',
    open: je('Was du noch nicht weißt', 'Was Sie noch nicht wissen'),
  },
  nothingNoted: 'nichts notiert',
});
