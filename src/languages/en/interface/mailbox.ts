import type { MailboxFacts } from '../../../contract/refusals/mailbox.ts';
import type { Said, WordsOf } from '../../../contract/refusals/said.ts';
import { list } from '../days.ts';
import { trouble } from './mailbox-said.ts';
import { serverSaid } from './server-said.ts';
import { unread } from './unread.ts';

const howByHand =
  'Name the outgoing (SMTP) server by hand, with its port and TLS or STARTTLS, and the incoming one likewise. Your provider’s help names them.';

function keptOut(facts: MailboxFacts['login-refused']): Said {
  const { what, todo } = trouble(facts);
  return { what: facts.said === '' ? what : `${what} ${serverSaid(facts.said)}`, todo };
}

export const mailbox: WordsOf<MailboxFacts> = {
  'oauth-only': ({ provider }) => ({
    what: `${provider} lets programs in by OAuth 2 only, not with a password.`,
    todo: 'Give consent instead.',
    afterwards: 'The README says how to get a client of your own.',
  }),
  'password-missing': () => ({ what: 'The password is missing.', todo: 'Give it in a file, or at a terminal.' }),
  'no-mailbox': () => ({ what: 'No mailbox is connected.', todo: 'Connect one.' }),
  'no-mailbox-read': () => ({ what: 'No mailbox is read.', todo: 'Connect one.' }),
  'mailbox-silent': () => ({ what: 'The mailbox does not answer.', todo: 'See what is wrong.' }),
  'no-such-provider': ({ typed }) => ({ what: `“${typed}” is no provider that is known.`, todo: howByHand }),
  'nothing-to-connect': () => ({ what: 'Neither sending nor reading is left to connect.', todo: howByHand }),
  'mail-server-unknown': ({ address }) => ({ what: `The mail server of ${address} is not known.`, todo: howByHand }),
  'mail-server-outside': ({ domain, hosts }) => ({
    what: `${domain} names ${list(hosts)} as its mail server, which lies outside ${domain}. Your password would go there.`,
    todo: 'If you know it as your provider’s, confirm it.',
  }),
  'no-host-name': ({ typed }) => ({ what: `“${typed}” is no host name.`, todo: 'Give it as smtp.example.org.' }),
  'encryption-unverified': () => ({
    what: 'Without verified encryption the password and every letter could be read on the way.',
    todo: 'Use TLS from the start, or STARTTLS; loopback is for servers on this computer.',
  }),
  'no-certificates': () => ({ what: 'The file holds no certificates.', todo: 'Give them as PEM.' }),
  'simulated-home': () => ({
    what: 'A simulated home speaks only to servers on this computer.',
    todo: 'Name such a server, or connect in a real home.',
  }),
  'no-such-folder': ({ folder, folders }) => ({
    what: `The mailbox has no folder “${folder}”.`,
    todo: `It has: ${folders.join(', ')}.`,
  }),
  'consent-place-unknown': () => ({
    what: 'It is not known where this provider gives consent.',
    todo: 'Say where, or connect with a password.',
  }),
  'consent-over-https': () => ({
    what: 'Consent is asked for over https alone.',
    todo: 'Give addresses that begin with https.',
  }),
  'client-missing': () => ({
    what: 'The client is missing.',
    todo: 'Register one with your provider, as the README says, and give its id.',
  }),
  'no-secret': () => ({
    what: 'The file holds no secret.',
    todo: 'Give a file that holds the secret of your client, and nothing else.',
  }),
  'way-back-elsewhere': () => ({ what: 'The way back must lead to this computer.', todo: 'Leave the way back out.' }),
  'consent-not-begun': () => ({
    what: 'This consent was not begun here, is older than ten minutes, or was used already.',
    todo: 'Begin again.',
  }),
  'mail-waits-for-nothing': () => ({ what: 'This mail waits for nothing.', todo: 'Look at what does.' }),
  'mail-gone': () => ({
    what: 'The mail is not where it was seen.',
    todo: 'If you have it as a file, drop it into Persevere, or leave it.',
  }),
  'mail-unreadable': ({ name, why }) => ({
    what: `${name || 'The file'} cannot be read. ${unread.sentence(why)}`,
    todo: 'Save the mail as .eml and give that file.',
  }),
  'no-mail-in-it': ({ name }) => ({
    what: `${name || 'The file'} holds no mail.`,
    todo: 'Save the mail as .eml and give that file.',
  }),
  'no-such-file': ({ name }) => ({ what: `There is no ${name}.`, todo: 'Check the name and the place.' }),
  'consent-over': ({ address }) => ({
    what: `The consent for ${address} is over or could not be renewed.`,
    todo: 'Give it again.',
  }),
  'password-unreadable': () => ({
    what: 'The password cannot be read on this computer: it is not in backups, and the key that opens it lies elsewhere.',
    todo: 'Connect again.',
  }),
  'consent-not-given': ({ words }) => ({ what: `The consent was not given. (${words})`, todo: 'Begin again.' }),
  'provider-silent': () => ({ what: 'The provider did not answer.', todo: 'Begin again.' }),
  'login-refused': keptOut,
  'server-unusable': keptOut,
};
