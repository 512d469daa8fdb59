import type { examples as english } from '../../../en/interface/page/examples.ts';
import type { Je } from '../address.ts';

const examplesIn = (count: number): string => (count === 1 ? '1 Beispiel' : `${count} Beispiele`);

export const examples = (je: Je): typeof english => ({
  title: `${je.Dein('e')} Beispiele`,
  what: je(
    'Was du gemacht hast, für jede Stelle. Niemand hört dasselbe zweimal.',
    'Was Sie gemacht haben, für jede Stelle. Niemand hört dasselbe zweimal.',
  ),
  newExample: je('Was du gemacht hast, in einem Satz', 'Was Sie gemacht haben, in einem Satz'),
  example: 'Beispiel',
  usedFor: 'Verwendet für',
  search: 'Beispiele durchsuchen',
  count: examplesIn,
  noneYet: je(
    'Schreib das erste auf oder lies unten deinen Lebenslauf ein: Jede Zeile deiner Arbeit wird ein Beispiel.',
    'Schreiben Sie das erste auf oder lesen Sie unten Ihren Lebenslauf ein: Jede Zeile Ihrer Arbeit wird ein Beispiel.',
  ),
  noneFound: 'Kein Beispiel enthält diese Wörter.',
  whatYouDid: je('Was du gemacht hast', 'Was Sie gemacht haben'),
  story: (parts) => (parts === 0 ? 'Als Geschichte erzählen' : 'Die Geschichte'),
  parts: {
    situation: 'Ausgangslage',
    task: je('Deine Aufgabe', 'Ihre Aufgabe'),
    action: je('Was du getan hast', 'Was Sie getan haben'),
    result: 'Was herauskam',
    figures: 'In Zahlen',
  },
  hints: {
    situation: 'Wie es vorher war',
    task: je('Was du zu tun hattest', 'Was Sie zu tun hatten'),
    action: 'Schritt für Schritt',
    result: 'Was sich geändert hat',
    figures: 'Wie viel, wie viele, wie schnell',
  },
  skills: 'Fähigkeiten',
  skillsHint: 'Mit Kommas dazwischen',
  where: 'Wo es war',
  partOf: (part, title) => `${part}: ${title}`,
  notUsed: 'Noch nicht verwendet',
  told: (people, day, landed) =>
    `Erzählt: ${people.join(', ')}, ${day}${landed === null ? '' : landed ? '; kam gut an' : '; kam nicht an'}`,
  cv: {
    title: `Aus ${je('deinem', 'Ihrem')} Lebenslauf`,
    what: je(
      'Liest eine Datei im Format JSON Resume oder den Datenexport von LinkedIn (die ZIP-Datei oder die CSV-Dateien darin). Jede Zeile deiner Arbeit wird ein Beispiel. Nichts verlässt diesen Computer.',
      'Liest eine Datei im Format JSON Resume oder den Datenexport von LinkedIn (die ZIP-Datei oder die CSV-Dateien darin). Jede Zeile Ihrer Arbeit wird ein Beispiel. Nichts verlässt diesen Computer.',
    ),
    takenOn: (isLinkedIn, day) =>
      `${isLinkedIn ? 'Der Export von LinkedIn' : `${je.Dein()} Lebenslauf`} wurde am ${day} eingelesen.`,
    choose: 'Datei wählen',
    reading: 'Wird gelesen.',
    taken: (added, all) =>
      added === 0
        ? 'Keine neuen Beispiele.'
        : `${added === 1 ? '1 neues Beispiel' : `${added} neue Beispiele`} von ${all}.`,
    tooLarge: (files) => ({
      what: files === 1 ? 'Die Datei ist größer als 10 MB.' : 'Zusammen sind die Dateien größer als 10 MB.',
      kept: 'Nichts wurde geändert.',
      todo: je(
        'Wähle bei LinkedIn statt des ganzen Archivs die CSV-Dateien.',
        'Wählen Sie bei LinkedIn statt des ganzen Archivs die CSV-Dateien.',
      ),
    }),
    save: 'Als JSON Resume speichern',
  },
});
