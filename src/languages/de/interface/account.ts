import type { AccountFacts, KeyEnd, StoreTrouble } from '../../../contract/refusals/account.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { Je } from './address.ts';
import { archiveIn } from './archive-said.ts';

/** What keeps the file from being read or written. */
export const fileTroublesIn = (je: Je): Readonly<Record<StoreTrouble, string>> => ({
  full: 'Der Speicher ist voll.',
  'not-writable': 'Die Notizen lassen sich hier nicht speichern, weil der Ordner schreibgeschützt ist.',
  disc: 'Der Datenträger liest oder schreibt nicht richtig.',
  damaged: `Die Datei mit ${je.dein('en')} Notizen ist beschädigt.`,
  busy: `Ein anderes Programm benutzt ${je.dein('e')} Notizen gerade.`,
  newer: 'Diese Notizen stammen von einem neueren Persevere und lassen sich hier nur lesen.',
});

const fileTodosIn = (je: Je): Readonly<Record<StoreTrouble, string>> => ({
  full: 'Platz schaffen und noch einmal versuchen.',
  'not-writable': 'Prüfen, ob der Ordner und sein Datenträger beschreibbar sind, und noch einmal versuchen.',
  disc: `Den Ordner mit ${je.dein('en')} Notizen auf einen anderen Datenträger kopieren und es dort noch einmal versuchen.`,
  damaged: 'Nachsehen, was sich retten lässt und wie.',
  busy: 'Einen Moment warten und noch einmal versuchen.',
  newer: 'Persevere aktualisieren und noch einmal versuchen.',
});

const keyEnds: Readonly<Record<KeyEnd, (days: number) => string>> = {
  'none-given': () => 'Dafür braucht es einen Schlüssel.',
  unknown: () => 'Dieser Schlüssel ist hier nicht bekannt.',
  idle: (days) => `Dieser Browser wurde ${days} Tage lang nicht benutzt, deshalb ist sein Schlüssel abgelaufen.`,
  old: (days) => `Ein Schlüssel gilt ${days} Tage, und dieser ist abgelaufen.`,
  former: () => 'Persevere hat jetzt eine eigene Adresse, und Schlüssel von vorher gelten nicht mehr.',
};

const getKey = 'Die Adresse öffnen, die Persevere beim Start anzeigt.';

export function accountIn(je: Je): WordsOf<AccountFacts> {
  const fileTroubles = fileTroublesIn(je);
  const fileTodos = fileTodosIn(je);
  const archive = archiveIn(je);
  return {
    'firm-not-noted': ({ typed }) => ({
      what: `Eine Firma „${typed}“ ist nicht notiert.`,
      todo: 'Den Namen so schreiben, wie er angezeigt wird.',
    }),
    'export-stopped': () => ({ what: 'Der Export wurde abgebrochen.', todo: 'Jederzeit neu starten.' }),
    'backup-unreadable': ({ name, why }) => ({
      what: `${name} lässt sich nicht wiederherstellen. ${archive.trouble(why)}`,
      todo: 'Eine andere Sicherung nehmen.',
    }),
    'notes-here-already': () => ({
      what: 'Hier gibt es schon etwas, und die Sicherung würde es ersetzen.',
      todo: 'Erst exportieren, was da ist, und dann darüber wiederherstellen; oder in einen anderen Ordner.',
    }),
    'home-is-real': () => ({
      what: 'In diesem Ordner liegen echte Notizen, deshalb kann er nicht zum Übungsordner werden.',
      todo: 'Einen anderen Ordner wählen.',
    }),
    'no-such-device': () => ({ what: 'Dieses Gerät gibt es nicht.', todo: 'In der Liste der Geräte nachsehen.' }),
    'not-reachable': () => ({
      what: 'Ein Telefon erreicht dieses Persevere noch nicht: Es läuft nur auf diesem Computer.',
      todo: 'TLS davorschalten und mit der öffentlichen Adresse starten; wie, steht in der README.',
    }),
    'own-notes-here': () => ({
      what: 'Hier liegen eigene Notizen, und das Beispiel würde sich mit ihnen vermischen.',
      todo: 'Das Beispiel in einem anderen Ordner ansehen.',
    }),
    'no-example': () => ({
      what: 'Hier ist kein Beispiel.',
      todo: `Alles hier gehört ${je.dir}, es gibt nichts wegzuräumen.`,
    }),
    'written-all-the-time': () => ({
      what: 'Gerade wird ununterbrochen geschrieben.',
      todo: 'Gleich noch einmal versuchen.',
    }),
    'names-nothing-of-them': ({ typed }) => ({
      what: `„${typed}“ kommt bei dieser Person nicht vor.`,
      todo: 'Erst ohne Auswahl ansehen, was gelöscht würde.',
    }),
    'written-by-newer': () => ({
      what: 'Diese Datei stammt von einem neueren Persevere und lässt sich hier nur lesen.',
      todo: fileTodos.newer,
    }),
    'changed-meanwhile': () => ({
      what: 'Dieselbe Stelle wurde gleichzeitig woanders geändert.',
      todo: 'Noch einmal ansehen und die Änderung wiederholen.',
    }),
    'id-of-other-content': () => ({
      what: 'Diese Kennung gehört schon zu einem anderen Vorgang.',
      todo: 'Für jeden Vorgang eine eigene Kennung nehmen; nur eine Wiederholung nimmt dieselbe.',
    }),
    'answer-gone': () => ({
      what: 'Das ist schon erledigt, und das Ergebnis von damals ist nicht mehr gespeichert.',
      todo: 'Nachsehen, ob es da ist; für einen neuen Versuch eine andere Kennung nehmen.',
    }),
    'nobody-to-forget': ({ typed }) => ({
      what: `„${typed}“ ist nicht notiert.`,
      todo: 'Bei der Stelle nachsehen, wer dort steht.',
    }),
    'file-trouble': ({ trouble }) => ({ what: fileTroubles[trouble], todo: fileTodos[trouble] }),
    'file-damaged-here': () => ({ what: fileTroubles.damaged, todo: fileTodos.damaged }),
    'key-taken-away': () => ({ what: 'Dieser Schlüssel wurde gesperrt.', todo: getKey }),
    'key-unknown': ({ why, days }) => ({ what: keyEnds[why](days), todo: getKey }),
  };
}
