import { latin } from '../../../core/review/latin.ts';

const wholeWords = (...sources: readonly string[]): RegExp =>
  latin(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const PAINFUL =
  'depress\\p{L}{0,5}|suizid\\p{L}{0,6}|burn-?out|zusammenbruch|sucht|süchtig|alkohol\\p{L}{0,8}|trinkt|getrunken|promille|betrunken|in therapie|affäre|betrogen|scheidung\\p{L}{0,8}|geschieden|scheiden|trennung|getrennt|trennen|verlassen|weggegangen|ausgezogen|hass\\p{L}{0,3}|schlägt|geschlagen|gewalt|frauenhaus|schreit|streit\\p{L}{0,3}|schimpft|gericht\\p{L}{0,8}|anwalt|polizei|gefängnis|haft|knast|sorgerecht|unterhalt\\p{L}{0,6}|schulden|pleite|insolven\\p{L}{1,3}|pfänd\\p{L}{1,6}|geheult|weinen|geweint|verzweif\\p{L}{1,6}|hölle|terror|albtr\\p{L}{1,6}|schlafe (?:kaum|nicht)|nicht geschlafen|fehlgeburt|körperverletzung|gemobbt|brauche das geld|nicht (?:mehr )?leisten';

/** For what a matter of the candidate's own is told: to ask, to arrange, to accept, move or decline, or because it was asked. */
export const purpose = wholeWords(
  // Asking.
  '(?:könn(?:te|ten|en)|kann|dürf(?:te|ten|en)|darf|würd(?:e|en|et)) (?:wir|ich|ihnen|sie|es|der|du|ihr|man)|(?:ich |wir )?(?:bitte|bitten|fragen?|möchte (?:ich )?(?:\\p{L}{1,15} ){0,3}(?:bitten|fragen))|wäre (?:es|ein|eine|ich|mir|uns)|dankbar|haben sie|gäbe es|ist es möglich|gibt es|brauche ich|benötige|müss(?:te|t|en) ich',
  // Arranging.
  'pass(?:t|en|te)|lieber|besser|einfacher|am besten|verschieben|verlegen|vertagen|umbuchen|vorziehen|ander(?:e|en|er|es) (?:tag|tage|termin|zeit|nachmittag|vormittag|woche)|stattdessen|(?:folgende|nächste|darauffolgende)[nr]? (?:woche|tag)|(?:kann|könnte|schaffe|komme) (?:ich |wir )?(?:\\p{L}{1,15} ){0,4}nicht|leider nicht|hole (?:ich )?|abholen|hole|bringe|vom kindergarten|aus der kita|von der schule|frei (?:ab|bis|von)|ab (?:\\d|montag|dienstag|mittwoch|donnerstag|freitag)|bis (?:\\d|montag|dienstag|mittwoch|donnerstag|freitag|mittag|abend)|verfügbar|erreichbar|erreichen|entschuldig\\p{L}{1,5}|verzeih\\p{L}{1,4}|später|verspät\\p{L}{1,5}|telefonisch|per (?:video|mail|e-mail|telefon)|schriftlich|jeder andere|uneingeschränkt|wieder (?:voll|fit|gesund|ganz)|voll (?:verfügbar|einsatzfähig|belastbar)',
  // Accepting, moving, declining.
  'nehme (?:\\p{L}{1,12} ){0,4}an|annehmen|zusagen|sage zu|absagen|sage ab|zurück(?:ziehen|nehmen|legen)|ablehnen|lehne (?:\\p{L}{1,12} ){0,3}ab|verzichten|entschieden|besprochen|besprechen|reden|umzug|umziehen|ziehen|zieht|mit umziehen|hier bleiben|versetzt|nach \\p{L}{2,20} (?:ziehen|umziehen|versetzt)',
  // Because it was asked, or has to be said.
  '(?:ihre|eure|deine) frage|sie (?:\\p{L}{1,12} ){0,3}(?:gefragt|wissen)|fragten sie|wollten sie wissen|antwort auf|lücke|lebenslauf|formular|der vollständigkeit halber|angeben|angabe|mitteilen|gleich sagen|ehrlich (?:über|sagen)|offen (?:sagen|legen)|vorab|im voraus|(?:seither|seitdem|danach|jetzt|heute) (?:\\p{L}{1,12} ){0,2}(?:wieder|voll|bin ich)|in dieser zeit|absolviert|abgeschlossen|nachweis|bescheinigung|anbei|lege (?:ich )?|entscheiden|entscheidung|bescheid|arbeitsvertrag|wegen der name\\p{L}{0,3}',
);

/** What makes a decent reader wince, whatever it is told for. */
export const painful = wholeWords(PAINFUL);

/** That something is the matter with somebody of the family. */
export const troubled = wholeWords(
  PAINFUL,
  'ex(?:-?\\p{L}{1,12})?|arbeitet (?:in|bei|als|nicht)|arbeitslos|gekündigt|krank\\p{L}{0,10}|gestorben|verstorben|tod|starb|stirbt|hinscheiden|beerdigung|krebs|demenz|dement|pfleg\\p{L}{1,8}|operation|schlaganfall|heim|hospiz|krankenhaus|erbe|nicht mehr (?:mit|bei)|allein|tabletten|nervös|verlor\\p{L}{0,3}|gelogen|droht|schwierig|sorgen',
);

/** What makes work or a meeting easier for somebody with a condition; beside it the condition may be said. */
export const aid = wholeWords(
  'farbige[ms]? papier|folie|größer(?:e|er|en)? schrift|auf papier|ausgedruckt|gedruckt|bildschirm|tastatur|mikrofon|sitzplatz|sitzen|höhenverstellbar\\p{L}{0,3}|tisch|ruhige[rnms]? (?:raum|ort|platz|ecke)|licht|kühlschrank|spritzen|vorlesen|lippen|treppen?|stufen(?:los\\p{L}{0,3})?|leitern?|klettern|krücken|gips|schiene|baustelle\\p{L}{0,3}|rundgang|fahren|taxi|zugang|toilette|etwas essen|stimme|heiser|e-mail|mail|gut eingestellt|im griff|hilft|helfen|erleichtert|röntgen|betriebsarzt|betriebsärztin|gdb',
);

/** Where nothing is the matter with somebody of the family. */
export const untroubled =
  /(?<!\p{L})(?:beigebracht|lehrte|glücklich|froh|stolz|freut|freuen|gefreut|gern|liebt|mag|arbeitet|arbeitete|kaufte|kauft|nutzt|empfahl|empfohlen|zeigte|erzählte?|erzählt|sagt|sagte|meint|fragt|firma|laden|betrieb|hof|rezepte?|urlaub|hochzeit|näher|umziehen|wohnt in|besuche|grüß\p{L}{1,3}|und ich)(?!\p{L})/iu;

/** Says when the candidate can start or come. */
export const available =
  /(?<!\p{L})(?:anfangen|beginnen|anzufangen|starten|(?:kann|könnte|könnten) (?:ich )?(?:\p{L}{1,15} ){0,4}(?:ab|um|kommen|da sein)|(?:frei|verfügbar|verhindert|danke|dank|freue|passt|recht|lerne|termin|gespräch am)|da)(?!\p{L})/iu;

/** Sums that are to be asked for, in a note. */
export const asked =
  /(?<!\p{L})(?:will|möchte|fordere?|verlange|wunsch|ziel|sage?) (?:ca\.? |etwa )?\d[\d.,]{0,9}k?|\d[\d.,]{0,9}k? (?:fordern|verlangen|nennen|sagen|ansetzen)/giu;

/** That what stands in a line of notes may be said. */
export const allowed =
  /(?<!\p{L})(?:kein geheimnis|ok(?:ay)?(?: zu (?:sagen|erwähnen))?$|(?:kann|darf|will|soll|muss) (?:ich )?(?:\p{L}{1,15} ){0,4}(?:sagen|erwähnen|fragen|bitten|nennen)|(?:ruhig|gern|offen) (?:sagen|erwähnen|ansprechen|nennen)|bitte um|bitten um|um \p{L}{1,20} bitten|wissen (?:sie|die) schon|jeder andere tag|andere tage (?:ok|gehen))(?!\p{L})/iu;
