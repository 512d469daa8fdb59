import { computed, effect, signal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { changed, revision } from '../../state/live.ts';
import { folder } from '../folder.ts';
import { home } from '../home.ts';
import { type ChosenFile, chosenFile, mayWrite, rememberFile, writeFile } from './chosen-file.ts';
import { type Circumstances, type Decision, decide, type How, isEmptied } from './decide.ts';
import { onAppleTab } from './device.ts';
import { readAgain, record, recorded } from './record.ts';

/** Several changes that come together are looked at once. */
const LOOK_AFTER_MS = 500;
/** What is being noted goes on for a while; the file is written when it rests. */
const WRITE_AFTER_MS = 4000;
const MINUTE = 60_000;

/** Whether the chosen file is written by itself; null where none was chosen, or it is not known yet. */
const file = signal<Circumstances['file']>(null);
const now = signal(Date.now());

/** What stands where, and what is asked; as of the last look. */
export const decision = computed<Decision>(() =>
  decide({
    ...recorded.value,
    store: home.value.store,
    onAppleTab,
    file: file.value,
    now: now.value,
  }),
);

export const fileIs = computed(() => file.value);

/** Whether the browser agreed not to clear this site by itself; null while that is not known. */
export const persisted = signal<boolean | null>(null);

const isFirefox = /Firefox\//.test(navigator.userAgent);

/** Asks the browser not to clear this site by itself. Firefox asks the person, so there it is asked in answer to a press alone. */
export async function askToPersist(): Promise<boolean> {
  const agreed = await navigator.storage?.persist?.().catch(() => false);
  persisted.value = agreed ?? null;
  return agreed === true;
}

/** True where something of the candidate's own is noted now; null where nobody answered. The example is nobody's own. */
async function isOwn(): Promise<boolean | null> {
  const answer = await ask('today', {}, { onlyAsks: true });
  if (!answer.ok) return null;
  const { started, example, unfinished } = answer.value;
  return (started && !example) || unfinished.length > 0;
}

/** Entries that the program makes by itself when it is first opened: where this browser is, and nothing of the candidate's. */
const ENTRIES_OF_ITS_OWN = 2;

/** True where a copy may take the place of what stands here without a second question: nobody noted anything. False wherever that is not certain. */
export async function isBare(): Promise<boolean> {
  const today = await ask('today', {}, { onlyAsks: true });
  if (!today.ok || today.value.started || today.value.example || today.value.unfinished.length > 0) return false;
  const all = await ask('export', {});
  return all.ok && all.value.entries <= ENTRIES_OF_ITS_OWN;
}

let isFirstLook = true;
let looks: Promise<void> = Promise.resolve();

/** Looks one after another: an answer of before would tell of less than is there. */
function lookAfterOthers(mark: string): Promise<void> {
  looks = looks.then(() => look(mark)).catch(() => undefined);
  return looks;
}

/** Looks at what stands here, after a change of the store to this mark. */
async function look(mark: string): Promise<void> {
  const known = readAgain();
  // Once something of their own is noted, only putting the example away or bringing back a copy could change that, and both are looked at as they are done.
  const own = known.own && !isFirstLook ? true : await isOwn();
  if (own === null) return;
  if (isFirstLook) {
    isFirstLook = false;
    const chosen = await chosenFile();
    const emptied =
      known.emptied || isEmptied({ own, wasOwn: known.own, copy: known.copy !== null, chosenFile: chosen !== null });
    if (emptied && !own) record({ emptied: true, own: false, unsavedSince: null });
    if (known.copy?.how === 'file') await fileChosen(chosen);
  }
  const { emptied, copy, unsavedSince } = recorded.peek();
  if (!own) {
    if (!emptied) record({ own: false, unsavedSince: null });
    return;
  }
  // Notes were begun anew without the copy: it stays as it is, and is written no more.
  if (emptied) await startAfresh();
  const isSaved = !emptied && copy?.revision === mark;
  record({ own: true, unsavedSince: isSaved ? null : (unsavedSince ?? Date.now()) });
  now.value = Date.now();
  if (!isFirefox && persisted.peek() !== true) void askToPersist();
  if (!isSaved) writeSoon();
}

/** Looks whether the chosen file may be written without a press. */
export async function fileChosen(chosen: ChosenFile | null): Promise<void> {
  file.value = chosen === null ? 'gone' : (await mayWrite(chosen)) ? 'by-itself' : 'asks-first';
}

/** After what may leave nothing of the candidate's own here: asks the store again. */
export async function lookAgain(): Promise<void> {
  record({ own: false });
  await changed();
  await lookAfterOthers(revision.peek());
}

/** Forgets what lay here before, and which file was written; the file stays as it is. */
export async function startAfresh(): Promise<void> {
  await rememberFile(null);
  file.value = null;
  record({ emptied: false, own: false, unsavedSince: null, copy: null, letterWent: false, putOffAt: null });
}

/** "Not now". */
export function putOff(): void {
  record({ putOffAt: Date.now() });
}

/** The whole archive, with the mark of the store up to which it reaches at least. Null where nobody answered; the reason is with the caller. */
export async function archiveNow(signal?: AbortSignal) {
  const before = await ask('changes', {});
  if (!before.ok) return before;
  const answer = await ask('export', {}, signal === undefined ? {} : { signal });
  if (!answer.ok) return answer;
  return { ok: true as const, value: { text: answer.value.archive, revision: before.value.revision } };
}

/** Notes that a copy was made. What changed since it was begun is in no copy yet. */
export function copied(how: How, name: string, mark: string): void {
  const at = Date.now();
  const isWhole = revision.peek() === mark || revision.peek() === '';
  record({
    copy: { how, name, at, revision: mark },
    unsavedSince: isWhole ? null : at,
    putOffAt: null,
    emptied: false,
  });
  now.value = at;
}

/** Writes everything to a file that was chosen, and notes it. */
export async function writeTo(chosen: ChosenFile, signal?: AbortSignal) {
  const archive = await archiveNow(signal);
  if (!archive.ok) return archive;
  await writeFile(chosen, archive.value.text);
  copied('file', chosen.name, archive.value.revision);
  file.value = 'by-itself';
  return archive;
}

/** One window at a time writes the file. */
function alone(work: () => Promise<void>): Promise<void> {
  return navigator.locks === undefined
    ? work()
    : navigator.locks.request(`persevere copy ${folder}`, work).then(() => undefined);
}

let writing: ReturnType<typeof setTimeout> | undefined;

function writeSoon(): void {
  if (recorded.peek().copy?.how !== 'file') return;
  clearTimeout(writing);
  writing = setTimeout(() => void writeAgain(), WRITE_AFTER_MS);
}

/** Writes the chosen file again, where the browser lets it. An emptied store is never written over a copy. */
async function writeAgain(): Promise<void> {
  clearTimeout(writing);
  await alone(async () => {
    const { copy, own, emptied, unsavedSince } = readAgain();
    if (copy?.how !== 'file' || !own || emptied || unsavedSince === null) return;
    const chosen = await chosenFile();
    if (chosen === null) {
      file.value = 'gone';
      return;
    }
    if (!(await mayWrite(chosen))) {
      file.value = 'asks-first';
      return;
    }
    // What stands here is asked again right before: nothing is written over a copy that has more.
    if ((await isOwn()) !== true) return;
    await writeTo(chosen).catch((error: unknown) => {
      file.value = error instanceof DOMException && error.name === 'NotAllowedError' ? 'asks-first' : 'gone';
    });
  });
}

/** Begins to watch. Once for a page. */
export function watchCopy(): void {
  let looking: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const mark = revision.value;
    if (mark === '') return;
    clearTimeout(looking);
    looking = setTimeout(() => void lookAfterOthers(mark), isFirstLook ? 0 : LOOK_AFTER_MS);
  });
  document.addEventListener('visibilitychange', () => {
    now.value = Date.now();
    if (document.visibilityState === 'hidden') void writeAgain();
  });
  setInterval(() => {
    now.value = Date.now();
  }, MINUTE);
  void navigator.storage?.persisted?.().then((is) => {
    persisted.value ??= is;
  });
}
