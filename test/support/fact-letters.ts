import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begunFindings } from '../../src/core/review/begun.ts';
import { reviewFacts } from '../../src/core/review/facts.ts';
import {
  type Finding,
  type MeetingNoted,
  nothingKnown,
  type PersonNoted,
  type ReviewFacts,
} from '../../src/core/review/finding.ts';
import { reviewMeeting } from '../../src/core/review/meeting.ts';
import { MINUTE_MS, parseDay } from '../../src/core/time/epoch-day.ts';
import { zoneOf } from '../../src/core/time/zone.ts';
import type { LanguagePack } from '../../src/core/write/language-pack.ts';
import { german } from '../../src/languages/de/pack.ts';
import { english } from '../../src/languages/en/pack.ts';
import type { Case, Meeting } from './fact-case.ts';
import { cases } from './fact-cases.ts';
import { reviewWordsOf } from './review-words.ts';

function meetingIn({ zone, home }: Case, meeting: Meeting, today: number, isToFirst: boolean): MeetingNoted {
  const [date = '', time = ''] = meeting.at.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const instant = zoneOf(zone).at(parseDay(date) ?? 0, hour * 60 + minute);
  const clocks = [zone, zone, home ?? zone].map((id) => ({
    day: zoneOf(id).dayOf(instant),
    minute: zoneOf(id).minuteOf(instant),
    offset: Math.round(zoneOf(id).offsetAt(instant) / MINUTE_MS),
  }));
  return {
    clocks,
    minutes: meeting.minutes ?? null,
    round: meeting.round ?? null,
    isFinal: meeting.final ?? false,
    format: meeting.format ?? null,
    isOver: (parseDay(date) ?? 0) <= today,
    withReader: !isToFirst || (meeting.withReader ?? true),
  };
}

/** The case of that name; "vet:3" is written to its third person. */
function caseOf(id: string): Case {
  const [name = '', to = '1'] = id.split(':');
  const each = cases[name];
  const reader = each?.people[Number(to) - 1];
  if (each === undefined || reader === undefined) throw new Error(`no case ${id}`);
  return { ...each, people: [reader, ...each.people.filter((person) => person !== reader)] };
}

/** The facts of a case as the review knows them. */
export function factsOf(id: string): { facts: ReviewFacts; language: LanguagePack } {
  const each = caseOf(id);
  const today = parseDay(each.today) ?? 0;
  const meetings = each.met.map((meeting) => meetingIn(each, meeting, today, !id.includes(':')));
  const last = meetings.findLast((meeting) => meeting.isOver) ?? meetings[0];
  const [reader] = each.people;
  const people: PersonNoted[] = each.people.map(([name, title, position]) => ({
    name,
    title: title ?? null,
    position: position ?? null,
  }));
  const firms = [each.firm, each.agency ?? null].filter((name) => name !== null);
  return {
    language: each.language === 'de' ? german : english,
    facts: {
      ...nothingKnown,
      kind: each.kind ?? null,
      candidateName: each.candidate,
      recipientName: reader?.[0] ?? null,
      recipientTitle: reader?.[1] ?? null,
      ownNames: [...firms, ...each.people.map(([name]) => name)],
      ownEmployer: each.firm,
      ownRoles: [each.role],
      otherEmployers: each.otherFirms ?? [],
      otherPeople: each.otherPeople ?? [],
      otherRoles: each.otherRoles ?? [],
      evidence: each.evidence ?? '',
      today,
      want: 'yes',
      meeting: last?.clocks[0] ?? null,
      meetings,
      people,
      attachments: each.files?.length ?? 0,
      files: each.files ?? [],
      typed: true,
    },
  };
}

export interface FactLine {
  readonly set: string;
  readonly case: string;
  readonly isWrong: boolean;
  readonly kind: string;
  readonly text: string;
}

/** Lines of `facts.txt`: "set case W|R kind | text"; a text that begins with @ is a whole letter, with / for the end of a line. */
export function factLines(): FactLine[] {
  return readFileSync(join(import.meta.dirname, '../fixtures/letters/facts.txt'), 'utf8')
    .split('\n')
    .filter((line) => /^\S+ \S+ [WR] /.test(line))
    .map((line) => {
      const at = line.indexOf(' | ');
      const [set = '', id = '', label = '', kind = ''] = line.slice(0, at).split(' ');
      return { set, case: id, isWrong: label === 'W', kind, text: letterOf(id, line.slice(at + 3)) };
    });
}

