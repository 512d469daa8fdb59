import type { PeopleFacts } from '../../../contract/refusals/people.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import { list } from '../days.ts';
import { removed } from './gone.ts';
import { unread } from './unread.ts';

function howEnded(exit: number | null, said: string): string {
  if (said !== '') return ` (${said})`;
  return exit === null || exit === 0 ? '' : ` (beendet mit ${exit})`;
}

const whoIsNoted = 'Nachsehen, wer notiert ist.';
const printIt = 'Als Seite schreiben lassen und diese drucken.';

export const people: WordsOf<PeopleFacts> = {
  'several-fit': ({ typed, names }) => ({
    what: `Zu „${typed}“ passen mehrere: ${list(names.slice(0, 5))}.`,
    todo: 'Die gemeinte Person mit vollem Namen schreiben, oder mit Adresse oder Kennung. Für jemand anderen einen Nachnamen oder ein unterscheidendes Wort ergänzen.',
  }),
  'several-in-one-name': ({ typed }) => ({
    what: `„${typed}“ klingt nach mehr als einer Person.`,
    todo: 'Jede Person in eine eigene Zeile schreiben und weglassen, wer nicht sicher ist.',
  }),
  'several-firms-fit': ({ typed, names }) => ({
    what: `Zu „${typed}“ passen mehrere Firmen: ${list(names.slice(0, 5))}.`,
    todo: 'Die gemeinte Firma mit vollem Namen und Rechtsform schreiben.',
  }),
  'several-called': ({ typed, ids }) => ({
    what: `Mehrere heißen „${typed}“.`,
    todo: `Die Adresse nehmen oder die Kennung: ${ids.join(', ')}.`,
  }),
  'one-person-already': () => ({ what: 'Das ist schon dieselbe Person.', todo: whoIsNoted }),
  'stands-for-nobody-else': () => ({
    what: 'Dieser Eintrag steht für niemand anderen.',
    todo: 'Die Kennung des Eintrags angeben, der in einem anderen aufging.',
  }),
  'successor-is-same': () => ({ what: 'Die Nachfolge ist dieselbe Person.', todo: 'Nennen, wer jetzt zuständig ist.' }),
  'cards-unreadable': ({ name, why, mostMegabytes }) => ({
    what: `${name || 'Die Datei'} ist nicht lesbar. ${unread.sentence(why)}`,
    todo: `Die Kontakte als vCard (.vcf) exportieren, höchstens ${mostMegabytes} MB.`,
  }),
  'person-needs-something': () => ({
    what: 'Eine Person braucht etwas, woran sie zu erkennen ist.',
    todo: 'Einen Namen angeben, so wie gehört, eine Adresse oder eine Nummer.',
  }),
  'news-gone': () => ({ what: `Diese Neuigkeit ${removed}`, todo: 'Bei den Personen nachsehen.' }),
  'what-happened': () => ({
    what: 'Was ist passiert?',
    todo: 'In wenigen Worten sagen: „AWS-Prüfung bestanden“.',
  }),
  'whose-news': () => ({ what: 'Wessen Neuigkeit ist das?', todo: 'Die Person nennen.' }),
  'what-advised': () => ({ what: 'Was wurde geraten?', todo: 'In eigenen Worten sagen.' }),
  'nobody-of-this-name': ({ typed }) => ({
    what: `Unter diesem Namen ist niemand notiert: ${typed}.`,
    todo: 'Bei der Stelle nachsehen, wie der Name notiert ist, oder danach suchen.',
  }),
  'browser-missing': () => ({
    what: 'Es wurde kein Browser gefunden, der das drucken könnte.',
    todo: 'Einen Browser in PERSEVERE_BROWSER angeben, oder es als Seite schreiben lassen und diese drucken.',
  }),
  'browser-did-not-print': ({ exit, said }) => ({
    what: `Der Browser hat es nicht gedruckt${howEnded(exit, said)}.`,
    todo: printIt,
  }),
  'nobody-noted': ({ typed }) => ({
    what: `„${typed}“ ist nicht notiert.`,
    todo: 'Nachsehen, wer notiert ist, oder die Person notieren.',
  }),
};
