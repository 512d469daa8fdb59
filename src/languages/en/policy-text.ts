import type { PresetName } from '../../core/journal/vocabulary.ts';
import type { Evidence, Ground, Hours, Policy, Preset, Span } from '../../core/plan/policy.ts';
import { type PolicyNumber, policyNumbers } from '../../core/plan/policy-numbers.ts';
import type { PolicyGroup } from '../../core/write/planning-words.ts';
import { clock, duration, list, ordinal } from './days.ts';

const mission = 'The method this program follows.';
const folklore = 'Common advice, never tested.';
const published: Readonly<Record<Evidence, string>> = {
  'length-of-executive-searches': 'Executive searches take 123 days on average, 60 to 180.',
  'expected-thanks': 'In a poll of 2005, 26 % of managers expected thanks within 2 days and 36 % in 3 to 5 days.',
  'wanted-back': '88 % of 800 employers had offered jobs to people whom they had passed over before (2018).',
};

/** The ground of a default in a sentence; custom is called custom. */
export function groundText(ground: Ground): string {
  if (ground.kind === 'mission') return mission;
  return ground.kind === 'folklore' ? folklore : `Published: ${published[ground.source]}`;
}

function days([from, to]: Span): string {
  return from === to
    ? `on the ${ordinal(from)} working day`
    : `on the ${ordinal(from)} to the ${ordinal(to)} working day`;
}

function workingDays(count: number): string {
  return `${count} working day${count === 1 ? '' : 's'}`;
}

function hours({ from, to, workingDaysOnly }: Hours): string {
  const between = from === 0 && to === 1440 ? 'at any hour' : `from ${clock(from)} to ${clock(to)}`;
  return `${between}${workingDaysOnly ? ' on their working days' : ''}`;
}

function times(count: number): string {
  return count === 1 ? 'one contact' : `${count} contacts`;
}

const kinds: Record<PresetName, string> = {
  agency: 'Through an agency',
  direct: 'Directly with the employer',
  executive: 'Executive search',
  staffing: 'Temporary work',
};

/** One line: when to ask, by how the job came about. */
function presetText(preset: Preset): string {
  const groups: { words: string; count: number }[] = [];
  for (const [from, to] of preset.checkIns) {
    const words = from === to ? String(from) : `${from} to ${to}`;
    const last = groups.at(-1);
    if (last?.words === words) last.count += 1;
    else groups.push({ words, count: 1 });
  }
  const [first = '', ...others] = groups.map(({ words, count }, at) => {
    const often = count === 1 ? '' : count === 2 ? ', twice' : `, ${count} times`;
    return at === 0 ? `${words} working days of silence${often}` : `${words}${often}`;
  });
  const later = others.length === 0 ? '' : `; then after ${others.join(', then ')}`;
  const end = preset.thenClose
    ? `; then once a last question that needs no reply${preset.closingNotBefore > 0 ? `, not before ${workingDays(preset.closingNotBefore)}` : ''}`
    : '; and so on';
  return `follow up after ${first}${later}${end}. At most one question to the same reader in ${workingDays(preset.pressureDays)}.`;
}

/** How a relation is kept after a no (PL14). */
function warmText({ keepWarm }: Preset): string {
  const [first = 0, ...others] = keepWarm;
  const after = others.length === 0 ? '' : `, then ${list(others.map(String))} after the one before`;
  return `a short hello ${workingDays(first)} after the end${after}.`;
}

const byKey = new Map(policyNumbers.map((each) => [each.key, each]));

function groundsOf(keys: readonly string[]): string {
  const texts = keys.flatMap((key) => byKey.get(key)?.ground ?? []).map(groundText);
  return [...new Set(texts)].join(' ');
}

function starting(prefix: string): string[] {
  return policyNumbers.map((each) => each.key).filter((key) => key === prefix || key.startsWith(`${prefix}.`));
}

