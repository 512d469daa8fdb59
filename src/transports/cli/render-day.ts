import type { Output } from '../../contract/registry.ts';
import { letterLines } from './render-sending.ts';
import type { Renderers } from './renderers.ts';
import { blocks, shortTime } from './text.ts';
import { commandOf } from './todo.ts';

type StepView = Output<'plan'>['steps'][number];
type WaitView = Output<'plan'>['waits'][number];

/** The day, the plan and a job, as the command line says them. */
const stageNames: Readonly<Record<Output<'numbers'>['funnel'][number]['stage'], string>> = {
  met: 'In touch',
  first: 'First interview',
  second: 'Second interview',
  offer: 'Offer',
  end: 'Over',
};

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
      [`${value.day}. ${value.sentence}`, ...more, ...begin],
      value.unfinished.map((each) => `Begun: ${each.title} ${each.saved} It goes on in the page.`),
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
      questionLines(value.questions),
      ...(value.later.length > 0
        ? [
            [
              'Later',
              ...value.later.flatMap((step) => [
                `  ${step.title}  (${step.jobs.join('; ')})`,
                ...(step.best === null ? [] : [`    ${step.best}`]),
              ]),
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
      questionLines(value.questions),
    ]) || 'Nothing is planned.',
  'answer-offer': (value: Output<'answer-offer'>) =>
    [value.said, ...(value.stepId === null ? [] : [`persevere draft ${value.stepId}`])].join('\n'),
  jobs: (value: Output<'jobs'>) =>
    value.jobs.length === 0
      ? 'No jobs yet.'
      : [
          ...value.jobs.flatMap((job) => [
            `${job.id}  ${job.title}${job.agency === null ? '' : ` (through ${job.agency})`}, ${job.state}, last touched ${shortTime(job.lastAt)}`,
            [
              `  ${job.stage}.`,
              ...(job.last === null ? [] : [`Last word: ${job.last.said}.`]),
              ...(job.waiting === null ? [] : [`Waiting since ${job.waiting.since}.`]),
              ...(job.next === null
                ? []
                : [`Next: ${job.next.title}${job.next.due === null ? '' : ` (${job.next.due.word})`}.`]),
            ].join(' '),
          ]),
          ...(value.next === null ? [] : [`More: persevere jobs --after ${value.next}`]),
        ].join('\n'),
  numbers: (value: Output<'numbers'>) =>
    [
      `Jobs: ${value.jobs}`,
      ...value.funnel.map(({ stage, count }) => `${stageNames[stage]}: ${count}`),
      ...value.endings.map(({ name, count }) => `  ${name}: ${count}`),
      '',
      value.sentence,
      ...value.curve.map((each) => each.text),
      value.silence,
    ].join('\n'),
  job: (value: Output<'job'>) =>
    blocks([
      [
        `${value.title}${value.agency === null ? '' : ` (through ${value.agency})`}, ${value.state}`,
        `${value.stage}.`,
        ...(value.mainContact === null ? [] : [`Your contact: ${value.mainContact.name}`]),
        ...(value.promised === null ? [] : [`They named ${value.promised.by}.`]),
        ...value.forgot.map((each) => `You forgot to say: ${each}`),
        ...value.iPromised.map(
          (each) =>
            `You promised${each.to === null ? '' : ` ${each.to}`}: ${each.text}${each.by === null ? '' : ` (by ${each.by})`}  ${each.id}`,
        ),
      ],
      value.people.length === 0 ? [] : ['People', ...value.people.flatMap(whoLines)],
      [
        'Interviews',
        ...value.interviews.map(
          (each) =>
            `  ${each.id}  ${shortTime(each.starts)} (${each.when})${each.round === null ? '' : `, ${each.round}`}, ${each.status}${each.location === null ? '' : `, ${each.location}`}${each.people.length === 0 ? '' : `, with ${each.people.map((person) => person.name).join(', ')}`}`,
        ),
      ],
      [
        'Your story',
        ...value.story.flatMap((line) => [
          `  ${line.day}, ${line.time}  ${line.text}${line.takenBack ? ' (taken back)' : ''}${line.noted === null ? '' : ` (${line.noted})`}  ${line.entryId}`,
          ...(line.words === null ? [] : [`    “${line.words}”`]),
          ...line.from.map(
            (each) => `      “${each.said}” from your note: ${each.notes.map((note) => `“${note}”`).join(', ')}`,
          ),
        ]),
      ],
      ...value.steps.map((step) => stepLines(step, 'plan')),
      ...value.waits.map((wait) => [`Leave alone: ${wait.sentence}`]),
    ]),
  find: (value: Output<'find'>) =>
    blocks([
      value.named.map((each) => `${each.name}${each.about === null ? '' : `, ${each.about}`}  ${each.id}`),
      value.found.map(
        (hit) => `${shortTime(hit.at)}  ${hit.excerpt}${hit.jobs.length === 0 ? '' : `  (${hit.jobs.join('; ')})`}`,
      ),
    ]) || 'Nothing found.',
} satisfies Renderers;

