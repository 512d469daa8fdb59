const TAG = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)';
const MONAT = '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)';
const ZAHL =
  '(?:ein(?:er|em)?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|\\d{1,2}|\\d{1,2} ?(?:-|–|bis) ?\\d{1,2}|zwei bis drei|wenigen|einigen)';
const LASTING = [
  `(?:in|innerhalb von|binnen) (?:etwa |circa |ca\\. |ungefähr |rund )?${ZAHL} (?:Tag(?:en)?|Arbeitstagen|Werktagen|Wochen?|Monat(?:en)?)`,
  `(?:bis|vor|nach|am|um den) (?:zum |dem |den )?(?:${TAG},? )?(?:dem |den )?\\d{1,2}\\.(?: ${MONAT}|\\d{1,2}\\.)?`,
  '(?:vor|nach|bis) (?:Weihnachten|Ostern|Neujahr|den Feiertagen|den Ferien)',
  `(?:bis )?(?:Anfang|Mitte|Ende) ${MONAT}`,
];
const FLEETING = [
  `(?:bis|am|vor) (?:nächsten |kommenden |diesen )?${TAG}(?:abend|nachmittag|vormittag)?`,
  '(?:bis )?(?:Anfang|Mitte|Ende) (?:der |nächster |kommender |dieser |der nächsten |der kommenden )?Woche',
  '(?:nächste|kommende|diese) Woche',
  '(?:bis )?morgen',
];

/** „6. November“: nichts als ein Tag ist der, bis zu dem es Neues gibt. */
const ONLY_DATE = new RegExp(`^((?:${TAG},? (?:den |dem )?)?\\d{1,2}\\. ?${MONAT})[.!]?$`, 'u');

const find = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'gu');
const lasting = find(LASTING);
const fleeting = find(FLEETING);
const DENIED = /\b(?:nicht|nie|falls|wenn|vielleicht|oder|eventuell)\b/i;

/** Their own words for when there will be news, out of a German note; null where none are certain (see the English twin). */
export function whenSaid(note: string, stale: boolean, over = false): string | null {
  const named = ONLY_DATE.exec(note.trim());
  if (named?.[1] !== undefined) return `bis ${/^\d/.test(named[1]) ? 'zum ' : ''}${named[1]}`;
  const found = [...note.matchAll(lasting), ...(stale ? [] : note.matchAll(fleeting))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].trim(),
  }));
  const widest = found.filter(
    (each) =>
      !found.some(
        (other) =>
          other !== each &&
          other.start <= each.start &&
          other.end >= each.end &&
          other.end - other.start > each.end - each.start,
      ),
  );
  const [only, ...more] = widest.filter((each, at) => widest.findIndex((one) => one.text === each.text) === at);
  if (only === undefined || more.length > 0 || DENIED.test(note.replace(only.text, ''))) return null;
  // „In etwa zwei Wochen“ kann, wenn sie um sind, nur die genannte Zeit heißen.
  if (over && /^in (?:etwa|circa|ca\.|ungefähr|rund) /.test(only.text)) return only.text;
  // "In drei Wochen" would begin anew on the day on which it is read.
  return stale ? only.text.replace(/^in (?!der |dem )/i, 'innerhalb von ') : only.text;
}

/** Was an einem Tag geschieht, ohne dass jemand etwas hört, außer es heißt "nach" oder "sobald"; und Tage, vor denen nichts kommt. */
const ELSEWHERE =
  /(?<!\b(?:nach|sobald|wenn|nachdem)\b[^.;]{0,40})(?:\btag(?:t|en)\b|\bSitzung(?:en)?\b|\bbespr(?:icht|echen)\b|\bberä?t(?:en)?\b|\b(?:spricht|sprechen) mit\b|\btrifft sich\b)/iu;
const NOT_BEFORE =
  /\b(?:nicht|nichts|kein\w*|kaum)\b[^.;]{0,40}\bvor\b|\bfrühestens\b|\bnicht vor\b|\berst (?:am|ab|nach|im|in)\b/iu;
const TOLD =
  /\b(?:meldet? sich|melden sich|sagt? Bescheid|gibt? Bescheid|ruft? (?:mich |uns )?an|schreibt? (?:mir|uns))\b/iu;

/** Falsch für Worte, die einen Tag für etwas nennen, das für den Bewerber keine Nachricht ist, oder vor dem keine kommt. */
export function promisesNews(words: string): boolean {
  if (NOT_BEFORE.test(words)) return false;
  return !ELSEWHERE.test(words) || TOLD.test(words);
}

/** „Bis Donnerstag“, „bis zum 12. November“; nicht „in zwei Wochen“, „Anfang November“. */
export function namesDay(said: string): boolean {
  return new RegExp(`${TAG}|\\d{1,2}\\.`, 'u').test(said.replace('ca.', 'ca'));
}
