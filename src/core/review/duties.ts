import type { ReviewWords } from '../write/language-pack.ts';
import { letterTraits } from '../write/letter-traits.ts';
import { countWords } from '../write/words.ts';
import type { Finding, ReviewFacts, Severity } from './finding.ts';
import type { FindingCode } from './finding-words.ts';

/** The longest letter that a busy person reads to its end, with some grace. None is too short (WR6). */
const LENGTH = { most: 180 } as const;

/** What each kind of letter owes its reader (WR3), and the phrases that say nothing. */
export function reviewDuties(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const found: Finding[] = [];
  const whole = (code: FindingCode, severity: Severity, given: Record<string, string> = {}): void => {
    found.push({ rule: 'WR3', code, severity, start: 0, end: 0, message: words.message(code, given) });
  };
  const plain = text.replaceAll('’', "'");
  const has = (pattern: RegExp): boolean => pattern.test(plain);
  const questions = [...text.matchAll(/\?/g)].length;

  const owes = facts.kind === null ? 'nothing' : letterTraits[facts.kind].owes;
  switch (owes) {
    case 'thanks':
      if (!has(words.thanks)) whole('no-thanks', 'warn');
      if (facts.want === 'no' ? /\b(?:want|like) the (?:role|job)\b/i.test(text) : false)
        whole('claims-interest', 'warn');
      if (facts.want === 'yes' && !has(words.interest)) whole('no-interest', 'warn');
      if (facts.want === null) whole('want-unknown', 'hint');
      break;
    case 'question':
      // A check-in that answers what they did last may do without.
      if (!has(words.thanks)) whole('no-thanks', 'hint');
      // They know it from the letter of thanks; said again, it helps.
      if (facts.want === 'yes' && !has(words.interest)) whole('no-interest', 'hint');
      if (facts.variant === 'plain' || facts.variant === 'after-promise') {
        if (!has(words.politeQuestion) && questions === 0) whole('no-question', 'warn');
        else if (questions > 1) whole('many-questions', 'hint', { count: String(questions) });
      }
      break;
    case 'composure':
      if (!has(words.thanks)) whole('no-thanks', 'warn');
      if (!has(words.openDoor)) whole('no-open-door', 'warn');
      // No rule hears hurt between the lines; a night does.
      if (facts.typed) whole('read-again', 'hint');
      break;
    case 'nothing':
      break;
    default:
      owes satisfies never;
  }
  // What is brought by itself or with the thanks. The sentence that it comes is not the thing: a link, a file, or words that only the candidate has.
  for (const promised of facts.promised ?? [])
    if (facts.attachments === 0 && !/https?:\/\//.test(plain))
      whole('promise-missing', recalls(text, [promised], words) ? 'hint' : 'warn', { text: promised });
  // A letter of ours answers what it can; a question that it does not take up waits for the candidate, and thanks alone would be none.
  for (const question of facts.asked ?? [])
    if (!facts.typed && !recalls(text, [question], words)) whole('answer-missing', 'warn', { text: question });
  const count = countWords(text);
  if (facts.kind !== null && count > LENGTH.most && facts.variant !== 'through-consultant')
    whole('too-long', 'hint', { words: String(count) });

  const lower = text.toLowerCase().replaceAll('’', "'");
  const taken: { start: number; end: number }[] = [];
  for (const { phrase, instead, write = '' } of words.cliches) {
    const start = lower.indexOf(phrase);
    if (start < 0 || taken.some((each) => start >= each.start && start < each.end)) continue;
    taken.push({ start, end: start + phrase.length });
    found.push({
      rule: 'WR3',
      code: 'cliche',
      severity: 'warn',
      start,
      end: start + phrase.length,
      message: words.message('cliche', { phrase, instead, write }),
    });
  }
  return found;
}

/** True where the text takes up any of these notes: at least half of the words that carry one of them. */
function recalls(text: string, notes: readonly string[], words: ReviewWords): boolean {
  const said = new Set(words.contentWords(text));
  return notes.some((note) => {
    const wanted = words.contentWords(note);
    return wanted.length === 0 || wanted.filter((word) => said.has(word)).length * 2 >= wanted.length;
  });
}
