import { stands } from './clauses.ts';
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
const kin =
  '(?:friend|uncle|aunt|father|mother|brother|sister|cousin|godfather|godmother|neighbour|neighbor|roommates?|room-?mates?|flatmates?|school(?:friend|mate)?|classmates?|colleagues?|boss|mentor|best man|wedding|father-in-law|brother-in-law|goddaughter|godson|nephew|niece|son|daughter|husband|wife|partner|family|batch-?mates?|tutor|college|university|regiment|church|club|team)';

/** A clause has a verb of its own: "the advertised salary" has none. */
export const tells =
  /\b(?:was|were|is|are|had|has|did|didn't|wasn't|weren't|hasn't|haven't|said|told|sent|came|went|took|gave|kept|left|froze|broke|made|put|got|met|knew|asked|(?<!\b(?:the|my|your|an?|two|three) )[a-z]{2,}ed)\b/;

/** What went wrong, what speaks for the writer and whom the writer knows, mentioned without what it was to prove. */
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
    `(?<what>(?:the|my|your|there|one of|two of|three of|I was|I had to|we were|nobody|no one) .{10,140})`,
    (found) => {
      const what = tidied(found('what').replace(/,? (?:sir|madam|ma'am|mate)(?=,|$)/gi, ''));
      return judges.test(what) || !tells.test(what) || /^your \w+ is\b|\bthan\b/i.test(what)
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
  way(
    `(?:and |but |so |by the way |fyi |anyway |(?:kindly |please )?(?:note|be informed|be aware) that |I don't (?:like|want) to (?:drop names|name-?drop),? but )*(?<what>(?!(?:it|that|this|you|you'd|we|there|they|he|she|what|to|not|let|any|thanks|good|lovely|great)\\b)(?:my|your|I|[A-Z][\\w.'-]+) .{6,120})`,
    (found) => {
      const what = tidied(found('what'));
      return !stands(what) ||
        /-?(?:in-law|brother|sister|mother|father)'s [a-z]+ing\b|\bbeers?\b|\bdrinks?\b|\bI were\b|^I .*\btogether\b|,? (?:(?:at|to|with|from|of|upon) )?(?:who|whom|whose|which)\b/i.test(
          what,
        ) ||
        !new RegExp(`\\b${kin}\\b`, 'i').test(what) ||
        /\b(?:word|words|vouch|nudge|call|love me|loves me|thinks? of me|dinner|lunch|golf|hear from|disappointed|upset|pleased|surprised|should|must|will|'ll|would|know(?:s)? me|highly|best (?!man)|owns?|personally|always|know what|asking|told|tell|said|says)\b/i.test(
          what,
        ) ||
        judges.test(what)
        ? []
        : [`I should mention that ${within(what)}.`];
    },
    'name-dropping',
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
