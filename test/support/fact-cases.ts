import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepKind } from '../../src/core/plan/step-traits.ts';
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
import { casesOfRightLetters } from './fact-cases-right.ts';

/** What is noted of a case: `met` and `ahead` as "2026-12-01 14:00 +60 second round", on the clock of `zone`. */
export interface Case {
  readonly language?: 'en' | 'de';
  readonly candidate: string;
  /** Name, title and post; the first is the reader. */
  readonly people: readonly (readonly [string, (string | undefined)?, string?])[];
  readonly firm: string | null;
  readonly agency?: string;
  readonly role: string;
  readonly zone: string;
  readonly home?: string;
  readonly met: readonly Meeting[];
  readonly today: string;
  readonly kind?: StepKind;
  readonly otherFirms?: readonly string[];
  readonly otherPeople?: readonly string[];
  readonly otherRoles?: readonly string[];
  readonly files?: readonly string[];
  readonly evidence?: string;
}

interface Meeting {
  readonly at: string;
  readonly minutes?: number;
  readonly round?: string;
  readonly final?: boolean;
  readonly format?: MeetingNoted['format'];
  readonly withReader?: boolean;
}

/** Twelve and some cases of quite different people; none of the names stands for anybody. */
const cases: Readonly<Record<string, Case>> = {
  ...casesOfRightLetters,
  water: {
    candidate: 'Rowan Ellis',
    people: [
      ['Ana Duarte', 'Ms', 'Head of Data'],
      ['Stephen O’Neill', 'Mr', 'Chief Financial Officer'],
    ],
    firm: 'Northgate Water',
    role: 'Data Architect',
    zone: 'Europe/London',
    met: [{ at: '2026-12-01 14:00', minutes: 45, round: 'Second round', format: 'visit' }],
    today: '2026-12-02',
    kind: 'thank-you',
    otherFirms: ['Southmoor Foods'],
    otherPeople: ['Gareth Pugh'],
    otherRoles: ['Solutions Consultant'],
  },
  school: {
    candidate: 'Catherine Obi',
    people: [
      ['Marie-Claire Dubois', 'Mrs', 'Headteacher'],
      ['Mohammed Khan', undefined, 'Head of Science'],
    ],
    firm: 'Ashdown Academy Trust',
    role: 'Deputy Head of Science',
    zone: 'Europe/London',
    met: [{ at: '2026-11-24 09:30', round: 'Panel', format: 'visit' }],
    today: '2026-11-24',
    kind: 'thank-you',
    otherFirms: ['Millbrook College'],
  },
  newyork: {
    candidate: 'Priya Raman',
    people: [
      ['Kathryn Bergstrom', undefined, 'VP Engineering'],
      ['Jon Alvarez', undefined, 'Engineering Manager'],
    ],
    firm: 'Larkspur Health Inc',
    role: 'Staff Engineer',
    zone: 'America/New_York',
    home: 'Europe/London',
    met: [
      { at: '2026-11-10 11:00', minutes: 30, round: 'Phone screen', format: 'phone' },
      { at: '2026-11-19 10:00', minutes: 90, round: 'Second interview', format: 'video' },
    ],
    today: '2026-11-20',
    kind: 'thank-you',
    otherFirms: ['Fernhill Robotics LLC'],
    otherPeople: ['Dale Whitcomb'],
  },
  nurse: {
    candidate: 'Blessing Adeyemi',
    people: [['Sinéad Walsh', 'Ms', 'Ward Manager']],
    firm: 'St Columba’s Hospice',
    role: 'Staff Nurse',
    zone: 'Europe/Dublin',
    met: [{ at: '2026-11-26 15:30', round: 'First interview', format: 'visit' }],
    today: '2026-11-30',
    kind: 'thank-you',
  },
  agency: {
    candidate: 'Tom Hadley',
    people: [['Claire Beaumont', undefined, 'Principal Consultant']],
    agency: 'Calder Search',
    firm: null,
    role: 'Finance Director',
    zone: 'Europe/London',
    met: [{ at: '2026-12-03 12:00', format: 'phone' }],
    today: '2026-12-03',
    kind: 'thank-you',
    otherFirms: ['Penhallow Group plc'],
    otherPeople: ['Iris Novak'],
  },
  client: {
    candidate: 'Owen Pritchard',
    people: [
      ['Lindsay Moore', undefined, 'Recruitment Consultant'],
      ['Dr Felix Baumgart', 'Dr', 'Technical Director'],
    ],
    agency: 'Harrow & Vale',
    firm: 'Tessaly Instruments Ltd',
    role: 'Firmware Engineer',
    zone: 'Europe/London',
    met: [{ at: '2026-11-18 13:00', minutes: 120, round: 'Technical interview', format: 'visit', withReader: false }],
    today: '2026-12-02',
    kind: 'check-in',
    otherFirms: ['Oxbow Controls'],
  },
  munich: {
    candidate: 'Helen Ashby',
    people: [
      ['Jörg Hübner', 'Dr', 'Head of Finance'],
      ['Anneke van der Meer', 'Ms', 'HR Director'],
    ],
    firm: 'Isarwerk AG',
    role: 'Treasury Manager',
    zone: 'Europe/Berlin',
    home: 'Europe/London',
    met: [{ at: '2026-12-01 10:00', minutes: 45, round: 'First interview', format: 'video' }],
    today: '2026-12-02',
    kind: 'thank-you',
    otherFirms: ['Alpenrad GmbH'],
  },
  berlin: {
    language: 'de',
    candidate: 'Jürgen Weiß',
    people: [
      ['Björn Müller', 'Herr', 'Leiter Logistik'],
      ['Anneke van der Meer', 'Dr.', 'Personalleiterin'],
    ],
    firm: 'Havelland Spedition GmbH',
    role: 'Disponent',
    zone: 'Europe/Berlin',
    home: 'Europe/London',
    met: [{ at: '2026-12-01 10:00', round: 'Zweites Gespräch', format: 'video' }],
    today: '2026-12-02',
    kind: 'thank-you',
    otherFirms: ['Elbtal Logistik AG'],
  },
  confirm: {
    candidate: 'Marta Kowalska',
    people: [['Geoffrey Lyle', 'Mr', 'Operations Director']],
    firm: 'Brackenfell Brewing Co',
    role: 'Quality Technician',
    zone: 'Europe/London',
    met: [{ at: '2026-12-08 14:30', minutes: 60, round: 'First interview', format: 'visit' }],
    today: '2026-12-01',
    kind: 'confirm',
    otherFirms: ['Corrigan Dairies'],
  },
  rounds: {
    candidate: 'Sara Lindqvist',
    people: [
      ['Philip Hargreaves', undefined, 'Director of Policy'],
      ['Isobel Tan', undefined, 'Chief Executive'],
    ],
    firm: 'The Wexcombe Trust',
    role: 'Policy Adviser',
    zone: 'Europe/London',
    met: [
      { at: '2026-11-05 16:00', round: 'First round', format: 'video' },
      { at: '2026-11-25 11:00', minutes: 60, round: 'Final round', final: true, format: 'visit' },
      { at: '2026-12-10 09:00', round: 'Meeting the trustees' },
    ],
    today: '2026-11-27',
    kind: 'thank-you',
    evidence: 'Isobel spoke of her years at Marrow Foundation.',
  },
  kitchen: {
    candidate: 'Dario Conti',
    people: [['Steven Marsh', undefined, 'Executive Chef']],
    firm: 'The Gilded Hare',
    role: 'Sous Chef',
    zone: 'Europe/London',
    met: [{ at: '2026-11-21 17:00', round: 'Trial shift', format: 'visit' }],
    today: '2026-11-22',
    kind: 'thank-you',
    otherFirms: ['Pembrook Hotel'],
  },
  law: {
    candidate: 'Eleanor Voss',
    people: [
      ['Sir Malcolm Thorne KC', 'Sir', 'Head of Chambers'],
      ['Siobhan Keeley', 'Ms', 'Practice Manager'],
    ],
    firm: 'Pallister Chambers LLP',
    role: 'Senior Paralegal',
    zone: 'Europe/London',
    met: [{ at: '2026-11-12 10:15', minutes: 50, round: 'Second stage', format: 'visit' }],
    today: '2026-11-13',
    kind: 'thank-you',
    files: ['Voss_CV.pdf'],
    otherFirms: ['Renwick & Stone'],
  },
  sydney: {
    candidate: 'Grace Oyelaran',
    people: [['Professor Ian Macleod', 'Professor', 'Dean']],
    firm: 'Banksia University',
    role: 'Research Fellow',
    zone: 'Australia/Sydney',
    home: 'Europe/London',
    met: [{ at: '2026-11-17 09:00', minutes: 60, format: 'video' }],
    today: '2026-11-17',
    kind: 'thank-you',
    files: ['References.pdf', 'Publications.pdf'],
  },
  retail: {
    candidate: 'Aidan Brophy',
    people: [
      ['Nicola Farr', 'Miss', 'Store Manager'],
      ['Graeme Sutherland', 'Mr', 'Area Manager'],
    ],
    firm: 'Oakham & Daughters',
    role: 'Assistant Store Manager',
    zone: 'Europe/London',
    met: [{ at: '2026-11-27 08:30', round: 'First interview', format: 'phone' }],
    today: '2026-12-01',
    kind: 'check-in',
    otherFirms: ['Larder Direct'],
    otherRoles: ['Warehouse Supervisor'],
  },
  bakery: {
    candidate: 'Joanna Fitzgerald',
    people: [
      ['Søren Ødegaard', 'Mr', 'Managing Director'],
      ['Ngozi Eze-Williams', 'Ms', 'Production Manager'],
      ['Laurence Pike', 'Mr', 'Head of People'],
    ],
    firm: 'Crumb & Daughter Bakeries Ltd',
    role: 'Production Planner',
    zone: 'Europe/London',
    met: [
      { at: '2026-11-16 09:00', minutes: 30, round: 'Phone screen', format: 'phone', withReader: false },
      { at: '2026-12-03 13:30', minutes: 90, round: 'Second interview', format: 'visit' },
    ],
    today: '2026-12-04',
    kind: 'thank-you',
    otherFirms: ['Hollis Grain Ltd', 'Marlow Packaging'],
    otherPeople: ['Beatrice Thorpe'],
    otherRoles: ['Supply Chain Analyst'],
  },
  denver: {
    candidate: 'Marcus Whitfield',
    people: [
      ['José Ramírez', 'Mr', 'Director of Operations'],
      ['Dr Fatima al-Sayed', 'Dr', 'Chief Medical Officer'],
    ],
    firm: 'Pinecrest Health',
    role: 'Clinical Operations Manager',
    zone: 'America/Denver',
    home: 'America/New_York',
    met: [{ at: '2026-12-08 11:00', minutes: 45, round: 'Final interview', final: true, format: 'video' }],
    today: '2026-12-09',
    kind: 'thank-you',
    otherFirms: ['Aldergate Medical Group'],
    otherRoles: ['Program Manager'],
  },
  council: {
    candidate: 'Philippa Nash',
    people: [
      ['Hugh Penrose-Carter', 'Mr', 'Head of Planning'],
      ['Yusuf Rahman', 'Mr', 'Senior Planning Officer'],
      ['Elizabeth Quayle', 'Mrs', 'HR Business Partner'],
    ],
    firm: 'Tarrant District Council',
    role: 'Planning Officer',
    zone: 'Europe/London',
    met: [{ at: '2026-11-30 10:45', minutes: 75, round: 'First interview', format: 'visit' }],
    today: '2026-12-09',
    kind: 'check-in',
    otherFirms: ['Brayford Borough Council'],
  },
  games: {
    candidate: 'Kenji Mori',
    people: [['Alexandra Novotná', undefined, 'Studio Lead']],
    firm: 'Lanternfish Games',
    role: 'Gameplay Programmer',
    zone: 'Europe/Prague',
    home: 'Europe/London',
    met: [{ at: '2026-12-15 16:00', minutes: 60, round: 'Second round', format: 'video' }],
    today: '2026-12-11',
    kind: 'confirm',
    otherFirms: ['Copperbolt Studios'],
  },
  recruiter: {
    candidate: 'Deborah Lane',
    people: [
      ['Stuart Haverhill', undefined, 'Associate Director'],
      ['Graham Oduya', undefined, 'Group Treasurer'],
    ],
    agency: 'Fenwick Rowe',
    firm: 'Solent Marine Insurance plc',
    role: 'Treasury Analyst',
    zone: 'Europe/London',
    met: [{ at: '2026-12-07 15:00', round: 'First interview', format: 'video', withReader: false }],
    today: '2026-12-08',
    kind: 'thank-you',
    otherFirms: ['Kestrel Re'],
  },
  rail: {
    candidate: 'Imran Sheikh',
    people: [
      ['Bronwen Llewellyn', 'Ms', 'Signalling Manager'],
      ['Darren Fitch', 'Mr', 'Lead Signalling Engineer'],
    ],
    firm: 'Westmark Rail Ltd',
    role: 'Signalling Engineer',
    zone: 'Europe/London',
    met: [{ at: '2026-06-16 11:30', minutes: 60, round: 'First interview', format: 'visit' }],
    today: '2026-06-17',
    kind: 'thank-you',
    otherFirms: ['Calder Tramways', 'Ironbridge Systems'],
    otherPeople: ['Monica Webb'],
    otherRoles: ['Depot Controller'],
  },
  biotech: {
    candidate: 'Hannah Brandt',
    people: [
      ['Prof Rajesh Iyer', 'Prof', 'Chief Scientific Officer'],
      ['Niamh Gallagher', 'Dr', 'Head of Assay Development'],
    ],
    firm: 'Corvane Therapeutics Inc',
    role: 'Research Associate',
    zone: 'America/Los_Angeles',
    home: 'America/Los_Angeles',
    met: [
      { at: '2026-05-12 13:00', minutes: 30, round: 'Screening call', format: 'phone' },
      { at: '2026-05-21 09:30', minutes: 180, round: 'On-site panel', format: 'visit' },
    ],
    today: '2026-05-22',
    kind: 'thank-you',
    otherFirms: ['Halvorsen Biologics'],
  },
  hotel: {
    candidate: 'Tomasz Zielinski',
    people: [['Fiona McAllister', 'Mrs', 'General Manager']],
    firm: 'The Ardent Hotel',
    role: 'Front Office Manager',
    zone: 'Europe/London',
    met: [{ at: '2026-03-10 18:00', minutes: 40, format: 'visit' }],
    today: '2026-03-13',
    kind: 'thank-you',
    otherFirms: ['Seaview Lodge'],
  },
};

function meetingIn({ zone, home }: Case, meeting: Meeting, today: number): MeetingNoted {
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
    withReader: meeting.withReader ?? true,
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
  const meetings = each.met.map((meeting) => meetingIn(each, meeting, today));
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
  signature: ['wrong-signature'],
  round: ['wrong-round'],
  role: ['wrong-role', 'other-role'],
  post: ['wrong-post'],
  pronoun: ['wrong-pronoun', 'reader-as-another'],
  attachment: ['missing-attachment', 'wrong-files'],
  greeting: ['two-greetings', 'two-closings'],
  placeholder: ['placeholder', 'unfinished', 'broken-sentence'],
  sentence: ['doubled-word', 'broken-sentence', 'unfinished'],
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
function factFindings(text: string, facts: ReviewFacts, { review: words }: LanguagePack): Finding[] {
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
