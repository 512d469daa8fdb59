import type { fit as english } from '../../../en/interface/page/fit.ts';
import type { Je } from '../address.ts';

const lines = (count: number): string => (count === 1 ? '1 Punkt' : `${count} Punkte`);

export const fit = (je: Je): typeof english => ({
  scale: 'Wie es steht',
  whatWouldChange: 'Was das ändern würde',
  doYouWantIt: je('Willst du die Stelle?', 'Möchten Sie die Stelle?'),
  wants: { yes: 'Ja', unsure: 'Unsicher', no: 'Nein' },
  isYourAnswer: je('(deine Antwort)', '(Ihre Antwort)'),
  decided: {
    yes: je('Du willst sie. Deine Schreiben sagen das.', 'Sie möchten sie. Ihre Schreiben sagen das.'),
    unsure: je(
      'Du bist unsicher. Deine Schreiben versprechen nichts.',
      'Sie sind unsicher. Ihre Schreiben versprechen nichts.',
    ),
    no: je('Du willst sie nicht.', 'Sie möchten sie nicht.'),
  },
  saidAfterInterview: je('Das hast du nach dem Gespräch gesagt.', 'Das haben Sie nach dem Gespräch gesagt.'),
  noOpensALetter: je(
    '„Nein“ öffnet ein kurzes Schreiben. Verschickt wird es erst, wenn du es sendest.',
    '„Nein“ öffnet ein kurzes Schreiben. Verschickt wird es erst, wenn Sie es senden.',
  ),

  whichSide: 'Dafür oder dagegen',
  sides: { pro: 'Dafür', con: 'Dagegen' },
  sideCount: (side, count) => (count === 0 ? side : `${side} (${count})`),
  reasonOf: { pro: 'Spricht dafür', con: 'Spricht dagegen', open: 'Noch offen' },
  newReason: { pro: 'Was spricht dafür?', con: 'Was spricht dagegen?' },
  weightOf: (text) => `Wie wichtig ist das: ${text}`,
  newWeight: 'Wie wichtig der neue Punkt ist',
  weight: (value) =>
    `${value} von 5, ${{ 1: 'kaum', 2: 'ein wenig', 3: 'ziemlich', 4: 'sehr', 5: 'mehr als alles andere' }[value]}`,
  moveTo: { pro: 'Spricht dafür', con: 'Spricht dagegen', open: 'Weiß ich noch nicht' },
  iGuess: 'Ist nur eine Vermutung',
  iAmSure: 'Bin mir sicher',
  guessMark: 'Vermutung',
  bars: { 'must-have': 'Ohne das geht es nicht', 'deal-breaker': 'Damit scheidet die Stelle aus' },
  noBar: 'Zählt wie die anderen',
  barMarks: { 'must-have': 'ein Muss', 'deal-breaker': 'Ausschluss' },
  everyJobMark: 'für jede Stelle',
  whatMatters: 'Was bei jeder Stelle zählt',
  weighedEverywhere: (text) => `„${text}“ zählt jetzt bei jeder Stelle so viel.`,
  removed: (text) => `Entfernt: ${text}`,
  removeThis: (text) => `Entfernen: ${text}`,
  addTo: (what) => `Hinzufügen: ${what}`,

  findOut: je('Was du noch nicht weißt', 'Was Sie noch nicht wissen'),
  newUnknown: 'Was ist noch offen?',
  toAsk: 'Das frage ich',
  question: 'Frage',
  newQuestion: je('Was willst du fragen?', 'Was möchten Sie fragen?'),
  answered: (text) => `Beantwortet: ${text}`,
  answerTo: (text) => `Die Antwort: ${text}`,
  whatTheySaid: 'Was war die Antwort?',
  openAgain: (text) => `Wieder offen: ${text}`,
  whatItMeans: (about) => `Was heißt das für „${about}“?`,
  meanings: { pro: 'Spricht dafür', con: 'Spricht dagegen', open: 'Bleibt offen' },
  whomToAsk: (text) => `Wen fragen: ${text}`,
  inTheInterview: 'Im Gespräch',
  ideas: 'Ideen für Fragen',

  excel: je('Worin du gut wärst', 'Worin Sie gut wären'),
  excelHint: je(
    'Ein paar Zeilen, je ein Beispiel. Deine Schreiben und deine Notizen fürs Gespräch greifen darauf zurück.',
    'Ein paar Zeilen, je ein Beispiel. Ihre Schreiben und Ihre Notizen fürs Gespräch greifen darauf zurück.',
  ),
  strength: 'Darin wäre ich gut',
  newStrength: 'Darin wäre ich gut …',
  exampleOf: (text) => `Beispiel: ${text}`,
  oneExample: je(
    'Ein Beispiel: was du getan hast und was dabei herauskam',
    'Ein Beispiel: was Sie getan haben und was dabei herauskam',
  ),
  sevenIsEnough: 'Mehr als sieben merkt sich niemand.',
  removedStrength: (text) => `Entfernt: ${text}. Das Beispiel bleibt unter ${je.dein('en')} Beispielen.`,

  asked: 'Was gesucht wird',
  facts: { pay: 'Gehalt', place: 'Ort', days: 'Tage', deadline: 'Bewerben bis', contact: 'Kontakt' },
  keepFacts: 'Bei der Stelle merken',
  factsKept: 'Bei der Stelle gemerkt.',
  demand: 'Gesucht wird',
  newDemand: 'Noch etwas, das gesucht wird',
  needs: { must: 'Muss', nice: 'Kann' },
  needOf: (text) => `Wie nötig ist das: ${text}`,
  proofs: { strong: 'Stark', thin: 'Schwach', none: 'Keins' },
  proofOf: (text) => `Wie gut das Beispiel dazu passt: ${text}`,
  proofCounts: ({ strong, thin, none, open }) => {
    const said = [
      strong > 0 ? `${strong} stark` : '',
      thin > 0 ? `${thin} schwach` : '',
      none > 0 ? `${none} ohne Beispiel` : '',
      open > 0 ? `${open} noch anzusehen` : '',
    ].filter((each) => each !== '');
    return `${said.join(', ')}.`;
  },
  exampleFor: (text) => `${je.Dein()} Beispiel: ${text}`,
  chooseExample: 'Beispiel wählen',
  noExample: 'Kein Beispiel',
  perhaps: 'Vielleicht',
  otherExamples: 'Andere Beispiele',
  exampleMayFit: (text) => `Ein Beispiel, das passen könnte: ${text}`,
  inItalics: je(
    'Ein Beispiel in Kursivschrift scheint nur zu passen: Sag, ob es stark oder schwach ist.',
    'Ein Beispiel in Kursivschrift scheint nur zu passen: Sagen Sie, ob es stark oder schwach ist.',
  ),
  skillOnly: (skill) => `${je.Dein()} Lebenslauf nennt ${skill}, ohne Beispiel.`,
  toldTo: (names) => `Schon erzählt: ${names.join(', ')}.`,
  moreExamples: (count) => (count === 1 ? 'Dazu noch 1 Beispiel.' : `Dazu noch ${count} Beispiele.`),
  inThePosting: (quote) => `In der Anzeige: „${quote}“`,
  honestlyOn: (text) => `Ehrlich gesagt: ${text}`,
  honestly: je(
    'Ehrlich gesagt: was dir fehlt und wie du es lernen würdest',
    'Ehrlich gesagt: was Ihnen fehlt und wie Sie es lernen würden',
  ),
  postingOf: (name, day) => (name === null ? `Die Anzeige, ${day}` : `Die Anzeige: ${name}, ${day}`),
  anotherPosting: 'Eine andere Anzeige lesen',
  pastePosting: 'Stellenanzeige einfügen',
  pasteHint: 'Den Text oder den Quelltext der Seite.',
  readIt: 'Lesen',
  orFile: 'Oder eine Datei wählen: PDF, gespeicherte Seite, Text',
  readingPdf: 'Die PDF wird gelesen.',
  readingPage: (page, all) => `Die PDF wird gelesen: Seite ${page} von ${all}.`,
  stop: 'Abbrechen',
  postingRead: (count) =>
    count === 0
      ? 'Die Anzeige ist gespeichert.'
      : `${lines(count)} gelesen. ${je('Korrigiere, was nicht stimmt.', 'Korrigieren Sie, was nicht stimmt.')}`,
  fileTooLarge: (name) => ({
    what: `${name} ist größer als 10 MB.`,
    kept: 'Nichts wurde geändert.',
    todo: je('Kopiere den Text und füge ihn ein.', 'Kopieren Sie den Text und fügen Sie ihn ein.'),
  }),

  yourNotes: `${je.Dein('e')} Notizen`,
  notReadSince: 'Seit dem Gespräch nicht gelesen',
  readThese: 'Habe ich gelesen',
  allRead: je('Seit dem letzten Gespräch hast du alle gelesen.', 'Seit dem letzten Gespräch haben Sie alle gelesen.'),
  readBefore: 'Schon gelesen',
  compareWithOthers: 'Mit anderen Stellen vergleichen',
});
