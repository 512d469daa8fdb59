import { within, withoutPressing } from './phrases.ts';
import { type Way, way } from './way.ts';

const money =
  '(?:[$£€₹]\\s?\\d[\\d.,]*\\s?(?:k|m|lakhs?|lpa|per \\w+|an hour|a (?:day|year|month|week)|pa|p\\.a\\.)?|\\d[\\d.,]*\\s?(?:k|grand|lakhs?|lpa|euros?|pounds|dollars|rupees|%|percent|per cent|ctc|an hour|a (?:day|year|month|week))(?: (?:lpa|per (?:annum|year|hour|day|month)|p\\.a\\.|ctc|a (?:day|year|month)|an hour|gross|net))?)';
const amount = `(?:(?:at least|about|around|roughly|more than|above|over|nothing (?:less|below|under)(?: than)?|a minimum of|minimum|no less than|not less than|upwards of|a salary of|a base of|a rate of|something (?:like|around|above|over)|north of) )*${money}(?: (?:plus|and|with|for|per|a|an|in|including|on) [^,;]{1,60}?)?`;

const hoped = (what: string): string =>
  `I am hoping for ${withoutPressing(what)
    .replace(/^nothing (?:less|below|under)(?: than)? |^(?:a )?minimum (?:of )?|^(?:no|not) less than /i, 'at least ')
    .replace(/^(?:upwards of|above|over|north of) /i, 'more than ')}.`;