/** How often to ask and when, with the ground of each and the numbers that it stands on, in sentences (PL21). */
export function policyText(numbers: Policy): PolicyGroup[] {
  const { hours: when } = numbers;
  const presets = Object.keys(kinds) as PresetName[];
  const rule = (text: string, keys: readonly string[], ground = groundsOf(keys)) => ({ text, ground, keys });
  const askingGrounds: Record<PresetName, string> = {
    agency: 'The method: every 7 to 10 working days. The longer waits after that are common advice.',
    direct: 'The method: every 7 to 10 working days. The longer waits after that are common advice.',
    executive:
      'Published: executive searches take 123 days on average, 60 to 180. The days themselves are common advice.',
    staffing: folklore,
  };
  const asking = (name: PresetName): string[] => starting(name).filter((key) => !key.startsWith(`${name}.warm`));
  const warming = (name: PresetName): string[] => starting(name).filter((key) => key.startsWith(`${name}.warm`));
  const { availableFrom } = numbers.presets.staffing;
  const { newsFrom } = numbers.presets.executive;
  const { december, january } = numbers.quietDays;
  return [
    {
      title: 'Thanks',
      rules: [
        rule(
          `Thank each interviewer within ${numbers.thanksIdealHours} hours, and by the end of the ${ordinal(numbers.thanksClosesDay)} working day at the latest.`,
          ['thanks.ideal', 'thanks.close'],
          'The method. In a poll of 2005, 26 % of managers expected thanks within 2 days and 36 % in 3 to 5 days; “24 hours or too late” is common advice.',
        ),
        rule(
          'E-mail, or a call where you prefer it or only a number is known.',
          [],
          'Published: in a poll of about 2012, 87 % of 500 managers accepted e-mail and 81 % a call; 10 % a text message.',
        ),
        rule(
          'Letters to one panel differ, because interviewers compare notes.',
          [],
          'Reports of interviewers; never measured.',
        ),
        rule(`What you promised without naming a day is sent within ${workingDays(numbers.undatedDeliveryDays)}.`, [
          'deliver',
        ]),
      ],
    },
    {
      title: 'Asking how things stand',
      rules: [
        ...presets.map((name) => {
          const more =
            name === 'staffing' && availableFrom > 0
              ? ` From the ${ordinal(availableFrom)} message on say by text or call that you are available.`
              : name === 'executive' && newsFrom > 0
                ? ` From the ${ordinal(newsFrom)} message on only with something new.`
                : '';
          return rule(`${kinds[name]}: ${presetText(numbers.presets[name])}${more}`, asking(name), askingGrounds[name]);
        }),
        rule(
          `At most ${times(numbers.agencyContacts)} to one agency within those days; jobs with one consultant share a message.`,
          ['agencyContacts'],
        ),
        rule(
          december > 31
            ? 'Around Christmas and New Year questions are asked as at any other time.'
            : `No question from ${december} December to ${january === 0 ? '31 December' : `${january} January`}; it waits for the first working day after that.`,
          ['quiet.december', 'quiet.january'],
        ),
        rule(
          `After ${numbers.callTries === 1 ? 'one unanswered call' : `${numbers.callTries} unanswered calls`}, switch channel.`,
          ['callTries'],
        ),
        rule(
          `After the last question, ${workingDays(numbers.closeAfterDays)} without a word close the case; any answer opens it again.`,
          ['close'],
        ),
      ],
    },
    {
      title: 'When they named a date',
      rules: [
        rule(
          `Nothing is asked before a date that they named; it’s fine ${days(numbers.afterPromise)} after it.`,
          starting('promise'),
          'Common advice: one or two working days past a date that they named. Never tested.',
        ),
        rule(
          `Where they announced a quick decision, ask ${days(numbers.quickFirst)}; after a final round ${days(numbers.quickAfterFinal)}, by phone first.`,
          [...starting('quick'), ...starting('quickFinal')],
          'The method says sooner; which days is common advice.',
        ),
        rule(
          `A date more than ${workingDays(numbers.farPromiseDays)} off leaves room for one note with news and no question, ${days(numbers.newsNote)}.`,
          ['farPromise', ...starting('news')],
        ),
        rule(`Where somebody is away and named no day, nothing is asked for ${workingDays(numbers.awayDays)}.`, [
          'away',
        ]),
      ],
    },
    {
      title: 'Interviews',
      rules: [
        rule(`“Did it take place?” is asked ${duration(numbers.askHeldAfterMinutes)} after the planned end.`, ['held']),
        rule(
          `An invitation is confirmed within ${duration(numbers.confirmWithinMinutes)} of their working day, and always before the hour itself.`,
          ['confirm'],
        ),
        rule(`Preparing opens ${workingDays(numbers.briefOpensDays)} before.`, ['brief']),
        rule(`If they don’t turn up, send a friendly note after ${duration(numbers.missedAfterMinutes)}.`, ['missed']),
      ],
    },
    {
      title: 'Their hours',
      rules: [
        rule(`Thanks by e-mail ${hours(when.thanksEmail)}.`, starting('hours.thanksEmail')),
        rule(`Other e-mail ${hours(when.email)}.`, starting('hours.email')),
        rule(
          `Calls and text messages ${hours(when.call)}, and within the hours in which you can talk.`,
          starting('hours.call'),
        ),
        rule(`A question that is due on a day goes ${hours(when.workingDay)}.`, starting('hours.workingDay')),
        rule('Answers and confirmations at any hour.', [], folklore),
      ],
    },
    {
      title: 'After a no',
      rules: [
        rule(
          `Thank them graciously by the end of the ${ordinal(numbers.graciousClosesDay)} working day; after ${workingDays(numbers.graciousNeverAfter)} it would only puzzle them. Waiting ${numbers.coolingOffHours === 1 ? 'an hour' : `${numbers.coolingOffHours} hours`} first is wise, and up to you.`,
          ['gracious', 'graciousEnd', 'rest'],
          'The method: agencies keep notes of every contact. Published: 88 % of 800 employers had offered jobs to people whom they had passed over before (2018).',
        ),
        ...presets.map((name) => rule(`${kinds[name]}: ${warmText(numbers.presets[name])}`, warming(name))),
        rule(`Any time in the next ${workingDays(numbers.keepWarmLasts)} will do.`, ['warmLasts']),
      ],
    },
  ];
}

