import { asking } from './asks.ts';
import { tidied, within, withoutPressing } from './phrases.ts';
import { plainOfIng } from './verbs.ts';
import { type Way, way } from './way.ts';

const an = (thing: string): string => `${/^[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing}`;

/** "If it comes to an offer": what may be asked then. */
const then = (text: string): string => `If it comes to an offer, ${within(text)}`;

const surely =
  "(?:(?:'m|am|feel|was) (?:quite |very |absolutely |pretty |completely |already |so |100% |totally |fairly |more than )*(?:sure|certain|confident|convinced|positive)|assume|presume|take it|trust|know|have no doubt|don't doubt|do not doubt|take it for granted|expect|am assuming|'m assuming|am guessing|'m guessing|guess|can tell|imagine|bet)";

/** What takes the decision for granted becomes a hope, or what may be asked if it comes to an offer. */
export const hopes: readonly Way[] = [
  way(
    `(?:it goes without saying|needless to say|obviously|clearly|of course|naturally),?(?: that)? I(?:'d| would| will|'ll| am going to|'m going to) (?<what>(?!be\b|have\b|need\b|expect\b|want\b)[a-z]+ .*)`,
    (found) => [`I would be glad to ${withoutPressing(found('what'))}.`],
    'presumption',
  ),
  way(
    `(?:so |and |now )?when (?:do|can|shall|should|will|would|am) I (?:be able to |get to |going to |expected to )?(?<what>start|begin|join|sign|meet|get|receive|expect|move|pick up|collect)\\b(?<tail>.*)`,
    (found) => {
      const verb = found('what').toLowerCase();
      if (
        /^(?:get|receive|expect)$/.test(verb) &&
        /\b(?:answer|reply|response|decision|news|update|feedback|call|results?|outcome)\b/i.test(found('tail'))
      )
        return [];
      return [then(`when would I ${tidied(`${verb} ${withoutPressing(found('tail'))}`)}?`)];
    },
    'presumption',
    'pressure',
    'over-familiarity',
    'haggling',
  ),
  way(
    `(?:so |and |now )?(?<ask>(?:what|where|which|how|who)(?: (?:time|day|floor|desk|office|team|much|many|long|often|laptop|shift|shifts|uniform|bus)(?: [\\w-]+)?)?) (?:will|can|do|shall|should|must) (?<who>my [\\w-]+(?: [\\w-]+)?|I|we) (?<tail>.*)`,
    (found) =>
      /\b(?:ask|know|reach|contact|find out|wait|expect|have to|improve|think)\b/i.test(found('tail'))
        ? []
        : [then(`${found('ask').toLowerCase()} would ${found('who')} ${withoutPressing(found('tail'))}?`)],
    'presumption',
  ),
  way(
    `I (?:really |so |very much |am |'m |already |now |just )*(?:look|looking) forward to (?<what>(?:joining|starting|working|beginning|leading|receiving|signing|being|becoming|managing|running|helping|building|seeing my|meeting my|having|moving|taking|teaching|contributing|bringing|getting|making|delivering|supporting|coming)\\b.*)`,
    (found) => {
      const what = withoutPressing(found('what').replace(/\bmy (?:new|future|next) /gi, 'the '));
      return [`I would look forward to ${what}.`];
    },
    'presumption',
    'over-familiarity',
    'pressure',
  ),
  way(
    `I (?:can't|cannot|can hardly|can barely) wait to (?<what>(?!hear|see you|receive|get)[a-z]+\\b.*)`,
    (found) => [`I would be glad to ${withoutPressing(found('what'))}.`],
    'presumption',
    'over-familiarity',
    'begging',
    'flattery',
  ),
  way(
    `I (?:can't|cannot|can hardly|can barely) wait to hear (?<what>.*)`,
    (found) => [`I look forward to hearing ${withoutPressing(found('what'))}.`],
    'presumption',
    'over-familiarity',
    'begging',
    'pressure',
  ),
  way(
    `(?:so )?I ${surely} (?:that )?(?<what>(?:I|you|we|the|this|they|it|your|my|everyone|nobody|there)\\b(?! how | what ).*)`,
    (found) => {
      const what = withoutPressing(found('what')).replace(
        /\b(?:clearly|obviously|definitely|certainly|surely|absolutely|of course)\b ?/gi,
        '',
      );
      if (
        /^(?:you|they)(?:'re| are|'ve| have)?(?: all)? (?:(?:far |much |very |so |too )*busy|forgot|better things|lost|aware|understand|know|realis|realiz|agree|see\b|appreciate)|\b(?:nobody|no one|any(?:one|body)|any other)\b|\bwe both\b|\bbest\b|\bperfect\b/i.test(
          what,
        )
      )
        return [];
      return [
        `I hope that ${within(what.replace(/^I('m| am) (?:the|your) right /i, 'I am the right ').replace(/\bmy (?:future|new|next) /gi, 'the '))}.`,
      ];
    },
    'presumption',
  ),
  way(
    `(?:as you (?:know|saw|can see),? )?I(?:'m| am) (?:clearly |obviously |certainly |by far |without (?:a )?doubt |simply |easily |definitely |the )*(?:the |your )?(?<how>best|ideal|perfect|right|only|strongest|obvious|top|number one|most suitable|natural)(?: possible)? (?<who>candidate|person|choice|fit|match|man|woman|applicant|engineer|nurse|teacher|manager|analyst|developer|designer)(?<tail>(?: (?:for|to|in|on) .*)?)`,
    (found) => [
      `I believe I could be ${an(`good ${found('who').replace(/^(?:person|man|woman|choice|applicant)$/i, 'fit')}`)}${found('tail') === '' ? '' : ` ${withoutPressing(/^(?:person|man|woman|choice|applicant)$/i.test(found('who')) ? found('tail').replace(/^to (?:lead|run|do|take on|fill|manage|head)\b/i, 'for') : found('tail'))}`}.`,
    ],
    'presumption',
    'argument',
    'begging',
  ),
  way(
    `(?:you (?:won't|will not|will never|couldn't|could not|cannot|can't|are not going to)(?: ever)? (?:find|get|meet|see|hire)|(?:there is|there's)|nobody|no one) ?(?:anyone|anybody|someone|another [\\w-]+|a candidate|nobody|no one)?(?: else| other| better)*(?: candidate| out there)* (?:with|who has|has|having) (?:as much |so much |the same |half )?(?:of )?(?<what>my|this|such) (?<thing>(?:experience|knowledge|background|record|training|understanding|skills?)(?: (?:of|in|with|as|on) [^,;]+)?)`,
    (found) => [`I would bring my ${found('thing')}.`],
    'presumption',
    'argument',
    'begging',
  ),
  way(
    `as (?:your|the) (?:next|new|future) (?<role>[^,;]+?),? I(?<verb>'ll| will| would|'d| am going to| plan to| intend to)(?<tail> .*)`,
    (found) => [
      `As ${found('role')} I would${/plan|intend/i.test(found('verb')) ? ' plan to' : ''} ${found('tail').replace(/^be going to /i, '')}.`,
    ],
    'presumption',
  ),
  way(
    `(?<before>.*)\\b(?:my|our) (?:new|future|next) (?<who>colleagues?|team|teammates|manager|boss|employer|office|workplace|department|line manager|ward|school|company|firm|home)\\b(?<after>.*)`,
    (found) =>
      /^I (?:enjoyed|liked|loved|was|met|have met|would|am grateful|want to thank)|^(?:it was|thank|thanks|please (?:thank|greet|tell)|my thanks|regards)\b/i.test(
        found('before'),
      )
        ? [
            `${found('before')} your ${found('who')
              .replace(/^(?:boss|line manager)$/i, 'manager')
              .replace(/^(?:employer|home)$/i, 'company')
              .replace(/^teammates$/i, 'team')} ${found('after')}.`,
          ]
        : [],
    'presumption',
    'over-familiarity',
  ),
  way(
    `(?:so )?(?:once|when|as soon as|after) I(?:'ve| have|'m| am| will)? (?<verb>start|started|join|joined|begin|begun|come|am|in|on board|settled in|take over|taken over|get started|become|part|with you|your|the) ?(?<tail>[^,;]*), I(?:'ll| will| am going to|'m going to| shall| can| want to| intend to| plan to) (?<what>.*)`,
    (found) => {
      const verb = found('verb')
        .toLowerCase()
        .replace(/ed$/, '')
        .replace('begun', 'begin')
        .replace('settl in', 'settle in')
        .replace('taken over', 'take over')
        .replace(/^get start$/, 'start');
      if (/^(?:am|your|the|with you|part)$/.test(verb)) return [];
      const what = withoutPressing(found('what'));
      if (!/^(?:help|bring|work|learn|support|do|be|contribute|start|share|use|try|take care|look after)\b/i.test(what))
        return [];
      return [
        /^(?:in|on|on board)$/.test(verb)
          ? `If I were ${tidied(`${verb} ${found('tail')}`)}, I would ${what}.`
          : `If I were to ${tidied(`${verb} ${found('tail')}`)}, I would ${what}.`,
      ];
    },
    'presumption',
  ),
  way(
    `(?:so )?(?:please )?(?:send|forward|email|prepare|draw up|get) (?:me |over |across |through |ready )*(?<thing>(?:the|my|a|your) (?:[\\w-]+ )?(?:contract|offer(?: letter)?|paperwork|agreement)\\b.*?)(?: so (?:that )?I (?:can|may|will) .*)?`,
    (found) => [then(`could you send me ${withoutPressing(found('thing')).replace(/^a contract/, 'the contract')}?`)],
    'presumption',
    'pressure',
    'instruction',
    'haggling',
  ),
  way(
    `(?:so )?(?:please )?(?:let me know|tell me|confirm|send me) (?<thing>(?:the|my) (?:salary|start(?:ing)? date|contract|package|pay|working hours|holiday|desk|parking)\\b.*)`,
    (found) => [then(`could you let me know ${withoutPressing(found('thing'))}?`)],
    'presumption',
    'pressure',
    'instruction',
    'haggling',
  ),
  way(
    `I(?:'ve)? (?:totally |absolutely |really |clearly |completely |think I |know I |feel I )*(?:nailed|aced|smashed|crushed|rocked|killed|bossed) (?<what>(?:the|that|my|this|your) [^,;]*?)(?<rest>(?:,| and| so) .*)?`,
    (found) => [`I felt that ${found('what')} went well.`],
    'presumption',
    'over-familiarity',
    'pressure',
  ),
  way(`(?:many )?(?:thanks|thank you)(?: so much| very much)? in advance for (?<what>.*)`, (found) => {
    const [first = '', ...rest] = found('what').split(' ');
    const plain = plainOfIng(first);
    if (plain !== null) return asking([plain, ...rest].join(' '));
    return [`I would be grateful for ${withoutPressing(found('what'))}.`];
  }),
  way(
    `(?<before>.*?)(?:many |my |and )?(?:thanks|thank you)(?: so much| very much)? in advance(?<after>.*)`,
    (found) =>
      found('before') === '' && found('after') !== ''
        ? []
        : [`${found('before') === '' ? 'Thank you' : `${found('before')} thank you`} ${found('after')}.`],
  ),
];
