import type { PresetName } from '../../core/journal/vocabulary.ts';
import type { Evidence, Ground, Hours, Policy, Preset } from '../../core/plan/policy.ts';
import { type PolicyNumber, policyNumbers } from '../../core/plan/policy-numbers.ts';
import type { PolicyGroup } from '../../core/write/planning-words.ts';
import { clock, hourBefore, list } from './days.ts';
import type { Je } from './interface/address.ts';
import { counted, inWords, ofDuration, ofWorkingDays, onWorkingDay, times } from './numbers.ts';

const mission = 'So macht es dieses Programm.';
const folklore = 'Gängiger Rat, nie geprüft.';
const published: Readonly<Record<Evidence, string>> = {
  'length-of-executive-searches': 'Die Suche nach Führungskräften dauert im Schnitt 123 Tage, zwischen 60 und 180.',
  'expected-thanks':
    'In einer Umfrage von 2005 erwarteten 26 % der Führungskräfte einen Dank innerhalb von 2 Tagen, 36 % nach 3 bis 5 Tagen.',
  'wanted-back': '88 % von 800 Firmen hatten schon Menschen eingestellt, denen sie zuvor abgesagt hatten (2018).',
};

/** The ground of a default in a sentence; custom is called custom. */
export function groundText(ground: Ground): string {
  if (ground.kind === 'mission') return mission;
  return ground.kind === 'folklore' ? folklore : `Veröffentlicht: ${published[ground.source]}`;
}

function hours({ from, to, workingDaysOnly }: Hours): string {
  const between = from === 0 && to === 1440 ? 'zu jeder Uhrzeit' : `von ${hourBefore(from)} bis ${clock(to)}`;
  return `${between}${workingDaysOnly ? ', an Arbeitstagen dort' : ''}`;
}

const kinds: Record<PresetName, string> = {
  agency: 'Über eine Personalberatung',
  direct: 'Direkt beim Arbeitgeber',
  executive: 'Suche nach Führungskräften',
  staffing: 'Zeitarbeit',
};

/** One line: when to ask, by how the job came about. */
function presetText(preset: Preset): string {
  const groups: { words: string; count: number }[] = [];
  for (const each of preset.checkIns) {
    const last = groups.at(-1);
    if (last?.words === onWorkingDay(each)) last.count += 1;
    else groups.push({ words: onWorkingDay(each), count: 1 });
  }
  const spans = groups.map(({ words, count }) => `${words}${count === 1 ? '' : ` (${times(count)})`}`);
  const end = preset.thenClose
    ? `; danach eine letzte Frage, die keine Antwort braucht${preset.closingNotBefore > 0 ? `, frühestens nach ${ofWorkingDays(preset.closingNotBefore)}` : ''}`
    : '; und so weiter';
  return `ohne Nachricht nachfragen ${list(spans)}${end}. Höchstens eine Frage an dieselbe Person in ${ofWorkingDays(preset.pressureDays)}.`;
}

/** How a relation is kept after a no (PL14). */
function warmText({ keepWarm }: Preset): string {
  const [first = 0, ...others] = keepWarm;
  const after = others.length === 0 ? '' : `, dann jeweils nach ${list(others.map(inWords))} weiteren`;
  return `ein kurzes Hallo nach ${ofWorkingDays(first)}${after}.`;
}

const byKey = new Map(policyNumbers.map((each) => [each.key, each]));

function groundsOf(keys: readonly string[]): string {
  const texts = keys.flatMap((key) => byKey.get(key)?.ground ?? []).map(groundText);
  return [...new Set(texts)].join(' ');
}

function starting(prefix: string): string[] {
  return policyNumbers.map((each) => each.key).filter((key) => key === prefix || key.startsWith(`${prefix}.`));
}

const asking = (name: PresetName): string[] => starting(name).filter((key) => !key.startsWith(`${name}.warm`));
const warming = (name: PresetName): string[] => starting(name).filter((key) => key.startsWith(`${name}.warm`));

const askingGrounds: Record<PresetName, string> = {
  agency: 'So macht es dieses Programm: alle 7 bis 10 Arbeitstage. Die längeren Pausen danach sind gängiger Rat.',
  direct: 'So macht es dieses Programm: alle 7 bis 10 Arbeitstage. Die längeren Pausen danach sind gängiger Rat.',
  executive: `Veröffentlicht: ${published['length-of-executive-searches']} Die Tage selbst sind gängiger Rat.`,
  staffing: folklore,
};

type Rule = PolicyGroup['rules'][number];

function rule(text: string, keys: readonly string[], ground = groundsOf(keys)): Rule {
  return { text, ground, keys };
}

