import type { LengthSaid } from '../../../core/review/fact-words.ts';
import { latin } from '../../../core/review/latin.ts';
import { numberOf, numberWords } from './numbers-said.ts';

const COUNT = `(?:${numberWords}|\\d{1,3})`;
/** Lengths as letters write them: "a full two hours", "three quarters of an hour", "the hour and a half". */
const LENGTH = latin(
  `(?<![\\p{L}\\p{N}£$€.,:/-])(?:(?:all|the|that|those|these|our|your|some|about|around|nearly|almost|roughly) )?(?:(?:full|whole|entire|good|solid|short|brief|long|quick|mere|precious|generous|wonderful|kind|extra) ){0,2}(?:(?<quarters>three[- ]quarters of an hour)|(?<quarter>(?:a )?quarter of an hour)|(?<half>half an hour|half[- ]hour)|(?<much>(?:an? )?hour and (?:a (?<part>half|quarter)|(?<rest>${COUNT}) minutes))|(?<count>${COUNT})(?<moreBefore>\\sand\\sa\\shalf)?(?:\\s(?:full|whole|good|long|short|brief|solid))?[\\s-](?<unit>minutes?|mins|hours?|hrs)(?<more>\\s+and\\s+a\\s+half)?|(?<=\\b(?:the|that|whole|full|entire|generous|your|our)(?:\\s[a-z]+)?\\s)(?<hour>hour))(?:['’])?(?![\\p{L}]|-(?:long|old))`,
  'giu',
);

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { quarters, quarter, half, much, part, rest, count = '', unit = '', more, moreBefore } = groups;
  if (quarters !== undefined) return 45;
  if (quarter !== undefined) return 15;
  if (half !== undefined) return 30;
  if (much !== undefined) return 60 + (rest !== undefined ? (numberOf(rest) ?? 0) : part === 'quarter' ? 15 : 30);
  if (groups.hour !== undefined) return 60;
  const number = numberOf(count) ?? 0;
  return /^h/i.test(unit) ? number * 60 + (more !== undefined || moreBefore !== undefined ? 30 : 0) : number;
}

const MEETING =
  '(?:interview|meeting|conversation|discussion|chat|talk|call|session|slot|visit|panel|tour|yarn|screen)';

/** What is as long and no meeting: a drive, a notice, a day of work. */
const ELSE_BEFORE =
  /\b(?:within|in|every|each|another|next|last|past|takes?|took|further|first|final|after|than|under|over|by|until|per|plus|or|notice|drive|driving|walk|journey|train|ride|sleep|slept|extra|least|late|early|worked?|working|led|ran|taught|lasting)\s+(?:the\s+|only\s+|about\s+|just\s+|all\s+)?$/i;
const ELSE_BEHIND =
  /^(?:,? |-)(?:that you gave to|ago|later|away|early|earlier|late|before|after|by|drive|drives|walk|train|flight|journey|bus|ride|commute|notice|from|a (?:day|week|month)|per|each|every|north|south|east|west|or (?:more|less|so)|of (?:sleep|driving|overtime|notice|work|leave|travel|daylight|teaching|footage|rest|parking)|shift|shifts|delay|window|lesson|film|cooking|reading|exam|test(?! with))\b/i;
