import type { ToneFamily } from '../../../../core/review/tone-rule.ts';
import { poisonOf } from './poison.ts';
import { isOrder } from './verbs.ts';

/** Families whose figures are the reproach itself: "after six weeks", "three times". */
const counting: ReadonlySet<ToneFamily> = new Set([
  'sarcasm',
  'passive-aggression',
  'bitterness',
  'complaint',
  'guilt',
  'argument',
  'oversharing',
  'over-apology',
  'begging',
]);
const counts =
  /(?<![\w-])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|ninety|hundred|dozen)(?: whole| long| full| short| more| unpaid| separate)? (?:days?|weeks?|months?|hours?|years?|minutes?|times|e-?mails?|calls?|messages?|letters?|voicemails?|rounds?|lines?|sentences?|words?)(?![\w-])|\btwice\b|\bhalf(?: an)? hour\b|\b(?:this|last|next|the) (?:week|month|year|morning|afternoon|evening)\b/gi;

/** The sentence without what the reproach counts, and without the names that are dropped: all else has to stay. */
export function digOut(text: string, family: ToneFamily): string {
  // "You said Monday and it's now Thursday": the day of writing is no fact.
  if (family === 'pressure')
    return text
      .replace(
        /(?:,? (?:and|but|so|yet))? (?:it|today|this)(?:'s| is)(?: now| already)? (?:already |now )*\w+day\b.*/i,
        '',
      )
      .replace(
        /(?<![\w-])(?:already |over |for |nearly |about )*(?:an?|\d+|one|two|three|four|five|six|seven|eight|ten|several)(?: whole| long| full)? (?:days?|weeks?|months?)(?! (?:to|notice|from))(?= |$)(?=.*\b(?:wait|answer|reply|nothing|heard|hear|passed|since|now|already)|.{0,3}$)/gi,
        '',
      );
  // "Staple the two": a verb in the plain form is no name.
  if (family === 'instruction')
    return text.replace(/^\p{Lu}(?=[a-z]+ (?:the|my|me|your|us|an?|it|this|that|all|both|them|him|her)\b)/u, (first) =>
      first.toLowerCase(),
    );
  if (family === 'name-dropping')
    return text.replace(counts, '').replace(/(?<=.)\p{Lu}[\p{L}.'-]*/gu, (word) => (word === 'I' ? word : ''));
  // Days of what is private are private too; a sentence that is about the work keeps its words anyway.
  const rest = family === 'oversharing' ? text.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gi, '') : text;
  return counting.has(family) ? rest.replace(counts, '') : rest;
}

/** "I'd like" as "I would like", at the head, where the ways look. */
export function spelledOut(body: string): string {
  return body
    .replace(
      /^((?:so |and |but |yet )?(?:I|you|we|they))'d (?=(?:ask|have to|have [a-z]+(?:ed|en|t)|really|like|need|want|appreciate|expect|rather|be|love|better know|just|very|do|also)\b)/i,
      '$1 would ',
    )
    .replace(/^((?:so |and |but |yet )?(?:I|you|we|they))'d /i, '$1 had ')
    .replace(/^((?:so |and |but |yet )?(?:I|you|we|they))'ve /i, '$1 have ')
    .replace(/^((?:so |and |but |yet )?(?:I|you|we|they))'ll /i, '$1 will ')
    .replace(/^((?:so |and |but |yet )?I)'m /i, '$1 am ')
    .replace(/^((?:so |and |but |yet )?(?:you|we|they))'re /i, '$1 are ');
}

/** One mark where several shout. */
export function calmMarks(text: string): string {
  return text
    .replace(/[!?]*\?[!?]*/g, '?')
    .replace(/!+/g, '.')
    .replace(/\.{4,}/g, '.');
}

/** Two texts that say the same twice: one of them is no choice. */
export function isAlike(one: string, other: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\bi'm\b/g, 'i am')
      .replace(/^thanks /, 'thank you ')
      .replace(/^(?:could you|would you be able to) /, '')
      .replace(/^(i am sorry) (?:about|for) /, '$1 ')
      .replace(/[^a-z0-9]/g, '');
  return bare(one) === bare(other);
}

/** A request with a sentence of its own behind a comma: "Could you call me, I'll wait". */
const runsOn =
  /^(?:Could|Would|Can|May|Have) (?:[^?]*?)(?:,| –|;| or| and| because| as| for| if) (?:I|I'm|I'll|I've|I'd|it's|you|you're|we|we're|we'll|he|she|they|that's|there's|the local|nothing|now|don't|no)(?![\w'])[^?]*\?$/i;
const oddly =
  /\b(?:could you|would you be able to|if you could) (?:let me guess|think|offer received|let them|tell himself|be\b|have me)\b|\blet me have [^?.]* to (?:reply|respond|call|answer|ring)\b|\bneedful\b|\blet me have [^?.]*\b(?:I|I'm|I'll)\b|\bhelp me to have [^.]*\b(?:I|I'm|I'll)\b|\bcorrect me your\b|\bhave the goodness\b|\bask my to\b|\btell me where to look\b|\bsorry (?:for sending[.]|that I have a)|\bworld stops\b|\bwith the heart\b|\blol so\b|\bI had have\b|\bimpressed by the (?:second|moment|minute)\b|^Could (?:somebody|someone) want\b|\bseeing[.?]$|, it says\b|\bor tell me nothing\b|\ba yes[?.]$|\bcould I not\b|\bwhich, given [^,]*$|^I speak to you\.$|, if not I|^If it comes to an offer, .*, (?!I would\b)(?:I|you) |\bmisery\b|\baddress I\b|\bsorry for (?:applying|existing)\b|\bdo\?$|\btbh\b|\b(?:is|was|were|are) [^.]*could tell you about\b|\bsend me the [^?]* to my\b|^good to know[.]$|^(?:can|could) it be\b|\btell me what else I\b|^I can only\b|\bit is, that was\b|\bcould let you know\b|\b(?:could you|would you be able to|if you could) (?:let|warn|tell|remind|inform) you\b|\bwhat are we thinking\b|, I (?:suppose|guess|think)[.?]$|^(?:Please|Could you|Would you be able to) help me[.?]$|\bit's been a (?:year|week|month)\b|\btrembling\b|\bMay I (?:say|add|confess)\b|\bheads up[.?]$|,? so do (?:that|it|so)\b|\byou should probably know\b|,? and (?:since|if|as|when|because|while) [^,]*[.?]$|\bexplain me\b|\btell (?:them|him|her|it) \w+[?.]$|\btell it my\b|\b(?:die|kill|worship) for\b|\bif you don't believe\b|\bget on with my life\b|\bthat I (?:have|did|am|do)\.|\b(?:Mr|Mrs|Ms|Dr)\.$|\bmention that [^.]*, (?:I|you|it|this|we|they)\b|\btake (?:your (?:own )?time|another)\b|(?<!\b(?:if|as though|as if|wish) )\bI were\b/i;
const brokenOff =
  /(?<!\b(?:I|you|we|they|he|she|it|there|this|that)) (?:will|would|can|could|may|might|must|shall|has|have|had)[.?]$|\b(?:very|quite|than|who|which|how|what|because|not|also|since|like|such|although|though|that's|it's|there's|who's|what's)[.?]$|\band I respect\.$/i;
const mayLead =
  /^(?:let|please|thank|have|offer|change|test|form|state|answer|book|call|notice|note|move|report|request|reply|show|talk|work)$/i;

/** A request whose verb has lost what it was about, or that goes on in another form. */
const leftBare =
  /^(?:(?:Could you|Would you be able to|I would be grateful if you could) (?!(?:reply|respond|decide|help|call|ring|write|explain|answer|wait)[.?])[a-z]+[.?]$|(?:Could|Would) you .* and to [a-z]+ )|[.?] (?:Could you|Would you be able to) (?!(?:reply|respond|decide|help|call|ring|write|explain|answer|wait)[.?])[a-z]+[.?]$/;

/** What was refused is not asked for once more: that is the argument itself. */
const refused =
  /^(?:Could you|Would you be able to|I would be grateful if you could) (?:please )?(?:re-?consider|rethink|reverse|change your minds?|think again|revise your)\b/i;

/** "I have an offer, please match": without the request nothing is left of what was meant. */
export const pleaseMatch = /\bplease (?:match|beat|better)\b/i;

/** "Would it be possible to hear by today?" is short of whom. */
export function heard(text: string): string {
  return text
    .replace(/\bto hear (?=(?:by|before|today|tomorrow|tonight|this)\b)/i, 'to hear from you ')
    .replace(/\bby (?=(?:today|tonight|this week)\b)/i, '');
}

const politely = /^(?:could|would) you (?:please |be able to )?/i;

/** True where two questions differ in nothing but their polite beginning: what hurts in the first, hurts in the second. */
export function isAskedSo(one: string, other: string): boolean {
  return politely.test(one) && politely.test(other) && one.replace(politely, '') === other.replace(politely, '');
}

/** True where a repair reads as a sentence that somebody would write: no order left over, nothing broken off or run together. */
export function isSound(text: string, family: ToneFamily): boolean {
  if (
    /^I would be grateful if you could .*(?:,| or| and) (?:I|I'm|I'll|it's|you|he|she|they|we|we're|we'll|you're|no|don't)(?![\w'])/.test(
      text,
    )
  )
    return false;
  // "Could you resend it, needs doing by tonight?": a request that goes on as an order.
  if (/(?:,|;| and) (?:do(?! you)|needs? (?:doing|to be)|please|kindly|make sure|must|asap)(?![\w'])/i.test(text))
    return false;
  // Hours that the writer chose stay an order; "let you know that Hiya" and "write me today" are no sentences.
  if (/^(?:Could|Would|I would be grateful).*\bI (?:start|begin|finish)\b/.test(text)) return false;
  if (
    /\b(?:know|mention|say) that (?:hi(?:ya)?|hey|hello|ok|okay|yes|no|well|so|oh)\b|\bwrite me\b|^(?:there|that|this|it) (?:should|shouldn't|must|won't)\b|^I would be glad of an? |^It would help me to have an? (?:reply|answer)\.$|^I wanted to (?:mention|let you know) (?:\S+ ){18}/i.test(
      text,
    )
  )
    return false;
  // The post is theirs to give, and a plea for anything is one in whatever form.
  if (/\blook forward to (?:tak|start|join|begin)|\bwhatsoever\b/i.test(text)) return false;
  if (/^(?:Either way|Anyway|Otherwise|Also|Though|Plus)\b/.test(text) || leftBare.test(text)) return false;
  if (
    /\b(?:haha|lol|hehe|omg|tbh|pls|btw|xx+)\b|\bask you to\b|^(?:Can|Could|Would) (?:I|you|we) not\b|, (?:yeah|right|ok|okay|huh|no|innit|eh)[.?]$|\b(?:you|would|could) [A-Z][a-z]+ (?:me|my|the)\b/.test(
      text,
    )
  )
    return false;
  if (refused.test(text) || /^(?:Could|Would) you (?:be able to )?[a-z]+ I(?:'m|'ll|'ve| am)\b/.test(text))
    return false;
  if (family === 'ultimatum' && /^(?:Could you|I would be grateful).* again[.?]$/.test(text)) return false;
  if (
    family === 'over-familiarity' &&
    (poisonOf(family).test(text) ||
      /\b(?:dear|dearest|pet|treasure|petal|lass|you (?:look|smell|were|are))\b/i.test(text))
  )
    return false;
  if (runsOn.test(text) || oddly.test(text) || brokenOff.test(text)) return false;
  if (/^please (?!let me know|find)/i.test(text)) return false;
  if (family === 'over-apology' && /^(?:Could you tell me how|It would help me to know how)\b/.test(text)) return false;
  if (family === 'oversharing' && poisonOf('oversharing').test(text.replace(/\bI(?:'m| am) sorry/i, ''))) return false;
  if (/\?\s+(?:\S+|(?:I|It|You|They|We|And|But)\b.*)$/.test(text)) return false;
  // What is kept holds no order behind it: "I'll be there at seven, have the permits ready".
  const ordered = /^(?!Could|Would|I would be grateful).*, (?:and |please )?([a-z]+) (?:me|my|the|your|it|them)\b/.exec(
    text,
  )?.[1];
  if (ordered !== undefined && isOrder(ordered)) return false;
  return text.split(/(?<=[.?]) /).every((each) => {
    const [first = ''] = /^[a-z'-]+/i.exec(each) ?? [];
    return (
      !(isOrder(first) && !mayLead.test(first)) && !/^have \w+ /i.test(each.replace(/^have (?:you|they)\b.*/i, ''))
    );
  });
}

/** A question with the mark of one, also where the writer left it out. */
export function asked(text: string): string {
  return /^(?:Could|Would|Can|May|Did|Do|Does|Have|Has|Is|Are|Was|Were) (?:you|I|we|they|it|there|the|my|your|any|anyone|someone|somebody)\b[^.?]*\.$/.test(
    text,
  )
    ? `${text.slice(0, -1)}?`
    : text;
}

/** Chat as it would be written out: "i" and "u" are no words of a repair. */
export function spelledWell(text: string): string {
  return text
    .replace(/(?<![\w'])i(?![\w'-])/g, 'I')
    .replace(/(?<![\w'])(?:im|i'm)(?![\w'-])/g, "I'm")
    .replace(/(?<![\w'])(?:ive|i've)(?![\w'-])/g, "I've")
    .replace(/(?<![\w'])(?:i'd)(?![\w'-])/g, "I'd")
    .replace(/(?<![\w'])(?:i'll)(?![\w'-])/g, "I'll")
    .replace(/(?<![\w'])dont(?![\w'-])/gi, "don't")
    .replace(/(?<![\w'])u(?![\w'-])/g, 'you')
    .replace(
      /(?<![\w'])ur(?= (?:alive|busy|not|still|gonna|going|so|all|the|a|an|in|on|too|very|really|slammed|welcome)\b)/g,
      "you're",
    )
    .replace(/(?<![\w'])ur(?![\w'-])/g, 'your')
    .replace(/(?<![\w'])(?:pls|plz)(?![\w'-])/g, 'please');
}

/** "Tuesday works, darling": without the darling. */
export function withoutPetNames(text: string): string {
  return text.replace(
    /, (?:my )?(?:darling|love|lovely|babes?|hun|hon|sweetheart|sweetie|sexy|gorgeous|petal|pet|handsome|beautiful|treasure|sunshine|honey|chick|dear|dearest)(?=,|$)/gi,
    '',
  );
}
