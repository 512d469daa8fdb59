import type { Output } from '../../contract/registry.ts';
import type { Renderers } from './renderers.ts';

const against = (warnings: Output<'skip'>['warnings']): string[] =>
  warnings.map((each) => `You go against this: ${each.text}`);

/** What was chosen and changed; the note itself is said before it. */
export const choiceRenderers = {
  where: (value: Output<'where'>) =>
    [
      `Your clock: ${value.zone ?? 'not known'}. You live in: ${value.lives ?? 'not known'}.`,
      ...(value.ask === null
        ? []
        : [
            `Which part of ${value.ask.countryName}? Say it with persevere profile --region CODE:`,
            ...value.ask.parts.map((each) => `  ${each.region}  ${each.name}`),
          ]),
    ].join('\n'),
  'change-job': (value: Output<'change-job'>) => value.notes.join('\n'),
  'write-notes': (_value: Output<'write-notes'>) => '',
  'close-job': (_value: Output<'close-job'>) => '',
  'add-person': (value: Output<'add-person'>) => `Noted as ${value.personId}.`,
  'took-place': (value: Output<'took-place'>, asked) =>
    asked.outcome === 'yes' ? `What happened there? persevere debrief ${value.interviewId}` : 'The plan follows.',
  later: (value: Output<'later'>) => against(value.warnings).join('\n'),
  skip: (value: Output<'skip'>) => against(value.warnings).join('\n'),
  retract: (_value: Output<'retract'>) => '',
  correct: (_value: Output<'correct'>) => '',
  reread: (value: Output<'reread'>) => `${value.looked === 1 ? 'One note' : `${value.looked} notes`} read again.`,
  away: (_value: Output<'away'>) => 'Nothing is planned for those days.',
  closed: (_value: Output<'closed'>) => 'Nothing is sent to them on those days.',
  letter: (value: Output<'letter'>) =>
    value.stepIds.map((id) => `The words are ready: persevere draft ${id}`).join('\n'),
  reminder: (value: Output<'reminder'>) =>
    `The reminder is for ${value.when}. Open it with your calendar: ${value.ics}`,
  'example-end': (value: Output<'example-end'>) =>
    `The example is taken away, with ${value.removed} ${value.removed === 1 ? 'note' : 'notes'}. Your own notes are as they were. persevere example brings it back.`,
  devices: (value: Output<'devices'>) =>
    [
      ...(value.publicUrl === null ? [] : [`Other devices reach it at ${value.publicUrl}`]),
      ...value.devices.flatMap((each) => [
        `${each.id}  ${each.label}, since ${each.since}${each.revoked ? ', lets nobody in any more' : each.approves ? ', may approve letters' : ''}`,
        `  ${each.lasts}`,
        ...(each.newcomer === null ? [] : [`  ${each.newcomer} You know it: persevere devices known ${each.id}`]),
      ]),
      value.devices.length === 0
        ? 'No browser, phone or program has a key.'
        : 'Take one away: persevere devices revoke DEVICE',
    ].join('\n'),
  'device-known': (_value: Output<'device-known'>) =>
    'Noted: you know this one. It is not spoken of on Today any more.',
  'device-revoke': (value: Output<'device-revoke'>) =>
    `The key ${value.id} is taken away. From now on it is not let in. Open that browser again from the address that Persevere prints when it starts.`,
} satisfies Renderers;