/** Terms are hoped for, or asked about once there is an offer; the other offer is told as news. */
export const terms: readonly Way[] = [
  way(
    `(?<who>(?:[\\w&.'-]+ ){1,5}?)(?<has>has|have) (?:already |now |just |also )*(?<what>made me an (?:[\\w-]+ )?offer|offered me (?:an?|the) [\\w -]{3,40}?)(?:,| and| so| –|;|,? but) .*`,
    (found) =>
      /^(?:I|you|we|they|he|she|it|nobody|no one)\b/i.test(found('who'))
        ? []
        : [
            `${found('who')} ${found('has')} ${found('what').replace(/ (?:better|bigger|higher) /i, ' ')}, and I wanted you to know.`,
          ],
    'competing-offers',
    'pressure',
    'ultimatum',
    'haggling',
  ),
  way(
    `(?<before>I(?:'m| am) (?:currently |now |already )*(?:on|earning|paid|making|at) [^;]{2,60}?),? (?:and|so|but) (?:I )?(?:would not|wouldn't|won't|will not|could not|couldn't|cannot|can't) (?:even )?(?:move|consider|leave|think about|join|accept|go|come|look at|take)[\\w ]{0,20}? (?:under|less than|below) (?<what>${money}.{0,40}?)`,
    (found) => [`${found('before')} and am hoping for at least ${found('what')}.`],
    'haggling',
    'pressure',
    'competing-offers',
    'ultimatum',
  ),
  way(
    `(?:.{3,50}? )?I(?: would|'d| will|'ll)? (?:really |do )*(?:need|want|have|like) to know (?:that |if |whether )?you(?: can|'ll| will| could| are able to| are going to) (?:do|pay|offer|meet|match|manage|reach|go to) (?:at least )?(?<what>${money}.{0,40}?)`,
    (found) => [`Could you tell me whether ${found('what')} would be possible?`],
    'haggling',
    'pressure',
    'presumption',
  ),
  way(
    `I(?:'ve| have) (?:now |also |already |just |actually |received |had |got |been given )*(?:an?|the) (?:much |far |significantly |clearly |slightly )?(?:better|bigger|higher|more attractive|improved|superior) (?<what>offer (?:from|at|with) .*)`,
    (found) => [`I have another ${found('what')}.`],
    'competing-offers',
    'haggling',
    'ultimatum',
    'pressure',
  ),
  way(
    `(?:so |and |but |as you know,? |to be clear,? )?I (?:really |will |would |'d |'ll |do |just |honestly |must |am |'m |can only |also )*(?:need|want|expect|expecting|require|demand|insist on|looking for|have to have|must have|need to see|want to see|get|be looking for|accept|consider|settle for|work for|come for|start at|join for)(?: an offer of| a salary of| to (?:earn|be (?:on|paid)|get))? (?<what>${amount})(?:,? (?:or (?:I|it|we|no deal|nothing|forget).*|to (?:even )?(?:consider|move|join|sign|think about|leave|make|change|switch|relocate|be interested).*|minimum|and not a penny less|nothing less|firm|otherwise .*|and I mean it))?`,
    (found) => [hoped(found('what'))],
    'haggling',
    'competing-offers',
    'presumption',
    'pressure',
    'ultimatum',
    'instruction',
  ),
  way(
    `(?:so |and |but )?I (?:will not|won't|can't|cannot|could not|couldn't|would not|wouldn't|'m not going to|am not going to|refuse to|do not|don't) (?:even |possibly |be able to |intend to )*(?:get out of bed|accept|consider|take|work|settle|go|sign|start|move|join|leave|come)(?: for| at| anything| an offer)? ?(?:for |at )?(?:less than|below|under|anything (?:less than|below|under)|for less than|lower than)(?<what> ${money}.*)`,
    (found) => [`I am hoping for at least ${found('what')}.`],
    'haggling',
    'competing-offers',
    'presumption',
    'pressure',
    'ultimatum',
  ),
  way(
    `(?:my|the) (?:absolute |bare |own )?(?:minimum|floor|bottom line|lowest|walk-?away(?: figure| number)?|asking price|price|rate|number|figure|target|expectation|expected (?:ctc|salary)|salary expectation)s? (?:is|are|would be|will be|stands at) (?<what>${amount}).{0,60}?`,
    (found) => [
      `I am hoping for ${/\b(?:minimum|floor|bottom|lowest|walk)/i.test(found('what')) ? '' : ''}${withoutPressing(found('what'))}.`,
    ],
    'haggling',
    'pressure',
    'presumption',
    'ultimatum',
  ),
  way(
    `(?:the |your |an? )?(?:salary|offer|rate|package|pay|figure|budget|range|ctc)?(?: of)? ?(?<what>${money}) (?:is|would be|seems|sounds|feels|looks) (?:simply |just |frankly |far |way |much |a bit |rather |really |clearly |honestly |quite |too |well |very )*(?:low|little|less|insulting|derisory|not enough|below (?:the )?market(?: rate| value)?|under (?:the )?market|a joke|unacceptable|laughable|disappointing|off the mark|short|not going to (?:work|cut it))(?: for .{1,60})?`,
    (found) => [`I was hoping for more than ${found('what')}.`],
    'haggling',
    'complaint',
    'pressure',
    'argument',
    'competing-offers',
    'sarcasm',
    'bitterness',
  ),
  way(
    `(?:so )?(?:can|could|will|would) you (?:please |possibly |at least |just )*(?:match|meet|reach|do|go (?:up )?to|stretch to|come up to|raise (?:it|that|the (?:offer|salary)) to|make it|get (?:me )?to|offer(?: me)?|pay(?: me)?|beat|top|get close to|go (?:any )?higher than|better) (?<what>${money})(?<tail>.{0,60}?)`,
    (found) => [
      `If it comes to an offer, would ${found('what')}${found('tail') === '' ? '' : ` ${withoutPressing(found('tail'))}`} be possible?`,
    ],
    'haggling',
    'competing-offers',
    'pressure',
    'presumption',
  ),
  way(
    `(?:so )?(?:is|would) (?<what>(?:the|your|this|that) (?:[\\w-]+ )?(?:salary|offer|rate|package|figure|pay|bonus|start date|budget|range|title|notice period))(?: be)? (?:at all |still )?(?<how>negotiable|flexible|final|fixed|open to (?:negotiation|discussion)|up for (?:negotiation|discussion))`,
    (found) => [
      `If it comes to an offer, may I ask whether ${within(found('what'))} would be ${found('how')
        .toLowerCase()
        .replace(/^(?:final|fixed)$/, 'open to discussion')
        .replace(/^up for .*/, 'open to discussion')}?`,
    ],
    'haggling',
    'presumption',
    'pressure',
  ),
  way(
    `(?:so )?(?:what|how much)(?:'s| is| are| would| will| do| can)? (?<what>the (?:salary|pay|rate|package|bonus|budget|holiday allowance|benefits)|you (?:pay|paying|offer|offering)|it pay|I (?:get|earn|be (?:paid|on|earning)))(?<tail>.{0,60}?)`,
    (found) => {
      const what = found('what').toLowerCase();
      return [
        `If it comes to an offer, may I ask what ${/^the/.test(what) ? `${what} would be` : 'the salary would be'}${found('tail') === '' ? '' : ` ${withoutPressing(found('tail'))}`}?`,
      ];
    },
    'haggling',
    'presumption',
  ),
  way(
    `(?:so )?(?:I(?:'d| would)? (?:need|want|expect|like|require|insist on)|(?:you|they) (?:will |would |'ll |'d )?(?:need|have) to (?:give|offer|provide|throw in|add|include|cover|pay)(?: me| for)?|you (?:must|should) (?:give|offer|provide|throw in|add|include|cover|pay)(?: me| for)?) (?<what>(?:an?|the|my|some|extra|more|full|at least|\\w+ days?|hybrid|remote)? ?(?:[\\w-]+ ){0,3}?(?:bonus|car|car allowance|relocation(?: costs| package)?|moving costs|days? (?:off|from home|of (?:leave|holiday)|remote)|signing bonus|sign-on bonus|joining bonus|overtime|parking|travel costs|equity|shares|pension|holidays?|remote work|home working|flexible hours|flexi-?time|title|laptop)\\b.{0,80}?)`,
    (found) => [`If it comes to an offer, I would be glad to talk about ${withoutPressing(found('what'))}.`],
    'haggling',
    'presumption',
    'competing-offers',
    'instruction',
    'pressure',
    'ultimatum',
  ),
  way(
    `(?:so )?(?:make|give|send|get) me (?:a |an )(?:better|higher|proper|decent|serious|improved|bigger) (?:offer|number|figure|package|deal).*`,
    () => ['If it comes to an offer, I would be glad to talk about the figure.'].filter(() => false),
    'haggling',
  ),
  way(
    `(?:I(?:'ve| have)|there(?:'s| is| are)) (?:also |currently |already |now |got |actually |just )*(?<what>(?:(?:an?|the|two|three|four|several|some|other|another|multiple|competing|further) )*(?:[\\w-]+ )?(?:offers?)(?: (?:from|at|with|of|for) [^,;]*?)?)(?: on (?:the|my) table| in (?:hand|my hand|my pocket|writing)| lined up| waiting(?: for me)?| ready to sign)?(?:,? | [–—-] )(?:so|and|but|which|unless|if|that|who)\\b (?<rest>.*)`,
    (found) => {
      if (/\b(?:by|before|until|on) (?:the )?\w*(?:day|\d|noon|tomorrow|end)/i.test(found('rest'))) return [];
      return [`I have ${found('what').replace(/^multiple|^competing/i, 'other')}, and I wanted you to know.`];
    },
    'competing-offers',
    'haggling',
  ),
  way(
    `(?:I(?:'ve| have)) (?:also |currently |already |now |got |actually |just )*(?<what>(?:(?:an?|the|two|three|four|several|other|another|multiple|competing|further) )*(?:[\\w-]+ )?(?:offers?)(?: (?:from|at|with|of|in|for) [^,;]*?)?)(?: on (?:the|my) table| in (?:hand|my hand|my pocket)| lined up| waiting(?: for me)?| ready to sign)(?<tail>.{0,60}?)`,
    (found) => [
      `I have ${found('what').replace(/^multiple|^competing/i, 'other')}${found('tail') === '' ? '' : ` ${found('tail')}`}.`,
    ],
    'competing-offers',
    'haggling',
  ),
];
