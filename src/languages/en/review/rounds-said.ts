import type { MeetingFormat, RoundSaid } from '../../../core/review/fact-words.ts';
import { latin } from '../../../core/review/latin.ts';

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  initial: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};
const MEETING = '(?:round|interview|stage|meeting|conversation|discussion|chat|call)';
const SORT = '(?:round|stage|video|phone|telephone|panel|technical|formal|face-to-face|zoom|teams|online|on-?site)';
const PHONE = '(?:phone|telephone)';
const TALK = '(?:interview|call|conversation|chat|meeting|talk|screen|screening)';
const SITE =
  '(?:office|offices|site|lab|labs|school|premises|workshop|factory|headquarters|building|shop|store|kitchen|studio|surgery|practice|hospital|ward|yard|plant|depot|farm|shed|warehouse|chambers|bakery|brewery|salon|clinic|garage|showroom|boardroom|meeting room)';
/** How a meeting was held, in words that say so. */
const HELD = [
  `${PHONE} screen(?:ing)?|screening call|${PHONE} ${TALK}|${TALK} (?:on|over|by) (?:the )?${PHONE}|(?:you|your \\p{Ll}{2,20}) (?:on|over|by) (?:the )?${PHONE}|by ${PHONE}|on the (?:phone|telephone) with you|(?:time|time with you) on the phone`,
  `(?:video|zoom|teams|skype|google meet|facetime)[ -](?:call|interview|conversation|meeting|chat|link)|${TALK} (?:on|over|by|via) (?:zoom|teams|video|skype)|by video|over (?:zoom|teams|skype)|join(?:ing)? (?:the|your|our) (?:zoom|teams|skype)|on (?:zoom|teams|skype|screen) with you`,
  `(?:meet(?:ing)?|met|see(?:ing)?|talk(?:ing)? to|speak(?:ing)? (?:to|with)) you (?:both |all |and [\\p{L}’'.-]{1,20} (?:[\\p{Lu}][\\p{L}’'.-]{1,20} )?)?in person|see(?:ing)? your ${SITE}|visit(?:ed|ing)? (?:you (?:at|in) )?(?:your|the) (?:\\p{Ll}+ )?${SITE}|(?:have|had) me (?:in |over |round |up |down )?(?:at |to |in )?(?:your|the) ${SITE}|having me (?:in |at |over |round )?(?:at |to |in )?your ${SITE}|(?:sit(?:ting)?|sat|meet(?:ing)?|met|see(?:ing)?|saw|be(?:ing)?|was|talk(?:ing)?|spoke|interview(?:ed)?)(?: down)?(?: with)?(?: you| me)?(?: both| all)? (?:in|at) your (?:own )?(?:\\p{Ll}+ )?${SITE}|(?:yesterday|today|last \\p{L}+day|on \\p{L}+day)(?: morning| afternoon| evening)? (?:at|in) your ${SITE}|(?:showing|show(?:ed|n)) me (?:round|around)|walk(?:ed|ing) me (?:round|around)|on-?site (?:interview|visit)|visit to (?:your|the) ${SITE}|in-person (?:interview|meeting)|face-to-face (?:interview|meeting)|(?:welcoming|hosting) me (?:at|in|to) your ${SITE}|com(?:e|ing) (?:out|over|round|down|up)(?: to)?(?: and)? (?:see|visit|meet)|came (?:out |over |round |down |up )?to (?:see )?your ${SITE}|com(?:e|ing) to your ${SITE}|sh(?:ake|aking|ook) (?:your )?hands?|(?:your|the) ${SITE} tour|tour of (?:your|the) ${SITE}|(?:yesterday|day)['’]s (?:site )?visit`,
];
const ROUND = latin(
  `\\b(?:(?<ordinal>first|initial|second|third|fourth|1st|2nd|3rd|4th|final|last)[- ](?:${SORT}[- ])*${MEETING}|(?<phone>${HELD[0]})|(?<video>${HELD[1]})|(?<visit>${HELD[2]}))(?![\\p{L}])`,
  'giu',
);
/** "The HR round", "our managerial interview": sorts of which a talk is one. */
const OF_SORT =
  /(?<=\b(?:the|our|my|your|this) |['’]s )(?<sort>HR|managerial|technical|aptitude|coding|culture(?:[- ]fit)?|written|practical|group|case|client) (?:round|interview)(?![\w-])/gi;
/** "I understand it is a video call": how the coming meeting will be. */
const NEXT =
  /\b(?:[Ii]t|[Tt]his|[Tt]he (?:interview|meeting|conversation|appointment)|[Oo]ur (?:interview|meeting|conversation|appointment))(?: is| will be|['’]s| is to be|['’]ll be| will take place| takes place| is taking place)(?: now| going to be| just)? (?:an? |held |done )?(?:(?<phone>(?:by|over|on|via) (?:the )?(?:phone|telephone)|(?:phone|telephone) (?:call|interview|conversation))|(?<video>(?:by|over|on|via) (?:video|Zoom|Teams|Skype|Google Meet)|(?:video|Zoom|Teams|Skype) (?:call|interview|meeting|conversation)|online)|(?<visit>in person|face[- ]to[- ]face|at your offices?|on[- ]?site))(?![\w-])/g;
const NOT_SAID =
  /\b(?:if|whether|unless|hope|wish|prefer|suppose|in case|last time|yesterday|the (?:first|other|next)|wondered|wonder|ask)\b[^.!?\n]{0,40}$/i;

function nextSaid(text: string): RoundSaid[] {
  return [...text.matchAll(NEXT)].flatMap((match) => {
    const { phone, video } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (
      NOT_SAID.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
      /^[^.!\n]{0,60}\?/.test(text.slice(end))
    )
      return [];
    const format: MeetingFormat = phone !== undefined ? 'phone' : video !== undefined ? 'video' : 'visit';
    return [{ ...plainRound, start: match.index, end, format, isNext: true }];
  });
}

const plainRound = {
  ordinal: null,
  isFinal: false,
  format: null,
  isThanked: false,
  isOurs: false,
  isThis: false,
  isNext: false,
  sort: null,
} as const;

function sortsSaid(text: string): RoundSaid[] {
  return [...text.matchAll(OF_SORT)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before =
      text
        .slice(Math.max(0, start - 90), start)
        .split(/[.!?;\n]/)
        .at(-1) ?? '';
    const isThanked = isThankedFor(before, text.slice(start, end + 30));
    return { ...plainRound, start, end, isThanked, sort: sortOf(match.groups?.sort ?? '') };
  });
}

const sortOf = (word: string): string => word.toLowerCase().replace(/[- ]fit$/, '');

const ALONGSIDE =
  /^(?: first\b|[^.!?\n]{0,12}\band then\b| before (?:my|the|your)\b|[^.!?\n]{0,20}\b(?:as (?:much|well) as|and (?:then )?(?:for |now )?(?:the )?(?:second|third|final|other|visit|one (?:on|in|last))\b))/i;

/** What may come, or never did: "happy to come for a second interview". */
const MAY_COME =
  /\b(?:if|would|could|hope|hoping|happy to|glad to|whether|another|any|next|possible|possibly|instead of|rather than|without|like an?|not|no|never|reach\w*|a|an|my|his|her|their|its|or|offer\w*|suggest\w*|propose\w*|arrang\w*|set(?:ting)? up|do an?|want an?)\s+(?:\w+\s+)?$/i;
/** What is only looked forward to counts where its day says which is meant. */
const AHEAD =
  /\b(?:forward to|before|ready for|feedback (?:from|on)|(?:in|into)|invit\w+ (?:me )?(?:to|for)|prepar\w+ for|confirm\w*)\s+(?:\w+\s+){0,2}$/i;
const OURS =
  /(?:\b(?:our|the|your|that|this|last (?:\w+day|week|month)['’]s|(?:yesterday|today|\w+day|week|morning|afternoon|evening|night)['’]s)\s+|\bfor an? )(?:\w+\s+)?$/i;
/** "The first interview I ever had", "my first interview at Boots". */
const OF_ELSE =
  /^(?:s\b| (?:I(?:['’]ve)? (?:ever|have ever|had (?:at|with|for|in))|of my life|in (?:years|ages|my)|at (?!your)|with (?!you)\p{Lu}|for (?:a|another) |elsewhere))/u;

/** What a letter calls a meeting: thanked for, or named only; not what may come, and not what a letter looks back on. */
export function roundsSaid(text: string): RoundSaid[] {
  const named = [...text.matchAll(ROUND)].flatMap((match) => {
    const { ordinal, phone, video } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const sentence =
      text
        .slice(Math.max(0, start - 90), start)
        .split(/[.!?;\n]/)
        .at(-1) ?? '';
    const before = sentence.replace(/^.*\b(?:and|but) (?=I |you |the |we )/i, '');
    const behind = text.slice(end, end + 60);
    // "The phone interview as much as the visit", "the first interview and the second".
    if (ALONGSIDE.test(behind)) return [];
    const isPhone = phone !== undefined || (ordinal !== undefined && /phone/i.test(match[0]));
    const isVideo = video !== undefined || (ordinal !== undefined && /video|zoom|teams/i.test(match[0]));
    const isSite = ordinal === undefined || /face-to-face|on-?site/i.test(match[0]);
    const format: MeetingFormat | null = isPhone ? 'phone' : isVideo ? 'video' : isSite ? 'visit' : null;
    const isThanked = isThankedFor(before, text.slice(start, end + 30));
    const isFor = /\bfor an? $/i.test(sentence) && /^[^.!?\n]{0,12} (?:it|that|this|you|I)\b/.test(behind);
    if (!isThanked && !isFor && MAY_COME.test(before) && format !== 'visit') return [];
    const word = ordinal?.toLowerCase();
    return [
      {
        start,
        end,
        ordinal: word === undefined ? null : (ordinals[word] ?? null),
        // "On the last call" is on the one before.
        isFinal: word === 'final' || (word === 'last' && (isThanked || /(?:round|stage)$/i.test(match[0]))),
        format,
        isThanked,
        isThis: isFor,
        isOurs:
          isFor ||
          (/\bmy $/i.test(before) && /^ with you\b/.test(behind)) ||
          (OURS.test(before) && !AHEAD.test(before) && !/\bfor an? (?:\w+ )?$/i.test(before) && !OF_ELSE.test(behind)),
        isNext: false,
        sort: null,
      },
    ];
  });
  return [...named, ...nextSaid(text), ...sortsSaid(text)];
}

function isThankedFor(before: string, behind: string): boolean {
  if (!/\b(?:thank\w*|thanks|enjoyed|it was|grateful|appreciate\w*|pleasure)\b/i.test(before)) return false;
  if (
    /\b(?:forward|next|hope|since|after|before|than|following|news|update|feedback|result|whether|invit\w+|offer\w*)\b/i.test(
      before.replace(/\bthank you (?:so much |very much )?for (?:inviting|having|seeing|offering) me\b/i, ''),
    )
  )
    return false;
  return !(
    /\binvit\w+\b/i.test(before) &&
    !/\b(?:yesterday|today|on \w+day|last week|this (?:morning|afternoon))\b/i.test(behind)
  );
}

const IN_ROUNDS = new Set(
  'the a an of with and in at on to first second third fourth final last initial meeting interview round stage call video phone telephone zoom day team board trustees governors panel manager hiring on-site onsite site visit technical screen screening conversation chat talk session tour in-person person office staff people hr'.split(
    ' ',
  ),
);

/** "Trial day" as "trial", "Written test" as "test": only the last word that says more than "interview". */
export function callsOf(round: string): string[] {
  const named = round.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const group = /^meet(?:ing)? (?:with )?the (\p{L}+)$/iu.exec(round.trim())?.[1];
  if (group !== undefined) return [group.toLowerCase()];
  const own = named.filter((word) => !IN_ROUNDS.has(word) && !ordinals[word] && word.length > 3);
  const last = named.at(-1) ?? '';
  const whole = named.length > 1 && own.length > 0 ? [named.join(' ')] : [];
  if (own.includes(last) || /^(?:board|panel)$/.test(last)) return [...whole, last];
  return /^(?:day|session)$/.test(last) && own.length > 0 ? [...whole, own.at(-1) ?? ''] : whole;
}

/** What a round is, as it was noted. */
export function roundNoted(round: string): { ordinal: number | null; isFinal: boolean; sort: string | null } {
  const word = /\b(first|initial|second|third|fourth|1st|2nd|3rd|4th)\b/i.exec(round)?.[1]?.toLowerCase();
  const number = /\b(?:round|stage|interview)\s*(\d)\b/i.exec(round)?.[1];
  const isFinal = /\b(?:final|last)\b/i.test(round);
  const sort = /\b(hr|managerial|technical|aptitude|coding|culture|written|practical|group|case|client)\b/i.exec(
    round,
  )?.[1];
  return {
    sort: sort?.toLowerCase() ?? null,
    ordinal: word === undefined ? (number === undefined ? null : Number(number)) : (ordinals[word] ?? null),
    isFinal,
  };
}
