import {
  beside,
  keptBack,
  type NoteReading,
  said,
  type TaggedWord,
  type Tagger,
  type Whose,
} from '../../../core/write/note-reading.ts';
import {
  isAboutSomebody,
  isAboutWork,
  isOfSomebody,
  isPersonalQuestion,
  isPromiseToTell,
  isQuestion,
  keptBackIn,
  likelyIn,
} from './likely.ts';
import { notWritten, ofWork, otherLanguage, payOf, personalWords, privateWords } from './private-words.ts';

/** A noun that needs no article although there is one of it. */
const UNCOUNTED =
  /^(?:access|accessibility|accounting|administration|agriculture|architecture|attendance|automation|branding|broadcasting|budgeting|care|catering|cleaning|climate|coaching|coding|collaboration|communication|compliance|conservation|construction|content|control|curation|data|debugging|delivery|design|discharge|distribution|documentation|e-commerce|editing|education|energy|engineering|equipment|ethics|experience|farming|feedback|finance|food|forecasting|forestry|funding|fundraising|gardening|genetics|governance|growth|hardware|health|heritage|hiring|housing|hydrology|hygiene|inclusion|infrastructure|innovation|insurance|integration|intelligence|inventory|journalism|knowledge|law|leadership|learning|legislation|lighting|literacy|literature|localisation|localization|logistics|machinery|machining|maintenance|manufacturing|marketing|mathematics|media|medicine|mentoring|mentorship|merchandising|metrology|microscopy|modeling|modelling|monitoring|music|networking|numeracy|nursing|observability|onboarding|outreach|packaging|pairing|paperwork|payroll|pharmacology|phonics|photography|physics|planning|prevention|pricing|printing|processing|procurement|production|programming|progress|protection|publishing|purchasing|quality|radiography|radiology|recruitment|refrigeration|reliability|reporting|research|resilience|retail|retention|safeguarding|safety|sales|sampling|scheduling|science|security|sewage|shipping|signage|software|staffing|storage|streaming|supply|support|surveying|sustainability|teaching|teamwork|technology|television|testing|theatre|ticketing|tooling|tourism|trade|traffic|training|translation|transport|travel|treasury|triage|typography|usability|validation|ventilation|video|volunteering|wastewater|water|welding|wellbeing|wildlife|work|working|writing)$/;

/** Short heads that say of what follows that it was spoken about. */
const SPOKEN_OF =
  /^(?:(?:we|you and i) )?(?:also )?(?:(?:talked|spoke|chatted) (?:a lot |a bit |briefly |at length )?about|discussed) /i;

