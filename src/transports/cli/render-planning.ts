import type { Output } from '../../contract/registry.ts';
import type { Renderers } from './renderers.ts';
import { blocks } from './text.ts';

const whatWords: Record<Output<'week'>['days'][number]['items'][number]['what'], string> = {
  interview: 'at',
  now: 'now',
  best: 'best',
  last: 'last day',
  named: 'named',
};

/** Texts of what plans and waits are about. */
export const planningRenderers = {
  policy: (value: Output<'policy'>) =>
    blocks(
      value.groups.map((group) => [
        group.title,
        ...group.rules.flatMap((rule) => [
          `  ${rule.text}`,
          `    ${rule.ground}`,
          ...rule.numbers.map(
            (each) => `    ${each.label}: ${each.key}=${each.value}${each.own ? ` (standard ${each.standard})` : ''}`,
          ),
        ]),
      ]),
    ),
  'policy-try': (value: Output<'policy-try'>) => movesText(value),
  'read-promise': (value: Output<'read-promise'>) =>
    [value.sentence, ...value.choices.map((each) => `  ${each.on}  ${each.label}`)].join('\n'),
  late: (value: Output<'late'>) => `Noted. The words are ready: persevere draft ${value.stepId}`,
  'policy-set': (value: Output<'policy-set'>) =>
    value.changed === 0
      ? 'Nothing was changed: these numbers counted already.'
      : 'Noted. Every plan follows it from now on.',
  calendar: (value: Output<'calendar'>) =>
    `${value.dates} ${value.dates === 1 ? 'date' : 'dates'} in ${value.ics}${value.withdrawn === 0 ? '' : `, ${value.withdrawn} of before cancelled`}. Taken in again later, it changes what it brought.`,
  'calendar-feed': (value: Output<'calendar-feed'>) =>
    [
      value.address ?? `${value.path}  (below the address at which Persevere runs)`,
      'Shown once. It opens the dates and nothing else.',
      value.reach,
      `Take it away: persevere devices revoke ${value.id}`,
    ].join('\n'),
  week: (value: Output<'week'>) =>
    blocks([
      [value.title],
      ...value.days.map((day) => [
        `${day.label}${day.off === null ? '' : ` (${day.off})`}`,
        ...day.items.map(
          (item) =>
            `  ${whatWords[item.what]}${item.clock === null ? '' : ` ${item.clock}`}  ${item.title}  (${item.job})`,
        ),
      ]),
    ]),
  waiting: (value: Output<'waiting'>) =>
    blocks([
      [value.sentence],
      value.law === null ? [] : [value.law],
      [value.silence],
      [...value.context],
      value.curve.map((each) => `  ${each.text}`),
    ]),
} satisfies Renderers;

function movesText(value: Output<'policy-try'>): string {
  if (value.total === 0)
    return `Nothing would move. Looked at: ${value.looked} running ${value.looked === 1 ? 'job' : 'jobs'}. Nothing was changed.`;
  return blocks([
    ...value.moves.map((move) => [
      `${move.title} (${move.job})`,
      `  now: ${move.before ?? 'not planned'}`,
      `  then: ${move.after ?? 'not planned'}`,
    ]),
    [
      ...(value.total > value.moves.length ? [`And ${value.total - value.moves.length} more.`] : []),
      'Nothing was changed yet: `persevere policy set` with the same numbers does it.',
    ],
  ]);
}
