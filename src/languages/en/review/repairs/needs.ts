import { asking } from './asks.ts';
import { tidied, withoutPressing } from './phrases.ts';
import { order } from './verbs.ts';
import { type Way, way } from './way.ts';

const post =
  '(?:job|role|position|post|placement|apprenticeship|internship|work|opportunity|chance|shifts?|contract|training|vacancy)';
const badly =
  "(?:(?:really|desperately|badly|urgently|so|truly|very much|absolutely|just|honestly|genuinely|seriously|literally|do|would|'d|deeply|simply) )*";

/** What speaks of need speaks of wanting. */
export const needs: readonly Way[] = [
  way(
    `it would (?:honestly |really |truly |literally |absolutely )*(?:mean (?:the world|everything|so much|a lot|more than you know|an awful lot)|make my (?:year|life|day|decade|month)|be (?:a dream come true|life-changing))(?: (?:to|for) (?:me|us|my [\\w ]{2,30}?)(?: and [\\w ]{2,30}?)?)? (?<what>(?:if you|to (?:get|have|work|join|be|come|do|hear)) .*)`,
    (found) => [`I would be very glad ${withoutPressing(found('what'))}.`],
    'begging',
    'flattery',
    'guilt',
    'oversharing',
  ),
  way(
    `(?:please,? )?I ${badly}(?:need|want) (?<what>(?:this|the|your|that) (?:[\\w-]+ ){0,3}?${post}(?: (?:at|with|in|as|on|for) [^,;]*?)?)(?: (?:so |very |really )*(?:badly|desperately|urgently|much|more than (?:anything|anyone|you know|you can imagine)(?: (?:else|in the world))?))?`,
    (found) => [`I would very much like ${found('what')}.`, `I would be glad to have ${found('what')}.`],
    'begging',
    'oversharing',
    'pressure',
  ),
  way(
    `I(?:'m| am)(?: (?:so|really|truly|getting|completely|absolutely|quite|honestly|literally|a bit))* desperate (?:for (?<thing>(?:this|the|your|that|a) .*)|to (?<what>.*))`,
    (found) => [
      `I would very much like ${found('thing') === '' ? `to ${withoutPressing(found('what'))}` : found('thing')}.`,
    ],
    'begging',
    'pressure',
    'oversharing',
  ),
  way(
    `I(?:'d| would| will|'ll)(?: (?:honestly|literally|really|gladly|happily))* (?:do (?:absolutely )?(?:anything|everything|whatever it takes)|give (?:anything|everything|my right arm)|die|kill|sell my soul)(?: at all)?(?: (?:to (?<what>(?:get|have|work|join|be|come|do|teach|learn|become)\\b.*)|for (?<thing>(?:this|the|a|your|that) .*)))`,
    (found) => [
      `I would very much like ${found('what') === '' ? found('thing') : `to ${withoutPressing(found('what'))}`}.`,
    ],
    'begging',
    'over-familiarity',
    'flattery',
    'presumption',
  ),
  way(
    `(?:please,? )*(?:I beg you,? |I implore you,? |I am begging you,? |just |won't you )*(?:give|grant|allow|offer) me (?:just |only |at least )*(?<what>(?:one|a|another|the|this) (?:more |single |small |real |fair |second |last |final )?(?:chance|opportunity|shot|try|go))(?<tail>.*)`,
    (found) => {
      const what = found('what')
        .toLowerCase()
        .replace(/^one (?:more|single|small|last|final)? ?/, 'a ')
        .replace(/^a (?:last|final|single|small|more) /, 'a ')
        .replace(/\b(?:shot|try|go)$/, 'chance')
        .replace(/^a opp/, 'an opp');
      return [
        `I would be glad of ${tidied(`${what} ${withoutPressing(found('tail').replace(/,? ?(?:I (?:beg|implore).*|please)$/i, ''))}`)}.`,
      ];
    },
    'begging',
    'pressure',
    'argument',
  ),
  way(
    `(?:please,? )*I(?:'m| am)? (?:literally |honestly |practically |really |just )?(?:beg(?:ging)?|implor(?:e|ing)|plead(?:ing)? with|pray(?:ing)?|entreat)(?: you| with you)?(?: all)?,?(?: please,?)? (?:to )?(?:please )?(?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(`(?:please,? ){2,}(?<what>${order}\\b.*)`, (found) =>
    /^(?:hire|take|choose|pick|give) me\b/i.test(found('what'))
      ? []
      : asking(found('what')).map((each) => each.replace(/^Could you /, 'Could you please ')),
  ),
  way(
    `(?:please,? )*(?:just )?(?:hire|choose|pick|take|pick|select|consider) me(?<tail>(?: (?:for|as) .*)?)`,
    (found) => [`I would be glad to be considered ${withoutPressing(found('tail'))}.`.replace(' .', '.')],
    'begging',
    'pressure',
    'presumption',
    'instruction',
  ),
  way(
    `I(?:'d| would| will|'ll) be (?:absolutely |completely |totally |utterly |so |truly )*(?:devastated|heartbroken|crushed|gutted|lost|destroyed|shattered)(?: if (?:I (?:didn't|did not|don't|do not) (?:get|have|land)|(?:you|they) (?:gave|offered) (?:it|this|the (?:job|role|post)) to (?:someone|somebody) else) ?(?<thing>(?:this|the|it)\\b.*)?)`,
    (found) =>
      (found('thing') === ''
        ? []
        : [`I would very much like ${/^it\b/i.test(found('thing')) ? 'this role' : found('thing')}.`]
      ).filter(() => !/^(?:it\b|this$)/i.test(found('thing'))),
    'begging',
    'oversharing',
    'guilt',
  ),
  way(
    `(?:could|can|would|will) you (?:please )+(?:please )*(?:just )?put in a (?:good )?word for me(?<tail>.*)`,
    () => [],
    'begging',
  ),
];
