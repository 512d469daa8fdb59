import { isAloud } from '../journal/channel-kinds.ts';
import {
  bringsTheirWord,
  cameIn,
  isContactMade,
  isTalk,
  isTheirAnswer,
  isUnprompted,
  wasFor,
  wentOut,
} from '../journal/contact-kinds.ts';
import type { Entry } from '../journal/entry.ts';
import { payloadOf } from '../journal/kinds/registry.ts';
import { revise } from '../journal/revise.ts';
import { inOrder } from '../journal/stamp.ts';
import type { Channel, Meaning } from '../journal/vocabulary.ts';
import type { Diary } from '../plan/diary.ts';
import { stepId } from '../plan/step-id.ts';
import { type EpochDay, parseDay } from '../time/epoch-day.ts';

/** One contact of the file: what an agency's own database would hold of it. */
export interface ContactLine {
  readonly kind: 'contact';
  readonly entryId: string;
  readonly contactId: string;
  readonly at: number;
  readonly direction: 'out' | 'in';
  readonly channel: Channel;
  readonly purpose: string | null;
  readonly personIds: readonly string[];
  readonly jobIds: readonly string[];
  readonly stepIds: readonly string[];
  readonly automatic: boolean;
  /** What it meant, as confirmed; null where nothing was said of it. */
  readonly meaning: Meaning | null;
  readonly subject: string | null;
  /** What was noted of something said; null for what was written, whose words stand with the letter. */
  readonly note: string | null;
  /** The beginning of what was written or said, on one line; null where nothing was noted. */
  readonly words: string | null;
  /** Why a call reached nobody whom it was meant for. */
  readonly reached: 'someone-else' | 'wrong-number' | 'call-back' | null;
}

/** An interview that was held, or that one side missed. */
export interface MeetingLine {
  readonly kind: 'interview';
  readonly entryId: string;
  readonly interviewId: string;
  readonly at: number;
  readonly round: string | null;
  readonly outcome: 'held' | 'moved' | 'they-missed' | 'i-missed' | 'cancelled' | 'scheduled';
  readonly personIds: readonly string[];
  readonly jobIds: readonly string[];
}

export type HistoryLine = ContactLine | MeetingLine;

/** A date that one side named, and what came of it. */
export interface PromiseLine {
  readonly entryId: string;
  readonly whose: 'theirs' | 'mine';
  readonly text: string;
  readonly byOn: EpochDay;
  /** When it was done; null where it was not, or not yet. */
  readonly doneAt: number | null;
  readonly state: 'kept' | 'late' | 'open' | 'passed';
}

/**
 * All contacts and interviews in these entries, in order of time. Entries that were corrected count as corrected, those taken back not at
 * all; what stands in several scopes is given once.
 */
export function historyOf(entries: readonly Entry[]): HistoryLine[] {
  const once = inOrder(entries);
  const lines = new Map<string, HistoryLine>();
  for (const entry of revise(once)) {
    if (entry.kind === 'contact-logged') {
      const payload = payloadOf('contact-logged', entry.payload);
      if (payload === null || lines.has(payload.contactId)) continue;
      lines.set(payload.contactId, {
        kind: 'contact',
        entryId: entry.id,
        contactId: payload.contactId,
        at: entry.happenedAt,
        direction: payload.direction,
        channel: payload.channel,
        purpose: payload.purpose,
        personIds: payload.personIds,
        jobIds: payload.jobIds,
        stepIds: payload.stepIds,
        automatic: payload.automatic ?? false,
        meaning: payload.provisional === true ? null : (payload.meaning ?? null),
        subject: payload.subject ?? null,
        note: isAloud(payload.channel) ? payload.text?.trim() || null : null,
        words: beginningOf(payload.text ?? ''),
        reached: payload.reached ?? null,
      });
    } else if (entry.kind === 'meaning-confirmed') {
      const payload = payloadOf('meaning-confirmed', entry.payload);
      const line = payload && lines.get(payload.contactId);
      if (payload && line?.kind === 'contact') lines.set(line.contactId, { ...line, meaning: payload.meaning });
    } else meeting(lines, entry);
  }
  return [...lines.values()].sort((one, other) => one.at - other.at);
}

/** More than two lines of a screen hold; the story of the job has the whole. */
const LONGEST_BEGINNING = 400;

