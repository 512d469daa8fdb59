import { tells } from './mentions.ts';
import { tidied, within, withoutPressing } from './phrases.ts';
import { type Way, way } from './way.ts';

const firstly = '(?:(?:so|and|but|also|plus|just|anyway|meanwhile|one thing|while (?:we|you|ye|they) [^,]{3,30}),? )*';
const then = (text: string): string => `If it comes to an offer, ${text}`;
const planned =
  '(?:review|bring|start|begin|move|reorgani[sz]e|change|introduce|train|make|set up|settle|keep|handle|run|lead|take over|open|repaint|paint|replace|rearrange|restructure|appoint|hire|teach|build|redo|revise|examine|inspect|overhaul|expand|complete|rewrite|rename|choose)';

const event =
  /\b(?:offer(?:ed|s|ing)?|contract|counter(?:ed|s)?|on the table|come in (?:with|at)|came in|come back|came back|proposed|said yes|they'd have me|final (?:round|interview)|second (?:interview|meeting|round)|wants? me|pay(?:s|ing)?|giving|joining date|upped|extra|made me|raise|sign|rung|rang|in hand|offer letters?|on my desk|pencilled|gone to|gives|gave|matched|start date|final stage|in writing)\b/i;
const pushes =
  /\b(?:whoever|whichever|most|you|your|ye|yer|u|ur|better|worth|grab|quick|hurry|snapped|fight(?:ing)?|throwing|queue|everyone|everybody|nobody|people|firms|rivals|anyway|whatever|desperate|beat|top that|without thinking|sweets|biryani|wept)\b/i;

/** Terms and plans as hopes, and what went wrong as a mention of it. */
export const wishes: readonly Way[] = [
  way(
    `${firstly}I(?:'d| would| should| shall| will|'ll|'m| am)? (?:also |just |still |really |then |have to |need to |always |only )*(?:want|need|require|expect|be wanting|be expecting|be looking for|look for|insist on|have|like)(?: to (?:have|see|get))? (?<thing>(?:the|my|an?|this|that|your) [\\w' -]{2,60}?) to be (?<how>.*)`,
    (found) => [`I was hoping that ${within(found('thing'))} might be ${withoutPressing(found('how'))}.`],
    'haggling',
    'ultimatum',
  ),
  way(
    `${firstly}(?:I(?:'d| would| should| shall| will|'ll)|would|should|shall) (?:also |just |still |really |then |need to |always |only |have to )*(?:want|need|require|expect|be wanting|be expecting|be looking for|be after|be looking at|insist on|have to have|like)(?: to (?:have|see|get))? (?<what>(?:an?|the|my|full|at least|minimum|more|something|[$£€₹]?\\d[\\d.,]*|double|time and|two|three|four|five|six)\\b.*|[$£€₹]\\d.*)`,
    (found) =>
      / to be |\b(?:answer|reply|call|response|decision|chance|word|know)\b/i.test(found('what'))
        ? []
        : [`I was hoping for ${withoutPressing(found('what'))}.`],
    'haggling',
  ),
  way(
    `${firstly}I(?:'m| am| was)? (?:also |only |just |really )*(?:expecting|looking for|after|looking at|expect|require|insist on) (?<what>(?:an?|the|my|full|at least|minimum|more|something|double|[$£€₹]?\\d[\\d.,]*)\\b.*|[$£€₹]\\d.*)`,
    (found) =>
      /\b(?:answer|reply|call|response|decision|chance|word|know)\b/i.test(found('what'))
        ? []
        : [`I am hoping for ${withoutPressing(found('what').replace(/^minimum /i, 'at least '))}.`],
    'haggling',
  ),
  way(
    `${firstly}my (?:floor|minimum|number|bottom line|figure|rate|expectation|expected ctc)(?: is|'s| would be| was) (?<what>[$£€₹]?\\d.*)`,
    (found) => [`I am hoping for at least ${withoutPressing(found('what'))}.`],
    'haggling',
  ),
  way(
    `${firstly}(?:could|can|would|will|did) (?:we|you|they|someone|anyone|somebody|the [\\w -]{3,25}?) (?:ever |at all |possibly |perhaps |also |just )*(?:look at|look into|consider|think about|stretch to|throw in|spring for|talk about|discuss|go to|manage|entertain|run to) (?<what>[^;]*)`,
    (found) => [then(`could we talk about ${withoutPressing(found('what'))}?`)],
    'haggling',
  ),
  way(
    `.{0,60}?\\b(?:if|provided|on condition that|so long as|as long as) (?<thing>(?:the |my |a |an )?[\\w' -]{3,50}?) (?:were|was|could be|can be|is|are) (?<how>[^,;]{3,60}).*`,
    (found) =>
      /\b(?:you|they|we|I|it|there|that|this)$/i.test(found('thing')) || /^not\b/.test(found('how'))
        ? []
        : [`I was hoping that ${within(found('thing'))} might be ${withoutPressing(found('how'))}.`],
    'haggling',
  ),
  way(
    `${firstly}(?:what(?:'s| is| are|'re) the (?:chances?|odds)|is there (?:any|a) (?:chance|possibility|hope)|any (?:chance|hope|possibility)) of (?<what>[^;]*)`,
    (found) => [then(`would ${withoutPressing(found('what'))} be possible?`)],
    'haggling',
  ),
  way(
    `.{0,60}?\\bwithout (?<thing>(?:the|a|an|my) [^,;]{3,60}?),? I (?:will|would|can|do|could|shall|'ll) ?(?:not|n't|never)\\b.*`,
    (found) => [`I was hoping for ${withoutPressing(found('thing'))}.`],
    'haggling',
    'ultimatum',
  ),
  way(
    `(?:.{0,40}? )?(?:I thought I(?:'d| had) better (?:let you know|mention|say|tell you)|I should (?:in (?:all )?fairness )?(?:add|disclose|say|mention|tell you)|I only mention|you should know|it is only (?:fair|right|proper) (?:to (?:let you know|say|tell you|add)|you should know)|I ought to (?:say|mention|add))(?: [^,]{0,25})?,? that (?<what>[^;,]*)(?:[,;] .*)?`,
    (found) => (pushes.test(found('what')) ? [] : [`I wanted you to know that ${withoutPressing(found('what'))}.`]),
    'competing-offers',
  ),
  way(
    `${firstly}(?:what|how) about (?<what>(?:an?|the|my|some|[$£€₹]?\\d).*)`,
    (found) => [then(`would ${withoutPressing(found('what'))} be possible?`)],
    'haggling',
  ),
  way(
    `${firstly}(?:can|could) I (?:also |at least |still |just )*(?:have|get) (?<what>.*?)(?: off)? (?:tho|though|please|pls|too|as well)?`,
    (found) => [then(`could I have ${withoutPressing(found('what'))}?`)],
    'haggling',
  ),
  way(
    `.*\\bif (?<what>(?:an?|the|my|some)? ?[\\w' -]{3,60}?) (?:can|could|may|might) (?:also )?be (?<done>considered|given|added|included|looked at|arranged|increased|raised|provided|matched|revised)\\b.*`,
    (found) => [then(`could ${withoutPressing(found('what'))} be ${found('done').toLowerCase()}?`)],
    'haggling',
  ),
  way(
    `${firstly}(?<ask>(?:which|what|whose) [\\w -]{2,40}?|where|who) (?:is|are|'s|will be) (?<what>mine|my [\\w -]{2,40})`,
    (found) => [then(`${found('ask').toLowerCase()} would be ${withoutPressing(found('what'))}?`)],
    'presumption',
  ),
  way(
    `${firstly}I(?:'ll| shall| will| intend to| plan to| am going to|'m going to| propose to| mean to) (?:of course |naturally |certainly |then |also |probably |definitely |have to |need to )*(?:wish to |want to |like to |be wanting to |need to )?(?<what>${planned} (?:the|your|our|a|an|all|some|things|with) .*)`,
    (found) => [then(`I would like to ${withoutPressing(found('what'))}.`)],
    'presumption',
  ),
  way(
    `${firstly}(?:as [^,]{3,60}, )?(?:please |kindly |so |do )*(?<what>(?:confirm|initiate|start|begin|arrange|order|issue|process|set up|share|book|prepare|let me know|tell me|send me|send) .*)`,
    (found) => [then(`could you ${withoutPressing(found('what'))}?`)],
    'presumption',
  ),
  way(
    `(?:while [^,]{3,60}, |with (?:all )?respect,? |respectfully,? |in fairness,? )?(?:I )?(?:must|would|have to|should|need to|want to|wish to|feel bound to|am bound to|will|shall|'d like to|would like to|do|can only|might) (?:respectfully |also |just |gently |only |simply |merely )*(?:point out|record|note|observe|remark|state|object|remind you|stress|add|mention|say|inform you|put on record)(?: to you)?,? that (?<what>.*)`,
    (found) => (tells.test(found('what')) ? [`I wanted to mention that ${within(found('what'))}.`] : []),
    'argument',
    'complaint',
    'bitterness',
    'passive-aggression',
  ),
];

/** Another offer told as news, without what it was to bring about: "Bellway have put six on the table, so over to you". */
export function asNews(text: string): string[] {
  const plain = tidied(
    text
      .replace(
        /^(?:ps|fyi|hi|just (?:a heads up|fyi|for your information|so you(?:'re| are) aware|so you know|so u know)|for your information|heads up)(?: that)?[,:]? /i,
        '',
      )
      .replace(/\b(?:just|now|already|literally|basically|hot) /gi, ''),
  ).replace(/^got (?=an)/i, 'I have got ');
  if (/[.!?;:]|^(?:thanks|thank|cheers|great|good|lovely|nice|ta)\b|\bjust$/i.test(plain)) return [];
  if (!event.test(plain) || pushes.test(plain) || plain.split(' ').length < 4) return [];
  if (/ (?:and|but|so|as) (?:I|one|we|you)\b|, (?:and|but|so|or)\b/i.test(plain)) return [];
  if (/^(?:if|when|unless|that|which|who|and|but|so|not|it|this|he|she|they)\b/i.test(plain)) return [];
  return [
    `I wanted to let you know that ${/^\p{Lu}[\p{Ll}]+ (?:has|have|is|are|offered|rang)\b/u.test(plain) ? plain : within(plain)}.`,
  ];
}
