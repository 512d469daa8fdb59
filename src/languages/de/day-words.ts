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

/** They wait for the candidate: "will bis Freitag wissen", "soll mich bis Freitag melden", "braucht meine Antwort bis". */
const awaited = [
  /(?<!\b(?:ich|wir) )\b(?:will|wollen|wollte[n]?|moechte[n]?|muss|muessen|braucht|brauchen|wuerde[n]?)\b(?! ich\b| wir\b)[^.;]{0,60}\b(?:wissen|erfahren|von mir hoeren)\b/,
  /\b(?:wissen|fragt|fragen|fragte[n]?)\b[^.;]{0,40}\b(?:was|ob|wie viel|wieviel|wann|welche\w*|wo) ich\b/,
  /\b(?:soll|sollte|moege)\b[^.;]{0,60}\b(?:mich\b[^.;]{0,40}\b(?:melden|rueckmelden|zurueckmelden|entscheiden|aeussern)|(?:ihr|ihm|ihnen|denen)\b)/,
  /\b(?:soll|sollte) (?:ich )?(?:bis|spaetestens)\b(?![^.;]*\bich\b)[^.;]{0,60}\b(?:bescheid|antwort\w*|rueckmeldung|zusagen|absagen|zurueckrufen|entscheiden|melden|sagen)\b/,
  /(?<!\b(?:ich|wir) )\b(?:braucht|brauchen|brauchte[n]?|benoetigt|benoetigen|erwartet|erwarten|erbittet|erbitten|bittet um|bitten um|bat um|baten um|wartet auf|warten auf|will|wollen|wollte[n]?|moechte[n]?|haette[n]?)\b(?! ich\b| wir\b)[^.;]{0,50}\b(?:(?:meine?|deine?|ihre|eine) (?:\p{L}+ )?)?(?:antwort|entscheidung|rueckmeldung|zusage|zu- oder absage|bescheid|gehaltsvorstellung\w*|unterlagen|zeugnisse)(?! (?:von|vom) (?!mir\b))(?![^.;]{0,12}\b(?:geben|sagen|schicken|senden|treffen)\b)/u,
  /\b(?:bittet|bitten|bat|baten|draengt|draengen) mich\b/,
  // Without a subject it is what the candidate is to do: "ihr bis Freitag Bescheid geben".
  /^[^.;]{0,3}(?:bis |spaetestens )?[^.;]{0,25}\b(?:ihr|ihm|ihnen)\b[^.;]{0,40}\b(?:bescheid|antwort|rueckmeldung)? ?(?:geben|sagen|schreiben|antworten|mailen)\b/,
  // What they said, as it was said: "Melde dich bis Freitag", "Geben Sie uns bitte Bescheid".
  /^\W*(?:bitte )?(?:melde dich|melden sie sich bitte|meld dich|gib (?:mir|uns)|geben sie (?:mir|uns)|sag (?:mir|uns)|sagen sie (?:mir|uns))\b|\b(?:koennen|koennten) sie (?:mir|uns|sich)\b|\b(?:kannst|koenntest) du\b/,
  /\b(?:meine|deine) (?:antwort|entscheidung|rueckmeldung) (?:bis|spaetestens|wird|faellig|brauchen|braucht)\b/,
  /\b(?:ich habe|ich hab|habe|hab)\b[^.;]{0,15}\b(?:zeit|bis)\b[^.;]{0,40}\b(?:zeit|entscheiden|ueberlegen|antworten|melden)\b/,
];
/** It may be an answer of either: "Antwort bis Freitag", "melden Sie sich bis Freitag". */
const ofEither =
  /^\W*(?:bitte )?(?:melden sie sich|(?:eine )?(?:antwort|rueckmeldung|bescheid) (?:bis|am|naechste|kommende|im laufe))\b/;
/** Names a day until which something is wanted of somebody. */
const untilDay = /\b(?:bis|spaetestens|frist)\b/;

/** What German knows of days in prose. */
export const dayWords: DayWords = {
  marks:
    /(?<![\p{L}])(?:und|der|die|du|mir|mich|deine?[nrms]?|als|kann|kannst|könnten|können|koennten|wäre|würde[nt]?|auch|doch|nur|dass|aus|bei|wann|wie|hier|habe|haben|ist|sind|keine?[nrms]?|schicken|über|grüezi|servus|moin|perfekt|prima|das|den|dem|des|nicht|wir|ihnen|ihre[nrms]?|ihr|ist|sind|für|fuer|mit|auf|eine?[nrms]?|zum|zur|von|haben|hat|werden|wird|leider|bis|im|uns|freuen|danke|dank|bitte|sehr|geehrte[rs]?|hallo|gruß|grüße|gruss|gruesse|herr|frau|sie|dich|dir|ich|noch|nächste[rnms]?|naechste[rnms]?|kommende[rnms]?|woche|wochen|tage?n?|heute|morgen|übermorgen|ende|mitte|anfang|spätestens|innerhalb|montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|mai|juni|juli|oktober|dezember|monats?|oder|aber|wenn|können|koennen|möchten|bescheid|gespräch|bewerbung|stelle|uhr|nach|vor|ab|zurück|wieder|urlaub|absage|zusage|passt|erhalten|weihnachten|ostern|karfreitag|werktagen?|jahr|jahres|kürze|bald)(?![\p{L}])/giu,
  readDeadline,
  readDates: datesIn,
  whoPromised(sentence) {
    const words = plain(sentence);
    const rest = awaited.reduce((left, each) => left.replace(each, ' '), words);
    if (
      rest !== words &&
      !/\bich (?:werde|melde|schicke|schreibe|gebe|habe (?:\w+ ){0,3}(?:versprochen|zugesagt))\b/.test(words)
    )
      return theirsToMe.test(rest) || theirs.test(rest) ? 'unclear' : 'awaited';
    if (ofEither.test(words)) return 'unclear';
    if (theirsToMe.test(words) && !/\bich (?:melde|schicke|schreibe|sage|gebe)\b/.test(words)) return 'theirs';
    if (mine.test(words)) return 'mine';
    if (theirs.test(words)) return 'theirs';
    return untilDay.test(words) ? 'unclear' : null;
  },
};
