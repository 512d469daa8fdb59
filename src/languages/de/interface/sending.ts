import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { SendingFacts } from '../../../contract/refusals/sending.ts';
import { cameIn } from '../../../core/journal/contact-kinds.ts';
import type { Obstacle } from '../../../core/send/gate.ts';
import type { Je } from './address.ts';

/** What an obstacle is, in a sentence. */
function obstacleText(je: Je, obstacle: Obstacle, nameOf: (id: string) => string): string {
  switch (obstacle.code) {
    case 'not-approved':
      return 'Die Freigabe steht nicht in den Notizen.';
    case 'changed':
      return 'Das ist nicht der Brief, der freigegeben wurde.';
    case 'paused':
      return pauseText(je, obstacle.reason);
    case 'sent-already':
      return 'Das ist schon als erledigt notiert.';
    case 'other-letter':
      return 'Ein anderer Brief dafür ist schon unterwegs.';
    case 'contact-since':
      return cameIn(obstacle)
        ? `Seit dieser Brief geschrieben wurde, kam etwas von ${nameOf(obstacle.personId)}.`
        : `Seit dieser Brief geschrieben wurde, gab es Kontakt mit ${nameOf(obstacle.personId)}.`;
    case 'firm-contact-since':
      return `Seit dieser Brief geschrieben wurde, hat sich jemand anderes von ${nameOf(obstacle.firmId)} gemeldet.`;
    case 'plan-moved-on':
      return 'Wofür dieser Brief war, ist nicht mehr zu tun.';
    case 'window-moved':
      return 'Seit der Freigabe ist etwas dazugekommen, wonach es jetzt zu früh ist.';
    case 'must-fix':
      return obstacle.message;
    case 'could-not-check':
      return 'Die letzte Prüfung ging nicht, deshalb blieb der Brief hier.';
  }
}

/** Why nothing is sent at the moment. */
function pauseText(je: Je, reason: string): string {
  switch (reason) {
    case 'restored':
      return 'Das Senden ist angehalten, weil eine Sicherung wiederhergestellt wurde: Ein früher freigegebener Brief kann inzwischen raus sein.';
    case 'copied':
      return 'Das Senden ist angehalten, weil diese Notizen nach einer Kopie oder einem älteren Stand aussehen: Das zuletzt Gesendete fehlt.';
    case 'login':
      return `Das Senden ist angehalten, weil ${je.dein()} Mailserver uns nicht hineinließ.`;
    case 'no-mailbox':
      return 'Das Senden ist angehalten, weil kein Postfach verbunden ist.';
    case 'no-password':
      return 'Das Senden ist angehalten, weil das Passwort auf diesem Computer nicht lesbar ist.';
    case 'simulated':
      return 'Das Senden ist angehalten, weil das ein Übungsordner ist, der nur mit Servern auf diesem Computer spricht.';
    default:
      return je('Du hast das Senden angehalten.', 'Sie haben das Senden angehalten.');
  }
}

const staleTexts: Readonly<Record<SendingFacts['shown-too-long-ago']['why'], string>> = {
  'not-shown': 'Dieser Brief wurde noch nicht angezeigt.',
  'other-words': 'Das ist nicht der Text, der rausgehen würde: Die Prüfsumme ist eine andere.',
  changed: 'Der Brief oder an wen er geht, hat sich seit der Anzeige geändert.',
  'time-moved': 'Er wurde vor einer Weile angezeigt und würde inzwischen zu einer anderen Zeit rausgehen.',
};

const howItEnded = 'Nachsehen, wie es ausging.';

