import type { Likely, Reach, Whose } from '../../../core/write/note-reading.ts';
import { bodyAndMind } from './private-words.ts';

/** What says that a note is not for the others. */
const KEPT_BACK =
  /(?<![\p{L}\p{N}])(?:(?:do not|don['’]?t|dont|never|must ?n['’]?t|not to|wo ?n['’]?t|shouldn['’]?t|better not|rather not) (?:ever |please )?(?:mention|say|tell|repeat|quote|bring (?:it|this|that) up|pass (?:it|this|that) on|share|use (?:it|this|that)|let (?:it|this|that) slip)|not for (?:them|her|him|the letter|sharing|anyone|others)|keep (?:it |this |that |all |\p{L}+ )?(?:quiet|to (?:my|your|our)sel(?:f|ves)|secret|back|private)|keep (?:schtum|shtum|mum)|between (?:us|ourselves|you and me)|betw us|off[- ]the[- ]record|in (?:strict )?(?:confidence|private)|confidential(?:ly)?|conf\.|hush[- ]hush|nobody (?:knows|is to know)|no ?one (?:knows|is to know)|(?:nobody|no ?one|staff|they|team)(?:['’]?s| is| has| have| hasn['’]?t| haven['’]?t| not| isn['’]?t| aren['’]?t)* (?:yet )?(?:been |be )?told|(?:should ?n['’]?t|shouldnt|not meant to) have (?:told|said)|not (?:public|announced|out)(?: yet)?|under embargo|private[!:])(?![\p{L}\p{N}])/iu;
/** Words that may stand beside such a sign without naming what it means: then it means all that was noted. */
const POINTING =
  /(?<![\p{L}\p{N}])(?:this|that|it|any|all|of|to|about|please|pls|them|her|him|anyone|anybody|obviously|obv|ofc|though|tho|but|and|so|just|for|now|yet|me|us|i|is|was|in|the|a|letter|note|lol|yes|really)(?![\p{L}\p{N}])/giu;

/** "Don't tell Dave about that": what stands before is meant. */
const POINTS_BACK = /(?<!\p{L})(?:this|that|it|those|these|them)[\s.!?)]*$/iu;

/** How far a sign that something is to be kept back reaches; null where there is none. */
export function keptBackIn(text: string): Reach | null {
  const sign = KEPT_BACK.exec(text);
  if (sign === null) return null;
  const around = (text.slice(0, sign.index) + text.slice(sign.index + sign[0].length)).replace(POINTING, ' ');
  const isFirst =
    !/[\p{L}\p{N}]/u.test(text.slice(0, sign.index)) && /^\s*[:,–-]/.test(text.slice(sign.index + sign[0].length));
  return isFirst || POINTS_BACK.test(text) || !/[\p{L}\p{N}]/u.test(around) ? 'note' : 'sentence';
}

const LEAD =
  /^(?:(?:and |also |then |again |pls )?(?:(?:he|she|they|(?!We |You |I )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) )?(?:also |then |again |kept |just )?(?:ask(?:ed|s|ing)?|wanted to know|wants to know|want to know|wondered|wondering|was curious|queried|quizzed|grilled|pressed)(?: me)?|q(?:u(?:estion)?)?s?\s*[:.–-]|(?:her|his|their|the|first|last|big|key) (?:main |big )?q(?:uestion)?\s*[:.–-])[\s:,–-]*/iu;
const CLAUSE =
  /^(?:(?:abt|about|re|on) )?(?:how|what|when|where|which|why|whether|if|wd|would|wld|can|could|cd|do|did|have|am|are|was|will|who)(?![\p{L}])/iu;
const DIRECT =
  /^(?:(?:and |so )?(?:how|what|why|when|where|which|who|do|does|did|would|wd|could|can|have|are|will) (?:you|u|we|i|does|do|did|would|wd|could|can|have|will|it|they|many|often|much|is|are)(?![\p{L}]).*)\?+$/iu;

