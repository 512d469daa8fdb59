import type { LettersFacts } from '../../../contract/refusals/letters.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { Je } from './address.ts';
import { unread } from './unread.ts';

export const lettersIn = (je: Je): WordsOf<LettersFacts> => ({
  'letter-for-yourself': () => ({
    what: `Das ist etwas für ${je('dich selbst', 'Sie selbst')}, da gibt es nichts zu schreiben.`,
    todo: 'Erledigen oder auslassen.',
  }),
  'no-own-name': () => ({ what: `Unter einem Brief steht ${je.dein()} Name.`, todo: 'Bitte einmal angeben.' }),
  'nothing-new': () => ({
    what: 'Noch gibt es dort nichts Neues zu erzählen.',
    todo: 'Notieren, was seitdem passiert ist, oder es vorerst lassen.',
  }),
  'letter-changed': () => ({
    what: 'Dieser Brief wurde in einem anderen Fenster oder auf einem anderen Gerät geändert.',
    todo: 'Ansehen, wie er jetzt ist, und dann noch einmal ändern.',
  }),
  'letter-gone': () => ({
    what: 'Diesen Brief gibt es hier nicht mehr; er wurde verworfen oder gehört zu anderen Notizen.',
    todo: 'Einen neuen schreiben.',
  }),
  'no-new-words': () => ({
    what: 'Es fehlt ein neuer Text.',
    todo: 'Eine Datei angeben, in der er steht, oder einen neuen Betreff.',
  }),
  'letter-too-long': () => ({
    what: 'Der Text ist länger, als ein Brief sein kann.',
    todo: 'Auf ein paar Seiten kürzen.',
  }),
  'no-such-gap': () => ({
    what: 'Diese Lücke gibt es in dem Brief nicht.',
    todo: 'Den Brief ansehen, die Lücken stehen daneben. Oder den Text selbst ändern.',
  }),
  'gap-says-that-already': () => ({
    what: 'Das steht schon im Brief.',
    todo: 'Etwas anderes schreiben oder die Lücke lassen.',
  }),
  'gap-repeats-note': () => ({
    what: `Das ist ${je.dein('e')} Notiz noch einmal: Zu lesen wären dort nur die eigenen Worte.`,
    todo: `Eine Antwort darauf schreiben oder was ${je('du seitdem dazu denkst', 'Sie seitdem dazu denken')}; oder die Lücke lassen.`,
  }),
  'gap-no-sentence': ({ starters }) => ({
    what: 'Das ist noch kein ganzer Satz, und zu keinem der Anfänge passt es.',
    todo: `Einen davon zu Ende schreiben oder einen ganzen Satz: ${starters.map((each) => `„${each.replace('___', '…')}“`).join(', ')}.`,
  }),
  'letter-must-be-looked-at': ({ messages }) => ({
    what: `Das muss zuerst angesehen werden: ${messages.join(' ')}`,
    todo: 'Ändern, oder so öffnen, wie es ist.',
  }),
  'sent-already': () => ({
    what: 'Dieser Brief ist schon als gesendet notiert.',
    todo: 'Ging er ein zweites Mal raus, das bitte notieren.',
  }),
  'what-is-right-missing': () => ({
    what: 'Es fehlt, was richtig ist.',
    todo: 'In einem Satz sagen, zum Beispiel: „Ich habe Halden 2020 verlassen“.',
  }),
  'no-open-offer': () => ({
    what: 'Bei dieser Stelle ist kein Angebot offen.',
    todo: 'Erst das Angebot notieren: von wem und bis wann.',
  }),
  'nothing-to-review': () => ({
    what: 'Es gibt keinen Text zum Lesen.',
    todo: 'Eine Datei mit dem Brief angeben.',
  }),
  'letter-unreadable': ({ name, why }) => ({
    what: `${name} ist nicht lesbar. ${unread.sentence(why)}`,
    todo: 'Den Brief als reinen Text angeben.',
  }),
  'own-mails-unknown': () => ({
    what: `Welche dieser E-Mails von ${je.dir} sind, ist nicht zu erkennen.`,
    todo: 'Den Brief als .eml angeben oder die eigene Adresse nennen.',
  }),
  'no-tone-model': () => ({ what: 'Für diese Sprache gibt es kein Modell des Tons.', todo: 'Englisch nehmen.' }),
  'table-unreadable': ({ name, why }) => ({
    what: `${name} ist nicht lesbar. ${unread.sentence(why)}`,
    todo: 'Noch einmal als CSV speichern.',
  }),
  'no-such-column': ({ name, column, columns }) => ({
    what: `${name} hat keine Spalte „${column}“.`,
    todo: `Vorhanden: ${columns.join(', ')}.`,
  }),
});
