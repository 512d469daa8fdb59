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
        todo: 'Mit den Worten, die dann wegfallen, in eckige Klammern setzen; oder angeben, dass der Brief nur gilt, wenn er bekannt ist.',
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
          'Den Brief so schreiben, wie du ihn senden würdest.',
          'Den Brief so schreiben, wie Sie ihn senden würden.',
        ),
      };
    case 'greeting':
      return {
        what: `Der Text beginnt mit einer Anrede („${of}“), und die bekommt jeder Brief von selbst.`,
        todo: 'Die Anrede weglassen; sie kommt vor den Text.',
      };
    case 'signed':
      return {
        what: `Der Text endet mit ${je.dein('em')} Namen, und der steht sowieso unter jedem Brief.`,
        todo: 'Gruß und Namen weglassen; beides kommt hinter den Text.',
      };
    case 'blank-in-subject':
      return {
        what: `Im Betreff „${of}“ ist ein Platzhalter, der nicht immer bekannt ist.`,
        todo: 'In eckige Klammern setzen, den Betreff ohne ihn schreiben oder leer lassen: Dann gilt unser Betreff.',
      };
  }
}

const takeAway = 'Erst etwas entfernen, das nicht mehr gebraucht wird.';

export const ownWordsIn = (je: Je): WordsOf<OwnWordsFacts> => ({
  'no-letter-of-a-call': () => ({
    what: 'Aus Worten für einen Anruf wird kein eigener Brief.',
    todo: 'Den Brief als E-Mail oder SMS schreiben lassen und den speichern.',
  }),
  'own-letter-gone': () => ({
    what: 'Diesen Brief gibt es nicht mehr.',
    todo: 'Unter den eigenen Briefen nachsehen.',
  }),
  'which-letter': () => ({ what: 'Welcher Brief entfernt werden soll, steht nicht da.', todo: 'Bitte nennen.' }),
  'too-many-letters': ({ most }) => ({
    what: `Es sind schon ${counted(most, 'ein eigener Brief', 'eigene Briefe')} gespeichert.`,
    todo: takeAway,
  }),
  'letter-without-words': () => ({
    what: 'Der Text des Briefs fehlt.',
    todo: 'Ansehen, was ein Entwurf ergäbe, es in einer Datei ändern und diese angeben.',
  }),
  'letter-without-occasion': ({ some }) => ({
    what: 'Wofür der Brief ist, steht nicht da.',
    todo: `Bitte angeben: ${some.join(', ')} und so weiter, oder den Entwurf nennen, aus dem er entstand. Alle stehen in der Liste.`,
  }),
  'no-such-need': ({ unknown, situations }) => ({
    what: `Von „${unknown}“ kann ein Brief nicht abhängen.`,
    todo: `Einen Platzhalter nennen oder eines davon: ${situations.join(', ')}; mit not- davor für das Gegenteil.`,
  }),
  'phrase-gone': () => ({
    what: 'Diesen Satz gibt es nicht mehr.',
    todo: 'Unter den eigenen Sätzen nachsehen.',
  }),
  'which-phrase': () => ({ what: 'Welcher Satz entfernt werden soll, steht nicht da.', todo: 'Bitte nennen.' }),
  'phrase-without-words': () => ({ what: 'Der Satz fehlt.', todo: 'So schreiben, wie er in einem Brief steht.' }),
  'phrase-with-blanks': () => ({
    what: 'Ein eigener Satz steht wörtlich im Brief, und dieser hat eine geschweifte oder eckige Klammer.',
    todo: 'Ohne Klammern schreiben; ein ganzer Brief darf Platzhalter haben.',
  }),
  'too-many-phrases': ({ most }) => ({
    what: `Es sind schon ${counted(most, 'ein eigener Satz', 'eigene Sätze')} gespeichert.`,
    todo: takeAway,
  }),
  'own-letter-fault': ({ fault, of }) => faultOf(je, fault, of),
});
