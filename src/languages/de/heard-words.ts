import type { HeardWords } from '../../core/understand/heard.ts';

/** "Uns hat Ihre Präsentation sehr gefallen": what they praise is the subject, as it may stand behind a colon. */
const PRAISED = [
  /\b(?:hat|haben) (?:uns|mir|mich) (Ihre?|deine?) ((?:\p{Ll}+e )?\p{Lu}[\p{L}-]+) (?:sehr |besonders |wirklich )?(?:gefallen|überzeugt|beeindruckt)/u,
  /\b(?:[Uu]ns|[Mm]ir|[Mm]ich) (?:hat|haben) (?:besonders |vor allem )?(Ihre?|deine?) ((?:\p{Ll}+e )?\p{Lu}[\p{L}-]+) (?:sehr |besonders |wirklich )?(?:gefallen|überzeugt|beeindruckt)/u,
  /(?:^|[ ,])(Ihre?|[Dd]eine?) ((?:\p{Ll}+e )?\p{Lu}[\p{L}-]+) (?:hat|haben) (?:uns|mir|mich) (?:sehr |besonders |wirklich )?(?:gefallen|überzeugt|beeindruckt)/u,
];
/** Named in every letter of refusal, of everybody. */
const OF_EVERYBODY =
  /(?:Bewerbung|Bewerbungsunterlagen|Unterlagen|Interesse|Lebenslauf|Qualifikation|Qualifikationen|Profil|Erfahrung|Werdegang|Kenntnisse|Fähigkeiten)$/;

