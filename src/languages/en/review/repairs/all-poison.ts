import type { RepairAsked } from '../../../../core/review/repair-words.ts';
import type { ToneFamily } from '../../../../core/review/tone-rule.ts';
import { findingsOf } from './findings-of.ts';
import { factsIn } from './holds.ts';
import { poisonOf } from './poison.ts';

/** Families whose sentences may say nothing but what is wrong with them. */
const mayBeAll: ReadonlySet<ToneFamily> = new Set([
  'presumption',
  'guilt',
  'ultimatum',
  'competing-offers',
  'over-apology',
  'begging',
  'flattery',
  'over-familiarity',
  'name-dropping',
  'oversharing',
  'complaint',
  'passive-aggression',
  'sarcasm',
  'argument',
  'bitterness',
]);
/** Those of them that are known by the whole sentence and by no word of it. */
const byTheWhole: ReadonlySet<ToneFamily> = new Set([
  'presumption',
  'argument',
  'name-dropping',
  'competing-offers',
  'ultimatum',
  'over-familiarity',
  'oversharing',
  'over-apology',
  'begging',
  'complaint',
  'passive-aggression',
  'sarcasm',
  'bitterness',
  'guilt',
  'flattery',
]);

/** What a reader would miss: a question, a fact about the work, thanks, interest. */
export const worthKeeping =
  /\b(?:(?:could|would|can|will) you\b(?! (?:believe|imagine))|may i|let me know|please|thank you for (?:your|the|a|an|meeting|seeing|taking|inviting)|interested|looking forward|look forward|attached|enclosed|available|notice period|my (?:notice|number|cv|portfolio|references)|call me|happy to|glad to|references?|enjoyed|liked|grateful|appreciated?|impress\w*|pleased|love to|would like to|keen|hope to|respect|understand your decision|a time|a date|i can start|offer)\b|\?$/i;

/** Families whose names are part of what is wrong. */
const othersNames: ReadonlySet<ToneFamily> = new Set(['name-dropping', 'oversharing', 'over-familiarity', 'sarcasm']);

/** Titles in capitals, which are nobody's name. */
const titles = /^(?:CEO|CFO|COO|CTO|MD|VP|HR|MP|HOD|DM|GP|CV|NHS)$/;

