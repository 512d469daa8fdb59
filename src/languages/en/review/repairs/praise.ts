import { capital, tidied, within } from './phrases.ts';
import { ingOf } from './verbs.ts';
import { type Way, way } from './way.ts';

const hugely =
  '(?:(?:absolutely|truly|incredibly|unbelievably|extraordinarily|simply|utterly|totally|completely|so|such an?|really|just|genuinely|honestly|literally|very|deeply|immensely|extremely|profoundly|enormously|beyond|positively|nothing short of|quite)[ ,]+)*';
const huge =
  '(?:amazing|brilliant|incredible|fantastic|inspiring|outstanding|phenomenal|wonderful|impressive|awesome|extraordinary|magnificent|exceptional|spectacular|superb|perfect|breathtaking|mind-?blowing|life-changing|unforgettable|stunning|world-class|fabulous|marvellous|marvelous|legendary|genius|remarkable|unbelievable|terrific|unparalleled|unmatched|peerless|unrivalled|flawless|invaluable|priceless|immense|infinite|boundless|visionary|masterful|exquisite|divine|heavenly|out of this world|second to none)';
const thing =
  '(?:talk|explanation|presentation|question|questions|interview|conversation|session|tour|visit|lecture|introduction|description|overview|feedback|advice|demo|demonstration|work|project|research|website|product|approach|office|offices|workshop|lab|site|answers?|insights?|report|paper|book|article|plans?|discussion|meeting|chat|call|experience|hospitality|day|morning|afternoon|hour)';

