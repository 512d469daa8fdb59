import { civilOf, epochDayOf, formatDay, pad, parseDay, weekdayOf } from '../time/epoch-day.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import { partsOfName } from '../write/name-parts.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { mentionsOf, outside, type Span } from './mentions.ts';

/** The facts that hurt most when wrong (TR2). */
export function reviewFacts(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  return [
    ...names(text, facts, words),
    ...subject(facts, words),
    ...salutation(text, facts, words),
    ...weekdays(text, facts, words),
    ...placeholders(text, words),
    ...attachments(text, facts, words),
  ];
}

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
        outside(mentionsOf(text, employer, words.commonNames), own),
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
    const alone = given === person ? [] : outside(outside(mentionsOf(text, given, words.commonNames), own), full);
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

/** The greeting names the reader, or at least nobody else. */
function salutation(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const match = words.salutation.exec(text);
  const greeted = match?.[1]?.trim();
  if (!match || greeted === undefined || facts.recipientName === null) return [];
  const parts = (name: string): string[] =>
    name
      .toLocaleLowerCase()
      .split(/[\s.]+/)
      .filter((part) => part.length > 1);
  if (facts.recipientGreeted != null && parts(facts.recipientGreeted).join(' ') === parts(greeted).join(' ')) return [];
  const reader = parts(facts.recipientName);
  if (parts(greeted).some((part) => reader.includes(part))) return gendered(match, greeted, facts, words);
  // "Dear team", "Hello all": a greeting without a capital or a name greets nobody wrongly.
  if (
    !/^[\p{L}\s.'’-]+$/u.test(greeted) ||
    !/\p{Lu}/u.test(greeted) ||
    /^(?:Hiring|Sir|Madam|All|Team|Both|Everyone)\b/.test(greeted)
  )
    return [];
  const start = match.index + match[0].indexOf(greeted);
  return [
    {
      rule: 'TR2',
      code: 'wrong-name',
      severity: 'block',
      start,
      end: start + greeted.length,
      message: words.message('wrong-name', { name: greeted, recipient: facts.recipientName }),
      repairs: [
        {
          start,
          end: start + greeted.length,
          text: partsOfName(facts.recipientName)?.given ?? facts.recipientName,
        },
      ],
    },
  ];
}

/** "Mr" or "Ms" stands in the greeting, and nothing says which of them the reader is. */
function gendered(match: RegExpExecArray, greeted: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const title = words.genderedTitle.exec(greeted)?.[0];
  if (title === undefined || facts.recipientName === null || facts.recipientTitle !== null) return [];
  if (words.genderedTitle.test(facts.recipientName) || facts.evidence.includes(`${title.trim()} `)) return [];
  const start = match.index + match[0].indexOf(greeted);
  const message = words.message('gendered', { title: title.trim(), name: facts.recipientName });
  const place = { start, end: start + greeted.length };
  return [
    {
      rule: 'TR2',
      code: 'gendered',
      severity: 'warn',
      ...place,
      message,
      repairs: [{ ...place, text: facts.recipientName }],
    },
  ];
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
      } else if (weekdayOf(day) !== wanted) {
        const right = words.weekdays[weekdayOf(day) - 1] ?? '';
        const repair = written.length <= 3 ? right.slice(0, 3) : right;
        const message = words.message('wrong-weekday', { date, right, wrong: words.weekdays[wanted - 1] ?? written });
        found.push({
          rule: 'TR2',
          code: 'wrong-weekday',
          severity: 'block',
          start,
          end: start + written.length,
          message,
          repairs: [{ start, end: start + written.length, text: repair }],
        });
      }
    }
  }
  return found;
}

/** The day meant by "26 November": of the year that puts it nearest to today. Null where no year has it. */
function nearestDay(groups: Record<string, string | undefined>, facts: ReviewFacts, words: ReviewWords): number | null {
  const month =
    words.months.findIndex(
      (name) => name.slice(0, 3).toLowerCase() === (groups.month ?? '').slice(0, 3).toLowerCase(),
    ) + 1;
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

const PLACEHOLDER =
  /\[[^\]\n]{1,60}\]|\{\{?[^}\n]{1,60}\}\}?|<(?!https?:|mailto:)\p{L}[^<>@\n]{0,40}>|%\p{L}[\p{L}_ ]{1,40}%|\$\{?[A-Z][A-Z_]{2,40}\}?|\b(?:XX+|xxx+|TBC|TBD|TODO|FIXME)\b|_{3,}|\b(?:Lorem ipsum|(?:[Ii]nsert|[Ee]nter|[Aa]dd) (?:(?:the|your|their|his|her) )?(?:\w+ )?(?:name|company|firm|role|title|date) here|(?:Name|Firma|Stelle|Datum|Anrede) (?:hier )?(?:einfügen|eintragen|ergänzen))\b/gu;

function placeholders(text: string, words: ReviewWords): Finding[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    rule: 'TR2',
    code: 'placeholder',
    severity: 'block' as const,
    start: match.index,
    end: match.index + match[0].length,
    message: words.message('placeholder', { text: match[0] }),
  }));
}

function attachments(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const match = words.attachment.exec(text);
  if (!match || facts.attachments > 0) return [];
  return [
    {
      rule: 'TR2',
      code: 'missing-attachment',
      severity: 'block',
      start: match.index,
      end: match.index + match[0].length,
      message: words.message('missing-attachment', { text: match[0] }),
    },
  ];
}
