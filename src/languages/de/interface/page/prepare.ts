import type { prepare as english } from '../../../en/interface/page/prepare.ts';
import type { Je } from '../address.ts';

export const prepare = (je: Je): typeof english => ({
  whenAndWhere: 'Wann und wo',
  whichInterview: 'Welches Gespräch',
  addInterview: 'Gespräch hinzufügen',
  joinCall: 'Am Videogespräch teilnehmen',
  gettingThere: 'Anfahrt',
  gettingThereHint: je('Anfahrt: wie, und wann du losgehst', 'Anfahrt: wie, und wann Sie losgehen'),
  print: 'Drucken',
  rehearse: 'Üben',
  moreWays: 'Mehr',
  saveAsPage: 'Als Seite speichern',

  toSay: 'Das sage ich',
  nothingToSay: je(
    'Schreib auf, worin du gut wärst, mit je einem Beispiel: Die besten drei stehen dann hier.',
    'Schreiben Sie auf, worin Sie gut wären, mit je einem Beispiel: Die besten drei stehen dann hier.',
  ),
  toExcel: je('Worin du gut wärst', 'Worin Sie gut wären'),
  who: 'Wer dabei ist',
  nobodyKnown: je('Du weißt noch nicht, wer dabei ist.', 'Sie wissen noch nicht, wer dabei ist.'),
  toOverview: 'Namen hinzufügen',
  toAsk: 'Das frage ich',
  atHand: 'Außerdem zur Hand',
  notPrinted: (count) =>
    count === 1
      ? '1 weitere Zeile passt nicht auf zwei Seiten.'
      : `${count} weitere Zeilen passen nicht auf zwei Seiten.`,
  moreLines: (count) =>
    count === 1 ? '1 weitere Zeile steht in Persevere.' : `${count} weitere Zeilen stehen in Persevere.`,
  research: je('Was du herausgefunden hast', 'Was Sie herausgefunden haben'),
  found: 'Herausgefunden',
  newResearch: 'Etwas über die Firma',
  source: je('Wo du es gefunden hast', 'Wo Sie es gefunden haben'),
  sourceOf: (text) => `Quelle: ${text}`,

  rehearseTitle: 'Üben',
  rehearseHint: je(
    'Sprich laut. Zwei Minuten sind eine gute Länge für eine Antwort.',
    'Sprechen Sie laut. Zwei Minuten sind eine gute Länge für eine Antwort.',
  ),
  cardOf: (at, all) => `${at} von ${all}`,
  nextCard: 'Nächste Frage',
  lastCard: 'Das war die letzte.',
  whatYouHave: je('Was du dazu hast', 'Was Sie dazu haben'),
  startClock: 'Start',
  stopClock: 'Stopp',
  goOn: 'Weiter',
});
