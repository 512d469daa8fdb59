/** What the facts of a posting are about, in the order in which they are read. */
export const postingFactKinds = ['pay', 'place', 'days', 'deadline', 'contact'] as const;
export type PostingFactKind = (typeof postingFactKinds)[number];

/** One fact, in the posting's own words. */
export interface PostingFact {
  readonly kind: PostingFactKind;
  readonly text: string;
}

/** How a language says the facts of a posting. Patterns are tried against a line in lower case. */
export interface PostingFactWords {
  /** What stands before a colon: "Location", "Closing date". */
  readonly labels: Readonly<Record<PostingFactKind, RegExp>>;
  /** A line of pay says so: "per year", "salary". An amount alone may be anything. */
  readonly pay: RegExp;
  /** Days at home or at the office. */
  readonly days: RegExp;
  /** What stands before the day until which to apply. */
  readonly deadline: RegExp;
}

const AMOUNT = String.raw`(?:(?:£|€|\$|(?:EUR|GBP|USD|CHF)\b)\s?\d[\d.,’']*\s?k?\b|\d[\d.,’']*\s?k?\s?(?:£|€|\$|(?:EUR|GBP|USD|CHF)\b))`;
const PAY = new RegExp(String.raw`${AMOUNT}(?:\s?(?:-|–|—|to|bis|and|und)\s?(?:${AMOUNT}|\d[\d.,’']*\s?k?\b))?`, 'iu');
/** What a firm earns, manages or raised is no pay. */
const TOO_MUCH = /\b(?:million|mio|billion|milliarde|bn|turnover|revenue|umsatz|budget)/iu;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;
const LABELLED = /^([^:]{2,40}):\s*(\S.{0,300})$/u;
const BULLET = /^\s*(?:[-–—•·*▪●○■]|\d{1,2}[.)])\s+/u;
/** A fact is glanced at; a longer line is prose. */
const LONGEST_FACT = 120;
const LONGEST_LINE = 600;

/** Reads pay, place, days, deadline and contact of a posting where it says them, each once and in its own words. Pure and total. */
export function postingFacts(text: string, words: PostingFactWords): PostingFact[] {
  const found = new Map<PostingFactKind, string>();
  const take = (kind: PostingFactKind, said: string | undefined): void => {
    const plain = (said ?? '')
      .replace(/\s+/g, ' ')
      .replace(/[\s.;,]+$/u, '')
      .trim();
    if (plain !== '' && plain.length <= LONGEST_FACT && !found.has(kind)) found.set(kind, plain);
  };
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE);
  for (const line of lines) {
    const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
    for (const kind of postingFactKinds)
      if (label !== '' && words.labels[kind].test(label.toLowerCase())) take(kind, value);
  }
  for (const line of lines) {
    const plain = line.toLowerCase();
    if (words.pay.test(plain) && !TOO_MUCH.test(plain)) take('pay', PAY.exec(line)?.[0]);
    take('days', said(line, words.days));
    const deadline = words.deadline.exec(plain);
    if (deadline !== null) take('deadline', line.slice(deadline.index + deadline[0].length).split(/[.;](?:\s|$)/u)[0]);
    take('contact', MAIL.exec(line)?.[0]);
  }
  return postingFactKinds.flatMap((kind) => {
    const said = found.get(kind);
    return said === undefined ? [] : [{ kind, text: said }];
  });
}

/** The part of a line that a pattern finds, as it is written there. */
function said(line: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(line.toLowerCase());
  return match === null ? undefined : line.slice(match.index, match.index + match[0].length);
}
