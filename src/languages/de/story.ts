import { wentOut } from '../../core/journal/contact-kinds.ts';
import type { Entry } from '../../core/journal/entry.ts';
import type { EntryKind } from '../../core/journal/kinds/names.ts';
import { type Payload, payloadOf } from '../../core/journal/kinds/registry.ts';
import { stepKindOf } from '../../core/plan/step-traits.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { isZone, zoneOf } from '../../core/time/zone.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { contactSaid } from './contact-said.ts';
import { clock, list, longDay, shortDay } from './days.ts';
import { fitLinesIn } from './fit-story.ts';
import type { Je } from './interface/address.ts';
import { meanings } from './meanings.ts';
import { sentence } from './numbers.ts';
import { stepName } from './steps.ts';

type Names = (id: string) => string;
/** The line of another note; null where it is not at hand. */
type Notes = (entryId: string) => string | null;
type Lines = { readonly [K in EntryKind]: (entry: Entry, names: Names, noteOf: Notes) => string };

const progress = {
  sending: 'Der Brief ging an den Mailserver.',
  deferred: 'Der Brief ist noch nicht raus und wird erneut versucht.',
  accepted: 'Der Mailserver hat den Brief angenommen.',
  refused: 'Der Brief ging nicht raus.',
  unknown: 'Ob der Brief rausging, lässt sich nicht sagen.',
  recalled: 'Der Brief wurde zurückgeholt, bevor er rausging.',
} as const;

const takenAway = {
  job: 'Diese Stelle wurde entfernt.',
  person: 'Eine versehentlich notierte Person wurde entfernt.',
  interview: 'Ein versehentlich notiertes Gespräch wurde entfernt.',
} as const;

/** How something to do is called, also one that a newer version noted. */
function nameOf(kind: string): string {
  const known = stepKindOf(kind);
  return known === null ? 'etwas zu tun' : stepName(known, 'plain');
}

function day(text: string | null | undefined): string {
  const read = text == null ? null : parseDay(text);
  return read === null ? '' : longDay(read);
}

/** "Do., 12. Nov., 10 Uhr", where the interview is. */
function moment(at: number, zoneId: string): string {
  const zone = isZone(zoneId) ? zoneOf(zoneId) : zoneOf('UTC');
  return `${shortDay(zone.dayOf(at))}, ${clock(zone.minuteOf(at))}`;
}

/** What they said about when they will be in touch, with the day that was read. */
function promisedText(promised: { readonly text: string; readonly byOn: string | null } | null): string {
  if (promised === null) return '';
  const words = promised.text === '' ? '' : `„${promised.text}“`;
  // Words that end a sentence of their own need no second full stop.
  const end = /[.!?]$/.test(promised.text) ? '' : '.';
  if (promised.byOn === null) return words === '' ? '' : ` Gesagt wurde: ${words}${end}`;
  return ` Antwort bis ${day(promised.byOn)}${words === '' ? '.' : `: ${words}${end}`}`;
}

const factNames = {
  pay: 'Gehalt',
  place: 'Ort',
  office: 'Tage im Büro',
  link: 'Link',
  appliedOn: 'beworben am',
  source: 'gefunden über',
} as const;

/** "Gehalt 58.000 €": each fact that a change of a job brought. */
function jobFactsSaid(payload: Payload<'job-changed'>): string[] {
  return (Object.keys(factNames) as (keyof typeof factNames)[]).flatMap((fact) => {
    const value = payload[fact];
    if (value === undefined) return [];
    if (value === null) return [fact === 'appliedOn' ? 'kein Bewerbungsdatum' : `ohne ${factNames[fact]}`];
    return [`${factNames[fact]} ${fact === 'appliedOn' ? day(value) : value}`];
  });
}

function named(lead: string, note: string | null, without = `${lead}.`): string {
  return note === null ? without : `${lead}: ${note}`;
}

