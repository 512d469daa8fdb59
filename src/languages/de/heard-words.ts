import type { HeardWords } from '../../core/understand/heard.ts';

/** What German noes say besides the no, and how they ask whether somebody is still interested. */
export const heardWords: HeardWords = {
  worth:
    /(?<!\p{L})(?:weil|denn|da (?:sie|du|wir|uns)|grund|gründe|ausschlaggebend|den ausschlag|gefehlt|fehlte\p{L}*|fehlt|intern\p{L}*|aus dem eigenen haus|überqualifiziert|(?:mehr|zu wenig|weniger|nicht genug|tiefere|breitere|größere) (?:\p{L}+ ){0,2}(?:erfahrung|kenntnisse|praxis|wissen|jahre)|erfahrung (?:in|mit|im)|gefallen|überzeugt|beeindruckt|beeindruckend\p{L}*|gelobt|hervorragend\p{L}*|sehr (?:gut|stark)\p{L}*|ganz knapp|knapp\p{L}*|engere\p{L}* wahl|zweite wahl|empfehl\p{L}*|empfohlen|rat(?:e|en)|geraten|tipp|rückmeldung|feedback|sollten sie|solltest du|hätten uns|hätte uns|wieder bewerben|erneut bewerben|erneut (?:zu )?bewerben|nochmal bewerben|im (?:frühjahr|sommer|herbst|winter|januar|februar|märz|april|mai|juni|juli|september)|nächstes (?:mal|jahr)|budget|gestrichen|eingefroren|auf eis|umstrukturier\p{L}*)(?!\p{L})/iu,
  plainNo:
    /(?<!\p{L})(?:dank\p{L}*|leider|bedauer\p{L}*|absage\p{L}*|abgesagt|nicht|kein\p{L}*|entschieden|entscheidung|ander\p{L}* (?:bewerber|kandidat|person)\p{L}*|jemand anderen|vielzahl|wünsche\p{L}*|alles gute|viel erfolg|besetzt|zukunft|interesse|bewerbung\p{L}*|unterlagen|grüße\p{L}*|geehrte\p{L}*|hallo|liebe\p{L}*|guten|fragen|angerufen|rief)(?!\p{L})/iu,
  whether:
    /(?<!\p{L})(?:noch (?:interess\p{L}*|lust|dabei|bereit|verfügbar|frei|zu haben)|(?:besteht|haben sie|hast du|habt ihr) (?:noch |weiterhin |nach wie vor )?interesse)(?!\p{L})/iu,
};