const labels: Readonly<Record<string, string>> = {
  'thanks.ideal': 'Best within, in hours',
  'thanks.close': 'At the latest on working day',
  deliver: 'Within, in working days',
  agencyContacts: 'Contacts at most',
  callTries: 'Calls',
  close: 'Working days',
  farPromise: 'Far off means more than, in working days',
  away: 'Working days',
  'quiet.december': 'No question from this day of December on, 32 for never',
  'quiet.january': 'To this day of January',
  held: 'Minutes',
  confirm: 'Working minutes',
  brief: 'Working days',
  missed: 'Minutes',
  rest: 'Hours of rest',
  gracious: 'By working day',
  graciousEnd: 'Not after, in working days',
  warmLasts: 'Working days',
};

const hoursLabels: Readonly<Record<string, string>> = {
  thanksEmail: 'Thanks by e-mail',
  email: 'Other e-mail',
  call: 'Calls and texts',
  workingDay: 'Questions',
};

/** What stands beside the field of a number. */
export function numberLabel({ key, unit }: PolicyNumber): string {
  const known = labels[key];
  if (known !== undefined) return known;
  const [group = '', part = '', end] = key.split('.');
  const edge = (name: string): string => (name === 'from' ? 'from' : 'to');
  if (group === 'hours') return `${hoursLabels[part] ?? part}, ${end === 'from' ? 'from' : 'until'}`;
  const asked = /^ask(\d+)$/.exec(part);
  if (asked) return `${ordinal(Number(asked[1]))} question, ${edge(end ?? '')} working day`;
  const warm = /^warm(\d+)$/.exec(part);
  if (warm) return `${ordinal(Number(warm[1]))} hello, after (working days)`;
  if (part === 'pressure') return 'Between two questions, in working days';
  if (part === 'close') return 'Last question not before, in working days';
  if (part === 'available') return 'Available: from which message on, 0 for never';
  if (part === 'news') return 'Only with something new: from which message on, 0 for never';
  if (group === 'quickFinal') return `After a final round, ${edge(part)} working day`;
  return unit === 'working-days' ? `${part === 'from' ? 'From' : 'To'} working day` : key;
}
