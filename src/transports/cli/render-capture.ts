import type { Output } from '../../contract/registry.ts';
import type { Renderers } from './renderers.ts';
import { blocks } from './text.ts';

/** What is taken in and noted. */
export const captureRenderers = {
  'read-invitation': (value: Output<'read-invitation'>) =>
    [value.proposal, ...value.further].map(renderProposal).join('\n\n'),
  'add-invitation': (value: Output<'add-invitation'>) => [value, ...value.further].map(takenInText).join('\n\n'),
  'add-job': (value: Output<'add-job'>) => [`Noted as ${value.jobId}.`, ...value.notes].join('\n'),
  'add-interview': (value: Output<'add-interview'>) =>
    `Noted as ${value.interviewId}. When it is over: persevere debrief ${value.interviewId}`,
  debrief: (value: Output<'debrief'>) =>
    [...value.notes, `What follows: persevere plan --job ${value.jobId}`].join('\n'),
  log: (value: Output<'log'>) => value.notes.join('\n'),
  undo: (value: Output<'undo'>) =>
    value.tookBack.length === 0
      ? 'That was taken back already.'
      : value.tookBack.map((each) => `Taken back: ${each}`).join('\n'),
  keep: (value: Output<'keep'>) => [...value.warnings.map((each) => `You go against this: ${each.text}`)].join('\n'),
} satisfies Renderers;

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
      ...(value.when === null ? [] : [`  ${value.starts === null ? `${value.when}, no time` : value.when}`]),
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
    [...when, `Job        ${value.jobId}`, `Interview  ${value.interviewId}`],
    [`When it is over: persevere debrief ${value.interviewId}`],
  ]);
}
