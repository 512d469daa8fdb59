import { isCall, isLinkedIn, isMissedCall } from '../../core/journal/channel-kinds.ts';
import { cameIn } from '../../core/journal/contact-kinds.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';
import type { Basis, Reason } from '../../core/plan/reason.ts';
import type { DayOff } from '../../core/time/work-calendar.ts';
import { clock, list, longDay, shortDay } from './days.ts';
import { holidayName } from './holidays.ts';
import type { Je } from './interface/address.ts';
import { counted, inWords, ofDuration, ofWorkingDays, onWorkingDay, sentence, times, workingDays } from './numbers.ts';
import { acceptanceText, offerText, tiedText } from './offers.ts';

const channelNames: Record<Channel, string> = {
  email: 'per E-Mail',
  phone: 'telefonisch',
  voicemail: 'auf die Mailbox',
  'missed-call': 'telefonisch',
  text: 'per SMS',
  chat: 'per Chat',
  linkedin: 'über LinkedIn',
  letter: 'per Brief',
  'in-person': 'persönlich',
};

export function channelName(channel: Channel): string {
  return channelNames[channel];
}

/** What a contact was, with the article that "seit" and "nach" ask for; `f` with the ending of "deiner". */
const contactNouns: Partial<Record<Channel, readonly [noun: string, gender: 'f' | 'm' | 'n']>> = {
  email: ['E-Mail', 'f'],
  phone: ['Anruf', 'm'],
  voicemail: ['Mailbox-Nachricht', 'f'],
  'missed-call': ['Anruf', 'm'],
  text: ['SMS', 'f'],
  letter: ['Brief', 'm'],
  'in-person': ['Treffen', 'n'],
};

function skippedWords(skipped: readonly DayOff[]): string {
  if (skipped.length === 0) return '';
  return ` (${list([...new Set(skipped.map((each) => holidayName(each.name)))])} nicht mitgezählt)`;
}

