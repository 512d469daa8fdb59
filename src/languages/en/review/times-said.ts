import type { TimeSaid, ZoneSaid } from '../../../core/review/fact-words.ts';
import { latin } from '../../../core/review/latin.ts';
import { isZoneName } from '../../../core/review/zone-offsets.ts';
import { type About, aboutMeeting } from './about-meeting.ts';
import { numberOf } from './numbers-said.ts';
import { zoneOfPlace } from './zone-places.ts';

const HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const DIGITS = '(?:1[0-2]|0?[1-9])';
const ZONE =
  '(?:\\s?\\(?(?<zone>GMT|UTC|BST|IST|WET|CET|CEST|EET|EEST|MEZ|MESZ|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|AE[SD]?T|AW?ST|NZ[SD]?T|SGT|HKT|JST|GST|SAST|(?:UK|British|London|Irish|Dublin|German|Berlin|Munich|French|Paris|Spanish|Madrid|Dutch|Swiss|Central European|US Eastern|Eastern|Mountain|US Pacific|Pacific|New York|Boston|Chicago|Denver|California|Sydney|Melbourne|Singapore|Tokyo|Indian|Dubai) time|\\p{Lu}\\p{L}{1,15}(?: \\p{Lu}\\p{L}{2,15})? time|in \\p{Lu}\\p{L}{2,15}(?: \\p{Lu}\\p{L}{2,15})?|Eastern|Pacific|Mountain|Central|(?:your|my|our|local) time|for (?:me|you)|where (?:I|you) (?:am|are|live)|here)(?![\\p{L}]))?';

/** Times of day as letters write them. */
const TIME = latin(
  `(?<![\\p{L}\\d:./£$€])(?:(?<h>[01]?\\d|2[0-3])(?:[:.](?<min>[0-5]\\d))?\\s?(?<half>[ap])\\.?m\\b\\.?|(?<h24>[01]?\\d|2[0-3])[:](?<min24>[0-5]\\d)(?!\\d)|(?<=\\b(?:at|to|by|from|for) )(?<hDot>${DIGITS}|1[3-9]|2[0-3])\\.(?<minDot>[0-5]\\d)(?![\\d%])|(?<=(?:['’]s|\\b(?:[Oo]ur|[Tt]he|[Mm]y|[Yy]our)) )(?<hSlot>${DIGITS})\\.(?<minSlot>[0-5]\\d)(?= (?:call|interview|meeting|slot|chat|conversation|appointment|session|start|visit)\\b)|(?<=(?:\\b(?:at|by|from|to|until|for)|[,:]) )(?<hPart>${HOUR}|${DIGITS})\\s(?:in\\sthe\\s(?<partOf>morning|afternoon|evening)|at\\snight)(?!\\p{L})|(?<hrs>[01]\\d|2[0-3])(?<minHrs>[0-5]\\d)\\s?(?:hrs|hours|h)\\b|(?:(?<past>half|a quarter|quarter|five|ten|twenty(?:[- ]five)?)\\s(?:(?<dir>past|to|after)\\s)?(?<hPast>${HOUR}|${DIGITS})\\b(?!\\s+(?:minutes|hours|years|days|weeks|months|people|percent))(?:\\s?(?<halfPast>[ap])\\.?m\\b\\.?)?)|(?<hClock>${HOUR}|${DIGITS})(?:\\so['’]clock| (?:sharp|on the dot|prompt)(?=\\b))|(?<word>noon|midday|midnight)(?!\\p{L})|(?<=\\bat )(?<hBare>${HOUR}|${DIGITS})(?:[- ](?<minBare>thirty|fifteen|forty-five))?(?=\\s*(?:[,.;!?)]|$|\\n|(?:on|today|yesterday|tomorrow|this|in the|and|about|with|as|suits|works|you|we|I|she|he|they|or|for|from|is|was|in|meant|to|until|till|when|but|so|like|sharp|GMT|BST|UTC|CET|CEST|EST|EDT|ET|PST|PDT|PT|CST|CDT|CT|MST|MDT|MT|Pacific|Eastern|Central|Mountain|your|my|UK|last|next|Monday|Tuesday|Wednesday|Thursday|Friday)\\b)))${ZONE}`,
  'giu',
);

