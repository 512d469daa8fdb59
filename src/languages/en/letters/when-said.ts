const UNIT = '(?:working |business )?(?:days?|weeks?|months?|fortnight)';
const COUNT =
  '(?:\\d{1,2} ?(?:-|–|to) ?\\d{1,2}|\\d{1,2}|(?:one|two|three|four|five|six|seven) (?:or|to) (?:two|three|four|five|six|seven|ten)|(?:the )?next (?:few|couple of|one|two|three|four|five|six|seven|eight|ten|\\d{1,2})|a couple of|a few|an|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${MONTH})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?`;
const PART =
  '(?:the )?(?:(?:very )?(?:early|late|end of|middle of|start of|beginning of|first half of|second half of) (?:in )?)';

/** Each stays true however long ago it was said. */
const LASTING = [
  `(?:in|within|after) (?:about |around |roughly |approximately |the region of )?(?:${COUNT} ${UNIT}|a fortnight|the fortnight)(?: or so| or two)?(?:[’']s? time| time)?`,
  `(?:by|before|after|on|around|about) (?:${DAY},? )?(?:${DATE})(?![\\d:]| ?(?:am|pm))`,
  '(?:before|after|by|around) (?:Christmas|Easter|New Year|the holidays|the summer|the half[- ]term|the bank holiday)',
  `(?:${PART})${MONTH}`,
  `(?:by|before|in) ${PART}?${MONTH}`,
];
/** Each means another day once some days are over. */
const FLEETING = [
  `(?:by |before |on |around )?(?:this |next |the coming )?${DAY}(?: (?:morning|afternoon|evening|week))?(?: at the latest| next week)?`,
  `(?:by |before |around )?(?:${PART})?(?:this|next|the following|the coming) (?:week|month)`,
  '(?:by |before )?(?:the )?end of (?:the )?(?:week|month|day)',
  '(?:by )?(?:tomorrow|later this week|over the next few days|in the next few days|at the weekend)',
];

/** "It takes about ten days" is said as "in about ten days". */
const TAKES = new RegExp(
  `\\b(?:takes?|taking|needs?|needing) ((?:about |around |up to )?${COUNT} ${UNIT})(?![\\p{L}\\d])`,
  'iu',
);

/** "They said about ten days", "2-3 weeks": nothing but how long. */
const LONG = new RegExp(
  `^(?:(?:he|she|they|hr|\\p{L}+) (?:said|reckoned|thought|told me) )?((?:about |around |roughly )?(?:${COUNT} ${UNIT}|a fortnight)(?: or so)?)$`,
  'iu',
);

/** "November 6": nothing but a date is the day by which there will be news. */
const ONLY_DATE = new RegExp(
  `^((?:${DAY},? )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?))[.!]?$`,
  'iu',
);

/** What happens on a day without being news to the candidate, unless they hear after it; and days before which nothing comes. */
const ELSEWHERE =
  /(?<!\b(?:after|once|when|as soon as|following)\b[^.;]{0,40})\b(?:meets?|(?:is|are|’s|'s) meeting|speaks? (?:to|with)|(?:to|will|’ll|'ll) (?:speak|talk) (?:to|with)|discuss(?:es|ing)?)\b/i;
