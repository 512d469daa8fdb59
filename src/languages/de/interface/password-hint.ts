import type { PasswordHint } from '../../../core/send/password-hint.ts';

/** What a provider takes where the ordinary password does not do, and where to get it. */
export function passwordHint(hint: PasswordHint): string {
  switch (hint.code) {
    case 'google-app-password':
      return 'ein App-Passwort mit 16 Buchstaben von myaccount.google.com/apppasswords; dafür muss die Bestätigung in zwei Schritten an sein.';
    case 'apple-app-password':
      return 'ein anwendungsspezifisches Passwort von account.apple.com.';
    case 'app-password-in-security':
      return `ein App-Passwort von der Seite zur Kontosicherheit bei ${hint.of}.`;
    case 'app-password-in-settings':
      return `ein App-Passwort aus den Einstellungen von ${hint.of}, unter Datenschutz und Sicherheit.`;
    case 'once-allowed':
      return `das normale Passwort, sobald POP3 und IMAP in den Einstellungen von ${hint.of} erlaubt sind.`;
    case 'ordinary-or-app-password':
      return 'das normale Passwort, oder ein App-Passwort, wenn die Zwei-Faktor-Anmeldung an ist.';
  }
}
