import type { ArchiveTrouble, ArchiveWords, LineFault, StoredKind } from '../../../contract/words/archive.ts';
import { atStart } from '../numbers.ts';
import type { Je } from './address.ts';
import { fileWordsIn } from './file-care.ts';

const rows: Readonly<Record<StoredKind, string>> = {
  draft: 'ein Brief',
  unfinished: 'eine angefangene Notiz',
  setting: 'eine Einstellung',
  erasure: 'eine Löschung',
  outbox: 'ein freigegebener Brief',
  mailbox: 'ein Postfach',
  'calendar-event': 'ein Kalendertermin',
  message: 'eine gesehene E-Mail',
  reading: 'wie ein Satz gelesen wurde',
  'sent-copy': 'eine Kopie für „Gesendet“',
  'push-device': 'ein Browser, der Hinweise zeigt',
  undo: 'was sich rückgängig machen lässt',
  'device-key': 'ein Schlüssel',
  preview: 'ein Brief, wie er angezeigt wurde',
  secret: 'ein Passwort',
  cursor: 'wie weit schon gelesen wurde',
};

/** What is said of backups, and of the file when it is looked at, in German. */
export function archiveIn(je: Je): ArchiveWords {
  const fileWords = fileWordsIn(je);

  function lineFault(fault: LineFault): string {
    switch (fault.code) {
      case 'too-long':
        return 'viel zu lang';
      case 'not-json':
        return 'nicht lesbar';
      case 'neither-note-nor-row':
        return 'weder Notiz noch Brief';
      case 'note-after-rows':
        return 'eine Notiz hinter den Briefen und Einstellungen';
      case 'position-not-after':
        return 'die Nummer folgt nicht auf die vorherige';
      case 'unknown-kind':
        return 'diese Art kennt dieses Persevere nicht';
      case 'no-key':
        return 'kein richtiger Schlüssel';
      case 'note':
        return `in der Notiz: ${fileWords.fault(fault.fault)}`;
      case 'note-twice':
        return 'dieselbe Notiz kommt zweimal vor';
      case 'row':
        return `${rows[fault.kind]}: ${fileWords.fault(fault.fault)}`;
      case 'row-twice':
        return `${rows[fault.kind]} („${fault.key}“) kommt zweimal vor`;
      case 'no-part-of-backups':
        return `${rows[fault.kind]}, und das gehört in keine Sicherung`;
    }
  }

  function trouble(met: ArchiveTrouble): string {
    switch (met.code) {
      case 'not-written-here':
        return 'Das ist keine Datei, die Persevere exportiert hat: Zeile 1 sagt nichts davon.';
      case 'version-missing':
        return 'Zeile 1 sagt nicht, wie die Datei geschrieben ist.';
      case 'written-by-newer':
        return 'Das stammt von einem neueren Persevere (Zeile 1).';
      case 'cut-short':
        return `Hier fehlt ein Stück, oder es wurde nachträglich etwas geändert: Zeile ${met.line} passt nicht zu den Zeilen davor.`;
      case 'line':
        return `Zeile ${met.line} ist unbrauchbar: ${lineFault(met.fault)}.`;
    }
  }

  return {
    trouble,
    noteLeftOut: ({ position, fault }) =>
      `Notiz ${position} ist kaputt (${fileWords.fault(fault)}) und wurde ausgelassen.`,
    rowLeftOut: ({ kind, key, fault }) => {
      const name = kind === null ? 'eine Zeile eines anderen Programms' : rows[kind];
      return `Kaputt und ausgelassen: ${name} (${key}; ${fileWords.fault(fault)}).`;
    },
    settingLeftOut: (facts) =>
      facts.setting === 'model'
        ? 'Das Sprachmodell: bitte neu verbinden, damit die Zustimmung für diesen Computer gilt.'
        : `${atStart(rows.setting)} (${facts.key}).`,
    mended: ({ scope }) => `Der gespeicherte Stand von ${scope} passte nicht zu den Notizen und wurde neu erstellt.`,
    tooNewToRebuild: 'Die Datei ist neuer als dieses Programm, deshalb wurde nichts neu erstellt.',
    helps: {
      rebuild: `Alles neu erstellen lassen, was sich aus ${je.dein('en')} Notizen ergibt.`,
      backup:
        'Was kaputt ist, bleibt überall außen vor, der Rest läuft weiter. Eine ältere Sicherung wiederherstellen, oder alles Lesbare in eine Datei schreiben und diese wiederherstellen.',
    },
  };
}
