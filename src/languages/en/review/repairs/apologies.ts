import { capital, tidied } from './phrases.ts';
import { type Way, way } from './way.ts';

const deeply =
  '(?:(?:so|very|really|terribly|truly|extremely|deeply|sincerely|again|once again|once more|awfully|dreadfully|genuinely|just|incredibly|beyond|most|ever so|humbly|profoundly|sorry),? )*';
/** What an apology is due for: something that went wrong, and not the writing itself. */
const due =
  "(?:missing|mixing|messing|double-?booking|the mix|not (?:being|having|replying|answering|getting|coming|making|calling|returning|responding|sending|attaching|seeing|picking)|being late|arriving|the (?:late|delay|delayed|confusion|error|mistake|mix-?up|misunderstanding|typo|wrong|missed|bad line|poor|technical|slow|noise|inconvenience|short notice|change)|having (?:to|missed|been|sent|forgotten|had)|my (?:late|delay|delayed|lateness|mistake|error|slow|confusion|typo|absence|cough|bad|poor|phone|connection|nerves)|sending|forgetting|losing|running|keeping you waiting|misreading|misunderstanding|mispronouncing|getting (?:your|the)|rescheduling|cancelling|canceling|this late|any (?:confusion|inconvenience|misunderstanding|delay)|that I (?:was|missed|could|did|had|forgot|misread|sent|got|mis|arrived|ran|have not|haven't)|I (?:was|missed|couldn't|could not|didn't|did not|had to|forgot|sent|got|mis|arrived))";

/** "My phone rang": what happened, and no thing to be sorry for. */
const happened =
  /^(?:my|the) \w+ (?:was|were|rang|went|did|kept|broke|cut|fell|got|started|stopped|froze|dropped|ran|made|barked|cried)\b/i;

/** One plain apology where it is due; none for writing at all. */
export const apologies: readonly Way[] = [
  // Of many apologies the first that is due.
  way(
    `(?:oh |hi |hello )?(?:I(?:'m| am| can only| must| do| have to| want to| really)? ?)?${deeply}(?:sorry|apologi[sz]e|apologies|forgive me|ashamed)(?: again)? (?<how>for|about|that I|I) (?<what>[^,;]{3,80}?)(?:,|;| and (?:sorry|I'm|I am|I know|for|about|forgive|apologies)) .*`,
    (found) =>
      /\b(?:bother|disturb|writ|ask|e?-?mail|message|troubl|intru|impos|chas|pest|nag|time|this|these|it|again|every|exist|wast|state|nuisance|pain|another|yet|weird|you\b|apply|short notice|being|know|have to)/i.test(
        found('what'),
      )
        ? []
        : [
            `I am sorry ${/^I$/i.test(found('how')) ? 'that I' : found('how').toLowerCase().replace(/ i$/, ' I')} ${found('what')}.`,
          ],
    'over-apology',
  ),
  way(
    `I (?:can't|cannot|can not|could not|couldn't) (?:apologi[sz]e (?:enough|more)|(?:even )?(?:begin to )?(?:tell you|say|express) how sorry I am)(?: to you)? for (?<what>[^,;]*?)(?<rest>[,;] ?.*)?`,
    (found) =>
      /^(?:both|disturb|writ|ask|tak|troubl|annoy|email|another|yet)/i.test(found('what'))
        ? []
        : [`I am sorry for ${found('what')}.`],
    'over-apology',
    'begging',
  ),
  way(
    `(?:oh,? )?(?:(?:I(?:'m| am)|please accept my|my|I (?:must|want to|can only|have to|do)|I) )?${deeply}(?<how>sorry|apologies|apologise|apologize)(?: again| once again| once more| profusely| from the bottom of my heart| enough)?(?: for| about| that)? (?<what>${due}\\b[^,;]*?)(?<rest>(?:[,;]| and| but| [–—-]) ?(?:I (?:feel|am|know|hate|promise|can't|cannot|hope|was|really|don't|do not|should|will never)|it (?:was|is|will)|please|that was|this is|so|really|forgive|my|how|what|sorry)\\b.*)?`,
    (found) => [
      `I am sorry ${/^(?:I|that I) /.test(found('what')) ? found('what').replace(/^I /, 'that I ') : happened.test(found('what')) ? `that ${found('what')}` : `for ${found('what')}`}.`,
    ],
    'over-apology',
    'begging',
    'oversharing',
  ),
  way(
    `I (?:feel|felt|am|'m) ${deeply}(?:terrible|awful|bad|guilty|ashamed|embarrassed|mortified|horrified|wretched|dreadful|sick)(?: for| about| that| because)? (?<what>${due}\\b[^,;]*?)(?<rest>(?:[,;]| and| but) ?(?:I|it|please|that|this|so)\\b.*)?`,
    (found) => [
      `I am sorry ${/^(?:I|that I) /.test(found('what')) ? found('what').replace(/^I /, 'that I ') : `for ${found('what')}`}.`,
    ],
    'over-apology',
    'oversharing',
    'begging',
  ),
  way(
    `(?:(?:please )?(?:forgive|excuse|pardon) (?:me|my)|forgive (?:me|my)|I beg your (?:pardon|forgiveness)) ?(?:for )?(?<what>${due.replace('my ', '(?:my )?')}\\b[^,;]*)`,
    (found) => [
      `I am sorry for ${/^(?:late|delay|lateness|mistake|error|absence|slow|poor|bad|wrong|english|answer)/i.test(found('what')) ? `my ${found('what')}` : found('what')}.`,
    ],
    'over-apology',
    'begging',
  ),
  way(
    `(?:a (?:thousand|million) |my (?:deepest|sincerest|humblest|most sincere|most heartfelt) |so many )apologies for (?<what>[^,;]*)`,
    (found) =>
      /^(?:both|disturb|writ|ask|tak|troubl|annoy|email|another|yet|this (?:email|message))/i.test(found('what'))
        ? []
        : [`I am sorry for ${found('what')}.`],
    'over-apology',
  ),
  way(
    `(?:could|may|might|can|would it be (?:ok|okay|all right|possible) if) I (?:possibly |perhaps |maybe |please |just |at all |humbly |dare |be so bold as to |be so cheeky as to |be a (?:pain|nuisance) and )*(?<what>(?:ask|check|trouble you|bother you|enquire|inquire)\\b.*)`,
    (found) =>
      (/^(?:trouble|bother)/i.test(found('what'))
        ? [
            capital(tidied(`May I ask ${found('what').replace(/^(?:trouble|bother) you (?:to ask|for|to)? ?/i, '')}`)) +
              '?',
          ]
        : [`May I ${tidied(found('what'))}?`]
      ).filter((each) =>
        /^May I (?:ask|check|enquire|inquire) (?:whether|if|when|what|how|where|which|about|for|you)/.test(each),
      ),
    'over-apology',
  ),
];
