import type { FitWords } from '../../core/fit/fit-words.ts';
import type { PostingWords } from '../../core/fit/posting.ts';
import type { TermWords } from '../../core/fit/terms.ts';
import { terms as english } from '../en/fit/terms.ts';
import { glosses } from './fit-glosses.ts';
import { germanProse } from './fit-prose.ts';
import { fitTextsIn } from './fit-texts.ts';
import type { Je } from './interface/address.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

const posting: PostingWords = {
  code: 'de',
  common: new Set(
    list(
      'der die das und oder in im mit von zu zum zur für auf den dem des ein eine einen sie ihre ihr wir uns du dein deine als an bei sowie ist sind hast haben bringst bitte wäre super suche suchen gesucht nicht kein pro per ab sofort einfach uns euch mir ich dich gern oder raum bis',
    ),
  ),
  headings: [
    {
      part: 'nice',
      pattern:
        /(?:von vorteil|wünschenswert|idealerweise|nice to have|das wäre (?:toll|super|ein plus)|pluspunkte|bonus|optional)/,
    },
    {
      part: 'offer',
      pattern:
        /(?:wir bieten|das bieten wir|unser angebot|benefits|ihre vorteile|deine vorteile|darauf (?:kannst|können)|das erwartet (?:sie|dich) bei uns|gehalt|vergütung|was wir (?:ihnen |dir )?bieten)/,
    },
    {
      part: 'must',
      pattern:
        /(?:anforderung|ihr profil|dein profil|profil|qualifikation|das bringen sie mit|das bringst du mit|was sie mitbringen|was du mitbringst|voraussetzung|sie bringen|du bringst|wir erwarten|wir suchen|kenntnisse|erfahrung|ihre fähigkeiten|deine skills|das zeichnet (?:sie|dich) aus)/,
    },
    {
      part: 'duties',
      pattern:
        /(?:aufgabe|tätigkeit|ihre rolle|deine rolle|verantwortung|das erwartet (?:sie|dich)|ihr job|dein job|stellenbeschreibung|was sie tun|was du tust)/,
    },
    {
      part: 'about',
      pattern:
        /(?:über uns|wer wir sind|unser unternehmen|kontakt|bewerbung|bewerben|so geht es weiter|datenschutz|standort|ansprechpartner)/,
    },
  ],
  nice: /(?:von vorteil|wünschenswert|idealerweise|optional|wäre (?:toll|schön|ein plus)|gerne? auch|ein plus|nicht zwingend|hilfreich)/,
  aside:
    /[,;(] ?(?:(?:idealerweise|gerne? auch)\b|[^,;(]*(?:ist|sind|wäre) (?:ein )?(?:plus|von vorteil|wünschenswert|hilfreich))[^.]*\.?$/,
  lead: /^(?:(?:sie|du)\s+(?:haben|hast|bringen|bringst|verfügen über|verfügst über)\s+(?:(?:eine?n?|die|das|den)\s+)?|wir erwarten\s+)/i,
  prose: germanProse,
  posted: {
    duties: 'Aufgaben',
    must: 'Anforderungen',
    place: 'Arbeitsort',
    pay: 'Gehalt',
    deadline: 'Bewerbungsschluss',
    experience(months) {
      const years = Math.round(months / 12);
      const time =
        months < 12 ? `${months} ${months === 1 ? 'Monat' : 'Monate'}` : `${years} ${years === 1 ? 'Jahr' : 'Jahre'}`;
      return `${time} Berufserfahrung`;
    },
  },
  facts: {
    labels: {
      pay: /^(?:gehalt|jahresgehalt|vergütung|bezahlung|gehaltsspanne|entgelt|eingruppierung)$/,
      place: /^(?:ort|arbeitsort|standort|einsatzort|dienstort|standorte)$/,
      days: /^(?:homeoffice|home[- ]office|arbeitsmodell|mobiles arbeiten|hybrid|remote)$/,
      deadline: /^(?:bewerbungsschluss|bewerbungsfrist|bewerbungsende|frist)$/,
      contact: /^(?:kontakt|ansprechpartner(?:in)?|ansprechperson|ihre ansprechpartnerin|fragen an)$/,
    },
    pay: /(?:gehalt|vergütung|brutto|pro jahr|im jahr|jährlich|pro monat|pro stunde|stundenlohn|tagessatz)/,
    days: /(?:\b(?:einen|ein|zwei|drei|vier|\d)(?:(?: bis |[-–])(?:zwei|drei|vier|fünf|\d))? tage? (?:pro|in der|die) woche (?:im home[- ]?office|im büro|vor ort|von zu hause|zu hause|remote|mobil)|\bhybrid(?:es arbeiten)?\b|\b(?:100 ?%|vollständig|komplett) remote\b)/,
    deadline:
      /(?:bewerbungsschluss(?: ist|:)?|bewerbungsfrist(?: ist| endet am|:)?|(?:bewerben sie sich|bewirb dich) bis(?: zum)?)\s+/,
  },
};

const terms: TermWords = {
  empty: new Set(
    list(`der die das den dem des ein eine einen einem einer eines und oder in im mit von vom zu zum zur für auf an am bei beim als sowie ist sind
    war waren wird werden sie ihre ihr ihren ihrem wir uns unser unsere du dein deine hast haben hat bringst bringen ich mein meine man es
    auch nicht noch nur sehr gut gute guter gutes guten mehr mehrere mehrjährige mehrjähriger erfahrung erfahrungen kenntnis kenntnisse
    fundierte fundierter fähigkeit fähigkeiten idealerweise vorteil wünschenswert umgang bereich bereichen rahmen stelle position rolle aufgaben
    arbeit arbeiten gearbeitet jahre jahr jahren mindestens abgeschlossen abgeschlossene abgeschlossenes vergleichbar vergleichbare
    sicherer sicheren hoch hohe hohes über unter durch nach vor seit bis aus so wie wo was wer dass wenn dann`),
  ),
  capitalNouns: true,
  sameAs: english.sameAs,
  ideas: {
    leading: list(
      'führung führen geführt leitung leiten geleitet team teams teamleitung mentoring personalverantwortung verantwortung',
    ),
    planning: list(
      'planung planen geplant koordination koordiniert projekt projekte projektleitung projektmanagement organisation organisiert agil scrum termine',
    ),
    others: list(
      'kunden kunde kundenkontakt lieferanten partner stakeholder verhandlung verhandelt verhandlungen abstimmung zusammenarbeit',
    ),
    improving: list('verbessert verbesserung reduziert gesenkt optimiert optimierung effizienz gespart halbiert'),
    change: list('migration migriert umstellung umgestellt einführung eingeführt transformation ablösung abgelöst'),
    teaching: list(
      'schulung schulungen geschult unterricht unterrichtet ausbildung ausgebildet einarbeitung eingearbeitet',
    ),
    money: list('budget budgets kosten buchhaltung controlling abschluss jahresabschluss rechnungen'),
    data: list('sql datenbank datenbanken auswertung auswertungen berichte postgresql oracle'),
    cloud: list('aws azure cloud kubernetes docker infrastruktur'),
    safety: list('sicherheit arbeitsschutz datenschutz dsgvo prüfung prüfungen iso qualität'),
  },
};

/** What German needs for fit and the next round: how postings and examples are read, and what is said of them in one address. */
export const fitWordsIn = (je: Je): FitWords => ({
  posting,
  terms,
  glosses,
  hasVectors: false,
  ...fitTextsIn(je),
});
