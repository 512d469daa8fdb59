import { civilOf, type EpochDay, epochDayOf, formatDay, pad, parseDay, weekdayOf } from '../time/epoch-day.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import { partsOfName } from '../write/name-parts.ts';
import { reviewAddressed } from './addressed.ts';
import { reviewBlanks } from './blanks-left.ts';
import { reviewFiles } from './files-said.ts';
import type { Finding, Repair, ReviewFacts } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { reviewFirms } from './firms.ts';
import { reviewGreeting } from './greeting.ts';
import { reviewKnownNames } from './known-names.ts';
import { mentionsOf, outside, type Span } from './mentions.ts';
import { reviewPosts } from './posts.ts';
import { reviewPronouns } from './pronouns.ts';
import { reviewSentences } from './sentences.ts';
import { reviewSignature } from './signature.ts';

/** The facts that hurt most when wrong (TR2). */
export function reviewFacts(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  return [
    ...withoutDoubles([
      ...names(text, facts, words),
      ...reviewFirms(text, facts, words),
      ...reviewKnownNames(text, facts, words),
    ]),
    ...subject(facts, words),
    ...reviewGreeting(text, facts, words),
    ...reviewAddressed(text, facts, words),
    ...reviewSignature(text, facts, words),
    ...weekdays(text, facts, words),
    ...reviewBlanks(text, words),
    ...reviewFiles(text, facts, words),
    ...reviewPosts(text, facts, words),
    ...reviewPronouns(text, facts, words),
    ...reviewSentences(text, words),
  ];
}

/** Of two findings of different sorts about the same words, the first. */
function withoutDoubles(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  let last: Finding | undefined;
  for (const each of found.toSorted((one, other) => one.start - other.start)) {
    if (last !== undefined && each.start < last.end && each.code !== last.code) continue;
    kept.push(each);
    if (last === undefined || each.end > last.end) last = each;
  }
  return kept;
}

/** So far behind a name stands what its owner did. */
const NEAR = 80;

function names(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const found: Finding[] = [];
  const own = [...facts.ownNames, facts.candidateName ?? ''].flatMap((name) => [
    ...mentionsOf(text, name, new Set()),
    ...name.split(' ').flatMap((part) => (part.length > 2 ? mentionsOf(text, part, new Set()) : [])),
  ]);
  const add = (
    code: FindingCode,
    severity: Finding['severity'],
    name: string,
    spans: readonly Span[],
    repair: string | null = null,
  ): void => {
    for (const span of spans)
      found.push({
        rule: 'TR2',
        code,
        severity,
        ...span,
        message: words.message(code, { name }),
        ...(repair === null ? {} : { repairs: [{ ...span, text: repair }] }),
      });
  };
  const isEvidence = (name: string): boolean => mentionsOf(facts.evidence, name, new Set()).length > 0;

  for (const guess of facts.guessedEmployers)
    add('guessed-employer', 'block', guess, mentionsOf(text, guess, words.commonNames));
  for (const employer of new Set(facts.otherEmployers)) {
    if (!isEvidence(employer))
      add(
        'other-employer',
        'block',
        employer,
        outside(mentionsOf(text, employer, words.commonNames), own).filter(
          ({ end }) => !words.facts.actsOnMe.test(text.slice(end, end + NEAR)),
        ),
        facts.ownEmployer,
      );
  }
  for (const role of new Set(facts.otherRoles)) {
    if (!isEvidence(role) && !facts.ownRoles.some((each) => each.includes(role)))
      add('other-role', 'warn', role, mentionsOf(text, role, words.commonNames), facts.ownRoles[0] ?? null);
  }
  for (const person of new Set(facts.otherPeople)) {
    const parts = partsOfName(person);
    // "The hiring manager" is nobody's name, and its words stand in every letter.
    if (parts === null) continue;
    const given = parts.given ?? person;
    const full = outside(mentionsOf(text, person, words.commonNames), own);
    // "Rosalind Carr" is not Rosalind Garth.
    const alone =
      given === person
        ? []
        : outside(outside(mentionsOf(text, given, words.commonNames), own), full).filter(
            ({ end }) => !/^ \p{Lu}\p{Ll}+/u.test(text.slice(end, end + 4)),
          );
    if (!isEvidence(person) && !isEvidence(given)) add('other-person', 'block', person, [...full, ...alone]);
  }
  for (const person of new Set(facts.absentPeople)) {
    const parts = partsOfName(person);
    if (parts === null) continue;
    const given = parts.given ?? person;
    const full = outside(mentionsOf(text, person, words.commonNames), own);
    add(
      'not-there',
      'warn',
      person,
      full.length > 0 || given === person ? full : outside(mentionsOf(text, given, words.commonNames), own),
    );
  }
  return found;
}

/** A subject that belongs to another job: a letter in the wrong thread. */
function subject(facts: ReviewFacts, words: ReviewWords): Finding[] {
  const foreign = [...facts.otherEmployers, ...facts.otherRoles].find(
    (name) =>
      mentionsOf(facts.subject, name, words.commonNames).length > 0 &&
      ![...facts.ownNames, ...facts.ownRoles].some((own) => own.includes(name)),
  );
  if (foreign === undefined) return [];
  const message = words.message('other-subject', { name: foreign });
  return [{ rule: 'TR2', code: 'other-subject', severity: 'block', start: 0, end: 0, message }];
}

