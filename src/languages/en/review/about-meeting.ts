import type { Tense } from '../../../core/review/fact-words.ts';
import { isOfAnotherSort, isOfThem } from './other-meetings.ts';

/** Further back than this nothing says what a day or a time belongs to. */
const BEFORE = 150;
const BEHIND = 60;

/** What a meeting is called, and how it is thanked for. */
const MEETING =
  /\b(?:interview(?:s|ed|ing)?|meeting|met|conversation|discussion|chat(?:ted|ting)?|talk(?:ed|ing)?|spoke|spoken|speak(?:ing)?|(?<!\b(?:to|will|can|could|would|I|you|may|we|please|on) )call(?! (?:you|me|him|her|them|back)\b)|session|visit(?:ed|ing)?|panel|appointment|(?:first|second|third|final|last) (?:round|stage)|tour|screen(?:ing)?|assessment (?:day|centre|center)|trial (?:shift|day|lesson)|the shift|seeing (?:me|you)|see me|saw (?:me|you)|having me|had me in|(?:your|the|their|more|so much) time|(?:to|could|did) (?:meet|interview) (?:me|us)|to meet (?:you|with|everyone|the (?:team|panel)|and)|welcom(?:ed|ing) me|host(?:ed|ing) me|show(?:ed|ing|n) me|taking the (?:time|call)|(?:making|made|finding|found|giving|gave) (?:me |us )?(?:some |the )?time|time for me|sat down|came in|come in|to see the|enjoyed (?:hearing|learning|our|the)|(?:half[- ])?hours?(?: that)? (?:with|you)|minutes (?:with|that)|introduc(?:ed|ing) me|zoom|video call|catching up|catch-up|(?:our|that|the|a|quick|good|great|nice) (?:[\w-]+ )?(?:yarn|natter|chinwag)|(?:our|that|the|for a) (?:[\w-]+ )?(?:slot|trial)|coming in (?=at|on|yesterday|last)|came to see (?:you|the)|left your (?:offices?|site|school|labs?|workshop|factory|studio|surgery|practice|hospital|depot|farm|kitchen|museum|library)|come to see you|hearing me|(?<=\byour )starting|(?:we|and I) (?:started|began|kicked off)|(?<=\b(?:interview|call|meeting|panel|talk|conversation|visit)(?: with (?:you|\w+))? )(?:started|began|kicked off)|(?<=\b(?:you|thanks)(?: so much| very much| again)? for )(?:starting|staying|squeezing me in|fitting me in|letting me (?:start|begin|join|come in) |letting me (?!know)|taking me)|audition(?:ed|ing)? (?:me|for you))\b/gi;

/** What else may have a day of its own. */
const OTHER =
  /\b(?:decid\w*|decisions?|deadline|answer\w*|repl(?:y|ies|ied|ying)|writ(?:e|es|ing|ten)|wrote|e-?mail\w*|messages?|sen[dt](?:s|ing)?|submit\w*|appl(?:y|ied|ications?)|hear(?:d|ing)? (?:from|back)|news|announc\w*|starts?|started|starting|available|availability|free|holidays?|leave|left|away|ring|rang|ringing|phoned?|phoning|call(?:ed|ing) (?:you|me|back)|(?:to|will|can|could|would|please|may|I|we|you) (?:call|ring|phone)|deliver\w*|finish\w*|open(?:s|ed|ing)|launch\w*|publish\w*|articles?|reports?|reported|read|exams?|course|wedding|train|bus|flight|adverts?|advertised|return(?:s|ed|ing)?|joined|(?<!time that )worked|works|working|audit|inspection|meets|closes?|letters?|let(?:ting)? me know|updates?|references?|referees?|conference|hearing(?! me\b)|invit(?:e|ed|ation)\w*|confirm(?:ed|ation)|(?<=\b(?:for|mail|letter|message) )confirming|reception|arriv\w*|gets? in|station|notice|(?<!\brest of the )(?<!\bmeet(?:ing)? the )board|client|promised?|posted|deployed|shipped|migrat\w*|project|elsewhere|handed|another|fair|event|expo|meet-?ups?|party|match|game|concert|opening|festival|gala|dinner|drinks|pub|church|rehearsal|ceremony|lecture|seminar|webinar|launch|market|race|show|in touch|getting back|got back|get back|t(?:ell|old|elling) me (?=(?:on|yesterday|today|this|last)\b)|texts?|passing on|voicemail|ended|ends|began|begins|beginning|expires?|missed each other|bump\w* into|(?:be|am|was|are) (?:at|in) (?!your|the (?:interview|office|site|school|brewery|bakery|factory|workshop|kitchen|restaurant|hotel|clinic|surgery|practice|farm|yard|depot|plant|studio|lab|museum|gallery|library|shop|store|garage|gate|quay|dock|camp|lodge|shed|chambers)\b)|(?:to|with) (?:my|his|her|their) \w+)\b/gi;