function thanks(je: Je, numbers: Policy): PolicyGroup {
  return {
    title: 'Danken',
    rules: [
      rule(
        `Allen aus dem Gespräch innerhalb von ${numbers.thanksIdealHours} Stunden danken, spätestens am ${numbers.thanksClosesDay}. Arbeitstag.`,
        ['thanks.ideal', 'thanks.close'],
        `So macht es dieses Programm. ${published['expected-thanks']} „24 Stunden oder zu spät“ ist gängiger Rat.`,
      ),
      rule(
        `Per E-Mail, oder telefonisch, wenn ${je('dir', 'Ihnen')} das lieber ist oder nur eine Nummer bekannt ist.`,
        [],
        'Veröffentlicht: In einer Umfrage von etwa 2012 fanden 87 % von 500 Führungskräften eine E-Mail in Ordnung, 81 % einen Anruf, 10 % eine SMS.',
      ),
      rule(
        'Die Briefe an mehrere aus einem Gespräch sind verschieden, denn sie werden verglichen.',
        [],
        'Das berichten Leute, die solche Gespräche führen; gemessen wurde es nie.',
      ),
      rule(`Versprochenes ohne Termin geht innerhalb von ${ofWorkingDays(numbers.undatedDeliveryDays)} raus.`, [
        'deliver',
      ]),
    ],
  };
}

function questions(numbers: Policy): PolicyGroup {
  const presets = Object.keys(kinds) as PresetName[];
  const { availableFrom } = numbers.presets.staffing;
  const { newsFrom } = numbers.presets.executive;
  const { december, january } = numbers.quietDays;
  return {
    title: 'Nachfragen',
    rules: [
      ...presets.map((name) => {
        const more =
          name === 'staffing' && availableFrom > 0
            ? ` Ab der ${availableFrom}. Nachricht nur noch per SMS oder Anruf verfügbar melden.`
            : name === 'executive' && newsFrom > 0
              ? ` Ab der ${newsFrom}. Nachricht nur noch mit etwas Neuem.`
              : '';
        return rule(`${kinds[name]}: ${presetText(numbers.presets[name])}${more}`, asking(name), askingGrounds[name]);
      }),
      rule(
        `Höchstens ${counted(numbers.agencyContacts, 'ein Kontakt', 'Kontakte')} zu einer Personalberatung in dieser Zeit; Stellen bei derselben Person kommen in eine Nachricht.`,
        ['agencyContacts'],
      ),
      rule(
        december > 31
          ? 'Um Weihnachten und Neujahr wird nachgefragt wie sonst auch.'
          : `Keine Frage vom ${december}. Dezember bis zum ${january === 0 ? '31. Dezember' : `${january}. Januar`}; sie wartet auf den ersten Arbeitstag danach.`,
        ['quiet.december', 'quiet.january'],
      ),
      rule(
        `Nach ${counted(numbers.callTries, 'einem Anruf', 'Anrufen')} ohne Antwort geht es auf anderem Weg weiter.`,
        ['callTries'],
      ),
      rule(
        `Kommt nach der letzten Frage ${counted(numbers.closeAfterDays, 'einen Arbeitstag', 'Arbeitstage')} lang nichts, ruht die Stelle; jede Antwort öffnet sie wieder.`,
        ['close'],
      ),
    ],
  };
}

function dates(numbers: Policy): PolicyGroup {
  return {
    title: 'Wenn ein Tag genannt ist',
    rules: [
      rule(
        `Vor einem genannten Tag wird nicht gefragt; ${onWorkingDay(numbers.afterPromise)} danach ist es in Ordnung.`,
        starting('promise'),
        'Gängiger Rat: ein bis zwei Arbeitstage nach dem genannten Tag. Nie geprüft.',
      ),
      rule(
        `Soll es schnell gehen, wird ${onWorkingDay(numbers.quickFirst)} gefragt; nach einer letzten Runde ${onWorkingDay(numbers.quickAfterFinal)}, erst einmal telefonisch.`,
        [...starting('quick'), ...starting('quickFinal')],
        'So macht es dieses Programm: früher. An welchem Tag genau, ist gängiger Rat.',
      ),
      rule(
        `Ist der Tag mehr als ${counted(numbers.farPromiseDays, 'einen Arbeitstag', 'Arbeitstage')} entfernt, passt dazwischen eine Nachricht mit Neuem und ohne Frage, ${onWorkingDay(numbers.newsNote)}.`,
        ['farPromise', ...starting('news')],
      ),
      rule(
        `Ist jemand ohne Rückkehrtag nicht da, wird ${counted(numbers.awayDays, 'einen Arbeitstag', 'Arbeitstage')} lang nicht gefragt.`,
        ['away'],
      ),
    ],
  };
}

function interviews(numbers: Policy): PolicyGroup {
  return {
    title: 'Gespräche',
    rules: [
      rule(`„Hat es stattgefunden?“ kommt ${ofDuration(numbers.askHeldAfterMinutes)} nach dem geplanten Ende.`, [
        'held',
      ]),
      rule(
        `Eine Einladung wird innerhalb von ${ofDuration(numbers.confirmWithinMinutes)} Bürozeit bestätigt, auf jeden Fall vor dem Termin.`,
        ['confirm'],
      ),
      rule(`Vorbereiten geht ab ${ofWorkingDays(numbers.briefOpensDays)} vorher.`, ['brief']),
      rule(`Kommt niemand, geht nach ${ofDuration(numbers.missedAfterMinutes)} eine freundliche Nachricht raus.`, [
        'missed',
      ]),
    ],
  };
}

