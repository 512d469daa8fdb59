import type { MailboxFacts } from '../../../contract/refusals/mailbox.ts';
import type { Said, WordsOf } from '../../../contract/refusals/said.ts';
import { list } from '../days.ts';
import type { Je } from './address.ts';
import { trouble } from './mailbox-said.ts';
import { serverSaid } from './server-said.ts';
import { unread } from './unread.ts';

const howByHand =
  'Den Ausgangsserver (SMTP) von Hand angeben, mit Port und TLS oder STARTTLS, und ebenso den Eingangsserver. Die Namen stehen in der Hilfe des Anbieters.';

const saveAsMail = 'Die E-Mail als .eml speichern und diese Datei angeben.';

function keptOut(facts: MailboxFacts['login-refused']): Said {
  const { what, todo } = trouble(facts);
  return { what: facts.said === '' ? what : `${what} ${serverSaid(facts.said)}`, todo };
}

export const mailboxIn = (je: Je): WordsOf<MailboxFacts> => ({
  'oauth-only': ({ provider }) => ({
    what: `${provider} lässt Programme nur über OAuth 2 hinein, nicht mit einem Passwort.`,
    todo: 'Stattdessen zustimmen.',
    afterwards: 'Wie sich ein eigener Client einrichten lässt, steht in der README.',
  }),
  'password-missing': () => ({
    what: 'Das Passwort fehlt.',
    todo: 'In einer Datei angeben oder im Terminal.',
  }),
  'no-mailbox': () => ({ what: 'Es ist kein Postfach verbunden.', todo: 'Eines verbinden.' }),
  'no-mailbox-read': () => ({ what: 'Es wird kein Postfach gelesen.', todo: 'Eines verbinden.' }),
  'mailbox-silent': () => ({ what: 'Das Postfach antwortet nicht.', todo: 'Nachsehen, woran es liegt.' }),
  'no-such-provider': ({ typed }) => ({ what: `Den Anbieter „${typed}“ kennen wir nicht.`, todo: howByHand }),
  'nothing-to-connect': () => ({ what: 'Weder Senden noch Lesen ist noch zu verbinden.', todo: howByHand }),
  'mail-server-unknown': ({ address }) => ({
    what: `Der Mailserver von ${address} ist nicht bekannt.`,
    todo: howByHand,
  }),
  'mail-server-outside': ({ domain, hosts }) => ({
    what: `${domain} nennt ${list(hosts)} als Mailserver, und das liegt außerhalb von ${domain}. Dorthin ginge ${je.dein()} Passwort.`,
    todo: 'Gehört er zum Anbieter, bitte bestätigen.',
  }),
  'no-host-name': ({ typed }) => ({ what: `„${typed}“ ist kein Servername.`, todo: 'So angeben: smtp.example.org.' }),
  'encryption-unverified': () => ({
    what: 'Ohne geprüfte Verschlüsselung ließen sich Passwort und Briefe unterwegs mitlesen.',
    todo: 'TLS von Anfang an nehmen oder STARTTLS; ohne geht es nur zu Servern auf diesem Computer.',
  }),
  'no-certificates': () => ({ what: 'In der Datei sind keine Zertifikate.', todo: 'Als PEM angeben.' }),
  'simulated-home': () => ({
    what: 'Ein Übungsordner spricht nur mit Servern auf diesem Computer.',
    todo: 'So einen Server nennen oder in einem echten Ordner verbinden.',
  }),
  'no-such-folder': ({ folder, folders }) => ({
    what: `Im Postfach gibt es keinen Ordner „${folder}“.`,
    todo: `Vorhanden: ${folders.join(', ')}.`,
  }),
  'consent-place-unknown': () => ({
    what: 'Wo dieser Anbieter die Zustimmung einholt, ist nicht bekannt.',
    todo: 'Den Ort nennen oder mit einem Passwort verbinden.',
  }),
  'consent-over-https': () => ({
    what: 'Die Zustimmung läuft nur über https.',
    todo: 'Adressen angeben, die mit https beginnen.',
  }),
  'client-missing': () => ({
    what: 'Der Client fehlt.',
    todo: 'Beim Anbieter einen anlegen, wie in der README beschrieben, und seine Kennung angeben.',
  }),
  'no-secret': () => ({
    what: 'In der Datei ist kein Geheimnis.',
    todo: 'Eine Datei angeben, in der nur das Geheimnis des Clients steht.',
  }),
  'way-back-elsewhere': () => ({
    what: 'Der Rückweg muss zu diesem Computer führen.',
    todo: 'Den Rückweg weglassen.',
  }),
  'consent-not-begun': () => ({
    what: 'Diese Zustimmung begann nicht hier, ist älter als zehn Minuten oder wurde schon benutzt.',
    todo: 'Noch einmal beginnen.',
  }),
  'mail-waits-for-nothing': () => ({ what: 'Diese E-Mail wartet auf nichts.', todo: 'Nachsehen, was wartet.' }),
  'mail-gone': () => ({
    what: 'Die E-Mail liegt nicht mehr, wo sie war.',
    todo: 'Gibt es sie als Datei, dann in Persevere ziehen; sonst lassen.',
  }),
  'mail-unreadable': ({ name, why }) => ({
    what: `${name || 'Die Datei'} ist nicht lesbar. ${unread.sentence(why)}`,
    todo: saveAsMail,
  }),
  'no-mail-in-it': ({ name }) => ({ what: `In ${name || 'der Datei'} ist keine E-Mail.`, todo: saveAsMail }),
  'no-such-file': ({ name }) => ({ what: `${name} gibt es nicht.`, todo: 'Name und Ort prüfen.' }),
  'consent-over': ({ address }) => ({
    what: `Die Zustimmung für ${address} ist abgelaufen oder ließ sich nicht erneuern.`,
    todo: 'Noch einmal zustimmen.',
  }),
  'password-unreadable': () => ({
    what: 'Das Passwort ist auf diesem Computer nicht lesbar: In Sicherungen ist es nicht enthalten, und der Schlüssel dazu liegt woanders.',
    todo: 'Noch einmal verbinden.',
  }),
  'consent-not-given': ({ words }) => ({
    what: `Die Zustimmung wurde nicht gegeben. (${words})`,
    todo: 'Noch einmal beginnen.',
  }),
  'provider-silent': () => ({ what: 'Der Anbieter hat nicht geantwortet.', todo: 'Noch einmal beginnen.' }),
  'login-refused': keptOut,
  'server-unusable': keptOut,
});
