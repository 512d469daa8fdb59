import type { Tools } from '../context.ts';
import type { ConnectionProblem, Provider, SmtpAccount } from '../ports/mail-out.ts';

/** What a provider takes where the ordinary password does not do, in words; null where nothing of it is known. */
export async function passwordHint(tools: Pick<Tools, 'words'>, provider: Provider | null): Promise<string | null> {
  return provider?.password ? (await tools.words()).passwordHint(provider.password) : null;
}

/** What a problem with the connection is, and what to do about it. `password` is what the provider takes, in words. */
export function explain(
  problem: ConnectionProblem,
  account: SmtpAccount,
  password: string | null,
): { what: string; todo: string } {
  const at = `${account.host}, port ${account.port}`;
  const appPassword = password ?? 'Your provider’s help says where to make an app password.';
  switch (problem) {
    case 'wrong-password':
      return {
        what: `${account.host} did not accept the name and password.`,
        todo: password === null ? 'Check both. Some providers want an app password.' : `It takes: ${password}`,
      };
    case 'needs-app-password':
      return { what: `${account.host} wants an app password, not the ordinary one.`, todo: appPassword };
    case 'needs-oauth':
      return {
        what: `${account.host} lets programs in by OAuth 2 only, not with a password.`,
        todo: 'Give consent instead: `persevere mail consent --address YOU --client-id ID`, or in the settings.',
      };
    case 'needs-consent':
      return {
        what: `${account.host} no longer takes the consent that was given.`,
        todo: 'Give it again: `persevere mail consent --address YOU`, or in the settings.',
      };
    case 'login-later':
      return {
        what: `${account.host} could not check the password just now. The password may well be right.`,
        todo: 'Try again in a few minutes.',
      };
    case 'no-login':
      return { what: `${at} offers no login.`, todo: 'Port 465 or 587 is usual for sending; 25 is for servers.' };
    case 'untrusted':
      return {
        what: `${account.host} could not prove that it is ${account.host}, so nothing was said to it.`,
        todo: 'Check the name. For a server of your own, give its certificates with --certificates.',
      };
    case 'no-tls':
      return { what: `${at} offers no encryption.`, todo: 'Try --port 465 --security tls.' };
    case 'wrong-security':
      return {
        what: `${at} speaks another kind of encryption.`,
        todo: account.security === 'tls' ? 'Try --security starttls.' : 'Try --security tls.',
      };
    case 'no-such-host':
      return { what: `There is no server called ${account.host}.`, todo: 'Check the name.' };
    case 'port-closed':
      return {
        what: `${at} is closed.`,
        todo: 'Check the port: 465 or 587 are usual for sending, 993 or 143 for reading.',
      };
    case 'silent':
      return { what: `${at} did not answer.`, todo: 'Check your connection, the name and the port.' };
    case 'busy':
      return { what: `${account.host} is busy.`, todo: 'Try again in a few minutes.' };
    case 'cut':
      return {
        what: `${account.host} ended the connection.`,
        todo: 'Try again; if it stays so, check port and security.',
      };
  }
}