function questionLines(questions: Output<'today'>['questions']): string[] {
  if (questions.length === 0) return [];
  return [
    'A question',
    ...questions.flatMap((each) => [
      `  ${each.text}`,
      ...(each.quote === null ? [] : [`    “${each.quote}”`]),
      ...each.answers.map((answer) => `    ${answer.label}: ${commandOf(answer.does)}`),
    ]),
  ];
}

/** Who somebody of a job is, and how to reach them. */
function whoLines(person: Output<'job'>['people'][number]): string[] {
  const facts = [person.title, person.firm, person.email ?? null, person.phone ?? null, person.sounds];
  return [
    `  ${[person.name, ...facts].filter((each) => each !== null && each !== '').join(', ')}  ${person.id}`,
    ...(person.reach === null
      ? []
      : [`    asked to be reached by ${person.reach === 'email' ? 'e-mail' : person.reach}`]),
    ...(person.place === '' ? [] : [`    ${person.place}`]),
    ...person.said.map((each) => `    said: ${each}`),
  ];
}

/** What is to do, with a heading where several things are due to one person. */
function doNowLines({ doNow, conversations }: Output<'today'>): string[][] {
  return doNow.map((step) => {
    const together = conversations.find((each) => each.stepIds[0] === step.id);
    return [...(together === undefined ? [] : [together.text]), ...stepLines(step, 'now')];
  });
}

function stepLines(step: StepView, where: 'now' | 'plan'): string[] {
  const over = step.state === 'done' || step.state === 'skipped';
  const by = step.channel === null ? '' : ` (${channelWords[step.channel] ?? step.channel})`;
  return [
    `${step.title}${by}${where === 'plan' ? ` [${step.state}]` : ''}`,
    `  ${step.jobs.join('; ')}`,
    ...(step.onBehalfOf.length === 0 ? [] : [`  for ${step.onBehalfOf.map((person) => person.name).join(', ')}`]),
    ...step.people.filter((person) => !step.title.includes(person.name)).map((person) => `  ${person.name}`),
    ...(over ? [`  ${shortTime(step.sendFrom)}`] : step.best === null ? [] : [`  ${step.best}`]),
    ...step.reasons.map((reason) => `  ${reason.text}`),
    ...(step.notEarlier === null ? [] : [`  ${step.notEarlier}`]),
    ...(over ? [] : [`  ${nextCommand(step)}`]),
  ];
}

function nextCommand(step: StepView): string {
  if (step.state === 'sending') return 'persevere outbox';
  const notNeeded = `    not needed: persevere skip ${step.id}`;
  const { doneAt } = step;
  switch (doneAt) {
    case 'offer': {
      const offer = `persevere offer ${step.jobIds[0] ?? ''}`;
      return `${offer} accept    ${offer} time    ${offer} decline`;
    }
    case 'debrief':
      return `persevere debrief ${step.interviewId ?? ''}`;
    case 'fit':
      return `persevere fit ${step.jobIds[0] ?? ''}${notNeeded}`;
    case 'brief':
      return `persevere brief ${step.interviewId ?? ''}${notNeeded}`;
    case 'letter':
      return `persevere draft ${step.id}`;
    default:
      return doneAt satisfies never;
  }
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
