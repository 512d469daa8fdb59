import type { onlyCopy as english, SaidTime } from '../../../en/interface/page/only-copy.ts';
import { type Address, je as jeOf } from '../address.ts';

type Device = 'phone' | 'tablet' | 'computer';

const at = ({ as, text }: SaidTime): string => (as === 'clock' ? `um ${text} Uhr` : `am ${text}`);
const atFirst = ({ as, text }: SaidTime): string => (as === 'clock' ? `Um ${text} Uhr` : `Am ${text}`);
const since = ({ as, text }: SaidTime): string =>
  as === 'clock' ? `seit ${text} Uhr` : as === 'weekday' ? `seit ${text}` : `seit dem ${text}`;
const here: Readonly<Record<Device, string>> = {
  phone: 'diesem Handy',
  tablet: 'diesem Tablet',
  computer: 'diesem Computer',
};

/** What the page says about the only copy of somebody's notes, in German. */
export function onlyCopyIn(address: Address): typeof english {
  const je = jeOf(address);
  const notes = `${je.Dein('e')} Notizen`;
  return {
    where: {
      nothing: 'Hier ist noch nichts Eigenes notiert.',
      untilClosed: `${notes} sind nur in diesem Fenster. Wird es geschlossen, sind sie weg.`,
      onlyHere: (device, time) => `${notes} liegen nur auf ${here[device]}, ${since(time)}.`,
      inFile: (device, name, time) => `${notes} liegen auf ${here[device]} und in der Datei ${name}, ${at(time)}.`,
      inShare: (device, time) =>
        `${notes} liegen auf ${here[device]} und in der Kopie, die ${je('du', 'Sie')} ${at(time)} geteilt ${je('hast', 'haben')}.`,
      inDownload: (device, time) =>
        `${notes} liegen auf ${here[device]}. Eine Kopie ging ${at(time)} in die Downloads: bitte dort nachsehen.`,
      inBrought: (device, name) => `${notes} liegen auf ${here[device]}, so wie in ${name}.`,
      partly: (device, time) =>
        `Die letzte Kopie wurde ${at(time)} gemacht. Alles danach liegt nur auf ${here[device]}.`,
      partlyBrought: (device, name) => `Die Kopie ist ${name}. Alles danach liegt nur auf ${here[device]}.`,
    },
    line: { copy: 'Kopie speichern', update: 'Kopie auffrischen', see: `${je.Dein('e')} Kopie` },
    ask: {
      notNow: 'Nicht jetzt',
      first: {
        title: `Eine Kopie ${je.dein('er')} Notizen speichern?`,
        text: (device) =>
          `Bisher liegen sie nur auf ${here[device]}. Geht es verloren oder wird der Browser geleert, sind sie weg.`,
      },
      old: {
        title: 'Eine neue Kopie speichern?',
        text: (time) => `Die letzte Kopie wurde ${at(time)} gemacht. Was danach kam, ist in keiner Kopie.`,
      },
      apple: {
        title: 'Persevere auf den Home-Bildschirm legen',
        text: `In diesem Browser werden ${je.dein('e')} Notizen gelöscht, wenn Persevere sieben Tage nicht geöffnet wird. Vom Home-Bildschirm aus nicht.`,
        how: 'So geht es',
      },
    },
    make: {
      file: 'In eine Datei speichern, die aktuell bleibt',
      fileHint: `Die Datei wird einmal ausgewählt. Danach wird jede Änderung darin gespeichert, solange Persevere offen ist.`,
      share: 'Kopie speichern oder senden',
      shareHint: `Zum Beispiel in „Dateien“, in die Cloud oder per E-Mail an ${je('dich selbst', 'sich selbst')}.`,
      download: 'Kopie herunterladen',
      gathering: 'Wird gesammelt …',
      ready: 'Die Kopie ist fertig.',
      shareNow: 'Jetzt speichern oder senden',
      savedFile: (name, time) => `${atFirst(time)} in ${name} gespeichert.`,
      shared: `Geteilt. ${je('Sieh nach', 'Bitte nachsehen')}, ob die Kopie dort angekommen ist.`,
      downloaded: (name, time) => `${atFirst(time)} in die Downloads geschickt: ${name}. Bitte dort nachsehen.`,
      fileKind: 'Notizen von Persevere',
      failed: 'Die Kopie ließ sich dort nicht speichern.',
      failedKept: 'Die Notizen hier sind unverändert, und frühere Kopien auch.',
      failedTodo: 'Einen anderen Ort wählen oder eine Kopie herunterladen.',
      gone: (name) => `${name} lässt sich nicht mehr schreiben. Vielleicht wurde die Datei verschoben oder gelöscht.`,
      asksFirst: (name) => `Bevor der Browser wieder in ${name} schreibt, braucht er ${je.dein('e')} Erlaubnis.`,
    },
    settings: {
      lead: 'Eine Kopie ist eine Datei mit allem darin. Verschlüsselt ist sie nicht; am besten liegt sie dort, wo private Papiere liegen.',
      make: 'Eine Kopie machen',
      keepsItself: `Dieser Browser löscht ${je.dein('e')} Notizen nicht von selbst. Wer seine Daten leert, löscht sie trotzdem.`,
      mayClear: `Dieser Browser kann ${je.dein('e')} Notizen von selbst löschen, wenn der Speicherplatz knapp wird.`,
      keep: 'Den Browser bitten, sie nicht zu löschen',
      kept: 'Er hat zugestimmt.',
      refused: 'Er hat nicht zugestimmt. Umso wichtiger ist eine Kopie.',
      back: 'Eine Kopie zurückholen',
      move: 'Persevere auf einem anderen Gerät nutzen',
      moveOut: 'Von hier auf einen Computer oder ein anderes Handy',
      moveOutSteps: [
        'Hier eine Kopie machen und die Datei an das andere Gerät schicken.',
        'Dort Persevere öffnen und unter „Einstellungen“, „Sicherung“ die Datei auswählen.',
      ],
      moveIn: 'Von einem anderen Gerät hierher',
      moveInSteps: [
        'Dort unter „Einstellungen“, „Sicherung“ eine Kopie machen und die Datei hierher schicken.',
        'Hier unter „Eine Kopie zurückholen“ die Datei auswählen.',
      ],
      moveNote: 'Danach sind beide getrennt: Was auf dem einen Gerät notiert wird, steht nicht auf dem anderen.',
    },
    apple: {
      title: 'Zuerst Persevere auf den Home-Bildschirm legen',
      lead: `In diesem Browser löscht ein iPhone oder iPad ${je.dein('e')} Notizen, wenn Persevere sieben Tage nicht geöffnet wird. Vom Home-Bildschirm aus nicht.`,
      steps: ['Auf „Teilen“ tippen.', 'Auf „Zum Home-Bildschirm“ tippen.', 'Persevere von dort öffnen.'],
      stepsWithNotes: [
        'Hier eine Kopie in „Dateien“ speichern.',
        'Auf „Teilen“ tippen, dann auf „Zum Home-Bildschirm“.',
        'Persevere von dort öffnen. Es ist zuerst leer: auf „Eine Kopie der Notizen zurückholen“ tippen und die Kopie auswählen.',
      ],
    },
    begin: {
      bring: 'Eine Kopie der Notizen zurückholen',
      goneTitle: `${notes} sind nicht mehr in diesem Browser.`,
      gone: `Vorher waren sie hier. Die Daten des Browsers wurden geleert: von ${je.dir}, von einem Aufräumprogramm oder vom Browser selbst.`,
      goneCopy: (time) => `Die letzte Kopie wurde ${at(time)} gemacht. Damit kommen die Notizen bis dahin zurück.`,
      goneNoCopy:
        'Dieser Browser weiß von keiner Kopie mehr. Eine Datei „persevere-…“ in den Downloads oder in der Cloud lässt sich zurückholen.',
      bringBack: `${je.Dein('e')} Kopie zurückholen`,
      otherFile: 'Andere Datei auswählen',
      anew: 'Neu anfangen',
      back: (name) => `${notes} sind wieder da, aus ${name}.`,
      notReadable: (name) => `${name} lässt sich nicht öffnen. Vielleicht wurde die Datei verschoben oder gelöscht.`,
      notReadableTodo: 'Bitte die Datei selbst auswählen.',
    },
    banner: {
      untilClosed: `In diesem Fenster wird nichts gespeichert. Wird es geschlossen, sind ${je.dein('e')} Notizen weg.`,
      copied: ({ text }) => `Letzte Kopie: ${text}.`,
      save: 'Jetzt eine Kopie speichern',
      goOn: 'Ohne Speichern weitermachen',
    },
    notice: {
      lead: 'Persevere kann erinnern, solange es offen ist, im Browser oder vom Home-Bildschirm. Geschlossen kann es das nicht; dafür gehören die Termine in den Kalender.',
      calendar: 'Termine in den Kalender übernehmen',
      allow: 'Morgens eine Mitteilung zeigen',
      end: 'Keine Mitteilungen mehr zeigen',
      time: 'Ab',
      on: 'Eingeschaltet. Die Mitteilung kommt, wenn etwas ansteht und Persevere offen ist.',
      off: 'Mitteilungen sind abgeschaltet.',
      title: 'Persevere',
      due: (count) => (count === 1 ? 'Heute ist eine Sache zu tun.' : `Heute sind ${count} Sachen zu tun.`),
    },
    computer: {
      lead: 'Das kann ein Browser allein nicht. Das kostenlose Programm auf einem Computer kann es:',
      can: [
        `${je.Dein()} Postfach lesen und Antworten von selbst bemerken`,
        `Briefe von ${je.dein('er')} eigenen Adresse senden, zur gewünschten Stunde`,
        'Dieselben Notizen auf Handy und Computer öffnen',
        'Erinnern, wenn kein Fenster offen ist',
        'Dem Kalender eine Adresse geben, die aktuell bleibt',
        'Einen Brief mit einem eigenen Sprachmodell anders formulieren',
      ],
      how: 'So geht der Umzug',
      steps: [
        'Persevere auf dem Computer installieren und starten.',
        'Hier eine Kopie machen und die Datei an den Computer schicken.',
        'Dort unter „Einstellungen“, „Sicherung“ auf „Sicherung zurückholen“ gehen.',
      ],
      back: 'Zurück geht es genauso.',
      copy: 'Eine Kopie machen',
    },
  };
}
