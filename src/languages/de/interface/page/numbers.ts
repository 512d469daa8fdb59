import type { numbers as english } from '../../../en/interface/page/numbers.ts';
import type { Je } from '../address.ts';

export const numbers = (je: Je): typeof english => ({
  title: 'Zahlen',
  worked: 'Was funktioniert hat',
  workedEmpty: 'Noch nichts zu zählen.',
  workedEmptyHint: je(
    'Sobald du jemandem geschrieben hast, der antworten kann, steht hier, wie viele es getan haben.',
    'Sobald Sie jemandem geschrieben haben, der antworten kann, steht hier, wie viele es getan haben.',
  ),
  by: { channel: 'Nach Weg', purpose: 'Nach Anlass', agency: 'Nach Personalberatung' },
  columns: { name: 'Was', answered: 'Beantwortet', usual: 'Meist nach', open: 'Noch offen' },
  answered: (answered, asked) => `${answered} von ${asked}`,
  days: (from, to) =>
    from === to ? (from === 1 ? '1 Arbeitstag' : `${from} Arbeitstagen`) : `${from} bis ${to} Arbeitstagen`,
  tooFew: 'Zu wenige für eine Aussage',
  tooSoon: 'Noch zu früh',
  bar: 'Der Balken zeigt, wie viele innerhalb von zehn Arbeitstagen beantwortet wurden. Der Strich zeigt, wo der wahre Anteil liegen kann, soweit so wenige das erkennen lassen.',
  proof: 'Nachweis fürs Jobcenter',
  proofEmpty: 'Nichts in dieser Zeit.',
  proofEmptyHint: 'Hier stehen Bewerbungen mit Tag, Weg, Ansprechperson und Ergebnis.',
  only: 'Nur bestimmte Tage',
  from: 'Von',
  to: 'Bis',
  proofColumns: {
    since: 'Datum',
    job: 'Stelle',
    way: 'Weg',
    contact: 'Ansprechperson',
    interviews: 'Gespräche',
    result: 'Ergebnis',
  },
  applied: 'beworben',
  running: 'im Verfahren',
  through: (agency) => `Über ${agency}`,
  direct: 'Direkt',
  at: (role, firm) => [role, ' bei ', firm],
  savePage: 'Als Seite speichern',
  saveTable: 'Als Tabelle speichern',
});
