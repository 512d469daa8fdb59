import type { CallEnd, CallWords } from '../../../contract/words/call.ts';
import { eitherOf, longDay } from '../days.ts';
import { inWords } from '../numbers.ts';
import { channelName } from '../reasons.ts';
import type { Je } from './address.ts';
import { momentOf } from './moment.ts';

function noted(end: CallEnd): string {
  const { name } = end;
  switch (end.is) {
    case 'talked':
      return name === null ? 'Gespeichert: Gespräch am Telefon.' : `Gespeichert: Gespräch mit ${name}.`;
    case 'voicemail':
      return name === null
        ? 'Gespeichert: Nachricht auf der Mailbox.'
        : `Gespeichert: Nachricht für ${name} auf der Mailbox.`;
    case 'missed':
      return 'Gespeichert. Es ging niemand ran, das zählt nicht als Kontakt.';
    case 'someone-else':
      return name === null
        ? 'Gespeichert. Jemand anderes ging ran; die gesuchte Person weiß noch nichts davon.'
        : `Gespeichert. Jemand anderes ging ran; ${name} weiß noch nichts davon.`;
    case 'number-gone':
      return `Gespeichert. Die Nummer${name === null ? '' : ` von ${name}`} ist entfernt; bis die richtige da ist, geht der nächste Schritt einen anderen Weg.`;
    case 'number-stays':
      return `Gespeichert. Die Nummer${name === null ? '' : ` von ${name}`} wurde inzwischen korrigiert und bleibt.`;
    case 'call-back':
      return `Gespeichert. Rückruf${name === null ? '' : ` bei ${name}`}: ${momentOf(end.when.at, end.when.zone)}.`;
  }
}

export const callIn = (je: Je): CallWords => ({
  noted,
  theyNamed: (day, text) => `Zugesagt${day === null ? '' : ` bis ${longDay(day)}`}: ${text}`,
  youPromised: (day, text) => `Von ${je.dir} versprochen${day === null ? '' : ` bis ${longDay(day)}`}: ${text}`,
  theyWait: (day, text) =>
    `${je.Dein('e')} Antwort wird erwartet${day === null ? '' : ` bis ${longDay(day)}`}: ${text}`,
  myAnswer: 'meine Antwort',
  noDayNoted: 'Dafür ist kein Tag notiert. Er lässt sich bei der Stelle eintragen.',
  twin: (channel, { at, zone }) =>
    `Etwas Ähnliches ist schon notiert: ${channelName(channel)}, ${momentOf(at, zone)}. Jetzt steht beides da; war es dasselbe, lässt sich eines im Verlauf der Stelle zurücknehmen.`,
  notedForJobs: (count) => `Notiert bei ${inWords(count)} Stellen, an denen diese Person beteiligt ist.`,
  countedAs: (step) => `Erledigt damit: „${step}“.`,
  countedAsSeveral: (count) => `Damit sind ${inWords(count)} Aufgaben erledigt, die bei dieser Person anstanden.`,
  wentWithIt: (things) =>
    `Damit ist auch erledigt, was ${je('du versprochen hast', 'Sie versprochen haben')}: ${things.join('; ')}`,
  couldBe: (steps) =>
    `Was war das: ${eitherOf(steps.map((each) => `„${each}“`))}? Bitte auswählen oder sagen, wofür es war.`,
});