/** "Send them the slides": what is to be sent is what a letter delivers. */
const TO_SEND =
  /^(?:to |I(?:['’](?:ll|d|m)| will| am| promised to)? )?(?:send(?:ing)?|share|forward|e-?mail|post|provide)(?: (?:you|him|her|them|over|on|across)| \p{L}+(?: \p{Lu}\p{Ll}+)?(?= (?:the|my|a|an) ))? /iu;

/** "Asked how I decide what not to test". */
const ASKED = /^(?:(?:[Hh]e|[Ss]he|[Tt]hey|(?!We |You )\p{Lu}\p{Ll}+) )?[Aa]sked (?:me )?(?:about )?/u;
const AS_CLAUSE = /^(how|what|when|where|which|why|whether|if) (?:I|I['’]d) \p{Ll}/u;
/** Whoever is meant by these is not the candidate, and a letter would mean somebody else by them. */
const OTHERS = /\b(?:you|your|yours|he|him|his|she|her|hers|they|them|their|we|us|our|it|its|this|that|these|those)\b/i;

/** What the reader asked, as it stands behind "your question about": a noun phrase, or a clause about the candidate. Null where it is neither. */
function questionIn(text: string, tag: Tagger): string | null {
  const rest = text.replace(ASKED, '');
  if (rest === text || rest.length < 4) return null;
  const words = joined(tag(rest));
  // "My" is the candidate's, who writes the letter.
  if (isTopic(words, 'mine')) return lowerFirst(rest, words[0]);
  if (!AS_CLAUSE.test(rest) || OTHERS.test(rest) || /[,;]/.test(rest) || words.length > 16) return null;
  const verb = words.find((each, at) => at > 1 && (each.pos === 'VERB' || each.pos === 'AUX'));
  return verb === undefined || /^(?:ADP|AUX)$/.test(words.at(-1)?.pos ?? '') || /\bI live\b/.test(rest)
    ? null
    : rest.replace(/^if\b/, 'whether');
}

/** "Forgot to say that I led two migrations": what leads to it is of the candidate's evening, not of their work. */
const LEFT_OUT =
  /^(?:(?:i |and )?(?:(?:sh(?:ou)?ld?|could)(?:['’]?ve| have| of)? (?:also )?(?:said|say|mention(?:ed)?|told (?:her|him|them)|added)|forgot to (?:say|mention|add|tell (?:her|him|them))|(?:did(?: not|n['’]?t)|never) (?:get to )?(?:say|said|mention(?:ed)?|tell|told)(?: (?:her|him|them))?|forgot(?=:|,| that | i ))(?: that)?[:,]? )|,? (?:sh(?:ou)?ld?['’]?ve|should have) (?:said|mentioned)(?: (?:that|it|so))?[.!]*$/i;
/** "I wrote the job that found the missing payments": an act of the candidate's, in the past. */
const DEED =
  /^(?:I |i )(?:\p{L}+ed|wrote|led|took|built|ran|made|found|grew|cut|won|taught|set|brought|kept|sold|drove|held|began|rebuilt|oversaw|put|got|saw|spent|met|read|did) (?!(?:at|by|from|off|out|them|her|him|it|you|up|over)(?!\p{L}))/u;

/** "ill tell": the apostrophe is missing, nobody is ill. */
const ILL = /^ill (?=\p{L}+)/iu;

/**
 * Reads an English note (WR5): what is to be kept back, what they asked, and what is private come before all else; then what may be said is
 * found, and of the rest what it is likely to be.
 */
export function readEnglishNote(typed: string, whose: Whose, tag: Tagger | null): NoteReading {
  const reach = whose === 'meant' ? null : keptBackIn(typed);
  if (reach !== null) return keptBack(reach);
  const text =
    whose === 'mine' ? typed.replace(LEFT_OUT, '') : whose === 'promised' ? typed.replace(ILL, 'I’ll ') : typed;
  const isTheirQuestion = whose === 'theirs' && isQuestion(text);
  if (isTheirQuestion && isPersonalQuestion(text)) return beside('private');
  // What the candidate did at work may be hard or late: it is about them alone.
  const isDeed =
    whose === 'mine' && DEED.test(text) && !payOf.test(text) && !personalWords.test(text.replace(ofWork, ' '));
  if (isDeed && privateWords.test(text)) return beside('unclear', 'own');
  const hasPrivate = whose !== 'meant' && (payOf.test(text) || privateWords.test(text));
  if (hasPrivate) return readWithPrivateWords(text, whose, isTheirQuestion);
  if (whose === 'theirs' && !isTheirQuestion && (isAboutSomebody(text) || isOfSomebody(text))) return beside('private');
  const reading = readPlain(text, whose, tag);
  // What had to be led to is not certain enough to be said.
  if (reading.said !== null && whose === 'mine' && text !== typed) return beside('unclear', reading.said.form);
  if (reading.said !== null) return reading;
  const likely = likelyIn(text, whose);
  // What is to be asked or told is no reminder to send something.
  const why = reading.why === 'reminder' && /^to-/.test(likely ?? '') ? 'unclear' : reading.why;
  return beside(why, likely);
}

/** "Two references", "my references": they need no article. */
const REFERENCES = /^(?:(?:my|the|both|my two|my three|two|three|four) references)$/i;

/** Hard words in a question about the candidate's work, and words for money that are their work, judge nobody; all others are private. */
function readWithPrivateWords(text: string, whose: Whose, isTheirQuestion: boolean): NoteReading {
  if (isTheirQuestion) return isAboutWork(text) ? beside('unclear', 'question') : beside('private');
  const rest = text.replace(ofWork, ' ');
  const plain =
    whose === 'promised' || whose === 'mine' ? rest.replace(/(?<!\p{L})references?(?!\p{L})/giu, ' ') : rest;
  const isPrivate = payOf.test(plain) || privateWords.test(plain) || (whose === 'theirs' && isAboutSomebody(plain));
  // References alone, and no other word with them, are a plain thing to send.
  if (!isPrivate && whose === 'promised' && REFERENCES.test(text)) return said('topic', text.toLowerCase());
  return isPrivate ? beside('private') : beside('unclear', likelyIn(text, whose));
}

/**
 * Reads an English note without private words. Said is a noun phrase alone ("the move to the new platform"), or one act of the candidate's own, in the
 * past and begun with "I" ("I led two migrations"). Whatever has another verb, a pronoun, a judgement or a word of doubt stays beside the letter.
 */
function readPlain(text: string, whose: Whose, tag: Tagger | null): NoteReading {
  if (otherLanguage.test(text)) return beside('other-language');
  if (tag === null || notWritten.test(text)) return beside('unclear');
  if (whose === 'theirs') {
    const question = questionIn(text, tag);
    if (question !== null) return said('question', question);
  }
  const plain =
    whose === 'theirs' ? text.replace(SPOKEN_OF, '') : whose === 'promised' ? text.replace(TO_SEND, '') : text;
  // A capital at the beginning is the sentence's; the tagger would take it for a name.
  const words = joined(tag(/^\p{Lu}\p{Ll}+ /u.test(plain) && whose === 'meant' ? lowerStart(plain) : plain));
  if (whose === 'promised' && isPromiseToTell(text)) return beside('unclear');
  if (isTopic(words, whose)) return said('topic', lowerFirst(plain, words[0]));
  if (whose === 'promised' && isOwnThing(words)) return said('topic', lowerFirst(plain, words[0]));
  if (whose === 'promised') return beside('reminder');
  if (whose === 'meant' && isOwnStatement(words)) return said('own', withSubject(plain, words[0]));
  if (whose !== 'theirs' && isAct(words)) return said('own', plain);
  return beside(isReminder(words) ? 'reminder' : 'unclear');
}

/** "My pastel de nata recipe": what is the candidate's own is named whole, with a foreign word in the middle of it. */
function isOwnThing(words: readonly TaggedWord[]): boolean {
  const [first, ...rest] = words;
  return (
    first?.text.toLowerCase() === 'my' &&
    rest.length <= 5 &&
    rest.at(-1)?.pos === 'NOUN' &&
    rest.every(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'X')
  );
}

/** The words as a phrase has them: "night-shift" and "14%" are one, a capital is a name's, and what needs no article is a noun. */
function joined(words: readonly TaggedWord[]): TaggedWord[] {
  const whole: TaggedWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    const before = whole.at(-1);
    if (word === undefined) continue;
    if (word.text === '-' && before !== undefined && next !== undefined) {
      whole[whole.length - 1] = { text: `${before.text}-${next.text}`, pos: next.pos === 'NOUN' ? 'NOUN' : 'ADJ' };
      at++;
    } else if (word.text === '%' && before?.pos === 'NUM')
      whole[whole.length - 1] = { text: `${before.text}%`, pos: 'NOUN' };
    else if (
      at > 0 &&
      /^\p{Lu}\p{Ll}/u.test(word.text) &&
      /^(?:VERB|ADJ|NOUN)$/.test(word.pos) &&
      !isPhraseEnd(before)
    ) {
      // "The move to Resolve": what stands before a name is a preposition.
      if (before?.pos === 'PART') whole[whole.length - 1] = { ...before, pos: 'ADP' };
      whole.push({ ...word, pos: 'PROPN' });
    } else whole.push(UNCOUNTED.test(word.text.toLowerCase()) ? { ...word, pos: 'NOUN' } : word);
  }
  return whole;
}

/** A capital behind one of these begins another thought. */
function isPhraseEnd(word: TaggedWord | undefined): boolean {
  return word === undefined || !/^(?:PART|ADP|DET)$/.test(word.pos);
}

/** When it was: "last year" behind an act, "2019" behind "in". */
const WHEN = /^(?:last|this) (?:year|month|week|spring|summer|autumn|winter)$/;
const YEAR = /^(?:19|20)\d\d$/;

function withoutWhen(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const end = words.slice(-2).map((word) => word.text.toLowerCase());
  if (words.length > 4 && WHEN.test(end.join(' '))) return words.slice(0, -2);
  return words.length > 4 && /^(?:in|since|until)$/.test(end[0] ?? '') && YEAR.test(end[1] ?? '')
    ? words.slice(0, -2)
    : words;
}

/** Past forms without -ed of verbs for what people have done at work. */
const PAST =
  /^(?:began|bought|brought|built|caught|chose|cut|drew|drove|fed|found|gave|grew|held|kept|led|made|meant|met|oversaw|put|ran|read|rebuilt|rewrote|saw|sent|set|shook|sold|spent|split|spoke|stood|taught|told|took|understood|undertook|won|wound|wrote)$/;

/** "Send the certificate": a verb in no past form, at the head. */
function isReminder([first]: readonly TaggedWord[]): boolean {
  return first !== undefined && first.pos === 'VERB' && !isPast(first) && !/(?:ing|s)$/.test(first.text);
}

/** True where these words are a noun phrase, or "doing" with one, as topics are named. */
function isTopic(words: readonly TaggedWord[], whose: Whose): boolean {
  const [first] = words;
  if (first === undefined || words.length > 10) return false;
  const doing = isDoing(first) && words.length > 2;
  const named = withoutWhen(words);
  return arePhrases(doing ? named.slice(words[1]?.pos === 'ADP' ? 2 : 1) : named, whose, !doing);
}

/** What was done in the conversation itself, or only meant, is no act to tell of. */
const OF_THE_TALK =
  /^(?:answered|asked|claimed|explained|mentioned|needed|promised|replied|spoke|stated|talked|told|tried|used|waited|walked|wanted)$/;

/** "I led two migrations": begun with "I", for an act without it is as often a slip that nobody should read of. */
function isAct(words: readonly TaggedWord[]): boolean {
  if (words[0]?.text !== 'I' || words.length > 22) return false;
  const from = /^(?:have|had)$/.test(words[1]?.text ?? '') ? 2 : 1;
  const verb = words[from];
  if (verb === undefined || verb.pos !== 'VERB' || !isPast(verb) || OF_THE_TALK.test(verb.text)) return false;
  const rest = withoutWhen(words).slice(from + 1);
  // "Worked with the new team" as well as "led the new team".
  return arePhrases(rest[0]?.pos === 'ADP' ? rest.slice(1) : rest, 'mine', true);
}

/** What was typed to be told, as a statement of the candidate's about themselves: it begins with the candidate, or with what they did. */
function isOwnStatement(words: readonly TaggedWord[]): boolean {
  const [first] = words;
  if (first === undefined || words.length < 3) return false;
  return /^(?:I|We|My|Our)$/.test(first.text) ? words.some(isVerb) : first.pos === 'VERB' && isPast(first);
}

function isVerb(word: TaggedWord): boolean {
  return word.pos === 'VERB' || word.pos === 'AUX';
}

/** "Led two migrations" is said as "I led two migrations". */
function withSubject(text: string, first: TaggedWord | undefined): string {
  if (/^I\b/.test(text)) return text;
  // Where it begins a sentence of the letter, it has its capital again.
  return /^(?:We|My|Our)\b/.test(text)
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : `I ${lowerFirst(text, first)}`;
}

function isDoing(word: TaggedWord): boolean {
  return (
    /^\p{L}{3,}ing$/u.test(word.text) && /^(?:VERB|NOUN)$/.test(word.pos) && !UNCOUNTED.test(word.text.toLowerCase())
  );
}

function isPast(word: TaggedWord): boolean {
  const text = word.text.toLowerCase();
  return /ed$/.test(text) || PAST.test(text);
}

/** True where the words are noun phrases joined by prepositions or "and", each with the article that English wants. */
function arePhrases(words: readonly TaggedWord[], whose: Whose, isHead: boolean): boolean {
  const phrases: TaggedWord[][] = [[]];
  for (const word of words) {
    if (word.pos === 'ADP' || (word.pos === 'CCONJ' && word.text === 'and')) phrases.push([]);
    else phrases.at(-1)?.push(word);
  }
  return phrases.length <= 4 && phrases.every((phrase, index) => isPhrase(phrase, whose, isHead && index === 0));
}

/** One noun phrase: an article, what describes it, and a noun at the end. A name alone says nothing at the head. */
function isPhrase(phrase: readonly TaggedWord[], whose: Whose, isHead: boolean): boolean {
  const [first, ...others] = phrase;
  const last = phrase.at(-1);
  if (first === undefined || last === undefined) return false;
  const hasArticle = /^(?:the|a|an)$/i.test(first.text) || (whose !== 'theirs' && /^(?:my|this)$/i.test(first.text));
  const described = hasArticle ? others : phrase;
  // "The walled garden": only what follows the article at once is no verb of its own.
  // "The warehouse ships reports" may be a sentence.
  if (described.slice(1, -1).some((word) => word.pos === 'NOUN' && isPlural(word.text.toLowerCase()))) return false;
  const isMade = hasArticle && described.length > 1 && described[0]?.pos === 'VERB' && /ed$/.test(described[0].text);
  if (described.length === 0 || !described.slice(isMade ? 1 : 0).every(mayDescribe)) return false;
  if (last.pos === 'PROPN') return hasArticle || !isHead;
  if (last.pos !== 'NOUN') return false;
  const text = last.text.toLowerCase();
  return hasArticle || isPlural(text) || UNCOUNTED.test(text) || /\d%$/.test(text);
}

function isPlural(noun: string): boolean {
  return /[^sui]s$/.test(noun);
}

function mayDescribe(word: TaggedWord): boolean {
  return /^(?:ADJ|NOUN|PROPN|NUM)$/.test(word.pos) && /^[\p{L}\p{N}][\p{L}\p{N}.,%-]*$/u.test(word.text);
}

function lowerStart(text: string): string {
  return /^(?:I|We|My|Our)\b/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Names and abbreviations keep their capitals; other words lose that of a sentence's beginning. */
function lowerFirst(text: string, first: TaggedWord | undefined): string {
  if (first === undefined || first.pos === 'PROPN' || /\p{Lu}/u.test(first.text.slice(1))) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
