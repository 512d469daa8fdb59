import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Sie hatten auf die Mailbox gesprochen und einen neuen Tag genannt; der ist vorbei. */
export const checkInMailboxSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'mailbox-bis-wann',
      needs: ['promise-passed', 'promised-by-voicemail', 'when'],
      subject: 'Ihre Nachricht auf meiner Mailbox',
      text: `danke für Ihre Nachricht auf meiner Mailbox. Sie hatten gesagt, dass Sie {when} mehr wissen.

[{say}]

Gibt es schon eine Entscheidung über {role}?`,
    },
    {
      id: 'mailbox-tag-vorbei',
      needs: ['promise-passed', 'promised-by-voicemail'],
      subject: 'Seit Ihrer Nachricht auf der Mailbox',
      text: `Ihre Nachricht auf meiner Mailbox habe ich gehört, vielen Dank. Der Tag, den Sie genannt haben, ist vorbei.

[{say}]

Wie steht es um {role}?`,
    },
  ],
});

export const checkInMailboxDu = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'mailbox-bis-wann-du',
      needs: ['promise-passed', 'promised-by-voicemail', 'when'],
      subject: 'Deine Nachricht auf meiner Mailbox',
      text: `danke für deine Nachricht auf meiner Mailbox. Du meintest, dass du {when} mehr weißt.

[{say}]

Gibt es schon etwas Neues?`,
    },
    {
      id: 'mailbox-tag-vorbei-du',
      needs: ['promise-passed', 'promised-by-voicemail'],
      subject: 'Seit deiner Nachricht auf der Mailbox',
      text: `deine Nachricht auf der Mailbox habe ich gehört, danke. Der Tag, den du genannt hast, ist vorbei.

[{say}]

Weißt du schon mehr?`,
    },
  ],
});
