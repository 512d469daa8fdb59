import { latin } from '../../../core/review/latin.ts';

/** Whole words; capitals do not count. */
const said = (...parts: readonly string[]): RegExp =>
  latin(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Thanks, by whatever is thanked for or valued (WR3). */
export const thanks = said(
  'dank(?:e|en|bar|t|te|end|bare[nrs]?)?|danke?schön|bedank(?:e|en|t|te)|merci|verbunden|gefreut|freut(?:e)? mich, dass (?:wir|sie|du)|zu schätzen|schätze|weiß (?:es|das) (?:sehr )?zu',
  '(?:nett|freundlich|lieb|großzügig|anständig|fair|liebenswürdig|aufmerksam|rücksichtsvoll|schön|toll|prima|super|gut) (?:von (?:ihnen|dir|euch)|, dass (?:sie|du|ihr))|(?:sie|du|ihr) (?:waren|warst|wart) (?:\\p{L}{1,12} )?(?:freundlich|nett|geduldig|großzügig|offen|hilfsbereit|aufmerksam|lieb)|(?:sie|du|ihr) (?:haben|hast|habt) (?:sich|dir|euch|mir) (?:\\p{L}{1,12} ){0,5}zeit (?:für (?:mich|uns|alle)|zum \\p{L}{1,15})? ?(?:genommen|geschenkt|gegeben)',
  '(?:zeit|mühe) (?:genommen|gemacht|gegeben|geschenkt)|(?:hat|war|ist) (?:mir )?(?:\\p{L}{1,12} ){0,3}(?:(?:eine |viel |große )?freude(?: gemacht)?|spaß gemacht|ein vergnügen|eine ehre|gutgetan|gut getan|viel bedeutet|sehr geholfen)|bedeutet mir|(?:schönes|gutes|tolles|angenehmes|offenes|nettes) gespräch|(?:gern|gerne) mit (?:ihnen|dir|euch) (?:gesprochen|geredet|geplaudert)|(?:gut|wohl|willkommen) ?(?:aufgehoben|gefühlt)|ein geschenk|geschenkte? zeit|(?:herzlich|warm|freundlich|großartig|gut|schön|toll)(?:, wie sie mich)? (?:empfangen|aufgenommen|behandelt)|(?:schön|gut|nett|toll|lieb), dass (?:sie|du|ihr)|(?:war|ist) (?:\\p{L}{1,12} )?(?:schön|nett|gut|toll|angenehm),? (?:sie|dich|euch|mit|bei|das)|ihre (?:geduld|freundlichkeit|offenheit|mühe|hilfe)|deine (?:geduld|freundlichkeit|offenheit|mühe|hilfe)|(?:habe|hab) (?:\\p{L}{1,12} )?(?:genossen)|glück(?:lich)?,? (?:mit ihnen|dass)',
);

/** That the candidate wants it, or wants to know more (WR3). */
export const interest = said(
  'interess\\p{L}*|(?:sage|sagte) (?:\\p{L}{1,12} )?zu|(?:sofort|morgen|gleich) (?:\\p{L}{1,12} )?(?:beginnen|anfangen|starten|zusagen|kommen)|brenne (?:für|darauf)|begeister\\p{L}*|neugierig|motiviert|gespannt|scharf auf|lust|reizt (?:mich|die)|lockt mich|zusagen|zusage|dabei(?! war)|sofort ja|ja sagen|mein ja|berücksichtigung|liegt mir|annehmen|mitmachen|mitarbeiten|mitwirken|anfangen|einsteigen|loslegen',
  '(?:gern(?:e)?|liebend gern|sehr gern|mit freude|am liebsten) (?:\\p{L}{1,15} ){0,4}(?:machen|übernehmen|hätte|mehr|noch|arbeiten|kommen|dabei|haben|annehmen|anfangen|mitmachen|weiter\\p{L}*|lernen|werden|tun)|(?:hätte|möchte|würde|wäre) (?:\\p{L}{1,15} ){0,6}(?:gern|gerne|stelle|aufgabe|arbeiten|dabei|team|anfangen|mitmachen|übernehmen|kommen)|(?:sehr )?gern(?:e)?|möchte|freue mich|freude|würde mich (?:sehr )?freuen',
  '(?:genau|das ist|die ist) (?:das|die|der|was|meine|mein) (?:\\p{L}{1,15} ){0,3}(?:richtige|suche|gesucht|wollte|traum\\p{L}*|stelle|arbeit|aufgabe|will|passt|wunsch\\p{L}*)|genau (?:mein|das|die|der)|wie für mich|passt (?:zu mir|genau|perfekt)|erste wahl|wunsch\\p{L}*|wünsche mir|hoffe(?: sehr)?,? (?:auf|dass|es (?:wird|klappt)|ich|sie|wir)|hoffe ich|ich will|wollen sie mich|traum\\p{L}*|nehmen sie mich|rechnen sie mit mir|zählen sie auf mich|bei euch an|machen zusammen weiter|zum nächsten schritt|bewerbe ich mich|(?:mehr|weiter) (?:erfahren|hören|zu erfahren)|mehr über|zu erfahren|sehe mich|kann mir (?:gut |sehr gut )?vorstellen|vorstellen|überzeugt|feuer und flamme|kaum erwarten|nicht zweimal|wünschen darf|weiter im rennen|wäre mir (?:\\p{L}{1,12} )?(?:eine freude|ein vergnügen|eine ehre|recht)',
);

/** That another word would be welcome (WR3). */
export const openDoor = said(
  '(?:andere|anderen|anderer|weitere|ähnliche|passende|neue|spätere)[nrs]? (?:stellen?|gelegenheit|aufgaben?|ausschreibung\\p{L}*|chance|mal|position\\p{L}*|zeit|jahr)|in (?:kontakt|verbindung)|kontakt|verbindung|verbunden bleiben|später|künftig|in zukunft|zukünftig|wieder(?:sehen|sehe|hören|zusehen|zuhören)?|tür(?:en)?|wege (?:\\p{L}{1,12} ){0,2}kreuzen|begegnen|man sieht sich|auf ein nächstes|nächste[srn]? (?:mal|jahr|stelle|gelegenheit)|eines tages|irgendwann|ein andermal|andermal',
  '(?:ihre|deine|eure|eine) nachricht (?:freuen|freue)|(?:von|wieder von) (?:ihnen|dir|euch) (?:zu )?hör(?:en|e)|von mir hören|(?:an mich )?denken|denkt an mich|denken sie an mich|denk an mich|melden sie sich|melde dich|meldet euch|melden|rufen sie (?:mich )?(?:gern|jederzeit|einfach)? ?an|unterlagen (?:\\p{L}{1,12} ){0,2}(?:behalten|aufheben|aufbewahren)|behalten sie|im hinterkopf|auf (?:ihrer|der|deiner) liste|vormerken|vorgemerkt|merken sie mich|merk mich|gewogen|treu|zugetan|ich melde mich|erneut|noch einmal|nochmals?|(?:falls|wenn|sollte) (?:\\p{L}{1,15} ){0,8}(?:frei|ändert|ändern|ergibt|ergeben|etwas|passt|ausfällt|braucht|brauchen|gesucht|absagt|abspringt|auftut|suchen|sucht)|jederzeit|stehe bereit|bin (?:ich )?(?:da|erreichbar|offen)|offen für|weiterhin|bleibe (?:\\p{L}{1,12} )?(?:interessiert|offen)|noch nicht aller tage|bis bald|zusammenarbeiten|arbeiten wir (?:\\p{L}{1,12} )?(?:noch|doch|einmal|wieder)|augen (?:\\p{L}{1,12} ){0,4}offen|kein abschied|aufgeschoben',
);

/** A question how things stand, asked or wished for (WR3). */
export const politeQuestion = said(
  "nächste[nr]? schritte?|bei der entscheidung hilft|erreichen sie mich|erreichst du mich|rufen sie mich|ruf mich|wie (?:es|geht es|sieht es|steht es|läuft|ist|weit|lange|das|die|der|sie|ihr) (?:\\p{L}{1,15} ){0,5}(?:weiter(?:geht)?|aus|steht|stand|läuft|auswahl|verfahren|entschieden|gelaufen|dauert|ist|sind|angekommen|verlaufen|entscheidung|entscheiden)|wie es (?:\\p{L}{1,15} ){0,3}(?:steht|aussieht|weitergeht)|wie geht(?:’s|'s| es) (?:\\p{L}{1,12} )?weiter|weitergeht|weiter geht|schritte als nächstes|auswahlverfahren|wann (?:ich|sie|ihr|du|wir|etwa|ungefähr|die|eine|es|mit|das|man|fällt|darf|kann|wird)|(?:dem|der|den|zum|einen) (?:aktuellen )?stand|stand der dinge|frage ich (?:nach|,|mich)|bis wann|ob (?:sie|es|die|ich|meine|schon|noch|der|das|eine|inzwischen|etwas|alle|ihr|du|man|bereits)|was (?:sich|daraus|nun|als nächstes|jetzt)",
  '(?:kurzes |ein )zeichen|(?:neuigkeiten|neues|etwas neues|rückmeldung|zwischenstand|bescheid|zeitplan|zeitrahmen|zeitlich|entscheidung|auskunft|kurze (?:nachricht|info|antwort|rückmeldung|zeile)|ein kurzes wort|eine zeile|startdatum|starttermin|ergebnis)|(?:wüsste ich|wüsste|wüßte|erführe|würde|möchte|wollte|hätte|interessiert|interessieren|freue mich|dankbar|hilft|helfen|froh|neugierig|gespannt) (?:\\p{L}{1,15},? ){0,6}(?:wissen|erfahren|hören|fragen|nachfragen|zeichen|wann|wie|ob|was|hinweis|nachricht|antwort|bescheid)|wüsste ich|brauchen sie noch (?:etwas|was),? (?:von mir|um)|nicht zu erreichen|noch (?:frei|offen|im rennen|aktuell|besetzt)|schon (?:besetzt|vergeben|entschieden|jemanden|etwas)|keine antwort|antwort (?:ist nicht nötig|hat zeit)|ohne dass sie antworten|(?:rückruf|antwort) ist nicht nötig|lassen sie (?:es )?mich (?:bitte |gern |kurz )?wissen|lass (?:es )?mich (?:bitte |kurz )?wissen|sagen sie mir|sag mir|geben sie mir|so oder so|nach der bewerbung|nachfragen|nachzufragen|erkundigen',
);

/** That the candidate wants the job, in so many words. */
export const wantsIt =
  /(?<!\p{L})(?:(?:möchte|will|hätte gern|hätte sehr gern) (?:die|diese|ihre) (?:stelle|aufgabe|position)|(?:diese|die) (?:stelle|aufgabe|position) (?:will|möchte|hätte) ich|ich will (?:bei|zu) ihnen)(?!\p{L})/iu;

/** What comes next, which is another question than how it stands or when. */
export const nextSteps = said('nächste[nr]? schritte?|wie (?:es|geht es) (?:\\p{L}{1,12} ){0,2}weiter(?:geht)?');

/** A question that is put for manners' sake, or about the candidate's own part: it is not what a check-in asks. */
export const courtesy =
  /(?<!\p{L})(?:wie geht(?: es|’s|'s|s)? (?:ihnen|dir|euch)|geht es (?:ihnen|dir|euch) gut|wie war (?:ihr|dein|das|der|die|ihre|deine)|hatten sie|soll ich (?:\p{L}{1,15} ){0,3}(?:mitbringen|bringen|schicken|senden|kommen|anrufen)|(?:kann|darf) ich (?:\p{L}{1,15} ){0,4}(?:helfen|schicken|senden|mitbringen|nachreichen|beitragen)|brauchen sie (?:noch )?(?:etwas|unterlagen|was)|brauchst du (?:noch )?(?:etwas|unterlagen|was)|ist das (?:in ordnung|recht)|passt (?:ihnen|dir) das)(?!\p{L})/iu;