/** Of the candidate themselves, and never to be asked about nor told: health, family, age, belief, pay, why and whence they look. */
const OF_THE_PERSON =
  /(?<![\p{L}\p{N}])(?:salar\w*|pay|paid|wages?|earn\w*|bonus\w*|day rate|rates?|money|(?:my|your) debts?|(?:my|your|what|how much|long) notice|notice period|gaps?|career break|age|(?:how|too|so) (?:old|young)|birthday|retire\w*|pension|relig\w*|church|pray\w*|visa|sponsorship|passport|nationality|where i(?:['’]?m| am) from|originally|accent|convict\w*|criminal|(?:my|your) (?:\p{L}+ )?health|health (?:problems?|issues?|conditions?)|good health|ill|illness|sick|sickness|absences?|disab\w*|dyslexi\w*|adhd|autis\w*|wheelchair|depress\w*|anxi\w*|medication|therap(?:y|ist)|pregnan\w*|maternity|paternity|childcare|start a family|(?:my|your|have|having|had|got|any|plan\w*|want\w*) (?:\p{L}+ )?(?:kids?|child|children|baby|babies|family)|family (?:plans?|life|situation|status)|married|husband|wife|(?:my|your|a) partner|boyfriend|girlfriend|mum\w*|mom|moms|dad\w*|mother|father|sister|brother|divorc\w*|(?:i['’]?m|am|if|you|u) single|(?:i|you|u) live|drink|drank|drunk|smok\w*|(?:take|took|use|used|do|did) drugs|(?:i|you|u) sleep|(?:i|i['’]?m|i['’]?ve|i['’]?d|me|my|to|why|you|your|u) (?:\p{L}+ )?(?:leave|leaving|left|quit|leav\w+)|fired|(?:was|got|been|get) sacked|redundan\w*|dismiss\w*|(?:other|another|my|your|any|an) (?:offers?|interviews?|process(?:es)?|firms?|compan(?:y|ies)|jobs?)|elsewhere|interviewing|applied|applying|references?|(?:my|your|old|last|current) boss|ex-?boss|cancer|union|politic\w*|gay|trans|pronouns|benefits|(?:my|your) (?:weight|back|knee|heart|leg|arm|hand|eyes|hearing)|injur\w*|covid|stress\w*|burn(?:t|ed)?[ -]?out|breakdown|mental|\d[\d.,]*\s?k|(?:i['’]?m|im|am i) due|who else|what (?:i['’]?ve|ive|i have|i) (?:been )?(?:doing|do|did|done) (?:since|between|after|in)|since (?:19|20)\d\d|tattoos?|what i(?:['’]?d| would)? (?:want|take|accept|expect|need)(?: to earn)?$)(?![\p{L}\p{N}])/iu;
/** What only the candidate thought of the moment. */
const OF_THE_MOMENT =
  /(?<![\p{L}\p{N}])(?:i (?:waffled|blanked|froze|rambled|lied|cried|panicked|bluffed|blagged|stammered|forgot|hated|was so|felt|think|thought)|made (?:it|that|this) up|never finished|didn['’]?t finish|it['’]?s \d+|said (?:\d+|yes|no)|googled|hmm+|ugh|grr|lol|haha|omg|wtf|(?:was|were|so|bit|very|really) rude|rudely|(?:she|he) (?:was|is|seem\w*|look\w*|kept|got|went)|(?:and|but|then|while|as) (?:she|he)|smug\w*|sneer\w*|nasty|creepy|weird\w*|stupid\w*|trick question)(?![\p{L}\p{N}])/iu;

/** "How I manage my diabetes": the same word of a patient would be work. */
const OWN_HEALTH = new RegExp(
  `(?<!\\p{L})(?:my|your|ur|i have|i['’]?ve|i had) (?:\\p{L}+ )?(?:${bodyAndMind})(?!\\p{L})`,
  'iu',
);

/** True for a question about the candidate themselves, which is not to be answered in writing, or one that is noted with what was felt. */
export function isPersonalQuestion(text: string): boolean {
  return OF_THE_PERSON.test(text) || OF_THE_MOMENT.test(text) || OWN_HEALTH.test(text);
}

