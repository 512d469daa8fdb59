import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding } from './finding.ts';
import { withoutOverlaps } from './spans.ts';

/** What form letters leave where a name or a number has to stand, in whatever language. */
const SIGNS =
  /\[[^\]\n]{1,60}\]|\[(?=\p{L}[^\]\n]{0,40}$)|\{\{?[^}\n]{1,60}\}\}?|<<[^<>\n]{1,40}>>|<(?!https?:|mailto:)\p{L}[^<>@\n]{0,40}>|%\p{L}[\p{L}_ ]{1,40}%|\$\{[\p{L}_. ]{1,40}\}|\$[A-Z][A-Z_]{2,40}|@@[\p{L}_ ]{0,40}(?:@@)?|##[\p{L}_ ]{1,40}##|__[\p{L}_]{2,30}__|(?<![\p{L}\d])(?:XX+|xxx+)(?![\p{L}])|(?<![\p{L}])(?:TODO|FIXME|TBD|TKTK)(?![\p{L}])|_{3,}|\?\?\?+|(?<![\p{L}])NaN(?![\p{L}])|\b[Ll]orem [Ii]psum\b|«[^»\n]{1,40}»(?=\s*$)|\b[Dd][Dd][./-][Mm][Mm][./-](?:[Yy]{2}|[Yy]{4})\b|%[sd](?![\p{L}\d])|&(?:nbsp|amp|quot|lt|gt|#\d{2,4});|(?<![\p{L}\d])0\d?X{2,}(?: ?X{2,})?/gmu;

/** The same with a meaning of their own: only where a name, a day or a thing would stand. */
const CODE =
  /(?<=\b(?:[Dd]ear|[Hh]i|[Hh]ello|with|at|to|for|about|on|by|from|join|bei|mit|für|am|um)\s|,\s|^)(?:undefined|null|None|N\/A)(?=\s*(?:[,.!?;:\n]|$|\b(?:and|or|at|on|for|with|in|to)\b))/gmu;

/** "I liked what you said about ... and would like the role": words are missing in the middle. A pause stands behind a word. */
const DOTS =
  /(?<=\s(?:about|with|for|at|of|to|the|your|on|as|that|is|my|in|by|a|an|über|mit|für|bei|als|von|die|der|das|am|im)\s)(?:\.{3,}|…)(?=[\s.,]|$)/gmu;

/** Blanks that were not filled (TR2). */
export function reviewBlanks(text: string, words: ReviewWords): Finding[] {
  const found: Finding[] = [];
  for (const pattern of [SIGNS, words.facts.placeholder, CODE, DOTS])
    for (const match of text.matchAll(pattern)) {
      const said = match[0];
      const start = match.index;
      const end = start + said.length;
      if (said.trim() === '') continue;
      if (/^\[/.test(said) && isRemark(said)) continue;
      const message = words.message('placeholder', { text: said });
      found.push({ rule: 'TR2', code: 'placeholder', severity: 'block', start, end, message });
    }
  return withoutOverlaps(found);
}

/** "[1]" and "[sic]" are written on purpose. */
const isRemark = (said: string): boolean => /^\[(?:\d{1,2}|sic|…|\.\.\.)\]$/.test(said);