/** The sentences of reasons, in one address. */
export function reasonWords(je: Je): {
  reason(reason: Reason): string;
  waitSentence(reasons: readonly Reason[], untilDay: number, minute?: number | null): string;
} {
  /** Behind "seit" and "nach". */
  function basisWords(basis: Basis): string {
    const day = shortDay(basis.day);
    if (basis.what === 'interview') return `${je.dein('em')} Gespräch am ${day}`;
    if (basis.what === 'opened') return `dem Eintrag dieser Stelle am ${day}`;
    if (basis.what === 'skipped') return `der ausgelassenen Nachfrage am ${day}`;
    const [noun, gender] = (basis.channel && contactNouns[basis.channel]) ?? ['Nachricht', 'f'];
    if (cameIn(basis)) return `${gender === 'f' ? 'der' : 'dem'} ${noun} an ${je.dich} vom ${day}`;
    return `${je.dein(gender === 'f' ? 'er' : 'em')} ${noun} vom ${day}`;
  }

  function reason(reason: Reason): string {
    switch (reason.code) {
      case 'did-it-take-place':
        return `${je.Dein()} Gespräch am ${shortDay(reason.interviewDay)} müsste vorbei sein. Hat es stattgefunden?`;
      case 'debrief-after':
        return `Gleich nach ${je.dein('em')} Gespräch am ${shortDay(reason.interviewDay)}, solange alles noch frisch ist.`;
      case 'debrief-today':
        return je(
          'Schreib auf, wie es war, solange du es noch im Kopf hast. Alles Weitere baut darauf auf.',
          'Schreiben Sie auf, wie es war, solange Sie es noch im Kopf haben. Alles Weitere baut darauf auf.',
        );
      case 'thanks':
        return `Am besten in den ersten ${reason.hours} Stunden nach ${je.dein('em')} Gespräch am ${shortDay(reason.interviewDay)}, spätestens am ${shortDay(reason.closesDay)}, dem ${reason.nth}. Arbeitstag danach${skippedWords(reason.skipped)}.`;
      case 'thanks-late':
        return 'Besser spät als nie: Der Dank kommt in die nächste Nachricht an diese Person.';
      case 'thanks-carried':
        return `Der Dank${reason.names.length > 0 ? ` an ${list(reason.names)}` : ''} ist noch nicht raus und steckt deshalb in dieser Nachricht.`;
      case 'with-thanks':
        return reason.through
          ? 'Versprochenes und Dank gehen zusammen raus, in einer Nachricht an die Personalberatung.'
          : 'Versprochenes und Dank gehen zusammen raus, in einer Nachricht.';
      case 'new-time':
        return `Das Gespräch am ${shortDay(reason.interviewDay)} hat nicht stattgefunden. Jetzt geht es um den neuen Termin.`;
      case 'channel-asked':
        return `So gewünscht: ${channelName(reason.channel)}.`;
      case 'channel-same':
        return isLinkedIn(reason.channel) ? 'Über LinkedIn, wie beim letzten Mal.' : 'Im Chat, wie beim letzten Mal.';
      case 'channel-no-phone':
        return je(
          'Du telefonierst lieber nicht und hast nur eine Nummer, also eine SMS.',
          'Sie telefonieren lieber nicht und haben nur eine Nummer, also eine SMS.',
        );
      case 'channel-email':
        return isCall(reason.channel) ? 'Telefonisch, die Nummer ist bekannt.' : 'Per E-Mail, die Adresse ist bekannt.';
      case 'channel-number-only':
        return 'Telefonisch, denn bekannt ist nur die Nummer.';
      case 'channel-unknown':
        return 'Noch fehlen Adresse und Nummer. Der Text liegt bereit, sobald eine davon da ist.';
      case 'through-consultant':
        return 'Die Firma ist Kunde der Personalberatung. Deshalb geht der Dank über die Beratung; sie entscheidet, was sie weitergibt.';
      case 'this-through-consultant':
        return 'Das ist für jemanden beim Kunden der Personalberatung, deshalb geht es über die Beratung.';
      case 'asked-until-noon':
        return `${je('Du fragst', 'Sie fragen')} die Personalberatung, ob ein direkter Dank in Ordnung ist. Kommt bis zum Mittag des nächsten Arbeitstags keine Antwort, geht der Dank über die Beratung.`;
      case 'call-consultant-first':
        return `Personalberatungen hören gern von ${je.dir}, bevor sie mit dem Kunden sprechen.`;
      case 'reflect':
        return 'Das eilt nicht: Es bleibt offen bis zum nächsten Gespräch.';
      case 'silence':
        return reason.since.what === 'opened' || reason.since.what === 'skipped'
          ? sentence(
              `Ab ${longDay(reason.day)}: ${workingDays(reason.span[0])} seit ${basisWords(reason.since)}${skippedWords(reason.skipped)}`,
            )
          : sentence(
              `Ab ${longDay(reason.day)}: ${workingDays(reason.span[0])} ohne Nachricht seit ${basisWords(reason.since)}${skippedWords(reason.skipped)}`,
            );
      case 'rolled':
        return `Bis ${shortDay(reason.closedDay)} hat es nicht geklappt. ${shortDay(reason.day)} passt genauso gut.`;
      case 'tried':
        return sentence(
          `Am Telefon war niemand zu erreichen, das zählt also nicht. Noch ein Versuch am ${shortDay(reason.day)}`,
        );
      case 'they-rang':
        return `Am ${shortDay(reason.day)} kam ein Anruf, den ${je('du verpasst hast', 'Sie verpasst haben')}.`;
      case 'quick':
        return sentence(
          `Ab ${longDay(reason.day)}: Es sollte schnell gehen, also ${onWorkingDay(reason.span)} nach ${basisWords(reason.since)} nachfragen${skippedWords(reason.skipped)}`,
        );
      case 'quick-final':
        return sentence(
          `Ab ${longDay(reason.day)}: Nach der letzten Runde sollte es schnell gehen, also am ${reason.span[0]}. Arbeitstag nach ${basisWords(reason.since)} nachfragen, erst einmal telefonisch${skippedWords(reason.skipped)}`,
        );
      case 'promised':
        if (reason.come)
          return `Genannt war ${longDay(reason.promisedDay)}. Der Tag ist vorbei, jetzt ist Nachfragen in Ordnung${skippedWords(reason.skipped)}.`;
        return `Genannt ist ${longDay(reason.promisedDay)}. Vorher würde eine Frage drängen. Ab ${shortDay(reason.day)}, dem nächsten Arbeitstag, ist sie in Ordnung${skippedWords(reason.skipped)}.`;
      case 'news-note':
        return reason.news
          ? `Bis ${longDay(reason.promisedDay)}, dem genannten Tag, ist es noch lang. Ab ${shortDay(reason.day)} ist eine Nachricht mit ${je.dein('er')} Neuigkeit willkommen, ohne Frage.`
          : `Bis ${longDay(reason.promisedDay)}, dem genannten Tag, ist es noch lang. Gibt es etwas Neues, ist ab ${shortDay(reason.day)} eine Nachricht ohne Frage willkommen; sonst einfach auslassen.`;
      case 'alternate':
        return isMissedCall(reason.last)
          ? `Am Telefon war niemand zu erreichen, deshalb diesmal ${channelName(reason.channel)}.`
          : `Letztes Mal ${channelName(reason.last)}, diesmal ${channelName(reason.channel)}.`;
      case 'away':
        return `${reason.name ?? 'Die Kontaktperson'} ist${reason.returnDay === null ? ' gerade' : ` bis ${shortDay(reason.returnDay)}`} nicht da. Vor ${shortDay(reason.day)} geht nichts raus.`;
      case 'answer':
        return `Am ${shortDay(reason.day)} kam eine Nachricht, die auf ${je.dein('e')} Antwort wartet. Die Uhrzeit ist egal.`;
      case 'closing-question':
        return `Ab ${longDay(reason.day)}: ${counted(reason.unanswered, 'eine Nachricht blieb', 'Nachrichten blieben')} ohne Antwort. Eine letzte, die keine Antwort braucht, hält die Tür offen${skippedWords(reason.skipped)}.`;
      case 'rests-after-silence':
        return `Auf ${je.dein('e')} letzte Frage kam keine Antwort, diese Stelle ruht seit ${longDay(reason.day)}. Jede Antwort öffnet sie wieder.`;
      case 'closed-after-silence':
        return `${je('Du hast', 'Sie haben')} ein letztes Mal gefragt. Kommt bis ${shortDay(reason.day)} nichts, ruht die Stelle; jede Antwort öffnet sie wieder.`;
      case 'pressure-person':
        return `${reason.name ?? 'Die Kontaktperson'} hat zuletzt am ${shortDay(reason.lastDay)} von ${je.dir} gehört. Vor ${shortDay(reason.day)} würde eine weitere Frage drängen.`;
      case 'pressure-agency':
        return sentence(
          `${reason.name ?? 'Die Personalberatung'} hat zuletzt ${times(reason.count)} von ${je.dir} gehört. Die nächste Frage passt ab ${shortDay(reason.day)}`,
        );
      case 'merged':
        return `Eine Nachricht für ${inWords(reason.count)} Stellen bei derselben Personalberatung. ${shortDay(reason.day)} passt für ${reason.count === 2 ? 'beide' : 'alle'}.`;
      case 'successor':
        return `${reason.name ?? 'Die Kontaktperson'} ist nicht mehr dort. Ab ${shortDay(reason.day)} genügt eine kurze Nachricht, damit die Nachfolge von ${je.dein('er')} Bewerbung weiß.`;
      case 'gracious-thanks':
        return `Die Absage kam am ${sentence(shortDay(reason.day))} Ein freundlicher Dank bis ${shortDay(reason.closesDay)} hält die Tür offen. Besser spät als nie.`;
      case 'cooling-off':
        return `Erst einmal ${counted(reason.hours, 'eine Stunde', 'Stunden')} Abstand, wenn es geht.`;
      case 'confirm':
        return `${je.Dein()} Gespräch ist am ${longDay(reason.interviewDay)}. Eine Bestätigung innerhalb von ${ofDuration(reason.minutes)} Bürozeit ist höflich.`;
      case 'brief':
        return `${je.Dein()} Gespräch ist am ${longDay(reason.interviewDay)}.`;
      case 'interview-ahead':
        return `${je.Dein()} Gespräch ist am ${longDay(reason.interviewDay)}. Vorher gibt es nichts zu fragen.`;
      case 'interview-today':
        return `Heute um ${clock(reason.minute)} ist ${je.dein()} Gespräch${reason.location === null ? '' : ` (${reason.location})`}. Vorher gibt es nichts zu fragen.`;
      case 'named-today':
        return `Heute ist der genannte Tag. ${je('Lass dein', 'Lassen Sie Ihr')} Telefon an.${reason.fairDay === null ? '' : ` Kommt nichts, ist Nachfragen ab ${longDay(reason.fairDay)} in Ordnung.`}`;
      case 'keep-warm':
        return `Ab ${longDay(reason.day)}: ${workingDays(reason.days)} seit ${reason.nth === 1 ? 'dem Ende der Bewerbung' : `${je.dein('er')} letzten Nachricht`} am ${sentence(`${shortDay(reason.sinceDay)}${skippedWords(reason.skipped)}`)} Ein kurzes Hallo hält die Tür offen; Personalberatungen melden sich oft wieder.`;
      case 'running-late':
        return `${je('Du kommst', 'Sie kommen')} ${reason.minutes} Minuten zu spät. Gleich Bescheid geben, die Uhrzeit ist egal.`;
      case 'must-move':
        return `Am ${longDay(reason.interviewDay)} ${je('kannst du', 'können Sie')} nicht. So früh wie möglich Bescheid geben, die Uhrzeit ist egal.`;
      case 'availability':
        return `Bei Zeitarbeit einmal pro Woche melden, dass ${je('du Zeit hast', 'Sie Zeit haben')}, höchstens ${times(reason.times)}. Eine SMS oder ein Anruf genügt.`;
      case 'pause-over':
        return `${je('Du hast dich', 'Sie haben sich')} schon ${times(reason.times)} verfügbar gemeldet, dann war Pause. Noch eine Zeile ist in Ordnung, per SMS oder Anruf.`;
      case 'something-new':
        return `${counted(reason.unanswered, `Eine ${je.dein('er')} Nachrichten ist`, `${je.dein('er')} Nachrichten sind`).replace(/^./, (first) => first.toUpperCase())} unbeantwortet. ${
          reason.news
            ? 'Diesmal gibt es etwas Neues zu erzählen, es ist also keine Wiederholung.'
            : 'Die Suche nach Führungskräften braucht Zeit: Vorher lohnt sich nur eine Nachricht mit etwas Neuem.'
        }`;
      case 'quiet-days':
        return `Ab ${longDay(reason.day)}: Von ${longDay(reason.firstDay)} bis ${longDay(reason.lastDay)} sind die meisten im Urlaub oder räumen den Schreibtisch leer.`;
      case 'they-missed':
        return `Am ${shortDay(reason.interviewDay)} kam niemand. Vielleicht ist etwas dazwischengekommen: Eine kurze, freundliche Nachricht bringt einen neuen Termin.`;
      case 'own-absence':
        return `${shortDay(reason.day)} ist ${je.dein()} erster Arbeitstag nach der Auszeit.`;
      case 'half-day':
        return `${longDay(reason.day)} ist dort ein halber Arbeitstag (${holidayName(reason.name)}). Er zählt mit, besser ist der Vormittag.`;
      case 'no-holiday-data':
        return reason.region === null
          ? 'Die Region ist nicht bekannt, deshalb werden nur Wochenenden übersprungen.'
          : `Für ${reason.region} sind keine Feiertage bekannt, deshalb werden nur Wochenenden übersprungen.`;
      case 'kept':
        return `${je('Du hast', 'Sie haben')} ${longDay(reason.day)} gewählt${reason.reason === '' ? '' : `: ${reason.reason}`}.`;
      case 'put-off':
        return `Verschoben auf ${longDay(reason.day)}${reason.reason === '' ? '' : `: ${reason.reason}`}.`;
      case 'deliver':
        return reason.byDay === null
          ? `Versprochen: ${reason.text}. Am besten innerhalb von ${ofWorkingDays(reason.days)}.`
          : reason.overAt !== undefined
            ? `Versprochen für ${longDay(reason.byDay)}, der Tag ist vorbei: ${reason.text}. Besser spät als nie.`
            : `Versprochen für ${longDay(reason.byDay)}: ${reason.text}. Am besten schon am Arbeitstag davor.`;
      case 'offer':
        return `Am ${shortDay(reason.day)} kam ein Angebot${reason.deadlineDay === null ? '' : `, mit der Bitte um Antwort bis ${longDay(reason.deadlineDay)}`}. Jetzt danken, um die schriftliche Fassung bitten und um die Zeit, die ${je('du brauchst', 'Sie brauchen')}.`;
      case 'tell-of-offer':
        if (reason.offers > 1 && reason.deadlineDay !== null)
          return `${je('Du hast', 'Sie haben')} ${inWords(reason.offers)} andere Angebote und ${je('musst', 'müssen')} auf das erste bis ${longDay(reason.deadlineDay)} antworten. Fair ist, noch heute Bescheid zu geben.`;
        return reason.deadlineDay === null
          ? `Seit ${shortDay(reason.day)} ${je('hast du', 'haben Sie')} ein anderes Angebot. Fair ist, noch heute Bescheid zu geben.`
          : `Seit ${shortDay(reason.day)} ${je('hast du', 'haben Sie')} ein anderes Angebot und ${je('musst', 'müssen')} bis ${longDay(reason.deadlineDay)} antworten. Fair ist, noch heute Bescheid zu geben.`;
      case 'one-conversation':
        return `Alles auf einmal: ${inWords(reason.count)} Stellen, dieselbe Person.`;
      case 'offer-stands':
        return `${offerText(je, reason.deadlineDay, reason.today, reason.name)}${tiedText(je, reason.condition)}`;
      case 'acceptance-first':
        return `${je('Du hast', 'Sie haben')} anderswo zugesagt. Sobald die Zusage raus ist, hier Bescheid geben.`;
      case 'acceptance-stands':
        return acceptanceText(je, reason.deadlineDay, reason.today, reason.name);
      case 'still-expected':
        return `Am ${longDay(reason.interviewDay)} wird noch mit ${je.dir} gerechnet. Bitte vorher absagen.`;
      case 'declines':
        return `${je('Du möchtest', 'Sie möchten')} dieses Angebot nicht. Ein freundliches Nein erhält den guten Draht.`;
      case 'nothing-noted':
        return `Seit ${shortDay(reason.day)} ist nichts notiert.`;
      case 'meaning-unconfirmed':
        return reason.meaning === 'rejection'
          ? `Am ${shortDay(reason.day)} kam eine Nachricht. Ist das eine Absage? Bis das klar ist, geht nichts raus.`
          : `Am ${shortDay(reason.day)} kam eine Nachricht. Was bedeutet sie? Bis das klar ist, geht nichts raus.`;
      case 'unread':
        return `Am ${shortDay(reason.day)} kam eine Nachricht. Braucht sie eine Antwort? Bis das klar ist, wird nicht nachgefragt.`;
      case 'on-its-way':
        return `${je('Du hast', 'Sie haben')} den Brief am ${shortDay(reason.day)} freigegeben. Er ist unterwegs.`;
      case 'cannot-tell':
        return 'Ob das rausgegangen ist, lässt sich von hier aus nicht sagen. Bitte im Mailprogramm unter „Gesendet“ nachsehen und hier eintragen.';
      case 'wanted':
        return {
          accept: `${je('Du willst', 'Sie wollen')} zusagen. Bekannt ist das erst, wenn dieser Brief raus ist.`,
          correct: `${je('Das willst du', 'Das wollen Sie')} richtigstellen: ${reason.text}.`,
          'inform-others': `${je('Du hast', 'Sie haben')} anderswo zugesagt. Es bleibt in Erinnerung, wenn die Nachricht von ${je.dir} selbst kommt.`,
          'offer-reply': `${je('Du möchtest', 'Sie möchten')} mehr Zeit für das Angebot.`,
        }[reason.letter];
      case 'does-not-want-it':
        return `${je('Du möchtest', 'Sie möchten')} diese Stelle nicht. Ein freundlicher Rückzug erhält den guten Draht.`;
    }
  }

  function waitSentence(reasons: readonly Reason[], untilDay: number, minute: number | null = null): string {
    const [first] = reasons;
    const day = longDay(untilDay);
    const until = minute === null ? day : `heute, ${clock(minute)}`;
    const why = first === undefined ? '' : reason(first);
    if (first !== undefined && wholeSentence.has(first.code)) return why;
    if (first?.code === 'put-off' || first?.code === 'kept')
      return minute === null ? why : `Nichts zu tun bis ${until}.`;
    // A reason that begins with the same day goes on from it, rather than say it twice.
    const beginning = `Ab ${day}: `;
    if (why.startsWith(beginning)) return `Nichts zu tun bis ${until}: ${why.slice(beginning.length)}`;
    return `Nichts zu tun bis ${until}.${why === '' ? '' : ` ${why}`}`;
  }

  return { reason, waitSentence };
}

/** Reasons that are the whole sentence: there is something to know or to say today, not only a date until which nothing is done. */
const wholeSentence: ReadonlySet<Reason['code']> = new Set([
  'interview-ahead',
  'interview-today',
  'named-today',
  'acceptance-first',
  'rests-after-silence',
  'meaning-unconfirmed',
  'unread',
]);