/** Days that were noted for this letter: those of its meetings, and others that it may speak of. */
function notedDays({ meetings = [], otherDays = [] }: ReviewFacts): readonly EpochDay[] {
  return [...meetings.flatMap(({ clocks }) => clocks.map(({ day }) => day)), ...otherDays];
}

/** The same date with the figure of the nearest day that is such a weekday; null where that is in another month or no figure is written. */
function dateOn(match: RegExpExecArray, day: EpochDay, weekday: number): { day: EpochDay; repair: Repair } | null {
  const figure = match.groups?.day;
  if (figure === undefined) return null;
  const off = ((weekday - weekdayOf(day) + 10) % 7) - 3;
  const moved = Number(figure) + off;
  const near = day + off;
  if (formatDay(near).slice(0, 7) !== formatDay(day).slice(0, 7)) return null;
  const at = match[0].search(new RegExp(`(?<!\\d)${figure}(?!\\d)`));
  const start = match.index + at;
  const ordinal = /^(?:st|nd|rd|th)/.exec(match[0].slice(at + figure.length))?.[0] ?? '';
  const text = ordinal === '' ? String(moved) : `${moved}${ordinalOf(moved)}`;
  return { day: near, repair: { start, end: start + figure.length + ordinal.length, text } };
}

/** "st" of 1st, 21st and 31st, and so on. */
function ordinalOf(figure: number): string {
  if (figure >= 11 && figure <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][figure % 10] ?? 'th';
}

/** A weekday that does not belong to its date, or a date that does not exist. */
function weekdays(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const weekday = words.weekdays.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
  const month = words.months.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
  const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?';
  const year = '(?:,?\\s+(?<year>\\d{4}))?';
  const patterns = [
    `(?<weekday>${weekday})\\.?,?\\s+(?:the\\s+|de[nmr]\\s+)?${dayNumber}\\s+(?:of\\s+)?(?<month>${month})\\b${year}`,
    `(?<weekday>${weekday})\\.?,?\\s+(?<month>${month})\\.?\\s+(?:the\\s+)?${dayNumber}\\b${year}`,
    `(?<weekday>${weekday})\\.?,?\\s+(?<iso>\\d{4}-\\d{2}-\\d{2})\\b`,
  ];
  const found: Finding[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(new RegExp(`\\b${pattern}`, 'gi'))) {
      const groups = match.groups ?? {};
      const written = groups.weekday ?? '';
      const wanted =
        words.weekdays.findIndex((name) => name.slice(0, 3).toLowerCase() === written.slice(0, 3).toLowerCase()) + 1;
      const date = match[0].slice(written.length).replace(/^[.,\s]+(?:(?:the|de[nmr])\s+)?/, '');
      const start = match.index;
      const day = groups.iso ? parseDay(groups.iso) : nearestDay(groups, facts, words);
      if (day === null) {
        found.push({
          rule: 'TR2',
          code: 'no-such-day',
          severity: 'block',
          start,
          end: start + match[0].length,
          message: words.message('no-such-day', { date }),
        });
      } else if (weekdayOf(day) !== wanted && !isOfAnotherYear(groups, day, wanted, facts, words)) {
        const right = words.weekdays[weekdayOf(day) - 1] ?? '';
        const repair = written.length <= 3 ? right.slice(0, 3) : right;
        const byDate = { start, end: start + written.length, text: repair };
        const byWeekday = dateOn(match, day, wanted);
        const isNoted = byWeekday !== null && notedDays(facts).includes(byWeekday.day);
        const repairs =
          byWeekday === null ? [byDate] : isNoted ? [byWeekday.repair, byDate] : [byDate, byWeekday.repair];
        const message = words.message('wrong-weekday', { date, right, wrong: words.weekdays[wanted - 1] ?? written });
        found.push({
          rule: 'TR2',
          code: 'wrong-weekday',
          severity: 'block',
          start,
          end: start + written.length,
          message,
          repairs,
        });
      }
    }
  }
  return found;
}

/** Dates far from today may be of a year that everybody knows: "on Friday 13 March", of 2020. */
const FAR_DAYS = 60;
const YEARS_BACK = 12;

function isOfAnotherYear(
  groups: Record<string, string | undefined>,
  day: number,
  wanted: number,
  { today }: ReviewFacts,
  words: ReviewWords,
): boolean {
  if (groups.year !== undefined || groups.iso !== undefined || Math.abs(day - today) < FAR_DAYS) return false;
  const month = monthOf(groups.month ?? '', words);
  const { year } = civilOf(today);
  return Array.from({ length: YEARS_BACK }, (_, back) => epochDayOf(year - back, month, Number(groups.day))).some(
    (each) => weekdayOf(each) === wanted,
  );
}

function monthOf(name: string, { months }: ReviewWords): number {
  return months.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
}

/** The day meant by "26 November": of the year that puts it nearest to today. Null where no year has it. */
function nearestDay(groups: Record<string, string | undefined>, facts: ReviewFacts, words: ReviewWords): number | null {
  const month = monthOf(groups.month ?? '', words);
  const dayOfMonth = Number(groups.day);
  const thisYear = civilOf(facts.today).year;
  const years = groups.year ? [Number(groups.year)] : [thisYear - 1, thisYear, thisYear + 1];
  const days = years
    .map((year) =>
      parseDay(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`) === null
        ? null
        : epochDayOf(year, month, dayOfMonth),
    )
    .filter((day): day is number => day !== null && formatDay(day).length === 10);
  days.sort((one, other) => Math.abs(one - facts.today) - Math.abs(other - facts.today));
  return days[0] ?? null;
}
