import { asking } from './asks.ts';
import { within, withoutPressing } from './phrases.ts';
import { isOrder, order } from './verbs.ts';
import { type Way, way } from './way.ts';

const hearing = (when: string): string[] =>
  /day|\d|noon|tomorrow|tonight|week|month|end|eod|cob/i.test(when)
    ? [
        `Would it be possible to hear from you by ${withoutPressing(when)}?`,
        `It would help me to hear from you by ${withoutPressing(when)}.`,
      ]
    : [];

const you = '(?:you|ye|yourselves|your (?:good|kind) ?sel(?:f|ves)|yourself|your (?:good )?office)';
const firstly = '(?:(?:so|and|but|hence|therefore|thus|now|sir|madam|also),? )*';

const noVerb =
  /^(?:i|you|we|they|he|she|it|the|a|an|my|your|in|on|at|for|of|to|with|from|by|as|if|when|while|no|not|all|any|some|is|are|was|were|am|be|been|and|but|so|or|that|this|these|those|there|here|what|which|who|how|why|where|only|just|then|now|please|kindly|thanks|thank|cheers|ta|also|one|once|both|either|after|before|until|till|since|because|though|although|unless|during|about|over|under|up|out|off|down|through|per|via|most|more|less|good|great|nice|lovely|happy|glad|sorry|hello|hi|hey|dear|well|right|yes|ok|okay|fine|sure|maybe|perhaps|never|always|do|does|did|can|could|will|would|shall|should|must|may|might|let|has|have|had|tomorrow|today|tonight|got|same|next|last|first|second|another|other|hope|wish|guess|love|loved|imagine|remember|want|need|see|note|stop|quit|hurry|\w+ing|\w+ed|\w+ly|\w+s)$/;

