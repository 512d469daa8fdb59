import { capital, given, givenThing, namesTime, tidied, within, withoutPressing } from './phrases.ts';
import { isOrder, order, plainOf } from './verbs.ts';
import { type Way, way } from './way.ts';

/** "revert" means to reply where the writer comes from, and to go back where the reader does. */
const plainer = (what: string): string =>
  what
    .replace(/^revert(?: back)?(?: (?:to|with) me)?\b(?! (?:to|with))/i, 'reply')
    .replace(/^revert back\b/i, 'reply')
    .replace(/^revert (?=to)/i, 'reply ')
    .replace(/^revert with\b/i, 'reply with')
    .replace(/^(?:be sure|make sure|see to it) (?:to|and) /i, '')
    .replace(/^(?:be sure|make sure|see to it) you /i, '')
    .replace(/^(?:do )?(?:go ahead|go) and /i, '')
    .replace(/^try (?:and|to) /i, '')
    .replace(/^(?:please )?find it in your heart to /i, '')
    .replace(/^hurry(?: up)? and /i, '')
    .replace(/^do the needful (?:and|to|by) /i, '')
    .replace(/^make up your minds?\b/i, 'decide')
    .replace(/^come to a decision\b/i, 'decide')
    .replace(/^get (?:someone|somebody) to /i, 'ask somebody to ');

/** A request for what was ordered: "send me the form by Friday". */
export function asking(what: string): string[] {
  const order = plainer(withoutPressing(what));
  const plain = order.slice(0, 1).toLowerCase() + order.slice(1);
  if (!isOrder(/^[a-z-]+/.exec(plain)?.[0] ?? '')) return [];
  if (
    /^(?:hurry|wait|be|stop|skip|go|come|note|remember|have|try|treat)\b/i.test(plain) &&
    !/^(?:be (?:in touch|clear|specific|able)|have (?:a|someone|somebody|the|another|my))\b/i.test(plain)
  )
    return [];
  if (
    /^see (?:you|u)\b|^take your time|^consider this\b|^expect\b|^let(?:'s| us)\b|^get (?:a (?:move|grip|life)|lost|real|stuffed)\b/i.test(
      plain,
    )
  )
    return [];
  if (/^(?:tell|give|send|answer|call) (?:me|us)$/i.test(plain) && plain !== 'call me') return [];
  if (/^(?:hire|choose|pick|accept|take|offer|give|grant|save) (?:me|us)$/i.test(plain)) return [];
  return [`Could you ${plain}?`, `Would you be able to ${plain}?`, `I would be grateful if you could ${plain}.`];
}

/** A wish for something that they can give: "your answer by Friday". */
export function having(what: string): string[] {
  const thing = withoutPressing(what);
  if (thing === '' || /^an? (?:[\w-]+ )?(?:salary|package|rate|wage|bonus)\b/i.test(thing)) return [];
  if (/^(?:(?:an?|your|the) )?(?:[\w-]+ )?call\b/i.test(thing))
    return [`Could you give me ${thing.replace(/^your call/i, 'a call')}?`];
  return [
    `Could you let me have ${thing}?`,
    `Would you be able to let me have ${thing}?`,
    `It would help me to have ${thing}${namesTime(thing) && !thing.includes(',') ? ', if that is possible' : ''}.`,
  ];
}

/** A wish to know: "whether the panel met". */
export function knowing(what: string): string[] {
  const clause = withoutPressing(what);
  if (clause === '') return [];
  return [
    `Could you tell me ${clause}?`,
    `Would you be able to tell me ${clause}?`,
    `It would help me to know ${clause}.`,
  ];
}

const clause = '(?:whether|if|when|where|what|which|who|how|why)\\b.{3,}';
const strongly =
  "(?:(?:really|urgently|just|do|now|still|desperately|badly|absolutely|therefore|simply|very much|also|'d|would|shall|will|must|am going to) )*";
const wants = `(?:need|want|require|demand|expect|insist on|await|must have|must insist on|have to have|would like|like|am expecting|am owed|deserve|have a right to|am entitled to|will need|shall need|will expect|shall expect)`;

