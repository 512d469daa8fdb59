import { type Address, je as jeOf } from '../address.ts';

/** What the page says otherwise where the notes lie in this browser alone, in German. */
export function browserHomeIn(address: Address) {
  const je = jeOf(address);
  return {
    first: {
      shell: {
        updated: je(
          'Es gibt ein neueres Persevere. Schreib fertig und lade die Seite dann neu.',
          'Es gibt ein neueres Persevere. Schreiben Sie fertig und laden Sie die Seite dann neu.',
        ),
        offline:
          'Persevere konnte in diesem Browser nicht starten. Was schon gespeichert war, ist unverändert. Bitte die Seite neu laden.',
        silent: 'Persevere konnte in diesem Browser nicht starten.',
        silentTodo: 'Bitte die Seite neu laden. Hilft das nicht, den Browser neu starten.',
        notLoadedWhy:
          'Persevere wurde aktualisiert, oder es fehlt die Verbindung und diese Seite war hier noch nie offen.',
        keptOffline:
          'Persevere konnte nicht starten. Das Notierte wartet in diesem Browser und wird übernommen, sobald es startet.',
      },
      today: {
        first: {
          promise: je(
            'Alles bleibt auf diesem Gerät. Ohne dich wird nichts verschickt.',
            'Alles bleibt auf diesem Gerät. Ohne Sie wird nichts verschickt.',
          ),
        },
      },
    },
    rest: {
      examples: {
        cv: {
          what: `Liest eine Datei im Format JSON Resume oder den Datenexport von LinkedIn (die ZIP-Datei oder die CSV-Dateien darin). Jede Zeile ${je.dein('er')} Arbeit wird ein Beispiel. Nichts verlässt dieses Gerät.`,
        },
      },
      happened: {
        saving: {
          saved: 'Auf diesem Gerät gespeichert.',
          here: 'Noch nicht gespeichert: Persevere konnte nicht starten. Der Text wartet in diesem Browser; bitte ihn vorher nicht leeren.',
          nowhere:
            'Nicht gespeichert: Dieser Browser merkt sich nichts. Bitte die Seite offen lassen oder den Text kopieren.',
        },
      },
      heard: { next: { backUp: 'Kopie speichern' } },
      job: { notesHere: 'Wartet in diesem Browser, bis Persevere wieder startet.' },
      letter: {
        saved: {
          kept: 'Auf diesem Gerät gespeichert.',
          joined: 'Auf diesem Gerät gespeichert, zusammen mit dem Text aus einem anderen Fenster.',
          here: 'Noch nicht gespeichert: Persevere konnte nicht starten. Der Text wartet in diesem Browser; bitte ihn bis dahin nicht leeren.',
          nowhere:
            'Nicht gespeichert: Dieser Browser speichert nichts. Bitte diese Seite offen lassen oder den Text kopieren.',
        },
      },
      palette: { offline: 'Persevere konnte nicht starten; gefunden werden gerade nur Seiten.' },
      settings: {
        sections: {
          backup: { name: 'Sicherung', about: `Wo ${je.dein('e')} Notizen liegen, und eine Kopie davon` },
          calendar: { name: `${je.Dein()} Kalender`, about: 'Termine als Datei für den Kalender' },
          reminders: { name: 'Erinnerungen', about: 'Morgens eine Mitteilung, solange Persevere offen ist' },
        },
        forget: { erasedSoon: 'Gelöscht. Der Rest verschwindet beim nächsten Öffnen der Seite.' },
        calendar: {
          cloud:
            'Der Kalender kann die Termine hier nicht von selbst abholen. Dafür die Datei speichern und dort importieren.',
        },
        backup: {
          choose: 'Kopie auswählen',
          tooLargeTodo: 'Stattdessen im Programm auf einem Computer zurückholen.',
          restored: (entries: number) =>
            entries === 1 ? 'Ein Eintrag ist zurück.' : `${entries} Einträge sind zurück.`,
          replaces: 'Das würde löschen, was jetzt hier ist. Bitte vorher eine Kopie davon machen.',
        },
        privacy: [
          `${je.Dein('e')} Notizen liegen in diesem Browser, auf diesem Gerät. Verschlüsselt sind sie nicht: Wer das Gerät entsperren kann, kann sie lesen.`,
          'Jede Seite unter demselben Hostnamen kann lesen und ändern, was dieser Browser dafür aufbewahrt. Deshalb sollte die Website einen eigenen Hostnamen haben.',
          `Nichts Notiertes verlässt dieses Gerät ohne ${je.dich}. Es gibt kein Tracking, und nichts wird gezählt.`,
          'Von der geöffneten Website kommt das Programm; nichts Notiertes geht dorthin zurück. Der Betreiber der Website kann sehen, dass sie geöffnet wurde und welche Dateien geladen wurden, etwa die Feiertage eines Landes.',
          'Hat der Browser Persevere gelöscht und ist nur das Symbol noch da, geht an den Betreiber, was mit dem Symbol geteilt wird. Deshalb Persevere vorher einmal öffnen.',
          `Ein Brief geht erst, wenn ${je('du ihn selbst abschickst', 'Sie ihn selbst abschicken')}, aus dem eigenen Mailprogramm. Von uns kommt nichts dazu.`,
          'Eine Kopie kann jeder lesen, der die Datei hat. Am besten liegt sie dort, wo private Papiere liegen.',
          'Erinnerungen nennen keine Firma und keine Person, denn Kalender und Sperrbildschirme sehen auch andere.',
          'Eine Mail, die hier geöffnet wird, wird als Text gelesen. Fremde Bilder werden nie geladen; niemand erfährt, dass sie gelesen wurde.',
        ],
      },
      you: { settings: { name: 'Einstellungen', about: 'Sprache, Kalender, Erinnerungen, Sicherung' } },
    },
  };
}