function beginningOf(text: string): string | null {
  const words = text
    .slice(0, 4 * LONGEST_BEGINNING)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (words === '') return null;
  return words.length <= LONGEST_BEGINNING ? words : `${words.slice(0, LONGEST_BEGINNING).trimEnd()} …`;
}

function meeting(lines: Map<string, HistoryLine>, entry: Entry): void {
  const planned = entry.kind === 'interview-planned' ? payloadOf('interview-planned', entry.payload) : null;
  if (planned) {
    const known = lines.get(planned.interviewId);
    lines.set(planned.interviewId, {
      kind: 'interview',
      entryId: entry.id,
      interviewId: planned.interviewId,
      at: planned.startsAt,
      round: planned.round ?? null,
      outcome: known?.kind === 'interview' ? known.outcome : 'scheduled',
      personIds: planned.attendees.map((each) => each.personId),
      jobIds: [planned.jobId],
    });
    return;
  }
  correctedMeeting(lines, entry);
  const change = changeOf(entry);
  const line = change && lines.get(change.interviewId);
  if (change && line?.kind === 'interview') lines.set(change.interviewId, { ...line, ...change.part });
}

function correctedMeeting(lines: Map<string, HistoryLine>, entry: Entry): void {
  const payload = entry.kind === 'interview-corrected' ? payloadOf('interview-corrected', entry.payload) : null;
  const line = payload && lines.get(payload.interviewId);
  if (!payload || line?.kind !== 'interview') return;
  const stayed = line.personIds.filter((each) => !payload.left.includes(each));
  const personIds = [...new Set([...stayed, ...payload.joined.map((each) => each.personId)])];
  lines.set(payload.interviewId, { ...line, at: payload.startsAt ?? line.at, personIds });
}

/** What an entry says of an interview that is known already. */
function changeOf(entry: Entry): { interviewId: string; part: Partial<MeetingLine> } | null {
  if (entry.kind === 'interview-moved') {
    const payload = payloadOf('interview-moved', entry.payload);
    return payload && { interviewId: payload.interviewId, part: { at: payload.startsAt, outcome: 'scheduled' } };
  }
  if (entry.kind === 'interview-cancelled') {
    const payload = payloadOf('interview-cancelled', entry.payload);
    return payload && { interviewId: payload.interviewId, part: { outcome: 'cancelled' } };
  }
  if (entry.kind === 'interview-outcome') {
    const payload = payloadOf('interview-outcome', entry.payload);
    return payload && { interviewId: payload.interviewId, part: { outcome: payload.outcome } };
  }
  if (entry.kind === 'debrief-saved') {
    const payload = payloadOf('debrief-saved', entry.payload);
    return payload?.held ? { interviewId: payload.interviewId, part: { outcome: 'held' } } : null;
  }
  return null;
}

/** How the contacts read from the other side of the desk. */
export interface Reading {
  readonly out: number;
  readonly in: number;
  /** Calls and meetings in which both were heard, whoever began them; they stand in `out` or `in` too. */
  readonly talked: number;
  /** Working days between the candidate's own unprompted contacts, the middle of all; null with fewer than two. */
  readonly paceDays: number | null;
  /** The candidate's own unprompted contacts since their last answer. */
  readonly unanswered: number;
  /** Working days since the last of them; null where none is open. */
  readonly waitingDays: number | null;
  readonly kept: { readonly theirs: number; readonly mine: number };
  readonly late: { readonly theirs: number; readonly mine: number };
}

/** Reads pace, open questions and promises kept from a history, in the working days of whoever is written to. */
export function readHistory(
  lines: readonly HistoryLine[],
  promises: readonly PromiseLine[],
  diary: Diary,
  now: number,
): Reading {
  const contacts = lines.filter((line): line is ContactLine => line.kind === 'contact' && isContactMade(line));
  const asks = contacts.filter(isUnprompted);
  const gaps = asks
    .slice(1)
    .map((each, index) => diary.count(diary.zone.dayOf(asks[index]?.at ?? each.at), diary.zone.dayOf(each.at)))
    .sort((one, other) => one - other);
  const answered = contacts.findLast(isTheirAnswer)?.at ?? Number.NEGATIVE_INFINITY;
  const open = asks.filter((each) => each.at > answered);
  const last = open.at(-1);
  const count = (whose: PromiseLine['whose'], state: PromiseLine['state']): number =>
    promises.filter((each) => each.whose === whose && each.state === state).length;
  return {
    out: contacts.filter(wentOut).length,
    in: contacts.filter(cameIn).length,
    talked: contacts.filter(isTalk).length,
    paceDays: gaps[gaps.length >> 1] ?? null,
    unanswered: open.length,
    waitingDays: last === undefined ? null : Math.max(0, diary.count(diary.zone.dayOf(last.at), diary.zone.dayOf(now))),
    kept: { theirs: count('theirs', 'kept'), mine: count('mine', 'kept') },
    late: {
      theirs: count('theirs', 'late') + count('theirs', 'passed'),
      mine: count('mine', 'late') + count('mine', 'passed'),
    },
  };
}

