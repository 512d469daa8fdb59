import type { Correction } from './apply.ts';

const CHECKED = '2026-11-28';

/** One line of the table: regions, what changes, where it is laid down. */
function line(regions: string, source: string, change: Correction['change'], checkedOn = CHECKED): Correction {
  return { regions: regions.split(' '), source, change, checkedOn };
}

function add(name: string, ...days: string[]): Correction['change'] {
  return { kind: 'add', name, days };
}

function remove(named: string, from = 2015, to = 2045): Correction['change'] {
  return { kind: 'remove', named, from, to };
}

/** A day of each year, `MM-DD`, from and to a year. */
function yearly(name: string, monthDay: string, from = 2015, to = 2045): Correction['change'] {
  return { kind: 'yearly', name, monthDay, from, to };
}

/** A holiday on one of these weekdays gives the next day that would be worked. */
function substitute(weekdays: readonly number[], from: number, except = /^$/): Correction['change'] {
  return { kind: 'substitute', weekdays, from, to: 2045, except };
}

/**
 * What the source of the tables lacks or has wrong, in the order in which it is applied. A code without a subdivision stands for the
 * country and all its parts. Each names the act, decree or list; one-off days are dated.
 */
export const corrections: readonly Correction[] = [
  // Europe
  line(
    'GB-SCT',
    'www.gov.uk/bank-holidays, Scotland, list updated 2025-11-24',
    add('Additional bank holiday', '2026-06-15'),
  ),
  line('IE', 'Organisation of Working Time Act 1997, second schedule: Good Friday is none', remove('Good Friday')),
  line('NL', 'Algemene termijnenwet art. 3 names no New Year’s Eve', remove("New Year's Eve")),
  line(
    'NL',
    'Liberation Day is a day off once in five years (Stichting van de Arbeid)',
    add('Liberation Day', '2015-05-05', '2020-05-05', '2025-05-05', '2030-05-05'),
  ),
  line('FI', 'Act 388/1937 and the holiday acts: New Year’s Eve is worked', remove("New Year's Eve")),
  line('NO', 'Act on public holidays 1995 no. 12: Christmas Eve is worked until the afternoon', {
    kind: 'half',
    named: 'Christmas Eve',
  }),
  line('IS', 'Act 88/1971: the first Thursday after 18 April', remove('First Day of Summer')),
  line('IS', 'Act 88/1971: the first Thursday after 18 April', {
    kind: 'weekday-from',
    name: 'First Day of Summer',
    monthDay: '04-19',
    weekday: 4,
  }),
  line('IS', 'Act 88/1971: off from 13:00', { kind: 'half-yearly', name: 'Christmas Eve', monthDay: '12-24' }),
  line('IS', 'Act 88/1971: off from 13:00', { kind: 'half-yearly', name: "New Year's Eve", monthDay: '12-31' }),
  line('BG', 'Labour Code art. 154(1)', yearly('Second day of Christmas', '12-26')),
  line(
    'BG',
    'Labour Code art. 154(2), since 2017; Easter is not moved',
    substitute([6, 7], 2017, /Easter|Good Friday|Holy Saturday/),
  ),
  line('CY', 'Green Monday: 48 days before the Orthodox Easter', remove('Clean Monday')),
  line('CY', 'Green Monday: 48 days before the Orthodox Easter', {
    kind: 'orthodox',
    name: 'Green Monday',
    offset: -48,
  }),
  line('CY', 'Kataklysmos: 50 days after the Orthodox Easter', { kind: 'orthodox', name: 'Kataklysmos', offset: 50 }),
  line('GR', 'Ministerial decisions: May Day is moved out of Holy Week and Easter, and off a Sunday', {
    kind: 'drop',
    days: ['2016-05-01', '2021-05-01', '2024-05-01'],
  }),
  line(
    'GR',
    'Ministerial decisions on May Day of that year',
    add('Labour Day (moved)', '2016-05-03', '2021-05-04', '2022-05-02', '2024-05-07'),
  ),
  line(
    'HU',
    'Yearly decrees of the ministry of the economy on work around holidays',
    add(
      'Rest day (moved)',
      '2018-03-16',
      '2018-04-30',
      '2018-10-22',
      '2018-11-02',
      '2018-12-24',
      '2018-12-31',
      '2019-08-19',
      '2019-12-24',
      '2019-12-27',
      '2020-08-21',
      '2020-12-24',
      '2021-12-24',
      '2022-03-14',
      '2022-10-31',
      '2024-08-19',
      '2024-12-24',
      '2024-12-27',
      '2025-05-02',
      '2025-10-24',
      '2025-12-24',
      '2026-01-02',
      '2026-08-21',
      '2026-12-24',
    ),
  ),
  line('HU', 'The same decrees: Saturdays that are worked', {
    kind: 'worked',
    days: [
      '2018-03-10',
      '2018-04-21',
      '2018-10-13',
      '2018-11-10',
      '2018-12-01',
      '2018-12-15',
      '2019-08-10',
      '2019-12-07',
      '2019-12-14',
      '2020-08-29',
      '2020-12-12',
      '2021-12-11',
      '2022-03-26',
      '2022-10-15',
      '2024-08-03',
      '2024-12-07',
      '2024-12-14',
      '2025-05-17',
      '2025-10-18',
      '2025-12-13',
      '2026-01-10',
      '2026-08-08',
      '2026-12-12',
    ],
  }),
  line(
    'SK',
    'Act 261/2025: 8 May and 15 September are worked in 2026 alone',
    yearly('Day of victory over fascism', '05-08', 2027),
  ),
  line(
    'SK',
    'Act 261/2025: 8 May and 15 September are worked in 2026 alone',
    yearly('Day of Our Lady of the Seven Sorrows', '09-15', 2027),
  ),
  line('LV', 'Act of 29 May 2023', add('Holiday after the ice hockey medal', '2023-05-29')),
  line('SI', 'Decision of the government of 10 August 2023', add('Solidarity day', '2023-08-14')),
  line('BY', 'Decree 16 of 2020 of the president', yearly("Day after New Year's Day", '01-02', 2020)),
  line(
    'RU',
    'Yearly orders of the government on moved days',
    add(
      'Rest day (moved)',
      '2023-02-24',
      '2023-05-08',
      '2024-04-29',
      '2024-04-30',
      '2024-05-10',
      '2024-12-30',
      '2024-12-31',
      '2025-05-02',
      '2025-05-08',
      '2025-06-13',
      '2025-11-03',
      '2025-12-31',
      '2026-01-09',
      '2026-03-09',
      '2026-05-11',
      '2026-12-31',
    ),
  ),
  line('RU', 'The same orders: Saturdays that are worked', {
    kind: 'worked',
    days: ['2024-04-27', '2024-11-02', '2024-12-28', '2025-11-01'],
  }),
  line('UA', 'Act 2136-IX: under martial law holidays are working days', {
    kind: 'clear',
    from: '2022-03-24',
    to: '2025-12-31',
  }),
  line('TR', 'Act 2429: the feast of Ramadan has three days', {
    kind: 'shorten',
    named: 'End of Ramadan (Eid al-Fitr)',
    length: 3,
  }),
  line('TR', 'Act 2429: the feast of sacrifice has four days', {
    kind: 'shorten',
    named: 'Feast of the Sacrifice (Eid al-Adha)',
    length: 4,
  }),
  line('ES-VC', 'Act 8/1982; yearly list in the BOE', yearly('Día de la Comunitat Valenciana', '10-09')),
  line('ES-MC', 'Yearly list in the BOE', yearly('Día de la Región de Murcia', '06-09')),
  line('ES-CB', 'Yearly list in the BOE: 28 July, not June', remove('Día de las Instituciones de Cantabria')),
  line('ES-CB', 'Yearly list in the BOE: 28 July, not June', yearly('Día de las Instituciones de Cantabria', '07-28')),
  line('ES-NC', 'Yearly list in the BOE', { kind: 'easter', name: 'Maundy Thursday', offset: -3 }),
  line('ES-NC', 'Yearly list in the BOE', { kind: 'easter', name: 'Easter Monday', offset: 1 }),
  line('ES-NC', 'Yearly list in the BOE', yearly('San Francisco Javier', '12-03')),
  line('ES-PV ES-GA', 'Yearly lists in the BOE: St Joseph was worked', remove('Saint Joseph', 2024, 2025)),
  line('ES-MD', 'BOE, list for 2025', add('Santiago Apóstol', '2025-07-25')),
  line('CH-GE', 'Act J 1 45: nine days; 2 January is none', remove('2 Janvier')),
  line('CH-GE', 'Act J 1 45: nine days; 26 December is none', remove('Boxing Day')),
  line('CH-TI CH-NW', 'Cantonal acts on days of rest: Berchtold’s Day is none', remove('Berchtoldstag')),
  line('CH-VS', 'Cantonal act on days of rest', remove('Saint-Berthold')),
  line(
    'CH-VS',
    'Cantonal act on days of rest',
    remove('Monday after Federal Day of Thanksgiving, Repentance and Prayer'),
  ),
  line('CH-GR', 'Act on public days of rest of Grisons', { kind: 'easter', name: 'Good Friday', offset: -2 }),
  line('CH-NE', 'Corpus Christi is kept in Le Landeron alone', remove('Corpus Christi')),
  // The Americas
  line(
    'CA-BC',
    'Employment Standards Act, since 2023',
    yearly('National Day for Truth and Reconciliation', '09-30', 2023),
  ),
  line(
    'CA-PE',
    'Employment Standards Act, since 2022',
    yearly('National Day for Truth and Reconciliation', '09-30', 2022),
  ),
  line('CA-MB', 'Orange Shirt Day, Employment Standards Code, since 2024', yearly('Orange Shirt Day', '09-30', 2024)),
  line(
    'CA-NT CA-NU',
    'Employment standards and labour standards acts, since 2022',
    yearly('National Day for Truth and Reconciliation', '09-30', 2022),
  ),
  line(
    'CA-YT',
    'Employment Standards Act, since 2023',
    yearly('National Day for Truth and Reconciliation', '09-30', 2023),
  ),
  line('CA-ON', 'Employment Standards Act 2000: nine public holidays', remove('Easter Monday')),
  line('CA-YT CA-NT', 'Employment Standards Acts name no Easter Monday', remove('Easter Monday')),
  line('CA-NT', 'Employment Standards Act names no Boxing Day', remove('Boxing Day')),
  line('CA-PE', 'Gold Cup Parade Day is kept in Charlottetown alone', remove('Gold Cup Parade Day')),
  line('US-MA', 'General Laws ch. 4 sec. 7: Suffolk County alone', remove('Bunker Hill Day')),
  line('US-MA', 'General Laws ch. 4 sec. 7: Suffolk County alone', remove('Evacuation Day')),
  line('US-FL US-NY US-WI US-WV US-CA', 'State codes: a day of observance, worked', remove('Susan B. Anthony Day')),
  line('US-FL', 'A commemoration, worked', remove("Commemoration of America's 250th Birthday")),
  line('US-WI', 'Statutes 230.35: elections are worked', remove('Primary Election Day')),
  line('US-WI', 'Statutes 230.35: elections are worked', remove('Election Day')),
  line('MX', 'Federal Labour Act art. 74: banks alone', remove('Maundy Thursday')),
  line('MX', 'Federal Labour Act art. 74: banks alone', remove('Good Friday')),
  line('MX', 'Federal Labour Act art. 74: banks alone', remove("All Souls' Day")),
  line('MX', 'Federal Labour Act art. 74: banks alone', remove('Day of the Virgin of Guadalupe')),
  line(
    'MX',
    'Federal Labour Act art. 74 VII: 1 October every six years since 2024',
    remove('Change of Federal Government', 2024),
  ),
  line(
    'MX',
    'Federal Labour Act art. 74 VII: 1 October every six years since 2024',
    add('Change of federal government', '2024-10-01', '2030-10-01', '2036-10-01', '2042-10-01'),
  ),
  line('CL PY', 'Banks alone', remove("New Year's Eve")),
  line('GT', 'Banks alone', remove('Bank Employee Day')),
  line('GT', 'Banks alone', remove('Day of Race')),
  line('SV', 'Labour Code art. 190', yearly("New Year's Day", '01-01')),
  line('SV', 'Labour Code art. 190', yearly("Mother's Day", '05-10', 2016)),
  line('SV', 'Labour Code art. 190, since 2013', yearly("Father's Day", '06-17')),
  line('BB', 'Public Holidays Act: the Monday after a Sunday', substitute([7], 2015, /Easter|Pentecost|Emancipation/)),
  // Asia and the Pacific
  line('SG', 'Holidays Act; Ministry of Manpower, list for 2024', add('Hari Raya Haji (substitute day)', '2024-06-17')),
  line('SG', 'Ministry of Manpower, list for 2027', { kind: 'drop', days: ['2027-03-09'] }),
  line('SG', 'Ministry of Manpower, list for 2027', add('Hari Raya Puasa', '2027-03-10')),
  line('SG', 'Ministry of Manpower, list for 2027', add('Vesak Day', '2027-05-20')),
  line('SG', 'Holidays Act: the Monday after a Sunday', substitute([7], 2015, /Puasa|Haji/)),
  line('SG', 'Holidays Act: the Monday after a Sunday', add('Hari Raya Haji (substitute day)', '2027-05-17')),
  line('TW', 'Act on anniversaries and holidays of 28 May 2025', yearly('Labour Day', '05-01', 2025)),
  line('TW', 'Act on anniversaries and holidays of 28 May 2025', yearly("Teachers' Day", '09-28', 2025)),
  line('TW', 'Act on anniversaries and holidays of 28 May 2025', yearly('Retrocession Day', '10-25', 2025)),
  line('TW', 'Act on anniversaries and holidays of 28 May 2025', yearly('Constitution Day', '12-25', 2025)),
  line(
    'TW',
    'Working calendars of the Directorate-General of Personnel Administration',
    add(
      'Rest day (moved)',
      '2024-02-08',
      '2024-04-05',
      '2025-01-27',
      '2025-04-03',
      '2025-05-30',
      '2025-09-29',
      '2025-10-24',
      '2026-02-20',
      '2026-02-27',
      '2026-04-03',
      '2026-10-09',
      '2026-10-26',
      '2027-02-04',
      '2027-02-10',
      '2027-04-06',
      '2027-04-30',
      '2027-10-25',
      '2027-12-24',
    ),
  ),
  line('TW', 'Working calendars of the Directorate-General of Personnel Administration', {
    kind: 'worked',
    days: ['2024-02-17', '2025-02-08'],
  }),
  line(
    'VN',
    'Labour Code art. 112: two days since 2021',
    add('National Day', '2021-09-03', '2022-09-01', '2023-09-01', '2024-09-03', '2025-09-01', '2026-09-01'),
  ),
  line(
    'VN',
    'Ministry of Labour, Tet of that year',
    add('Vietnamese New Year Holidays', '2024-02-08', '2024-02-14', '2025-01-27'),
  ),
  line('VN', 'Labour Code art. 111(3): the next working day', substitute([6, 7], 2015, /Vietnamese New Year/)),
  line(
    'VN',
    'Official letters on exchanged days',
    add('Rest day (moved)', '2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31'),
  ),
  line('VN', 'Official letters on exchanged days', {
    kind: 'worked',
    days: ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'],
  }),
  line('TH', 'Cabinet resolutions: dates of Buddhist feasts', { kind: 'drop', days: ['2024-07-19', '2025-02-13'] }),
  line('TH', 'Cabinet resolutions: dates of Buddhist feasts', add('Makha Bucha', '2025-02-12')),
  line(
    'TH',
    'Cabinet resolutions: substitute and special days',
    add(
      'Substitute or special day',
      '2024-02-26',
      '2024-04-08',
      '2024-04-12',
      '2024-04-16',
      '2024-05-06',
      '2024-07-22',
      '2024-07-29',
      '2024-10-14',
      '2024-12-30',
      '2025-04-07',
      '2025-04-16',
      '2025-05-05',
      '2025-06-02',
      '2025-08-11',
      '2026-01-02',
      '2026-06-01',
      '2026-12-07',
    ),
  ),
  line('PH', 'Republic Act 9256', yearly('Ninoy Aquino Day', '08-21', 2015)),
  line('PH', 'Proclamation 665 of 2024: moved to 23 August', {
    kind: 'drop',
    days: ['2024-08-21', '2024-06-16', '2025-03-30'],
  }),
  line('PH', 'Republic Act 9492', yearly("All Saints' Day", '11-01')),
  line('PH', 'Republic Act 10966, since 2018', yearly('Immaculate Conception', '12-08', 2018)),
  line('PH', 'Republic Act 9492', yearly("New Year's Eve", '12-31')),
  line(
    'PH',
    'Proclamations 368, 729, 839, 911 of 2023 to 2025 and 1006 of 2025',
    add(
      'Proclaimed holiday',
      '2024-02-09',
      '2024-06-17',
      '2024-08-23',
      '2024-12-24',
      '2025-01-29',
      '2025-04-01',
      '2025-05-12',
      '2025-10-31',
      '2025-12-24',
      '2026-02-17',
      '2026-11-02',
      '2026-12-24',
    ),
  ),
  line('ID', 'Joint decree of three ministers and decrees on elections', {
    kind: 'drop',
    days: ['2024-06-16', '2024-09-15', '2025-03-30', '2025-06-26'],
  }),
  line('ID', 'Presidential Decrees 10/2024 and 33/2024', add('Election Day', '2024-02-14', '2024-11-27')),
  line('ID', 'Joint decree of three ministers', add('Feast of the Sacrifice (Eid al-Adha)', '2024-06-17')),
  line('ID', 'Joint decree of three ministers', add('Birthday of Muhammad (Mawlid)', '2024-09-16')),
  line('ID', 'Joint decree of three ministers', add('End of Ramadan (Eid al-Fitr)', '2025-04-01')),
  line('ID', 'Joint decree of three ministers', add('Islamic New Year', '2025-06-27')),
  line('MY', 'Federal gazette: dates of Islamic feasts', {
    kind: 'drop',
    days: ['2024-06-16', '2024-09-15', '2025-03-30', '2025-06-06', '2025-06-26', '2025-09-04'],
  }),
  line('MY', 'Federal gazette: Hari Raya Haji', add('Feast of the Sacrifice (Eid al-Adha)', '2024-06-17')),
  line('MY', 'Federal gazette: Hari Raya', add('End of Ramadan (Eid al-Fitr)', '2025-04-01')),
  line('MY', 'Federal gazette: Awal Muharram', add('Islamic New Year', '2025-06-27')),
  line('MY', 'Federal gazette: Maulidur Rasul', add('Birthday of Muhammad (Mawlid)', '2025-09-05')),
  line(
    'MY',
    'Federal gazette: Malaysia Day, further days',
    add('Malaysia Day (substitute day)', '2024-09-17', '2025-09-15'),
  ),
  line('MY', 'Holidays Act 1951: the next day that is none', add('Substitute day', '2026-03-23', '2026-06-02')),
  line('AU-NSW', 'Banks alone (Retail Trading Act)', remove('Bank Holiday')),
  // Africa and the Middle East
  line('AE', 'Cabinet resolution of 2019: no holiday any more', remove("Laylat al-Mi'raj", 2019)),
  line('AE', 'The first day of Ramadan is worked', remove('First day of Ramadan')),
  line('AE', 'Cabinet resolution 27 of 2024: 2 and 3 December', yearly('National Day', '12-03')),
  line('AE', 'Cabinet resolution of 2025: 3 December moved to 1 December', { kind: 'drop', days: ['2025-12-03'] }),
  line('AE', 'Cabinet resolution of 2025: 3 December moved to 1 December', add('National Day (moved)', '2025-12-01')),
  line(
    'AE',
    'Commemoration Day: 30 November until 2018, 1 December until 2023',
    yearly('Commemoration Day', '12-01', 2019, 2023),
  ),
  line('AE', 'Cabinet resolution: the day of Arafat stands before the feast', {
    kind: 'eve',
    named: 'Feast of the Sacrifice (Eid al-Adha)',
    name: 'Arafat Day',
    from: 2019,
  }),
  line(
    'AE',
    'Ministry of Human Resources, feast of 2024',
    add('End of Ramadan (Eid al-Fitr)', '2024-04-08', '2024-04-09'),
  ),
  line('AE', 'Ministry of Human Resources: dates of Islamic feasts in 2025', {
    kind: 'drop',
    days: ['2025-06-26', '2025-09-04'],
  }),
  line('AE', 'Ministry of Human Resources: dates of Islamic feasts in 2025', add('Islamic New Year', '2025-06-27')),
  line(
    'AE',
    'Ministry of Human Resources: dates of Islamic feasts in 2025',
    add('Birthday of Muhammad (Mawlid)', '2025-09-05'),
  ),
  line('TN', 'Presidential Decree 223 of 2021: 17 December instead of 14 January', remove('عيد الثورة و الشباب', 2022)),
  line(
    'TN',
    'Presidential Decree 223 of 2021: 17 December instead of 14 January',
    yearly('Revolution Day', '12-17', 2021),
  ),
  line('KE', 'Public Holidays Act sec. 4: the Monday after a Sunday', substitute([7], 2015, /Easter|Eid/)),
  line('GH', 'Public Holidays (Amendment) Act 2025', remove('Founders Day', 2025)),
  line('GH', 'Public Holidays (Amendment) Act 2025', yearly('Republic Day', '07-01', 2025)),

  // Days that were given once
  line(
    'IE',
    'gov.ie, public holidays: given once, 18 March 2022',
    add('Day of Remembrance and Recognition', '2022-03-18'),
  ),
  line(
    'PL',
    'Act of 7 November 2018 on the hundredth anniversary of independence',
    add('Independence Day (hundredth anniversary)', '2018-11-12'),
  ),
  line(
    'ZA',
    'Public Holidays Act 36 of 1994 section 2A: proclaimed, for Christmas on a Sunday and for elections',
    add('Proclaimed holiday', '2016-08-03', '2016-12-27', '2019-05-08', '2021-11-01', '2022-12-27'),
  ),
  line(
    'SK',
    'Act on the hundredth anniversary of the Martin Declaration, for 2018 alone',
    add('Martin Declaration', '2018-10-30'),
  ),
  line('LV', 'Saeima 2018: the visit of the Pope, once', add('Visit of the Pope', '2018-09-24')),
  line(
    'SG',
    'Ministry of Manpower: the jubilee day of 2015, and polling days (Parliamentary Elections Act)',
    add('Special public holiday', '2015-08-07', '2015-09-11', '2020-07-10'),
  ),
  line('HK', 'Special Holiday (3 September 2015) Ordinance', add('Special holiday', '2015-09-03')),
  line(
    'KR',
    'Cabinet (temporary holidays) and Public Official Election Act art. 34',
    add('Temporary holiday', '2015-08-14', '2016-04-13', '2016-05-06', '2017-05-09', '2017-10-02'),
  ),
  line(
    'KE',
    'Kenya Gazette: general election, tree planting, mourning',
    add('Gazetted holiday', '2017-08-08', '2022-08-09', '2023-11-13', '2024-05-10'),
  ),
  line('SA', 'Royal order of 22 November 2022', add('Holiday by royal order', '2022-11-23')),
  line(
    'MY',
    'Prime Minister’s Department 2022: election, and the Monday after it was decided',
    add('Additional holiday', '2022-11-18', '2022-11-28'),
  ),
  line(
    'IL',
    'Basic Law: The Knesset section 10: the day of an election is a day of rest',
    add('Election day', '2015-03-17', '2019-04-09', '2019-09-17', '2020-03-02', '2021-03-23', '2022-11-01'),
  ),
];

