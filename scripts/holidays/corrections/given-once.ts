import type { Correction } from '../apply.ts';
import { add, line } from './line.ts';

/** Days that were given once. */
export const givenOnce: readonly Correction[] = [
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
