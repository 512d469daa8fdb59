import type { OperationName, Output } from '../../contract/registry.ts';
import { fitRenderers } from './render-fit.ts';
import { forgetText } from './render-forget.ts';
import { peopleRenderers } from './render-people.ts';
import { planningRenderers } from './render-planning.ts';
import { letterLines, mailboxText, renderPreview } from './render-sending.ts';
import { blocks, findingLine, modelLine, rewriteText, shortTime, toneLines } from './text.ts';

type Value = Record<string, unknown>;
type StepView = Output<'plan'>['steps'][number];
type WaitView = Output<'plan'>['waits'][number];

const renderers: { readonly [N in OperationName]?: (value: never, asked: Value) => string } = {
  ...planningRenderers,
  ...fitRenderers,
  ...peopleRenderers,
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
  draft: (value: Output<'draft'>) => letter(value),
  edit: (value: Output<'edit'>) => letter(value),
  review: (value: Output<'review'>) =>
    [
      ...(value.findings.length === 0 ? [`Nothing to change. ${value.words} words.`] : value.findings.map(findingLine)),
      ...toneLines(value.tone),
    ].join('\n'),
  model: (value: Output<'model'>) => modelLine(value),
  'model-connect': (value: Output<'model-connect'>) => modelLine(value),
  'model-forget': (value: Output<'model-forget'>) => modelLine(value),
  rewrite: (value: Output<'rewrite'>) => rewriteText(value),
  tone: (value: Output<'tone'>) => [`Judged as: ${value.kind}.`, ...value.scores.map(String)].join('\n'),
  open: (value: Output<'open'>, asked) =>
    asked.mailto === true
      ? value.mailto
      : asked.copy === true
        ? value.text
        : `${value.mailto}\n\nOpened like this, or with --eml FILE, your mail program shows it before it goes. Then: persevere sent ${value.draftId}`,
  preview: (value: Output<'preview'>) => renderPreview(value, true),
  approve: (value: Output<'approve'>) => `Approved. ${value.sentence}\n${value.copy}\nTake it back: persevere recall`,
  outbox: (value: Output<'outbox'>) =>
    blocks([
      value.paused === null ? [] : [value.paused],
      value.mailbox,
      ...value.letters.map(letterLines),
      value.letters.length === 0
        ? ['Nothing was approved yet.']
        : value.sender === 'none' && value.letters.some((each) => each.state === 'approved')
          ? ['Nothing is sent while Persevere is not running: npm start.']
          : [],
    ]),
  recall: (value: Output<'recall'>) =>
    `Taken back. It is a letter again: persevere draft, or persevere open ${value.draftId}`,
  resolve: (value: Output<'resolve'>) => letterLines(value).join('\n'),
  'outbox-pause': () => 'Sending is paused. Go on with: persevere outbox resume',
  'outbox-resume': (value: Output<'outbox-resume'>) =>
    value.recalled === 0
      ? 'Sending goes on.'
      : `Sending goes on. ${value.recalled === 1 ? 'One letter' : `${value.recalled} letters`} that had been approved before must be looked at again: persevere outbox`,
  mail: mailboxText,
  'mail-connect': (value: Output<'mail-connect'>) => `The mailbox lets us in.\n${mailboxText(value)}`,
  'mail-disconnect': () => 'The mailbox and its password are forgotten here.',
  'mail-test': (value: Output<'mail-test'>) =>
    value.ok ? value.what : `${value.what}\n${value.todo}\n(${value.words})`,
  handed: (value: Output<'handed'>) =>
    value.asked ? `Noted. When it went: persevere sent ${value.draftId}` : 'Noted: it did not go yet.',
  sent: (value: Output<'sent'>) =>
    `Noted. ${value.stepIds.length > 1 ? `${value.stepIds.length} steps are done.` : 'The step is done.'}`,
  find: (value: Output<'find'>) =>
    value.found.length === 0
      ? 'Nothing found.'
      : value.found.map((hit) => `${shortTime(hit.at)}  ${hit.excerpt.replace(/\s+/g, ' ')}`).join('\n'),
  'read-invitation': (value: Output<'read-invitation'>) =>
    [value.proposal, ...value.further].map(renderProposal).join('\n\n'),
  'add-invitation': (value: Output<'add-invitation'>) => [value, ...value.further].map(takenInText).join('\n\n'),
  'add-job': (value: Output<'add-job'>) => [`Noted as ${value.opportunityId}.`, ...value.notes].join('\n'),
  'add-interview': (value: Output<'add-interview'>) =>
    `Noted as ${value.interviewId}. When it is over: persevere debrief ${value.interviewId}`,
  debrief: (value: Output<'debrief'>) =>
    ['Noted.', ...value.notes, `What follows: persevere plan --job ${value.opportunityId}`].join('\n'),
  log: (value: Output<'log'>) => ['Noted.', ...value.notes].join('\n'),
  undo: (value: Output<'undo'>) =>
    value.tookBack.length === 0
      ? 'That was taken back already.'
      : value.tookBack.map((each) => `Taken back: ${each}`).join('\n'),
  keep: (value: Output<'keep'>) =>
    ['Kept.', ...value.warnings.map((each) => `You go against this: ${each.text}`)].join('\n'),
  export: (value: Output<'export'>) =>
    [
      `${value.entries} notes written to ${value.archive}. It can be read by anyone who has it; keep it where you keep private papers.`,
      ...value.leftOut,
    ].join('\n'),
  restore: (value: Output<'restore'>) =>
    [
      `${value.entries} notes are back.${value.erasures > 0 ? ` ${value.erasures} people whom you had forgotten stay forgotten.` : ''}`,
      ...(value.leftOut.length > 0
        ? ['No backup brings these back:', ...value.leftOut.map((each) => `  ${each}`)]
        : []),
    ].join('\n'),
  forget: (value: Output<'forget'>) => forgetText(value),
  doctor: (value: Output<'doctor'>) =>
    [
      value.sound ? 'All is well.' : 'Not all is well.',
      ...value.problems,
      ...value.mended,
      ...value.advice,
      ...(value.salvage === null ? [] : [`All that can be read was written to ${value.salvage}.`]),
      `${value.entries} notes, ${value.jobs} jobs, ${value.live} of them running.${value.rebuilt === null ? '' : ` ${value.rebuilt} states made anew.`}`,
    ].join('\n'),
  profile: (value: Output<'profile'>) =>
    Object.entries({ ...value, away: value.away.map((each) => each.text).join('; ') || null })
      .map(([key, each]) => `${key.padEnd(8)}  ${each ?? '-'}`)
      .join('\n'),
  token: (value: Output<'token'>) => `${value.key}\nShown once. It may ${value.scopes.join(' and ')}, never approve.`,
  example: (value: Output<'example'>) => `The example is ready: persevere job ${value.opportunityId}`,
  init: (value: Output<'init'>) =>
    value.simulated ? 'A simulated home is ready; writing takes --now here.' : 'The home is ready.',
};

