import { none } from '../../../contract/refusals/kind.ts';
import type { Input, Output } from '../../../contract/registry.ts';
import { isMissedCall } from '../../../core/journal/channel-kinds.ts';
import { jobOfStep } from '../../../core/plan/step-id.ts';
import { type StepKind, stepTraits } from '../../../core/plan/step-traits.ts';
import { LONGEST_REVIEWED } from '../../../core/review/review.ts';
import { isMailAddress } from '../../../core/send/address.ts';
import { wasSent } from '../../../core/send/gate.ts';
import { parseInstant } from '../../../core/time/zone.ts';
import { isSaid, repeatsNote, sentenceFor } from '../../../core/write/gap-sentence.ts';
import { stillSourced } from '../../../core/write/still-sourced.ts';
import { loadAccount, loadBook } from '../../case-book.ts';
import {
  type AccountWith,
  done,
  type Handler,
  type Invocation,
  type Result,
  refuse,
  type Tools,
} from '../../context.ts';
import { decide } from '../../decide.ts';
import { loadFit, loadRecord } from '../../fit/fit.ts';
import { asksForAnotherWay, withAdded, withBrought, withOurs, withTypedOn } from '../../letters/another-way.ts';
import { type DraftRow, draftIdOf, drafts, loadDraft } from '../../letters/draft-row.ts';
import { draftView, mailtoLink } from '../../letters/draft-view.ts';
import { gapsOf, gapWordsIn, noteOfGap } from '../../letters/gaps.ts';
import { goingTo } from '../../letters/going-to.ts';
import { hasNothingToSay } from '../../letters/nothing-to-say.ts';
import { languageOfReader, registerFor } from '../../letters/reader.ts';
import { readForReview } from '../../letters/review-text.ts';
import { writeDraft } from '../../letters/write-draft.ts';
import { atOneMoment } from '../../moment.ts';
import { findStep } from '../../planning/plan-for.ts';
import { refuseOnItsWay } from '../../sending/outbox.ts';
import { sentEntries } from '../../sending/sent-entries.ts';
import { unknownPerson, unknownStep } from '../../wording/unknown.ts';

/** An offer is answered on Today, and has its letter as well; what else the candidate does alone has none. */
function hasLetter(kind: StepKind): boolean {
  const { doneAt } = stepTraits[kind];
  return doneAt === 'letter' || doneAt === 'offer';
}

/** A letter as it is shown, read from one moment (ST9). */
function viewOf(
  app: AccountWith<'calendars' | 'languageFor' | 'languages' | 'machine' | 'reader' | 'words'>,
  row: DraftRow,
  invocation: Invocation,
): ReturnType<typeof draftView> {
  return atOneMoment(app, (app) => draftView(app, row, invocation.now));
}

export const draft: Handler<'draft'> = async (app, input, invocation) => {
  const written = await atOneMoment(app, (app) => write(app, input, invocation));
  if (!written.ok) return written;
  const { row, stored, view } = written.value;
  if (row === null) return done(view);
  const saved = await save(app, invocation, row, stored, true);
  if (!saved.ok) return saved;
  return done(saved.value === row ? view : await viewOf(app, saved.value, invocation));
};

interface Written {
  /** Null where nothing is to be saved: the letter that stands there is shown. */
  readonly row: DraftRow | null;
  readonly stored: DraftRow | null;
  readonly view: Output<'draft'>;
}

