import type { Output } from '../../contract/registry.ts';
import type { Renderers } from './renderers.ts';
import { blocks } from './text.ts';

type Fit = Output<'fit'>;

const proofWords = { strong: 'strong', thin: 'thin', none: 'none' } as const;
const signs = { pro: '+', con: '-', open: '?' } as const;

/** As many as are worth a look where no example seems to fit. */
const NEAREST = 3;

type Requirement = Fit['requirements'][number];

/** What was confirmed, or seems strong. What only comes near has a line of another kind. */
const answersOf = ({ answers }: Requirement): Requirement['answers'] =>
  answers.filter((each) => each.confirmed || each.proof === 'strong');

/** Titles of the examples that come nearest, where nothing was looked at yet and nothing seems strong. */
function nearestTo({ examples }: Fit, requirement: Requirement): string[] {
  if (requirement.proof !== null || answersOf(requirement).length > 0) return [];
  return requirement.order.slice(0, NEAREST).flatMap((place) => examples[place]?.title ?? []);
}

function weighingLines(weighing: Fit['weighing']): string[] {
  return [
    `${weighing.name}${weighing.close ? ' (a close call)' : ''}. ${weighing.text}`,
    ...weighing.changes.map((each) => `  ${each}`),
  ];
}

function fitText(value: Fit): string {
  const requirement = (each: Fit['requirements'][number]): string[] => [
    `  ${each.id}  ${each.need === 'must' ? 'must' : 'nice'}, ${each.proof === null ? 'not looked at' : proofWords[each.proof]}: ${each.text}`,
    ...answersOf(each).map(
      (answer) =>
        `      ${answer.confirmed ? answer.proof : `perhaps (${answer.proof})`}: ${answer.title}${answer.told.length > 0 ? `; told to ${answer.told.join(', ')}` : ''}`,
    ),
    ...nearestTo(value, each).map((title) => `      perhaps: ${title}`),
    ...(each.honest ? [`      Honestly: ${each.honest}`] : []),
  ];
  const bars = { 'must-have': ', a must-have', 'deal-breaker': ', a deal-breaker' } as const;
  return blocks([
    [value.title],
    value.reread.unread.length === 0
      ? []
      : [
          'Not read again yet',
          ...value.reread.unread.map((each) => `  ${each.day}: ${each.text.split('\n').join(' ')}`),
        ],
    value.strengths.length === 0
      ? []
      : [
          'Where you would excel',
          ...value.strengths.map((each) => `  ${each.text}${each.example === null ? '' : `: ${each.example}`}`),
        ],
    value.requirements.length === 0
      ? []
      : [
          `What they ask for${value.posting?.source ? ` (${value.posting.source})` : ''}`,
          ...value.facts.map((each) => `  ${each.text}`),
          ...value.requirements.flatMap(requirement),
        ],
    value.considerations.length === 0
      ? []
      : [
          'For and against',
          ...value.considerations.map(
            (each) =>
              `  ${signs[each.leaning]}  ${each.text} (${each.weight} of 5${each.bar === null ? '' : bars[each.bar]})`,
          ),
        ],
    weighingLines(value.weighing),
    value.questions.length + value.proposed.length === 0
      ? []
      : [
          'To ask',
          ...value.questions.map((each) => `  ${each.text}${each.answer === null ? '' : `  ${each.answer}`}`),
          ...value.proposed.map((each) => `  ${each.text}`),
        ],
    value.research.length === 0
      ? []
      : [
          'What you found out',
          ...value.research.map((each) => `  ${each.text}${each.source === null ? '' : ` (${each.source})`}`),
        ],
    value.ahead.map((each) => `Prepare: persevere brief ${each.id}    (${each.when})`),
  ]);
}

function briefText(value: Output<'brief'>): string {
  return blocks([
    [value.title, value.when],
    ...value.sections.map(({ heading, lines, left }) => [
      heading,
      ...lines.map(({ lead, text, more, source }) => {
        const head = lead === null ? '' : `${lead}${text === '' ? '' : ': '}`;
        return `  ${head}${text}${more === null ? '' : ` ${more}`}  [${source}]`;
      }),
      ...(left === 0 ? [] : [`  (${left} more)`]),
    ]),
  ]);
}