/** Praise too large is brought to a size that is believed. */
export const praise: readonly Way[] = [
  // "Thanks for today, and don't worry about the first half hour": the thanks alone.
  way(
    `(?<what>(?:(?:many )?thanks|thank you|(?:it was |it's been |so )?(?:good|great|nice|lovely|a pleasure) to (?:meet|see|talk|speak|chat)|I(?:'m| am) glad|I enjoyed) [^,;]{3,70}?)(?:,? (?:but|though|although|even if|even though|only)|,? and (?:don't|do not|no|I'll try|never mind|no need)|;| –) .*`,
    (found) =>
      /\b(?:finally|nothing|bother|silence|at last|eventually|ignor|wast|keeping me|only|fitting me|squeez|two lines|one line)\b/i.test(
        found('what'),
      )
        ? []
        : [`${capital(found('what'))}.`],
    'complaint',
    'passive-aggression',
    'guilt',
    'bitterness',
    'argument',
    'oversharing',
    'over-familiarity',
  ),
  way(
    `(?:well,? )?(?:many )?(?:thanks|thank you)(?: so much| so very much| very much| a lot)?(?: indeed)? for (?:your|the|such an?|that) (?:[\\w-]+,? (?:and )?){0,4}?(?<what>reply|answer|response|email|e-mail|letter|message|feedback)(?<tail> .*)?`,
    (found) => (lateOut(found('tail')) === '' ? [`Thank you for your ${found('what').toLowerCase()}.`] : []),
    'sarcasm',
    'passive-aggression',
    'bitterness',
    'complaint',
  ),
  way(
    `(?<before>I (?:was|am|'m|have been|felt|left) )${hugely}(?:blown away|floored|dazzled|mesmeri[sz]ed|awestruck|spellbound|in (?:complete |total |absolute )?awe|speechless|star-?struck|overwhelmed|captivated|enchanted|wowed|amazed|astonished|stunned|bowled over)(?: by| with| of| at| from)(?<what> .+)`,
    (found) => [`${/^I (?:am|'m)/i.test(found('before')) ? 'I am' : 'I was'} impressed by ${calmer(found('what'))}.`],
    'flattery',
    'over-familiarity',
    'begging',
  ),
  way(
    `(?<what>(?:your|the|our|that|this) (?:[\\w'-]+ ){0,4}?${thing}(?: (?:of|about|on|with|through|around|into|to|for|at) [^,;]{2,60}?)?) (?<verb>was|were|is|are) ${hugely}${huge}(?: and ${hugely}${huge})*`,
    (found) =>
      [`I enjoyed ${within(found('what'))}.`, `${found('what')} ${found('verb')} very good.`].slice(
        /^(?:is|are)$/i.test(found('verb')) ? 1 : 0,
      ),
    'flattery',
    'over-familiarity',
  ),
  way(
    `(?<what>(?:your|the) (?!(?:most|best|only|whole|fact|way)\\b)[\\w' -]{3,80}?) (?:is|was|are|were) ${hugely}(?:an? )?${huge}(?: and ${hugely}${huge})*`,
    (found) =>
      /\b(?:you|team|people|recruiter|manager|director|colleagues?|panel|consultant|staff|is|was|are|were|that)\b/i.test(
        found('what'),
      )
        ? []
        : [`${found('what')} impressed me.`],
    'flattery',
    'over-familiarity',
  ),
  way(
    `it was (?:an? |the |such an? )?(?:absolute |true |real |great |immense |enormous |huge |sheer |pure |rare |profound )*(?:honou?r|privilege|joy|delight|dream|thrill)(?: of (?:a lifetime|my (?:life|career)))? to (?<what>.*)`,
    (found) => [`It was a pleasure to ${calmer(found('what'))}.`],
    'flattery',
    'over-familiarity',
    'begging',
    'sarcasm',
  ),
  way(
    `(?:meeting|speaking with|speaking to|talking to|interviewing with|hearing|listening to) (?<who>[^,;]{2,60}?) (?:was|has been|is) (?:an? |the |such an? )?(?:absolute |true |real |great |immense |enormous |huge )*(?:honou?r|privilege|joy|delight|dream|thrill|highlight)(?: of (?:a lifetime|my (?:life|career|year|week)))?`,
    (found) => [`It was a pleasure to meet ${within(found('who'))}.`].filter(() => /^[A-Z]|^you/.test(found('who'))),
    'flattery',
    'over-familiarity',
  ),
  way(
    `I(?:'d| would) be (?:so |truly |deeply |absolutely |beyond |incredibly |more than )*(?:honou?red|thrilled|privileged|blessed|over the moon|ecstatic|overjoyed) to (?<what>.*)`,
    (found) => [`I would be glad to ${calmer(found('what'))}.`],
    'flattery',
    'begging',
    'over-familiarity',
  ),
  way(
    `(?:it (?:is|has (?:always )?been)|it's) (?:always )?(?:been )?my (?:lifelong |absolute |childhood |biggest |greatest )*dream to (?<what>.*)`,
    (found) => [`I would very much like to ${calmer(found('what'))}.`],
    'flattery',
    'begging',
    'oversharing',
    'presumption',
  ),
  way(
    `I(?:'ve| have) (?:always|long) (?:dreamed|dreamt) of (?<verb>working|joining) (?<rest>.*)`,
    (found) => [
      `I would very much like to ${found('verb').toLowerCase() === 'working' ? 'work' : 'join'} ${calmer(found('rest'))}.`,
    ],
    'flattery',
    'begging',
    'oversharing',
  ),
  way(
    `(?<before>(?:(?:many |so many )?thanks|thank you|I am grateful|I'm grateful|I appreciated?|I enjoyed|I loved|I learned a lot from|I am thankful)(?: so very much| so much| very much| again| from the bottom of my heart| a million| a thousand times| immensely| enormously)* ?(?:for|to)? ?)(?<what>(?:the|your|such an?|an?|that|this|our) .*)`,
    (found) => {
      const head = tidied(
        found('before').replace(
          / (?:so (?:very )?much|from the bottom of my heart|a million|a thousand times|immensely|enormously)/gi,
          ' ',
        ),
      )
        .replace(/^I loved$/i, 'I enjoyed')
        .replace(/^so many/i, 'many');
      return [`${head} ${calmer(found('what').replace(/^such an? /i, 'the '))}.`];
    },
    'flattery',
    'over-familiarity',
    'begging',
  ),
  way(
    `it was (?:by far |easily |without (?:a )?doubt |truly |simply |honestly |quite simply )*(?:the|one of the) (?:(?:very )?best|most [\\w-]+|greatest|finest|nicest|loveliest) (?<what>interview|conversation|meeting|day|visit|discussion|chat|talk|tour|hour|process|experience)s?(?: process| experience)?(?: (?:that )?I(?:'ve| have)? (?:ever )?(?:had|attended|been (?:to|in|through)|experienced|sat through)| of my (?:life|career)| ever)(?<rest>.*)`,
    (found) =>
      [`I enjoyed the ${found('what').toLowerCase()}${found('rest') === '' ? '' : ` ${found('rest')}`}.`].filter(
        () => !/^[,;]/.test(found('rest')),
      ),
    'flattery',
    'over-familiarity',
  ),
  way(
    `(?:how|what) (?:very |so )?(?:kind|nice|good|generous|thoughtful|lovely|sweet|gracious|big|decent|professional) of (?:you|them)(?: all)? to (?:finally |at last |eventually |actually |even |bother to |take the time to |find the time to |remember to )*(?<what>reply|answer|write|respond|call|remember|let me know|get back|tell me|get in touch|see me|meet me|invite me)(?<tail>.*)`,
    (found) => {
      const [verb = '', ...rest] = found('what').split(' ');
      return [`Thank you for ${tidied(`${ingOf(verb)} ${rest.join(' ')} ${lateOut(found('tail'))}`)}.`];
    },
  ),
  way(
    `you(?:'re| are| were| guys are)(?: all)? (?:such |truly |really |just |simply |honestly |literally )*(?:an? |the )?(?:absolute |total |true |real |complete |proper )*(?:legends?|stars?|angels?|hero(?:es)?|lifesavers?|gems?|superstars?|treasures?|saints?|diamonds?|best|amazing|brilliant|wonderful|awesome|kind|sweet|lovely|incredible) (?:person )?for (?<what>[a-z]+ing .*)`,
    (found) => [`Thank you for ${calmer(found('what'))}.`],
    'flattery',
    'over-familiarity',
    'begging',
  ),
  way(
    `(?:well,? )?(?:many )?(?:thanks|thank you)(?: so much| so very much| very much| a lot| ever so much)?(?: indeed)? for (?:finally |at last |eventually |actually |at least )*(?:deigning to |bothering to |taking the trouble to |managing to |finding the time to |remembering to |getting round to |getting around to )?(?:finally |actually |at least )*(?<what>[a-z]+)\\b(?<tail>[^,;]*)`,
    (found) => {
      const verb = found('what').toLowerCase();
      const said = verb.endsWith('ing') ? verb : ingOf(verb);
      return /^(?:reply|respond|answer|get|writ|call|com|let|send|tell|acknowledg|confirm|see|meet|invit|ring|return|shar|giv|consider)ing$|^(?:letting|getting)$/.test(
        said,
      )
        ? [`Thank you for ${tidied(`${said} ${lateOut(found('tail'))}`)}.`]
        : [];
    },
  ),
  way(
    `(?:great|nice|lovely|good|wonderful|so good|a pleasure|how nice|how lovely|what a relief) to (?:finally |at last |eventually )*hear (?<what>from you)(?<tail>.*)`,
    (found) => (lateOut(found('tail')) === '' ? ['It was good to hear from you.'] : []),
    'sarcasm',
    'passive-aggression',
    'bitterness',
    'complaint',
  ),
];

