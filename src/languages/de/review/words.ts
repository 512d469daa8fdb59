import type { ReviewRules, ReviewWords } from '../../../core/write/language-pack.ts';
import { clock, longDay, meetingDay, months, weekdays } from '../days.ts';
import type { Je } from '../interface/address.ts';
import { duStarters, starters } from '../letters/starters.ts';
import { courtesy, interest, nextSteps, openDoor, politeQuestion, thanks, wantsIt } from './duty-words.ts';
import { factWords } from './fact-words.ts';
import { findingWordsIn } from './findings.ts';
import { privateThesaurus } from './private-facts.ts';
import { keptNotes, privateRules } from './private-rules.ts';
import { mayShout } from './shouts.ts';
import { toneRules } from './tone-rules.ts';

const empty = new Set(
  'aber alle als also auch auf aus bei bin bis das dass dein dem den der des die doch ein eine einem einen einer eines er es fragte für gern gesagt gesprochen haben hat hatte ich ihm ihn ihr ihre ihren im in ist ja kann man mehr mein mit nach nicht noch nur oder sagte schon sehr sein sich sie sind so über um und uns unser von war was wegen wenn wie will wir wird wollte würde zu zum zur'.split(
    ' ',
  ),
);

/** What the review looks for in German letters. */
const reviewRules: ReviewRules = {
  thanks,
  interest,
  openDoor,
  politeQuestion,
  wantsIt,
  nextSteps,
  courtesy,
  attachment:
    /(?<!\p{L})(?:anbei|im anhang|angehängt|beigefügt|(?:in der|als|siehe) anlage|(?<!(?:die|der|diese[rn]?|eine[rn]?|ihre[rn]?) )anlage(?! (?:in|zu|der|des)(?!\p{L}))|füge ich (?:\p{L}+ ){0,4}bei|hänge ich (?:\p{L}+ ){0,4}an(?! (?:de[nmr]|die|das|meine[nrm]?)(?!\p{L})))(?!\p{L})/iu,
  beginnings: [starters, duStarters].flatMap((each) => Object.values(each).flat()),
  hangs: /(?<!\p{L})(?:eine?[rnms]?|meine?[rnms]?|deine?[rnms]?|ihr|dass|und|oder|weil|wenn|ich)$/iu,
  toneRules,
  privateRules,
  keptNotes,
  privateThesaurus,
  mayShout,
  repairs: async () => (await import('./repairs/repairs.ts')).repairWords,
  weekdays,
  months,
  contentWords: (text) =>
    [...text.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}/gu)]
      .map((match) => match[0])
      .filter((word) => !empty.has(word))
      .map((word) => word.slice(0, 6)),
  cliches: [
    { phrase: 'zu ihrer verfügung', instead: 'say-what-you-can-do' },
    { phrase: 'hiermit möchte ich', instead: 'say-what-you-want-to-say' },
    { phrase: 'mit großem interesse', instead: 'say-what-interests-you' },
    { phrase: 'für rückfragen stehe ich', instead: 'write', write: 'Fragen beantworte ich gern' },
    { phrase: 'wollte nur mal nachhaken', instead: 'say-what-you-would-like-to-know' },
    { phrase: 'nachhaken', instead: 'write', write: 'nachfragen' },
    { phrase: 'zeitnah', instead: 'leave-the-time-to-them' },
  ],
  salutation: /^\s*(?:sehr geehrter?|liebe[r]?|guten (?:tag|morgen|abend)|hallo)[^\S\n]+([^,\n:]{1,80}?)\s*[,:!\n]/i,
  genderedTitle: /^(?:Frau|Fr\.|Herrn?|Hr\.)(?=\s)/,
  facts: factWords,
  nearDays: { heute: 0, gestern: -1 },
  onMeetingDay: (day, today) =>
    day === today ? 'heute' : day === today - 1 ? 'gestern' : `am ${meetingDay(day, today)}`,
  dateOf: longDay,
  clock,
  claim:
    /(?<!\p{L})[Ii]ch (?:habe|hatte|leitete|bin|war|führte|verantwortete|spreche)(?!\p{L})[^.!?\n]*?(?:\d|%|Jahren?|zertifizier\p{L}*|Abschluss|Diplom|Meister|geprüft\p{L}*|fließend|Auszeichnung)[^.!?\n]*/gu,
  commonNames: new Set(
    'Kraft Klein Lang Neu Sommer Winter Berg Stein Wolf König Kaiser Koch Post Bahn Otto Aldi Real Mann Frau Kurz Gut Groß'.split(
      ' ',
    ),
  ),
};

/** The rules of German letters, and what the interface says of what they found. */
export const reviewWordsIn = (je: Je): ReviewWords => ({ ...reviewRules, ...findingWordsIn(je) });
