import type { InvitationsFacts } from '../../../contract/refusals/invitations.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import { eitherOf } from '../days.ts';
import type { Je } from './address.ts';
import { unread } from './unread.ts';

const giveMail = 'Die .ics-Datei angeben oder die E-Mail als .eml speichern.';

export function invitationsIn(je: Je): WordsOf<InvitationsFacts> {
  function ofUnknown(
    method: InvitationsFacts['interview-not-noted']['method'],
    by: string | null,
    own: boolean,
  ): string {
    const whose = own ? `${je.dein('e')} Antwort` : `eine Antwort${by === null ? '' : ` von ${by}`}`;
    return {
      cancel: 'Das sagt ein Gespräch ab, das hier nicht notiert ist.',
      reply: `Das ist ${whose} auf eine Einladung, die hier nicht notiert ist.`,
      counter: 'Das schlägt einen anderen Termin für ein Gespräch vor, das hier nicht notiert ist.',
      'decline-counter': 'Das lehnt einen anderen Termin für ein Gespräch ab, das hier nicht notiert ist.',
      refresh: 'Das fragt nach der neuesten Fassung einer Einladung, die hier nicht notiert ist.',
      other: 'Dieses Gespräch ist hier nicht notiert.',
    }[method];
  }

  return {
    'no-such-event': () => ({
      what: 'Diesen Termin gibt es in der Datei nicht.',
      todo: 'Keinen einzelnen Termin auswählen.',
    }),
    'events-failed': ({ failed }) => ({
      what: failed.join(' '),
      todo: 'Die Termine einzeln speichern und diese Dateien angeben.',
    }),
    'file-damaged': ({ name }) => ({
      what: `${name || 'Die Datei'} ist leer oder beschädigt.`,
      todo: 'Die Einladung noch einmal speichern und diese Datei angeben.',
    }),
    'invitation-mail-unreadable': ({ name, why }) => ({
      what: `${name || 'Die Datei'} ist nicht lesbar. ${unread.sentence(why)}`,
      todo: giveMail,
    }),
    'no-sender': ({ name }) => ({
      what: `${name || 'Die Datei'} hat keinen Absender und ist deshalb keine E-Mail.`,
      todo: giveMail,
    }),
    'invitation-unreadable': ({ name, why }) => ({
      what: `${name || 'Die Datei'} ist nicht lesbar. ${unread.sentence(why)}`,
      todo: 'Die Einladung noch einmal als .ics speichern und diese Datei angeben.',
    }),
    'several-jobs-fit': ({ jobs }) => ({
      what: `Zu welcher Stelle gehört dieses Gespräch: ${eitherOf(jobs)}?`,
      todo: 'Bitte auswählen, oder sagen, dass es eine andere ist.',
    }),
    'noted-at-that-time': ({ when, title }) => ({
      what: `Am ${when} ist schon ein Gespräch notiert: ${title}. Ist es dasselbe oder ein anderes?`,
      todo: 'Bitte auswählen.',
    }),
    'job-needs-word': () => ({
      what: 'Eine Stelle braucht ein Wort, an dem sie zu erkennen ist.',
      todo: 'Die Position, die Firma oder die Personalberatung nennen.',
    }),
    'nothing-to-change': () => ({ what: 'Es gibt nichts zu ändern.', todo: 'Nennen, was neu ist.' }),
    'interview-without-time': ({ when }) => ({
      what: when === null ? 'In der Datei steht keine Zeit für das Gespräch.' : `Da steht ${when}, aber keine Uhrzeit.`,
      todo: "Die Zeit so angeben: '2026-11-12T14:00[Europe/Berlin]'.",
    }),
    'interview-not-noted': ({ method, by, own }) => ({
      what: ofUnknown(method, by, own),
      todo: 'Erst das Gespräch notieren, oder es dabei lassen.',
    }),
  };
}