/** Without "after only two months", which is the dig. */
function lateOut(tail: string): string {
  return tidied(
    tail
      .replace(
        /,? ?\b(?:after (?:only|just|a mere|all(?: this| that)?|so|the|such a)?\s?.*|at last|finally|eventually|for once|in the end|to me after .*|with (?:a|your|such a) (?:standard|form|two-line|one-line|generic|automated).*)$/i,
        '',
      )
      .replace(/^ ?to (?=my (?:email|letter|message)s?)/i, 'to '),
  );
}

/** Without the words that make praise too large. */
export function calmer(text: string): string {
  return tidied(
    text
      .replace(
        /,? ?\b(?:(?:that )?I(?:'ve| have)? ever (?:had|met|seen|known|experienced|heard|worked with|come across|attended|encountered)|of (?:all time|my (?:whole |entire )?(?:life|career))|in the (?:whole |entire )?(?:world|country|universe|industry|business|city)|on (?:the )?(?:earth|planet)|ever)\b/gi,
        '',
      )
      .replace(/\b(?:the|one of the) (?:(?:very )?best|greatest|finest) (?=[a-z]+s\b)/gi, 'the ')
      .replace(/\b(?:the|one of the) (?:(?:very )?best|greatest|finest) /gi, 'the ')
      .replace(/\bmost (?=(?:inspiring|interesting|enjoyable|thoughtful|stimulating|pleasant|useful|helpful)\b)/gi, '')
      .replace(
        new RegExp(`\\b(an|a) ${hugely}(?:most )?${huge}(?: and ${hugely}${huge})*,? (?=([a-z]))`, 'gi'),
        (_all, _article, next: string) => (/[aeiou]/i.test(next) ? 'an ' : 'a '),
      )
      .replace(
        new RegExp(
          `\\b${hugely}(?:most )?${huge}(?:(?:,| and) ${hugely}${huge})*,? (?=[a-z]{3,}\\b)(?!and\\b|but\\b|for\\b|that\\b|who\\b)`,
          'gi',
        ),
        '',
      )
      .replace(/\b(?:absolutely|truly|incredibly|utterly|immensely|unbelievably) (?=[a-z])/gi, ''),
  );
}
