import type { Meaning } from '../journal/vocabulary.ts';
import { calendarInvites, calendarPartOf } from './calendar-part.ts';
import type { DeadlineContext, DeadlineReading } from './deadline.ts';
import { authorOf, type Bounce, type MailAuthor } from './delivery.ts';
import type { HeardWords } from './heard.ts';
import { readMeaning } from './meaning.ts';
import type { MeaningWords } from './meaning-rule.ts';
import type { ParsedMessage } from './parsed.ts';
import { cutReply, withoutQuotes } from './reply.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { SeveralWords } from './several-words.ts';
import type { DayWords, LanguagesOf } from './text-language.ts';

export type AnswerKind = Meaning | 'automatic' | 'bounce';

/** What a language knows of reading answers; loaded with the first mail. */
export interface AnswerWords extends DayWords {
  readonly meaning: MeaningWords;
  /** Log-odds that a sentence asks for something. */
  requestScore(sentence: string): number;
  /** Stands in every sentence that names a day or a span. */
  readonly timeWords: RegExp;
  /** Stands in a sentence by which somebody promises to be heard from. */
  readonly promiseWords: RegExp;
  /** Stands in a sentence that looks back, and in one that looks ahead all the same. */
  readonly backWords: RegExp;
  readonly aheadWords: RegExp;
  /** The group that fits is what follows "until", "back on" in a note about being away. */
  readonly returnWords: RegExp;
  /** True where the words after "until" are the last day away rather than the first day back. */
  readonly lastDayWords: RegExp;
  readonly heard: HeardWords;
  readonly several: SeveralWords;
}

/** A day that a mail names, with the words it came from. */
export interface NamedDay {
  readonly reading: DeadlineReading;
  readonly sentence: Sentence;
}

/** A mail, read. Everything in it is provisional until a person says so (RU5). */
export interface Understanding {
  readonly kind: AnswerKind;
  readonly confidence: number;
  /** The deciding sentence, with its place in `own`; null where the head of the mail decided. */
  readonly evidence: Sentence | null;
  /** The sentence that ties an offer to something that is still to come; null where nothing does, or it is none. */
  readonly condition: Sentence | null;
  /** Why a mail is automatic or a bounce, where no sentence says it. */
  readonly because: string | null;
  /** What the sender wrote now, as `cutReply` cuts it: with what is quoted between parts of the answer. */
  readonly reply: string;
  /** The sender's own words alone. */
  readonly own: string;
  /** By when they said to be heard from, or by when an offer wants its answer. */
  readonly promise: NamedDay | null;
  /** When somebody who is away is back. */
  readonly returns: NamedDay | null;
  readonly bounce: Bounce | null;
}

/** From this on a sentence is taken for a request where nothing else was found in the mail. */
const CLEAR_REQUEST = 1.5;
/** A greeting is shorter. */
const SHORTEST_LEAD = 25;
/** A mail that holds a promise holds it in its first sentences. */
const SENTENCES_FOR_DATES = 60;

/** Reads one mail: who or what wrote it, what it means, and which days it names. Pure; nothing in a mail is ever an instruction. */
export function understand(
  message: ParsedMessage,
  languages: LanguagesOf<AnswerWords>,
  context: DeadlineContext,
): Understanding {
  const sender = authorOf(message);
  if (sender.kind === 'bounce')
    return {
      ...nothing,
      kind: 'bounce',
      confidence: 0.98,
      because: 'delivery',
      bounce: sender.bounce,
      reply: cutReply(message.text),
    };
  const reply = cutReply(message.text);
  const own = withoutQuotes(reply);
  const [words, ...others] = languages(`${own}\n${message.subject}`);
  const first = readIn(words, message, sender, reply, own, context);
  if (first.kind !== 'other') return first;
  // A mail in two languages may say the deciding thing in the second.
  for (const each of others) {
    const read = readIn(each, message, sender, reply, own, context);
    if (read.kind !== 'other') return read;
  }
  return first;
}

/** A mail of a person or a machine, read with the words of one language. */
function readIn(
  words: AnswerWords,
  message: ParsedMessage,
  sender: Exclude<MailAuthor, { kind: 'bounce' }>,
  reply: string,
  own: string,
  context: DeadlineContext,
): Understanding {
  const read = readMeaning(message.subject, own, words.meaning);
  if (isAutomatic(sender, read.meaning, read.confidence)) {
    const why = sender.kind === 'automatic' ? sender.why : null;
    return {
      ...nothing,
      kind: 'automatic',
      confidence: why === 'text' ? 0.85 : 0.97,
      because: why,
      reply,
      own,
      evidence: awaySentence(own, words),
      returns: returnOf(own, message.subject, words, context),
    };
  }
  let { meaning: kind, confidence, evidence } = read;
  const part = calendarPartOf(message.calendars);
  // What a calendar says is plain: an answer to an invitation is none, whatever its subject or the words below it are.
  if (part === 'accepts' && (kind === 'other' || kind === 'invitation')) [kind, confidence] = ['confirmation', 0.9];
  else if (part === 'declines' && (kind === 'other' || kind === 'invitation')) [kind, confidence] = ['question', 0.8];
  else if (part === 'asks' && kind === 'other' && sender.kind === 'person')
    [kind, confidence] = [calendarInvites(message.calendars) ? 'invitation' : 'other', 0.8];
  if (kind === 'other' && sender.kind === 'person') {
    const asked = sentencesOf(own).find(
      (each) => /\?[\s?!)"”’.]*$/.test(each.text) && words.requestScore(each.text) > CLEAR_REQUEST,
    );
    if (asked) [kind, confidence, evidence] = ['question', 0.6, asked];
  }
  // Where nothing decided, the first real sentence stands for the mail: what the person makes of it can then be kept.
  evidence ??= kind === 'other' || part === 'accepts' || part === 'declines' ? leadOf(own) : null;
  const condition = kind === 'offer' ? read.condition : null;
  return {
    ...nothing,
    kind,
    confidence,
    evidence,
    condition,
    reply,
    own,
    promise: promiseOf(kind, own, words, context),
  };
}

