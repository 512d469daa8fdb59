import { asking, having, knowing } from './asks.ts';
import { given, within, withoutPressing } from './phrases.ts';
import { order } from './verbs.ts';
import { type Way, way } from './way.ts';

/** What follows a condition is the threat: what the writer, the matter or others will do. */
const threat =
  "(?<threat>(?:then |please |you can |you may |you'll |you will |we |I |I'm |I'll |it |it's |my |this |that |the |there |don't |do not |consider |count |forget |expect ).*)";
const no = "(?:do not|don't|have not|haven't|did not|didn't|cannot|can't|am not)";

/** "I have another offer", where the threat is to take it. */
function otherOffer(threatened: string): string | null {
  const match =
    /\b(?:accept|take|sign|go with|say yes to|choose)\b (?:up )?(?<offer>(?:(?:an?|the|my|this) )?(?:other|another|second|competing|better|different)(?: [\w-]+)?(?: offer| job| role| position| contract)(?: (?:from|with|at|that) [^,;]{2,60})?|(?:an|the) offer (?:from|at|with) [^,;]{2,60})/i.exec(
      threatened,
    );
  const offer = match?.groups?.offer;
  return offer === undefined
    ? null
    : offer
        .replace(/^(?:the|my|this) (?:other|second|competing|better|different)/i, 'another')
        .replace(/^the offer/i, 'an offer')
        .replace(/^a (?:competing|better|different|second)/i, 'another')
        .replace(/^an other/i, 'another');
}

/** A threat becomes a question; where it was to take another offer, the offer is told as news. */
function instead(questions: readonly string[], wish: string | null, threatened: string): string[] {
  const offer = otherOffer(threatened);
  const news = offer === null || wish === null ? [] : [`I have ${offer}, and it would help me to ${wish}.`];
  // The news keeps more of what was said.
  return [...news, ...questions];
}

const hearing = (tail: string, threatened: string): string[] => {
  const rest = withoutPressing(tail.replace(/^(?:anything|something|otherwise|nothing)\b/i, '')).replace(
    /,? then$/i,
    '',
  );
  const from = rest === '' ? 'from you' : rest;
  return instead(
    [`Would it be possible to hear ${from}?`, `It would help me to hear ${from}.`],
    `hear ${from}`,
    threatened,
  );
};

const receiving = (thing: string, threatened: string): string[] => {
  const what = withoutPressing(
    thing
      .replace(/^(?:any|no) (?=answer|update|offer|explanation|acknowledge)/i, 'an ')
      .replace(/^(?:any|no) (?=reply|response|decision|call|date|contract|confirmation)/i, 'a ')
      .replace(/^(?:any|no) (?=news|word|feedback)/i, ''),
  );
  return instead(having(what), `have ${what}`, threatened);
};

const ways = (source: string, make: Way['make']): Way[] => [
  // "If I do not hear by Friday, I will withdraw" and "I will withdraw if I do not hear by Friday".
  way(`(?:so |and |but )?(?:${source}),? ?(?:then )?(?:[–—-] )?${threat}`, make),
  way(`${threat.replace('then |', '')}?,? (?:${source})`, make),
];

