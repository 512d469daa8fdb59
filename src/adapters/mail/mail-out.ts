import type { MailOut } from '../../app/ports/mail-out.ts';
import type { SmtpLimits } from './smtp.ts';

/**
 * Mail through the person's own server, by nodemailer. Its parts are loaded when they are first used: most commands send nothing.
 * Shorter limits may be given where a server is known to be near.
 */
export function createMailOut(limits?: SmtpLimits): MailOut {
  const smtp = () => import('./smtp.ts');
  return {
    provider: async (addressOrName) => (await import('./providers/registry.ts')).findProvider(addressOrName),
    discover: async (domain) => (await import('./discover.ts')).discoverServers(domain),
    compose: async (message) => (await import('./compose-message.ts')).composeMessage(message),
    async test(account, credential, signal) {
      const { testAccount, usualLimits } = await smtp();
      return testAccount(account, credential, limits ?? usualLimits, signal);
    },
    async send(account, credential, envelope, message, lastLook, signal) {
      const { sendMessage, usualLimits } = await smtp();
      return sendMessage(account, credential, envelope, message, limits ?? usualLimits, lastLook, signal);
    },
  };
}