/** "Why litigation and not corporate": a question that nobody introduced. */
const BARE = /^(?:why|how|what|which|when|where|whether)(?! an?(?![\p{L}]))(?![\p{L}])/iu;

/** True for a question of theirs, however it was jotted down. */
export function isQuestion(text: string): boolean {
  const rest = text.replace(LEAD, '');
  if (rest !== text) return /\p{L}{2}/u.test(rest) && !/^(?:for|to|us|her|him|them)\b/i.test(rest);
  return DIRECT.test(text) || (BARE.test(text) && text.split(/\s+/).length > 2 && !OTHER_PEOPLE.test(text));
}

/** True where a question speaks of how the candidate works: then hard words are its subject, and judge nobody. */
export function isAboutWork(text: string): boolean {
  return (
    CLAUSE.test(text.replace(LEAD, '')) &&
    /(?<![\p{L}])(?:i|i['’]?d|id|i['’]?ve|i['’]?ll|me|my|you|u|we)(?![\p{L}])/iu.test(text)
  );
}

/** Where these stand, somebody else is meant. */
const OTHER_PEOPLE = /(?<![\p{L}])(?:he|she|they|his|her|hers|him|their|them|hes|shes)(?![\p{L}])/iu;
const PERSON_OF_THEIRS = /(?<![\p{L}])(?:he|she|his|her|hers|him|he['’]s|she['’]s|hes|shes)(?![\p{L}])/iu;
const THEIR_WISH =
  /^(?:(?:he|she|they) )?(?:(?:really |still |also )?(?:wants?|wanted|needs?|needed|look(?:s|ing) for|cares? about|cared about|obsessed (?:w|with|by)|keen on|big on|focus(?:ed|es)? on|talked about|talked abt|spoke about|spoke abt|mentioned|explained|showed me|walked me through|told me about|told me abt|re:?|abt|about)) (?:the |a |an |my |our |their |someone |sb |people )?/iu;
/** Who they are at their firm is no topic. */
const ROLE =
  /(?<![\p{L}])(?:chair(?:man|woman|person)?|principal|partner|mgr|manager|assoc|associate|cttee|committee|rem com|lead|head|director|owner|snr|senior|jnr|junior|dep|deputy|ceo|cfo|cto|coo|md|hr|boss|pm|po|founder|recruiter|consultant|nurse|sister|matron|dr|prof|lad|lass|girl|guy|bloke|woman|man|mom|mum|name|names|kid|kids|accent)(?![\p{L}])/iu;
const ENDS_IN_ROLE = new RegExp(`(?:${ROLE.source})$`, 'iu');
/** Signs of a subject: an abbreviation in capitals, a figure within a word or with a sign, several things, or a thing that is known. */
const ANCHOR =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{Lu}\p{N}/-]{2,}|\p{Lu}{2,}\s\p{Lu}\S+|\p{L}+\d[\p{L}\d-]*|\d+\p{L}[\p{L}\d]*|\d[\d.,]*\s?(?:%|x)|the \p{L}{3,} \p{L}{2,}|\p{L}{3,} (?:\p{L}+ )?\p{L}{3,}[^sui\W]s)(?![\p{L}\d])/u;
/** Capitals that are a person's own affair. */
const OWN_CAPITALS =
  /(?<![\p{L}\d])(?:AA|NA|MS|ME|HIV|PTSD|OCD|IBS|BMI|CCJ|IVA|ASD|ADD|STI|STD|IVF|HRT|DBS|CV|PIP|ESA|JSA)(?![\p{L}\d])/u;
const VERBAL =
  /(?<![\p{L}])(?:is|are|was|were|be|been|has|have|had|does|do|did|didn['’]?t|don['’]?t|can|could|will|would|said|says|told|i|im|i['’]m|you|they|we|it|its|it['’]s|knows?|nodded|laughed|kept|came|went|got|gets|looks?|looked|shouted|moaned|talks?|told|met|means?|theyre|its|flared|shared)(?![\p{L}])/iu;