/** What presses and asks for nothing. */
const onlyPresses =
  /^[^,;]{0,40}(?:of the essence|clock is ticking|time is (?:running out|short|money)|(?:cannot|can't) wait (?:any longer|forever|much longer)|(?:take|taking|takes) (?:this|so) long|drop everything|my patience)\b[^,;]{0,40}$/i;

/** What nags or says what the writer will do, and asks for nothing. */
const onlyNags =
  /^(?:(?:well|right|so|ok|okay|hi|hey|hello),? )?(?:I(?:'ll| will| shall) (?:keep|not stop|be (?:calling|ringing|back|watching|waiting|chasing)|go on|call|ring|telephone|phone|try|chase)|I (?:won't|will not|shan't|shall not|refuse to|cannot|can't|don't intend to|have no intention of) (?:stop|be put off|wait|give up|be fobbed|hang|rest|let|keep)|I(?:'ve| have) (?:now )?(?:twice |again |already )?(?:called|rung|telephoned|phoned|chased|been refreshing|refreshed)|circling|bumping|following up on my follow|chop chop|hurry|come on|the sooner|you'll be sick of me|don't make me|still here|still waiting|me again|knock knock|tick)(?![\w'])/i;

/** A question that is meant: irony asks too. */
const asksPlainly =
  /\b(?:any news|any update|wonder(?:ing)?|whether|do you know|is there|are there|did you get|have you got)\b[^?]*\?+$/i;

const isAsking: ReadonlySet<ToneFamily> = new Set([
  'presumption',
  'argument',
  'complaint',
  'begging',
  'over-apology',
  'competing-offers',
  'ultimatum',
]);
/** A time that suits or does not, a start, a notice, a place: what was asked is answered. */
const answers =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)? (?:is|works|suits|no good|not)|(?:one|two|three|four|five|nine|ten|eleven|twelve|noon|half \w+|\d+)(?: ?[ap]m)? (?:is|works|suits) (?:fine|grand|good|ok|okay|great|perfect|for me)|(?:can't|cannot|can|cant|could|couldn't|not|no) (?:do|make|manage|come|attend|start)\b|my (?:address|phone|number|notice|start)|notice (?:period|is)|see (?:you|u|ye|you all) (?:\w+ ){0,2}?(?:tomorrow|tmrw|tonight|at|then|on|(?:mon|tues|wednes|thurs|fri)day)|withdraw my application|I accept|I decline)\b/i;

/** A longer sentence says more than what is wrong with it. */
const MOST_WORDS = 18;

/** What has to be said even where it was said badly: an answer about a time, thanks, what was promised, and what was asked that should not be. */
const hasNews =
  /\b(?:i(?:'ll| will) (?:go with|take|come|be (?:there|at|on|in)|bring|send|sign)|(?:ta|thanks|cheers|thank you)|(?:new|another|what|which) (?:times?|dates?|day)|advert(?:ised)?|start(?:ing)? date|asked (?:me )?(?:if|whether|about)|(?:hear|heard|have|got|is there|any|no) (?:any |some )?(?:news|word|owt|answer|update)|(?:this|next|the) (?:week|month)|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:e-?)?mails?|o'clock|at \d|noon|consider me|any (?:other )?(?:vacanc\w+|openings?|roles?)|(?:contacted|writing to|written to|wrote to|spoke to|spoken to|rang|told) your)\b/i;

/** True where a sentence says nothing that a reader would miss. */
export function isAllPoison(plain: string, body: string, family: ToneFamily, known: RepairAsked['known']): boolean {
  if (plain.split(/\s+/).length > MOST_WORDS || hasNews.test(body)) return false;
  // After a no, what asks for another decision is the argument itself.
  const rest =
    family === 'argument' ? body.replace(/please (?=(?:re-?consider|rethink|review|explain|look again)\b)/i, '') : body;
  if (family === 'pressure' && onlyPresses.test(body) && !plain.endsWith('?'))
    return factsIn(plain, known).length === 0;
  if (
    family === 'pressure' &&
    onlyNags.test(body) &&
    !worthKeeping.test(body) &&
    !plain.includes('?') &&
    plain.length <= 160
  )
    return factsIn(plain, known).length === 0;
  // An apology that is due is not left out.
  if (
    family === 'over-apology' &&
    /\b(?:wrong|late|missed|forgot\w*|attach\w*|mix(?:ed|-?up)|spelt|spelled|misspel\w+|typos?|name)\b/i.test(body)
  )
    return false;
  // That others are interested is news, and may have to be told.
  if (family === 'competing-offers') return false;
  // A question is meant, and an answer to one too: taken out, it would be lost.
  if (isAsking.has(family) && plain.endsWith('?')) return false;
  if (!mayBeAll.has(family) || answers.test(body) || worthKeeping.test(rest) || asksPlainly.test(plain)) return false;
  const isKnown = poisonOf(family).test(body) || findingsOf(plain, known).length > 0;
  if (!isKnown && !byTheWhole.has(family)) return false;
  // What only counts the dig is no fact: "three weeks of silence".
  const uncounted = plain
    .replace(
      /\b(?:\d+|[a-z]+)(?:nd|rd|th)? (?:days?|weeks?|months?|hours?|years?|times?|e-?mails?|calls?|messages?|letters?|rounds?|interviews?|lines?|sentences?|minutes?|words?|chances?)\b/gi,
      '',
    )
    .replace(/\b(?:two|one|three|half|twice|thousand|hundred|dozen)\b/gi, '');
  const facts = factsIn(uncounted, known).filter(
    (each) => !/^(?:yesterday|today|glassdoor|linkedin|hr|cv|nhs)$/i.test(each),
  );
  return (
    facts.every((each) => othersNames.has(family) && (titles.test(each) || /^\p{Lu}[^\p{Lu}]/u.test(each))) &&
    plain.length <= 220
  );
}