/** A meeting that is not the one of the letter. */
const NOT_THIS =
  /\b(?:an?|another|other|others?'s?|my (?:next|other|own|first|current|last|previous|former|earlier|old)|(?:his|her|their) (?:next|last|previous|first)|different|every|each|weekly|monthly|daily)\s+(?:[\w-]+\s+)?$/i;

/** Where a new statement begins: what stands before it says nothing of what stands behind. */
const CUT =
  /[.!?;:–—]\s|\(|\n|,\s+(?:and|but|so|which|who|while|when|where|because|if|as|I|you|we|they|he|she|it)\s|\b(?:and|but|so|because|while|if|though|although)\s+(?:then\s+)?(?:I|you|we|they|he|she|it|there|am|will|would|have|look|hope|can)\b|\b(?:that|which|who|whether|how|why|when|what) (?:(?:you|we) (?!gave|had|held|spent|spoke|met|talked)|I |they |he |she |it |the |your |our )/g;

const AHEAD =
  /\b(?:look(?:ing)? forward|will|shall|confirm|can|could|would (?!like to thank|like to say thank)|see you|hope to|going to|(?:next|upcoming|forthcoming|coming) (?:round|interview|meeting|stage|conversation)|let's|happy to (?:come|meet|talk|speak)|glad to (?:come|meet|talk|speak)|ready for|prepar\w+ for|ahead of)\b|['’]ll\b/i;
const PAST =
  /\b(?:thank\w*|was|were|met|spoke|talked|chatted|enjoyed|had|told|said|asked|mentioned|showed|explained|described|saw|came|grateful|appreciate\w*|pleasure|since|after|(?:good|great|nice|lovely|wonderful|delightful|privilege|honour|joy) (?:it was )?to (?:meet|see|speak|talk|hear|chat)|discussed)\b/i;
/** Thanks for what made the meeting, which may lie before or behind it. */
const ARRANGED = /\b(?:invit\w+|arrang\w+|schedul\w+|offer\w+|set(?:ting)? up|organis\w+|organiz\w+|book\w*)\b/i;

/** Right before a day, these say that it is a limit or one of many. */
const LIMIT = /\b(?:by|until|till|before|from|every|each|since|after|from|between|around|as of)\s+(?:the\s+)?$/i;

/** "You told me on Friday", with nothing between that has its own day. */
const SAID =
  /\b(?:[Yy]ou|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[\p{L}’'-]+) (?:all |both |kindly )?(?:told me|said|mentioned|asked(?: me)?|explained|described|discussed|raised|pointed out|talked through)(?: to me| it| this| that)?(?: on)?\s+$/u;

/** Behind the day: "Thursday's conversation", "our 2 pm call". */
const NOUN =
  /^(?:['’]s)?(?:\s+(?:morning|afternoon|evening)(?:['’]s)?)?\s+(?:(?!(?:about|the|of|for|in|at|with|to|and|from|our|my|your|after|before|on|an?|is|was|as|by|I|you|we|that)(?![\w-]))[a-z-]+\s+){0,2}(?:interview|meeting|conversation|discussion|chat|talk|call|session|visit|panel|appointment|tour|trial|audition|yarn|assessment|(?:slot|start)(?= (?:was|felt|made|seemed|is)\b[^.!?\n]{0,40}\b(?:yesterday|today|the (?:panel|interview|trial)|for you)\b| (?:yesterday|last \w+day)\b))\b/i;

/** Behind the day at the head of a statement: "On Monday you asked me". */
const VERB =
  /^(?:\s+(?:morning|afternoon|evening))?,?\s+(?:(?:you|we|\p{Lu}[\p{L}’'-]+)\s+(?:all |both |also )?(?:told me|asked(?: me)?|mentioned|spoke|talked|met|discussed|showed me|explained|described|said)|I (?:met|came away|enjoyed|came to see|visited))\b/u;

/** "Tuesday at two suits me", in a letter that confirms. */
const SUITS =
  /^(?:[^.!?;\n]{0,40}?)\b(?:suits? me|works (?:well |perfectly )?for me|is (?:fine|perfect|good|great)|would (?:suit|be (?:fine|perfect|good)))\b/i;
const BE_THERE =
  /\b(?:be (?:there|with you|at your|at the (?:office|site|school|brewery|bakery|factory|workshop|kitchen|restaurant|hotel|clinic|surgery|practice|hospital|farm|yard|depot|plant|studio|lab|museum|gallery|library|shop|store|garage|gate|reception|front desk|main entrance|quay|dock|camp|lodge|shed|chambers|court)\b)|see you|attend|come (?:in|to (?:you|see|your))|make it|join|dial in|log (?:on|in)|confirm(?:ing)?|accept|pleased to come|happy to come)\b/i;

export interface About {
  readonly tense: Tense;
  readonly isSure: boolean;
  /** True where only a letter that confirms an appointment may mean it by this. */
  readonly isArranging: boolean;
  /** True where the reader was part of it: "when we spoke", "your time". */
  readonly withReader: boolean;
  readonly isCall: boolean;
  readonly isRound: boolean;
  readonly spokeWith: string | null;
}

/** The last pattern with words of rounds, for all days and times of a letter have the same. */
let last: { readonly called: string; readonly pattern: RegExp } | null = null;

/** What a meeting is called, with the words of the rounds that are noted. */
function meetingsCalled(called: readonly string[]): RegExp {
  const key = called.join('|');
  if (key === '') return MEETING;
  if (last?.called !== key) {
    const words = called.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const pattern = new RegExp(
      `${MEETING.source}|(?<=(?:\\b(?:the|that|my|our|your|this|day|for a)|['’]s) (?:[\\w-]+ )?)(?:${words})\\b`,
      'gi',
    );
    last = { called: key, pattern };
  }
  return last.pattern;
}

function lastOf(pattern: RegExp, text: string): { at: number; end: number } | null {
  let last: { at: number; end: number } | null = null;
  for (const match of text.matchAll(pattern)) last = { at: match.index, end: match.index + match[0].length };
  return last;
}

/** The words before `start` that belong to the same statement, and where it began. */
function clauseBefore(text: string, start: number): string {
  const before = text
    .slice(Math.max(0, start - BEFORE), start)
    .replaceAll(/\b([ap])\.m\.|\b(Dr|Mr|Ms|Mrs|Prof)\./gi, ' $1$2  ');
  const cut = lastOf(CUT, before);
  if (cut === null) return before;
  // "that you", "and I": the one who acts belongs to what follows.
  const sign = /^(?:[.!?;:–—]\s|\(|\n)/.test(before.slice(cut.at));
  return before.slice(sign ? cut.end : cut.at);
}

/** What is noted whenever it was: a call since then is no visit. */
const NOTED =
  /^(?:interview(?:s|ed|ing)?|visit(?:ed|ing)?|panel|trial (?:shift|day|lesson)|assessment (?:day|centre|center)|audition(?:ed)?)/;

/** What only the reader can have done: a consultant who was not at an interview spoke with the candidate at another time. */
const WITH_READER =
  /^(?:spoke|spoken|speak|talk|chat|call|conversation|discussion|(?:your|the|more|so much) time|see|saw|having|had me|show|mak|mad|find|giv|time|met (?:you|in)|meet(?:ing)? (?:you|me)|to meet you|catch|tak|zoom|video)/i;

/** Right behind "spoke" or "met": somebody who is not of this case. */
const WITH_ANOTHER =
  /^(?: again)?(?: (?:to|with))? (?:my|a|an|his|her|their|another|some|one of|several|other)\b(?! (?:great|good|very|interesting))/i;

/** "My meeting with the bank", not with the panel. */
const WITH_OTHERS =
  /^(?: again)? with the (?!(?:\w+ )?(?:panel|team|board|trustees|governors|committee|partners?|directors?|hiring|managers?|heads?|chief|CEO|CFO|CTO|COO|whole|two|three|four|rest|others|interviewers?|staff|ward|department|recruit\w+|HR|founders?|owners?|chair|dean|group|people|children|pupils|students|class|crew|chefs?|kitchen)\b)/i;

/** "Your talk in Galway", "your call", "my tour": what one of them gave, not what both had. */
const OF_ONE =
  /\b(?:(?:they|he|she) interview|(?:his|her|their) (?:[\w-]+ ){0,2}meeting|(?:your|the) (?:staff|board|team|committee|council|safety|sales|planning|department\w*|governors['’]?|trustees['’]?|shareholders['’]?|annual|general|parents['’]?) meeting|(?<!\b(?:by|with|before|met|meet|meeting|saw|thank) )(?:my|his|her|their|your) (?:talk|session|tour|screen(?:ing)?|panel)|(?:my|your) call)$/i;

/** "I spoke to Hattie on Monday", "Hattie and I spoke". */
const SPOKE_TO_NAME =
  /^(?:spoke|spoken|speak(?:ing)?|talk(?:ed|ing)?|chat(?:ted|ting)?)(?: again| briefly)? (?:to|with) (?:(?:Dr|Mr|Ms|Mrs|Prof) {1,2})?(?<name>\p{Lu}[\p{L}’'-]+)/u;
const NAME_AND_I = /(?<name>\p{Lu}[\p{L}’'-]+) and I (?:spoke|talked|chatted)\b[^.!?]{0,40}$/u;

/** "Thank you for ringing me on": a call that may be the one that is noted. */
const RANG =
  /\b(?:thank you|thanks)(?: so much| very much| again)? for (?:ringing|calling|phoning)(?: me)?(?: (?:on|at|back at|last|this))?\s*$/i;

/** "I heard you speak", "we first met". */
const ANOTHER_TIME =
  /\b(?:heard|hear) you (?:speak|talk)|\bfirst met\b|\b(?:once|years) before\b|\b(?:read|saw|watched|heard) (?:your|the|an|his|her) (?:interview|talk|panel|session)|\b(?:interview|talk) (?:that |which )?you (?:gave|had with)\b(?! me)/u;

/** "Your colleague told me". */
const THROUGH_ANOTHER =
  /(?:\b(?:[Yy]our|[Aa]|[Mm]y) (?:colleague|assistant|secretary|office|husband|wife|friend)(?: \p{Lu}[\p{L}’'-]+)? (?:told|said|mentioned|asked|explained))\b[^.!?]{0,40}$/u;

/** Right before a day: what was spoken of, and what the day stands beside. */
const SPOKEN_OF =
  /\b(?:about|(?<!\b(?:early|late) )as|during|like|than|or|agreed on|agreed|settled on|decided on|beginning|starting)\s+(?:the\s+)?$/i;
/** "I am free to talk from": a day or a time that is offered. */
const FREE = /\b(?:free|available|able|around) (?:to|for) (?:a |an |any )?\w+\b[^,]*$/i;
const OF_DAY = /(?<word>[\p{L}’'-]+)\s+of\s+(?:the\s+)?$/u;
const MEETING_NOUN =
  /^(?:interview|meeting|conversation|discussion|chat|call|session|visit|panel|appointment|talk|tour|morning|afternoon|evening|stage|round)s?$/i;
/** "You mentioned 2 November": the day is what was said. */
const SAID_IT = /\b(?:told me|said|mentioned|asked(?: me)?|explained|described|discussed|raised|pointed out)\s+$/;
/** "Monday's launch", "Friday came up". */
const OF_ELSE =
  /^['’]s\s+(?!(?:morning|afternoon|evening)\b)\p{Ll}|^\s+(?:came up|comes|would|might|sounded|seemed)\b/u;

/**
 * What a day or a time between `start` and `end` is said of: the meeting, something else, or (null) nothing that is known. `isTime` for a
 * time, whose stretch may begin with "from".
 */
export function aboutMeeting(
  text: string,
  start: number,
  end: number,
  isTime: boolean,
  called: readonly string[],
): About | 'else' | null {
  const clause = clauseBefore(text, start);
  const behind = text.slice(end, end + BEHIND).split(/[.!?;\n](?:\s|$)/)[0] ?? '';
  const isNoun = NOUN.test(behind);
  if (THROUGH_ANOTHER.test(text.slice(Math.max(0, start - 60), start))) return 'else';
  if (isOfElse(clause, text.slice(start, end), behind, isNoun)) return 'else';
  const isLimit =
    LIMIT.test(clause) &&
    !(
      isTime &&
      /\bfrom\s+$/i.test(clause) &&
      /^\s*(?:to|until|till|-|–|onwards?|yesterday|today|last|as (?:agreed|arranged|planned))/.test(behind)
    );
  if (isLimit && !(isNoun && !/\b(?:by|until|till|every|each)\s+$/i.test(clause))) return 'else';
  const tense = tenseOf(clause, `${text.slice(start, end)} ${behind}`, behind);
  const said = (of: Tense, more: Partial<About> = {}): About => ({
    tense: of,
    isSure: true,
    isArranging: false,
    withReader: false,
    isCall: false,
    isRound: false,
    spokeWith: null,
    ...more,
  });
  if (
    isNoun &&
    /^.{0,40}?\b(?:call|meeting|talk|interview|conversation|chat|session|visit|appointment) (?:with|at|to) (?:an?|my|another|some|other)\b/i.test(
      behind,
    )
  )
    return 'else';
  if (isNoun)
    return NOT_THIS.test(clause.replace(/\b(?:at|on)\s+$/, '')) && !/^\s*(?:start|slot)\b/.test(behind)
      ? 'else'
      : said(tense);
  if (/\b(?:thanks?|thank you|grateful)\b(?:[^,.;]{0,30})? for(?: last)?\s*$/i.test(clause)) return said('past');
  if (RANG.test(clause))
    return /^\s*(?:with|to|about)\b/.test(behind)
      ? 'else'
      : said('past', { isSure: false, isCall: true, withReader: true });
  if (/\blook(?:ing)? forward to\s+(?:the\s+)?$/i.test(clause)) return said('ahead', { isArranging: true });
  const meeting = lastOf(meetingsCalled(called), clause);
  const other = lastOf(OTHER, clause);
  if (meeting !== null && (other === null || other.at < meeting.at || other.end <= meeting.end)) {
    const lead = clause.slice(0, meeting.at);
    if (WITH_ANOTHER.test(clause.slice(meeting.end))) return 'else';
    const until = clause.slice(0, meeting.end).toLowerCase();
    // "The board meeting" is no other one where meeting the board is noted.
    const isNoted = called.some((each) => until.endsWith(` ${each} meeting`) || until.endsWith(` ${each} interview`));
    if (isOfThem(clause, meeting) || (!isNoted && isOfAnotherSort(clause, meeting))) return 'else';
    if (
      (!isNoted && OF_ONE.test(clause.slice(0, meeting.end))) ||
      (/\bmy (?:\w+ )?$/i.test(lead) && WITH_OTHERS.test(clause.slice(meeting.end)))
    )
      return 'else';
    if (NOT_THIS.test(lead) && !/\b(?:thank|it was|such|we had)\b/i.test(lead)) return 'else';
    if (/\bconfirm\b/i.test(clause)) return said('ahead', { isArranging: true });
    // "I can talk on Monday" offers a day; "I look forward to our meeting on Monday" names one.
    if (
      tense === 'ahead' &&
      !/\b(?:look(?:ing)? forward|see you|confirm|prepar(?:e|ed|ing) for|ready for)\b/i.test(clause) &&
      !ARRANGED.test(clause)
    )
      return BE_THERE.test(clause) ? said('ahead', { isArranging: true }) : 'else';
    // "I will send what we spoke of on Monday": the day may be that of the sending.
    const isSending =
      /\b(?:will|shall|going to)\b|['’]ll\b/i.test(lead) && !/\blook(?:ing)? forward\b|\bsee you\b/i.test(clause);
    if (isSending) return BE_THERE.test(clause) ? said('ahead', { isArranging: true }) : 'else';
    const apart =
      SPOKE_TO_NAME.exec(clause.slice(meeting.at)) ?? NAME_AND_I.exec(text.slice(Math.max(0, start - 60), start));
    if (apart !== null && /\bagain\b/.test(clause.slice(meeting.at))) return 'else';
    const spokeWith = apart?.groups?.name ?? null;
    const withReader =
      spokeWith === null &&
      !/\p{Lu}\p{L}+ and I met\b[^.!?]*$/u.test(text.slice(Math.max(0, start - 60), start)) &&
      WITH_READER.test(clause.slice(meeting.at)) &&
      !/^(?: \w+)? (?:with|to) (?!you\b)/.test(clause.slice(meeting.end));
    const name = clause.slice(meeting.at, meeting.end).toLowerCase();
    return said(tense, {
      withReader,
      spokeWith,
      isRound: called.some((each) => name.endsWith(each)) || NOTED.test(name),
    });
  }
  if (other === null && tense === 'past' && PRAISE.test(clause))
    return said('past', { isSure: false, withReader: true });
  if (SAID.test(clause)) return said('past', { isSure: false, withReader: true });
  if (
    /\bit was on\s+$/i.test(clause) &&
    /^\s+that (?:I|we|you)\b[^,]{0,40}\b(?:met|meet|meeting|spoke|talked|interview\w*)\b/i.test(behind)
  )
    return said('past');
  if (other === null || BE_THERE.test(clause.slice(other.end))) {
    if (BE_THERE.test(clause)) return said('ahead', { isArranging: true });
    if (/^\s*(?:on|at|yesterday|last|and|but|,|that|the)?\s*(?:on|at)?\s*$/i.test(clause) && VERB.test(behind))
      return said('past', { isSure: false, withReader: true });
    if (SUITS.test(behind) && !/\b(?:if|whether|or)\b/i.test(clause)) return said('ahead', { isArranging: true });
  }
  return other === null ? null : 'else';
}

/** What stands right beside the day says that it is not the day of a meeting. */
function isOfElse(clause: string, day: string, behind: string, isNoun: boolean): boolean {
  if (ANOTHER_TIME.test(clause)) return true;
  if (isNoun) return false;
  if (SPOKEN_OF.test(clause) || FREE.test(clause)) return true;
  const of = OF_DAY.exec(clause)?.groups?.word;
  if (of !== undefined && !MEETING_NOUN.test(of)) return true;
  const isOver = /^(?:yesterday|last|this|earlier|the day before)\b/i.test(day);
  if (/^\s*,? (?:every|each|most|daily)\b/.test(behind)) return true;
  if (
    /^s?\s+(?:mornings|afternoons|evenings|nights)\b/.test(behind) ||
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b/.test(clause)
  )
    return true;
  return OF_ELSE.test(behind) || (!isOver && SAID_IT.test(clause));
}

/** Thanks and praise with nothing else to belong to: "it was wonderful to spend Wednesday with you". */
const PRAISE =
  /\b(?:thank you (?:again |so much |very much |both |all )*for|thanks (?:again |so much |both |all )*for|appreciated?|enjoyed|it was (?:so |such |very |really )?(?:a )?(?:wonderful|great|good|lovely|nice|pleasure|privilege|joy|treat|delight)) [^,;]{3,}$/i;

/** Words that only what is over bears. */
const OVER =
  /\b(?:yesterday|this morning|earlier today|last (?:week|night|month|Monday|Tuesday|Wednesday|Thursday|Friday))\b/i;

function tenseOf(clause: string, from: string, behind: string): Tense {
  if (ARRANGED.test(clause)) return 'any';
  if (OVER.test(`${clause}${from.slice(0, 40)}`) || /\b(?:yesterday|last \w+|ago|earlier)\b/i.test(clause.slice(-40)))
    return 'past';
  const [past, ahead] = [PAST.test(clause), AHEAD.test(clause)];
  if (past && !(ahead && /\blook(?:ing)? forward\b/i.test(clause))) return 'past';
  if (ahead) return 'ahead';
  return /^[^.!?;\n]{0,40}\b(?:was|were|went|made|gave|has stayed|stayed|left)\b/.test(behind) ? 'past' : 'any';
}
