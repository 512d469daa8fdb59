import type { NoWords } from '../../core/understand/understand.ts';

/** "Uns hat Ihre Präsentation sehr gefallen": der Nominativ, wie er hinter einem Doppelpunkt stehen kann. */
const PRAISED = [
  /\b(?:hat|haben) (?:uns|mir|mich) (Ihre?|deine?) ((?:\p{Ll}+e )?\p{Lu}[\p{L}-]+) (?:sehr |besonders |wirklich )?(?:gefallen|überzeugt|beeindruckt)/u,
  /\b(?:[Uu]ns|[Mm]ir|[Mm]ich) (?:hat|haben) (?:besonders |vor allem )?(Ihre?|deine?) ((?:\p{Ll}+e )?\p{Lu}[\p{L}-]+) (?:sehr |besonders |wirklich )?(?:gefallen|überzeugt|beeindruckt)/u,
  /(?:^|[ ,])(Ihre?|[Dd]eine?) ((?:\p{Ll}+e )?\p{Lu}[\p{L}-]+) (?:hat|haben) (?:uns|mir|mich) (?:sehr |besonders |wirklich )?(?:gefallen|überzeugt|beeindruckt)/u,
];
/** Was in jeder Absage genannt wird. */
const OF_EVERYBODY =
  /(?:Bewerbung|Bewerbungsunterlagen|Unterlagen|Interesse|Lebenslauf|Qualifikation|Qualifikationen|Profil|Erfahrung|Werdegang|Kenntnisse|Fähigkeiten)$/;

/** Was deutsche Absagen außer der Absage sagen. */
export const noWords: NoWords = {
  worthAnAnswer:
    /(?<!\p{L})(?:gefallen|überzeugt|beeindruckt|beeindruckend\p{L}*|gelobt|hervorragend\p{L}*|stark\p{L}*|knapp\p{L}*|engere\p{L}* Wahl|zweite Wahl|weil|Grund|ausschlaggebend|den Ausschlag|gefehlt|fehlte\p{L}*|fehlt|intern\p{L}*|aus dem eigenen Haus|Budget|gestrichen|verschoben|mehr Erfahrung)(?!\p{L})/u,
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
