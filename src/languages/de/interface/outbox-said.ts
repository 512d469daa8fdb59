import type { LetterStanding, OutboxWords } from '../../../contract/words/outbox.ts';
import { longDay } from '../days.ts';
import type { Je } from './address.ts';
import { onMoment } from './moment.ts';
import { serverSaid } from './server-said.ts';

export function outboxIn(je: Je): OutboxWords {
  const yours = je.Dein();

  function standing(letter: LetterStanding): string {
    switch (letter.is) {
      case 'paused':
        return 'Wartet: Das Senden ist angehalten.';
      case 'tried-again':
        return `Noch nicht raus; der nächste Versuch ist ${onMoment(letter.when)}, solange Persevere läuft.`;
      case 'goes':
        return `Geht ${onMoment(letter.when)} raus.`;
      case 'due-once-it-runs':
        return 'Geht raus, sobald Persevere läuft.';
      case 'due':
        return 'Geht gleich raus.';
      case 'sending':
        return 'Wird gerade gesendet.';
      case 'accepted':
        return `${yours} Mailserver hat ihn ${onMoment(letter.when)} angenommen.`;
      case 'refused':
        return 'Nicht rausgegangen. Der Brief ist wieder ein Entwurf.';
      case 'unknown':
        return 'Ob der Brief rausging, lässt sich nicht sagen.';
      case 'by-person':
        return je('Du hast ihn zurückgeholt.', 'Sie haben ihn zurückgeholt.');
      case 'recalled':
        return 'Von selbst nicht rausgegangen. Der Brief ist wieder ein Entwurf.';
    }
  }

  return {
    standing,
    findOut:
      'Im Mailprogramm unter „Gesendet“ nachsehen. Liegt er dort, ging er raus. Wenn nicht, beweist das nichts, wo keine Kopie abgelegt wird; dann hilft die Frage, ob eine Antwort kam. Zweimal schreiben ist schlimmer als warten.',
    choices: {
      recall: 'Zurückholen',
      sent: 'Ging raus',
      'not-sent': 'Ging nicht raus',
      look: 'Noch einmal ansehen',
    },
    reasons: {
      interrupted: 'Persevere wurde beendet, während der Brief übergeben wurde.',
      'no-answer': 'Die Verbindung riss ab, nachdem der ganze Brief übergeben war.',
      outran: 'Die Zeit dafür war vorbei, bevor es losging.',
      'corrected-since': 'Vor dem Senden wurde darin etwas korrigiert, deshalb blieb er hier.',
      'heard-since': 'Vor dem Senden kam etwas von dort, deshalb blieb er hier.',
      'in-touch-since': 'Vor dem Senden gab es Kontakt, deshalb blieb er hier.',
      'said-sent': je('Du hast gesagt, dass er rausging.', 'Sie haben gesagt, dass er rausging.'),
      'said-not-sent': je('Du hast gesagt, dass er nicht rausging.', 'Sie haben gesagt, dass er nicht rausging.'),
    },
    troubles: {
      'wrong-password': `${yours} Mailserver hat das Passwort nicht angenommen.`,
      'needs-app-password': `${yours} Mailserver verlangt ein App-Passwort.`,
      'needs-oauth': `${yours} Mailserver nimmt keine Passwörter an.`,
      'no-login': `${yours} Mailserver bot keine Anmeldung an.`,
      'needs-consent': `${yours} Anbieter möchte noch einmal ${je.dein('e')} Zustimmung.`,
      unchecked: `${yours} Postfach ließ sich nicht ansehen, deshalb ging er nicht raus.`,
      'login-later': `${yours} Mailserver konnte das Passwort gerade nicht prüfen.`,
      untrusted: 'Der Mailserver konnte nicht beweisen, wer er ist.',
      'no-tls': 'Der Mailserver bot keine Verschlüsselung an.',
      'wrong-security': 'Der Mailserver spricht an diesem Port eine andere Verschlüsselung.',
      'no-such-host': 'Der Mailserver wurde nicht gefunden.',
      'port-closed': 'Der Mailserver antwortet an diesem Port nicht.',
      silent: 'Der Mailserver hat nicht geantwortet.',
      busy: 'Der Mailserver war überlastet.',
      cut: 'Die Verbindung riss ab, bevor der Brief übergeben war.',
      'sender-refused': 'Der Mailserver lässt das Senden von dieser Adresse nicht zu.',
      'recipient-refused': 'Der Mailserver nimmt für diese Adresse keine E-Mails an.',
      'letter-refused': 'Der Mailserver hat den Brief nicht angenommen.',
      'too-large': 'Der Brief ist größer, als der Mailserver annimmt.',
      'put-off': 'Der Mailserver hat ihn gerade nicht angenommen.',
    },
    serverSaid,
    notTakenFor: (addresses) => `Nicht angenommen für ${addresses.join(', ')}.`,
    takenBack: (subject) => `Der Brief „${subject}“ wurde zurückgeholt und wartet auf ${je.dich}.`,
    follows: (subject) => `${je.Dein()} Brief „${subject}“ folgt.`,
    goes(when, running) {
      const then = when === null ? 'in einer halben Minute' : onMoment(when);
      if (!running) return `Geht ${then} raus, aber nur, solange Persevere läuft.`;
      return when === null
        ? `Geht ${then} raus; bis dahin lässt er sich zurückholen.`
        : `Geht ${then} raus. Dafür müssen dann dieser Computer und Persevere laufen. Bis dahin lässt er sich zurückholen.`;
    },
    manners: {
      'too-early': 'Jetzt gesendet käme er vor der besten Zeit.',
      'outside-hours': 'Jetzt gesendet käme er außerhalb der Bürozeiten.',
      'window-over': 'Die beste Zeit dafür ist vorbei; besser spät als nie.',
    },
    heardLately: (name) => `${name} hat in den letzten Tagen schon von ${je.dir} gehört.`,
    heardFrom(name, since, looks) {
      const from = since === null ? '' : ` seit ${longDay(since)}`;
      return looks
        ? `Vor dem Senden wird noch einmal ins Postfach gesehen. Kam${from} etwas von ${name}, per Anruf oder SMS?`
        : `Kam${from} etwas von ${name}, per E-Mail, Anruf oder SMS?`;
    },
  };
}