/** Texts of how well a job and the candidate fit, and of the next round. */
export const fitRenderers = {
  fit: fitText,
  'fit-note': (value: Output<'fit-note'>) => `Noted. Look at it: persevere fit ${value.job}`,
  posting: (value: Output<'posting'>) =>
    [
      ...value.notes,
      'They ask for',
      ...value.requirements.map((each) => `  ${each.need === 'must' ? 'must' : 'nice'}: ${each.text}`),
      `Your examples beside it: persevere fit ${value.job}`,
    ].join('\n'),
  'read-posting': (value: Output<'read-posting'>) =>
    [
      ...[value.title, value.employer].filter((each) => each !== null),
      ...value.notes,
      ...value.requirements.map((each) => `  ${each.need === 'must' ? 'must' : 'nice'}: ${each.text}`),
    ].join('\n'),
  want: (value: Output<'want'>) =>
    value.want === 'no'
      ? 'Noted. The words to leave it graciously are ready: persevere today'
      : 'Noted. The letters follow it.',
  compare: (value: Output<'compare'>) =>
    value.jobs.length === 0
      ? 'No running job to compare.'
      : blocks(
          value.jobs.map((job) => [
            `${job.title}: ${job.weighing.name}${job.weighing.close ? ' (a close call)' : ''}`,
            `  ${job.weighing.text}`,
            ...job.weighing.changes.map((each) => `  ${each}`),
            ...job.facts.map((each) => `  ${each.text}`),
            ...job.cells.map((cell, index) => `  ${signs[cell.leaning]}  ${value.criteria[index]?.text ?? ''}`),
            ...job.reasons.map((each) => `  ${signs[each.leaning]}  ${each.text}`),
          ]),
        ),
  criteria: (value: Output<'criteria'>) => `Noted. ${value.criteria} things matter to you: persevere compare`,
  evidence: (value: Output<'evidence'>) =>
    value.examples.length === 0
      ? 'No examples yet: persevere evidence add WORDS, or persevere resume import FILE.'
      : value.examples
          .map((each) =>
            [
              `${each.id}  ${each.title}`,
              ...[each.where, each.situation, each.task, each.action, each.result, each.figures]
                .filter((part) => part !== null && part !== '')
                .map((part) => `    ${part}`),
              ...(each.skills.length === 0 ? [] : [`    ${each.skills.join(', ')}`]),
              ...each.chosenFor.map((job) => `    chosen for ${job.title}`),
              ...each.told.map((told) => `    told to ${told.people.join(', ')} on ${told.day}`),
            ].join('\n'),
          )
          .join('\n'),
  'evidence-note': (value: Output<'evidence-note'>) => `Noted as ${value.evidenceId}.`,
  told: (value: Output<'told'>) => `Noted: told to ${value.people.join(', ')}.`,
  'resume-import': (value: Output<'resume-import'>) =>
    [`${value.added} of ${value.examples} examples are new.`, ...value.notes].join('\n'),
  // With --out, the answer holds the file's name in place of what was written.
  resume: (value: Output<'resume'>) =>
    typeof value.resume === 'string' ? 'Written.' : JSON.stringify(value.resume, null, 2),
  history: (value: Output<'history'>) =>
    blocks([
      [value.name, value.period, ...value.reading],
      value.promises.map((each) => each.text),
      value.lines.flatMap((each) => [
        `${each.day}, ${each.time}  ${each.what}${each.who === '' ? '' : ` (${each.who})`}${each.job === '' ? '' : `, ${each.job}`}${each.outcome === '' ? '' : `  ${each.outcome}`}`,
        ...(each.words === null ? [] : [`    ${each.words}`]),
      ]),
    ]),
  proof: (value: Output<'proof'>) =>
    blocks([
      [value.period],
      value.lines.map((each) =>
        [each.day, each.employer, each.role, each.agency, each.stage].filter((part) => part !== '').join('  '),
      ),
      value.jobs.map((each) =>
        [each.day, each.employer, each.role, each.contact, each.result].filter((part) => part !== '').join('  '),
      ),
    ]),
  brief: briefText,
  rehearse: (value: Output<'rehearse'>) =>
    blocks([
      [value.title],
      ...value.cards.map((card) => {
        const { example } = card;
        const told =
          example === null
            ? []
            : [example.title, example.situation, example.task, example.action, example.result, example.figures];
        return [
          card.question,
          ...(card.hint === null ? [] : [`  ${card.hint}`]),
          ...told.flatMap((each) => (each === null ? [] : [`  ${each}`])),
          ...(card.honest === null ? [] : [`  Honestly: ${card.honest}`]),
        ];
      }),
    ]),
} satisfies Renderers;
