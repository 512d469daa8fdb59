import type { Correction } from '../apply.ts';
import { add, line, remove, substitute, yearly } from './line.ts';

/** The Americas. */
export const americas: readonly Correction[] = [
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
];
