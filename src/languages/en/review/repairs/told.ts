import { asking, having, knowing } from './asks.ts';
import { tidied, within, withoutPressing } from './phrases.ts';
import { plainOf } from './verbs.ts';
import { type Way, way } from './way.ts';

const clause = '(?:whether|if|when|where|what|which|who|how)\\b.{3,}';
const nobody = '(?:nobody|no one|no-one|not one of you|none of you)';
const stillNot =
  "(?:you|they|[Tt]he [\\w-]+|your (?:office|team|colleagues?|company|client))(?: still)?(?: have| has|'ve|'s)?(?: still)? ?(?:not|n't|never|yet to|failed to)(?: yet| once| even| actually| bothered to| so much as)*";
const noneHas = `${nobody}(?: there| at [A-Z][\\w&. ]{1,30}?| in [\\w ]{2,20}?| from [\\w ]{2,20}?)?(?: has| have|'s)?(?: yet| ever| even| once| so far| bothered to| (?:had|has) the (?:courtesy|decency|grace|manners|good grace) to| seems to have| thought to| cared to| managed to| taken the trouble to)*`;

const replies =
  /^(?:reply|respond|answer|acknowledge|read|look|get|come|review|open|go|consider|decide|think|speak|talk|check)$/;

/** What has not been done yet is asked for: "You still have not sent me the form" asks for the form. */
function notDone(form: string, rest: string): string[] {
  const plain = plainOf(form) ?? form.toLowerCase();
  const tail = withoutPressing(
    rest
      .replace(/^\s*[,;].*/, '')
      .replace(/^(?:even|once|at all)\b/i, '')
      .replace(/,? (?:yet|at all|so far|either|once|even once|for weeks|in weeks|ever)$/i, ''),
  );
  if (/\b(?:promised|obviously|clearly|despite|although|even though|which is|like you)\b/i.test(tail)) return [];
  const what = tidied(`${plain} ${tail}`);
  if (/^(?:say|mention|state)$/.test(plain)) return new RegExp(`^${clause}$`, 'i').test(tail) ? knowing(tail) : [];
  if (/^(?:tell|inform)$/.test(plain)) {
    const known = tail.replace(/^(?:me|us) /i, '');
    return new RegExp(`^${clause}$`, 'i').test(known)
      ? knowing(known)
      : /^(?:me|us) (?:about|the|anything about) ./i.test(tail) &&
          !/\b(?:was|is|were|are|had|has|would|will)\b/i.test(tail)
        ? [`Could you tell me ${known.replace(/^anything /i, '')}?`]
        : [];
  }
  if (replies.test(plain)) {
    if (/^(?:get|come)$/.test(plain) && !/^(?:back|round)\b/i.test(tail)) return [];
    if (/^(?:think|consider|speak|talk|go|look|check|open)$/.test(plain) && tail === '') return [];
    return [`Have you had a chance to ${what}?`, ...(plain === 'read' || plain === 'consider' ? [] : asking(what))];
  }
  if (
    /^(?:send|give|pay|return|share|confirm|explain|call|ring|phone|contact|email|write|let|provide|book|arrange|issue|forward|update|schedule|reimburse|clarify|set|introduce|pass|process|fix|sign|refund)$/.test(
      plain,
    )
  ) {
    if (/^(?:let)$/.test(plain) && !/^(?:me|us) know\b/i.test(tail)) return [];
    if (
      /\b(?:on|last|yesterday|that|at) (?:mon|tues|wednes|thurs|fri|satur|sun|week|day|morning|\d)/i.test(tail) &&
      /^(?:call|ring|phone|contact|email|write)$/.test(plain)
    )
      return [];
    return [...asking(what), `Have you had a chance to ${what}?`].slice(0, 2);
  }
  return [];
}