function letterOf(id: string, line: string): string {
  if (line.startsWith('@'))
    return line
      .slice(1)
      .replace(/ \/(?= |$) ?/g, '\n')
      .replace(/\n\/ ?/g, '\n\n');
  const each = caseOf(id);
  const [name = '', title] = each.people[0] ?? [];
  const [first = ''] = name.split(' ');
  if (each.language === 'de')
    return `Guten Tag ${title} ${name.split(' ').at(-1)},\n\n${line.replaceAll(' / ', '\n')}\n\nMit freundlichen Grüßen\n${each.candidate}`;
  const given = /^(?:Dr|Sir|Professor)$/.test(first)
    ? `${title} ${name
        .split(' ')
        .slice(title === 'Sir' ? 1 : 2, title === 'Sir' ? 2 : undefined)
        .join(' ')}`
    : first;
  return `Dear ${given},\n\n${line.replaceAll(' / ', '\n')}\n\nKind regards,\n${each.candidate}`;
}

/** The findings that tell of each kind of fault. */
const codesOfKind: Readonly<Record<string, readonly string[]>> = {
  day: ['wrong-meeting-day', 'wrong-near-day', 'wrong-date', 'wrong-weekday', 'no-such-day'],
  time: ['wrong-time', 'wrong-zone'],
  zone: ['wrong-zone', 'wrong-time'],
  hour: ['wrong-time', 'wrong-zone'],
  title: ['wrong-title', 'gendered', 'wrong-post'],
  length: ['wrong-length'],
  firm: ['misspelt-firm', 'stranger-firm', 'wrong-legal-form', 'other-employer'],
  name: [
    'misspelt-name',
    'half-name',
    'swapped-name',
    'crossed-name',
    'wrong-name',
    'wrong-title',
    'gendered',
    'other-person',
    'not-there',
  ],
  signature: ['wrong-signature', 'other-person'],
  round: ['wrong-round'],
  role: ['wrong-role', 'other-role'],
  post: ['wrong-post'],
  pronoun: ['wrong-pronoun', 'reader-as-another', 'wrong-title'],
  attachment: ['missing-attachment', 'wrong-files'],
  greeting: ['two-greetings', 'two-closings', 'wrong-name', 'wrong-title', 'gendered', 'misspelt-name'],
  placeholder: ['placeholder', 'unfinished', 'broken-sentence'],
  sentence: ['doubled-word', 'broken-sentence', 'unfinished'],
  broken: ['doubled-word', 'broken-sentence', 'unfinished'],
  other: ['wrong-round', 'wrong-format', 'other-person', 'not-there', 'wrong-post', 'wrong-length', 'wrong-count'],
};

export interface FactFigures {
  readonly byKind: ReadonlyMap<string, { readonly caught: number; readonly of: number }>;
  readonly caught: number;
  readonly wrong: number;
  readonly accused: number;
  readonly right: number;
  readonly trouble: readonly string[];
}

/** What the review finds of facts; how a letter sounds takes longer, and is measured elsewhere. */
function factFindings(text: string, facts: ReviewFacts, language: LanguagePack): Finding[] {
  const words = reviewWordsOf(language);
  return [
    ...reviewFacts(text, facts, words),
    ...begunFindings(text, facts, words),
    ...reviewMeeting(text, facts, words),
  ];
}

/** How many wrong facts of a set are found, and how many right letters are accused. */
export function measureFacts(set: string | null): FactFigures {
  const byKind = new Map<string, { caught: number; of: number }>();
  const count = { caught: 0, wrong: 0, accused: 0, right: 0 };
  const trouble: string[] = [];
  for (const line of factLines()) {
    if (set !== null && line.set !== set) continue;
    const { facts, language } = factsOf(line.case);
    const found = factFindings(line.text, facts, language);
    if (line.isWrong) {
      const kind = byKind.get(line.kind) ?? { caught: 0, of: 0 };
      kind.of++;
      count.wrong++;
      const wanted = codesOfKind[line.kind];
      const others = found.filter(({ code }) => wanted?.includes(code) !== true);
      if (others.length > 0)
        trouble.push(
          `beside ${line.case} ${line.kind} (${others.map(({ code, start, end }) => `${code} “${line.text.slice(start, end)}”`).join()}): ${line.text.replaceAll('\n', ' / ')}`,
        );
      if (others.length < found.length) {
        kind.caught++;
        count.caught++;
      } else trouble.push(`missed ${line.case} ${line.kind}: ${line.text.replaceAll('\n', ' / ')}`);
      byKind.set(line.kind, kind);
    } else {
      count.right++;
      if (found.length > 0) {
        count.accused++;
        const [first] = found;
        trouble.push(
          `accused ${line.case} (${first?.code} “${line.text.slice(first?.start, first?.end)}”): ${line.text.replaceAll('\n', ' / ')}`,
        );
      }
    }
  }
  return { byKind, ...count, trouble };
}