async function write(
  app: AccountWith<'calendars' | 'languageFor' | 'languages' | 'machine' | 'reader' | 'words'>,
  input: Input<'draft'>,
  invocation: Invocation,
): Promise<Result<Written>> {
  const draftId = draftIdOf(input.step);
  const stored = await drafts.read(app, draftId);
  // What was handed over may have gone: it stays as it went until that is said.
  if ((stored?.edited === true || stored?.handedAt !== undefined) && input.anew !== true)
    return shown(app, stored, invocation);
  const jobId = jobOfStep(input.step);
  if (jobId !== null) await readForReview(app, [jobId]);
  const found = await findStep(app, input.step, invocation.now);
  if (!found) return unknownStep();
  if (!hasLetter(found.step.kind))
    return refuse('letter-for-yourself', none, { todo: { operation: 'skip', input: { step: found.step.id } } });
  const held = await refuseOnItsWay(app, draftId);
  if (held) return stored === null ? held : shown(app, stored, invocation);
  const account = await loadAccount(app);
  if (!account.name) return refuse('no-own-name', none, { todo: { operation: 'profile', input: {}, ask: ['name'] } });
  const addressee = input.to ?? stored?.addressee ?? null;
  const step = addressee === null ? found.step : goingTo(found.step, addressee, found.planned.book);
  if (step === null) return unknownPerson(addressee ?? '');
  const brought = await loadFit(app, found.step.jobIds[0] ?? '');
  if (hasNothingToSay(step, found.planned.book, brought.record)) return nothingToSay();
  // How they write may change until it goes; a way of speaking that the candidate asked for stays.
  const asked = input.register ?? stored?.asked ?? null;
  const register = asked ?? (await registerFor(app, found.planned.book, step));
  const position = await app.store.position();
  // Another letter that was asked for stays the one until it is written anew.
  const wished = input.letter ?? (input.anew === true ? undefined : stored?.wished) ?? null;
  const isAsked = asksToWrite(input);
  const written = await writeDraft(
    app,
    found.planned,
    step,
    invocation.now,
    { channel: input.channel ?? null, register, asked, letterId: wished, addressee, read: isAsked ? null : stored },
    position,
    brought,
  );
  if (!written) return unknownStep();
  if (written === 'nothing-to-say') return nothingToSay();
  const row = isAsked || stored === null ? written : withWasRead(written, stored);
  if (stored !== null && isSame(stored, row)) return shown(app, stored, invocation);
  const language = app.languageFor(languageOfReader(found.planned.book, step.personIds[0]));
  const kept =
    stored?.edited === true && asksForAnotherWay(input)
      ? withAdded(row, stored, language, await language.reviewWords())
      : row;
  const next = withRevision(kept, stored);
  return done({ row: next, stored, view: await draftView(app, next, invocation.now) });
}

/** True where the candidate wants it written, and not only shown. */
function asksToWrite({ anew, channel, register, letter, to }: Input<'draft'>): boolean {
  return anew === true || (channel ?? register ?? letter ?? to) !== undefined;
}

/** A letter that reads otherwise than it was read, though nobody asked for that, with its words of before, so that it can be said what changed. */
function withWasRead(row: DraftRow, stored: DraftRow): DraftRow {
  const wasRead = row.text === stored.text ? stored.wasRead : stored.text;
  return wasRead === undefined ? row : { ...row, wasRead };
}

async function shown(
  app: AccountWith<'calendars' | 'languageFor' | 'languages' | 'machine' | 'reader' | 'words'>,
  stored: DraftRow,
  invocation: Invocation,
): Promise<Result<Written>> {
  return done({ row: null, stored, view: await draftView(app, stored, invocation.now) });
}

/** A letter with other words has another number. */
function withRevision(row: DraftRow, stored: DraftRow | null): DraftRow {
  const sameWords = stored !== null && stored.text === row.text && stored.subject === row.subject;
  return { ...row, revision: (stored?.revision ?? 0) + (sameWords ? 0 : 1) };
}

function nothingToSay(): ReturnType<typeof refuse> {
  return refuse('nothing-new', none, {
    todo: { operation: 'occasion', input: {} },
    or: [
      { operation: 'later', input: {} },
      { operation: 'skip', input: {} },
    ],
  });
}

/** Written again from the same facts: the words that stand there stay as they are, with their revision. */
function isSame(stored: DraftRow, row: DraftRow): boolean {
  const { revision: _counted, ...before } = stored;
  return JSON.stringify(before) === JSON.stringify(row);
}

/** Saves over the draft as it was read; where it has changed since, nothing is overwritten. `isWritten`: our words come in place of it. */
async function save(
  app: AccountWith<'clock'>,
  invocation: Invocation,
  body: DraftRow,
  stored: DraftRow | null,
  isWritten = false,
): Promise<Result<DraftRow>> {
  return decide(app, invocation, async (app) => {
    const now = await drafts.read(app, body.draftId);
    if ((now?.revision ?? 0) !== (stored?.revision ?? 0)) return changedElsewhere();
    return done({
      entries: [],
      rows: [drafts.put(body.draftId, body)],
      rowsAsRead: [drafts.put(body.draftId, now)],
      // Words that somebody typed are written over only so that they can be had back (UI1).
      putBack: now?.edited === true && isWritten ? [drafts.put(body.draftId, now)] : [],
      result: body,
      read: [],
    });
  });
}