const QUOTATION = /^(?:(?:he|she|they|said|says)[\s:,]+)*["“„«][^"”“»]{8,}["”“»][.!]?$/iu;

const ASKING =
  /^(?:(?:i )?(?:should(?:['’]?ve| have| of)|could(?:['’]?ve| have)|meant to|wanted to|forgot to|need to|must|to) )?(?:also )?ask(?:ed)?(?: (?:her|him|them|\p{Lu}\p{Ll}+))? (?:abt|about|re|who|what|how|when|where|why|which|if|whether|for)(?![\p{L}])/iu;
const OWN_FACT =
  /^(?:(?:i|we)(?:['’]?(?:ve|m|d))? |im |ive |my |our |both |all )|(?<![\p{L}])(?:in date|valid|certified|accredited|qualified|registered|licen[cs]ed?|certificates?|certs?|cards?|tickets?|diploma|degree|distinction|module|award|prize)(?![\p{L}])/iu;
const PAST_FIRST =
  /^(?:also )?(?:\p{L}{3,}ed|did|ran|led|built|wrote|taught|won|made|set|cut|grew|sold|kept|held|drew|drove|took|spent|began|brought|rebuilt|oversaw)(?![\p{L}])/iu;

const TELLING =
  /^(?:(?:i(?:['’]?ll| will|['’]?d)?|ill|to|will|gonna|promised to|i promised to|i said i(?:['’]?d|['’]?ll| would)) )?(?:also )?(?:(?:tell|let|inform|notify|ring|call|phone|get back to|come back to|go back to|confirm|reply|decide|say)(?!\p{L})|(?:text|answer|update|check) (?:him|her|them|back|by|about|abt|if|whether|w|with)(?!\p{L}))/iu;

/** What a promise is likely to be: to tell them something, for which nothing can be sent. */
export function isPromiseToTell(text: string): boolean {
  return TELLING.test(text.trim());
}

/** What a note that is not certain is likely to be; null where nobody can say. */
export function likelyIn(text: string, whose: Whose): Likely | null {
  if (whose === 'theirs') {
    if (isQuestion(text)) return 'question';
    return isLikelyTopic(text) ? 'topic' : null;
  }
  if (whose === 'promised') return isPromiseToTell(text) ? 'to-tell' : 'topic';
  if (whose === 'mine' && ASKING.test(text)) return 'to-ask';
  return OWN_FACT.test(text) || PAST_FIRST.test(text) || ANCHOR.test(text) ? 'own' : null;
}

function isLikelyTopic(text: string): boolean {
  if (QUOTATION.test(text)) return true;
  if (ROLE.test(text) || OWN_CAPITALS.test(text)) return false;
  // "Wanted to know" alone only leads to something.
  if (LEAD.test(text)) return false;
  const plain = text.replace(/[.!?]+$/, '');
  const rest = plain.replace(THEIR_WISH, '');
  if (rest !== plain) return /\p{L}{3}/u.test(rest) && !PERSON_OF_THEIRS.test(rest);
  return !PERSON_OF_THEIRS.test(plain) && !VERBAL.test(plain) && ANCHOR.test(plain);
}

/** Capitals that are nobody's subject: of health, of debts, of benefits. */
const OF_THE_PERSON_IN_CAPITALS =
  /(?<![\p{L}\d])(?:AA|NA|HIV|PTSD|OCD|IBS|BMI|CCJ|IVA|ASD|ADD|STI|STD|IVF|HRT|ESA|JSA)(?![\p{L}\d])/u;

/** True for what names somebody's own affairs by their capitals, or somebody by their post: "the old PM". */
export function isOfSomebody(text: string): boolean {
  return OF_THE_PERSON_IN_CAPITALS.test(text) || ENDS_IN_ROLE.test(text.trim());
}

/** What is said of somebody is a judgement of them, wherever it is no report of what they asked, wanted or explained. */
export function isAboutSomebody(text: string): boolean {
  return PERSON_OF_THEIRS.test(text) && !THEIR_WISH.test(text);
}