/** Orders in the words of other times and places, asked for. */
export const requests: readonly Way[] = [
  // Any verb will do where the sentence was read as an order.
  way(
    `${firstly}(?:please |kindly |just |pls )*(?<verb>[a-z]+) (?<rest>(?:me|my|the|your|us|an?|it|this|that|all|both|up|out|in|over|on|off|him|her|them|through|back|down|every|each|his|their|somebody|someone)(?![\\w'-]).*)`,
    (found) => {
      const verb = found('verb').toLowerCase();
      if (isOrder(verb) || noVerb.test(verb)) return [];
      const what = withoutPressing(`${verb} ${found('rest')}`);
      return [`Could you ${what}?`, `I would be grateful if you could ${what}.`];
    },
    'instruction',
  ),
  way(
    `${firstly}(?:please |kindly |just )*have (?<who>(?:the|your|a|an|my|our|one of your|some|somebody|someone|[A-Z][a-z]+|Dr\\.? [A-Z][a-z]+|Mrs? [A-Z][a-z]+)[\\w' -]{0,40}?) (?<verb>${order}) (?<rest>.*)`,
    (found) =>
      isOrder(found('verb')) && !/^(?:the|your|an?|my|our|some)$/i.test(found('who'))
        ? [`Could you ask ${found('who')} to ${withoutPressing(`${found('verb')} ${found('rest')}`)}?`]
        : [],
    'instruction',
    'pressure',
  ),
  way(
    `${firstly}(?:please |kindly )?(?:be so (?:good|kind) as to|be (?:good|kind) enough to|have the (?:goodness|kindness|courtesy|decency|grace) to|be a (?:love|dear|star|legend|pal) and) (?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `${firstly}you(?:'ll| will| shall| would) (?:please |kindly |now |therefore |also |be so (?:good|kind) as to |be (?:good|kind) enough to |do me the (?:kindness|courtesy) (?:of|to) )*(?<what>(?!be\\b|have\\b|see (?!to)|find\\b|hear\\b|know\\b|need\\b|regret\\b|understand\\b|agree\\b|remember\\b|get\\b|not\\b)${order}\\b.*)`,
    (found) => asking(found('what')),
    'instruction',
    'pressure',
  ),
  way(
    `${firstly}(?:now )?you (?<what>${order} please\\b.*|${order} (?:to )?me .*)`,
    (found) =>
      asking(
        found('what')
          .replace(/^(\S+) please\b/i, '$1')
          .replace(/^(\S+) to me (?=the|my|your|an?\b)/i, '$1 me '),
      ),
    'instruction',
    'pressure',
  ),
  way(
    `${firstly}(?:I|we)?(?: (?:would|must|do|humbly|kindly|earnestly|again|also|only|just|sincerely|therefore|am|have to|can only))* ?(?:request|requesting|ask|asking|entreat|urge) (?:of )?${you},? (?:to |that you (?:should |will )?)(?:please |kindly )?(?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `${firstly}(?:I|we)?(?: (?:would|must|do|humbly|kindly|again|also|only|just|therefore|have to))* ?(?:request|requesting|ask|asking) (?<who>the (?:panel|management|board|committee|team|company|manager|director)) to (?<what>.*)`,
    (found) => [`Could ${found('who')} ${withoutPressing(found('what').replace(/^(?:please|kindly) /i, ''))}?`],
  ),
  way(`${firstly}(?:where|how far) are we with (?<what>[^,;]*)`, (found) => [
    `May I ask where we are with ${withoutPressing(found('what'))}?`,
  ]),
  way(
    `${firstly}(?:if|(?:I(?:'m| am| was) )?(?:just |only )?wondering if|(?:I(?:'m| am| was) )?hoping) (?:you|ye|someone|somebody) (?:could|would|can|might) (?:just |please |kindly |possibly |at least )*(?<what>(?!be\\b|have\\b)${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `${firstly}(?:I(?:'ll| shall| will| propose to| intend to| plan to| am going to|'m going to)|shall|will) (?<what>(?:call|ring|telephone|phone|try|look in|present myself|drop (?:in|by)|come by|swing by|stop by|call in|attend)\\b[^;]*?)(?:,? (?:if|until|till|when|where|as|since|because|unless|and|or|so)\\b.*)?`,
    (found) =>
      /\b(?:every|each|daily|hourly|until|till|everyone|lawyer|press|paper|police|again and again|somebody|someone)\b/i.test(
        found('what'),
      )
        ? []
        : [`May I ${withoutPressing(found('what'))}?`],
    'pressure',
  ),
  way(
    `${firstly}(?:I(?:'ll| will| can| could| shall| am(?: not)? prepared to|'m (?:not )?prepared to| can't| cannot| won't| will not|'ve| have)? (?:only |still |just )?(?:give (?:it|this)|wait|hold (?:on|out|off)|hang on|got)|patience lasts) (?:until|till|past|beyond|to) (?<when>[^,;]*?)(?:(?:,| and|;| then| after| –).*)?`,
    (found) => hearing(found('when')),
    'ultimatum',
    'pressure',
  ),
  way(
    `(?:until|till) (?<when>[^,;]{3,40}?) I(?:'ll| will| can| shall)? (?:only )?wait\\b.*`,
    (found) => hearing(found('when')),
    'ultimatum',
    'pressure',
  ),
  way(
    `.{0,80}?\\bif (?:nothing|no answer|no reply|no word|no news) (?:comes|arrives|is heard|has come|reaches me|turns up|is here) by (?<when>[^,;]{3,40}?) (?:I|we|you|then|my)\\b.*`,
    (found) => hearing(found('when')),
    'ultimatum',
    'pressure',
  ),
  way(
    `${firstly}either I (?:get|am|'m) (?<done>paid|told|given|sent|shown|moved|called|refunded|reimbursed) ?(?<rest>[^,;]*?),? or .*`,
    (found) => [`Could I be ${found('done')} ${withoutPressing(found('rest'))}?`],
  ),
  way(
    `${firstly}I (?:require|ask|demand|insist|request|must ask|would ask|must insist|expect) that (?<thing>(?:the|my|all|this|these|your) [^,;]{3,60}?) be (?<done>[a-z]+(?:ed|n|t|id)\\b[^,;]*)(?:[,;] .*)?`,
    (found) => [`Could ${within(found('thing'))} be ${withoutPressing(found('done'))}?`],
  ),
  way(
    `${firstly}either I (?:get|have|receive|see|hear) (?<thing>(?:an?|the|some|your|my|proper|clear|written)\\b[^,;]*?),? or .*`,
    (found) => [`Could I have ${withoutPressing(found('thing').replace(/^(?:some )?(?:proper|clear) /i, ''))}?`],
  ),
  way(
    `(?:unless|until|if) (?<thing>(?:the|my|a|an|this) [\\w' -]{3,50}?) (?:is|are|has been|have been) (?:not )?(?<done>(?!not\\b)[a-z]+(?:ed|en|aid|ut)(?: [^,;]{2,40})?), .*`,
    (found) => [`Could ${within(found('thing'))} be ${withoutPressing(found('done'))}?`],
    'ultimatum',
  ),
  way(
    `${firstly}(?:someone|somebody|you|ye|they)(?: (?:all|people|lot))? (?:owes?|still owes?) me (?<what>(?:a|an) (?:call|answer|reply|word|line|ring|explanation)\\b.*)`,
    (found) => asking(`give me ${found('what').replace(/ at (?:the )?(?:very )?least$/i, '')}`),
  ),
  way(
    `${firstly}(?:which is why |that is why |that's why )?I(?:'m| am) (?:so |really |very |rather |getting )*(?:anxious|dying|desperate|gasping|eager|keen|waiting|longing|praying) for (?<what>(?:word|news|an? (?:answer|reply|decision)|your (?:answer|reply|decision))\\b[^,;]*)`,
    (found) => [`I would be glad of ${withoutPressing(found('what'))}.`],
  ),
  way(
    `${firstly}(?:a bit of |some |any )?(?:good )?(?:news|word) (?:from you )?would be (?:so |very |really |most )*(?:welcome|nice|lovely|appreciated|great|good|a relief|a comfort|a godsend).*`,
    () => ['I would be glad of any news.'],
  ),
  way(
    `${firstly}(?:may|can|could|might) I (?:please |kindly |humbly )*(?:request|ask|trouble)(?: of)? ${you} (?:to|that you) (?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `${firstly}(?:absent|without|failing|in the absence of|barring|in default of|for want of) (?<thing>(?:an?|the|your|any|some) (?:[\\w-]+ ){0,2}?(?:decision|answer|reply|response|offer|contract|confirmation|determination|date|word|letter)\\b[^,;]*?),? (?:I|we|my)\\b.*`,
    (found) => {
      const thing = withoutPressing(
        found('thing')
          .replace(/^any (?=[aeiou])/i, 'an ')
          .replace(/^any /i, 'a '),
      );
      return [`Could you let me have ${thing}?`, `I would be glad to have ${thing}.`];
    },
  ),
  way(
    `${firstly}(?:should I not (?:be (?:favou?red with|in receipt of)|receive|have)|(?:if|unless) I (?:am|be) (?:not )?(?:favou?red with|in receipt of)) (?<thing>[^,;]*),.*`,
    (found) => [`Could you let me have ${withoutPressing(found('thing'))}?`],
  ),
  way(
    `(?:if )?(?:until|by|till) (?<when>(?:mon|tues|wednes|thurs|fri)day|tomorrow|tonight)? ?(?:comes?|there (?:is|comes)) no (?<thing>answer|reply|news|decision|letter|contract),? .*`,
    (found) =>
      found('when') === ''
        ? []
        : [
            `Could you let me have ${/^[aeiou]/i.test(found('thing')) ? 'an' : 'a'} ${found('thing').toLowerCase()} by ${found('when')}?`,
          ],
  ),
  way(`${firstly}(?:please )?help me (?:to )?(?<what>understand (?:how|why|what|where) .*)`, (found) => [
    `Could you help me ${withoutPressing(found('what'))}?`,
  ]),
  way(
    `${firstly}(?:I )?(?:must|have to|need to|would|will|shall|'ll|do|want to|wish to|should like to|would like to|'d like to|really|still) (?:ask|enquire|inquire|know|understand)(?: you)? (?<what>(?:how|why|whether|what|when|who|which) .*)`,
    (found) => [`May I ask ${withoutPressing(found('what'))}?`],
  ),
  way(
    `${firstly}(?:kindly |please |pls |just )*(?:explain|tell me|clarify|advise)(?: to me)?(?: please)? (?<what>(?:how|why|whether|what|when|who|which|if) .*)`,
    (found) => [`Could you tell me ${withoutPressing(found('what'))}?`],
  ),
  way(
    `${firstly}(?:do )?(?:please |pls |just )*say something(?<tail>.*)`,
    (found) => [`Could you let me know ${withoutPressing(found('tail'))}?`.replace(' ?', '?')],
    'guilt',
    'pressure',
    'begging',
  ),
  way(
    `${firstly}(?:please )?(?:forgive|excuse|pardon) (?:me|my) (?:for )?asking (?<what>(?:if|whether|when|what|how|about|for) .*)`,
    (found) => [`May I ask ${withoutPressing(found('what'))}?`],
  ),
  way(
    `(?:sorry,? )?(?:I )?(?:only|just) (?:want|wanted|wish|wished) to (?:ask|know) (?<what>(?:if|whether|when|what|how|about) .*)`,
    (found) => [`May I ask ${withoutPressing(found('what'))}?`],
  ),
  way(
    `${firstly}(?:did|have) (?:you|ye|they|u|the (?:panel|board|team|partners)) (?:make up|made up|come to|reach|reached|make|made|decide|decided)(?: (?:your|yer|ur|their) minds?| a decision)?(?: or what)?(?<tail>(?: (?:about|on|regarding) .*)?)(?: yet| at all| or not)*`,
    (found) => [`May I ask whether there is a decision ${withoutPressing(found('tail'))} yet?`],
    'pressure',
    'passive-aggression',
    'bitterness',
  ),
  way(
    `${firstly}(?:any|is there (?:literally |actually |seriously )?any|what(?:'s| is) the|do we have any|have (?:you|we) any|anything|got any) (?<what>news|updates?|word|movement|progress|joy|luck|decision)(?: (?:yet|please|pls|today|now|at all|or what|sir|madam|there|for me|from you|from your (?:side|end)|on your (?:side|end)))*`,
    (found) => [
      `Is there any ${/joy|luck|word/i.test(found('what')) ? 'news' : /^updates?$/i.test(found('what')) ? 'update' : found('what').toLowerCase()} yet?`.replace(
        'any decision',
        'a decision',
      ),
    ],
  ),
  way(
    `${firstly}(?:please |kindly |pls )?(?:consider|look at|see|take) my (?<what>case|application|file|profile|cv|candidature|request)(?: (?:sympathetically|favou?rably|positively|kindly|with mercy|with sympathy|on humanitarian grounds))*`,
    (found) => [
      `I would be grateful if you could consider my ${found('what').toLowerCase() === 'cv' ? 'CV' : found('what').toLowerCase()}.`,
    ],
    'begging',
    'pressure',
    'guilt',
  ),
  way(`${firstly}(?:please |kindly |pls )?consider me for (?<what>.*)`, (found) =>
    /\bany(?:thing|where)?\b/i.test(found('what'))
      ? []
      : [`I would be glad to be considered for ${withoutPressing(found('what'))}.`],
  ),
];
