import { FEWEST_PROCESSES, type Outlook } from '../../core/forecast/outlook.ts';
import type { AnswerLaw, PublishedFigure } from '../../core/forecast/published.ts';
import type { SurvivalStep } from '../../core/forecast/survival.ts';
import { type EpochDay, parseDay } from '../../core/time/epoch-day.ts';
import type { PlanningWords } from '../../core/write/planning-words.ts';
import { longDay } from './days.ts';
import type { Je } from './interface/address.ts';
import { counted, inWords, ofWorkingDays } from './numbers.ts';

/** Shares in words: figures would claim more than a handful of cases can. */
function roughly(share: number): string {
  const words: readonly [number, string][] = [
    [0.08, 'kaum bei einer'],
    [0.16, 'bei etwa jeder achten'],
    [0.225, 'bei etwa jeder fünften'],
    [0.29, 'bei etwa jeder vierten'],
    [0.42, 'bei etwa jeder dritten'],
    [0.58, 'bei etwa jeder zweiten'],
    [0.71, 'bei etwa zwei von drei'],
    [0.85, 'bei etwa drei von vier'],
    [0.97, 'bei fast allen'],
  ];
  return words.find(([most]) => share < most)?.[1] ?? 'bei so gut wie allen';
}

/** "in Frankreich", "in den USA": where a name has an article, or is shorter as it is spoken. */
const spoken: Readonly<Record<string, string>> = {
  US: 'in den USA',
  GB: 'in Großbritannien',
  NL: 'in den Niederlanden',
  CH: 'in der Schweiz',
  AE: 'in den Vereinigten Arabischen Emiraten',
  PH: 'auf den Philippinen',
  CZ: 'in Tschechien',
};

function inCountry(region: string): string {
  return spoken[region] ?? `in ${new Intl.DisplayNames(['de'], { type: 'region' }).of(region) ?? region}`;
}

const sources: Readonly<Record<PublishedFigure['source'], string>> = {
  glassdoor: 'Glassdoor, 83.921 Bewertungen',
  nace: 'NACE',
  'search-firms': 'Mittelwert, den Beratungen berichten, von 60 bis 180',
};

const decimal = (count: number): string => String(count).replace('.', ',');

function published({ about, days, year, source, region }: PublishedFigure, thisYear: number): string {
  const from = sources[source];
  const age = year === null ? 'ohne Jahr' : `von ${year}, also ${counted(thisYear - year, 'ein Jahr', 'Jahre')} alt`;
  if (about === 'executive')
    return `Die Suche nach Führungskräften dauert im Schnitt ${decimal(days)} Tage, vom Anfang bis zum Ende (${from}; ${age}). Gezählt ist die ganze Suche, nicht das Warten auf eine Antwort.`;
  if (about === 'students')
    return `Vom Gespräch bis zum Angebot dauerte es bei Studierenden in den USA etwa ${decimal(days)} Tage (${from}; ${age}).`;
  return `Von der Bewerbung bis zur Entscheidung dauerte es ${inCountry(region)} im Schnitt ${decimal(days)} Tage (${from}; ${age}). Gezählt ist ab der Bewerbung, nicht ab dem Gespräch, und Firmen unterscheiden sich stärker als Länder.`;
}

function withYear(date: string): string {
  return `${longDay(parseDay(date) ?? 0).replace(/^\S+ /, '')} ${date.slice(0, 4)}`;
}

function law({ employees, calendarDays, since, source, checkedOn }: AnswerLaw, day: EpochDay): string {
  return `Dort müssen Firmen ab ${employees} Beschäftigten nach einem Gespräch innerhalb von ${calendarDays} Tagen mitteilen, ob entschieden ist; hier ist das ${longDay(day)}. Das Gesetz gilt seit dem ${withYear(since)} (${source}; geprüft am ${withYear(checkedOn)}). Ob es für diese Firma gilt, lässt sich von hier aus nicht sagen.`;
}

type WaitingWords = Pick<
  PlanningWords,
  'outlookSentence' | 'outlookStep' | 'published' | 'law' | 'offerMade' | 'silence'
>;

/** What is said of waiting, in one address. */
export function waitingWords(je: Je): WaitingWords {
  function waitedText(waited: number | null): string {
    if (waited === null) return '';
    if (waited === 0) return `${je.Dein()} Gespräch war heute oder an den freien Tagen davor. `;
    return je(`Du wartest seit ${ofWorkingDays(waited)}. `, `Sie warten seit ${ofWorkingDays(waited)}. `);
  }

  function outlookSentence(outlook: Outlook): string {
    const { processes: count, waited, half, most, soon } = outlook;
    const begin = waitedText(waited);
    if (count < FEWEST_PROCESSES) {
      const known = count === 0 ? 'gibt es noch keine' : count === 1 ? 'gibt es eine' : `sind es ${inWords(count)}`;
      return `${begin}Wann eine Antwort kommt, lässt sich aus ${je.dein('en')} Notizen noch nicht sagen: Dafür braucht es mindestens ${inWords(FEWEST_PROCESSES)} Bewerbungen mit Gespräch, bisher ${known}.`;
    }
    const own =
      half === null
        ? `Von ${je.dein('en')} ${count} Bewerbungen mit Gespräch hat bisher weniger als die Hälfte eine Antwort gebracht. Langes Schweigen war da normal und sagt wenig über diese hier.`
        : `Von ${je.dein('en')} ${count} Bewerbungen mit Gespräch hatte die Hälfte ${half === 0 ? 'noch am selben Tag' : `nach ${ofWorkingDays(half)}`} eine Antwort${most === null || most === half ? '' : `, vier von fünf nach ${ofWorkingDays(most)}`}.`;
    const ahead =
      waited === null
        ? ''
        : soon === null
          ? ' Keine davon hat so lange gedauert wie diese, deshalb sagen sie nichts über die nächsten Tage.'
          : ` Von denen, die so lange gedauert haben wie diese, kam ${roughly(soon)} in den nächsten fünf Arbeitstagen eine Antwort.`;
    return `${begin}${own}${ahead}`;
  }

  function outlookStep({ day, waiting, low, high, atRisk }: SurvivalStep): string {
    const share = (value: number): string => `${Math.round(100 * value)} %`;
    return `${day === 0 ? 'Am selben Tag' : `Nach ${ofWorkingDays(day)}`}: ${share(1 - waiting)} hatten eine Antwort (wahrscheinlich zwischen ${share(1 - high)} und ${share(1 - low)}; ${counted(atRisk, 'eine Bewerbung war', 'Bewerbungen waren')} bis dahin offen).`;
  }

  return {
    outlookSentence,
    outlookStep,
    published,
    law,
    offerMade: `Ein Angebot ist da; jetzt wird auf ${je.dich} gewartet.`,
    silence: `Schweigen ist kein Nein. Vielleicht ist jemand im Urlaub, ein weiteres Gespräch steht noch aus, oder es fehlt eine Unterschrift. In einer Umfrage von 2024 hatten 61 % von 2.500 Menschen in Großbritannien, den USA und Deutschland nach einem Gespräch schon einmal gar nichts gehört: Das ist üblich und liegt nicht an ${je.dir}.`,
  };
}