const quarters: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  'a quarter': 15,
  five: 5,
  ten: 10,
  twenty: 20,
};

/** "I got there for half eight", in a letter to those whom the candidate came to see. */
const ARRIVED =
  /\bI (?:got (?:there|in|to you)|turned up|showed up|came in|was (?:there|with you)|walked in|arrived)(?: [a-z]+){0,3} (?:for|at|by|from) $/;
/** "You rang me at seven": the call that is noted where its day or its zone says so. */
const RANG_AT = /\b[Yy]ou (?:rang|called|phoned)(?: me)?(?: back)? (?:at|around|about|just after) $/;
/** Flights, trains and shifts have hours of their own. */
const TRAVEL =
  /\b(?:fly|flies|flight|flying|land|lands|landing|depart|departs|departing|departure|train|bus|coach|ferry|plane|check[- ]in|boarding|shifts?|on (?:nights|lates|earlies|days)|tram|tube|sailing|body clock|my body)\b(?:(?! and )[^.!?;,\n]){0,40}$/i;
/** "I sailed at four yesterday": what the candidate did alone. */
const OWN_DEED =
  /\bI(?:['’]d| had)? (?:then |just |only |also )?(?!(?:was|came|walked|arrived|got|met|spoke|sat|turned|joined|dialled|dialed|logged|knew|felt|enjoyed|loved|stood|stepped|started|began|waited|appreciated|liked)\b)[a-z]+(?:ed|ept|ew|ang|ook|ent|ought|aught|ound|old|ote|ove|ode|an|at|am|id|it|aw|eft|ut)\b[^.!?;,]*$/;
const ARRIVAL: About = {
  tense: 'past',
  isSure: true,
  isArranging: false,
  withReader: false,
  isCall: false,
  isRound: false,
  spokeWith: null,
};

/** Times of day in a letter: which it may mean, and whether they are said of a meeting. */
export function timesIn(text: string, called: readonly string[]): TimeSaid[] {
  const found: TimeSaid[] = [];
  for (const match of text.matchAll(TIME)) {
    const groups = match.groups ?? {};
    const minutes = minutesOf(groups);
    const start = match.index;
    const read =
      groups.zone === undefined
        ? null
        : clockOf(groups.zone, text.slice(start + match[0].length, start + match[0].length + 3));
    const label = read === null ? undefined : groups.zone;
    const clock = read;
    const whole = start + (label === undefined ? match[0].length - (groups.zone?.length ?? 0) : match[0].length);
    const end =
      label === undefined
        ? whole
        : start + match[0].trimEnd().length - label.length - (/\(\S*$/.test(match[0]) ? 1 : 0);
    if (minutes === null) continue;
    const trimmed = text.slice(start, end).trimEnd().length;
    // The end of a stretch says how long it was; its beginning is the time.
    const isEnd = /(?:\d|[ap]\.?m\.?|o['’]clock|noon)\s?(?:-|–|to|until|till)\s$|[\d]\s?[-–]$/i.test(
      text.slice(Math.max(0, start - 14), start),
    );
    const before = text.slice(Math.max(0, start - 60), start);
    const isArrival = ARRIVED.test(before);
    const isRang = RANG_AT.test(before);
    const about =
      isEnd || TRAVEL.test(before) ? 'else' : isArrival ? ARRIVAL : aboutMeeting(text, start, whole, true, called);
    const said = about === 'else' || about?.spokeWith != null ? null : about;
    found.push({
      start,
      end: start + trimmed,
      minutes,
      tense: said?.tense ?? 'any',
      isOfMeeting: said !== null,
      isElse: (about !== null && said === null && !isRang) || (about === null && OWN_DEED.test(before)),
      isArranging: said?.isArranging ?? false,
      withReader: said?.withReader ?? false,
      isArrival,
      isCall: said?.isCall ?? isRang,
      zone: clock === null || label === undefined ? null : { clock, start: whole - label.length, end: whole },
    });
  }
  return found;
}

/** Names of zones that are also words: "Central Station". */
const ALSO_WORDS = /^(?:central|eastern|pacific|mountain)$/i;

/** The clock of a label, and null for what is none: "at ten in the morning". */
function clockOf(label: string, behind: string): ZoneSaid | null {
  const low = label.toLowerCase();
  if (/^(?:your time|for you|where you)/.test(low)) return 'theirs';
  if (/^(?:my time|for me|where i|here)/.test(low)) return 'own';
  if (/^(?:our|local) time$/.test(low)) return 'any';
  if (isZoneName(low)) return low;
  if (ALSO_WORDS.test(label) && (!/^\p{Lu}/u.test(label) || /^\s\p{Lu}/u.test(behind))) return null;
  const isNamed = / time$/.test(low);
  const name = label.replace(/^in /, '').replace(/ time$/, '');
  if (!isNamed && !ALSO_WORDS.test(label) && !/^[a-z]{2}$/.test(low) && !/^\p{Lu}/u.test(name)) return null;
  const zone = zoneOfPlace(name) ?? zoneOfPlace(name.split(' ')[0] ?? '');
  return zone === null ? null : `place:${zone}`;
}

/** Of a time without "am" or "pm" both halves of the day. */
const either = (hour: number, minute: number): number[] =>
  hour > 12 ? [hour * 60 + minute] : [(hour % 12) * 60 + minute, (hour % 12) * 60 + 720 + minute];

function minutesOf(groups: Record<string, string | undefined>): number[] | null {
  const { h, min = '0', half, h24, min24 = '0', hDot, minDot = '0', hrs, minHrs = '0', past, dir, hPast = '' } = groups;
  const inHalf = (hour: number, minute: number, letter: string): number =>
    hour > 12 ? hour * 60 + minute : (hour % 12) * 60 + (letter.toLowerCase() === 'p' ? 720 : 0) + minute;
  if (h !== undefined && half !== undefined) return [inHalf(Number(h), Number(min), half)];
  // "2:30" may be the afternoon, "02:30" and "14:30" are what they say.
  if (h24 !== undefined)
    return h24.length === 1 || Number(h24) > 12 || Number(h24) >= 10
      ? either(Number(h24), Number(min24)).slice(0, h24.startsWith('0') ? 1 : 2)
      : [Number(h24) * 60 + Number(min24)];
  if (hDot !== undefined) return either(Number(hDot), Number(minDot));
  if (groups.hSlot !== undefined) return either(Number(groups.hSlot), Number(groups.minSlot ?? 0));
  if (groups.hPart !== undefined)
    return [inHalf(numberOf(groups.hPart) ?? 0, 0, groups.partOf?.toLowerCase() === 'morning' ? 'a' : 'p')];
  if (hrs !== undefined) return [Number(hrs) * 60 + Number(minHrs)];
  if (past !== undefined) {
    const hour = numberOf(hPast);
    if (hour === null) return null;
    const part = quarters[past.toLowerCase()] ?? 25;
    // "Half two" is said for half past two; "ten two" is nothing.
    if (dir === undefined && past.toLowerCase() !== 'half') return null;
    const at = dir?.toLowerCase() === 'to' ? -part : part;
    return groups.halfPast === undefined
      ? either(hour, 0).map((each) => (each + at + 1440) % 1440)
      : [(inHalf(hour, 0, groups.halfPast) + at + 1440) % 1440];
  }
  if (groups.hClock !== undefined) return either(numberOf(groups.hClock) ?? 0, 0);
  if (groups.word !== undefined) return groups.word.toLowerCase() === 'midnight' ? [0] : [720];
  if (groups.hBare !== undefined)
    return either(
      numberOf(groups.hBare) ?? 0,
      { thirty: 30, fifteen: 15, 'forty-five': 45 }[groups.minBare?.toLowerCase() ?? ''] ?? 0,
    );
  return null;
}