/** What is said where something cannot be sent. */
export function sendingIn(je: Je): {
  readonly refusals: WordsOf<SendingFacts>;
  pause(reason: string): string;
  obstacle(obstacle: Obstacle, nameOf: (id: string) => string): string;
} {
  const refusals: WordsOf<SendingFacts> = {
    'letter-approved': () => ({
      what: 'Dieser Brief ist freigegeben und geht von selbst raus.',
      todo: 'Erst zurückholen.',
    }),
    'letter-being-sent': () => ({ what: 'Dieser Brief wird gerade gesendet.', todo: howItEnded }),
    'letter-in-doubt': () => ({
      what: 'Ob dieser Brief rausging, lässt sich nicht sagen.',
      todo: 'Herausfinden und dann eintragen, ob er gesendet wurde.',
    }),
    'address-unknown': ({ name }) => ({
      what: name === null ? 'Die Adresse ist nicht bekannt.' : `Die Adresse von ${name} ist nicht bekannt.`,
      todo: 'Bitte notieren.',
    }),
    'address-not-mailable': ({ address }) => ({
      what: `An „${address.replace(/\p{C}/gu, ' ')}“ kann keine E-Mail gehen.`,
      todo: 'Bitte korrigieren.',
    }),
    'no-recipient': () => ({
      what: 'Noch steht nicht fest, an wen dieser Brief geht.',
      todo: 'Erst die Person notieren.',
    }),
    'nothing-waits-to-go': () => ({
      what: 'Es wartet kein Brief aufs Senden.',
      todo: 'Nachsehen, was aus den anderen wurde.',
    }),
    'too-late-to-recall': () => ({ what: 'Der Brief wird gerade gesendet, es ist zu spät.', todo: howItEnded }),
    'gone-already': () => ({
      what: 'Das ist schon raus und lässt sich nicht zurückholen.',
      todo: 'Stimmte etwas nicht, noch einmal schreiben und es offen sagen.',
    }),
    'not-on-its-way': () => ({ what: 'Dieser Brief ist nicht unterwegs.', todo: 'Nachsehen, was unterwegs ist.' }),
    'no-doubt': () => ({
      what: 'Bei diesem Brief ist alles klar.',
      todo: 'Nachsehen, was aus ihm wurde.',
    }),
    'letter-not-approved': () => ({
      what: 'Dieser Brief ist nicht freigegeben, oder es gibt ihn hier nicht mehr.',
      todo: 'Nachsehen, was freigegeben ist.',
    }),
    'not-for-mail': () => ({
      what: 'Das ist nichts, was per E-Mail geht.',
      todo: 'Sagen oder schreiben und eintragen, dass es raus ist; oder als E-Mail schreiben lassen.',
    }),
    'no-mailbox-to-send': () => ({
      what: 'Es ist kein Postfach verbunden, deshalb wird von hier nichts gesendet.',
      todo: 'Im eigenen Mailprogramm öffnen oder eines verbinden.',
    }),
    'no-longer-to-do': () => ({
      what: 'Wofür dieser Brief war, ist nicht mehr zu tun.',
      todo: 'Nachsehen, was ansteht.',
    }),
    'job-of-letter-gone': () => ({
      what: 'Die Stelle zu diesem Brief gibt es nicht mehr.',
      todo: 'Unter „Stellen“ nachsehen.',
    }),
    'heard-since': () => ({
      what: 'Inzwischen kam etwas von dort, deshalb stimmt dieser Brief vielleicht nicht mehr.',
      todo: 'Notieren, was kam, und dann den Plan noch einmal ansehen.',
    }),
    paused: ({ reason }) => ({
      what: pauseText(je, reason),
      todo:
        reason === 'login' || reason === 'no-password' || reason === 'no-mailbox'
          ? 'Das Postfach noch einmal verbinden.'
          : 'Ansehen, was wartet, und dann weitermachen lassen.',
    }),
    'shown-too-long-ago': ({ why }) => ({ what: staleTexts[why], todo: 'Noch einmal lesen.' }),
    'obstacles-stand': ({ obstacles, names, mayMean }) => ({
      what: obstacles.map((each) => obstacleText(je, each, (id) => names[id] ?? 'dort')).join(' '),
      todo: mayMean ? 'Den Brief ändern, oder sagen, dass er so stimmt.' : 'Nachsehen, was ansteht.',
    }),
  };
  return {
    refusals,
    pause: (reason) => pauseText(je, reason),
    obstacle: (obstacle, nameOf) => obstacleText(je, obstacle, nameOf),
  };
}
