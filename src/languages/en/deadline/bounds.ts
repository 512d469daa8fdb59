import type { DeadlineContext } from '../../../core/understand/deadline.ts';
import type { DatedHit, Hit } from './hits.ts';
import { UNCERTAIN } from './rule.ts';

/** Words before a day that name one later than it, or no later one. */
const AFTER = /(?<!\b(?:day|days|week|weeks|month|months|morning|weekend) )\b(?:after|past)(?: the)? $/;
const NOT_BEFORE =
  /(?:\b(?:no earlier than|not earlier than|earliest|from|starting|(?:no|not|never|nothing|hardly|unlikely)\b[^.;]{0,40} before|not before)|n't\b[^.;]{0,40} before)(?: the)? $/;
const SINCE = /\bsince(?: the)? $/;
const NOT_THIS = /\b(?:rather than|instead of|and not)(?: on| by)?(?: the)? $/;
const GONE =
  'away|closed|shut|out of (?:the )?office|off|on (?:annual |sick |parental )?leave|on (?:holiday|vacation)|unavailable|abroad|travelling|out';
/** A day until which somebody is not there promises nothing by itself. */
const GONE_UNTIL = new RegExp(`\\b(?:${GONE})\\b[^.;,]{0,25}\\b(?:until|till|through)(?: the)? $`);
const GONE_AFTER = new RegExp(
  `^,? (?:i am|i'm|we are|we're|he is|he's|she is|she's|they are|they're|is|are|am) (?:${GONE})\\b`,
);
/** What looks like a day in figures and is none: "24/7", "9/10 candidates", "version 4.12". */
const BARE_FIGURES = /^\d{1,2} ?[/.] ?\d{1,2}$/;
const FIGURE_OF =
  /^ ?(?:%|of (?:the|our|all|them|us|you|every)\b|candidates?|applicants?|people|persons|times?|stars?|points?|hours|hrs|months|years|support|cover)/;
const FIGURE_BEFORE =
  /\b(?:versions?|releases?|v|room|chapter|section|step|level|page|score|rated|ratio|approximately|\$|£|€) ?$/;

function isNoDay(words: string, before: string, after: string): boolean {
  return (
    BARE_FIGURES.test(words) &&
    (words.replace(/ /g, '') === '24/7' || FIGURE_OF.test(after) || FIGURE_BEFORE.test(before))
  );
}

/** A day that is named only as a bound: what comes is later, or not earlier, and which day it is has to be asked (K11). */
export function asBound(
  hit: DatedHit,
  words: string,
  before: string,
  after: string,
  context: DeadlineContext,
): Hit | null {
  if (isNoDay(words, before, after) || NOT_THIS.test(before)) return { ...hit, found: 'none' };
  if (SINCE.test(before)) return { ...hit, found: 'past' };
  if (AFTER.test(before))
    return {
      ...hit,
      found: [...hit.found.map((day) => (day === UNCERTAIN ? day : context.addWorkingDays(day, 1))), UNCERTAIN],
    };
  const leads = /\b(?:until|till)$/.test(before.trim()) || /^(?:until|till) /.test(words);
  if (NOT_BEFORE.test(before) || GONE_UNTIL.test(before) || (leads && GONE_AFTER.test(after)))
    return { ...hit, found: [...hit.found, UNCERTAIN] };
  return null;
}
