import type { ConnectionFacts, MailboxWords } from '../../../contract/words/mailbox.ts';
import type { ReadTrouble } from '../../../core/understand/read-trouble.ts';
import { momentOf } from './moment.ts';
import { passwordHint } from './password-hint.ts';
import { unread } from './unread.ts';

/** What is wrong with the way to a mail server, and what to do about it. */
export function trouble(facts: ConnectionFacts): { readonly what: string; readonly todo: string } {
  const { host, password } = facts;
  const at = `${host}, port ${facts.port}`;
  switch (facts.problem) {
    case 'wrong-password':
      return {
        what: `${host} did not accept the name and password.`,
        todo:
          password === null
            ? 'Check both. Some providers want an app password.'
            : `It takes: ${passwordHint(password)}`,
      };
    case 'needs-app-password':
      return {
        what: `${host} wants an app password, not the ordinary one.`,
        todo: password === null ? 'Your provider’s help says where to make an app password.' : passwordHint(password),
      };
    case 'needs-oauth':
      return {
        what: `${host} lets programs in by OAuth 2 only, not with a password.`,
        todo: 'Give consent instead.',
      };
    case 'needs-consent':
      return { what: `${host} no longer takes the consent that was given.`, todo: 'Give it again.' };
    case 'login-later':
      return {
        what: `${host} could not check the password just now. The password may well be right.`,
        todo: 'Try again in a few minutes.',
      };
    case 'no-login':
      return { what: `${at} offers no login.`, todo: 'Port 465 or 587 is usual for sending; 25 is for servers.' };
    case 'untrusted':
      return {
        what: `${host} could not prove that it is ${host}, so nothing was said to it.`,
        todo: 'Check the name. For a server of your own, give its certificates.',
      };
    case 'no-tls':
      return { what: `${at} offers no encryption.`, todo: 'Try TLS from the start, at the port for it.' };
    case 'wrong-security':
      return {
        what: `${at} speaks another kind of encryption.`,
        todo: facts.security === 'tls' ? 'Try STARTTLS.' : 'Try TLS from the start.',
      };
    case 'no-such-host':
      return { what: `There is no server called ${host}.`, todo: 'Check the name.' };
    case 'port-closed':
      return {
        what: `${at} is closed.`,
        todo: 'Check the port: 465 or 587 are usual for sending, 993 or 143 for reading.',
      };
    case 'silent':
      return { what: `${at} did not answer.`, todo: 'Check your connection, the name and the port.' };
    case 'busy':
      return { what: `${host} is busy.`, todo: 'Try again in a few minutes.' };
    case 'cut':
      return { what: `${host} ended the connection.`, todo: 'Try again; if it stays so, check port and security.' };
  }
}

/** What is said of a mailbox, in English. */
export const mailboxWords: MailboxWords = {
  trouble,
  works: { what: 'The mailbox lets us in.', todo: 'Nothing is to do.' },
  notRead: ({ address, until, trouble: met, doubtful }) => {
    const read =
      until === null
        ? `Your mailbox ${address} was not read yet.`
        : `Your mailbox ${address} was last read at ${momentOf(until.at, until.zone)}.`;
    const told = met === null ? null : trouble(met);
    const why = told === null ? 'It is read while Persevere runs.' : `${told.what} ${told.todo}`;
    const silence = doubtful ? ' What looks like silence since then may be an answer: look there first.' : '';
    return `${read} ${why}${silence}`;
  },
  folderGone: ({ folder }) => `The folder “${folder}” is not there any more, so nobody can tell what lies in it.`,
  lettersWait: 'Your other folders are read. No letter goes until you choose in the settings which folders are read.',
  chooseFolders: 'Choose which folders are read.',
  passedOver: ({ when, folder, why }) =>
    `A mail of ${momentOf(when.at, when.zone)} in “${folder}” was passed over: ${clause(why)} Look at it in your mail program.`,
  notLookedAt: ({ address }) => `What lies in the mailbox ${address} could not be looked at.`,
  foundInSent: 'It was found in your Sent folder.',
  cameBack: ({ recipients, status }) =>
    `It came back: ${[recipients.join(', '), status ?? ''].join(' ').trim()}`.trim(),
  copy: ({ provider, keepsCopy, folder }) => {
    if (keepsCopy === 'yes') return `${provider} keeps a copy in your Sent folder by itself.`;
    if (folder !== null) return `A copy is put into your folder “${folder}” once it has gone.`;
    const here = 'The letter stands in your notes here in any case.';
    return keepsCopy === 'no'
      ? `${provider} keeps no copy in your Sent folder. ${here}`
      : `Whether ${provider} keeps a copy in your Sent folder is not known. ${here}`;
  },
};

/** Rows of earlier versions hold reasons as whole sentences or as the second half of one. */
function clause(why: ReadTrouble | string): string {
  if (typeof why !== 'string') return `${unread.clause(why)}.`;
  return /[.!?]$/.test(why) ? `${why.slice(0, 1).toLowerCase()}${why.slice(1)}` : `${why}.`;
}