/** What German noes say besides the no, and how they ask whether somebody is still interested. */
export const heardWords: HeardWords = {
  worth:
    /(?<!\p{L})(?:weil|denn|da (?:sie|du|wir|uns)|grund|gründe|ausschlaggebend|den ausschlag|gefehlt|fehlte\p{L}*|fehlt|intern\p{L}*|aus dem eigenen haus|überqualifiziert|(?:mehr|zu wenig|weniger|nicht genug|tiefere|breitere|größere) (?:\p{L}+ ){0,2}(?:erfahrung|kenntnisse|praxis|wissen|jahre)|erfahrung (?:in|mit|im)|gefallen|überzeugt|beeindruckt|beeindruckend\p{L}*|gelobt|hervorragend\p{L}*|sehr (?:gut|stark)\p{L}*|ganz knapp|knapp\p{L}*|engere\p{L}* wahl|zweite wahl|empfehl\p{L}*|empfohlen|rat(?:e|en)|geraten|tipp|rückmeldung|feedback|sollten sie|solltest du|hätten uns|hätte uns|wieder bewerben|erneut bewerben|erneut (?:zu )?bewerben|nochmal bewerben|im (?:frühjahr|sommer|herbst|winter|januar|februar|märz|april|mai|juni|juli|september)|nächstes (?:mal|jahr)|budget|gestrichen|eingefroren|auf eis|umstrukturier\p{L}*)(?!\p{L})/iu,
  plainNo:
    /(?<!\p{L})(?:dank\p{L}*|leider|bedauer\p{L}*|absage\p{L}*|abgesagt|nicht|kein\p{L}*|entschieden|entscheidung|ander\p{L}* (?:bewerber|kandidat|person)\p{L}*|jemand anderen|vielzahl|wünsche\p{L}*|alles gute|viel erfolg|besetzt|zukunft|interesse|bewerbung\p{L}*|unterlagen|grüße\p{L}*|geehrte\p{L}*|hallo|liebe\p{L}*|guten|fragen|angerufen|rief)(?!\p{L})/iu,
  sendsTerms:
    /(?<!\p{L})(?:Vertrag|Arbeitsvertrag|Vertragsentwurf|Unterlagen|Konditionen|Bedingungen)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:anbei|im Anhang|angehängt|beigefügt|per Post|unterwegs|folgt|folgen|kommt|kommen|geht Ihnen|geht dir)(?!\p{L})|(?<!\p{L})(?:anbei|im Anhang|schicke|sende|senden|schicken)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:Vertrag|Arbeitsvertrag|Vertragsentwurf|Konditionen|Bedingungen)(?!\p{L})/iu,
  asksAnswerBy:
    /(?<!\p{L})(?:Bescheid|Antwort|Entscheidung|Rückmeldung|entscheiden|melden|Zusage|antworten)(?!\p{L})[^.!?]*(?<!\p{L})bis(?!\p{L})|(?<!\p{L})bis(?!\p{L})[^.!?]*(?<!\p{L})(?:Bescheid|Antwort|Entscheidung|Rückmeldung|entscheiden|melden|antworten)(?!\p{L})/iu,
  whether:
    /(?<!\p{L})(?:noch (?:interess\p{L}*|lust|dabei|bereit|verfügbar|frei|zu haben)|(?:besteht|haben sie|hast du|habt ihr) (?:noch |weiterhin |nach wie vor )?interesse)(?!\p{L})/iu,
  refuses:
    /(?<!\p{L})(?:für (?:eine?n? )?(?:\p{L}+ )?(?:bewerber|kandidat|person|kolleg)\p{L}*|für jemand\p{L}*|entschieden|ausgewählt|(?:stelle|position) (?:ist|wurde|haben wir)\b.*(?:besetzt|vergeben)|anderweitig|absagen|absage|abgesagt|nicht (?:berücksichtig\p{L}*|anbieten|einstellen|weiter)|keine zusage|den vorzug|fiel (?:die wahl|unsere wahl)|(?:die|unsere) wahl (?:ist|fiel))(?!\p{L})/iu,
  opensDoor:
    /(?<!\p{L})(?:(?:bewerben|bewirb)(?!\p{L})[^.]{0,40}(?:wieder|erneut|noch ?einmal|nochmal|im (?:frühjahr|sommer|herbst|winter|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))|(?:wieder|erneut|noch ?einmal|nochmal) (?:zu )?bewerben|in (?:kontakt|verbindung) (?:zu )?bleiben|bleiben wir in (?:kontakt|verbindung)|(?:wird|könnte|dürfte|sollte)\p{L}*[^.]{0,40}(?:weitere|andere|neue|ähnliche|zweite|noch eine) (?:stelle|position)\p{L}*|(?:weitere|andere|neue|ähnliche|zweite) (?:stelle|position)\p{L}* (?:frei|aus\p{L}*|zu besetzen)|(?:unterlagen|daten|kontaktdaten|bewerbung|profil)[^.]{0,30}(?:aufbewahren|behalten|aufheben|vormerken|speichern)|(?:auf (?:sie|dich)) (?:zukommen|zurückkommen)|melde[nt]? (?:sie sich|dich|uns|wir uns)[^.]{0,30}(?:wieder|wenn|sobald|im))(?!\p{L})/iu,
  praises:
    /(?<!\p{L})(?:gefallen|überzeugt|beeindruckt|beeindruckend\p{L}*|gelobt|hervorragend\p{L}*|sehr (?:gut|stark)\p{L}*|ganz knapp|engere\p{L}* wahl|zweite wahl)(?!\p{L})/iu,
  denies:
    /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|leider|sofern sie|wenn sie (?:fragen|möchten)|löschen|gelöscht|bei fragen)(?!\p{L})/iu,
  saysNothing:
    /(?<!\p{L})(?:Vielzahl|andere\p{L}* (?:Bewerber|Kandidat)\p{L}*|leider|bedauern|Zukunft|viel Erfolg|alles Gute|Ihr(?:e|er)? (?:Bewerbung|Unterlagen|Interesse|Qualifikation)\p{L}*)(?!\p{L})/u,
  praised(sentence) {
    for (const pattern of PRAISED) {
      const [, whose = '', what = ''] = pattern.exec(sentence) ?? [];
      if (what !== '' && !OF_EVERYBODY.test(what)) return `${/e$/.test(whose) ? 'meine' : 'mein'} ${what}`;
    }
    return null;
  },
};