/** Plain text for a person; every operation without a text of its own says that it is done. */
export function render(name: OperationName, value: Value, asked: Value): string {
  const own = renderers[name] as ((value: Value, asked: Value) => string) | undefined;
  return own ? own(value, asked) : 'Done.';
}

const methodWords: Readonly<Record<Output<'read-invitation'>['proposal']['method'], string>> = {
  request: '',
  publish: '',
  add: 'A further meeting: ',
  cancel: 'Cancelled: ',
  reply: 'An answer to: ',
  counter: 'Another time proposed: ',
  'decline-counter': 'Not at another time: ',
  refresh: 'Asks for the latest version: ',
};

export function renderProposal(value: Output<'read-invitation'>['proposal']): string {
  return blocks([
    [
      `${methodWords[value.method]}${value.summary}`,
      ...(value.when === null
        ? []
        : [`  ${value.starts === null ? `${value.when}, no time` : shortTime(value.starts)}`]),
      ...(value.location === null ? [] : [`  ${value.location}`]),
      ...(value.link === null ? [] : [`  ${value.link}`]),
      ...(value.role === null ? [] : [`  Role: ${value.role}`]),
      ...(value.employer === null ? [] : [`  Firm: ${value.employer} (a guess until you say so)`]),
    ],
    [
      'With',
      ...value.people.map(
        (each) =>
          `  ${each.name}${each.email === null ? '' : ` <${each.email}>`}${each.as === 'organiser' ? ', who arranged it' : ''}${each.doubt === null ? '' : ` (doubtful: ${each.doubt})`}`,
      ),
    ],
    ...(value.leftOut.length > 0 ? [['Left out', ...value.leftOut.map((each) => `  ${each.name}: ${each.why}`)]] : []),
    ...(value.you === null
      ? []
      : [['One of these may be you; --me says which, or none.', ...value.you.among.map((each) => `  ${each.name}`)]]),
    ...(value.notes.length > 0 ? [[...value.notes]] : []),
  ]);
}

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

function letter(value: Output<'draft'>): string {
  const to = value.to
    .map((each) =>
      each.email ? `${each.name} <${each.email}>` : each.phone ? `${each.name} ${each.phone}` : each.name,
    )
    .join(', ');
  const head = [
    `To: ${to === '' ? '(not known yet)' : to}`,
    ...(value.subject === '' ? [] : [`Subject: ${value.subject}`]),
  ];
  return blocks([
    head,
    [value.text],
    ...(value.beside.length > 0
      ? [['Not in the letter', ...value.beside.map((each) => `  “${each.text}” ${each.because}`)]]
      : []),
    ...(value.findings.length > 0 ? [['Check this', ...value.findings.map((each) => `  ${findingLine(each)}`)]] : []),
    [`${value.words} words. Open it: persevere open ${value.draftId}    Did it go? persevere sent ${value.draftId}`],
  ]);
}

function takenInText(value: Omit<Output<'add-invitation'>, 'further'>): string {
  const did = {
    new: 'Noted.',
    known: 'This was noted already.',
    moved: 'The new time is noted.',
    changed: 'The change is noted.',
    cancelled: 'The cancellation is noted.',
  }[value.outcome];
  const people = value.people.map(
    (person) => `  ${person.name}${person.email === undefined ? '' : ` <${person.email}>`}`,
  );
  const when = value.proposal.when === null ? [] : [`When       ${value.proposal.when}`];
  return blocks([
    [did, ...value.notes],
    ['With', ...people],
    [...when, `Job        ${value.opportunityId}`, `Interview  ${value.interviewId}`],
    [`When it is over: persevere debrief ${value.interviewId}`],
  ]);
}