/** Pressing, ordering and threatening ask for something: it is asked for. */
export const asks: readonly Way[] = [
  way(
    `(?:so |and |but )?(?:either way,? |anyway,? )?I ${strongly}(?:need|want|expect|require|would like|like|must have) (?<what>(?:it|this|that|them|these|everything) (?:in writing|back|sorted|ready|here|on paper|by|before|from you)\\b.*)`,
    (found) => [`Could I have ${withoutPressing(found('what'))}?`],
  ),
  way(
    `(?:so |and |but )?I ${strongly}(?:need|want|expect|require|would like|like|ask|urge) (?<who>the (?:panel|board|team|committee|manager|client|governors|partners|head|director|department)|your (?:[\\w-]+ )?(?:panel|board|team|manager|client|office|colleagues?)|(?:somebody|someone)(?: from [A-Za-z ]{2,20}?)?) to (?<what>${order}\\b.*)`,
    (found) =>
      /^(?:be|have|like|know|think (?:I|well|highly))\b/i.test(found('what'))
        ? []
        : [`Could ${found('who')} ${withoutPressing(found('what'))}?`],
  ),
  way(
    `(?:so |and |but )?I ${strongly}(?:need|want|expect|require|would like|like) (?<thing>(?:(?:my|the|your|this|all|these|our) [\\w' -]{2,50}?|this|it)) (?:to be )?(?<done>(?:confirmed|looked at|reviewed|reconsidered|signed|sent|settled|sorted(?: out)?|paid|fixed|approved|answered|booked|arranged|processed|returned|reimbursed|resolved|reviewed|submitted|forwarded|corrected|changed|moved|finalised|finalized|updated|cleared|issued|shared|completed|finished|done)\\b.*)`,
    (found) => [
      `Could ${within(found('thing'))} be ${withoutPressing(found('done'))}?`,
      `It would help me if ${within(found('thing'))} could be ${withoutPressing(found('done'))}.`,
    ],
  ),
  way(`next time,? (?:please |kindly |just )?(?<what>${order}\\b.*)`, (found) => asking(`${found('what')} next time`)),
  way(
    `(?:after [^,]{3,50},? )you (?:could|might|can) (?:at least |surely |just )*(?<what>(?!have\\b|be\\b)${order}\\b.*)`,
    (found) => asking(found('what')),
    'guilt',
    'complaint',
    'bitterness',
    'passive-aggression',
    'sarcasm',
    'argument',
  ),
  way(
    `(?:so |and |but )?when (?:can|will|may|do|should|shall|am|could) I (?:finally |realistically |actually )?(?<verb>expect(?: to (?:hear|have|get|receive))?|going to (?:hear|have|get|receive)|get|have|receive|hear) (?<what>[^,;]*?)(?:,.*)?`,
    (found) =>
      /^(?:my |the )?(?:contract|offer|keys|uniform|badge|laptop|induction)/i.test(found('what'))
        ? []
        : [
            /hear$/i.test(found('verb'))
              ? `May I ask when I might hear ${withoutPressing(found('what'))}?`
              : `May I ask when I might have ${withoutPressing(found('what').replace(/^to (?:hear|have|get|receive) /i, ''))}?`,
          ],
  ),
  way(`(?:so |and |but )?I ${strongly}${wants} (?<thing>${givenThing}(?! (?:to|that))\\b.*)`, (found) => {
    const thing = found('thing');
    if (/^(?:an? |the |some )?(?:better|bigger|higher|more)\b/i.test(thing)) return [];
    return having(
      thing
        .replace(/^(?:an? )?immediate /i, 'an ')
        .replace(/^(?:the|any) (?=call)/i, 'a ')
        .replace(
          /^(an?) (?:straight|proper|clear|firm|definite|final|prompt|quick|urgent|decent|honest) (?=[aeiou])/i,
          'an ',
        )
        .replace(
          /^(an?) (?:straight|proper|clear|firm|definite|final|prompt|quick|urgent|decent|honest) (?=[^aeiou])/i,
          'a ',
        ),
    );
  }),
  way(
    `(?:so |and )?I ${strongly}(?:need to|want to|have to|must|demand to|insist on being able to|expect to|would like to|deserve to|have a right to) (?:be told|know|find out|understand|learn) (?<what>(?:by .{2,30}? )?${clause}|by .{2,40}|about .{3,}|the .{3,}|your .{3,}|more about .{3,})`,
    (found) => knowing(found('what')),
  ),
  way(
    `(?:so |and )?I ${strongly}(?:need to|want to|like to|have to|must|demand to|expect to|insist on) hear(?:ing)?(?<tail> .*)?`,
    (found) => {
      const tail = withoutPressing(found('tail').replace(/^(?:anything|something)\b/i, ''));
      return [`Would it be possible to hear ${tail}?`, `It would help me to hear ${tail}.`].map((each) =>
        each.replace(/ (?=[?.]$)/, ' from you'),
      );
    },
  ),
  way(
    `(?:so |and )?I ${strongly}(?:need to|have to|must|demand to|expect to|insist on) (?<verb>have|get|receive|see|getting|receiving|having) (?<thing>${givenThing}\\b.*)`,
    (found) => having(found('thing')),
  ),
  // "You must send me", "you should have called" is no order any more.
  way(
    `(?:so |and |now )?you (?:really |just |simply |now |all |do |will |absolutely )*(?:must|need to|have to|want to|should|had better|ought to|have got to|are to|are required to|better|'d better) (?:really |now |please |at least |also )*(?<what>(?!be\\b|have\\b)${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `I (?:really |do |fully |would |'d )*(?:want|like|expect|require|need|trust|urge|advise|order|instruct|am asking|am telling|have to ask|must ask|would ask|invite) you(?:r (?:team|office|people))? to (?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `(?:(?:please|kindly|just|now|so|then|do(?! the needful)|simply|also) )*(?:do the needful (?:and|to|by) )?(?:please |kindly )?(?<what>${order}\\b(?! (?:are|is|was|were|has|have|had|will|would|can|could)\\b).*)`,
    (found) => asking(found('what')),
    'pressure',
    'instruction',
    'ultimatum',
    'guilt',
    'bitterness',
    'complaint',
    'passive-aggression',
    'competing-offers',
    'sarcasm',
  ),
  way(
    `(?:please |kindly |and )*(?:do not|don't|never|you (?:must|should) not|you (?:mustn't|shouldn't)|you are not to) (?:ever |just |please )*(?<what>${order}\\b.*)`,
    (found) =>
      !isOrder(/^[a-z-]+/i.exec(found('what'))?.[0] ?? '') ||
      /^(?:bother|waste|ignore|think|worry|hesitate|keep|make|let|be|even)\b/i.test(found('what')) ||
      /\bme\b/i.test(found('what'))
        ? []
        : [`I would be grateful if you did not ${withoutPressing(found('what'))}.`],
    'instruction',
    'pressure',
  ),
  way(`(?:please |kindly )*(?:do not|don't) forget (?:to (?<what>${order}\\b.*)|(?<that>that .*))`, (found) =>
    found('what') === '' ? [] : asking(found('what')),
  ),
  way(
    `(?:please |kindly )*(?:make sure|ensure|see to it)(?: that)? (?<what>(?:I|you|the|my|your|our|he|she|they|it|all|both|everyone|[A-Z]\\w+) .*)`,
    (found) => [
      `Could you make sure that ${within(withoutPressing(found('what')))}?`,
      `I would be grateful if you could make sure that ${within(withoutPressing(found('what')))}.`,
    ],
  ),
  // "The contract must be sent by Friday."
  way(
    `(?<what>(?:The|My|Your|Our|This|These|Those|That|All|Any|Both) (?:[\\w'-]+ ){1,5}?)(?:must|needs? to|ha(?:s|ve) to|should|(?:is|are) to|had better) (?:now |really |please )?be (?<done>.*)`,
    (found) =>
      /\b(?:like|ashamed|sorry|fun|hired|me|mine|interested|happy|glad)\b/i.test(found('done'))
        ? []
        : [`Could ${within(found('what'))} be ${withoutPressing(found('done'))}?`],
    'pressure',
    'instruction',
    'presumption',
    'ultimatum',
  ),
  // "Could you finally tell me", "can't you just look".
  way(
    `(?:so |and |but )?(?:please )?(?:can|could|will|would|can't|couldn't|won't) (?:someone|somebody|anyone|you) (?:please |not |kindly |just |at least |finally |actually |even |possibly |really |for once |bother to |be so good as to |get round to |find (?:a minute|the time|a moment) to |take (?:a minute|a moment|the trouble) to )*(?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `(?:surely |maybe |perhaps |or )?(?:you|someone|somebody) (?:could|might|can|would|may) (?:want to |wish to |like to |perhaps |maybe |please |just |at least |finally |actually |even |possibly |surely |try to |bother to |find (?:a minute|the time|a moment) to |take (?:a minute|a moment|the trouble|the time) to )*(?<what>(?!have\\b|be\\b)${order}\\b.*)`,
    (found) => asking(found('what').replace(/,? (?:this time|next time|for once)$/i, '')),
    'pressure',
    'instruction',
    'guilt',
    'passive-aggression',
    'sarcasm',
    'bitterness',
    'complaint',
  ),
  way(
    `(?:maybe|perhaps|surely) (?:you|someone|somebody) (?:could|might|can) (?:[a-z]+ ){0,2}?(?<what>(?!have\\b|be\\b)${order}\\b.*)`,
    (found) => asking(found('what').replace(/,? (?:this time|next time|for once)$/i, '')),
  ),
  way(
    `(?:would|will) it (?:really )?(?:kill|hurt|harm|be so hard for|be too much trouble for|be too much for|be asking too much of) you to (?:at least |just |finally |actually )?(?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `(?:is it|would it be|was it|is that) (?:really |so |too |that )*(?:much|hard|difficult|much trouble|much to ask|impossible) (?:to ask )?(?:for (?:you|someone|somebody|anyone) )?to (?:at least |just |finally |actually )?(?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `how (?:hard|difficult) (?:can|could|is|would) it (?:really )?(?:be )?to (?:just |simply |at least )?(?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `(?:is it|is that|would it be) (?:really )?(?:too much|so much) to (?:ask|expect|hope)(?: for)? (?<thing>(?:an?|the|some|your|for) .*|${given}\\b.*)`,
    (found) => [`May I ask for ${withoutPressing(found('thing'))}?`],
  ),
  way(
    `(?:I think |I feel |I believe )?(?:the (?:very )?least (?:that )?(?:you|they) (?:can|could|might|should) (?:have )?(?:do|done)(?: now)? (?:is|was|would be)(?: to)?|it (?:is|would be|'s|seems) only (?:fair|polite|decent|right|reasonable)(?: of you)? to|common (?:courtesy|decency) would be to) (?:at least |just )?(?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `I (?:really |do |think I |feel I |believe I |surely |certainly )*(?:deserve|am owed|am entitled to|have earned) (?:at least |more than this, )?(?<thing>(?:an?|your|some) (?:[\\w-]+ )?(?:answer|reply|response|explanation|update|decision|line|call)\\b.*)`,
    (found) => {
      const thing = withoutPressing(found('thing')).replace(
        /^a (?:simple|proper|straight|decent|clear) (?=[aeiou])/i,
        'an ',
      );
      return [`Could you give me ${thing}?`, `I would be glad of ${thing}.`];
    },
  ),
  way(
    `(?:even )?(?:an?|one) (?:simple|quick|short|single|small|brief|two-line|one-line|polite|little|basic|mere|bit of|word of|proper|decent|courtesy)? ?(?<thing>(?:[\\w-]+ )?(?:reply|answer|response|acknowledgement|acknowledgment|email|e-mail|call|line|message|update|explanation|note)(?: (?:to|about|from|by|on|after|either way)\\b.*?)?) (?:would|might|could) (?:surely |really |at least )?(?:not )?(?:be|(?<past>have been)|do|suffice|go) (?:.*)`,
    (found) => {
      const thing = found('thing');
      const one = `${/^[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing}`;
      return [found('past') === '' ? `I would be glad of ${one}.` : `I had hoped for ${one}.`];
    },
  ),
  way(
    `it would (?:be|(?<past>have been|'ve been)) (?:so |very |really )?(?:nice|good|polite|courteous|decent|fair|appreciated|kind|helpful|great|lovely|professional)(?: of you)?(?: at least)? (?:to (?:at least )?(?<verb>hear|know|be told|have|get|receive) (?<tail>.*)|if (?:you|someone|somebody) (?:had )?(?:could |would )?(?:at least |just |actually |bothered to )?(?<what>${order}) (?<rest>.*))`,
    (found) => {
      if (found('what') !== '')
        return plainOf(found('what')) === null ? asking(`${found('what')} ${found('rest')}`) : [];
      const what = `${found('verb').toLowerCase()} ${withoutPressing(found('tail').replace(/^(?:at least |even )/i, ''))}`;
      return [found('past') === '' ? `I would be glad to ${what}.` : `I had hoped to ${what}.`];
    },
  ),
  way(
    `I(?:'d| would) (?:really |very much |greatly )?appreciate it if (?:you|someone) (?:could|would|did|might) (?:at least |finally |actually |please |just |bother to |take the time to )*(?<what>${order}\\b.*)`,
    (found) => asking(found('what')),
  ),
  way(
    `I (?:will|'ll|shall|am going to) (?:just |simply |then )?(?<what>(?:call|ring|phone|visit|come by|drop in|stop by|pop in|pop by|drop by)\\b.*)`,
    (found) =>
      /\b(?:every|until|unless|if|again and again|daily)\b/i.test(found('what'))
        ? []
        : [`May I ${withoutPressing(found('what'))}?`],
    'pressure',
    'instruction',
    'presumption',
  ),
  way(
    `(?:this|it|the matter|my (?:application|case|request)) is (?:very |really |extremely |quite |now |rather |becoming )*urgent(?: (?:for me|now))?(?<why>,? (?:because|as|since) .*)`,
    (found) => [capital(`${tidied(found('why').replace(/^,? ?(?:because|as|since) /i, ''))}.`)],
  ),
];
