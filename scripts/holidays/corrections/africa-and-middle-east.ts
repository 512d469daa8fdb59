import type { Correction } from '../apply.ts';
import { add, line, remove, substitute, yearly } from './line.ts';

/** Africa and the Middle East. */
export const africaAndMiddleEast: readonly Correction[] = [
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
];
