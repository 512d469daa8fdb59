import type { RepairAsked, RepairWords } from '../../../../core/review/repair-words.ts';
import { calmed } from '../../../../core/review/shouts.ts';
import { toneFindings } from '../../../../core/review/tone-findings.ts';
import type { ToneFamily } from '../../../../core/review/tone-rule.ts';
import { mayShout } from '../shouts.ts';
import { toneRules } from '../tone-rules.ts';
import { capital, tidied } from './phrases.ts';
import { madeBy } from './ways.ts';

const rules = { toneRules, mayShout, message: () => '' };

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
/** A clause that may stay though the rest of its sentence is left out: thanks, a question, interest, a time that suits. */
const ofUse =
  /^(?:(?:vielen|herzlichen|besten|schönen|lieben) dank|danke)(?: \p{L}+)? (?:für|dass) |^(?:könnten|können|würden|dürfte|darf|gibt|haben|hätten|wann|wie|welche[rs]?)(?!\p{L}).*|^(?:ich (?:freue mich (?:auf|sehr|über)|bin (?:weiterhin|nach wie vor|sehr|an)|hätte|habe .{2,40} (?:gefreut|gefallen)|kann (?:am|um|ab|gern)|bin (?:am|um|ab)|würde mich freuen)|es (?:war|hat mich|freut)|das gespräch|mir hat)(?!\p{L})/iu;
/** A sentence ends so only where something of it is missing, and calls names or pleads. */
const notToKeep =
  /(?<!\p{L})(?:sorry|bitte|hauptsache|küsse|schatz|süße[rn]?|gell|mausi?|liebling|chef)(?!\p{L})|[:;]-?[)(]|\p{Extended_Pictographic}/iu;

/** What a reader would miss. */
const worthKeeping =
  /(?<!\p{L})(?:könnten sie|können sie|würden sie|darf ich|bitte|danke?|interess\p{L}*|freue mich|gern\p{L}*|anbei|unterlagen|kündigungsfrist|gefallen|gefreut|angebot)(?!\p{L})/iu;
/** What stands before the point and only digs or grovels; a main clause follows. */
const leads: readonly RegExp[] = [
  /^(?:bitte )?(?:entschuldigen sie|verzeihen sie|entschuldigung|verzeihung|sorry|es tut mir (?:(?:so|sehr|furchtbar|schrecklich|wirklich) )*leid)[^.?!]{0,70}?, (?:aber|doch|nur) /iu,
  /^(?:ich weiß|sicher|bestimmt|ich will sie nicht|ich möchte nicht)[^.?!]{3,70}?, aber /iu,
  /^(?:wie (?:bereits|schon|oben) (?:gesagt|erwähnt|geschrieben|mehrfach \p{L}+)|zum (?:zweiten|dritten|vierten|wiederholten|letzten) mal|ehrlich gesagt|offen gesagt|mit verlaub|bei allem respekt|noch einmal|nochmals|übrigens)[,:] (?=(?:ich|die|der|das|sie|mein|meine|es|wir|könnten|können|darf)(?!\p{L}))/iu,
];
const starts =
  /^(?:ich|wir|die|der|das|es|meine?|ihre?|diese[rs]?|könnten|können|würden|darf|gibt|haben|ist|wann|wie|wo|welche[rs]?|ob)(?!\p{L})/iu;
const back =
  /^(?:und|aber|doch|das|dies|diese[rsnm]?|sonst|deshalb|daher|darum|dafür|damit|trotzdem|dann|denn|so|also|es|er|stattdessen|andernfalls|dennoch)(?!\p{L})/iu;

/** Repairs of one sentence that the reader of sentences is asked about at most: it takes longer than all rules. */
const MOST_READ = 4;