/** Working days after a day of theirs on which it still counts as kept. */
const GRACE_DAYS = 2;

/** The dates that either side named, with what came of them: theirs by their next answer about that job, the candidate's own by what was sent for it. */
export function promisesOf(
  entries: readonly Entry[],
  lines: readonly HistoryLine[],
  diary: Diary,
  now: number,
): PromiseLine[] {
  const contacts = lines.filter((line): line is ContactLine => line.kind === 'contact' && isContactMade(line));
  const today = diary.zone.dayOf(now);
  const once = inOrder(entries);
  const line = (
    whose: PromiseLine['whose'],
    entry: Entry,
    text: string,
    byOn: string | null | undefined,
    done: ContactLine | undefined,
  ): PromiseLine[] => {
    const day = byOn ? parseDay(byOn) : null;
    if (day === null) return [];
    const doneOn = done === undefined ? null : diary.zone.dayOf(done.at);
    // What they said for a day is kept within the days after which it is fair to ask (PL8): nobody is called late for a day.
    const lastDay = whose === 'theirs' ? diary.add(day, GRACE_DAYS) : day;
    const state = doneOn !== null ? (doneOn <= lastDay ? 'kept' : 'late') : today > lastDay ? 'passed' : 'open';
    return [{ entryId: entry.id, whose, text, byOn: day, doneAt: done?.at ?? null, state }];
  };
  return revise(once).flatMap((entry): PromiseLine[] => {
    const heard = (jobs: readonly string[], since = entry.happenedAt): ContactLine | undefined =>
      contacts.find((each) => isTheirAnswer(each) && each.at > since && each.jobIds.some((id) => jobs.includes(id)));
    if (entry.kind === 'contact-logged') {
      const payload = payloadOf('contact-logged', entry.payload);
      if (payload === null) return [];
      const own = payload.iPromised ?? [];
      const done = own.length === 0 ? [] : deliveries(contacts, entry, payload.jobIds, own);
      const mine = own.flatMap((each, index) => line('mine', entry, each.text, each.byOn, done[index]));
      if (!bringsTheirWord(payload)) return mine;
      return [...line('theirs', entry, '', payload.promisedOn, heard(payload.jobIds)), ...mine];
    }
    const debrief = entry.kind === 'debrief-saved' ? payloadOf('debrief-saved', entry.payload) : null;
    if (debrief === null) return [];
    // Said in the interview, however much later it was written down.
    const met = lines.find((each) => each.kind === 'interview' && each.interviewId === debrief.interviewId)?.at;
    const sent = deliveries(contacts, entry, [debrief.jobId], debrief.iPromised);
    return [
      ...line(
        'theirs',
        entry,
        debrief.theyPromised?.text ?? '',
        debrief.theyPromised?.byOn,
        heard([debrief.jobId], met),
      ),
      ...debrief.iPromised.flatMap((each, index) => line('mine', entry, each.text, each.byOn, sent[index])),
    ];
  });
}

/** What was sent to keep each of these promises of the candidate's own: by itself, or with the thanks (PL19); else, in turn, what was noted without a step. */
function deliveries(
  contacts: readonly ContactLine[],
  since: Entry,
  jobs: readonly string[],
  promises: readonly { readonly promiseId: string }[],
): (ContactLine | undefined)[] {
  const noted = contacts.filter(
    (each) =>
      wasFor(each, 'deliver') &&
      each.stepIds.length === 0 &&
      each.at >= since.happenedAt &&
      each.jobIds.some((id) => jobs.includes(id)),
  );
  return promises.map(({ promiseId }, index) => {
    const ids = jobs.map((id) => stepId(id, 'deliver', promiseId));
    return contacts.find((each) => each.stepIds.some((id) => ids.includes(id))) ?? noted[index];
  });
}
