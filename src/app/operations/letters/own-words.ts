import { none } from '../../../contract/refusals/kind.ts';
import type { Input, Output } from '../../../contract/registry.ts';
import { isFormLetter, isWritten } from '../../../core/journal/channel-kinds.ts';
import type { Payload } from '../../../core/journal/kinds/registry.ts';
import type { OwnLetterState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { fullName, nameInText } from '../../../core/write/names.ts';
import { alwaysThere, asTemplate, bodyOf, faultOf, isNeed, needsOf } from '../../../core/write/own-letter.ts';
import { editorsOf, repeatedSentences } from '../../../core/write/own-sentences.ts';
import { blanks, type Need, type Occasion, occasions, situations } from '../../../core/write/whole-letter.ts';
import { loadBook, loadNotedAccount } from '../../case-book.ts';
import { type AccountWith, done, type Handler, type Result, refuse, type Tools } from '../../context.ts';
import { type Decided, decide, entry } from '../../decide.ts';
import type { DraftRow } from '../../letters/draft-row.ts';
import { loadDraft } from '../../letters/draft-row.ts';
import { languageOfReader } from '../../letters/reader.ts';
import { lettersThatWent } from '../../letters/sent-letters.ts';

/** More would never be found again. */
const MOST_LETTERS = 60;
const MOST_PHRASES = 60;
/** Of the latest jobs the people and firms are known by whose names are looked for. */
const MOST_JOBS = 100;
const MOST_OFFERED = 5;

type Shown = Output<'own-letter-from'>;

export const ownLetters: Handler<'own-letters'> = async (app) => {
  const { ownLetters: kept } = await loadNotedAccount(app);
  const words = app.languageFor(null).ownLetterWords;
  const namesIn = await namesFinder(app);
  const needs: Need[] = [...situations];
  return done({
    letters: kept.map((each) => ({ id: each.id, ...viewOf(app, each, namesIn) })),
    occasions: occasions.map((each) => ({ value: each, shown: words.occasion(each) })),
    needs: needs.map((each) => ({ value: each, shown: words.need(each) })),
    blanks: blanks.map((each) => ({ value: each, shown: words.blank(each), always: alwaysThere.has(each) })),
  });
};

function viewOf(
  tools: Pick<Tools, 'languageFor'>,
  letter: Omit<OwnLetterState, 'id'>,
  namesIn: (text: string) => string[],
): Shown {
  const { ownLetterWords: words, channelName } = tools.languageFor(null);
  const { occasion, channel, needs, language, register, subject, text } = letter;
  return {
    occasion: { value: occasion, shown: isOccasion(occasion) ? words.occasion(occasion) : occasion },
    channel: { value: channel, shown: channelName(channel) },
    language,
    register,
    needs: needs.map((each) => ({ value: each, shown: isNeed(each) ? words.need(each) : each })),
    subject,
    text,
    names: namesIn(`${subject ?? ''}\n${text}`),
  };
}

function isOccasion(name: string): name is Occasion {
  return (occasions as readonly string[]).includes(name);
}

/** Finds people and firms that a text names in full: whoever gets it next would read them. */
async function namesFinder(app: AccountWith<'machine'>): Promise<(text: string) => string[]> {
  const latest = await app.store.jobs({ live: null, limit: MOST_JOBS, after: null });
  const { book } = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const names = namesOf(book).filter((each) => each.length > 2);
  return (text) => names.filter((name) => holds(text, name));
}

function namesOf({ personById, firmById }: CaseBook): string[] {
  const people = [...personById.values()].flatMap((each) => fullName(each.name) ?? each.name ?? []);
  return [...new Set([...people, ...[...firmById.values()].map((each) => each.name)])];
}

function holds(text: string, name: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

export const ownLetterFrom: Handler<'own-letter-from'> = async (app, input) => {
  const proposed = await proposalFrom(app, input.draft);
  return proposed.ok ? done(viewOf(app, proposed.value, await namesFinder(app))) : proposed;
};

/** A draft as a letter of the candidate's own: its words between greeting and closing, with blanks for the facts of its case. */
async function proposalFrom(
  app: AccountWith<'languageFor' | 'machine'>,
  draftId: string,
): Promise<Result<Omit<OwnLetterState, 'id'>>> {
  const found = await loadDraft(app, draftId);
  if (!found.ok) return found;
  const row = found.value;
  const occasion = row.letterId?.split('/')[0] ?? '';
  if (!isOccasion(occasion) || !isWritten(row.channel ?? 'email')) return refuse('no-letter-of-a-call', none);
  const account = await loadNotedAccount(app);
  const channel = row.channel ?? 'email';
  const words = isFormLetter(channel) ? bodyOf(row.text, account.name ?? '') : row.text.trim();
  const { book } = await loadBook(app, row.jobIds, [...row.personIds, ...row.onBehalfOf]);
  const text = asTemplate(withoutPassedOn(app, words, row, book), row.known ?? []);
  const subject = subjectOf(row);
  return done({
    occasion,
    channel,
    language: languageOfReader(book, row.personIds[0]).slice(0, 2),
    register: row.register ?? 'neutral',
    needs: needsOf(subject === null ? text : `${subject}\n${text}`, row.because ?? []),
    subject,
    text,
  });
}

/** Lines for one interviewer each in a letter to the consultant are written anew for every case. */
function withoutPassedOn(
  tools: Pick<Tools, 'languageFor'>,
  words: string,
  { onBehalfOf, personIds }: DraftRow,
  book: CaseBook,
): string {
  const language = tools.languageFor(languageOfReader(book, personIds[0]));
  const heads = onBehalfOf.map((id) => language.forPerson(nameInText(book.personById.get(id)?.name ?? '')));
  return words
    .split('\n')
    .filter((line) => !heads.some((head) => line.startsWith(head)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The subject of an answer is that of the thread, which no other letter has. */
function subjectOf({ subject, known = [] }: DraftRow): string | null {
  return subject === '' || /^(?:Re|AW):/i.test(subject) ? null : asTemplate(subject, known);
}

export const ownLetter: Handler<'own-letter'> = (app, input, invocation) =>
  decide(app, invocation, async (app): Decided<Output<'own-letter'>> => {
    const account = await loadNotedAccount(app);
    const known = account.ownLetters.find((each) => each.id === input.id);
    if (input.id !== undefined && known === undefined)
      return refuse('own-letter-gone', none, { todo: { operation: 'own-letters', input: {} } });
    if (input.dropped === true) {
      if (known === undefined) return refuse('which-letter', none, { give: { id: null } });
      const { id, ...rest } = known;
      return done({
        entries: [entry(app, 'own-letter-kept', invocation.now, { ownLetterId: id, ...rest, dropped: true })],
        read: [],
        result: { id, dropped: true, letter: null },
      });
    }
    if (known === undefined && account.ownLetters.length >= MOST_LETTERS)
      return refuse('too-many-letters', { most: MOST_LETTERS });
    const whole = await wholeOf(app, input, known ?? null, account.language);
    if (!whole.ok) return whole;
    const letter = whole.value;
    const fault = faultOf(letter, letter.channel, account.name ?? '');
    if (fault !== null) return refuse('own-letter-fault', { fault: fault.code, of: fault.of });
    const id = known?.id ?? app.ids.next('own');
    const payload: Payload<'own-letter-kept'> = { ownLetterId: id, ...letter };
    return done({
      entries: [entry(app, 'own-letter-kept', invocation.now, payload)],
      read: [],
      result: { id, dropped: false, letter: viewOf(app, letter, await namesFinder(app)) },
    });
  });

type Checked = Omit<OwnLetterState, 'id' | 'needs'> & { readonly needs: Need[] };

/** All that a kept letter says: as it is given, else as it was, else as its draft has it. */
async function wholeOf(
  app: AccountWith<'languageFor' | 'machine'>,
  input: Input<'own-letter'>,
  known: OwnLetterState | null,
  language: string,
): Promise<Result<Checked>> {
  const proposed = input.draft === undefined ? null : await proposalFrom(app, input.draft);
  if (proposed?.ok === false) return proposed;
  const before = known ?? proposed?.value ?? null;
  const fromFile =
    input.file === undefined ? undefined : new TextDecoder().decode(Uint8Array.fromBase64(input.file.content));
  const text = (input.text ?? fromFile ?? known?.text)?.replaceAll('\r\n', '\n').trim();
  const occasion = input.occasion ?? before?.occasion;
  if (text === undefined || text === '')
    return refuse('letter-without-words', none, {
      todo: { operation: 'own-letter-from', input: {} },
      give: { file: null },
    });
  if (occasion === undefined || !isOccasion(occasion))
    return refuse(
      'letter-without-occasion',
      { some: occasions.slice(0, 4) },
      { todo: { operation: 'own-letters', input: {} } },
    );
  const needs = input.needs ?? before?.needs ?? [];
  const unknown = needs.find((each) => !isNeed(each));
  if (unknown !== undefined) return refuse('no-such-need', { unknown, situations });
  // A subject that was only taken over goes where what it needs is not needed otherwise; then that of ours is taken.
  const takenOver = needsOf(before?.subject ?? '', []).every((each) => needs.includes(each)) ? before?.subject : null;
  const subject = input.subject ?? takenOver ?? null;
  return done({
    occasion,
    channel: input.channel ?? before?.channel ?? 'email',
    language: (input.language ?? before?.language ?? language).slice(0, 2),
    register: input.register ?? before?.register ?? 'neutral',
    needs: needs.filter(isNeed),
    subject: subject === null || subject.trim() === '' ? null : subject.trim(),
    text,
  });
}

export const phrases: Handler<'phrases'> = async (app) => {
  const account = await loadNotedAccount(app);
  const { letters, templates, book } = await lettersThatWent(app);
  const names = namesOf(book)
    .flatMap((each) => [each, ...each.split(/\s+/)])
    .filter((each) => /^\p{Lu}.{2,}/u.test(each));
  const namesIn = await namesFinder(app);
  const kept = new Set(account.phrases.map((each) => each.text.toLowerCase()));
  // What stands in a letter that they keep need not be kept once more.
  const isEditors = editorsOf([...templates, ...account.ownLetters.map((each) => each.text)]);
  return done({
    phrases: account.phrases.map(({ id, text }) => ({ id, text, names: namesIn(text) })),
    offered: repeatedSentences(letters, account.name ?? '', isEditors, (text) =>
      names.some((name) => holds(text, name)),
    )
      .filter(({ text }) => !kept.has(text.toLowerCase()))
      .slice(0, MOST_OFFERED)
      .map(({ text, times }) => ({ text, times })),
  });
};

export const phrase: Handler<'phrase'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const { phrases: kept } = await loadNotedAccount(app);
    const known = kept.find((each) => each.id === input.id);
    if (input.id !== undefined && known === undefined)
      return refuse('phrase-gone', none, { todo: { operation: 'phrases', input: {} } });
    const dropped = input.dropped === true;
    const text = input.text ?? known?.text;
    if (dropped && known === undefined) return refuse('which-phrase', none, { give: { id: null } });
    if (text === undefined) return refuse('phrase-without-words', none);
    if (!dropped && /[{}[\]]/.test(text)) return refuse('phrase-with-blanks', none);
    const same = kept.find((each) => each.id !== known?.id && each.text.toLowerCase() === text.toLowerCase());
    if (!dropped && same !== undefined)
      return done({ entries: [], read: [], result: { id: same.id, text: same.text, dropped: false } });
    if (known === undefined && kept.length >= MOST_PHRASES) return refuse('too-many-phrases', { most: MOST_PHRASES });
    const id = known?.id ?? app.ids.next('phr');
    const payload: Payload<'phrase-kept'> = { phraseId: id, text, ...(dropped ? { dropped } : {}) };
    return done({
      entries: [entry(app, 'phrase-kept', invocation.now, payload)],
      read: [],
      result: { id, text: dropped ? null : text, dropped },
    });
  });
