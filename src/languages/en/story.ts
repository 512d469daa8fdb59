import { wentOut } from '../../core/journal/contact-kinds.ts';
import type { Entry } from '../../core/journal/entry.ts';
import type { EntryKind } from '../../core/journal/kinds/names.ts';
import { type Payload, payloadOf } from '../../core/journal/kinds/registry.ts';
import { stepKindOf } from '../../core/plan/step-traits.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { isZone, zoneOf } from '../../core/time/zone.ts';
import { contactSaid } from './contact-said.ts';
import { clock, list, longDay, shortDay } from './days.ts';
import { fitLines } from './fit/story.ts';
import { stepName } from './steps.ts';

type Names = (id: string) => string;
/** The line of another note; null where it is not at hand. */
type Notes = (entryId: string) => string | null;

const outcomes = {
  held: 'It took place.',
  moved: 'It was moved.',
  'they-missed': 'They did not come.',
  'i-missed': 'You could not come.',
} as const;
/** What an answer meant, as a noun. */
export const meanings = {
  rejection: 'a no',
  invitation: 'an invitation',
  holding: 'not decided yet',
  question: 'a question',
  offer: 'an offer',
  confirmation: 'a confirmation',
  other: 'something else',
} as const;

const progress = {
  sending: 'The letter was handed to your mail server.',
  deferred: 'The letter did not go yet and will be tried again.',
  accepted: 'Your mail server took the letter.',
  refused: 'The letter did not go.',
  unknown: 'We cannot tell whether the letter went.',
  recalled: 'The letter was taken back before it went.',
} as const;

/** How something to do is called, also one that a newer version noted. */
function nameOf(kind: string): string {
  const known = stepKindOf(kind);
  return known === null ? 'something to do' : stepName(known, 'plain');
}

function day(text: string | null | undefined): string {
  const read = text == null ? null : parseDay(text);
  return read === null ? '' : longDay(read);
}

/** "Thu 12 Nov, 10:00 am", where the interview is. */
function moment(at: number, zoneId: string): string {
  const zone = isZone(zoneId) ? zoneOf(zoneId) : zoneOf('UTC');
  return `${shortDay(zone.dayOf(at))}, ${clock(zone.minuteOf(at))}`;
}

/** What they said about when they will be in touch, with the day that was read. */
function promisedText(promised: { readonly text: string; readonly byOn: string | null } | null): string {
  if (promised === null) return '';
  const words = promised.text === '' ? '' : `“${promised.text}”`;
  // Words that end a sentence of their own need no second full stop.
  const end = /[.!?]$/.test(promised.text) ? '' : '.';
  if (promised.byOn === null) return words === '' ? '' : ` They said ${words}${end}`;
  return ` They said you’d hear by ${day(promised.byOn)}${words === '' ? '.' : `: ${words}${end}`}`;
}

const factNames = {
  pay: 'pay',
  place: 'place',
  office: 'days in the office',
  link: 'link',
  appliedOn: 'applied on',
  source: 'found through',
} as const;

/** "pay £48,000": each fact that a change of a job brought. */
function jobFactsSaid(payload: Payload<'job-changed'>): string[] {
  return (Object.keys(factNames) as (keyof typeof factNames)[]).flatMap((fact) => {
    const value = payload[fact];
    if (value === undefined) return [];
    if (value === null) return [fact === 'appliedOn' ? 'no day of applying' : `no ${factNames[fact]}`];
    return [`${factNames[fact]} ${fact === 'appliedOn' ? day(value) : value}`];
  });
}

