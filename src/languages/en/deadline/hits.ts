import type { EpochDay } from '../../../core/time/epoch-day.ts';
import { withoutClocks } from '../../../core/understand/clock.ts';
import type { DeadlineContext } from '../../../core/understand/deadline.ts';
import type { Found } from './rule.ts';
import { rules } from './rules.ts';

/** One reading of one place in a text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly found: Exclude<Found, null> | 'none';
  /** True where it was counted from another day that the sentence names. */
  readonly counted?: boolean;
}

export type DatedHit = Hit & { readonly found: readonly EpochDay[] };

/** Words that lead to a month: "in may", "end of march". */
const LEADS = /\b(?:in|by|of|until|till|before|this|next|early|mid|late|on|during|the|for|from|to|between)[ -]$/;
/** What the rules read in a text that was made plain, the longest reading of each place, in the order of the text. */
export function hitsIn(plain: string, context: DeadlineContext): Hit[] {
  const all: Hit[] = [];
  for (const rule of rules()) {
    for (const match of plain.matchAll(rule.pattern)) {
      // "I may", "we march": a word that is a month as well counts only where it leads like one.
      if (/^(?:may|march|mar|sat|sun|sec|second|now)$/.test(match[0].trim()) && !leadsToMonth(plain, match.index))
        continue;
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      all.push({ start, end, found: rule.read([...match].map((each) => each?.trim()) as string[], context) ?? 'none' });
    }
  }
  // The longest reading of each place; of equally long ones the first, in the order of the rules.
  const kept: Hit[] = [];
  const unread = (hit: Hit): number => (hit.found === 'none' ? 1 : 0);
  for (const hit of all.sort(
    (one, other) => other.end - other.start - (one.end - one.start) || unread(one) - unread(other),
  ))
    if (kept.every((each) => hit.end <= each.start || hit.start >= each.end)) kept.push(hit);
  return kept.sort((one, other) => one.start - other.start);
}

function leadsToMonth(plain: string, at: number): boolean {
  const rest = plain.slice(at);
  if (/^now \p{L}/u.test(rest)) return false;
  if (/^now/.test(rest)) return /\b(?:and|until|till|to) $/.test(plain.slice(0, at));
  return (
    LEADS.test(plain.slice(0, at)) ||
    /^[a-z]+ ?(?:to|-|until|till|through|and) /.test(rest) ||
    (at === 0 && rest.length <= 6)
  );
}

/** The text as the rules know it: in small letters, with single spaces, without times of the day. */
export function normalise(text: string): string {
  return withoutClocks(text)
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:nxt|nex)(?= )/g, 'next')
    .replace(/\bwk(?=s?\b)/g, 'week')
    .replace(
      /\b(twenty|thirty)-(one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/g,
      '$1 $2',
    );
}
