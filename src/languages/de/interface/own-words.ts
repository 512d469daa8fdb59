import type { OwnWordsFacts } from '../../../contract/refusals/own-words.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { OwnFault } from '../../../core/write/own-letter.ts';
import { counted } from '../numbers.ts';
import type { Je } from './address.ts';

/** What is wrong with a letter of the candidate's own, and what to do about it. */
function faultOf(je: Je, fault: OwnFault['code'], of: string): { readonly what: string; readonly todo: string } {
  switch (fault) {
    case 'unknown-blank':
      return {
        what: `Einen Platzhalter „${of}“ gibt es nicht.`,
        todo: 'Einen der vorhandenen nehmen, zum Beispiel {role}, {day} oder {topic}; oder die Worte ohne geschweifte Klammern schreiben.',
      };
    case 'may-be-absent':
      return {
        what: `Der Platzhalter {${of}} steht außerhalb eckiger Klammern und ist nicht immer bekannt.`,
        todo: 'Mit den Worten, die dann wegfallen, in eckige Klammern setzen; oder angeben, dass die Vorlage nur gilt, wenn er bekannt ist.',
      };
    case 'nested-bracket':
      return {
        what: 'Eine eckige Klammer steht in einer anderen.',
        todo: 'Die erste schließen, bevor die nächste beginnt.',
      };
    case 'bracket-not-begun':
      return {
        what: 'Eine eckige Klammer wird geschlossen, die nie geöffnet wurde.',
        todo: 'Vor die Worte, die wegfallen dürfen, ein [ setzen.',
      };
    case 'bracket-not-ended':
      return {
        what: 'Eine eckige Klammer bleibt offen.',
        todo: 'Hinter die Worte, die wegfallen dürfen, ein ] setzen.',
      };
    case 'brace':
      return {
        what: 'Eine geschweifte Klammer steht allein.',
        todo: 'Einen Platzhalter mit beiden schreiben, zum Beispiel {role}.',
      };
    case 'empty':
      return {
        what: 'Außer Platzhaltern steht nichts da.',
        todo: je(
          'Die Nachricht so schreiben, wie du sie senden würdest.',
          'Die Nachricht so schreiben, wie Sie sie senden würden.',
        ),
      };
    case 'greeting':
      return {
        what: `Der Text beginnt mit einer Anrede („${of}“), und die bekommt jede Nachricht von selbst.`,
        todo: 'Die Anrede weglassen; sie kommt vor den Text.',
      };
    case 'signed':
      return {
        what: `Der Text endet mit ${je.dein('em')} Namen, und der steht sowieso unter jeder Nachricht.`,
        todo: 'Gruß und Namen weglassen; beides kommt hinter den Text.',
      };
    case 'blank-in-subject':
      return {
        what: `Im Betreff „${of}“ ist ein Platzhalter, der nicht immer bekannt ist.`,
        todo: 'In eckige Klammern setzen, den Betreff ohne ihn schreiben oder leer lassen: Dann gilt unser Betreff.',
      };
  }
}

const takeAway = 'Eine entfernen, die nicht mehr gebraucht wird.';

export const ownWordsIn = (je: Je): WordsOf<OwnWordsFacts> => ({
  'no-letter-of-a-call': () => ({
    what: 'Aus Worten für einen Anruf wird keine Vorlage.',
    todo: 'Die Nachricht als E-Mail oder SMS schreiben lassen und diese speichern.',
  }),
  'own-letter-gone': () => ({
    what: 'Diese Vorlage gibt es nicht mehr.',
    todo: 'Unter den eigenen Vorlagen nachsehen.',
  }),
  'which-letter': () => ({ what: 'Welche Vorlage entfernt werden soll, steht nicht da.', todo: 'Bitte nennen.' }),
  'too-many-letters': ({ most }) => ({
    what: `Es sind schon ${counted(most, 'eine Vorlage', 'Vorlagen')} gespeichert.`,
    todo: takeAway,
  }),
  'letter-without-words': () => ({
    what: 'Der Text der Vorlage fehlt.',
    todo: 'Ansehen, was ein Entwurf ergäbe, es in einer Datei ändern und diese angeben.',
  }),
  'letter-without-occasion': ({ some }) => ({
    what: 'Wofür die Vorlage ist, steht nicht da.',
    todo: `Bitte angeben: ${some.join(', ')} und so weiter, oder den Entwurf nennen, aus dem sie entstand. Alle stehen in der Liste.`,
  }),
  'no-such-need': ({ unknown, situations }) => ({
    what: `Von „${unknown}“ kann eine Vorlage nicht abhängen.`,
    todo: `Einen Platzhalter nennen oder eines davon: ${situations.join(', ')}; mit not- davor für das Gegenteil.`,
  }),
  'phrase-gone': () => ({
    what: 'Diese Formulierung gibt es nicht mehr.',
    todo: 'Unter den Formulierungen nachsehen.',
  }),
  'which-phrase': () => ({ what: 'Welche Formulierung entfernt werden soll, steht nicht da.', todo: 'Bitte nennen.' }),
  'phrase-without-words': () => ({ what: 'Der Satz fehlt.', todo: 'So schreiben, wie er in einer Nachricht steht.' }),
  'phrase-with-blanks': () => ({
    what: 'Eine Formulierung steht wörtlich in der Nachricht, und diese hat eine geschweifte oder eckige Klammer.',
    todo: 'Ohne Klammern schreiben; eine ganze Vorlage darf Platzhalter haben.',
  }),
  'too-many-phrases': ({ most }) => ({
    what: `Es sind schon ${counted(most, 'eine Formulierung', 'Formulierungen')} gespeichert.`,
    todo: takeAway,
  }),
  'own-letter-fault': ({ fault, of }) => faultOf(je, fault, of),
});
