import type { Likely, Reach, Whose } from '../../../core/write/note-reading.ts';

/** What says that a note is not for the others. */
const KEPT_BACK =
  /(?<![\p{L}\p{N}])(?:(?:bloß |besser |lieber |bitte )?(?:nicht|nix|nie|keinesfalls) (?:\p{L}+ )?(?:erwähnen|sagen|ansprechen|weitersagen|weitergeben|verraten|erzählen|schreiben|zitieren)|(?:sag|sagen|erwähn|erwähne|erzähl|verrat) (?:\p{L}+ )?(?:\p{L}+ )?(?:nicht|nichts|nix)|unter uns|unter der hand|im vertrauen|vertraulich\w*|nicht öffentlich|noch nicht offiziell|nicht für (?:sie|ihn|die|andere)|für mich behalten|bleibt unter uns|geheim\w*|psst|off[- ]the[- ]record)(?![\p{L}\p{N}])/iu;
const POINTING =
  /(?<![\p{L}\p{N}])(?:das|dies|es|alles|davon|bitte|ihr|ihm|ihnen|aber|und|so|nur|jetzt|noch|ist|war|soll|ich|der|die|im|brief|gesagt)(?![\p{L}\p{N}])/giu;

/** "Sag ihr nichts davon": what stands before is meant. */
const POINTS_BACK = /(?<!\p{L})(?:das|dies|davon|es)[\s.!?)]*$/iu;

/** How far a sign that something is to be kept back reaches; null where there is none. */
export function keptBackIn(text: string): Reach | null {
  const sign = KEPT_BACK.exec(text);
  if (sign === null) return null;
  const before = text.slice(0, sign.index);
  const after = text.slice(sign.index + sign[0].length);
  const around = (before + after).replace(POINTING, ' ');
  const isFirst = !/[\p{L}\p{N}]/u.test(before) && /^\s*[:,–-]/.test(after);
  return isFirst || POINTS_BACK.test(text) || !/[\p{L}\p{N}]/u.test(around) ? 'note' : 'sentence';
}

const LEAD =
  /^(?:(?:er|sie|(?:Herr|Frau) \p{Lu}\p{L}+|\p{Lu}\p{Ll}+) )?(?:(?:frag(?:te|t|ten)|hat gefragt|wollte(?:n)? wissen|will wissen|erkundigte sich|hakte nach)(?: mich| auch| noch| dann)*|(?:ihre |seine |die )?frage\s*[:.–-])[\s:,–-]*/iu;
const DIRECT =
  /^(?:wie|was|warum|wieso|wann|wo|welche\w*|würden sie|haben sie|können sie|machen sie|kannst du|hast du|würdest du)(?![\p{L}]).*\?+$/iu;
const CLAUSE = /^(?:wie|was|warum|wieso|wann|wo|welche\w*|ob|wer|woran|womit|wozu)(?!\p{L})/iu;
const OTHER_PEOPLE = /(?<!\p{L})(?:er|sie|ihm|ihn|sein\w*|ihre[rsmn]?)(?!\p{L})/u;

/** Of the candidate themselves: health, family, age, belief, pay, why and whence they look. */
const OF_THE_PERSON =
  /(?<!\p{L})(?:gehalt\w*|lohn\w*|verdien\w*|geld|bonus\w*|schulden|kündigungsfrist|lücke\w*|alter|wie alt|zu (?:alt|jung)|rente|religion|kirche|kopftuch|visum|aufenthalt\w*|staatsangehörig\w*|herkunft|woher ich|vorstrafe\w*|vorbestraft|gesund\w*|krank\w*|fehltage|behinder\w*|depress\w*|angst|therapie|schwanger\w*|elternzeit|mutterschutz|kinder(?:wunsch|betreuung)?|kind|familie\w*|verheiratet|ehe|mann|frau|partner|partnerin|mutter|vater|mama|papa|scheidung|ledig|single|trink\w*|rauch\w*|drogen|schlaf\w*|gekündigt|kündig\w*|wechsel\w*|entlass\w*|weg will|andere\w* (?:angebot\w*|gespräch\w*|bewerbung\w*|firm\w*)|angebot\w*|bewerb\w*|referenz\w*|alte[rn]? chef\w*|mein\w* chef\w*|krebs|gewerkschaft|betriebsrat|partei|schwul|lesbisch|stress\w*|burn-?out|belastbar\w*|baby|migräne\w*|im gespräch|\d[\d.,]*\s?k|weg (?:von|will|bin|möchte)|(?:mein\w*|deine?|ihre) (?:rücken|knie|herz|gewicht)|nationalität)(?!\p{L})/iu;
const OF_THE_MOMENT =
  /(?<!\p{L})(?:lol|haha|grr+|ugh|hmm+|frech\w*|fies\w*|blöd\w*|gemein\w*|verplappert|gestottert|blackout)(?!\p{L})/iu;

export function isPersonalQuestion(text: string): boolean {
  return OF_THE_PERSON.test(text) || OF_THE_MOMENT.test(text);
}

/** True for a question of theirs, however it was jotted down. */
export function isQuestion(text: string): boolean {
  const rest = text.replace(LEAD, '');
  if (rest !== text) return /\p{L}{2}/u.test(rest);
  return DIRECT.test(text);
}

/** True where a question speaks of how the candidate works: then hard words are its subject, and judge nobody. */
export function isAboutWork(text: string): boolean {
  const rest = text.replace(LEAD, '');
  return CLAUSE.test(rest) && /(?<!\p{L})(?:ich|mich|mir|mein\w*|du|Sie)(?!\p{L})/u.test(rest);
}