/** What may come, or is offered. */
const AHEAD =
  /\b(?:would|could|can|will|happy to|free|another|if|hope|propose|suggest|arrange|follow-up|available|spare me|next week|tomorrow|let me)\b|['’](?:ll|d)\b/i;

const OPENS_GIVING =
  /\b(?:gave|giv(?:e|ing|en)|spared?|sparing|grant(?:ed|ing)?|afford(?:ed|ing)?|allow(?:ed|ing)|set(?:ting)? aside|put(?:ting)? aside|lent|lending)\b[^,.;]{0,45}$/i;
const THANKS =
  /\b(?:thank\w*|grateful|obliged|indebted|enjoyed|valued?|loved|treasured?|appreciate\w*|kind of you)\b[^,;]{0,50}$/i;
const TALKED =
  /\b(?:(?:we|you and I|\p{Lu}[\p{L}’'-]+ and I|I)(?:['’](?:d|ve))? (?:\w+ ){0,2}?(?:talked|spoke|met|chatted|sat|(?:were|was) (?:together|talking|with you|on the (?:phone|line|call))|had|used|using|filled|spent)|ended up (?:using|talking|spending))\b[^.!?;,]{0,22}$/u;
const BEHIND = latin(
  `^(?:(?:,? (?:that|which))? (?:(?:you|we)(?: (?:both|all))?|the (?:board|panel|team|committee|group|two of you|three of you|four of you)|(?:you|\\p{Lu}[\\p{L}’'-]+) and (?:\\p{Lu}[\\p{L}’'.-]+ ?){1,3}(?:and I)?)(?: (?:so|very|kindly|all|both|have|had|were able to|were so kind as to) ?){0,2} (?:gave(?! to (?:my|the))|spent|spared?|had|talked|spoke|allowed|granted|set aside|put aside|took|shared|met|chatted|sat)\\b| of (?:your time\\b|(?:[\\p{L}’'-]+ ){0,3}${MEETING}\\b)| (?:with|beside|alongside) (?:you|the (?:panel|team|board)|everyone)\\b| (?:[\\p{L}’'-]+ ){0,4}(?:with me(?= (?:yesterday|today|last|on|this))|(?:with|and) you(?! (?:can|could|will|would|said|asked|are|were|have|had|did|do)\\b)|in front of (?:you|the)|at your (?!own\\b)[\\p{L}-]+|in your (?:office|kitchen|workshop|company|room|lab|studio|shop)|in your company)\\b| (?:together|talking|in conversation)\\b|-?\\s?(?:long )?${MEETING}\\b)`,
  'u',
);
/** "Ninety minutes was not enough." */
const ALONE =
  /^(?: (?:is|are|was|were|went|flew|passed|felt|seemed|raced)|['’]s|(?: (?:isn|wasn|weren|aren))['’]t)\b(?![^.!?\n]{0,40}\b(?:drive|commute|train|away|notice|walk|my|they say|in an?|as a rule|anywhere)\b)/i;
/** "Even if an hour is never enough": what a length was, said of the meeting. */
const JUDGED =
  /^(?: (?:is|are|was|were|isn['’]t|wasn['’]t|aren['’]t|weren['’]t)) (?:never|not|hardly|barely|scarcely|an? (?:very |rather )?(?:short|long|brief) (?:time|while) (?:in which )?to|too short|no time|little time|all too|plenty|nothing|enough|more than)\b(?![^.!?\n]{0,40}\b(?:drive|commute|train|away|notice|walk|my|they say|in an?|for an?|as a rule|anywhere)\b)/i;
const LEADS =
  /(?:\b(?:know|think|suppose|realise|realize|appreciate|admit|feel|felt|say|that|if|although|though|while|but|and|as)|,|^)\s*$/i;
const OF_SORT = /^\d{1,3}-(?:minute|hour)$|-(?:minute|hour)$/i;
const IS_THIS = new RegExp(
  `^[- ](?:long )?${MEETING}\\b[^.!?\\n]{0,40}\\b(?:yours|ours|this one|flew|yesterday(?! morning I)|(?:we|you) (?:covered|packed|fitted|got through))\\b`,
  'i',
);
const NEEDED =
  /\b(?:it|this|that|interview|meeting|visit|call|we|you)(?: \w+){0,2}? (?:takes?|lasts?|(?:will|would) (?:take|last|need)|need|should (?:take|last))(?: (?:us|about|around|roughly|up))*\s+$/i;
const KEPT = /\b(?:kept|keep|keeping|blocked|set aside|reserved|booked|held)\b[^.!?;,]{0,20}$/i;
const AS_LONG =
  /\b(?:how long|as long as|we(?:['’]ll| will)? need|it (?:will|should) (?:take|last)|you (?:said|asked|told me|mentioned)|for (?:it|our|the) )/i;

/** How long a meeting is said to have been, or, where it is confirmed, that it will be. */
export function lengthsOfMeeting(text: string): LengthSaid[] {
  const found: LengthSaid[] = [];
  for (const match of text.matchAll(LENGTH)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = (
      text
        .slice(Math.max(0, start - 90), start)
        .split(/[.!?;:\n]/)
        .at(-1) ?? ''
    ).replace(/^.*\bMr?s?\.? /, '');
    const behind = text.slice(end, end + 70).split(/[.!?;\n]/)[0] ?? '';
    if (ELSE_BEHIND.test(behind)) continue;
    const said = { start, end, minutes: minutesOf(match.groups ?? {}) };
    if (NEEDED.test(before) || (KEPT.test(before) && AS_LONG.test(behind))) {
      found.push({ ...said, isAhead: true });
      continue;
    }
    if (ELSE_BEFORE.test(before)) continue;
    if (isPast(text, { start, said: match[0], before, behind })) found.push({ ...said, isAhead: false });
  }
  return found;
}

interface Place {
  readonly start: number;
  readonly said: string;
  readonly before: string;
  readonly behind: string;
}

function isPast(text: string, { start, said, before, behind }: Place): boolean {
  if (JUDGED.test(behind) && LEADS.test(before)) return true;
  const clause = before.split(/,\s|\b(?:and|but|so|because|while)\s(?=(?:I|you|we|he|she|they)\b)/).at(-1) ?? '';
  if (AHEAD.test(clause) || /^[^,]{0,30}\b(?:next week|tomorrow|would|if you)\b/i.test(behind)) return false;
  const isOfDay =
    /^(?:the|that|those|our|your)\b/i.test(said) &&
    !/\bI (?:\w+ ){0,2}$/i.test(before) &&
    /^ (?:[\p{L}’'-]+ ){0,2}(?:yesterday|today|this (?:morning|afternoon)|last (?:night|\p{L}+day)|on \p{L}+day)\b/u.test(
      behind,
    );
  const isBehind = isOfDay || BEHIND.test(behind);
  if (isBehind && !/\b(?:a|an|my|his|her|their|other|any|every)\s+$/i.test(before)) return true;
  if (
    OPENS_GIVING.test(clause) &&
    (/\b(?:me|us|you|your)\b/i.test(clause) || /^ (?:for me|to me|on|yesterday|of)\b/.test(behind))
  )
    return true;
  if (
    THANKS.test(clause) &&
    /^(?: (?:that|with|you|of (?:your|his|her|their) time|on|yesterday|today|this|in|together|last|\p{Lu})|\s*$|,)/u.test(
      behind,
    )
  )
    return true;
  if (
    TALKED.test(clause) &&
    /^(?:$|,| (?:together|with you|on|of|yesterday|today|last|about|this|at|in|over)\b)/.test(behind)
  )
    return true;
  // "A 45-minute panel can feel long, but yours flew."
  if (OF_SORT.test(said) && IS_THIS.test(behind)) return true;
  const opens = /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
  return opens && ALONE.test(behind);
}
