import type { Output } from '../../contract/registry.ts';
import { mailboxText } from './render-sending.ts';
import type { Renderers } from './renderers.ts';

const meaningWords: Readonly<Record<NonNullable<Output<'read-answer'>['meaning']>, string>> = {
  rejection: 'a no',
  invitation: 'an invitation',
  holding: 'not decided yet',
  question: 'a question',
  offer: 'an offer',
  confirmation: 'a confirmation that yours arrived',
  other: 'something else',
};

const whoseDay: Readonly<Record<Output<'read-answer'>['days'][number]['whose'], string>> = {
  theirs: 'They answer you by',
  awaited: 'They want your answer by',
  unclear: 'They answer you, or you answer them, by',
};

/** Mailboxes that are read, and what an answer seems to say. */
export const mailRenderers = {
  'read-answer': (value: Output<'read-answer'>) => {
    const { meaning, automatic, evidence, promised, returnOn, chat, days, meets } = value;
    const said = automatic
      ? 'It seems to be an automatic answer; nobody has read yours yet.'
      : meaning === null
        ? 'It is not clear what it says. Read it, and say it yourself with `persevere log in`.'
        : `It seems to say: ${meaningWords[meaning]}.`;
    return [
      said,
      ...(evidence === '' ? [] : [`  “${evidence}”`]),
      ...days.map((day) => `${whoseDay[day.whose]} ${day.on}: “${day.sentence}”`),
      ...(meets === null ? [] : [`They meet you at ${meets.starts}.`]),
      ...(promised === null ? [] : [`They named ${promised}.`]),
      ...(returnOn === null ? [] : [`They are back on ${returnOn}.`]),
      ...(chat === null
        ? []
        : [
            `A chat: the last word is of ${chat.from}${chat.at === null ? '' : `, ${chat.at}`}; ${chat.mine} of them are yours.`,
          ]),
      'Nothing was noted.',
    ].join('\n');
  },
  'mail-folders': (value: Output<'mail-folders'>) =>
    value.folders.length === 0
      ? 'The mailbox shows no folder.'
      : [
          ...value.folders.map(
            (each) => `  ${each.path}${each.use === null ? '' : ` (${each.use})`}${each.read ? ', is read' : ''}`,
          ),
          'Name those to read: persevere mail connect --folder NAME, once for each.',
        ].join('\n'),
  'mail-consent': (value: Output<'mail-consent'>) =>
    `Open this address in your browser and agree there, while Persevere runs:\n${value.url}\nIt works for ten minutes. Then look: persevere mail`,
  'mail-consent-end': (value: Output<'mail-consent-end'>) =>
    `You agreed; the mailbox is connected.\n${mailboxText(value)}`,
  'mail-erase': (value: Output<'mail-erase'>) =>
    `${value.erased === 1 ? 'One kept mail was' : `${value.erased} kept mails were`} erased.${value.complete ? '' : ' Another program has the file open, so the last traces in it go at the next start.'} This cannot be undone.`,
  meaning: (value: Output<'meaning'>) =>
    `Taken as: ${(meaningWords as Readonly<Record<string, string | undefined>>)[value.meaning] ?? value.meaning}.`,
  suggestion: (value: Output<'suggestion'>) =>
    [value.taken ? 'The mail is taken in.' : 'Left; the mail is not asked about again.', ...value.notes].join('\n'),
} satisfies Renderers;
