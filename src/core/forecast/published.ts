import { type EpochDay, parseDay } from '../time/epoch-day.ts';

/** A published figure that gives a feeling for how long things take: what it measured, of whom, when. */
export interface PublishedFigure {
  readonly about: 'country' | 'students' | 'executive';
  readonly days: number;
  /** Null where the figure carries no date. */
  readonly year: number | null;
  readonly source: 'glassdoor' | 'nace' | 'search-firms';
  /** ISO 3166 code of the country that it is about. */
  readonly region: string;
}

/** Mean days from application to decision by country. Source: Glassdoor 2017, 83,921 reviews of interviews. */
const glassdoor2017: Readonly<Record<string, number>> = {
  BR: 39.6,
  FR: 38.9,
  CH: 37.6,
  IT: 36,
  BE: 36,
  AE: 35.8,
  EG: 35.2,
  ES: 31.7,
  MX: 31.2,
  JP: 30.9,
  DE: 28.5,
  GB: 27.5,
  PL: 25.9,
  IE: 25.5,
  NL: 25.4,
  SG: 25.4,
  CN: 24.7,
  US: 23.8,
  AU: 23.3,
  PH: 21.8,
  MY: 21.7,
  CA: 20.1,
  RO: 19.2,
  IL: 16.9,
  IN: 16.1,
};

/** What was published about a country, and about executive searches where it is one. */
export function publishedFor(region: string | null, executive: boolean): PublishedFigure[] {
  const found: PublishedFigure[] = [];
  const country = region?.slice(0, 2) ?? '';
  const mean = glassdoor2017[country];
  if (executive)
    found.push({
      about: 'executive',
      days: 123,
      year: null,
      source: 'search-firms',
      region: country,
    });
  else if (mean !== undefined)
    found.push({ about: 'country', days: mean, year: 2017, source: 'glassdoor', region: country });
  if (country === 'US' && !executive)
    found.push({ about: 'students', days: 26, year: 2022, source: 'nace', region: country });
  return found;
}

/** A legal deadline for an answer, from a dated and sourced table; never guessed for a place that is not in it. */
export interface AnswerLaw {
  readonly region: string;
  readonly since: string;
  readonly calendarDays: number;
  /** The smallest employer that it binds. */
  readonly employees: number;
  readonly source: string;
  readonly checkedOn: string;
}

const answerLaws: readonly AnswerLaw[] = [
  {
    region: 'CA-ON',
    since: '2026-01-01',
    calendarDays: 45,
    employees: 25,
    source: 'Ontario, Employment Standards Act, 2000, Part III.1, and O. Reg. 476/24',
    checkedOn: '2026-11-24',
  },
];

/** The law that binds an answer to an interview of that day in that region, and its last day; null where none is known. */
export function lawFor(region: string | null, interviewDay: EpochDay): { law: AnswerLaw; day: EpochDay } | null {
  const law = answerLaws.find((each) => each.region === region && interviewDay >= (parseDay(each.since) ?? 0));
  return law === undefined ? null : { law, day: interviewDay + law.calendarDays };
}
