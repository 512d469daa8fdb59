import { beside, keptBack, type NoteReading, said, type Whose } from '../../../core/write/note-reading.ts';
import {
  isAboutSomebody,
  isAboutWork,
  isPersonalQuestion,
  isPromiseToTell,
  isQuestion,
  keptBackIn,
  likelyIn,
} from './likely.ts';

/** What German notes say that is not for a letter (WR5). */
const PRIVATE =
  /(?<!\p{L})(?:ich (?:glaube|denke|finde|fürchte|hoffe)|gehalt\w*|verdien\w*|lohn|geld|bonus|prämie|schulden|kredit|rente|krank\w*|krebs|demenz|depress\w*|burn-?out|stress\w*|therapie|schwanger\w*|elternzeit|mutterschutz|schmerz\w*|verletz\w*|tod|gestorben|beerdigung|mutter|vater|mama|papa|eltern|frau|mann|kinder|sohn|tochter|baby|familie\w*|scheidung|trennung|hochzeit|alter|älter|jünger|zu alt|zu jung|religion|kirche|visum|gericht|polizei|kündig\w*|gekündigt|entlass\w*|arbeitslos\w*|absage\w*|bewerb\w*|angebot\w*|konkurren\w*|mitbewerber\w*|headhunter\w*|vertraulich\w*|geheim\w*|unter uns|gerücht\w*|übernahme|fusion|verkauf|schließung|umstrukturierung|stellenabbau|insolvenz|verlust\w*|streik|betriebsrat|beschwerde\w*|mobbing|chef\w*|vorgänger\w*|nachfolge\w*|nett\w*|unfreundlich\w*|komisch\w*|seltsam\w*|arrogant\w*|langweilig\w*|furchtbar\w*|schlecht\w*|schlimm\w*|chaos|chaotisch\w*|katastrophe|albtraum|problem\w*|streit|ärger|fehler\w*|nervös\w*|angst|müde|peinlich\w*|gelogen|geweint|vergessen|verspätung|sympath\w*|hübsch\w*|toll\w*|blöd\w*|dumm\w*|scheiß\w*|mist)(?!\p{L})/iu;

/** The same, where German builds longer words of it. */
const PRIVATE_STEMS =
  /\p{L}*(?:insolvenz|behindert|behinderung|panik|bandscheib|migräne|abfindung|kündigung|geschieden|ledig|verheiratet|schwanger|alkohol|wettbewerber|ausländ|nationalität|afd|überstunde|mangel|pendel|probezeit|elternabend|kita|chaos|entlassung|gehalt|schulden|gestresst|abgänge|unterbesetzt)\p{L}*|(?<!\p{L})gespräch bei(?!\p{L})/iu;

/** What the candidate says of themselves: a statement with its verb behind the subject. */
const OWN = /^(?:Ich|Wir) (?:habe|haben|hatte|hatten|bin|war|waren|leite|leitete|führe|führte|spreche|kann|konnte)\b/;

const ARTICLE = '(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ee]inen?|[Ee]iner|[Ee]inem|[Ee]ines)';
const NOUN = '\\p{Lu}[\\p{L}\\p{N}-]*';
const ATTRIBUTE = '\\p{Ll}{2,}(?:e|en|er|es|em)';
const PREPOSITION =
  '(?:auf|aus|bei|bis|für|gegen|im|in|mit|nach|über|um|unter|vom|von|vor|zum|zur|zu|zwischen|an|am|ins|ans|beim)';
/** An article, what describes, a noun; then further ones behind prepositions or with their article. Capitals tell nouns from verbs. */
const TOPIC = new RegExp(
  `^${ARTICLE} (?:${ATTRIBUTE} )?${NOUN}(?: ${NOUN}|(?: ${PREPOSITION}| und| ${ARTICLE})(?: ${ARTICLE})?(?: ${ATTRIBUTE})? (?:${NOUN}|\\d{4}))*$`,
  'u',
);

/** "Fragte, wie ich Prioritäten setze", "wollte wissen, ob ich im Schichtdienst arbeiten würde". */
const ASKED =
  /^(?:(?:[Ee]r|[Ss]ie|[Mm]an|(?:Frau|Herr|Dr\.?) \p{Lu}[\p{L}-]+|\p{Lu}\p{Ll}+) )?(?:(?:hat|haben) (?:mich )?gefragt|[Ff]ragten?(?: mich)?|[Ww]ollten? wissen),? (?=(?:wie|was|wann|wo|woran|womit|welche[rnms]?(?: \p{Lu}[\p{L}-]+)?|warum|weshalb|ob) ich )/u;
/** Whoever is meant by these is not the candidate; "das" is an article before a noun alone. */
const OTHERS =
  /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|er|ihn|ihm|sein|seine[rnms]?|sie|ihr|ihre[rnms]?|ihnen|es|wir|uns|unser\p{L}*|man|dies\p{L}*|jen\p{L}*|dabei|dafür|dagegen|damit|daran|darauf|darin|darüber|davon|dazu)(?!\p{L})/iu;
const THAT = /(?<!\p{L})das(?! (?:\p{Ll}+e )?\p{Lu})/u;
/** A clause about the candidate ends with its verb: "setze", "arbeiten würde", "gelöst habe", "getestet wird". */
const VERB_LAST =
  /(?:\p{Ll}{2,}e|bin|kann|will|muss|soll|darf|mag|weiß|wird|werden|wurde|werde|hatte|habe|würde|könnte|ist|sind)$/u;
const LONGEST_QUESTION = 18;

