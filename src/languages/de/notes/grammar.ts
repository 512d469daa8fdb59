import { beside, type NoteReading, said, type Whose } from '../../../core/write/note-reading.ts';

/** What German notes say that is not for a letter (WR5). */
const PRIVATE =
  /(?<!\p{L})(?:ich (?:glaube|denke|finde|fürchte|hoffe)|gehalt\w*|lohn|geld|bonus|prämie|schulden|kredit|rente|krank\w*|krebs|demenz|depress\w*|burn-?out|stress\w*|therapie|schwanger\w*|elternzeit|mutterschutz|schmerz\w*|verletz\w*|tod|gestorben|beerdigung|mutter|vater|mama|papa|eltern|frau|mann|kinder|sohn|tochter|baby|familie\w*|scheidung|trennung|hochzeit|alter|älter|jünger|zu alt|zu jung|religion|kirche|visum|gericht|polizei|kündig\w*|gekündigt|entlass\w*|arbeitslos\w*|absage\w*|bewerb\w*|angebot\w*|konkurren\w*|mitbewerber\w*|headhunter\w*|vertraulich\w*|geheim\w*|unter uns|gerücht\w*|übernahme|fusion|verkauf|schließung|umstrukturierung|stellenabbau|insolvenz|verlust\w*|streik|betriebsrat|beschwerde\w*|mobbing|chef\w*|vorgänger\w*|nachfolge\w*|nett\w*|unfreundlich\w*|komisch\w*|seltsam\w*|arrogant\w*|langweilig\w*|furchtbar\w*|schlecht\w*|schlimm\w*|chaos|chaotisch\w*|katastrophe|albtraum|problem\w*|streit|ärger|fehler\w*|nervös\w*|angst|müde|peinlich\w*|gelogen|geweint|vergessen|verspätung|sympath\w*|hübsch\w*|toll\w*|blöd\w*|dumm\w*|scheiß\w*|mist)(?!\p{L})/iu;

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

/** Reads a German note (WR5): said is a topic with its article, or a whole statement about oneself; all else stays beside the letter. */
export function readGermanNote(text: string, whose: Whose): NoteReading {
  if (whose !== 'meant' && PRIVATE.test(text)) return beside('private');
  if (/\b(?:the|and|with|of|for)\b/i.test(text)) return beside('other-language');
  if (whose !== 'theirs' && OWN.test(text)) return said('own', text);
  return TOPIC.test(text) ? said('topic', text) : beside('unclear');
}