function changedElsewhere(): ReturnType<typeof refuse> {
  return refuse('letter-changed', none, { kept: 'both' });
}

export const edit: Handler<'edit'> = async (app, input, invocation) => {
  const found = await loadDraft(app, input.draft);
  if (!found.ok) return found;
  const held = await refuseOnItsWay(app, input.draft);
  if (held) return held;
  const earlier = await app.store.resultOf(invocation.operationId);
  const moved = input.revision !== undefined && input.revision !== (found.value.revision ?? 0);
  if (moved && earlier === null) return changedElsewhere();
  const fromFile =
    input.file === undefined ? undefined : new TextDecoder().decode(Uint8Array.fromBase64(input.file.content));
  const text = (input.text ?? fromFile)?.replaceAll('\r\n', '\n');
  if (text === undefined && input.subject === undefined) return refuse('no-new-words', none, { give: { file: null } });
  if (text !== undefined && text.length > LONGEST_REVIEWED) return refuse('letter-too-long', none);
  const row: DraftRow = {
    ...withOurs(found.value),
    text: text ?? found.value.text,
    subject: input.subject ?? found.value.subject,
    edited: true,
    ...(text === undefined ? {} : { room: roomAfter(found.value, text) }),
    sources: text === undefined ? found.value.sources : stillSourced(found.value.text, found.value.sources, text),
  };
  const typed = withTypedOn(row, found.value, invocation.now);
  const saved = await save(app, invocation, withRevision(await brought(app, typed), found.value), found.value);
  return saved.ok ? done(await viewOf(app, saved.value, invocation)) : saved;
};

/** Where a sentence would stand in the changed text: as before where nothing above it was changed, else behind the first paragraph. */
function roomAfter({ text, room = 0 }: DraftRow, after: string): number {
  if (after.startsWith(text.slice(0, room))) return room;
  const below = text.slice(room);
  if (below !== '' && after.endsWith(below)) return after.length - below.length;
  const [greeting = '', first] = after.split('\n\n');
  return first !== undefined && greeting.length < first.length ? greeting.length + 2 + first.length : greeting.length;
}

/** The letter with what it fulfils now, as its language counts the words that carry a promise; read only where something was promised. */
async function brought({ languageFor }: Pick<Tools, 'languageFor'>, row: DraftRow): Promise<DraftRow> {
  return row.brings === undefined ? row : withBrought(row, await languageFor(row.language ?? 'en').reviewWords());
}

export const fill: Handler<'fill'> = async (app, input, invocation) => {
  const found = await loadDraft(app, input.draft);
  if (!found.ok) return found;
  const held = await refuseOnItsWay(app, input.draft);
  if (held) return held;
  const before = found.value;
  const moved = input.revision !== undefined && input.revision !== (before.revision ?? 0);
  if (moved && (await app.store.resultOf(invocation.operationId)) === null) return changedElsewhere();
  const { book } = await loadBook(app, [], before.personIds);
  const language = app.languageFor(languageOfReader(book, before.personIds[0]));
  const words = await gapWordsIn(language);
  const { grammar } = words;
  const gaps = gapsOf(before, words);
  const gap = gaps.find((each) => each.id === input.gap);
  if (gap === undefined) return refuse('no-such-gap', none);
  if (isSaid(input.text, before.text)) return refuse('gap-says-that-already', none, { kept: 'letter-as-it-was' });
  const { needsTags } = await language.noteGrammar();
  const tag = needsTags ? await app.reader.tagger() : null;
  const note = noteOfGap(before, gap.id);
  const notes = [...(before.asks ?? []), ...(before.beside ?? [])];
  if (notes.some((each) => repeatsNote(input.text, each, grammar, tag)))
    return refuse('gap-repeats-note', none, { kept: 'letter-as-it-was' });
  const about = { asked: note?.kind === 'asked', passesOn: note?.kind === 'passed-on', note: gap.note.text };
  const sentence = sentenceFor(gap.starters, input.text, grammar, tag, about);
  if (sentence === null) return refuse('gap-no-sentence', { starters: gap.starters }, { kept: 'letter-as-it-was' });
  const text = `${before.text.slice(0, gap.at)}${gap.lead}${sentence}${before.text.slice(gap.until)}`;
  const row: DraftRow = {
    ...withOurs(before),
    // However it was noted, what the candidate put in here is what was promised.
    ...(note?.kind === 'thing' ? { promised: [input.text] } : {}),
    text,
    edited: true,
    room: gap.at + gap.lead.length + sentence.length,
    filled: [...(before.filled ?? []), gap.id],
    sources: stillSourced(before.text, before.sources, text),
  };
  const brought = withBrought(withTypedOn(row, before, invocation.now), await language.reviewWords());
  const saved = await save(app, invocation, withRevision(brought, before), before);
  return saved.ok ? done(await viewOf(app, saved.value, invocation)) : saved;
};

