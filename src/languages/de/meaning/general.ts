import type { GeneralWords } from '../../../core/understand/meaning-rule.ts';

const talk = '(?:\\w*gespraech\\w*|\\w*interviews?|einlad\\w*|probearbeit\\w*|hospitation|kennenlern\\w*|treffen)';
const somebody = '(?:kandidat\\w*|bewerber\\w*|personen|interessent\\w*)';

/** What German says of applicants in general, and of what hangs on a choice that is still to come. In plain words. */
export const general: GeneralWords = {
  hanging: new RegExp(
    [
      '\\b(?:falls|wenn|sofern|sollten?) (?:ihre?|deine?|man|er|der (?:chef|kunde|bereich)|die (?:fachabteilung|leitung|geschaeftsleitung)|das team|es (?:passt|ein)|sie in|du in|wir|uns)\\b',
      '\\bbei (?:\\w+ )?(?:positive[rm]? \\w+|interesse|einem match|uebereinstimmung|eignung|passung|erfolg)\\b',
      '\\bsobald (?:wir|eine?|sich|die|das)\\b',
      '\\b(?:entscheid\\w*|ueberlegen|sage\\w*|sehen|mitteilen) (?:wir |ich |ihnen |dir )?,? ?(?:ob|wen|wer|ueber die einladungen|welche)\\b|, (?:ob|wen) (?:wir|ich|man)\\b',
      '\\b(?:moegliche\\w*|eventuelle\\w*|etwaige\\w*) \\w*(?:gespraech|interview)',
      '\\bueber die einladung',
    ].join('|'),
  ),
  ofMany: new RegExp(
    [
      `\\b(?:geeignete\\w*|passende\\w*|ausgewaehlte\\w*|erfolgreiche\\w*|genommene\\w*|gekommene\\w*|einige\\w*|wenige\\w*|alle\\w*|die besten|am besten) (?:\\w+ ){0,3}?${somebody}\\b`,
      `\\b(?:${somebody}|allen?|diejenigen|jene),? (?:die|deren|welche)\\b`,
      '\\bwer (?:die|den|das|uns|in|zu|es|weiter)\\b',
      `\\bzahl (?:von|an) ${somebody}`,
      '\\b\\w*(?:gespraeche|interviews|einladungen|probetage) (?:finden|sind|werden|beginnen|starten)\\b',
      '\\b(?:in der regel|normalerweise|ueblicherweise|meistens|gewoehnlich|grundsaetzlich|zum beispiel)\\b',
      '\\b\\w*(?:verfahren|prozess|ablauf) (?:besteht|umfasst|sieht|beginnt|dauert|gliedert)\\b',
    ].join('|'),
  ),
  course:
    /\bso geht (?:es|'s) (?:nun |jetzt |dann )?weiter\b|\b(?:naechste|unsere) (?:\w+ )?schritte\b|\bwie (?:es|geht es) (?:nun |jetzt )?weiter|\b(?:auswahl|bewerbungs)(?:verfahren|prozess)\b|^\W*(?:schritt 1|1\.)|\bzuerst\b/,
  toYou: new RegExp(
    [
      '\\b(?:moechten|wollen|wuerden|laden|lade|bitten|freuen)\\b[^?.]{0,40}\\b(?:sie|dich)\\b(?![^?.]{0,60}\\b(?:falls|wenn|sofern)\\b)',
      `\\b(?:ihr|dein) \\w*(?:gespraech|interview|termin|call|telefonat)\\b`,
      '\\b(?:passt|haben|haetten|koennen|koennten|kannst|koenntest|hast|haettest|wann|welche\\w*)\\b[^?]{0,120}\\?',
      '\\b(?:sie sind|du bist|sie haben|du hast)\\b[^?.]{0,60}\\b(?:engeren|weiter|bestanden|runde|eingeladen)\\b',
      '\\bbitte (?:\\w+ )?(?:kommen|waehlen|buchen|teilen|bestaetigen|nennen|suchen)\\b',
    ].join('|'),
  ),
  convenience: new RegExp(
    `\\b(?:falls|wenn|sofern|sollten?) (?:(?:das|dies|der|es|ihnen|dir|moeglich|noetig|nicht)\\b(?! (?:${talk}|ein match))|(?:sie|du) (?:(?:noch |weiterhin )?interesse|verhindert|zeit|fragen|lust|lieber|nicht koennen|einen anderen|moechten|magst)\\b)`,
    'g',
  ),
};
