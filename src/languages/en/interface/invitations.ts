import type { InvitationsFacts } from '../../../contract/refusals/invitations.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import { eitherOf } from '../days.ts';
import { unread } from './unread.ts';

function ofUnknown(method: InvitationsFacts['interview-not-noted']['method'], by: string | null, own: boolean): string {
  const whose = own ? 'your' : by === null ? 'an' : `${by}’s`;
  return {
    cancel: 'This cancels an interview that is not noted here.',
    reply: `This is ${whose} answer to an invitation that is not noted here.`,
    counter: 'This proposes another time for an interview that is not noted here.',
    'decline-counter': 'This declines another time for an interview that is not noted here.',
    refresh: 'This asks for the latest version of an invitation that is not noted here.',
    other: 'This interview is not noted here.',
  }[method];
}

export const invitations: WordsOf<InvitationsFacts> = {
  'no-such-event': () => ({ what: 'The file has no such event.', todo: 'Do not choose among its events.' }),
  'events-failed': ({ failed }) => ({
    what: failed.join(' '),
    todo: 'Save the events one by one and give those files.',
  }),
  'file-damaged': ({ name }) => ({
    what: `${name || 'The file'} is empty or damaged.`,
    todo: 'Save the invitation again and give that file.',
  }),
  'invitation-mail-unreadable': ({ name, why }) => ({
    what: `${name || 'The file'} cannot be read. ${unread.sentence(why)}`,
    todo: 'Give the .ics file, or the mail saved as .eml.',
  }),
  'no-sender': ({ name }) => ({
    what: `${name || 'The file'} has no sender, so it is no mail.`,
    todo: 'Give the .ics file, or the mail saved as .eml.',
  }),
  'invitation-unreadable': ({ name, why }) => ({
    what: `${name || 'The file'} cannot be read. ${unread.sentence(why)}`,
    todo: 'Save the invitation again as .ics and give that file.',
  }),
  'several-jobs-fit': ({ jobs }) => ({
    what: `It is not certain for which job this interview is: ${eitherOf(jobs)}.`,
    todo: 'Say which, or that it is another one.',
  }),
  'noted-at-that-time': ({ when, title }) => ({
    what: `At ${when} an interview is noted already: ${title}. Is this the same one, or another?`,
    todo: 'Say which.',
  }),
  'job-needs-word': () => ({
    what: 'A job needs one word by which to know it.',
    todo: 'Give the role, the employer or the agency.',
  }),
  'nothing-to-change': () => ({ what: 'Nothing to change was given.', todo: 'Name what is new.' }),
  'interview-without-time': ({ when }) => ({
    what: when === null ? 'The file names no time for the interview.' : `It names ${when} and no time of that day.`,
    todo: "Give the time as '2026-11-12T14:00[Europe/London]'.",
  }),
  'interview-not-noted': ({ method, by, own }) => ({
    what: ofUnknown(method, by, own),
    todo: 'Note the interview first, or leave it.',
  }),
};
