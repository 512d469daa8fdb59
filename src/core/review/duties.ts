import type { ReviewWords } from '../write/language-pack.ts';
import { type LetterTraits, letterTraits } from '../write/letter-traits.ts';
import { countWords } from '../write/words.ts';
import type { Finding, ReviewFacts, Severity } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { sentencesOf } from './sentence-spans.ts';

/** The longest letter that a busy person reads to its end, with some grace. None is too short (WR6). */
const LENGTH = { most: 180 } as const;

/** So short a letter is gracious as it is: no door stands open or shut in it (WR6). */
const BRIEF = 30;

/** What each kind of letter owes its reader (WR3), and the phrases that say nothing. */
export function reviewDuties(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const found: Finding[] = [];
  const whole = (code: FindingCode, severity: Severity, given: Record<string, string> = {}): void => {
    found.push({ rule: 'WR3', code, severity, start: 0, end: 0, message: words.message(code, given) });
  };
  const plain = text.replaceAll('’', "'");
  const count = countWords(text);
  if (facts.kind !== null) {
    // What an editor wrote owes nothing any more (WR8); only the wish is asked for, where it was not noted.
    const { owes } = letterTraits[facts.kind];
    if (facts.typed) owed(owes, { plain, count }, facts, words, whole);
    if (owes === 'thanks' && facts.want === null) whole('want-unknown', 'hint');
  }
  // What is brought by itself or with the thanks. The sentence that it comes is not the thing: a link, a file, or words that only the candidate has.
  for (const promised of facts.promised ?? [])
    if (facts.attachments === 0 && !/https?:\/\//.test(plain)) {
      const missing = facts.isEmptyOfIt === true ? 'block' : 'warn';
      const isNamed =
        recalls(text, [promised], words) && (missing === 'warn' || words.contentWords(promised).length > 0);
      whole('promise-missing', isNamed ? 'hint' : missing, { text: promised });
    }
  // A letter of ours answers what it can; a question that it does not take up waits for the candidate, and thanks alone would be none.
  for (const question of facts.asked ?? [])
    if (!facts.typed && !recalls(text, [question], words)) whole('answer-missing', 'warn', { text: question });
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

interface Read {
  readonly plain: string;
  readonly count: number;
}

/** What a letter that the candidate typed leaves out. */
function owed(
  owes: LetterTraits['owes'],
  { plain, count }: Read,
  facts: ReviewFacts,
  words: ReviewWords,
  whole: (code: FindingCode, severity: Severity, given?: Record<string, string>) => void,
): void {
  switch (owes) {
    case 'thanks':
      if (!words.thanks.test(plain)) whole('no-thanks', 'warn');
      if (facts.want === 'no' && words.wantsIt.test(plain)) whole('claims-interest', 'warn');
      // Thanks that somebody passes on are thanks alone.
      if (facts.want === 'yes' && facts.variant !== 'through-consultant' && !words.interest.test(plain))
        whole('no-interest', 'warn');
      break;
    case 'question': {
      // Thanks and interest they had with the letter of thanks: said again they help, left out they are not missed.
      if (facts.variant !== 'plain' && facts.variant !== 'after-promise') break;
      const asked = questionsIn(plain, words);
      if (asked === 0) whole('no-question', 'warn');
      else if (asked > 1) whole('many-questions', 'hint', { count: String(asked) });
      break;
    }
    case 'composure':
      if (!words.thanks.test(plain)) whole('no-thanks', 'warn');
      if (count > BRIEF && !words.openDoor.test(plain)) whole('no-open-door', 'warn');
      // No rule hears hurt between the lines; a night does.
      whole('read-again', 'hint');
      break;
    case 'nothing':
      break;
    default:
      owes satisfies never;
  }
}

/** Questions that want an answer: how things stand is one, however often it is asked, and a courtesy is none. */
function questionsIn(text: string, words: ReviewWords): number {
  const sentences = sentencesOf(text);
  const isPolite = (sentence: string): boolean => words.politeQuestion.test(sentence);
  const asked = sentences.filter((each) => each.includes('?'));
  const others = asked.filter((each) => !isPolite(each) && !words.courtesy.test(each)).length;
  const polite = asked.filter(isPolite);
  const ofSteps = polite.filter((each) => words.nextSteps.test(each)).length;
  if (polite.length > 0) return others + Number(ofSteps > 0) + Number(polite.length > ofSteps);
  // A wish without a question mark asks as well, where nothing else does.
  return others > 0 ? others : Number(sentences.some(isPolite));
}

/** True where the text takes up any of these notes: at least half of the words that carry one of them. */
function recalls(text: string, notes: readonly string[], words: ReviewWords): boolean {
  const said = new Set(words.contentWords(text));
  return notes.some((note) => {
    const wanted = words.contentWords(note);
    return wanted.length === 0 || wanted.filter((word) => said.has(word)).length * 2 >= wanted.length;
  });
}