export const threats: readonly Way[] = [
  ...ways(`(?:if|should) I ${no} (?:hear|heard)\\b(?<tail>(?:[^,;]|,(?=\\d))*?)`, (found) =>
    hearing(found('tail'), found('threat')),
  ),
  ...ways(`(?:unless|until) I (?:hear|have heard)\\b(?<tail>(?:[^,;]|,(?=\\d))*?)`, (found) =>
    hearing(found('tail'), found('threat')),
  ),
  ...ways(`should I not hear\\b(?<tail>(?:[^,;]|,(?=\\d))*?)`, (found) => hearing(found('tail'), found('threat'))),
  ...ways(
    `(?:(?:if|should) I ${no}|should I not|unless I|until I)(?: have)? (?:get|got|receive|received|have|had|see|seen|be given|given) (?<thing>(?:[^,;]|,(?=\\d))*?\\b${given}\\b(?:[^,;]|,(?=\\d))*?)`,
    (found) => receiving(found('thing'), found('threat')),
  ),
  ...ways(`if there(?:'s| is| has been) (?<thing>no (?:[^,;]|,(?=\\d))*?\\b${given}\\b(?:[^,;]|,(?=\\d))*?)`, (found) =>
    receiving(found('thing'), found('threat')),
  ),
  ...ways(
    `if (?<thing>no (?:reply|answer|response|decision|offer|contract|confirmation|news)) (?:comes|arrives|reaches me|is (?:here|forthcoming|received))(?<tail>(?:[^,;]|,(?=\\d))*?)`,
    (found) => receiving(`${found('thing')} ${found('tail')}`, found('threat')),
  ),
  ...ways(
    `if (?:you|they) (?:can't|cannot|can not|don't|do not|won't|will not|fail to|are unable to|are not able to|aren't able to|are not going to|aren't going to|refuse to|are not prepared to|haven't|have not) (?:even |at least |just |please )*(?<what>${order}\\b(?:[^,;]|,(?=\\d))*?)`,
    (found) => instead(asking(found('what')), null, found('threat')),
  ),
  ...ways(
    `unless (?:you|they) (?:can |are able to |will |finally |at least |actually )*(?<what>${order}\\b(?:[^,;]|,(?=\\d))*?)`,
    (found) => instead(asking(found('what')), null, found('threat')),
  ),
  ...ways(
    `(?:if|unless) (?<thing>(?:the|my|your|this) [\\w' -]{2,40}?) (?:is not|isn't|is|has not been|hasn't been|has been|are not|aren't|are|was not|wasn't) (?<done>(?:sent|paid|confirmed|signed|settled|resolved|sorted|answered|issued|fixed|processed|returned|reimbursed|received|agreed|arranged|ready|put|given|shared|delivered|back|here|done|made|finalised|finalized)\\b(?:[^,;]|,(?=\\d))*?)`,
    (found) => [`Could ${within(found('thing'))} be ${withoutPressing(found('done'))}?`],
  ),
  way(`(?:so )?either you (?<what>${order}\\b.*?),? or .*`, (found) => asking(found('what'))),
  way(
    `(?:please |so )?(?<what>${order}\\b.*?),? or (?:else\\b|I\\b|I'm|I'll|you|count me|lose me|forget|we|it|this|consider|my|don't|let|the|face|say goodbye).*`,
    (found) => asking(found('what')),
  ),
  way(
    `(?:so |now )?(?:you have|I(?:'ll| will| can| am going to| am|'m)? (?:only )?(?:give|giving) you)(?: only| just)? (?:until|till) (?<when>[^,;]+?)(?:,? (?:to|in which to) (?<what>${order}\\b(?:[^,;]|,(?=\\d))*?))?(?:,| and|,? after (?:that|which)|,? then|,? or|;| [–—-]).*`,
    (found) => until(found('when'), found('what')),
  ),
  way(
    `(?:so |now )?(?:you have|I(?:'ll| will| can| am going to| am|'m)? (?:only )?(?:give|giving) you)(?: only| just)? (?:until|till) (?<when>[^,;]+?)(?:,? (?:to|in which to) (?<what>${order}\\b(?:[^,;]|,(?=\\d))*?))?`,
    (found) => until(found('when'), found('what')),
  ),
  way(
    `(?:this is|here is|consider this) my (?:last|final|very last) (?:request|reminder|attempt|ask|plea|appeal)(?: to you)?(?: for (?<thing>${given}.*|(?:an?|the|your|my) .*)| to (?:know|find out|learn) (?<what>(?:whether|when|what|if|where|how) .*))`,
    (found) => (found('thing') === '' ? knowing(found('what')) : having(found('thing'))),
  ),
];

function until(when: string, what: string): string[] {
  const time = withoutPressing(when);
  const from = /^(?:the )?(?:end|close)\b|day|\d|noon|tomorrow|tonight|week|month|eod|cob/i.test(time) ? time : '';
  if (from === '') return [];
  return what === ''
    ? [`Would you be able to let me know by ${from}?`, `It would help me to hear from you by ${from}.`]
    : asking(`${what} by ${from}`);
}
