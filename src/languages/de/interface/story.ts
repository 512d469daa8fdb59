import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { StoryFacts } from '../../../contract/refusals/story.ts';
import { deadlineSentence } from '../deadline/sentence.ts';
import { atStart, counted } from '../numbers.ts';
import { reasonWords } from '../reasons.ts';
import type { Je } from './address.ts';
import { removed } from './gone.ts';
import { onMoment } from './moment.ts';
import { goingIn } from './story-said.ts';

const inStory = 'Im Verlauf der Stelle nachsehen.';
const sayWhich = 'Die Stelle nennen.';

export function storyIn(je: Je): WordsOf<StoryFacts> {
  const goingOf = goingIn(je);
  const { reason: reasonText } = reasonWords(je);
  return {
    'letter-on-its-way': () => ({
      what: 'Ein Brief dafür ist unterwegs.',
      todo: 'Nachsehen, wie es steht, und ihn erst zurückholen.',
    }),
    'offer-waits': () => ({
      what: `Ein Angebot wartet auf ${je.dein('e')} Antwort.`,
      todo: 'Zusagen, um Zeit bitten oder absagen.',
    }),
    'day-is-over': () => ({ what: 'Dieser Tag ist vorbei.', todo: 'Heute oder einen späteren Tag wählen.' }),
    'day-not-later': () => ({
      what: 'Dieser Tag liegt nicht in der Zukunft.',
      todo: 'Morgen oder einen späteren Tag wählen.',
    }),
    'when-called-back': () => ({ what: 'Wann ist der Rückruf?', todo: 'Die Zeit mit Zeitzone angeben.' }),
    'which-job-called': () => ({ what: 'Um welche Stelle es ging, ist nicht klar.', todo: sayWhich }),
    'which-job': () => ({
      what: 'Um welche Stelle es ging, ist nicht klar.',
      todo: 'Die Stelle nennen oder jemanden, der dazugehört.',
    }),
    'which-job-interview': () => ({
      what: 'Für welche Stelle das Gespräch ist, ist nicht klar.',
      todo: 'Eine Stelle nennen.',
    }),
    'contact-gone': () => ({
      what: 'Diesen Kontakt gibt es hier nicht mehr; er wurde entfernt oder gehört zu anderen Notizen.',
      todo: inStory,
    }),
    'happened-already': () => ({
      what: 'Wie dieses Gespräch war, ist schon notiert, also kann es nicht noch bevorstehen.',
      todo: 'Den Tag prüfen. War es ein anderes Gespräch, dieses hinzufügen; war es ein Versehen, das Gespräch entfernen.',
    }),
    'not-in-interview': ({ typed }) => ({
      what: `„${typed}“ steht bei diesem Gespräch nicht.`,
      todo: 'Nachsehen, wer dort steht, und jemanden davon nennen.',
    }),
    'promise-gone': () => ({
      what: 'Dieses Versprechen gibt es hier nicht mehr; es wurde entfernt oder gehört zu anderen Notizen.',
      todo: 'Im Verlauf der Stelle nachsehen, was beide Seiten versprochen haben.',
    }),
    'promise-not-correctable': () => ({
      what: 'Dieses Versprechen steht in keiner Notiz, die sich korrigieren lässt.',
      todo: 'Den Tag neu notieren.',
    }),
    'note-would-not-make-sense': () => ({
      what: 'Mit diesen Änderungen ergäbe die Notiz keinen Sinn.',
      todo: 'Die Felder ansehen und nur diese ändern.',
    }),
    'note-gone': () => ({ what: `Diese Notiz ${removed}`, todo: 'Bei den Notizen und ihren Kennungen nachsehen.' }),
    'not-begun-yet': () => ({
      what: 'Dieses Gespräch hat noch nicht angefangen, also kann es nicht vorbei sein.',
      todo: 'Hat sich die Zeit geändert, erst die neue Einladung übernehmen; war der Tag falsch notiert, das Gespräch bei der Stelle korrigieren.',
    }),
    'one-name-needed': () => ({
      what: 'Ein Name wird gebraucht: von jemandem, der dabei war, oder von der Firma.',
      todo: 'So schreiben, wie er klang; der Rest darf leer bleiben.',
    }),
    'when-is-it-now': () => ({ what: 'Wann ist es jetzt?', todo: 'Tag und Uhrzeit angeben oder beides leer lassen.' }),
    'not-moved': () => ({
      what: 'Eine neue Zeit gehört zu einem verschobenen Gespräch.',
      todo: 'Sagen, dass es verschoben wurde, oder die Zeit weglassen.',
    }),
    'promised-to-whom': ({ text, name }) => ({
      what: `Wem wurde „${text}“ versprochen? ${name} ist nicht notiert.`,
      todo: `Schreiben, wem: ${name} oder jemandem, der dabei war.`,
    }),
    'which-day-promised': ({ reading }) => ({
      what: deadlineSentence(reading),
      todo: 'Den Tag wählen oder offen lassen.',
    }),
    'promised-day-is-over': ({ reading }) => ({
      what: deadlineSentence(reading),
      todo: 'Den Tag prüfen oder weglassen.',
    }),
    'interview-is-over': ({ startsAt, zone }) => ({
      what: `Das Gespräch ${onMoment({ at: startsAt, zone })} ist vorbei oder abgesagt.`,
      todo: 'Hat es nicht stattgefunden, das unter „Wie war’s?“ eintragen.',
    }),
    'gone-with-it': ({ away, goes }) => ({
      what: `Entfernt wird: ${goingOf(away)}. ${goes.length === 0 ? 'Sonst geht nichts mit.' : `Dabei verschwindet auch: ${goes.map(goingOf).join('; ')}.`}`,
      todo: 'Bestätigen, sobald es sicher ist.',
      afterwards: 'Es lässt sich danach rückgängig machen.',
    }),
    'taken-away-already': () => ({
      what: 'Das gibt es hier nicht mehr; es wurde schon entfernt oder gehört zu anderen Notizen.',
      todo: inStory,
    }),
    'letter-cannot-be-undone': () => ({
      what: 'Was aus einem Brief wurde, lässt sich hier nicht zurücknehmen.',
      todo: 'Solange er nicht raus ist, unter „Senden“ zurückholen.',
    }),
    'nothing-to-take-back': () => ({
      what: 'Es gibt nichts zurückzunehmen.',
      todo: 'Was war, steht im Verlauf der Stelle.',
    }),
    'note-changed': () => ({
      what: 'Das wurde in einem anderen Fenster oder auf einem anderen Gerät geändert.',
      todo: 'Ansehen, wie es jetzt ist.',
    }),
    'too-many-unfinished': ({ most }) => ({
      what: `${atStart(counted(most, 'eine Notiz ist', 'Notizen sind'))} angefangen und nicht fertig.`,
      todo: 'Erst eine davon fertig schreiben oder verwerfen.',
    }),
    'job-ended': () => ({
      what: 'Diese Stelle ist abgeschlossen.',
      todo: 'Geht es doch weiter, erst notieren, was von dort kam.',
    }),
    'answer-not-here': () => ({
      what: `Diese Antwort ${removed}`,
      todo: 'Im Verlauf der Stelle bei den Antworten nachsehen.',
    }),
    'noted-for-several': ({ jobs }) => ({
      what: `Das ist bei mehreren Stellen notiert: ${jobs.map((job) => job.title).join(', ')}.`,
      todo: sayWhich,
    }),
    'too-early-for-that': ({ reason }) => ({ what: reasonText(reason), todo: 'Einen späteren Tag wählen.' }),
  };
}