const heardNothing =
  "(?:(?:have |'ve |had )?(?:still |yet |now |really )*(?:heard|received|had|got|seen|been told) (?:absolutely |precisely |exactly |literally )?(?:nothing|zero|not a word|not a thing|no (?:reply|answer|response|word|news|update|feedback))|(?:still )?(?:have|has|had|'ve)?(?: still)?(?: not|n't)(?: yet| even| once)* (?:heard|received|had|got|seen|been given)(?: back)?(?: (?:anything|a word|a thing|a peep|any (?:reply|answer|response|word|news|update|feedback)|so much as (?:a|an) [\\w-]+|(?:a|one) single [\\w-]+|an? (?:reply|answer|response|word|acknowledge?ment)))?(?: back)?|(?:still )?(?:have|had|hear|got) (?:nothing (?=from|yet|back)|no (?:reply|answer|response|word|news|update|feedback)))";

/** "I have not heard from you since Tuesday": the fact alone. */
function unheard(tail: string): string {
  const rest = withoutPressing(
    tail
      .replace(/^(?:back|at all|whatsoever|yet)\b/i, '')
      .replace(/,? (?:at all|whatsoever|yet|since then|in return|so far|ever since|since)$/i, ''),
  );
  if (/^$/.test(rest)) return 'I have not heard back yet';
  if (/^(?:from|about|on|regarding|to|as to) /i.test(rest))
    return `I have not heard ${rest.replace(/^to /i, 'back about ')}${/\b(?:since|after)\b/i.test(rest) ? '' : ' yet'}`;
  if (/^(?:since|after|for|in) /i.test(rest)) return `I have not heard back ${rest.replace(/^after/i, 'since')}`;
  return '';
}

const emotive =
  "(?:it(?:'s| is| was)|I (?:find|found|think|feel) (?:it|that)(?:'s| is| was)?|I(?:'m| am| was| feel| felt)|how|what a) (?:(?:very|so|really|rather|quite|extremely|most|deeply|a|such a|more than a little|bitterly|somewhat|just|simply|frankly) )*(?:disappoint(?:ing|ed)|frustrat(?:ing|ed)|annoy(?:ing|ed)|upset(?:ting)?|strange|odd|sad(?:dened)?|shame|pity|surpris(?:ing|ed)|unacceptable|unprofessional|rude|ridiculous|outrageous|poor|hurt(?:ful)?|unfair|disgraceful|shocking|shocked|appalling|concern(?:ing|ed)|puzzl(?:ing|ed)|baffl(?:ing|ed)|incredible|unbelievable|astonish(?:ing|ed)|amaz(?:ing|ed)|irritat(?:ing|ed)|fed up|disgusted|dismayed|tired)(?: that| to (?=hear)| how)?";

/** The complaint without the judgement in front of it: "nobody has called me". */
export function unjudged(body: string): string {
  return body.replace(new RegExp(`^${emotive} (?=(?:you|nobody|no one|they|I|the|your) )`, 'i'), '');
}

