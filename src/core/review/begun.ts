import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';

/** A sentence that is over, or a link at its end. */
const OVER = /(?:[.!?:)\]"”’“»«]|https?:\/\/\S+)$/u;

/** Three dots are where the candidate wants to go on. */
const DOTS = /(?:…|\.{2,})[.?!]?$/u;

/**
 * Sentences that begin as a gap offers it (WR7) and were not finished: nothing follows, the name under the letter follows at once, or the
 * words break off. Half a sentence goes to nobody.
 */
export function begunFindings(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(beginningsIn(words))) {
    const head = match.groups?.head ?? '';
    const start = match.index + match[0].length - head.length;
    const behind = restOf(text, start + head.length);
    // What still holds a blank is found as a blank.
    if (/_{3,}/.test(behind) || !isBrokenOff(behind, facts, words)) continue;
    const end = start + head.length + behind.length;
    const said = text.slice(start, end).trim();
    const message = words.message('unfinished', { text: said });
    found.push({ rule: 'TR2', code: 'unfinished', severity: 'block', start, end: start + said.length, message });
  }
  return found;
}

/** The rest of the line; where nothing of it is left, the line right below, on which a list or an answer may stand. */
function restOf(text: string, from: number): string {
  const [line = ''] = /^[^\n]*/.exec(text.slice(from)) ?? [];
  if (bare(line) !== '') return line;
  return /^[^\n]*\n[^\n]+/.exec(text.slice(from))?.[0] ?? line;
}

function isBrokenOff(behind: string, { candidateName }: ReviewFacts, words: ReviewWords): boolean {
  const rest = behind.trim();
  const name = candidateName?.toLowerCase() ?? '';
  if (bare(rest) === '' || [name, name.split(' ')[0]].includes(bare(rest).toLowerCase())) return true;
  const hasFurtherSentence = /[.!?]\s+\S/u.test(rest);
  if (hasFurtherSentence) return words.hangs.test(/^.*?(?=[.!?]\s)/u.exec(rest)?.[0] ?? rest);
  return DOTS.test(rest) || !OVER.test(rest) || words.hangs.test(rest.replace(/[.!?:\s]+$/u, ''));
}

/** Without the signs and the space around it. */
function bare(text: string): string {
  return text.replace(/^[\s.,;:…!?–-]+|[\s.,;:…!?–-]+$/gu, '');
}

/** Every beginning of a sentence that a gap of this language offers, at the head of a sentence, whoever is named in it. */
function beginningsIn({ beginnings }: ReviewWords): RegExp {
  const heads = [...new Set(beginnings)]
    .map((each) => (each.split('{}')[0] ?? '').trim())
    // A sign may be missing; where a name stands within, it tells the beginning from a sentence that is whole.
    .map((each) => (each.includes('<name>') ? each : each.replace(/[,:]$/, '')))
    .sort((one, other) => other.length - one.length)
    .map((each) =>
      each
        .split('<name>')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/[’']/g, "[’']"))
        .join(String.raw`[^.?!\n]{1,60}?`),
    );
  return new RegExp(String.raw`(?:^|[.!?…]\s+|\n[^\S\n]*)(?<head>(?:${heads.join('|')})(?![\p{L}\p{N}]))`, 'giu');
}
