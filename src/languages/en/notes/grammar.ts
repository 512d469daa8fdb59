import {
  beside,
  type NoteReading,
  said,
  type TaggedWord,
  type Tagger,
  type Whose,
} from '../../../core/write/note-reading.ts';
import { notWritten, otherLanguage, privateWords } from './private-words.ts';

/** A noun that needs no article although there is one of it. */
const UNCOUNTED =
  /^(?:accessibility|accounting|automation|budgeting|care|coaching|collaboration|compliance|data|design|documentation|engineering|equipment|feedback|forecasting|fundraising|governance|growth|hardware|hiring|infrastructure|innovation|learning|leadership|literacy|logistics|machinery|maintenance|marketing|mentoring|monitoring|nursing|numeracy|onboarding|outreach|pairing|payroll|planning|procurement|production|publishing|purchasing|recruitment|reporting|research|retention|safeguarding|safety|sales|scheduling|security|shipping|software|staffing|storage|sustainability|teaching|teamwork|testing|traffic|training|translation|transport|travel|volunteering|wellbeing|work|working|writing)$/;

/** Short heads that say of what follows that it was spoken about. */
const SPOKEN_OF =
  /^(?:(?:we|you and i) )?(?:also )?(?:(?:talked|spoke|chatted) (?:a lot |a bit |briefly |at length )?about|discussed) /i;

/**
 * Reads an English note (WR5). Said is a noun phrase alone ("the move to the new platform"), or one act of the candidate's own, in the
 * past and begun with "I" ("I led two migrations"). Whatever has another verb, a pronoun, a judgement or a word of doubt stays beside the letter.
 */
export function readEnglishNote(text: string, whose: Whose, tag: Tagger | null): NoteReading {
  if (whose !== 'meant' && privateWords.test(text)) return beside('private');
  if (otherLanguage.test(text)) return beside('other-language');
  if (tag === null || notWritten.test(text)) return beside('unclear');
  const plain = whose === 'theirs' ? text.replace(SPOKEN_OF, '') : text;
  // A capital at the beginning is the sentence's; the tagger would take it for a name.
  const words = tag(/^\p{Lu}\p{Ll}+ /u.test(plain) && whose === 'meant' ? lowerStart(plain) : plain).map((word) =>
    UNCOUNTED.test(word.text.toLowerCase()) ? { ...word, pos: 'NOUN' } : word,
  );
  if (isTopic(words, whose)) return said('topic', lowerFirst(plain, words[0]));
  if (whose === 'meant' && isOwnStatement(words)) return said('own', withSubject(plain, words[0]));
  if (whose !== 'theirs' && isAct(words)) return said('own', plain);
  return beside(isReminder(words) ? 'reminder' : 'unclear');
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
  return arePhrases(doing ? words.slice(words[1]?.pos === 'ADP' ? 2 : 1) : words, whose, !doing);
}

/** "I led two migrations": begun with "I", for an act without it is as often a slip that nobody should read of. */
function isAct(words: readonly TaggedWord[]): boolean {
  if (words[0]?.text !== 'I' || words.length > 22) return false;
  const from = /^(?:have|had)$/.test(words[1]?.text ?? '') ? 2 : 1;
  const verb = words[from];
  if (verb === undefined || verb.pos !== 'VERB' || !isPast(verb)) return false;
  const rest = words.slice(from + 1);
  // "Worked with the new team" as well as "led the new team".
  return arePhrases(rest[0]?.pos === 'ADP' ? rest.slice(1) : rest, 'mine', true);
}

/** What was typed to be told, as a statement about oneself: it begins with the candidate, or with what they did. */
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
  return /^(?:I|We|My|Our)\b/.test(text) ? text : `I ${lowerFirst(text, first)}`;
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
  if (described.length === 0 || !described.every(mayDescribe)) return false;
  if (last.pos === 'PROPN') return hasArticle || !isHead;
  if (last.pos !== 'NOUN') return false;
  const text = last.text.toLowerCase();
  return hasArticle || isPlural(text) || UNCOUNTED.test(text);
}

function isPlural(noun: string): boolean {
  return /[^sui]s$/.test(noun);
}

function mayDescribe(word: TaggedWord): boolean {
  return /^(?:ADJ|NOUN|PROPN|NUM)$/.test(word.pos) && /^[\p{L}\p{N}][\p{L}\p{N}.,-]*$/u.test(word.text);
}

function lowerStart(text: string): string {
  return /^(?:I|We|My|Our)\b/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Names and abbreviations keep their capitals; other words lose that of a sentence's beginning. */
function lowerFirst(text: string, first: TaggedWord | undefined): string {
  if (first === undefined || first.pos === 'PROPN' || /\p{Lu}/u.test(first.text.slice(1))) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