const lines: { readonly [K in EntryKind]: (entry: Entry, names: Names, noteOf: Notes) => string } = {
  'profile-set': () => 'You updated your profile.',
  'policy-set': () => 'You changed how often to ask.',
  'voice-set': () => 'You changed how your letters are written.',
  'own-letter-kept': (entry) =>
    payloadOf('own-letter-kept', entry.payload)?.dropped === true
      ? 'You took away a letter of your own.'
      : 'You kept a letter of your own.',
  'phrase-kept': (entry) =>
    payloadOf('phrase-kept', entry.payload)?.dropped === true
      ? 'You took away a phrase of your own.'
      : 'You kept a phrase of your own.',
  'lateness-noted': (entry) => {
    const minutes = payloadOf('lateness-noted', entry.payload)?.minutes;
    return minutes == null
      ? 'You noted that you have to move the interview.'
      : `You noted that you will be ${minutes} minutes late.`;
  },
  'absence-noted': (entry) => {
    const payload = payloadOf('absence-noted', entry.payload);
    return payload ? `You are away from ${day(payload.from)} to ${day(payload.to)}.` : '';
  },
  'firm-noted': (entry) => `Firm noted: ${payloadOf('firm-noted', entry.payload)?.name ?? 'changed'}.`,
  'closing-days-noted': (entry) => {
    const payload = payloadOf('closing-days-noted', entry.payload);
    return payload ? `Shut from ${day(payload.from)} to ${day(payload.to)}.` : '';
  },
  'person-noted': (entry, names) => `Name noted: ${names(payloadOf('person-noted', entry.payload)?.personId ?? '')}.`,
  'person-corrected': (entry, names) => {
    const payload = payloadOf('person-corrected', entry.payload);
    if (payload === null) return '';
    return payload.name
      ? `You corrected a name: ${payload.name}.`
      : `You corrected what is known of ${names(payload.personId)}.`;
  },
  'firm-corrected': (entry) => {
    const payload = payloadOf('firm-corrected', entry.payload);
    return `You corrected a firm: ${payload?.name ?? (payload?.type === undefined ? 'where it is' : 'what kind it is')}.`;
  },
  'interview-corrected': (entry, names) => {
    const payload = payloadOf('interview-corrected', entry.payload);
    if (payload === null) return '';
    const joined = payload.joined.map((each) => names(each.personId));
    const parts = [
      payload.startsAt === undefined ? '' : `It is at ${moment(payload.startsAt, payload.zone ?? 'UTC')}.`,
      joined.length > 0 ? `There as well: ${list(joined)}.` : '',
      payload.left.length > 0 ? `Not there: ${list(payload.left.map(names))}.` : '',
      payload.location ? `The place is ${payload.location}.` : '',
    ].filter((each) => each !== '');
    return `You corrected the interview.${parts.length > 0 ? ` ${parts.join(' ')}` : ''}`;
  },
  'taken-away': (entry) => {
    const what = payloadOf('taken-away', entry.payload)?.what;
    return `You took away ${what === 'job' ? 'this job' : what === 'person' ? 'somebody who was noted by mistake' : 'an interview that was noted by mistake'}.`;
  },
  'job-opened': () => 'You added this job.',
  'notes-written': (entry) =>
    payloadOf('notes-written', entry.payload)?.text === '' ? 'You cleared your notes.' : 'You wrote in your notes.',
  'job-changed': (entry) => {
    const payload = payloadOf('job-changed', entry.payload);
    const said = payload === null ? [] : jobFactsSaid(payload);
    return said.length === 0 ? 'You changed what is known of this job.' : `You noted of this job: ${said.join(', ')}.`;
  },
  'job-closed': (entry) => `The job ended: ${payloadOf('job-closed', entry.payload)?.ending ?? ''}.`,
  'interview-planned': (entry, names) => {
    const people = payloadOf('interview-planned', entry.payload)?.attendees.map((each) => names(each.personId)) ?? [];
    return people.length > 0 ? `Interview with ${list(people)}.` : 'An interview.';
  },
  'interview-moved': (entry) => {
    const payload = payloadOf('interview-moved', entry.payload);
    if (payload?.fromStartsAt === undefined) return 'The interview got a new time.';
    const { fromStartsAt, startsAt, zone } = payload;
    if (fromStartsAt === startsAt) return `The interview is on at ${moment(startsAt, zone)}.`;
    return `The interview moved from ${moment(fromStartsAt, zone)} to ${moment(startsAt, zone)}.`;
  },
  'interview-changed': (entry, names) => {
    const payload = payloadOf('interview-changed', entry.payload);
    if (payload === null) return '';
    const joined = payload.joined.map((each) => names(each.personId));
    const left = payload.left.map(names);
    const parts = [
      joined.length > 0 ? `Now also there: ${list(joined)}.` : '',
      left.length > 0 ? `Not there any more: ${list(left)}.` : '',
      payload.location ? `The place is now ${payload.location}.` : '',
      payload.confirmed === true ? 'You accepted the time.' : '',
    ].filter((each) => each !== '');
    return parts.length > 0 ? parts.join(' ') : 'The invitation came once more.';
  },
  'interview-cancelled': () => 'The interview was cancelled.',
  'interview-outcome': (entry) => outcomes[payloadOf('interview-outcome', entry.payload)?.outcome ?? 'held'],
  'debrief-saved': (entry, names) => {
    const payload = payloadOf('debrief-saved', entry.payload);
    if (!payload) return '';
    const said = payload.people
      .filter((each) => each.remark !== '')
      .map((each) => `${names(each.personId)}: ${each.remark.split('\n')[0]}`);
    return `What happened.${said.length > 0 ? ` ${said.join('; ')}.` : ''}${promisedText(payload.theyPromised)}`;
  },
  'contact-logged': (entry, names) => {
    const payload = payloadOf('contact-logged', entry.payload);
    if (!payload) return '';
    const what = contactSaid(payload.channel, wentOut(payload), list(payload.personIds.map(names)) || null);
    const meant = payload.meaning ? ` (${meanings[payload.meaning]})` : '';
    return `${what}${meant}.${payload.subject ? ` ${payload.subject}` : ''}`;
  },
  'meaning-confirmed': (entry) =>
    `You said what their message meant: ${meanings[payloadOf('meaning-confirmed', entry.payload)?.meaning ?? 'other']}.`,
  'letter-wanted': (entry) => {
    const payload = payloadOf('letter-wanted', entry.payload);
    if (payload === null) return '';
    return {
      accept: 'You accept the offer.',
      correct: `You want to put something right. ${payload.text}`.trim(),
      'inform-others': 'You want to tell them that you have accepted elsewhere.',
      'offer-reply': 'You want to ask for more time.',
    }[payload.letter];
  },
  'step-chosen': (entry, names) => {
    const payload = payloadOf('step-chosen', entry.payload);
    if (payload === null) return '';
    const people = list((payload.personIds ?? []).map(names));
    const what = `${nameOf(payload.stepKind)}${people === '' ? '' : ` (${people})`}`;
    if (payload.choice === 'skip' && payload.stepKind === 'reflect')
      return 'You put aside the question whether you want it.';
    if (payload.choice === 'keep') return `You chose ${day(payload.keepOn)}: ${what}.`;
    return payload.choice === 'skip' ? `You left out: ${what}.` : `You put off: ${what}.`;
  },
  'letter-approved': (entry, names) => {
    const payload = payloadOf('letter-approved', entry.payload);
    return payload ? `You approved a letter to ${list(payload.personIds.map(names)) || 'them'}.` : '';
  },
  'letter-progressed': (entry) => {
    const payload = payloadOf('letter-progressed', entry.payload);
    return payload ? progress[payload.progress] : '';
  },
  'feedback-noted': (entry, names) => {
    const payload = payloadOf('feedback-noted', entry.payload);
    return payload ? `Advice${payload.personId === null ? '' : ` of ${names(payload.personId)}`}: ${payload.text}` : '';
  },
  'occasion-noted': (entry) => `News noted: ${payloadOf('occasion-noted', entry.payload)?.text || 'taken away'}.`,
  'person-left': (entry, names) => {
    const payload = payloadOf('person-left', entry.payload);
    if (payload === null) return '';
    const next = payload.successorId === null ? '' : ` ${names(payload.successorId)} looks after it now.`;
    return `${names(payload.personId)} has left.${next}`;
  },
  'people-merged': (entry, names) => {
    const payload = payloadOf('people-merged', entry.payload);
    if (payload === null) return '';
    const into = names(payload.intoId);
    const was = payload.name ?? payload.email ?? payload.phone ?? null;
    // The same name twice says nothing but that there were two notes.
    return was === null || was === into
      ? `Two notes are of one person: ${into}.`
      : `${was} and ${into} are one person.`;
  },
  ...fitLines,
  'entry-corrected': (entry, _names, noteOf) =>
    named('You corrected a note', noteOf(payloadOf('entry-corrected', entry.payload)?.entryId ?? '')),
  'entry-retracted': (entry, _names, noteOf) =>
    named('You took back', noteOf(payloadOf('entry-retracted', entry.payload)?.entryId ?? ''), 'You took a note back.'),
};

function named(lead: string, note: string | null, without = `${lead}.`): string {
  return note === null ? without : `${lead}: ${note}`;
}

/** One line of the story; an erased or unknown entry says only that. */
export function storyLine(entry: Entry, names: Names, noteOf: Notes = () => null): string {
  const known = (lines as Record<string, ((entry: Entry, names: Names, noteOf: Notes) => string) | undefined>)[
    entry.kind
  ];
  const line = known?.(entry, names, noteOf) ?? '';
  return line === '' ? 'A note that was erased or that this version does not know.' : line;
}
