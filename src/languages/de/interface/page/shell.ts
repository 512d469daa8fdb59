import type { shell as english } from '../../../en/interface/page/shell.ts';
import type { Je } from '../address.ts';

export const shell = (je: Je): typeof english => ({
  another: `Unter dieser Adresse antwortet etwas anderes, nicht ${je.dein()} Persevere. Es wird nichts dorthin geschickt. Persevere neu starten und die Adresse öffnen, die es anzeigt.`,
  updated: je(
    'Persevere wurde aktualisiert. Schreib noch fertig und lade die Seite dann neu.',
    'Persevere wurde aktualisiert. Schreiben Sie noch fertig und laden Sie die Seite dann neu.',
  ),
  loadAgain: 'Neu laden',
  offline: je(
    'Persevere antwortet nicht. Lass die Seite offen: Es wird weiter versucht. Falls du Persevere beendet hast, starte es neu. Was gespeichert ist, liegt sicher auf deinem Computer.',
    'Persevere antwortet nicht. Lassen Sie die Seite offen: Es wird weiter versucht. Falls Sie Persevere beendet haben, starten Sie es neu. Was gespeichert ist, liegt sicher auf Ihrem Computer.',
  ),
  anotherShort: 'Unter dieser Adresse antwortet etwas anderes.',
  anotherKept: `Es wurde nichts dorthin geschickt. ${je('Was du getippt hast', 'Was Sie getippt haben')}, steht noch auf dieser Seite.`,
  anotherTodo: 'Die Adresse öffnen, die Persevere beim Start anzeigt.',
  silent: 'Persevere antwortet nicht.',
  silentKept: `${je('Was du getippt hast', 'Was Sie getippt haben')}, steht noch auf dieser Seite.`,
  silentTodo: 'Es wird weiter versucht. Falls Persevere beendet wurde, bitte neu starten.',
  stopped: je('Du hast es abgebrochen.', 'Sie haben es abgebrochen.'),
  notLoaded: 'Das konnte nicht geladen werden',
  notLoadedWhy: 'Persevere wurde aktualisiert oder antwortet nicht.',
  nothingHere: 'Hier ist nichts',
  keptOffline: `${je('Du bist', 'Sie sind')} offline. Es ist auf diesem Gerät gespeichert und geht an Persevere, sobald eine Verbindung da ist.`,
  takenIn: (label) => `Gespeichert: ${label}.`,
});
