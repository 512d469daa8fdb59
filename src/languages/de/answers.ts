import type { AnswerWords } from '../../core/understand/understand.ts';
import { dayWords } from './day-words.ts';
import { plain } from './fold.ts';
import { heardWords } from './heard-words.ts';
import { meaningWords } from './meaning/words.ts';
import { severalWords } from './several.ts';

/** A sentence with a question mark asks the reader where it addresses them, or begins as a question does. */
const asks =
  /\b(?:sie|du|ihnen|dir|dich|ihre?[nmrs]?|deine?[nmrs]?)\b|(?:^|[,;:.!–-] ?)(?:und |aber |oder )?(?:koennten|koennen|wann|was|welche\w*|wie|wo|ist|gibt|duerfen|darf|waere\w*|ginge|kaeme|sollen)\b/;
/** What German mails are read with. */
export const answerWords: AnswerWords = {
  ...dayWords,
  meaning: meaningWords,
  heard: heardWords,
  several: severalWords,
  requestScore(sentence) {
    const words = plain(sentence);
    return asks.test(words) && !meaningWords.rhetorical.test(words) ? 2 : 0;
  },
  timeWords:
    /\d|\b(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|heute|morgen|uebermorgen|woche\w*|tage?n?|monat\w*|werktag\w*|arbeitstag\w*|ende|mitte|anfang|wochenende|jahr\w*|quartal|weihnachten|ostern|karfreitag|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)\b|[äü]rz|übermorgen/i,
  promiseWords:
    /\b(?:entscheid\w*|entschied\w*|melde\w*|hoeren|bescheid|rueckmeld\w*|antwort\w*|informier\w*|rufen?|anrufen|wissen|ergebnis\w*|neuigkeit\w*|erwarten|rechnen|zusage|annehm\w*|annahme|frist|spaetestens|gueltig|unterschr\w*|sagen|schreiben|schreibe|update)\b/,
  backWords:
    /\b(?:danke|dank) fuer\b|\b(?:war|waren|habe|haben|hatte|hatten)\b.{0,80}\b(?:gesprochen|kennengelernt|erhalten|getroffen|gefreut|versucht|angerufen|geschrieben|besucht)\b|\b(?:gestern|letzte\w*|vergangene\w*)\b/,
  aheadWords:
    /\b(?:werden?|wird|melden?|bis|spaetestens|innerhalb|naechste\w*|kommende\w*|bescheid|hoffen|planen|voraussichtlich)\b/,
  returnWords:
    /\b(?:(?:vom|von) .{3,40}? bis(?: zum| einschliesslich| inklusive)*|bis(?: zum| einschliesslich| inklusive| inkl\.?| einschl\.?| einschliesslich zum)*|ab(?: dem| den)?|wieder (?:am|im|da am|zurueck am|erreichbar am)|zurueck (?:bin ich )?(?:am|im)|zurueck) (.{2,120})|\bam (.{2,40}?),? (?:bin ich (?:wieder|zurueck)|kehre ich|(?:bin ich )?wieder (?:da|hier|erreichbar|im|fuer|zurueck)|wieder|zurueck)\b/,
  // "Bis 13.11." names the last day away in German, "ab dem 16.11." the first one back.
  lastDayWords: /\bbis\b(?!.{0,40}\b(?:zurueck|wieder (?:da|im buero))\b)/,
};