function theirHours(je: Je, { hours: when }: Policy): PolicyGroup {
  return {
    title: 'Uhrzeiten dort',
    rules: [
      rule(`Dank per E-Mail: ${hours(when.thanksEmail)}.`, starting('hours.thanksEmail')),
      rule(`Andere E-Mails: ${hours(when.email)}.`, starting('hours.email')),
      rule(
        `Anrufe und SMS: ${hours(when.call)}, und nur, wenn ${je('du in Ruhe sprechen kannst', 'Sie in Ruhe sprechen können')}.`,
        starting('hours.call'),
      ),
      rule(`Fragen, die an einem Tag fällig sind: ${hours(when.workingDay)}.`, starting('hours.workingDay')),
      rule('Antworten und Bestätigungen gehen zu jeder Uhrzeit.', [], folklore),
    ],
  };
}

function afterNo(numbers: Policy): PolicyGroup {
  const presets = Object.keys(kinds) as PresetName[];
  return {
    title: 'Nach einer Absage',
    rules: [
      rule(
        `Freundlich danken bis zum Ende des ${numbers.graciousClosesDay}. Arbeitstags; nach ${ofWorkingDays(numbers.graciousNeverAfter)} würde es nur verwundern. Vorher etwas Abstand (${counted(numbers.coolingOffHours, 'eine Stunde', 'Stunden')}) tut gut, muss aber nicht sein.`,
        ['gracious', 'graciousEnd', 'rest'],
        `So macht es dieses Programm: Personalberatungen notieren jeden Kontakt. Veröffentlicht: ${published['wanted-back']}`,
      ),
      ...presets.map((name) => rule(`${kinds[name]}: ${warmText(numbers.presets[name])}`, warming(name))),
      rule(`So ein Hallo passt auch in den ${ofWorkingDays(numbers.keepWarmLasts)} danach noch.`, ['warmLasts']),
    ],
  };
}

/** How often to ask and when, with the ground of each and the numbers that it stands on, in sentences (PL21). */
export function policyTextIn(je: Je): (numbers: Policy) => PolicyGroup[] {
  return (numbers) => [
    thanks(je, numbers),
    questions(numbers),
    dates(numbers),
    interviews(numbers),
    theirHours(je, numbers),
    afterNo(numbers),
  ];
}

const labels: Readonly<Record<string, string>> = {
  'thanks.ideal': 'Am besten innerhalb von (Stunden)',
  'thanks.close': 'Spätestens am … Arbeitstag',
  deliver: 'Innerhalb von (Arbeitstage)',
  agencyContacts: 'Kontakte höchstens',
  callTries: 'Anrufe',
  close: 'Arbeitstage',
  farPromise: 'Weit weg heißt mehr als (Arbeitstage)',
  away: 'Arbeitstage',
  'quiet.december': 'Keine Frage ab diesem Tag im Dezember, 32 für nie',
  'quiet.january': 'Bis zu diesem Tag im Januar',
  held: 'Minuten',
  confirm: 'Minuten Bürozeit',
  brief: 'Arbeitstage',
  missed: 'Minuten',
  rest: 'Stunden Abstand',
  gracious: 'Bis zum … Arbeitstag',
  graciousEnd: 'Nicht nach (Arbeitstage)',
  warmLasts: 'Arbeitstage',
};

const hoursLabels: Readonly<Record<string, string>> = {
  thanksEmail: 'Dank per E-Mail',
  email: 'Andere E-Mails',
  call: 'Anrufe und SMS',
  workingDay: 'Fragen',
};

/** What stands beside the field of a number. */
export function numberLabel({ key, unit }: PolicyNumber): string {
  const known = labels[key];
  if (known !== undefined) return known;
  const [group = '', part = '', end] = key.split('.');
  const edge = (name: string): string => (name === 'from' ? 'ab dem' : 'bis zum');
  if (group === 'hours') return `${hoursLabels[part] ?? part}, ${end === 'from' ? 'von' : 'bis'}`;
  const asked = /^ask(\d+)$/.exec(part);
  if (asked) return `${asked[1]}. Frage, ${edge(end ?? '')} … Arbeitstag`;
  const warm = /^warm(\d+)$/.exec(part);
  if (warm) return `${warm[1]}. Hallo, nach (Arbeitstage)`;
  if (part === 'pressure') return 'Zwischen zwei Fragen (Arbeitstage)';
  if (part === 'close') return 'Letzte Frage frühestens nach (Arbeitstage)';
  if (part === 'available') return 'Verfügbar melden: ab welcher Nachricht, 0 für nie';
  if (part === 'news') return 'Nur mit Neuem: ab welcher Nachricht, 0 für nie';
  if (group === 'quickFinal') return `Nach einer letzten Runde, ${edge(part)} … Arbeitstag`;
  return unit === 'working-days' ? `${part === 'from' ? 'Ab dem' : 'Bis zum'} … Arbeitstag` : key;
}