/** What they asked, as a clause that stands behind "Ihre Frage"; null where it is none for certain. */
function questionIn(text: string): string | null {
  const clause = text.replace(ASKED, '');
  if (clause === text) return null;
  const [first = '', second, ...more] = clause.split(/, ?/);
  const inner = second === undefined || /^(?:wie|was|wann|wo|wer|welche\p{Ll}*|warum|ob|wenn|dass) /u.test(second);
  if (
    more.length > 0 ||
    !inner ||
    OTHERS.test(clause) ||
    THAT.test(clause) ||
    clause.split(' ').length > LONGEST_QUESTION
  )
    return null;
  return [first, ...(second === undefined ? [] : [second])].every(
    (each) => VERB_LAST.test(each) && !/[.;:]| (?:und|oder) (?:wie|was|wann|wo|welche|warum|ob) /.test(each),
  )
    ? clause
    : null;
}

/** What people have done at work; of any other act it is not certain that it is one to tell. */
const DONE =
  '(?:analysiert|aufgebaut|ausgebildet|ausgewertet|automatisiert|begleitet|behandelt|beraten|berechnet|betreut|digitalisiert|dokumentiert|eingearbeitet|eingeführt|eingerichtet|entwickelt|entworfen|ersetzt|erstellt|gearbeitet|gebaut|geführt|gegründet|gelehrt|geleitet|gemessen|geplant|gepflegt|geprüft|geschrieben|geschult|gesenkt|gestaltet|gesteigert|getestet|gezeichnet|halbiert|installiert|konstruiert|koordiniert|kuratiert|migriert|modernisiert|moderiert|organisiert|programmiert|renoviert|repariert|saniert|übersetzt|umgebaut|umgestellt|umgesetzt|unterrichtet|verantwortet|verbessert|verdoppelt|vereinfacht|verhandelt|verkürzt|veröffentlicht|versorgt|vorbereitet)';
const PHRASES = `(?:(?:${PREPOSITION} )?(?:(?:${ARTICLE}|[Mm]eine?[nrms]?|\\d[\\d.,]*(?: %)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehrere|viele|alle) )?(?:${ATTRIBUTE} )*(?:${NOUN}|\\d{4})(?: |$)|und )`;
/** "Ich habe zwei Umstellungen geleitet": one act of the candidate's own, in the perfect or the past, with nothing but phrases in between. */
const ACT = new RegExp(
  `^[Ii]ch (?:habe ${PHRASES}+${DONE}|(?:leitete|führte|baute|entwickelte|betreute|plante|schrieb|verantwortete|organisierte) ${PHRASES}+(?:ein|auf|aus|um|durch)?)$`,
  'u',
);
/** What the candidate costs. */
const PAY =
  /\d[\d.,]*\s?(?:k|€|euro|eur)\s?(?:\/|pro |je |im )\s?(?:std|stunde|tag|monat|jahr|norm\w*|zeile|seite|h)|(?<![\p{L}\d])\d[\d.,]*\s?k (?:brutto|netto|fix|im jahr|jahresgehalt)|[€]\s?\d{2,3}(?:k|[.,]\d{3})/iu;

/** „Hab vergessen: Zusatzqualifikation“: what leads to it is of the candidate's evening, not of their work. */
const LEFT_OUT =
  /^(?:(?:ich )?hab(?:e|s)? )?(?:leider )?(?:vergessen|(?:gar )?nicht (?:erwähnt|gesagt))(?: zu (?:sagen|erwähnen))?(?:[:,] ?| )(?:dass )?/iu;

/**
 * Reads a German note (WR5): said is a topic with its article, a question of theirs, or an act of the candidate's own; all else stays beside
 * the letter, with what it is likely to be.
 */
export function readGermanNote(typed: string, whose: Whose): NoteReading {
  const reach = whose === 'meant' ? null : keptBackIn(typed);
  if (reach !== null) return keptBack(reach);
  const text = whose === 'mine' ? typed.replace(LEFT_OUT, '') : typed;
  const question = whose === 'theirs' ? questionIn(text) : null;
  const isTheirQuestion = whose === 'theirs' && (question !== null || isQuestion(text));
  // "Frau Brandl fragte" names who asked.
  const judged = whose === 'theirs' ? text.replace(ASKED, '') : text;
  if (isTheirQuestion && isPersonalQuestion(judged)) return beside('private');
  if (whose !== 'meant' && (PAY.test(text) || PRIVATE.test(judged) || PRIVATE_STEMS.test(judged)))
    return isTheirQuestion && isAboutWork(text) ? beside('unclear', 'question') : beside('private');
  if (whose === 'theirs' && !isTheirQuestion && isAboutSomebody(text)) return beside('private');
  if (/\b(?:the|and|with|of|for)\b/i.test(text)) return beside('other-language');
  if (question !== null) return said('question', question);
  if (whose === 'promised' && isPromiseToTell(text)) return beside('unclear', likelyIn(text, whose));
  if (whose === 'meant' && OWN.test(text)) return said('own', text);
  // Behind a colon a whole sentence has its capital.
  if (whose !== 'theirs' && ACT.test(text)) return said('own', `I${text.slice(1)}`);
  // "Meine Arbeit mit dem Vertrieb" is the candidate's alone.
  const plain = whose === 'theirs' ? text : text.replace(/^([Mm])ein(?:e[nrms]?)? /, 'Die ');
  return TOPIC.test(plain) ? said('topic', text) : beside('unclear', likelyIn(text, whose));
}