const nothing: Understanding = {
  kind: 'other',
  confidence: 0.5,
  evidence: null,
  condition: null,
  because: null,
  reply: '',
  own: '',
  promise: null,
  returns: null,
  bounce: null,
};

/**
 * A machine that answers for a person is automatic whatever it says, except that it may confirm what arrived. A system that
 * writes by itself sends rejections and invitations too: there the words count, and nobody's mail is called automatic for its way.
 */
function isAutomatic(sender: MailAuthor, meaning: Meaning, confidence: number): boolean {
  if (sender.kind !== 'automatic' || sender.as === 'notice') return false;
  if (sender.why === 'subject' || sender.why === 'text') return meaning !== 'confirmation' || confidence < 0.8;
  return !(meaning === 'confirmation' && confidence >= 0.8) && meaning !== 'rejection';
}

/** The first sentence that is more than a greeting or a name. */
function leadOf(own: string): Sentence | null {
  return sentencesOf(own).find((each) => each.text.length >= SHORTEST_LEAD && /\s\S+\s\S+\s/.test(each.text)) ?? null;
}

function awaySentence(own: string, words: AnswerWords): Sentence | null {
  return sentencesOf(own).find((each) => words.returnWords.test(words.meaning.plain(each.text))) ?? null;
}

/** The day on which somebody is back, from the subject or the first sentence that names it. */
function returnOf(own: string, subject: string, words: AnswerWords, context: DeadlineContext): NamedDay | null {
  for (const sentence of [
    ...sentencesOf(own).slice(0, SENTENCES_FOR_DATES),
    { text: subject.slice(0, 300), start: 0, end: 0 },
  ]) {
    const plain = words.meaning.plain(sentence.text);
    const found = words.returnWords
      .exec(plain)
      ?.slice(1)
      .find((each) => each !== undefined);
    if (found === undefined || !words.timeWords.test(found)) continue;
    const reading = asDayBack(words.readDeadline(found, context), plain, words, context);
    if (reading.kind === 'day') {
      const last = words.lastDayWords.test(plain);
      return { reading: last ? { ...reading, day: context.addWorkingDays(reading.day, 1) } : reading, sentence };
    }
    if (reading.kind === 'ask') return { reading, sentence };
  }
  return null;
}

/** A year is written where somebody is away for longer than this. */
const LONGEST_AWAY = 200;

/** "I was away until 2 November" looks back and is no day of next year; "back in January" names no day, so its last one is only about. */
function asDayBack(
  reading: DeadlineReading,
  plain: string,
  words: AnswerWords,
  context: DeadlineContext,
): DeadlineReading {
  if (reading.kind !== 'day') return reading;
  if (reading.day - context.today > LONGEST_AWAY && !/\b20\d\d\b/.test(plain)) return { kind: 'none' };
  const isPeriod = !/\d/.test(reading.words) && words.readDates(plain, context).dates.length === 0;
  return isPeriod ? { kind: 'ask', days: [reading.day], words: reading.words, about: true } : reading;
}

/** Thanks for an interview, or what was said in it, names its day and no other. */
function looksBack(plain: string, words: AnswerWords): boolean {
  return words.backWords.test(plain) && !words.aheadWords.test(plain);
}

/** What an answer of these kinds names is a day by which to be heard from, or by which an offer wants its answer. */
const withPromise: ReadonlySet<AnswerKind> = new Set(['holding', 'confirmation', 'offer']);

function promiseOf(kind: AnswerKind, own: string, words: AnswerWords, context: DeadlineContext): NamedDay | null {
  if (!withPromise.has(kind) || !words.timeWords.test(own)) return null;
  for (const sentence of sentencesOf(own).slice(0, SENTENCES_FOR_DATES)) {
    const plain = words.meaning.plain(sentence.text);
    if (!words.timeWords.test(plain) || !words.promiseWords.test(plain) || looksBack(plain, words)) continue;
    if (kind === 'offer' && isDayOfTheirs(plain, words.meaning)) continue;
    const reading = words.readDeadline(sentence.text, context);
    if (reading.kind === 'day' || reading.kind === 'ask') return { reading, sentence };
  }
  return null;
}

/** The day on which a board agrees or checks are back is not the day by which an offer wants its answer. */
function isDayOfTheirs(plain: string, { offers }: MeaningWords): boolean {
  return offers.tied.test(plain) && !offers.wantsAnswer.test(plain);
}
