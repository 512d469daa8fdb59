import type { MailOut } from '../../app/ports/mail-out.ts';
import { composeMessage } from './compose-message.ts';
import { findProvider } from './providers/registry.ts';
import { type SmtpLimits, sendMessage, testAccount, usualLimits } from './smtp.ts';

/** Mail through the person's own server, by nodemailer. Shorter limits may be given where a server is known to be near. */
export function createMailOut(limits: SmtpLimits = usualLimits): MailOut {
  return {
    provider: findProvider,
    compose: composeMessage,
    test: (account, password, signal) => testAccount(account, password, limits, signal),
    send: (account, password, envelope, message, lastLook, signal) =>
      sendMessage(account, password, envelope, message, limits, lastLook, signal),
  };
}
