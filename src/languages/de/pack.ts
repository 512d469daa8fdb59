import { once } from '../../core/review/tone-rule.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { friendlyName } from '../../core/write/names.ts';
import { closing, greeting, greetingForms, nameFor } from './address.ts';
import { clock, list, longDay, meetingDay, nearDay } from './days.ts';
import { je } from './interface/address.ts';
import { duStarters, starters } from './letters/starters.ts';
import { meetingCalled } from './letters/termin-genannt.ts';
import { namesDay, promisesNews, whenSaid } from './letters/when-said.ts';
import { readerWords } from './reader-words.ts';

/** What a posting adds for the law, "(m/w/d)", says nothing in a letter. */
const plainRole = (role: string | null): string | null =>
  role === null ? null : role.replace(/\s*\([^()]*\)/g, '').trim() || role;

/** "bei der Nordwind GmbH", "beim Hygge Verlag", "bei Nordwind": firms have the article of what they are. */
function atFirm(employer: string): string {
  if (/\s(?:[gm]*mbH|GmbH|AG|KG|SE|OHG|eG|Stiftung|Gesellschaft|Universität|Klinik|Schule|Stadt|Bank)$/.test(employer))
    return `bei der ${employer}`;
  return /\s(?:Verlag|Verein|Verband|Klinikum|Institut|Amt|Werk|Theater|Museum)$/.test(employer)
    ? `beim ${employer}`
    : `bei ${employer}`;
}

/** German as letters are written in it, and as the candidate reads it where the interface says “du”. */
export const german: LanguagePack = {
  ...readerWords('du'),
  code: 'de',
  aboutJobs:
    /bewerb|vorstellungsgespr|karriere|lebenslauf|kandidat|personalabteilung|recruit|\b(?:stelle|position) (?:als|bei)\b/i,
  // With “du” only where they are on first-name terms.
  marketOf: (register) => (register === 'warm' ? 'du' : 'Sie'),
  letters: async () => (await import('./letters/all.ts')).letters,
  meetingCalled,
  unnamedInterviewer: 'dem Team',
  startersIn: (register) => (register === 'warm' ? duStarters : starters),
  gapGrammar: async () => (await import('./notes/gap-grammar.ts')).gapGrammar,
  nameFor,
  greeting,
  greetingForms,
  closing,
  givenOf: (name) => friendlyName(name, null) ?? name,
  calledIn: (name, title, _channel, register) =>
    register === 'warm' ? friendlyName(name, title) : nameFor(name, title),
  meetingDay,
  nearDay,
  longDay,
  momentText: (day, minute) => `${longDay(day)}, ${clock(minute)}`,
  clock,
  roleAt(role, employer) {
    const plain = plainRole(role);
    const named = plain === null ? 'die Stelle' : `die Stelle als ${plain}`;
    return employer === null ? named : `${named} ${atFirm(employer)}`;
  },
  jobAt: (employer) => `die Stelle ${atFirm(employer)}`,
  plainRole: (role) => plainRole(role) ?? role,
  byDay: (day) => `bis ${longDay(day)}`,
  slotAt: (day, minute) => `${longDay(day)}, um ${clock(minute)}`,
  whenSaid,
  namesDay,
  promisesNews,
  list,
  mail: 'E-Mail',
  noteGrammar: async () => ({ read: (await import('./notes/grammar.ts')).readGermanNote, needsTags: false }),
  forPerson: (name) => (name === '' ? 'Für alle, die dabei waren:' : `Für ${name}:`),
  dayWords: async () => (await import('./day-words.ts')).dayWords,
  answerWords: async () => (await import('./answers.ts')).answerWords,
  toneWords: async () => null,
  sentenceReader: async (weights) => (await import('./tone/sentence-reader.ts')).createSentenceReader(weights),
  reviewWords: once(async () => (await import('./review/words.ts')).reviewWordsIn(je('du'))),
};

/** The same where the interface says “Sie” to the candidate. */
export const germanFormally: LanguagePack = {
  ...german,
  ...readerWords('sie'),
  code: 'de-formal',
  reviewWords: once(async () => (await import('./review/words.ts')).reviewWordsIn(je('sie'))),
};
