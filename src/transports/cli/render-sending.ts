import type { Way } from '../../contract/refusals/refusal.ts';
import type { Output } from '../../contract/registry.ts';
import type { Renderers } from './renderers.ts';
import { blocks, findingLine, shortTime } from './text.ts';
import { commandOf, doneBy } from './todo.ts';

/** The letter exactly as it would go, and what is to be known before one approves it. */
export function renderPreview(value: Output<'preview'>, withCommand: boolean): string {
  const where =
    value.goes.slice(0, 16) === value.goesThere.slice(0, 16) ? '' : ` (there: ${shortTime(value.goesThere)})`;
  const heads = value.obstacles.map((each) => `  ${each.mayMean ? 'look at this' : 'in the way'}: ${each.text}`);
  const notes = [
    ...heads,
    ...value.findings.filter((each) => each.severity !== 'block').map((each) => `  ${findingLine(each)}`),
    ...value.warnings.map((each) => `  ${each.text}`),
  ];
  const bytes = value.message.replaceAll('\r\n', '\n').trimEnd();
  // Encoded, the bytes are hard to read; then the letter stands beside them as its reader will see it.
  const encoded = /^Content-Transfer-Encoding: (?!7bit)/im.test(bytes) || /=\?UTF-8\?/i.test(bytes);
  const inWords = [
    `From: ${value.from}`,
    ...value.to.map((each) => `To: ${each.name} <${each.email}>`),
    `Subject: ${value.subject}`,
    '',
    value.text.trimEnd(),
  ];
  return blocks([
    ...(encoded ? [inWords] : []),
    [encoded ? 'On the wire, byte for byte:' : 'This goes, byte for byte:', '', bytes],
    notes.length > 0 ? ['Before you approve', ...notes] : [],
    [`Digest: ${value.digest}`, `${value.sentence}${where}`, ...startIt(value.sender), value.copy],
    withCommand
      ? [
          `${value.question} If not, and if this is what you want to send:`,
          `  persevere approve ${value.draftId} --digest ${value.digest}`,
          'Nothing was approved.',
        ]
      : [],
  ]);
}

type Letter = Output<'outbox'>['letters'][number];

export function letterLines(letter: Letter): string[] {
  return [
    `${letter.shown} ${letter.subject}`,
    `  to ${letter.to.join(', ')}`,
    ...(letter.note === null ? [] : [`  ${letter.note}`]),
    ...(letter.todo === null ? [] : [`  ${letter.todo}`]),
    ...letter.choices.map((each) => `  ${each.label}: ${commandOf(wayOf(letter, each.does))}`),
  ];
}

/** The operation that says what is chosen. */
function wayOf({ draftId: draft }: Letter, does: Letter['choices'][number]['does']): Way {
  if (does === 'recall') return { operation: 'recall', input: { draft } };
  if (does === 'look') return { operation: 'approve', input: { draft } };
  return { operation: 'resolve', input: { draft, went: does } };
}

/** A letter of the list: what it is, to whom, about which job, and how it is. */
function listedLines(letter: Output<'letters'>['letters'][number]): string[] {
  if (letter.sending !== null) return letterLines(letter.sending);
  const about = [letter.people.join(', '), ...letter.jobs.map((job) => job.title)].filter((part) => part !== '');
  return [
    `${letter.title} (${[letter.state.replaceAll('-', ' '), letter.due?.word ?? letter.day].filter((part) => part !== null).join(', ')})`,
    `  ${about.join('; ')}`,
    ...(letter.stepId === null ? [] : [`  ${commandOf({ operation: 'draft', input: { step: letter.stepId } })}`]),
  ];
}

/** How to have a letter sent that nothing would send. */
function startIt(sender: Output<'preview'>['sender']): string[] {
  return sender === 'running' ? [] : ['Start it with `npm start`, or send it from here with --wait.'];
}

/** The mailboxes: through which letters go, what is read, what was kept, the last mail that was seen, and what is wrong. */
export function mailboxText(value: Output<'mail'>): string {
  const none = 'No mailbox is connected. Connect one: persevere mail connect --address YOU';
  if (!value.connected && value.reading.length === 0) return none;
  const sends = value.connected
    ? [
        `${value.address} through ${value.provider} (${value.host}, port ${value.port}, ${value.security}${value.user === null ? '' : `, as ${value.user}`}).`,
        ...(value.copy === null ? [] : [value.copy]),
      ]
    : [];
  return blocks([
    sends,
    value.notices,
    ...value.reading.map((each) => [
      `${each.address}, read from ${each.host}${each.readUntil === null ? '' : `, last at ${each.readUntil}`}:`,
      ...(each.problem === null || value.notices.includes(each.problem)
        ? []
        : [`  ${doneBy(each.problem, each.does)}`]),
      ...each.folders.map(
        (folder) =>
          `  ${folder.path}: ${folder.there ? `${folder.seen} looked at, ${folder.kept} kept, ${folder.suggested} to decide` : 'not there any more'}${folder.lastMail === null ? '' : `; the last mail came at ${folder.lastMail}`}`,
      ),
    ]),
  ]);
}

/** Letters on their way, and the mailbox. */
export const sendingRenderers = {
  preview: (value: Output<'preview'>) => renderPreview(value, true),
  approve: (value: Output<'approve'>) =>
    [`Approved. ${value.sentence}`, ...startIt(value.sender), value.copy, 'Take it back: persevere recall'].join('\n'),
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
  letters: (value: Output<'letters'>) =>
    blocks([
      value.paused === null ? [] : [value.paused],
      value.mailbox,
      ...value.letters.map(listedLines),
      value.letters.length === 0 ? ['No letters.'] : [],
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
    value.ok
      ? value.what
      : [value.what, doneBy(value.todo, value.does), ...(value.words === '' ? [] : [`(${value.words})`])].join('\n'),
} satisfies Renderers;
