import type { PresetName } from '../../core/journal/entry.ts';
import type { Ground, Hours, Preset, policy, Span } from '../../core/plan/policy.ts';
import type { PolicyGroup } from '../../core/write/language-pack.ts';
import { clock, list } from './days.ts';

const mission = 'The method this program follows.';
const folklore = 'Custom: often advised, never tested.';

function groundText(ground: Ground): string {
  if (ground.kind === 'mission') return mission;
  return ground.kind === 'folklore' ? folklore : `Published: ${ground.source}`;
}

function days([from, to]: Span): string {
  return from === to ? `on the ${from}th working day` : `on the ${from}th to the ${to}th working day`;
}

function hours({ from, to, workingDaysOnly }: Hours): string {
  const between = from === 0 && to === 1440 ? 'at any hour' : `from ${clock(from)} to ${clock(to)}`;
  return `${between}${workingDaysOnly ? ' on their working days' : ''}`;
}

const kinds: Record<PresetName, string> = {
  agency: 'Through an agency',
  executive: 'Executive search',
  staffing: 'Temporary work',
  direct: 'Directly with the employer',
};

/** One line: when to ask, by how the job came about. */
function presetText(preset: Preset): string {
  const spans: string[] = [];
  for (const span of preset.checkIns) {
    const words = days(span).replace(/(\d)th/g, (_all, digit: string) => ordinal(Number(digit)));
    if (spans.at(-1) !== words) spans.push(words);
  }
  const end = preset.thenClose
    ? `; then once a last question that needs no reply${preset.closingNotBefore > 0 ? `, not before ${preset.closingNotBefore} working days` : ''}`
    : '; and so on';
  return `ask ${list(spans)} of silence${end}. At most one question to the same reader in ${preset.pressureDays} working days.`;
}

function ordinal(digit: number): string {
  return digit === 3 ? '3rd' : `${digit}th`;
}

/** How often to ask and when, with the ground of each, in sentences (PL21). */
export function policyText(numbers: typeof policy): PolicyGroup[] {
  const { hours: times } = numbers;
  return [
    {
      title: 'Thanks',
      rules: [
        {
          text: `Thank each interviewer within ${numbers.thanksIdealHours} hours, and by the end of the ${numbers.thanksClosesDay}th working day at the latest.`,
          ground:
            'The method. In a poll of 2005, 26 % of managers expected thanks within 2 days and 36 % in 3 to 5 days; “24 hours or too late” is custom.',
        },
        {
          text: 'E-mail, or a call where you prefer it or only a number is known.',
          ground:
            'Published: in a poll of about 2012, 87 % of 500 managers accepted e-mail and 81 % a call; 10 % a text message.',
        },
        {
          text: 'Letters to one panel differ, because interviewers compare notes.',
          ground: 'Reports of interviewers; never measured.',
        },
      ],
    },
    {
      title: 'Asking how things stand',
      rules: (Object.keys(kinds) as PresetName[]).map((name) => ({
        text: `${kinds[name]}: ${presetText(numbers.presets[name])}`,
        ground: groundText(numbers.presets[name].ground),
      })),
    },
    {
      title: 'When they named a date',
      rules: [
        {
          text: `Nothing is asked before a date that they named; it is fair on the ${numbers.afterPromise[0]}st and ${numbers.afterPromise[1]}nd working day after it.`,
          ground: 'Common advice: one or two working days past a date that they named. Never tested.',
        },
        {
          text: `Where they announced a quick decision, ask on the ${numbers.quickFirst[0]}nd to the ${numbers.quickFirst[1]}th working day.`,
          ground: mission,
        },
        {
          text: `Where somebody is away and named no day, nothing is asked for ${numbers.awayDays} working days.`,
          ground: folklore,
        },
      ],
    },
    {
      title: 'Their hours',
      rules: [
        { text: `Thanks by e-mail ${hours(times.thanksEmail)}.`, ground: folklore },
        { text: `Other e-mail ${hours(times.email)}.`, ground: folklore },
        {
          text: `Calls and text messages ${hours(times.call)}, and within the hours in which you can talk.`,
          ground: folklore,
        },
        { text: 'Answers and confirmations at any hour.', ground: folklore },
      ],
    },
    {
      title: 'After a no',
      rules: [
        {
          text: `Thank them with composure by the end of the ${numbers.graciousClosesDay}nd working day. ${numbers.coolingOffHours} hours of rest before it are advised, and yours to skip.`,
          ground:
            'The method: agencies keep notes of every contact. Published: 88 % of 800 employers had offered jobs to people whom they had passed over before (2018).',
        },
      ],
    },
  ];
}
