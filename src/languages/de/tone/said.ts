import type { CueName, ToneReasonWords } from '../../../core/review/tone.ts';
import type { ToneFamily } from '../../../core/review/tone-rule.ts';

/** Behind "nach". */
const familyNames: Record<ToneFamily, string> = {
  pressure: 'Druck',
  instruction: 'Anweisungen',
  presumption: 'einer vorweggenommenen Entscheidung',
  guilt: 'einem Vorwurf',
  ultimatum: 'einer Drohung',
  'competing-offers': 'Angeboten, die gegeneinander ausgespielt werden',
  haggling: 'Feilschen',
  'over-apology': 'zu viel Entschuldigung',
  begging: 'Betteln',
  flattery: 'Schmeichelei',
  'over-familiarity': 'zu viel Vertraulichkeit',
  'name-dropping': 'Beziehungen, die spielen sollen',
  oversharing: 'zu viel Privatem',
  complaint: 'einer Beschwerde',
  'passive-aggression': 'einer versteckten Spitze',
  sarcasm: 'Ironie',
  argument: 'Streit',
  bitterness: 'Verbitterung',
  exclamation: 'Rufen',
  capitals: 'Schreien',
};

const there: Record<CueName, string> = {
  thanks: 'Er bedankt sich.',
  'thanks-last': 'Er endet mit einem Dank.',
  please: 'Er sagt Bitte.',
  'please-first': 'Ein Satz fängt mit „please“ an, das klingt recht direkt.',
  sorry: 'Er entschuldigt sich.',
  greeting: 'Er fängt mit einer Anrede an.',
  'could-you': 'Er fragt mit „could you“ oder „would you“.',
  'can-you': 'Er fragt mit „can you“ oder „will you“.',
  'could-i': 'Er fragt um Erlaubnis.',
  'if-you': 'Er lässt die Wahl.',
  willing: 'Er fragt, was dort möglich ist.',
  hedge: 'Er lässt offen, dass es anders sein kann.',
  understands: 'Er zeigt Verständnis für die andere Seite.',
  hope: 'Er blickt nach vorn.',
  'well-wishes': 'Er wünscht etwas Gutes.',
  closing: 'Er schließt mit einem Gruß.',
  praise: 'Er findet etwas gut.',
  'good-work': 'Er lobt die Arbeit der anderen Seite.',
  glad: 'Er klingt freundlich.',
  'would-like': 'Er sagt „would like“ statt „want“.',
  very: 'Er verstärkt seine Worte.',
  fact: 'Er besteht darauf, wie es ist („actually“, „in fact“).',
  'question-first': 'Er fängt mit einer nackten Frage an.',
  why: 'Er fragt „why“, das klingt nach Vorwurf.',
  'so-first': 'Ein Satz fängt mit „so“ oder „but“ an, wie im Streit.',
  'you-first': 'Ein Satz fängt mit „you“ an, wie mit dem Finger gezeigt.',
  you: 'Er spricht von der anderen Seite.',
  'i-first': 'Sätze fangen mit „I“ an.',
  i: 'Er spricht von sich.',
  we: 'Er sagt „we“.',
  final: 'Er klingt nach letztem Wort.',
  'or-else': 'Er sagt, was sonst passiert.',
  urgent: 'Er hat es eilig.',
  demand: 'Er sagt, was zu tun ist.',
  'let-me-know': 'Er sagt „let me know“.',
  bad: 'Er hat harte Worte.',
  negation: 'Er sagt oft „no“ und „not“.',
  only: 'Er sagt „only“ oder „just“.',
  but: 'Er widerspricht („but“).',
  because: 'Er nennt einen Grund.',
  exclamation: 'Er hat Ausrufezeichen.',
  loud: 'Er hat mehrere Satzzeichen hintereinander.',
  question: 'Er fragt etwas.',
  dots: 'Er endet in Pünktchen.',
  smile: 'Er lächelt.',
  'by-the-way': 'Er kommt ganz nebenbei.',
};

/** What is missed. */
const missed: Partial<Record<CueName, string>> = {
  thanks: 'Er bedankt sich nicht.',
  greeting: 'Er fängt ohne Anrede an.',
  'could-you': 'Er fragt nicht mit „could“ oder „would“.',
  question: 'Er fragt nichts.',
};

/** Why a letter reads as it does, in German; "er" is the letter. */
export const toneReasons: ToneReasonWords = {
  reads: (reading) => (reading === 'warm' ? 'Klingt herzlich.' : 'Klingt etwas kühl.'),
  text({ says }) {
    if (says.of === 'family') return `Etwas darin klingt nach ${familyNames[says.family]}.`;
    if (says.of === 'words') return `„${says.words}“`;
    const said = (says.isThere ? undefined : missed[says.name]) ?? there[says.name];
    return says.words === undefined ? said : `${said.replace(/\.$/, '')}: „${says.words}“.`;
  },
};