const JUDGING =
  /(?<!\p{L})(?:eitel|arrogant\w*|von oben herab|unsympath\w*|wirk(?:t|te)|redet|labert\w*|guckte|gähnt\w*|schimpft\w*|schreit|schrie|verpeilt\w*|übel\w*|nervt|nervig\w*|hübsch\w*|zerstritten\w*|verpasst|geht weg|geschönt\w*|geflunkert|gelogen|stimmt nicht|alkohol\p{L}*|raucher\p{L}*|glatze|bauch|brutto|netto|herablassend\w*|schleimig\w*|überheblich\w*|nett\w*|süß\w*|hochnäsig\w*|launisch\w*|grantig\w*|bissl|bisschen|kalt\w*|streng\w*|locker\w*|grr+|lol|haha|lächeln|anzug|schuhe|haare|alt|dick\w*|dünn\w*|duzt|unbezahlt\w*|leider|vergessen|frech\w*)(?!\p{L})/iu;
const ROLE =
  /(?<!\p{L})(?:chef\w*|leiter\w*|leitung|programmleit\w*|projektltg\.?|projektleit\w*|personaler\w*|abteilungsleit\w*|gf|geschäftsführ\w*|inhaber\w*|assistent\w*|lektor\w*|kolleg\w*|sekretär\w*|name\w*|betriebsrat|typ|kerl|dame|herr|frau)(?!\p{L})/iu;
const THEIR_WISH =
  /^(?:(?:er|sie) )?(?:will|wollen|wollte|braucht|brauchen|sucht|suchen|erklärte|zeigte(?: mir)?|erzählte von|sprach über|sprachen über|haben über|interessiert sich für|wichtig(?: ist)?:?|thema:?) /iu;
/** Signs of a subject: capitals, a figure within a word, several countable things, or a noun with what describes it; a noun alone is none. */
const ANCHOR =
  /(?<![\p{L}\d])(?:\p{Lu}{3,}[\p{L}\d/-]*|\p{L}+\/?\d[\p{L}\d-]*|\d+ (?!Monat|Jahr|Woche|Tag|Tg|Stunde|Std|Kind)\p{Lu}\p{Ll}+|(?:der|die|das) \p{Ll}{3,} \p{Lu}\p{Ll}{2,}|\p{Ll}{3,}(?:e|en|er|es) \p{Lu}\p{Ll}{4,})(?![\p{L}\d])/u;
const VERBAL =
  /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|kann|ich|du|wir|mag|mochte|meinte|sagte|gesagt|lachte|schaute|gab|kam)(?!\p{L})/u;
const PERSON = /(?<!\p{L})(?:er|sie|ihm|ihn|sein|seine[rnms]?)(?!\p{L})/iu;

const ASKING =
  /^(?:noch )?(?:nach .+ fragen|fragen,? (?:nach|ob|wie|wer|was|wann)|(?:ich )?(?:hätte|wollte) (?:noch )?(?:nach .+ )?(?:ge)?fragen?)(?!\p{L})|(?<!\p{L})(?:nach .+ fragen)$/iu;
const OWN_FACT =
  /^(?:dass ich|ich|wir|hab|habe|hatte|bin|war|mein\w*)(?!\p{L})|(?<!\p{L})(?:zertifi\w*|gültig|führerschein|schein|zulassung|approbation|diplom|abschluss|preis|lizenz)(?!\p{L})/iu;
const TELLING =
  /^(?:(?:ich )?(?:sage|sag|melde|meld) .*|.*(?<!\p{L})(?:bescheid (?:geben|sagen)|mitteilen|zurückmelden|rückmelden|melden|anrufen|zurückrufen|bestätigen|sagen,? (?:ob|wann|wie)|sagen))$/iu;

/** What a promise is likely to be: to tell them something, for which nothing can be sent. */
export function isPromiseToTell(text: string): boolean {
  return TELLING.test(text.trim()) || /(?<!\p{L})bescheid(?!\p{L})/iu.test(text);
}

/** What a note that is not certain is likely to be; null where nobody can say. */
export function likelyIn(text: string, whose: Whose): Likely | null {
  if (whose === 'theirs') {
    if (isQuestion(text)) return 'question';
    return isLikelyTopic(text) ? 'topic' : null;
  }
  if (whose === 'promised') return isPromiseToTell(text) ? 'to-tell' : 'topic';
  if (whose === 'mine' && ASKING.test(text)) return 'to-ask';
  return OWN_FACT.test(text) || ANCHOR.test(text) ? 'own' : null;
}

function isLikelyTopic(text: string): boolean {
  if (JUDGING.test(text) || ROLE.test(text)) return false;
  // "Wanted to know" alone only leads to something.
  if (LEAD.test(text)) return false;
  const plain = text.replace(/[.!?]+$/, '');
  const rest = plain.replace(THEIR_WISH, '');
  if (rest !== plain) return /\p{L}{3}/u.test(rest) && !OTHER_PEOPLE.test(rest);
  return !PERSON.test(plain) && !VERBAL.test(plain) && ANCHOR.test(plain);
}

/** What is said of somebody is a judgement of them, wherever it is no report of what they asked or wanted. */
export function isAboutSomebody(text: string): boolean {
  return JUDGING.test(text) || (PERSON.test(text) && !THEIR_WISH.test(text));
}