function repairsFor({ sentence, family, known, isFine = () => true }: RepairAsked): readonly string[] {
  const plain = sentence.trim();
  const calm = calmed(plain, mayShout, known)
    .replace(/[!?]*\?[!?]*/g, '?')
    .replace(/!+/g, '.');
  const mark = calm.endsWith('?') ? '?' : '.';
  const body = tidied(calm.replace(/[.!?…]+["”“’)]*$/, ''));
  const facts = factsIn(calm);
  const isClean = (text: string): boolean => toneFindings(text, null, rules, known).length === 0;
  const found: string[] = [];
  let read = 0;
  const add = (texts: readonly string[]): void => {
    for (const each of texts) {
      const text = capital(tidied(each));
      const holds =
        text !== plain &&
        !found.includes(text) &&
        facts.every((fact) => text.includes(fact)) &&
        isWhole(text) &&
        isClean(text);
      if (found.length === 2 || !holds || read === MOST_READ) continue;
      read++;
      if (isFine(text)) found.push(text);
    }
  };
  if (family === 'exclamation' || family === 'capitals') add([calm]);
  add(madeBy(body, family));
  const aside = leads.reduce((text, lead) => text.replace(lead, ''), body);
  if (aside !== body) {
    add(madeBy(capital(aside), family));
    if (starts.test(aside)) add([`${aside}${mark}`]);
  }
  if (found.length === 0 && family !== 'sarcasm') add(withoutClauses(body, mark, isClean));
  if (found.length === 0 && family !== 'sarcasm' && family !== 'bitterness') add(thanksAlone(body));
  if (found.length > 0 || !mayBeAll.has(family) || worthKeeping.test(body) || mark === '?') return found;
  const uncounted = plain.replace(
    /(?<!\p{L})(?:\d+|zwei|drei|vier|fünf|sechs|acht|zehn) (?:Wochen?|Tagen?|Monaten?|Stunden|Mal|Mails?|E-Mails?|Nachrichten)(?!\p{L})/giu,
    '',
  );
  // Titles and figures may be meant; that something is wrong with it was found by a rule or heard by the reader.
  return /\d/.test(uncounted) || plain.length > 220 || /(?<!\p{L})(?:Herrn?|Frau|Dr\.|Prof\.) \p{Lu}/u.test(plain)
    ? []
    : [''];
}

/** The clauses that are not wrong, where they stand alone. */
function withoutClauses(body: string, mark: string, isClean: (text: string) => boolean): string[] {
  const clauses = body.split(
    /(?:,|;| –) (?:(?:aber|und|doch) )?(?=(?:ich|Sie|die|der|das|es|könnten|können|wir|meine?)(?!\p{L}))/u,
  );
  const left = clauses.filter((each) => ofUse.test(each) && !notToKeep.test(each) && isClean(`${capital(each)}.`));
  const [only] = left;
  const asksIt = /^(?:könnten|können|würden|dürfte|darf|gibt|haben|hätten|wann|wie|welche[rs]?)(?!\p{L})/iu.test(
    only ?? '',
  );
  if (asksIt && (mark !== '?' || only !== clauses[1])) return [];
  return clauses.length === 2 && left.length === 1 && only !== undefined && !back.test(only)
    ? [`${only}${only === clauses[1] ? mark : '.'}`]
    : [];
}

/** "Danke für das Gespräch, wegen dem Gehalt: …": the thanks alone. */
function thanksAlone(body: string): string[] {
  const [head = ''] =
    /^(?:(?:vielen|herzlichen|besten|schönen|lieben) dank|danke)(?: (?!auch)\p{L}+)? für (?!nichts|die (?:\p{L}+ )?absage|gar)[^,;:–!?]{6,80}(?=[,;:–]| und (?:ich|es|wegen|wenn|übrigens|hoffe|sag|nur))/iu.exec(
      body,
    ) ?? [];
  return head === '' || notToKeep.test(head)
    ? []
    : [`${tidied(head.replace(/ und (?:ich|es|wegen|wenn|übrigens|hoffe|sag|nur).*$/iu, ''))}.`];
}

const notNames = /^(?:Sie|Ihnen|Ihr|Ihre[rnms]?|Du|Dir|Dich|Dein)$/;

/** Acronyms, days and figures: every German noun begins with a capital, so names cannot be told, and words of two parts are kept. */
function factsIn(text: string): string[] {
  const capitals = text.match(/(?<!\p{L})[\p{Lu}\d]{2,}(?!\p{L})/gu) ?? [];
  const figures = text.match(/\d[\d.,:]*\d|\d/g) ?? [];
  const days =
    text.match(
      /(?<!\p{L})(?:Mon|Diens|Mitt|Donners|Frei|Sams|Sonn)(?:tag|woch)(?!\p{L})|(?<!\p{L})(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|heute|morgen|gestern)(?!\p{L})/gu,
    ) ?? [];
  const titled = [...text.matchAll(/(?<!\p{L})(?:Frau|Herrn?|Dr\.|Prof\.|bei|von) (\p{Lu}[\p{L}-]+)/gu)].flatMap(
    (match) => match[1] ?? [],
  );
  return [...capitals, ...figures, ...days, ...titled.filter((each) => !notNames.test(each))];
}

function isWhole(text: string): boolean {
  return (
    /^[\p{Lu}\d„]/u.test(text) &&
    /[.?][“”]?$/.test(text) &&
    text.split(/\s+/).length >= 3 &&
    !/\s{2}|\s[.,;?!]|[,;:][.,;?]|\.\.|(?<!\p{L})(?:und|aber|dass|die|der|das|zu|bis)[.?]/u.test(text)
  );
}

/** How German sentences are repaired, as far as their grammar can be turned by rules. */
export const repairWords: RepairWords = {
  repairsFor,
  refersBack: (text) => back.test(text.trim()),
  isFrame: (line) =>
    /^(?:sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo)(?!\p{L})[^.?!]{0,60}[,!:]?$/iu.test(line) ||
    /^(?:mit (?:freundlichen|besten|herzlichen) grüßen|(?:freundliche|beste|herzliche|viele|liebe) grüße|grüße)[,.!]?$/iu.test(
      line,
    ) ||
    /^(?:\p{Lu}[\p{L}.-]*\s?){1,4}$/u.test(line),
};