function linesIn(je: Je): Lines {
  const youHave = je('Du hast', 'Sie haben');
  const youWant = je('Du möchtest', 'Sie möchten');
  const outcomes = {
    held: 'Das Gespräch hat stattgefunden.',
    moved: 'Das Gespräch wurde verschoben.',
    'they-missed': 'Es kam niemand.',
    'i-missed': je('Du konntest nicht kommen.', 'Sie konnten nicht kommen.'),
  } as const;
  return {
    'profile-set': () => 'Profil geändert.',
    'policy-set': () => 'Geändert, wie oft nachgefragt wird.',
    'voice-set': () => `Geändert, wie ${je.dein('e')} Briefe klingen.`,
    'own-letter-kept': (entry) =>
      payloadOf('own-letter-kept', entry.payload)?.dropped === true
        ? 'Eigenen Brief entfernt.'
        : 'Eigenen Brief gespeichert.',
    'phrase-kept': (entry) =>
      payloadOf('phrase-kept', entry.payload)?.dropped === true
        ? 'Eigenen Satz entfernt.'
        : 'Eigenen Satz gespeichert.',
    'lateness-noted': (entry) => {
      const minutes = payloadOf('lateness-noted', entry.payload)?.minutes;
      return minutes == null
        ? `Notiert: ${je('Du musst', 'Sie müssen')} das Gespräch verschieben.`
        : `Notiert: ${je('Du kommst', 'Sie kommen')} ${minutes} Minuten zu spät.`;
    },
    'absence-noted': (entry) => {
      const payload = payloadOf('absence-noted', entry.payload);
      return payload ? `${je('Du bist', 'Sie sind')} von ${day(payload.from)} bis ${day(payload.to)} nicht da.` : '';
    },
    'firm-noted': (entry) => `Firma notiert: ${payloadOf('firm-noted', entry.payload)?.name ?? 'geändert'}.`,
    'closing-days-noted': (entry) => {
      const payload = payloadOf('closing-days-noted', entry.payload);
      return payload ? `Geschlossen von ${day(payload.from)} bis ${day(payload.to)}.` : '';
    },
    'person-noted': (entry, names) =>
      `Name notiert: ${names(payloadOf('person-noted', entry.payload)?.personId ?? '')}.`,
    'person-corrected': (entry, names) => {
      const payload = payloadOf('person-corrected', entry.payload);
      if (payload === null) return '';
      return payload.name ? `Name korrigiert: ${payload.name}.` : `Angaben korrigiert zu ${names(payload.personId)}.`;
    },
    'firm-corrected': (entry) =>
      `Firma korrigiert: ${payloadOf('firm-corrected', entry.payload)?.name ?? 'was für eine es ist'}.`,
    'interview-corrected': (entry, names) => {
      const payload = payloadOf('interview-corrected', entry.payload);
      if (payload === null) return '';
      const joined = payload.joined.map((each) => names(each.personId));
      const parts = [
        payload.startsAt === undefined ? '' : `Es ist am ${moment(payload.startsAt, payload.zone ?? 'UTC')}.`,
        joined.length > 0 ? `Auch dabei: ${list(joined)}.` : '',
        payload.left.length > 0 ? `Nicht dabei: ${list(payload.left.map(names))}.` : '',
        payload.location ? `Der Ort ist ${payload.location}.` : '',
      ].filter((each) => each !== '');
      return `Gespräch korrigiert.${parts.length > 0 ? ` ${parts.join(' ')}` : ''}`;
    },
    'taken-away': (entry) => takenAway[payloadOf('taken-away', entry.payload)?.what ?? 'interview'],
    'job-opened': () => 'Stelle hinzugefügt.',
    'notes-written': (entry) =>
      payloadOf('notes-written', entry.payload)?.text === ''
        ? 'Eigene Notizen gelöscht.'
        : 'Eigene Notizen geschrieben.',
    'job-changed': (entry) => {
      const payload = payloadOf('job-changed', entry.payload);
      const said = payload === null ? [] : jobFactsSaid(payload);
      return said.length === 0 ? 'Angaben zur Stelle geändert.' : `Zur Stelle notiert: ${said.join(', ')}.`;
    },
    'job-closed': (entry) => `Abgeschlossen: ${endings[payloadOf('job-closed', entry.payload)?.ending ?? 'silence']}.`,
    'interview-planned': (entry, names) => {
      const people = payloadOf('interview-planned', entry.payload)?.attendees.map((each) => names(each.personId)) ?? [];
      return people.length > 0 ? `Gespräch mit ${list(people)}.` : 'Ein Gespräch.';
    },
    'interview-moved': (entry) => {
      const payload = payloadOf('interview-moved', entry.payload);
      if (payload?.fromStartsAt === undefined) return 'Das Gespräch hat einen neuen Termin.';
      const { fromStartsAt, startsAt, zone } = payload;
      if (fromStartsAt === startsAt) return `Es bleibt beim Gespräch am ${moment(startsAt, zone)}.`;
      return `Das Gespräch wurde vom ${moment(fromStartsAt, zone)} auf ${moment(startsAt, zone)} verschoben.`;
    },
    'interview-changed': (entry, names) => {
      const payload = payloadOf('interview-changed', entry.payload);
      if (payload === null) return '';
      const joined = payload.joined.map((each) => names(each.personId));
      const left = payload.left.map(names);
      const parts = [
        joined.length > 0 ? `Jetzt auch dabei: ${list(joined)}.` : '',
        left.length > 0 ? `Nicht mehr dabei: ${list(left)}.` : '',
        payload.location ? `Der Ort ist jetzt ${payload.location}.` : '',
        payload.confirmed === true ? `${youHave} den Termin zugesagt.` : '',
      ].filter((each) => each !== '');
      return parts.length > 0 ? parts.join(' ') : 'Die Einladung kam noch einmal.';
    },
    'interview-cancelled': () => 'Das Gespräch wurde abgesagt.',
    'interview-outcome': (entry) => outcomes[payloadOf('interview-outcome', entry.payload)?.outcome ?? 'held'],
    'debrief-saved': (entry, names) => {
      const payload = payloadOf('debrief-saved', entry.payload);
      if (!payload) return '';
      const said = payload.people
        .filter((each) => each.remark !== '')
        .map((each) => `${names(each.personId)}: ${each.remark.split('\n')[0]}`);
      return `So war’s.${said.length > 0 ? ` ${said.join('; ')}.` : ''}${promisedText(payload.theyPromised)}`;
    },
    'contact-logged': (entry, names) => {
      const payload = payloadOf('contact-logged', entry.payload);
      if (!payload) return '';
      const what = contactSaid(payload.channel, wentOut(payload), list(payload.personIds.map(names)) || null);
      const meant = payload.meaning ? ` (${meanings[payload.meaning]})` : '';
      return `${what}${meant}.${payload.subject ? ` ${payload.subject}` : ''}`;
    },
    'meaning-confirmed': (entry) =>
      `Geklärt, was die Nachricht war: ${meanings[payloadOf('meaning-confirmed', entry.payload)?.meaning ?? 'other']}.`,
    'letter-wanted': (entry) => {
      const payload = payloadOf('letter-wanted', entry.payload);
      if (payload === null) return '';
      return {
        accept: je('Du nimmst das Angebot an.', 'Sie nehmen das Angebot an.'),
        correct: `${youWant} etwas richtigstellen. ${payload.text}`.trim(),
        'inform-others': `${youWant} von der Zusage anderswo erzählen.`,
        'offer-reply': `${youWant} um mehr Zeit bitten.`,
      }[payload.letter];
    },
    'step-chosen': (entry, names) => {
      const payload = payloadOf('step-chosen', entry.payload);
      if (payload === null) return '';
      const people = list((payload.personIds ?? []).map(names));
      const what = `${nameOf(payload.stepKind)}${people === '' ? '' : ` (${people})`}`;
      if (payload.choice === 'skip' && payload.stepKind === 'reflect')
        return `Zurückgestellt: die Frage, ob ${je('du die Stelle willst', 'Sie die Stelle wollen')}.`;
      if (payload.choice === 'keep') return sentence(`${youHave} ${day(payload.keepOn)} gewählt: ${what}`);
      return sentence(payload.choice === 'skip' ? `Ausgelassen: ${what}` : `Verschoben: ${what}`);
    },
    'letter-approved': (entry, names) => {
      const payload = payloadOf('letter-approved', entry.payload);
      if (payload === null) return '';
      const people = list(payload.personIds.map(names));
      return `${youHave} einen Brief${people === '' ? '' : ` an ${people}`} freigegeben.`;
    },
    'letter-progressed': (entry) => {
      const payload = payloadOf('letter-progressed', entry.payload);
      return payload ? progress[payload.progress] : '';
    },
    'feedback-noted': (entry, names) => {
      const payload = payloadOf('feedback-noted', entry.payload);
      return payload ? `Rat${payload.personId === null ? '' : ` von ${names(payload.personId)}`}: ${payload.text}` : '';
    },
    'occasion-noted': (entry) =>
      `Neuigkeit notiert: ${payloadOf('occasion-noted', entry.payload)?.text || 'entfernt'}.`,
    'person-left': (entry, names) => {
      const payload = payloadOf('person-left', entry.payload);
      if (payload === null) return '';
      const next = payload.successorId === null ? '' : ` Jetzt zuständig: ${names(payload.successorId)}.`;
      return `${names(payload.personId)} ist nicht mehr dort.${next}`;
    },
    'people-merged': (entry, names) => {
      const payload = payloadOf('people-merged', entry.payload);
      if (payload === null) return '';
      const into = names(payload.intoId);
      const was = payload.name ?? payload.email ?? payload.phone ?? null;
      // The same name twice says nothing but that there were two notes.
      return was === null || was === into
        ? `Zwei Einträge sind dieselbe Person: ${into}.`
        : `${was} und ${into} sind dieselbe Person.`;
    },
    ...fitLinesIn(je),
    'entry-corrected': (entry, _names, noteOf) =>
      named('Notiz korrigiert', noteOf(payloadOf('entry-corrected', entry.payload)?.entryId ?? '')),
    'entry-retracted': (entry, _names, noteOf) =>
      named(
        'Zurückgenommen',
        noteOf(payloadOf('entry-retracted', entry.payload)?.entryId ?? ''),
        'Eine Notiz zurückgenommen.',
      ),
  };
}

const endings = {
  rejected: 'Absage',
  withdrawn: 'zurückgezogen',
  accepted: 'Zusage',
  silence: 'ohne Antwort',
} as const;

/** One line of the story; an erased or unknown entry says only that. */
export function storyLineIn(je: Je): LanguagePack['storyLine'] {
  const lines: Partial<Record<string, (entry: Entry, names: Names, noteOf: Notes) => string>> = linesIn(je);
  return (entry, names, noteOf = () => null) => {
    const line = lines[entry.kind]?.(entry, names, noteOf) ?? '';
    return line === '' ? 'Eine Notiz, die gelöscht wurde oder die diese Version nicht kennt.' : line;
  };
}
