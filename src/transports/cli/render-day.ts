import type { Output } from '../../contract/registry.ts';
import { letterLines } from './render-sending.ts';
import type { Renderers } from './renderers.ts';
import { blocks, shortTime } from './text.ts';

type StepView = Output<'plan'>['steps'][number];
type WaitView = Output<'plan'>['waits'][number];

/** The day, the plan and a job, as the command line says them. */
export const dayRenderers = {
  today: (value: Output<'today'>) => {
    const { jobsNotShown, jobsWithSomethingToDo } = value.totals;
    const more =
      jobsNotShown > 0
        ? [
            `(${jobsNotShown} more jobs have something to do: persevere today --jobs ${Math.min(jobsWithSomethingToDo, 5000)})`,
          ]
        : [];
    const begin = value.started ? [] : ['Begin with: persevere add invitation FILE, or persevere add job'];
    return blocks([
      [value.sentence, ...more, ...begin],
      value.paused === null ? [] : [value.paused],
      value.mailbox,
      ...value.handed.map((each) => [
        each.title,
        `  ${each.text} Yes: persevere sent ${each.draftId}    Not yet: persevere handed ${each.draftId} --not-yet`,
      ]),
      ...value.sending.map(letterLines),
      value.onThisDay.map((each) => `${each.text}${each.location === null ? '' : ` ${each.location}.`} (${each.job})`),
      ...doNowLines(value),
      ...(value.older.length > 0
        ? [
            [
              `Older, worth a look (${value.older.length})`,
              ...value.older.map((step) => `  ${step.title}  (${step.jobs.join('; ')})  ${nextCommand(step).trim()}`),
            ],
          ]
        : []),
      ...(value.questions.length > 0
        ? [
            [
              'A question',
              ...value.questions.flatMap((each) => [
                `  ${each.text}`,
                ...(each.quote === null ? [] : [`    “${each.quote}”`]),
                ...each.answers.map((answer) => `    ${answer.label}: ${answer.command}`),
              ]),
            ],
          ]
        : []),
      ...(value.later.length > 0
        ? [
            [
              'Later',
              ...value.later.map(
                (step) => `  ${shortTime(step.sendFrom)}  ${step.name}${whom(step)}  (${step.jobs.join('; ')})`,
              ),
            ],
          ]
        : []),
      ...(value.leaveAlone.length > 0
        ? [['Leave alone', ...value.leaveAlone.map((wait) => `  ${wait.job}: ${wait.sentence}`)]]
        : []),
    ]);
  },
  plan: (value: Output<'plan'>) =>
    blocks([
      ...value.steps.map((step) => stepLines(step, 'plan')),
      ...value.waits.map((wait: WaitView) => [`Leave alone: ${wait.job}`, `  ${wait.sentence}`]),
    ]) || 'Nothing is planned.',
  'answer-offer': (value: Output<'answer-offer'>) =>
    [value.said, ...(value.stepId === null ? [] : [`persevere draft ${value.stepId}`])].join('\n'),
  jobs: (value: Output<'jobs'>) =>
    value.jobs.length === 0
      ? 'No jobs yet.'
      : [
          ...value.jobs.map(
            (job) => `${job.id}  ${job.title}${job.agency === null ? '' : ` (through ${job.agency})`}, ${job.state}`,
          ),
          ...(value.next === null ? [] : [`More: persevere jobs --after ${value.next}`]),
        ].join('\n'),
  job: (value: Output<'job'>) =>
    blocks([
      [
        `${value.title}${value.agency === null ? '' : ` (through ${value.agency})`}, ${value.state}`,
        ...(value.contact === null ? [] : [`Your contact: ${value.contact.name}`]),
        ...(value.promised === null ? [] : [`They named ${value.promised.by}.`]),
      ],
      [
        'Interviews',
        ...value.interviews.map(
          (each) =>
            `  ${each.id}  ${shortTime(each.starts)}  ${each.status}${each.people.length === 0 ? '' : `, with ${each.people.map((person) => person.name).join(', ')}`}`,
        ),
      ],
      ['Your story', ...value.story.map((line) => `  ${shortTime(line.at)}  ${line.text}`)],
      ...value.steps.map((step) => stepLines(step, 'plan')),
      ...value.waits.map((wait) => [`Leave alone: ${wait.sentence}`]),
    ]),
  find: (value: Output<'find'>) =>
    value.found.length === 0
      ? 'Nothing found.'
      : value.found.map((hit) => `${shortTime(hit.at)}  ${hit.excerpt.replace(/\s+/g, ' ')}`).join('\n'),
} satisfies Renderers;

/** What is to do, with a heading where several things are due to one person. */
function doNowLines({ doNow, conversations }: Output<'today'>): string[][] {
  return doNow.map((step) => {
    const together = conversations.find((each) => each.stepIds[0] === step.id);
    return [...(together === undefined ? [] : [together.text]), ...stepLines(step, 'now')];
  });
}

function stepLines(step: StepView, where: 'now' | 'plan'): string[] {
  const by = step.channel === null ? '' : ` ${channelWords[step.channel] ?? ''}`;
  const state = where === 'plan' ? ` [${step.state}]` : '';
  return [
    step.kind === 'decide-offer' ? `${step.title}${state}` : `${step.name}${whom(step)}${by}${state}`,
    `  ${step.jobs.join('; ')}`,
    ...(step.state === 'done' || step.state === 'skipped'
      ? [`  ${shortTime(step.sendFrom)}`]
      : [
          ...(step.kind === 'decide-offer'
            ? []
            : [
                `  best ${step.closes === null ? 'whenever it suits you' : `from ${shortTime(step.sendFrom)} to ${shortTime(step.closes)}`}`,
              ]),
        ]),
    ...step.reasons.map((reason) => `  ${reason.text}`),
    ...(step.state === 'done' || step.state === 'skipped' ? [] : [`  ${nextCommand(step)}`]),
  ];
}

function nextCommand(step: StepView): string {
  if (step.state === 'sending') return 'persevere outbox';
  if (step.kind === 'decide-offer') {
    const offer = `persevere offer ${step.opportunityIds[0] ?? ''}`;
    return `${offer} accept    ${offer} time    ${offer} decline`;
  }
  if (step.kind === 'debrief') return `persevere debrief ${step.interviewId ?? ''}`;
  const notNeeded = `    not needed: persevere skip ${step.id}`;
  if (step.kind === 'reflect') return `persevere fit ${step.opportunityIds[0] ?? ''}${notNeeded}`;
  if (step.kind === 'brief') return `persevere brief ${step.interviewId ?? ''}${notNeeded}`;
  return `persevere draft ${step.id}`;
}

const channelWords: Record<string, string> = {
  email: 'by e-mail',
  phone: 'by phone',
  voicemail: 'by voicemail',
  text: 'by text message',
  chat: 'by chat',
  linkedin: 'on LinkedIn',
  letter: 'by letter',
  'in-person': 'in person',
};

function whom(step: StepView): string {
  const names = step.people.map((person) => person.name).join(', ');
  const behalf = step.onBehalfOf.map((person) => person.name).join(', ');
  return `${names === '' ? '' : `: ${names}`}${behalf === '' ? '' : ` (for ${behalf})`}`;
}
