import { tidied, within } from './phrases.ts';
import { poisonOf } from './poison.ts';
import { type Way, way } from './way.ts';

/** What judges, mocks or hints; what is told without it can be read. */
const judges =
  /\b(?:unprofessional|rude\w*|insult\w*|ridiculous|pathetic|shame\w*|shambl\w+|chao\w+|circus|farce|fiasco|joke|disgrace\w*|appalling|unacceptable|outrage\w*|absurd|unfair\w*|wast\w+|ghost\w*|ignor\w+|arrogan\w+|incompeten\w+|lazy|lia?rs?|lied|lying|stupid|idiot\w*|clowns?|useless|hopeless|cheat\w*|fed up|sick of|angry|furious|annoy\w*|frustrat\w*|disappoint\w*|betray\w*|sloppy|amateur\w*|terrible|awful|dreadful|worst|rubbish|shocker|decency|manners|deserve\w*|owe\w*|fault|hell|damn|crap|shit\w*|bloody|so much for|biased?|nepotis\w+|favourit\w+|weird|creepy|insane|nonsense|disrespect\w*|kinda|lol|haha|frankly|honestly|whoever|like an?|as if|as though|would think|supposed|apparently|obviously|clearly|even|only|just|mere|so-called|beneath|asleep|yawn\w*|brooms|upset|full of|errors?|inexcusabl\w*|lovely|honour|grateful|enjoyed|glad|nice|didn't know|sexist|racist|lawyer|solicitor|report(?:ed|ing)? you)\b|["“”]|\s'/i;
const mine =
  "(?:(?:have |had |'ve |am |'m |was )?(?:scored|led|leading|run|running|ran|built|managed|managing|taught|teaching|trained|passed|held|holding|worked|written|wrote|handled|handling|designed|delivered|fixed|repaired|looked after|sold|grown|cut|qualified|studied|delivering|certified|registered|licensed)|have \\d+|have (?:two|three|four|five|six|eight|ten|eleven|twelve|fifteen|twenty|thirty) years|hold|speak|teach|manage|handle|look after|lead|run)";
const decides =
  /\b(?:you|your(?! team)|ye|yours|decision|reason|wrong|mistake\w*|disagree|object|fair|better|best|perfect\w*|more qualified|reject\w*|valid|accept|understand why|should|must|need|deserve|overlooked|obviously|clearly|simply|surely|easily|anyone|nobody|others?)\b/i;
/** A clause has a verb of its own: "the advertised salary" has none. */
export const tells =
  /\b(?:was|were|is|are|had|has|did|didn't|wasn't|weren't|hasn't|haven't|said|told|sent|came|went|took|gave|kept|left|froze|broke|made|put|got|met|knew|asked|(?<!\b(?:the|my|your|an?|two|three) )[a-z]{2,}ed)\b/;

/** What went wrong and what speaks for the writer, mentioned without what it was to prove. */
export const mentions: readonly Way[] = [
  way(
    `(?:also |and |so |but )?I (?:also |do )?(?:note|notice|noticed|see|saw|gather|observe)(?: with [a-z]+)?(?: that)? (?<what>(?:the|my) (?:role|post|job|advert|ad|position|vacancy|listing|posting|opening|date|interview|call|meeting)\\b[^,;:]{4,80}?)(?:[,;:] .*|,? (?:so|and|which) .*)?`,
    (found) =>
      judges.test(found('what')) || !tells.test(found('what').replace(/'s /, ' is '))
        ? []
        : [`I noticed that ${within(found('what'))}; may I ask how things stand?`],
    'passive-aggression',
    'sarcasm',
    'bitterness',
    'pressure',
    'complaint',
  ),
  way(
    `(?<what>(?:the|my|there|I was|I had to|we were) .{10,140})`,
    (found) => {
      const what = tidied(found('what').replace(/,? (?:sir|madam|ma'am|mate)(?=,|$)/gi, ''));
      return judges.test(what) ||
        !tells.test(what) ||
        /\b(?:you|your|he|she|his|her|him|than|man|woman|lady|guy|bloke|interviewer|recruiter|manager|panel|people|nobody|no one|made to)\b/i.test(
          what,
        )
        ? []
        : [`I wanted to mention that ${within(what)}.`];
    },
    'complaint',
  ),
  way(
    `(?:but |and |sir |madam |respectfully |actually |for the record |in my current company )*(?<what>I ?${mine}(?![\\w'-]) .{8,140}|my [\\w -]{3,40} (?:is|are|was|were) \\d.{0,80})`,
    (found) => {
      const what = tidied(found('what'));
      return judges.test(what) || decides.test(what) || poisonOf('bitterness').test(what)
        ? []
        : [`I wanted to mention that ${within(what.replace(/^My\b/, 'my'))}.`];
    },
    'argument',
  ),
  // "Because my husband left": for personal reasons.
  way(
    `(?:sorry,? |I'm sorry,? )?(?<what>(?:if |I (?:know |fear |hope )?(?:that )?)?I (?:can't|cannot|couldn't|could not|won't|had to|have to|was|seemed|looked|went|came across|wasn't|was not|missed|must|need to|will have to|left|took|lost|went quiet|may have|might have|[a-z]+ed)\\b[^,;:]{3,80}?)(?:,? (?:because|as|since|cos|it's because|that was because|it was because|due to|owing to|on account of|because of|that's because|ascribe it to|put it down to|having)|[;:,] (?:it's|that's|that was|it was|put it down to|ascribe it to|my|the|I had|I'd)) (?<why>.*)`,
    (found) => {
      const what = found('what').replace(/^I (?:know |fear |hope )?(?:that )?I\b/i, 'I');
      if (poisonOf('oversharing').test(what) || found('why').length < 4) return [];
      return /^if\b/i.test(what)
        ? [`${what.slice(0, 1).toUpperCase()}${what.slice(1)}, that was for personal reasons.`]
        : [`${what} for personal reasons.`];
    },
    'oversharing',
  ),
];
