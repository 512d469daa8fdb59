import { within, withoutPressing } from './phrases.ts';
import { type Way, way } from './way.ts';

/** What was promised or expected, and waited for. */
export const promised: readonly Way[] = [
  way(
    `(?:.{0,60}? )?you (?:did |clearly |originally )?(?:say|said|mentioned?|promised) (?<what>(?:mon|tues|wednes|thurs|fri)day|(?:early |late )?(?:this|next) week|tomorrow|(?:the )?end of (?:the )?(?:day|week|month)|by (?:mon|tues|wednes|thurs|fri)day|a week|a fortnight|(?:two|three) (?:days|weeks))(?: at the latest)?(?:,| and| but| so| –|;|$).*`,
    (found) => [`You mentioned ${found('what').replace(/^by /i, '')}; may I ask how things stand?`],
    'pressure',
    'guilt',
    'bitterness',
    'complaint',
    'passive-aggression',
    'sarcasm',
  ),
  // A promise is told as it was understood, without the reproach.
  way(
    `(?:(?:so|and|but|well) )?(?:I (?:trusted|believed|took) you(?: at your word)? (?:when|that) )?(?:you|they|[A-Z]\\w+|your (?:colleague|office|assistant|team)|it was) (?:clearly |specifically |explicitly |personally |also |both |all |yourselves? |solemnly |distinctly )*(?:promised|said|told|assured|swore|guaranteed|agreed|gave me your word)(?: to)?(?: me| us)?(?: that| in (?:writing|person|the interview))? (?<what>(?:I|you|we|they|he|she|it|there|the [\\w-]+|my [\\w-]+|your [\\w-]+)(?: would|'d| could| will|'ll) .*?)(?<rest>(?:,|;| [–—-])? ?(?:\\b(?:but|yet|and|so|however)\\b).*)?`,
    (found) => {
      const what = within(
        withoutPressing(
          found('what')
            .replace(/'(?:ll|d)\b/i, ' would')
            .replace(/^(\\w+) will\b/i, '$1 would'),
        ),
      );
      return [`I had understood that ${what}; may I ask how things stand?`];
    },
    'guilt',
    'bitterness',
    'complaint',
    'passive-aggression',
    'pressure',
    'argument',
    'sarcasm',
    'ultimatum',
  ),
  way(
    `(?:(?:so|and|but|well) )?(?:you|they) (?:clearly |specifically |explicitly |personally |also )*(?:promised|said you'd|swore|agreed|undertook)(?: me| us)? to (?<what>[a-z]+ .*?)(?<rest>(?:,|;| [–—-])? ?(?:\\b(?:but|yet|and|so|however)\\b).*)?`,
    (found) => {
      const what = withoutPressing(found('what'));
      return [`I had understood that you would ${what}; may I ask how things stand?`];
    },
    'guilt',
    'bitterness',
    'complaint',
    'passive-aggression',
    'pressure',
    'argument',
    'ultimatum',
  ),
  way(
    `(?:(?:so|and|but|well) )?(?:you|they) (?:clearly |specifically |explicitly |personally |also )*promised (?:me |us )?(?<what>(?:an?|the|my|some|feedback|news) ?.*?)(?<rest>(?:,|;| [–—-])? ?(?:\\b(?:but|yet|and|so|however)\\b).*)?`,
    (found) => {
      const what = withoutPressing(found('what'));
      return [`You mentioned ${what}; may I ask how things stand?`];
    },
    'guilt',
    'bitterness',
    'complaint',
    'passive-aggression',
    'pressure',
    'argument',
  ),
  way(
    `I (?:would have|'d have|had|really |would've )?(?:expected|thought|was expecting) (?:at least )?(?<what>(?:an?|your|some|the) (?:[\\w-]+ )?(?:reply|answer|response|decision|update|call|email|word|news|acknowledge?ment|explanation|feedback)\\b.*|to hear .*|to have heard .*|feedback .*)`,
    (found) => [
      /^to /i.test(found('what'))
        ? `I had hoped ${withoutPressing(found('what'))}.`
        : `I had hoped for ${withoutPressing(found('what'))}.`,
    ],
  ),
  way(
    `I (?:really |just |honestly |simply )*(?:can(?:no|')t|cannot|could not|couldn't|won't|will not) (?:possibly |really )?(?:wait|hold on|hang on)(?: (?:any longer|forever|much longer|any more|around|indefinitely))? for (?<thing>(?:your|the|an?|my) .*)`,
    (found) => [
      `It would help me to have ${withoutPressing(found('thing').replace(/ (?:any longer|forever|much longer|any more|indefinitely)$/i, ''))}.`,
      `Would you be able to let me have ${withoutPressing(found('thing').replace(/ (?:any longer|forever|much longer|any more|indefinitely)$/i, ''))}?`,
    ],
  ),
];
