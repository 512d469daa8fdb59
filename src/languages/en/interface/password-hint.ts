import type { PasswordHint } from '../../../core/send/password-hint.ts';

/** What a provider takes where the ordinary password does not do, and where to get it. */
export function passwordHint(hint: PasswordHint): string {
  switch (hint.code) {
    case 'google-app-password':
      return 'An app password of 16 letters, from myaccount.google.com/apppasswords; it needs 2-Step Verification.';
    case 'apple-app-password':
      return 'An app-specific password, from account.apple.com.';
    case 'app-password-in-security':
      return `An app password, from the account security page of ${hint.of}.`;
    case 'app-password-in-settings':
      return `An app password, from Settings, Privacy and Security, of ${hint.of}.`;
    case 'once-allowed':
      return `The ordinary one, once POP3 and IMAP are allowed in the settings of ${hint.of}.`;
    case 'ordinary-or-app-password':
      return 'The ordinary one, or an app password where two-factor authentication is on.';
  }
}
