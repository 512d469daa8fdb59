import type { ComputerNeed, HomeFacts, SitePart } from '../../../contract/refusals/home.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';

/** Why a browser by itself cannot, and what can be done in it instead. */
const needs: Record<ComputerNeed, { readonly why: string; readonly instead: string }> = {
  mailbox: {
    why: 'a browser cannot reach mailboxes',
    instead: 'save a mail as a file and add that, or copy its words',
  },
  sending: {
    why: 'a browser cannot hand letters to a mail server',
    instead: 'open the letter in your mail program, share it, or save it as a file',
  },
  'mail-files': {
    why: 'a browser cannot look into folders',
    instead: 'choose the files of single mails and add those',
  },
  notices: {
    why: 'a browser cannot remind you while no page is open',
    instead: 'save your dates as a calendar file; your calendar then reminds you',
  },
  devices: {
    why: 'other devices and programs ask a server, and there is none here',
    instead: 'save a backup here and put it back on the other device',
  },
  feed: {
    why: 'a calendar fetches its address from a server, and there is none here',
    instead: 'save your dates as a calendar file',
  },
  model: {
    why: 'this page asks no other address, so no language model either',
    instead: 'write on by yourself',
  },
};

function missing(part: SitePart): string {
  if (part.code === 'holidays') return `The holidays of ${part.country}`;
  return part.code === 'weights' ? 'What a text is judged and compared by' : 'A part of the program';
}

export const home: WordsOf<HomeFacts> = {
  'needs-computer': ({ need }) => ({
    what: `This needs the program on a computer: ${needs[need].why}.`,
    todo: `Use Persevere on a computer for this. Here, ${needs[need].instead}.`,
  }),
  'not-fetched': ({ part }) => ({
    what: `${missing(part)} could not be fetched, and without that nothing is guessed.`,
    todo: 'Connect to the internet once and load the page anew. After that it is kept on this device.',
  }),
};
