import type { PeopleWords } from '../../../contract/words/people.ts';

export const peopleWords: PeopleWords = {
  isYou: (name) => `${name} is you and was left out.`,
  isFirm: (name) => `${name} is a firm and no person, and was left out.`,
  sharesAddress: (name, other) =>
    `${name} has the address of ${other} and was left out. Note them with an address of their own.`,
  sharesAddressOrNumber: (name, other) =>
    `${name} has the address or number of ${other} and was left out. Note them with one of their own.`,
  allKnown: 'Everybody in it is known already, with all that it says.',
  unreadable: (count) =>
    count === 1
      ? 'One card names nobody, or is damaged, and was left out.'
      : `${count} cards name nobody, or are damaged, and were left out.`,
  tooMany: (count) => `The file holds ${count} more cards than are read of one file.`,
  noFirm: 'No firm noted',
  someFirm: 'A firm',
  unnamedEmployer: 'an employer that is not named',
  unnamedAgency: 'An agency',
  alike: {
    email: 'the same address',
    phone: 'the same number',
    name: 'the same name',
    short: 'one name may be short for the other',
  },
  codeWords: [
    'Harbour',
    'Meadow',
    'Lantern',
    'Juniper',
    'Cedar',
    'Orchard',
    'Granite',
    'Willow',
    'Beacon',
    'Compass',
    'Heron',
    'Maple',
    'Quarry',
    'Saffron',
    'Thistle',
    'Walnut',
  ],
  client: (word, round, agency) => `Client ${word}${round === 1 ? '' : ` ${round}`} of ${agency ?? 'an agency'}`,
  representedAlready: (agency, employer) =>
    `${agency ?? 'Another agency'} already represents you at ${employer ?? 'this employer'}. Being put forward twice can rule you out; tell this agency before it sends your papers.`,
};
