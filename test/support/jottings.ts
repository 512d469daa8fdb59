/** One jotting as somebody types it after an interview. */
export interface Jotting {
  readonly text: string;
  /** Where it was typed: of what the reader said, or of what was forgotten. */
  readonly as: 'remark' | 'forgot';
  /** True for a plain topic, question or act, which a letter should say; false for what no letter may hold. */
  readonly sayable: boolean;
}

type Chance = () => number;

const nouns =
  'audit budget timetable laboratory archive warehouse kitchen workshop library schedule platform catalogue'.split(' ');
const described = 'new quarterly shared regional public weekly central digital'.split(' ');
const plural = 'reports deliveries students patients invoices volunteers tests drawings exhibitions machines'.split(
  ' ',
);
const products = 'Postgres Workday Leeds Margate Xero Munich'.split(' ');
const works = 'planning training onboarding testing publishing fundraising'.split(' ');
const pasts = 'led built rebuilt ran managed designed organised trained wrote drafted'.split(' ');
const people = ['she', 'he', 'they', 'the manager', 'his boss', 'that woman', 'the old guy'];

const topics: readonly ((pick: Pick) => string)[] = [
  (pick) => `the ${pick(described)} ${pick(nouns)}`,
  (pick) => `the ${pick(nouns)} for ${pick(plural)}`,
  (pick) => `the move to ${pick(products)}`,
  (pick) => `the move of the ${pick(nouns)} to ${pick(products)}`,
  (pick) => `${pick(described)} ${pick(plural)}`,
  (pick) => `${pick(works)} for ${pick(plural)}`,
  (pick) => `the plan for the ${pick(described)} ${pick(nouns)}.`,
  (pick) => `talked about the ${pick(nouns)} in ${pick(products)}`,
  (pick) => `- the ${pick(described)} ${pick(plural)}`,
  (pick) => `asked about the ${pick(described)} ${pick(nouns)}`,
  (pick) => `asked how I would plan the ${pick(nouns)}`,
  (pick) => `She asked what I would change in the ${pick(nouns)}`,
  (pick) => `asked me how I train ${pick(plural)}`,
];
const acts: readonly ((pick: Pick) => string)[] = [
  (pick) => `I ${pick(pasts)} the ${pick(described)} ${pick(nouns)}`,
  (pick) => `I ${pick(pasts)} two ${pick(nouns)} ${pick(plural)} in 2021`,
  (pick) => `I ${pick(pasts)} the ${pick(nouns)} for ${pick(plural)}.`,
  (pick) => `I ${pick(pasts)} 40 ${pick(plural)} last year`,
  (pick) => `I worked with the ${pick(described)} ${pick(nouns)}`,
  (pick) => `my work on the ${pick(described)} ${pick(nouns)}`,
];
const secrets: readonly ((pick: Pick) => string)[] = [
  (pick) => `I think ${pick(people)} hated me and the ${pick(nouns)}`,
  (pick) => `${pick(people)} was really rude about the ${pick(nouns)} team`,
  (pick) => `said the ${pick(nouns)} is a shambles, don't repeat that`,
  (pick) => `${pick(people)} is leaving in ${pick(products)} apparently, keep it quiet`,
  (pick) => `the salary for the ${pick(described)} ${pick(nouns)} is 42k max`,
  (pick) => `my mum was in hospital so I blanked on the ${pick(nouns)}`,
  (pick) => `the divorce came up when we did the ${pick(nouns)} question`,
  (pick) => `the other offer from ${pick(products)} is better tbh`,
  (pick) => `off the record the ${pick(nouns)} gets closed next year`,
  (pick) => `too old for the ${pick(described)} ${pick(nouns)} probably`,
  (pick) => `i was so nervous about the ${pick(nouns)} bit`,
];
/** Read in haste, these are topics and acts; a reader would not like them, or they are no English. */
const traps: readonly ((pick: Pick) => string)[] = [
  (pick) => `the ${pick(nouns)} ships ${pick(plural)}`,
  (pick) => `the ${pick(described)} ${pick(nouns)} fails weekly here`,
  (pick) => `we asked about the ${pick(nouns)}`,
  (pick) => `I asked about the ${pick(described)} ${pick(nouns)}`,
  (pick) => `you asked about the ${pick(described)} ${pick(nouns)}`,
  (pick) => `asked if she could ring the ${pick(nouns)}`,
  (pick) => `asked whether his ${pick(nouns)} would bore me`,
  (pick) => `the long hours in the ${pick(nouns)}`,
  (pick) => `the delay with the ${pick(described)} ${pick(nouns)}`,
  (pick) => `less ${pick(works)} for ${pick(plural)}`,
  (pick) => `the wrong ${pick(nouns)} for ${pick(plural)}`,
  (pick) => `I ran out of ${pick(plural)} for the ${pick(nouns)}`,
  (pick) => `I made up the ${pick(plural)} for the ${pick(nouns)}`,
  (pick) => `I gave the wrong ${pick(nouns)} for the ${pick(plural)}`,
  (pick) => `I sent the wrong ${pick(plural)} to ${pick(products)}`,
  (pick) => `I cut corners on the ${pick(nouns)}`,
  (pick) => `The ${pick(described)} Team Closed The ${pick(nouns)}`,
];
const fragments: readonly ((pick: Pick) => string)[] = [
  (pick) => `ships every ${pick(nouns)}, no ${pick(nouns)} before me`,
  (pick) => `airflow → ${pick(products)} half done, 38% left`,
  (pick) => `they've had 4 ${pick(nouns)} leads in 2 yrs`,
  (pick) => `${pick(people)} does the ${pick(nouns)} herself 😬`,
  (pick) => `see https://example.org/${pick(nouns)} for the thing`,
  (pick) => `“we do the ${pick(nouns)} first and ask later”`,
  (pick) => `that the ${pick(nouns)} runs late every single week`,
  (pick) => `should of said about the ${pick(nouns)} certificate thing`,
  (pick) => `send ${pick(people)} the ${pick(nouns)} link asap!!`,
  (pick) => `der Umzug nach ${pick(products)} ist nicht fertig`,
  (pick) => `le nouveau ${pick(nouns)} est dans le sud`,
  (pick) => `новый офис, ${pick(nouns)} и так далее`,
  (pick) => `Bartholomew runs the ${pick(nouns)} with Tallow`,
  (pick) => `we agreed that you would run the ${pick(nouns)}`,
  (pick) => `wants ${pick(plural)} 42→70M worried re ${pick(nouns)}`,
  (pick) => `the ${pick(nouns)} is always short on ${pick(plural)}`,
  (pick) => `how ${pick(people)} run the ${pick(nouns)} on sundays`,
  (pick) => `1. ${pick(nouns)} 2. ${pick(plural)} 3. who knows`,
  (pick) => `${pick(nouns)} ${pick(plural)} ${pick(nouns)} ??`,
  (pick) => `teh ${pick(nouns)} recieve ${pick(plural)} alot`,
];

type Pick = (from: readonly string[]) => string;

/** So many jottings, the same for the same chance; about half of them sayable. */
export function jottingsBy(chance: Chance, count: number): Jotting[] {
  const pick: Pick = (from) => from[Math.floor(chance() * from.length)] ?? '';
  const one = (from: readonly ((pick: Pick) => string)[]): string =>
    (from[Math.floor(chance() * from.length)] ?? (() => ''))(pick);
  return Array.from({ length: count }, () => {
    const kind = chance();
    if (kind < 0.25) return { text: one(topics), as: 'remark', sayable: true };
    if (kind < 0.45) return { text: one(acts), as: 'forgot', sayable: true };
    const as = chance() < 0.6 ? 'remark' : 'forgot';
    return { text: kind < 0.65 ? one(secrets) : kind < 0.83 ? one(fragments) : one(traps), as, sayable: false };
  });
}