/** Weekends that the locale data lack, or that changed: from that day on. The first line of a region holds from the beginning. */
export const weekends: readonly { region: string; from: string; weekend: readonly number[]; source: string }[] = [
  { region: 'AE', from: '2015-01-01', weekend: [5, 6], source: 'Federal practice since 2006' },
  { region: 'AE', from: '2022-01-01', weekend: [6, 7], source: 'Cabinet decision of 7 December 2021' },
  { region: 'BD', from: '2015-01-01', weekend: [5, 6], source: 'Government order of 2005' },
  { region: 'BN', from: '2015-01-01', weekend: [5, 7], source: 'Government offices rest on Friday and Sunday' },
  { region: 'MY-01', from: '2015-01-01', weekend: [5, 6], source: 'Johor, decree of November 2013' },
  { region: 'MY-01', from: '2025-01-01', weekend: [6, 7], source: 'Johor, decree of October 2024' },
  { region: 'MY-02', from: '2015-01-01', weekend: [5, 6], source: 'Kedah rests on Friday and Saturday' },
  { region: 'MY-03', from: '2015-01-01', weekend: [5, 6], source: 'Kelantan rests on Friday and Saturday' },
  { region: 'MY-11', from: '2015-01-01', weekend: [5, 6], source: 'Terengganu rests on Friday and Saturday' },
];

/**
 * Years for which the days of a region were compared with an official list, by region; a part without a line has its country's.
 * What is not here is calculated from rules and said to be.
 */
export const comparedYears: Readonly<Record<string, readonly [number, number]>> = {
  CN: [2018, 2026],
  'GB-ENG': [2019, 2028],
  'GB-WLS': [2019, 2028],
  'GB-SCT': [2019, 2028],
  'GB-NIR': [2019, 2028],
  KR: [2018, 2027],
  US: [2022, 2028],
};