const NOT_BEFORE =
  /\b(?:nothing|not|no (?:news|decision|word|answer)|never|hardly|unlikely|\w+n[’']t)\b[^.;]{0,40}\b(?:before|until|till)\b|\bnot before\b|\bno earlier than\b|\bat the earliest\b/i;
/** What tells that the candidate hears of it all the same. */
const TOLD =
  /\b(?:let (?:me|you|us) know|get back|be in touch|hear from|(?:ring|call|phone|text|e-?mail|write to|tell) (?:me|you|us))\b/i;

/** True unless the words name a day for something that is no news to the candidate, or one before which none comes. */
export function promisesNews(words: string): boolean {
  if (NOT_BEFORE.test(words)) return false;
  return !ELSEWHERE.test(words) || TOLD.test(words);
}

const find = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'giu');
const lasting = find(LASTING);
const fleeting = find(FLEETING);

/** Words that turn what stands near them into something else than a day for news. */
const DENIED =
  /\b(?:not|never|don[’']?t|won[’']?t|unless|if|maybe|perhaps|or|meets?|meeting|interviews?|starts?|holiday|away|leave|back|to (?:speak|talk|ask|chase))\b/i;

/**
 * Their own words for when there will be news, out of a note ("she said HR might take in about ten days": "in about ten days"): the longest
 * phrase of this kind, as it was typed. Null where there is none or more than one, where it is denied, and, when `stale`, where it means
 * another day by now.
 */
export function whenSaid(note: string, stale: boolean, over = false): string | null {
  const named = ONLY_DATE.exec(note.trim());
  if (named?.[1] !== undefined) return `by ${capitalsOf(named[1])}`;
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
  const taken = TAKES.exec(note) ?? LONG.exec(note.trim().replace(/[.!]$/, ''));
  if (found.length === 0 && taken?.[1] !== undefined && !DENIED.test(note.replace(taken[1], '')))
    return asOf(`in ${capitalsOf(taken[1])}`, stale, over);
  const [only, ...more] = widest.filter((each, at) => widest.findIndex((one) => one.text === each.text) === at);
  if (only === undefined || more.length > 0 || DENIED.test(note.replace(only.text, ''))) return null;
  return asOf(withArticle(asAdverb(capitalsOf(only.text))), stale, over);
}

/**
 * "In three weeks" would begin anew on the day on which it is read; once it is old, it is said as "within three weeks". "About three weeks" has
 * no such form: it is left out, unless the time is over, when it can only mean the time that was named.
 */
function asOf(said: string, stale: boolean, over: boolean): string | null {
  const plain = said.replace(/ (days?|weeks?|months?)[’']? time$/, (_, unit: string) =>
    stale ? ` ${unit}` : ` ${unit}${unit.endsWith('s') ? '’' : '’s'} time`,
  );
  if (!stale) return plain;
  if (/^(?:in|within) (?:about|around|roughly|approximately)\b/.test(plain))
    return over ? plain.replace(/^within/, 'in') : null;
  return plain.replace(/^in (?=(?:[\d–-]+ |\p{L}+ )*(?:days?|weeks?|months?|fortnight)\b)/u, 'within ');
}

/** "By end of week" is said as "by the end of the week". */
function withArticle(said: string): string {
  return said.replace(
    /\b(by|before|at|around) (?:the )?(end|middle|start|beginning) of (?:the )?(week|month|day|\p{Lu}\p{L}+|this|next)/u,
    (_, how: string, part: string, of: string) =>
      `${how} the ${part} of ${/^(?:week|month|day)$/.test(of) ? 'the ' : ''}${of}`,
  );
}

/** "By Thursday", "on 12 November"; not "in 3 weeks", "early in November". */
export function namesDay(said: string): boolean {
  return new RegExp(`\\b(?:${DAY}|(?:the )?\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})\\b`, 'i').test(
    said,
  );
}

/** "Thursday" alone is said as "on Thursday". */
function asAdverb(text: string): string {
  if (new RegExp(`^${DAY}\\b`, 'i').test(text)) return `on ${text}`;
  if (/^(?:the )?end of/i.test(text)) return `at ${text.startsWith('the') ? '' : 'the '}${text}`;
  if (/^(?:very )?(?:early|late) (?:next|this)\b/i.test(text)) return text;
  if (/^(?:the )?(?:very )?(?:early|late|middle|start|beginning|first half|second half)\b/i.test(text))
    return `in ${text}`;
  return new RegExp(`^${MONTH}\\b`, 'i').test(text) ? `in ${text}` : text;
}

/** Days and months have their capital, the rest has none. */
function capitalsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(new RegExp(`\\b(?:${DAY}|${MONTH}|christmas|easter|new year)\\b`, 'gi'), (name) =>
      name.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
    );
}
