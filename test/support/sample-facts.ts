import type { Facts } from '../../src/core/write/render-letter.ts';
import type { Blank } from '../../src/core/write/whole-letter.ts';

const inEnglish: Record<Blank, string> = {
  candidate: 'Priya Raman',
  given: 'Priya',
  called: 'Dr Shah',
  number: '07700 900123',
  mail: 'email',
  role: 'the Data Engineer role at Northwind',
  title: 'Data Engineer',
  employer: 'Northwind',
  day: 'Thursday',
  clock: '2 pm',
  names: 'Hamid Aziz and Jo Reed',
  topic: 'the move to the new platform',
  question: 'how I decide what not to test',
  act: 'I led two migrations without downtime',
  matter: 'my work with the support team',
  example: 'I cut the cost of our warehouse by a third',
  when: 'in about ten days',
  deadline: 'Friday 11 December',
  pastDeadline: 'Friday 11 December',
  expected: 'Wednesday 25 November at 11:00 am',
  minutes: '15',
  thing: 'the slides from the talk',
  correction: 'I left Halden in 2020',
  news: 'I have finished my certificate',
  newsTopic: 'my new certificate in data protection',
  theirNews: 'the new office in Leeds',
  former: 'Ollie Grant',
  callDay: 'Tuesday',
  slot: 'Wednesday 6 January at 10 am',
  praise: 'the lesson',
  advice: 'more time with data',
  say: 'I should have said more about the rota. At Halden I wrote it for forty people.',
};
const inGerman: Partial<Record<Blank, string>> = {
  mail: 'E-Mail',
  called: 'Frau von der Heyde',
  role: 'die Stelle als Datenbankentwicklerin bei Nordwind',
  title: 'Datenbankentwicklerin',
  employer: 'Nordwind',
  day: 'Donnerstag',
  clock: '14 Uhr',
  names: 'Hamid Aziz und Jo Reed',
  topic: 'der Umzug auf die neue Plattform',
  question: 'wie ich entscheide, was nicht getestet wird',
  act: 'ich habe zwei Migrationen geleitet',
  matter: 'die Arbeit mit dem Support',
  example: 'ich habe die Kosten unseres Lagers um ein Drittel gesenkt',
  when: 'in etwa zehn Tagen',
  deadline: 'Freitag, 11. Dezember',
  pastDeadline: 'Freitag, 11. Dezember',
  expected: 'Mittwoch, 25. November, um 11 Uhr',
  thing: 'die Folien aus dem Vortrag',
  correction: 'ich habe Halden 2020 verlassen',
  news: 'ich habe mein Zertifikat abgeschlossen',
  newsTopic: 'das neue Zertifikat im Datenschutz',
  theirNews: 'das neue Büro in Leipzig',
  callDay: 'Dienstag',
  slot: 'Mittwoch, 6. Januar, um 10 Uhr',
  praise: 'die Probestunde',
  advice: 'mehr Erfahrung mit Daten',
  say: 'Zum Dienstplan hätte ich gern mehr gesagt. Bei Halden habe ich ihn für vierzig Leute geschrieben.',
};

/** Blanks that have a fact in every case. */
export const always: readonly Blank[] = ['candidate', 'given', 'role'];

/** Facts as the letters of a language read them: those that every case has, and those that are named. */
export function sampleFacts(code: string, names: readonly Blank[]): Facts {
  const sample = code.startsWith('de') ? { ...inEnglish, ...inGerman } : inEnglish;
  return Object.fromEntries([...always, ...names].map((name) => [name, { text: sample[name], from: [] }]));
}
