import { weekdayOf } from '../time/epoch-day.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';

/** Fixed offsets of the abbreviations that letters name, in minutes east of Greenwich (IANA, and ISO 8601 where regions differ). */
const offsets: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** What a letter says of the meeting it speaks of: its weekday, its time, the zone of that time (TR2). */
export function reviewMeeting(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const { meeting } = facts;
  if (meeting === null) return [];
  const found: Finding[] = [];
  const right = words.weekdays[weekdayOf(meeting.day) - 1] ?? '';
  for (const match of text.matchAll(words.meetingWeekday)) {
    const written = match.groups?.weekday ?? '';
    if (written.toLowerCase() === right.toLowerCase()) continue;
    const start = match.index + match[0].length - written.length;
    found.push({
      rule: 'TR2',
      code: 'wrong-meeting-day',
      severity: 'block',
      start,
      end: start + written.length,
      message: words.message('wrong-meeting-day', { right, wrong: written }),
      repairs: [{ start, end: start + written.length, text: right }],
    });
  }
  return [...found, ...nearDays(text, facts, words), ...times(text, facts, words), ...zones(text, facts, words)];
}

/**
 * "This morning" of a meeting that was not this morning: a letter that lay until the next day says so no more. Where the writer said it, it
 * is known again by its words; where somebody typed it, by what stands before it.
 */
function nearDays(text: string, { meeting, today, typed, near }: ReviewFacts, words: ReviewWords): Finding[] {
  if (meeting === null) return [];
  const places = new Map<number, string>();
  for (const match of text.matchAll(words.meetingNear)) {
    const written = match.groups?.near ?? '';
    places.set(match.index + match[0].length - written.length, written);
  }
  const [inText, sought] = [text.toLowerCase(), near?.toLowerCase() ?? ''];
  if (sought !== '')
    for (let at = inText.indexOf(sought); at >= 0; at = inText.indexOf(sought, at + sought.length))
      places.set(at, text.slice(at, at + sought.length));
  return [...places]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([start, written]) => {
      const day = words.nearDays[written.toLowerCase().split(' ')[0] ?? ''];
      if (day === undefined || today + day === meeting.day) return [];
      const right = words.onMeetingDay(meeting.day, today);
      return [
        {
          rule: 'TR2',
          code: 'wrong-near-day',
          severity: typed ? ('warn' as const) : ('block' as const),
          start,
          end: start + written.length,
          message: words.message('wrong-near-day', { right, wrong: written }),
          repairs: [{ start, end: start + written.length, text: right }],
        },
      ];
    });
}

/** The time of an appointment that is confirmed: one of the times in the letter must be it. */
function times(text: string, { kind, variant, meeting }: ReviewFacts, words: ReviewWords): Finding[] {
  if (kind !== 'confirm' || variant === 'new-time' || meeting === null) return [];
  const named = [...text.matchAll(words.clockTime)].flatMap((match) => {
    const minute = words.readClock(match[0]);
    return minute === null ? [] : [{ start: match.index, end: match.index + match[0].length, minute }];
  });
  const [first] = named;
  if (first === undefined || named.some((each) => each.minute === meeting.minute)) return [];
  const right = words.clock(meeting.minute);
  const { start, end } = first;
  const message = words.message('wrong-time', { right, wrong: text.slice(start, end) });
  return [
    { rule: 'TR2', code: 'wrong-time', severity: 'block', start, end, message, repairs: [{ start, end, text: right }] },
  ];
}

function zones(text: string, { meeting }: ReviewFacts, words: ReviewWords): Finding[] {
  if (meeting === null) return [];
  return [
    ...text.matchAll(/(?<=\d(?::\d\d)?\s?(?:[ap]\.?m\.?|Uhr|h)?\s?\(?)\b(?:GMT|UTC|BST|CES?T|MES?Z|[ECMP][SD]T)\b/g),
  ]
    .filter((match) => offsets[match[0]] !== meeting.offset)
    .map((match) => ({
      rule: 'TR2',
      code: 'wrong-zone',
      severity: 'warn' as const,
      start: match.index,
      end: match.index + match[0].length,
      message: words.message('wrong-zone', { zone: match[0] }),
    }));
}