export const open: Handler<'open'> = async (app, input, invocation) => {
  const found = await loadDraft(app, input.draft);
  if (!found.ok) return found;
  const row = found.value;
  const held = await refuseOnItsWay(app, row.draftId);
  if (held) return held;
  const view = await draftView(app, row, invocation.now);
  const blocking = view.findings.filter((each) => each.severity === 'block');
  if (blocking.length > 0 && input.meant !== true) {
    return refuse(
      'letter-must-be-looked-at',
      { messages: blocking.map((each) => each.message) },
      { todo: { operation: 'edit', input: { draft: row.draftId } }, give: { meant: true }, kept: 'letter' },
    );
  }
  const account = await loadAccount(app);
  const { book } = await loadBook(app, [], row.personIds);
  const recipients = row.personIds.map((id) => book.personById.get(id)).filter((each) => each !== undefined);
  // What is no address, from a note of before, would lead the letter to somebody else.
  const to = recipients.flatMap(({ name, email }) =>
    email !== null && isMailAddress(email) ? [{ name: name ?? '', email }] : [],
  );
  const from = account.name && account.email ? { name: account.name, email: account.email } : null;
  return done({
    draftId: row.draftId,
    to: to.map((each) => each.email),
    subject: row.subject,
    text: row.text,
    mailto: mailtoLink(
      to.map((each) => each.email),
      row.subject,
      row.text,
    ),
    eml: await app.writer.messageFile({ from, to, subject: row.subject, text: row.text }),
    findings: view.findings,
  });
};

export const handed: Handler<'handed'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await loadDraft(app, input.draft);
    if (!found.ok) return found;
    const { handedAt: _before, ...rest } = found.value;
    const body: DraftRow = input.notYet === true ? rest : { ...rest, handedAt: invocation.now };
    return done({
      entries: [],
      rows: [drafts.put(rest.draftId, body)],
      rowsAsRead: [drafts.put(rest.draftId, found.value)],
      read: [],
      result: { draftId: rest.draftId, asked: input.notYet !== true },
    });
  });

export const sent: Handler<'sent'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await loadDraft(app, input.draft);
    if (!found.ok) return found;
    const row = found.value;
    const at = input.at === undefined ? invocation.now : parseInstant(input.at);
    if (at === null) return refuse('time-unreadable', none);
    if (at > invocation.now + 60_000) return refuse('time-ahead', none);
    const { book, read } = await loadBook(app, row.jobIds, row.personIds);
    const held = await refuseOnItsWay(app, row.draftId);
    if (held) return held;
    if (wasSent(book.jobs, row.stepIds))
      return refuse('sent-already', none, {
        todo: { operation: 'log', input: { direction: 'out', channel: 'email' } },
      });
    const channel = input.channel ?? row.channel ?? 'email';
    const { entries, contactId } = sentEntries(app, book, row, { at, channel }, (await loadRecord(app)).record);
    const rows = isMissedCall(channel) ? [] : [drafts.put(row.draftId, null)];
    return done({
      entries,
      rows,
      putBack: rows.map(({ kind, key }) => ({ kind, key, body: row })),
      read,
      result: { contactId, stepIds: [...row.stepIds], jobIds: [...row.jobIds] },
    });
  });