/** What was not told, sent or answered: the question is asked, or the fact stands alone. */
export const told: readonly Way[] = [
  way(
    `(?:so |and |but )?(?:what|why)(?: on earth| the (?:hell|heck))?(?:'s| is| are)(?: it)? taking (?:you )?(?:so|this|that) long with (?<thing>.{3,60})`,
    (found) => [`May I ask how things stand with ${withoutPressing(found('thing'))}?`],
  ),
  way(`(?:so |and |but |yet )?(?:${stillNot}|${noneHas}) (?<form>[a-z]+)\\b(?<rest>.*)`, (found) =>
    notDone(found('form'), found('rest')),
  ),
  way(
    `(?:so |and |but )?why (?:have|has|haven't|hasn't|is it that) (?:you|nobody|no one|no-one|anyone|anybody|they)(?: have| has)?(?: still)?(?: not)?(?: yet| even| ever| once| bothered to)* (?<form>[a-z]+)\\b(?<rest>.*)`,
    (found) => notDone(found('form'), found('rest')),
  ),
  way(
    `(?:did|have) (?:you|they|anyone|anybody)(?: people)? (?:even |actually |ever |really |not even |not |at least )*(?<form>read|look(?:ed)? at|see|seen|receive|received|get|got|open(?:ed)?|consider(?:ed)?) (?<rest>(?:my|the|it|them|any|all|through)\\b.*)`,
    (found) => {
      const verb = found('form')
        .toLowerCase()
        .replace(/^look(?:ed)? at$/, 'look at')
        .replace(/^opened$/, 'open')
        .replace(/^considered$/, 'consider')
        .replace(/^seen$/, 'see')
        .replace(/^(?:received|got|get)$/, 'receive');
      const rest = withoutPressing(found('rest'));
      return verb === 'receive' || verb === 'see'
        ? [`May I ask whether you ${verb === 'see' ? 'saw' : 'received'} ${rest}?`]
        : [`Have you had a chance to ${verb} ${rest}?`];
    },
  ),
  way(
    `(?:so |and |but )?I (?:still |really |have |'ve |'m |am |honestly |simply )*(?:got )?(?:no (?:idea|clue)|(?:do not|don't) (?:even )?know|(?:not|n't) (?:been told|the (?:faintest|slightest) idea)|none the wiser(?: as to| about)?|in the dark(?: as to| about)?|left (?:wondering|guessing)|waiting to (?:hear|know|be told|find out|learn)|wondering|not (?:been told|heard)) (?:as to )?(?<what>${clause})`,
    (found) => knowing(found('what')),
  ),
  way(
    `(?:so |and |but )?(?:I(?:'m| am| have been|'ve been) )?still waiting (?:patiently |endlessly )?(?:for|on) (?<thing>(?:my|the|your|an?|some) .{3,}|feedback\\b.*|news\\b.*|confirmation\\b.*)`,
    (found) => [
      `May I ask when I might have ${withoutPressing(found('thing').replace(/^a (?:single|simple|proper) /i, 'a '))}?`,
      ...having(found('thing')).slice(0, 1),
    ],
  ),
  way(
    `(?:so |and |but )?(?:is there |have you |got |have you got )?any (?<what>updates?|news|progress|word|movement|developments?)(?: yet| at all)?(?<tail>(?: (?:on|about|from|regarding|with|as to) [^,;]*)?)`,
    (found) => [
      `May I ask whether there is any ${found('what').toLowerCase()}${found('tail') === '' ? ' yet' : ` ${found('tail')}`}?`,
    ],
  ),
  way(
    `(?:I(?:'m| am| was) )?(?:just |only )?wonder(?:ing)? (?<what>(?:if|whether|when|what|how|where) .*)`,
    (found) => [`I was wondering ${withoutPressing(found('what'))}.`],
    'over-familiarity',
    'over-apology',
    'passive-aggression',
    'pressure',
    'begging',
  ),
  way(
    `.*\\b(?:silence|no contact|hearing nothing|being ignored|no (?:reply|response|answer|news|word))(?: from you| from your (?:side|end|office|team))?,? (?<since>(?:ever )?since .*)`,
    (found) => [`I have not heard back ${withoutPressing(found('since').replace(/^ever /i, ''))}.`],
    'guilt',
    'complaint',
    'bitterness',
    'passive-aggression',
    'sarcasm',
    'pressure',
  ),
  way(
    `(?:I think |I feel |surely )?(?:you|they|someone|somebody) (?:could|might|should)(?: at least| surely| perhaps)?(?: just)? have (?:at least |surely |just )?(?:let me know|told me|informed me|warned me|said|mentioned|given me notice) (?<what>(?:about|of|that|when|whether|earlier|sooner|before) ?.*)`,
    (found) => [`I would have been glad to know ${withoutPressing(found('what'))}.`],
    'guilt',
    'complaint',
    'bitterness',
    'passive-aggression',
    'sarcasm',
    'argument',
  ),
  way(
    `you owe me (?<what>(?:an?|the|some) (?:[\\w-]+ ){0,2}?(?:answer|reply|response|explanation|decision|call|update|email)\\b.*)`,
    (found) =>
      asking(
        `give me ${found('what')
          .replace(/^an? (?:proper|straight|decent|clear|honest|real) (?=[aeiou])/i, 'an ')
          .replace(/^an? (?:proper|straight|decent|clear|honest|real) /i, 'a ')}`,
      ).slice(0, 1),
  ),
  way(
    `(?:so |and |but )?where (?:is|are|the (?:hell|heck) (?:is|are)|on earth (?:is|are)) (?<thing>(?:my|the|your) .{3,})`,
    (found) => [`May I ask when I might have ${withoutPressing(found('thing'))}?`],
  ),
  way(
    `(?:so |and |but )?(?:there (?:is|has been|'s) )?(?:still|yet again|once again) no (?:reply|answer|response) to (?<thing>my .*)`,
    (found) => [`Have you had a chance to reply to ${withoutPressing(found('thing'))}?`],
  ),
  way(
    `(?:so |and |but )?(?:there (?:is|has been|'s) )?still no (?<thing>(?:news|word|decision|update|feedback|sign|contract|date|offer|confirmation)\\b.*)`,
    (found) => [
      `Is there any ${withoutPressing(found('thing'))
        .replace(/^word$/i, 'word from you')
        .replace(/^news$/i, 'news for me')}?`,
    ],
  ),
  way(`(?:so |and |but |yet )?I(?<said> ?${heardNothing})\\b(?<tail>.*)`, (found) => {
    const said = unheard(found('tail'));
    return said === '' ? [] : [`${said}.`];
  }),
  way(
    `I(?:'m| am| was| feel)? (?:[a-z]+ )?(?:disappointed|hurt|surprised|upset|frustrated|annoyed|let down|sad|saddened|concerned|puzzled|astonished|amazed|dismayed|baffled|perplexed|irritated|shocked) (?:that I |to )(?:have |'ve )?(?<said>still not|not|heard nothing|n't)(?: (?:yet|even|once))?(?: (?:to )?(?:have )?heard(?: (?:anything|a word|a thing))?)?(?<tail>.*)`,
    (found) => {
      const said = unheard(found('tail').replace(/^ ?(?:to )?(?:have )?heard(?: anything)?/i, ''));
      return said === '' ? [] : [`${said}.`];
    },
  ),
  way(
    `(?:so |and |but )?(?:why|how come) (?:is|does|has|are|it is|it's|this is) (?<what>(?:it|this|that|the [\\w -]{2,30}?|your [\\w -]{2,30}?))? ?(?:taking|take|takes|been taking|taken) (?:you )?(?:so|this|that|such a|ages|for ever|forever)\\b.*`,
    (found) => [
      `May I ask how long ${found('what') === '' || /^(?:this|that)$/i.test(found('what')) ? 'it' : within(found('what'))} is likely to take?`,
    ],
  ),
  way(
    `(?:(?:I (?:do not|don't|cannot|can't|fail to|really don't) (?:understand|see|know|imagine|get) )?(?:what(?:'s| is)|why (?:it|this) is) taking (?:you )?(?:so|this|that) long|how (?:much )?long(?:er)? (?:will|is|does|can) (?<what>it|this|that|the [\\w -]{2,30}?|your [\\w -]{2,30}?) (?:take|going to take|possibly take)|how much (?:longer|more time) (?:do|will|must|should|am) I (?:have |supposed |expected |need )?(?:to )?(?:wait|be waiting|sit here|go on waiting))(?<tail>(?: for [\\w' -]{3,60})?)`,
    (found) =>
      found('tail') === ''
        ? [
            `May I ask how long ${found('what') === '' || /^(?:this|that)$/i.test(found('what')) ? 'it' : within(found('what'))} is likely to take?`,
          ]
        : [`May I ask when I might have ${found('tail').replace(/^for /i, '')}?`],
  ),
  way(
    `what(?:'s| is| on earth is| the (?:hell|heck) is) (?:going on|happening|the (?:hold-?up|delay|problem|matter)) with (?<thing>(?:my|the|your|this) .{2,})`,
    (found) => [`May I ask how things stand with ${withoutPressing(found('thing'))}?`],
  ),
  way(`what(?:'s| is) (?:causing |behind )?(?:the|this|all this) (?:hold-?up|delay)`, () => [
    'May I ask whether there is a delay?',
  ]),
  // "I have written three times and still have no answer", "I tried your mobile twice and nobody picked up".
  way(
    `(?:so |and |but )?I (?:have |had )?(?:now |already |repeatedly |been |personally )*(?:written|wrote|emailed|e-mailed|mailed|called|rung|rang|phoned|messaged|texted|contacted|chased|asked|followed up|left|sent|tried|applied)\\b[^;]*?(?:,| –|;)? (?:and|but|yet|with|without) (?:I )?(?:have |had |am |'ve )?(?:still |yet |now |only |so far )*(?:have |had |got |received |heard |hear |been |get |getting |receiving |hearing )?(?:absolutely |precisely |exactly )?(?:no|nothing|not|zero|any|a single|silence|n't)\\b(?<tail>.*)`,
    (found) =>
      /\b(?:picked|pick|rang|called|helped|problem|reason)\b/i.test(found('tail'))
        ? []
        : ['I have not heard back yet.'],
    'bitterness',
    'guilt',
    'complaint',
    'passive-aggression',
    'pressure',
    'sarcasm',
  ),
  way(
    `(?:so |and |but )?I (?:have |had )?(?:now |already |repeatedly |also )*(?<verb>tried|rang|called|phoned|emailed|wrote|written|messaged|texted) (?<what>[^,;]*?)(?:,| –|;)?(?: (?:and|but|only to|yet)\\b .*)?`,
    (found) => {
      const what = tidied(
        found('what').replace(
          /(?<![\w-])(?:(?:no (?:less|fewer) than |at least |about |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|countless|umpteen|a dozen|dozens of) times|twice|repeatedly|again and again|over and over(?: again)?|time and again|more than once)(?![\w-])/gi,
          '',
        ),
      );
      return what === found('what') || !/\b(?:my|your|the)\b/i.test(what)
        ? []
        : [`I ${/^written$/i.test(found('verb')) ? 'wrote' : found('verb').toLowerCase()} ${what}.`];
    },
    'bitterness',
    'guilt',
    'complaint',
    'passive-aggression',
    'pressure',
    'sarcasm',
  ),
  // "When will you finally decide": the question without its edge.
  way(
    `(?:so |and |but )?when (?:on earth |exactly |the (?:hell|heck) )?(?<verb>will|are|is|can) (?<who>you|they|he|she|it|the [\\w-]+(?: [\\w-]+)?|your [\\w-]+) (?:finally |ever |actually |at last |be so kind as to |bother to |get round to |manage to |deign to |planning to |going to )*(?<what>${'(?:be|have|get|make|come|decide|let|tell|send|give|call|reply|answer|respond|hear|pay|know|start|sign|issue|confirm|contact|write|finish|meet|interview|choose|announce|offer)'}\\b.*)`,
    (found) => {
      const verb = found('verb').toLowerCase();
      const who = within(found('who'));
      const what = withoutPressing(found('what'));
      return [`May I ask when ${who} ${verb === 'can' ? 'can' : 'will'} ${what}?`];
    },
    'pressure',
    'guilt',
    'bitterness',
    'passive-aggression',
    'sarcasm',
    'complaint',
    'instruction',
    'ultimatum',
  ),
  way(
    `(?:so |and |but )?are you (?:even |actually |really |at all |seriously )*(?<still>still )?(?:even |actually |really |at all )*(?<what>(?:consider|look|recruit|hir|fill|interest|plann|think)(?:ing|ed)\\b.*)`,
    (found) => [
      `May I ask whether you are ${found('still') === '' ? '' : 'still '}${withoutPressing(found('what').replace(/,? at all$/i, ''))}?`,
    ],
  ),
];
