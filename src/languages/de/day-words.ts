import type { DayWords } from '../../core/understand/text-language.ts';
import { datesIn, readDeadline } from './deadline/read.ts';
import { plain } from './fold.ts';

/** They act on the writer: "ruft mich an", "geben mir Bescheid". */
const theirsToMe =
  /\b(?:hoere[n]?\b.{0,30}\bvon\b|(?:ruft|rufen|meldet|melden|gibt|geben|sagt|sagen|schreibt|schreiben|schickt|schicken)\b.{0,40}\b(?:mich|mir|sich|uns|bescheid|rueckmeldung)\b)/;
const mine =
  /\bich (?:werde|muss|soll|schicke|sende|liefere|reiche|melde mich|habe (?:\w+ ){0,3}(?:versprochen|zugesagt))\b|\b(?:werde|soll|muss) ich\b/;
const theirs =
  /\b(?:sie|er|man|team|kunde|kundin|firma|entscheidung|antwort|rueckmeldung)\b.{0,40}\b(?:will|wollen|wird|werden|entscheide[tn]|faellt|kommt|moechte[n]?)\b|\b(?:entscheidung|antwort|rueckmeldung) (?:bis|am|naechste|kommende|im laufe)\b/;

/** What German knows of days in prose. */
export const dayWords: DayWords = {
  marks:
    /(?<![\p{L}])(?:und|der|die|du|mir|mich|deine?[nrms]?|als|kann|kannst|könnten|können|koennten|wäre|würde[nt]?|auch|doch|nur|dass|aus|bei|wann|wie|hier|habe|haben|ist|sind|keine?[nrms]?|schicken|über|grüezi|servus|moin|perfekt|prima|das|den|dem|des|nicht|wir|ihnen|ihre[nrms]?|ihr|ist|sind|für|fuer|mit|auf|eine?[nrms]?|zum|zur|von|haben|hat|werden|wird|leider|bis|im|uns|freuen|danke|dank|bitte|sehr|geehrte[rs]?|hallo|gruß|grüße|gruss|gruesse|herr|frau|sie|dich|dir|ich|noch|nächste[rnms]?|naechste[rnms]?|kommende[rnms]?|woche|wochen|tage?n?|heute|morgen|übermorgen|ende|mitte|anfang|spätestens|innerhalb|montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|mai|juni|juli|oktober|dezember|monats?|oder|aber|wenn|können|koennen|möchten|bescheid|gespräch|bewerbung|stelle|uhr|nach|vor|ab|zurück|wieder|urlaub|absage|zusage|passt|erhalten|weihnachten|ostern|karfreitag|werktagen?|jahr|jahres|kürze|bald)(?![\p{L}])/giu,
  readDeadline,
  readDates: datesIn,
  whoPromised(sentence) {
    const words = plain(sentence);
    if (theirsToMe.test(words) && !/\bich (?:melde|schicke|schreibe|sage|gebe)\b/.test(words)) return 'theirs';
    if (mine.test(words)) return 'mine';
    return theirs.test(words) ? 'theirs' : null;
  },
};
