import type { FileWords } from '../../../contract/refusals/said.ts';
import type { Fault, FileAdvice, FileProblem } from '../../../core/journal/fault.ts';
import type { Je } from './address.ts';

function partOf(field: string): string {
  return field === '' ? 'der Inhalt' : `„${field}“`;
}

function fault(fault: Fault): string {
  switch (fault.code) {
    case 'missing':
      return `${partOf(fault.field)} fehlt`;
    case 'misfit':
      return `${partOf(fault.field)} passt nicht`;
    case 'unreadable':
      return 'nicht lesbar';
    case 'nested-too-deeply':
      return 'zu tief verschachtelt';
    case 'not-text':
      return 'kein Text';
    case 'unknown-kind':
      return 'unbekannte Art';
    case 'other-key':
      return 'falscher Schlüssel';
    case 'about-nothing':
      return `es geht um „${fault.scope}“, und so etwas lässt sich nicht notieren`;
  }
}

function problem(problem: FileProblem): string {
  switch (problem.code) {
    case 'integrity':
      return problem.words;
    case 'file-damaged':
      return `Die Datei ${problem.file} ist beschädigt.`;
    case 'note-broken':
      return `Notiz ${problem.note} ist kaputt: ${fault(problem.fault)}.`;
    case 'note-changed':
      return `Notiz ${problem.note} ist nicht mehr so, wie sie geschrieben wurde.`;
    case 'missing-before':
      return `Vor Notiz ${problem.note} fehlen Notizen.`;
    case 'not-filed':
      return `Notiz ${problem.note} ist nicht überall einsortiert, wohin sie gehört.`;
    case 'end-missing':
      return 'Am Ende fehlen Notizen, oder die letzte wurde geändert.';
    case 'search-damaged':
      return 'Die Suche ist beschädigt.';
    case 'row-broken':
      return `Der Eintrag ${problem.kind} ${problem.key} ist kaputt: ${fault(problem.fault)}. Er bleibt überall außen vor.`;
    case 'other-state':
      return `Der gespeicherte Stand von ${problem.scope} passt nicht zu den Notizen.`;
    case 'found-otherwise':
      return `Wie sich ${problem.scope} finden lässt, passt nicht zu den Notizen.`;
    case 'state-of-nothing':
      return `Zu ${problem.scope} ist etwas gespeichert, wovon keine Notiz etwas weiß.`;
    case 'not-planned':
      return `${problem.scope} fehlt unter den geplanten Stellen.`;
    case 'planned-without-cause':
      return `${problem.scope} ist geplant, obwohl die Notizen das nicht verlangen.`;
    case 'more':
      return `Und ${problem.count} weitere dieser Art.`;
    case 'all-lost':
      return 'Nichts davon ist lesbar.';
    case 'lost-uncounted':
      return 'Wie viele Notizen es waren, lässt sich nicht mehr lesen.';
    case 'notes-lost':
      return `${problem.count} von ${problem.of} Notizen sind nicht lesbar.`;
    case 'rows-lost':
      return `Einige Einträge der Art ${problem.kind} sind nicht lesbar.`;
  }
}

/** What is wrong with the file that holds the notes, and with what stands in it. */
export const fileWordsIn = (je: Je): FileWords => ({
  fault,
  problem,
  advice(advice: FileAdvice) {
    switch (advice.code) {
      case 'open-to-others':
        return `Andere auf diesem Computer können in den Ordner ${advice.folder} sehen. ${je.Dein('e')} Notizen selbst bleiben ihnen verschlossen; mit chmod 700 gehört auch der Ordner nur ${je.dir}.`;
      case 'sealed-on':
        return `Notizen von vor ${advice.day} wurden an diesem Tag versiegelt: Ein Schaden von vorher fällt nur auf, wo sie sich nicht lesen lassen.`;
      case 'as-told':
        return advice.words;
    }
  },
});
