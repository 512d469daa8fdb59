import type { Output } from '../../contract/registry.ts';
import type { Renderers } from './renderers.ts';
import { blocks } from './text.ts';

type Person = Output<'relations'>['firms'][number]['people'][number];

/** Calls, people and reminders, as the command line says them. */
export const peopleRenderers = {
  called: (value: Output<'called'>) =>
    [value.said, ...value.promised.map((each) => `  ${each.text}`), ...value.notes.map((each) => `  ${each}`)].join(
      '\n',
    ),
  relations: (value: Output<'relations'>) =>
    blocks([
      ...value.firms.map((firm) => [
        firm.name,
        ...firm.represents.map((each) => `  may represent you at ${each.employer} since ${each.since}`),
        ...firm.warnings.map((each) => `  ${each}`),
        ...firm.people.flatMap(personLines),
      ]),
      value.occasions.length === 0
        ? []
        : [
            'Worth a word',
            ...value.occasions.map(
              (each) => `  ${each.text} (${each.whose === 'mine' ? 'yours' : each.people.join(', ')}, ${each.day})`,
            ),
          ],
      value.alike.length === 0
        ? []
        : [
            'One person, or two?',
            ...value.alike.map(
              (each) =>
                `  ${each.one.name} and ${each.other.name}: ${each.why}. persevere merge ${each.other.id} ${each.one.id}`,
            ),
          ],
    ]) || 'Nobody is noted yet.',
  occasion: () => 'Noted. It goes into the next word to whom it concerns.',
  advice: () => 'Noted. It stands in your next brief.',
  left: (value: Output<'left'>) =>
    value.successorId === null
      ? 'Noted. The person stays in your notes; nobody is written to at the old address.'
      : `Noted. ${value.jobIds.length === 1 ? 'One job goes' : `${value.jobIds.length} jobs go`} on with the successor, with one letter to introduce yourself.`,
  merge: (value: Output<'merge'>) => `They are one person now. To take them apart: persevere unmerge ${value.mergedId}`,
  'correct-person': (value: Output<'correct-person'>) => [`Corrected: ${value.name}.`, ...value.notes].join('\n'),
  'correct-firm': (value: Output<'correct-firm'>) =>
    [`Corrected: ${value.name}, with its people and its jobs.`, ...value.notes].join('\n'),
  'correct-interview': (value: Output<'correct-interview'>) =>
    ['Corrected. The plan follows.', ...value.notes].join('\n'),
  'correct-contact': (value: Output<'correct-contact'>) => ['Corrected. The plan follows.', ...value.notes].join('\n'),
  'correct-promise': (value: Output<'correct-promise'>) => ['Corrected. The plan follows.', ...value.notes].join('\n'),
  'take-away': (value: Output<'take-away'>) =>
    `Taken away: ${value.title}. To bring it back: persevere undo ${value.entryId}`,
  unmerge: () => 'They are two again, each with what was its own.',
  cards: (value: Output<'cards'>, asked) =>
    asked.vcf === undefined ? value.vcf.trimEnd() : `${value.count} contact cards are written.`,
  'cards-import': (value: Output<'cards-import'>) =>
    [
      ...(value.added.length === 0 ? [] : [`New: ${value.added.map((each) => each.name).join(', ')}`]),
      ...(value.changed.length === 0 ? [] : [`Filled in: ${value.changed.map((each) => each.name).join(', ')}`]),
      ...value.notes,
    ].join('\n'),
  worked: (value: Output<'worked'>) =>
    value.groups.length === 0
      ? `Nothing has been asked yet that could be answered. ${value.note}`
      : blocks([
          [value.note],
          ...(['channel', 'purpose', 'agency'] as const).map((by) =>
            value.groups.filter((each) => each.by === by).map((each) => `${each.name}: ${each.text}`),
          ),
        ]),
  reminders: remindersText,
  'reminders-set': remindersText,
} satisfies Renderers;

function personLines(person: Person): string[] {
  const former = person.former.length === 0 ? '' : `, before at ${person.former.join(', ')}`;
  return [
    `  ${person.name}${person.title === null ? '' : `, ${person.title}`}${former}${person.email === undefined || person.email === null ? '' : `, ${person.email}`}${person.phone === undefined || person.phone === null ? '' : `, ${person.phone}`}  ${person.id}`,
    ...(person.lastContact === null ? [] : [`    last contact: ${person.lastContact}`]),
    ...person.jobs.map((job) => `    ${job.title}${job.state === 'running' ? '' : ` (${job.state})`}`),
    ...(person.next === null ? [] : [`    ${person.next.title}. ${person.next.when}`]),
    ...(person.knows.length === 0 ? [] : [`    knows of you: ${person.knows.join('; ')}`]),
    ...person.alsoNoted.map((each) => `    also noted as ${each.name}  ${each.id}`),
  ];
}

function remindersText(value: Output<'reminders'>): string {
  const ways = [
    ...(value.email && value.address !== null ? [`by e-mail to ${value.address}`] : []),
    ...(value.push ? [`in ${value.devices.map((each) => each.label).join(', ') || 'browsers that agree'}`] : []),
    ...(value.desktop ? ['on this computer'] : []),
  ];
  const said =
    ways.length === 0
      ? 'No note comes in the morning. Turn it on with: persevere reminders set --email'
      : `A note in the morning from ${value.time}, ${ways.join(' and ')}, ${value.names ? 'naming people' : 'naming nobody'}.`;
  return [said, ...(value.last === null ? [] : [value.last])].join('\n');
}
