import type { ConnectionFacts, MailboxWords } from '../../../contract/words/mailbox.ts';
import type { ReadTrouble } from '../../../core/understand/read-trouble.ts';
import type { Je } from './address.ts';
import { momentOf, onMoment } from './moment.ts';
import { passwordHint } from './password-hint.ts';
import { unread } from './unread.ts';

/** What is wrong with the way to a mail server, and what to do about it. */
export function trouble(facts: ConnectionFacts): { readonly what: string; readonly todo: string } {
  const { host, password } = facts;
  const at = `${host}, Port ${facts.port}`;
  switch (facts.problem) {
    case 'wrong-password':
      return {
        what: `${host} hat Name und Passwort nicht angenommen.`,
        todo:
          password === null
            ? 'Beides prüfen. Manche Anbieter verlangen ein App-Passwort.'
            : `Gebraucht wird: ${passwordHint(password)}`,
      };
    case 'needs-app-password':
      return {
        what: `${host} verlangt ein App-Passwort, nicht das normale.`,
        todo:
          password === null
            ? 'Wo sich ein App-Passwort anlegen lässt, steht in der Hilfe des Anbieters.'
            : passwordHint(password),
      };
    case 'needs-oauth':
      return {
        what: `${host} lässt Programme nur über OAuth 2 hinein, nicht mit einem Passwort.`,
        todo: 'Stattdessen zustimmen.',
      };
    case 'needs-consent':
      return { what: `${host} nimmt die Zustimmung nicht mehr an.`, todo: 'Noch einmal zustimmen.' };
    case 'login-later':
      return {
        what: `${host} konnte das Passwort gerade nicht prüfen. Es kann trotzdem stimmen.`,
        todo: 'In ein paar Minuten noch einmal versuchen.',
      };
    case 'no-login':
      return {
        what: `${at} bietet keine Anmeldung an.`,
        todo: 'Zum Senden sind Port 465 oder 587 üblich; 25 ist für Server.',
      };
    case 'untrusted':
      return {
        what: `${host} konnte nicht beweisen, wirklich ${host} zu sein, deshalb wurde nichts gesendet.`,
        todo: 'Den Namen prüfen. Für einen eigenen Server die Zertifikate angeben.',
      };
    case 'no-tls':
      return {
        what: `${at} bietet keine Verschlüsselung an.`,
        todo: 'TLS von Anfang an versuchen, am passenden Port.',
      };
    case 'wrong-security':
      return {
        what: `${at} spricht eine andere Verschlüsselung.`,
        todo: facts.security === 'tls' ? 'STARTTLS versuchen.' : 'TLS von Anfang an versuchen.',
      };
    case 'no-such-host':
      return { what: `Einen Server namens ${host} gibt es nicht.`, todo: 'Den Namen prüfen.' };
    case 'port-closed':
      return {
        what: `${at} ist geschlossen.`,
        todo: 'Den Port prüfen: üblich sind 465 oder 587 zum Senden, 993 oder 143 zum Lesen.',
      };
    case 'silent':
      return { what: `${at} hat nicht geantwortet.`, todo: 'Verbindung, Name und Port prüfen.' };
    case 'busy':
      return { what: `${host} ist gerade überlastet.`, todo: 'In ein paar Minuten noch einmal versuchen.' };
    case 'cut':
      return {
        what: `${host} hat die Verbindung beendet.`,
        todo: 'Noch einmal versuchen; bleibt es so, Port und Verschlüsselung prüfen.',
      };
  }
}

/** Rows of earlier versions hold reasons as whole sentences or as the second half of one. */
function reasonOf(why: ReadTrouble | string): string {
  return typeof why === 'string' ? why.replace(/[.!?]$/, '') : unread.clause(why);
}

/** What is said of a mailbox, in German. */
export const mailboxWordsIn = (je: Je): MailboxWords => ({
  trouble,
  works: { what: 'Das Postfach lässt uns hinein.', todo: 'Nichts zu tun.' },
  notRead: ({ address, until, trouble: met, doubtful }) => {
    const read =
      until === null
        ? `${je.Dein()} Postfach ${address} wurde noch nicht gelesen.`
        : `${je.Dein()} Postfach ${address} wurde zuletzt ${onMoment(until)} gelesen.`;
    const told = met === null ? null : trouble(met);
    const why = told === null ? 'Gelesen wird, solange Persevere läuft.' : `${told.what} ${told.todo}`;
    const silence = doubtful
      ? ' Was seitdem nach Schweigen aussieht, kann eine Antwort sein: dort zuerst nachsehen.'
      : '';
    return `${read} ${why}${silence}`;
  },
  folderGone: ({ folder }) =>
    `Den Ordner „${folder}“ gibt es nicht mehr, deshalb lässt sich nicht sagen, was darin liegt.`,
  lettersWait:
    'Die anderen Ordner werden gelesen. Es geht kein Brief raus, bis in den Einstellungen gewählt ist, welche Ordner gelesen werden.',
  chooseFolders: 'Wählen, welche Ordner gelesen werden.',
  passedOver: ({ when, folder, why }) =>
    `Eine E-Mail vom ${momentOf(when.at, when.zone)}, im Ordner „${folder}“ blieb ungelesen (${reasonOf(why)}). Bitte im Mailprogramm ansehen.`,
  notLookedAt: ({ address }) => `Was im Postfach ${address} liegt, ließ sich nicht ansehen.`,
  foundInSent: 'Er liegt im Ordner „Gesendet“.',
  cameBack: ({ recipients, status }) =>
    `Er kam zurück: ${[recipients.join(', '), status ?? ''].join(' ').trim()}`.trim(),
  copy: ({ provider, keepsCopy, folder }) => {
    if (keepsCopy === 'yes') return `${provider} legt von selbst eine Kopie unter „Gesendet“ ab.`;
    if (folder !== null) return `Sobald er raus ist, kommt eine Kopie in den Ordner „${folder}“.`;
    const here = `In ${je.dein('en')} Notizen hier steht der Brief auf jeden Fall.`;
    return keepsCopy === 'no'
      ? `${provider} legt keine Kopie unter „Gesendet“ ab. ${here}`
      : `Ob ${provider} eine Kopie unter „Gesendet“ ablegt, ist nicht bekannt. ${here}`;
  },
});
