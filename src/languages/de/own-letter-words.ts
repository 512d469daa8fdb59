import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { Blank, Need, Occasion, Situation } from '../../core/write/whole-letter.ts';
import type { Je } from './interface/address.ts';

/** What a letter is for, as it stands behind "Ein eigener Brief: ". */
const occasions: Record<Occasion, string> = {
  'thank-you': 'Dank nach einem Gespräch',
  'thank-you-through': 'Dank über die Personalberatung',
  'check-in': 'Nachfragen, wie es steht',
  'check-in-news': 'Nachfragen mit etwas Neuem',
  availability: 'Verfügbar melden',
  introduction: 'Der Nachfolge vorstellen',
  closing: 'Ein letztes Mal nachfragen',
  'debrief-call': 'Der Personalberatung erzählen, wie es lief',
  'call-back': 'Auf einen verpassten Anruf antworten',
  confirm: 'Einen Termin bestätigen',
  'new-time': 'Nach einem neuen Termin fragen',
  'gracious-thanks': 'Dank nach einer Absage',
  accept: 'Ein Angebot annehmen',
  correct: 'Etwas richtigstellen',
  'inform-others': 'Den anderen von der Zusage erzählen',
  withdraw: 'Die Bewerbung zurückziehen',
  decline: 'Ein Angebot ablehnen',
  late: 'Bescheid geben, dass es später wird',
  move: 'Um einen anderen Termin bitten',
  'keep-warm': 'Ein Hallo nach einer Weile',
  'missed-appointment': 'Nach einem geplatzten Gespräch',
  'offer-reply': 'Auf ein Angebot antworten',
  'offer-time': 'Um Bedenkzeit bitten',
  'tell-of-offer': 'Über ein anderes Angebot informieren',
  deliver: 'Versprochenes schicken',
  answer: 'Eine Frage beantworten',
};

/** What stands in a blank. */
const blanksIn = (je: Je): Record<Blank, string> => ({
  candidate: `${je.dein()} Name`,
  given: `${je.dein()} Vorname`,
  called: 'wie die Person angesprochen wird',
  number: `${je.dein('e')} Telefonnummer`,
  mail: `E-Mail, falls der Kontakt darüber läuft`,
  role: 'die Stelle mit der Firma',
  title: 'nur die Stelle',
  employer: 'die Firma',
  day: 'der Tag des Gesprächs',
  clock: 'die Uhrzeit des Gesprächs',
  names: 'wer noch dabei war',
  topic: 'etwas aus dem Gespräch',
  question: 'die Frage von dort',
  act: `etwas von ${je.dir}, das nicht zur Sprache kam (Ich …)`,
  matter: 'dasselbe in wenigen Worten',
  example: `ein Beispiel aus ${je.dein('er')} Arbeit (Ich …)`,
  when: 'bis wann eine Nachricht kommen sollte',
  deadline: `bis wann ${je('du', 'Sie')} auf ein Angebot ${je('antwortest', 'antworten')}`,
  pastDeadline: 'dieser Tag, falls er vorbei ist',
  expected: `das Gespräch, zu dem ${je('du nicht kommst', 'Sie nicht kommen')}`,
  minutes: 'um wie viele Minuten es später wird',
  thing: `was ${je('du zu schicken versprochen hast', 'Sie zu schicken versprochen haben')}`,
  correction: 'was stimmt',
  news: `etwas Neues von ${je.dir} (Ich …)`,
  newsTopic: 'dasselbe in wenigen Worten',
  theirNews: 'etwas Neues von dort',
  former: 'wer die Personalberatung verlassen hat',
  callDay: `der Tag des Anrufs, den ${je('du verpasst hast', 'Sie verpasst haben')}`,
  slot: 'der Termin der Einladung',
  praise: 'was gelobt wurde',
  advice: 'was geraten wurde',
  say: `was ${je('du', 'Sie')} für diese Person geschrieben ${je('hast', 'haben')}`,
});

/** Behind "nur, wenn". */
const situationsIn = (je: Je): Record<Situation, string> => ({
  wanted: je('du die Stelle willst', 'Sie die Stelle wollen'),
  met: 'die Person im Gespräch dabei war',
  consultant: 'die Person zur Personalberatung gehört',
  belated: 'es spät kommt',
  first: je('du zum ersten Mal fragst', 'Sie zum ersten Mal fragen'),
  second: je('du zum zweiten Mal fragst', 'Sie zum zweiten Mal fragen'),
  third: je('du schon mindestens zweimal gefragt hast', 'Sie schon mindestens zweimal gefragt haben'),
  several: 'es um mehrere Stellen geht',
  promised: 'ein Termin für die Antwort genannt ist',
  'promised-by-reader': 'die Person selbst einen Termin genannt hat',
  'promised-by-phone': 'der Termin am Telefon genannt wurde',
  'promised-by-voicemail': 'der Termin auf der Mailbox genannt wurde',
  'promise-passed': 'der genannte Termin vorbei ist',
  described: 'weder Name noch Kontaktweg bekannt sind',
  'day-named': 'ein Wochentag oder Datum genannt ist',
  'they-rang': 'der letzte Kontakt ein Anruf von dort war',
  'we-spoke': 'zuletzt telefoniert wurde',
  'missed-their-call': je('du einen Anruf verpasst hast', 'Sie einen Anruf verpasst haben'),
  'left-message': je(
    'du zurückgerufen und auf die Mailbox gesprochen hast',
    'Sie zurückgerufen und auf die Mailbox gesprochen haben',
  ),
  'they-wrote': 'zuletzt eine Nachricht von dort kam',
  'first-answer': `dort noch niemand von ${je.dir} gehört hat`,
  'no-by-phone': 'die Absage am Telefon kam',
  'final-round': 'es die letzte Runde war',
  'asks-feedback': 'sich noch um Feedback bitten lässt',
  'told-why': 'die Absage begründet war',
  'door-open': 'die Absage zu einer neuen Bewerbung oder zum Kontakt einlädt',
  'terms-sent': 'die Bedingungen des Angebots da oder unterwegs sind',
  'other-process': 'noch eine andere Bewerbung läuft',
  'asks-to-thank': 'die Personalberatung über den direkten Dank entscheidet',
  'to-tell': `${je('du versprochen hast', 'Sie versprochen haben')}, etwas mitzuteilen`,
  delivers: 'das Versprochene darin ist',
  'delivers-through': 'etwas darin ist, das die Personalberatung weitergeben soll',
  invited: 'es eine Einladung gibt',
  asked: `${je('dir', 'Ihnen')} eine Frage gestellt wurde`,
  'asked-whether': 'gefragt wurde, ob noch Interesse besteht',
  'year-end': 'es auf Weihnachten zugeht',
  'new-year': 'der Januar gerade begonnen hat',
});

/** How letters of the candidate's own are spoken of, in one address. */
export function ownLetterWordsIn(je: Je): LanguagePack['ownLetterWords'] {
  const blanks = blanksIn(je);
  const situations = situationsIn(je);
  const isBlank = (name: string): name is Blank => Object.hasOwn(blanks, name);
  const isSituation = (name: string): name is Situation => Object.hasOwn(situations, name);
  return {
    occasion: (name) => occasions[name],
    blank: (name) => blanks[name],
    need(name: Need) {
      const denied = name.startsWith('not-');
      const of = denied ? name.slice('not-'.length) : name;
      const said = isBlank(of) ? `das bekannt ist: ${blanks[of]}` : isSituation(of) ? situations[of] : of;
      return denied ? `nicht, wenn ${said}` : `nur, wenn ${said}`;
    },
  };
}
