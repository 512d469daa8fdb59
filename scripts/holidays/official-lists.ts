/**
 * What a government published for one year, whole: it replaces what the rules calculate. Days are MM-DD; `worked` are days of a
 * weekend that the same notice makes working days.
 */
export interface OfficialList {
  readonly region: string;
  readonly year: number;
  readonly off: readonly (readonly [string, string])[];
  readonly worked: readonly string[];
  readonly source: string;
  readonly checkedOn: string;
}

const KOREA =
  'Gazette of the Republic of Korea: almanac and decrees on holidays of public offices (관공서의 공휴일에 관한 규정)';
const CHINA = 'General Office of the State Council: yearly notice on holidays (国务院办公厅关于部分节假日安排的通知)';
const CHECKED = '2026-11-28';

/** Each line: region, year, holidays with their names, after a bar the days of weekends that are worked. */
const lines: readonly (readonly [string, string])[] = [
  [
    KOREA,
    "KR 2018: New Year's Day 01-01; Korean New Year 02-15 02-16 02-17; Independence Movement Day 03-01; Children's Day 05-05; Substitute holiday 05-07 09-26; Buddha's Birthday 05-22; Memorial Day 06-06; Election Day 06-13; Liberation Day 08-15; Chuseok 09-23 09-24 09-25; National Foundation Day 10-03; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    KOREA,
    "KR 2019: New Year's Day 01-01; Korean New Year 02-04 02-05 02-06; Independence Movement Day 03-01; Children's Day 05-05; Substitute holiday 05-06; Buddha's Birthday 05-12; Memorial Day 06-06; Liberation Day 08-15; Chuseok 09-12 09-13 09-14; National Foundation Day 10-03; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    KOREA,
    "KR 2020: New Year's Day 01-01; Korean New Year 01-24 01-25 01-26; Substitute holiday 01-27; Independence Movement Day 03-01; Election Day 04-15; Buddha's Birthday 04-30; Children's Day 05-05; Memorial Day 06-06; Liberation Day 08-15; Temporary holiday 08-17; Chuseok 09-30 10-01 10-02; National Foundation Day 10-03; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    KOREA,
    "KR 2021: New Year's Day 01-01; Korean New Year 02-11 02-12 02-13; Independence Movement Day 03-01; Children's Day 05-05; Buddha's Birthday 05-19; Memorial Day 06-06; Liberation Day 08-15; Substitute holiday 08-16 10-04 10-11; Chuseok 09-20 09-21 09-22; National Foundation Day 10-03; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    KOREA,
    "KR 2022: New Year's Day 01-01; Korean New Year 01-31 02-01 02-02; Independence Movement Day 03-01; Election Day 03-09 06-01; Children's Day 05-05; Buddha's Birthday 05-08; Memorial Day 06-06; Liberation Day 08-15; Chuseok 09-09 09-10 09-11; Substitute holiday 09-12 10-10; National Foundation Day 10-03; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    KOREA,
    "KR 2023: New Year's Day 01-01; Korean New Year 01-21 01-22 01-23; Substitute holiday 01-24 05-29; Independence Movement Day 03-01; Children's Day 05-05; Buddha's Birthday 05-27; Memorial Day 06-06; Liberation Day 08-15; Chuseok 09-28 09-29 09-30; Temporary holiday 10-02; National Foundation Day 10-03; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    KOREA,
    "KR 2024: New Year's Day 01-01; Korean New Year 02-09 02-10 02-11; Substitute holiday 02-12 05-06; Independence Movement Day 03-01; Election Day 04-10; Children's Day 05-05; Buddha's Birthday 05-15; Memorial Day 06-06; Liberation Day 08-15; Chuseok 09-16 09-17 09-18; Temporary holiday 10-01; National Foundation Day 10-03; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    KOREA,
    "KR 2025: New Year's Day 01-01; Temporary holiday 01-27 06-03; Korean New Year 01-28 01-29 01-30; Independence Movement Day 03-01; Substitute holiday 03-03 05-06 10-08; Children's Day 05-05; Memorial Day 06-06; Liberation Day 08-15; National Foundation Day 10-03; Chuseok 10-05 10-06 10-07; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    KOREA,
    "KR 2026: New Year's Day 01-01; Korean New Year 02-16 02-17 02-18; Independence Movement Day 03-01; Substitute holiday 03-02 05-25 08-17 10-05; Labour Day 05-01; Children's Day 05-05; Buddha's Birthday 05-24; Election Day 06-03; Memorial Day 06-06; Constitution Day 07-17; Liberation Day 08-15; Chuseok 09-24 09-25 09-26; National Foundation Day 10-03; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    KOREA,
    "KR 2027: New Year's Day 01-01; Korean New Year 02-06 02-07 02-08; Substitute holiday 02-09 05-03 07-19 08-16 10-04 10-11 12-27; Independence Movement Day 03-01; Labour Day 05-01; Children's Day 05-05; Buddha's Birthday 05-13; Memorial Day 06-06; Constitution Day 07-17; Liberation Day 08-15; Chuseok 09-14 09-15 09-16; National Foundation Day 10-03; Hangul Day 10-09; Christmas Day 12-25",
  ],
  [
    CHINA,
    "CN 2018: New Year's Day 01-01; Spring Festival 02-15 02-16 02-17 02-18 02-19 02-20 02-21; Tomb-Sweeping Day 04-05 04-06 04-07; Labour Day 04-29 04-30 05-01; Dragon Boat Festival 06-18; Mid-Autumn Festival 09-24; National Day 10-01 10-02 10-03 10-04 10-05 10-06 10-07 | 02-11 02-24 04-08 04-28 06-16 09-22 09-29 09-30",
  ],
  [
    CHINA,
    "CN 2019: New Year's Day 01-01; Spring Festival 02-04 02-05 02-06 02-07 02-08 02-09 02-10; Tomb-Sweeping Day 04-05 04-06 04-07; Labour Day 05-01 05-02 05-03 05-04; Dragon Boat Festival 06-07 06-08 06-09; Mid-Autumn Festival 09-13 09-14 09-15; National Day 10-01 10-02 10-03 10-04 10-05 10-06 10-07 | 02-02 02-03 04-28 05-05 09-29 10-12",
  ],
  [
    CHINA,
    "CN 2020: New Year's Day 01-01; Spring Festival 01-24 01-25 01-26 01-27 01-28 01-29 01-30 01-31 02-01; Tomb-Sweeping Day 04-04 04-05 04-06; Labour Day 05-01 05-02 05-03 05-04 05-05; Dragon Boat Festival 06-25 06-26 06-27; National Day and Mid-Autumn Festival 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08 | 01-19 04-26 05-09 06-28 09-27 10-10",
  ],
  [
    CHINA,
    "CN 2021: New Year's Day 01-01 01-02 01-03; Spring Festival 02-11 02-12 02-13 02-14 02-15 02-16 02-17; Tomb-Sweeping Day 04-03 04-04 04-05; Labour Day 05-01 05-02 05-03 05-04 05-05; Dragon Boat Festival 06-12 06-13 06-14; Mid-Autumn Festival 09-19 09-20 09-21; National Day 10-01 10-02 10-03 10-04 10-05 10-06 10-07 | 02-07 02-20 04-25 05-08 09-18 09-26 10-09",
  ],
  [
    CHINA,
    "CN 2022: New Year's Day 01-01 01-02 01-03; Spring Festival 01-31 02-01 02-02 02-03 02-04 02-05 02-06; Tomb-Sweeping Day 04-03 04-04 04-05; Labour Day 04-30 05-01 05-02 05-03 05-04; Dragon Boat Festival 06-03 06-04 06-05; Mid-Autumn Festival 09-10 09-11 09-12; National Day 10-01 10-02 10-03 10-04 10-05 10-06 10-07 | 01-29 01-30 04-02 04-24 05-07 10-08 10-09",
  ],
  [
    CHINA,
    "CN 2023: New Year's Day 01-01 01-02; Spring Festival 01-21 01-22 01-23 01-24 01-25 01-26 01-27; Tomb-Sweeping Day 04-05; Labour Day 04-29 04-30 05-01 05-02 05-03; Dragon Boat Festival 06-22 06-23 06-24; National Day and Mid-Autumn Festival 09-29 09-30 10-01 10-02 10-03 10-04 10-05 10-06 | 01-28 01-29 04-23 05-06 06-25 10-07 10-08",
  ],
  [
    CHINA,
    "CN 2024: New Year's Day 01-01; Spring Festival 02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17; Tomb-Sweeping Day 04-04 04-05 04-06; Labour Day 05-01 05-02 05-03 05-04 05-05; Dragon Boat Festival 06-10; Mid-Autumn Festival 09-15 09-16 09-17; National Day 10-01 10-02 10-03 10-04 10-05 10-06 10-07 | 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
  ],
  [
    CHINA,
    "CN 2025: New Year's Day 01-01; Spring Festival 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04; Tomb-Sweeping Day 04-04 04-05 04-06; Labour Day 05-01 05-02 05-03 05-04 05-05; Dragon Boat Festival 05-31 06-01 06-02; National Day and Mid-Autumn Festival 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08 | 01-26 02-08 04-27 09-28 10-11",
  ],
  [
    CHINA,
    "CN 2026: New Year's Day 01-01 01-02 01-03; Spring Festival 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23; Tomb-Sweeping Day 04-04 04-05 04-06; Labour Day 05-01 05-02 05-03 05-04 05-05; Dragon Boat Festival 06-19 06-20 06-21; Mid-Autumn Festival 09-25 09-26 09-27; National Day 10-01 10-02 10-03 10-04 10-05 10-06 10-07 | 01-04 02-14 02-28 05-09 09-20 10-10",
  ],
];

export const officialLists: readonly OfficialList[] = lines.map(([source, line]) => {
  const [, region = '', year = '', holidays = '', worked = ''] =
    /^([A-Z]{2}) (\d{4}): ([^|]*)(?: \| (.*))?$/.exec(line) ?? [];
  if (region === '') throw new Error(`Not a list: ${line}`);
  const off = holidays.split('; ').flatMap((part) => {
    const days = part.match(/\d\d-\d\d/g) ?? [];
    const name = part.replace(/(?: \d\d-\d\d)+\s*$/, '').trim();
    return days.map((day): readonly [string, string] => [day, name]);
  });
  return { region, year: Number(year), off, worked: worked.split(' ').filter(Boolean), source, checkedOn: CHECKED };
});
