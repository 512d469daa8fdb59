import type { PeopleWords } from '../../../contract/words/people.ts';
import { atStart, inWords } from '../numbers.ts';
import type { Je } from './address.ts';

export const peopleWordsIn = (je: Je): PeopleWords => ({
  isYou: (name) => `${name}: Das ${je('bist du selbst', 'sind Sie selbst')}, deshalb ausgelassen.`,
  isFirm: (name) => `${name} ist eine Firma und keine Person, deshalb ausgelassen.`,
  sharesAddress: (name, other) =>
    `${name} hat dieselbe Adresse wie ${other}, deshalb ausgelassen. Bitte mit einer eigenen Adresse notieren.`,
  sharesAddressOrNumber: (name, other) =>
    `${name} hat dieselbe Adresse oder Nummer wie ${other}, deshalb ausgelassen. Bitte mit einer eigenen notieren.`,
  allKnown: 'Alle darin sind schon bekannt, mit allem, was da steht.',
  unreadable: (count) =>
    count === 1
      ? 'Eine Karte nennt niemanden oder ist beschädigt und wurde ausgelassen.'
      : `${atStart(inWords(count))} Karten nennen niemanden oder sind beschädigt und wurden ausgelassen.`,
  tooMany: (count) => `In der Datei sind ${inWords(count)} Karten mehr, als aus einer Datei gelesen werden.`,
  noFirm: 'Keine Firma notiert',
  someFirm: 'Eine Firma',
  unnamedEmployer: 'eine Firma, die nicht genannt ist',
  unnamedAgency: 'Eine Personalberatung',
  alike: {
    email: 'dieselbe Adresse',
    phone: 'dieselbe Nummer',
    name: 'derselbe Name',
    short: 'ein Name ist vielleicht die Kurzform des anderen',
  },
  codeWords: [
    'Hafen',
    'Wiese',
    'Laterne',
    'Wacholder',
    'Zeder',
    'Obstgarten',
    'Granit',
    'Weide',
    'Leuchtturm',
    'Kompass',
    'Reiher',
    'Ahorn',
    'Steinbruch',
    'Safran',
    'Distel',
    'Walnuss',
  ],
  client: (word, round, agency) =>
    `Kunde ${word}${round === 1 ? '' : ` ${round}`} (${agency ?? 'eine Personalberatung'})`,
  representedAlready: (agency, employer) =>
    `${agency ?? 'Eine andere Personalberatung'} vertritt ${je.dich} schon bei ${employer ?? 'dieser Firma'}. Zweimal vorgeschlagen zu werden kann das Aus bedeuten; am besten jetzt Bescheid geben, bevor die Unterlagen rausgehen.`,
});
