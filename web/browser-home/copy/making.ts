import { signal } from '@preact/signals';
import type { Answer } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { fileAsInput } from '../../api/file-as-input.ts';
import { say } from '../../parts/common/notices.tsx';
import { changed } from '../../state/live.ts';
import { saveFile } from '../../state/save-file.ts';
import { onlyCopy } from '../home-words.ts';
import { dayOf } from '../notice-due.ts';
import { askToRead, askToWrite, type ChosenFile, chosenFile, pickFile, picks, rememberFile } from './chosen-file.ts';
import { copyName, type How, ways } from './decide.ts';
import { archiveNow, copied, fileChosen, isBare, lookAgain, writeTo } from './keeping.ts';
import { recorded } from './record.ts';
import { saidTime } from './saying.ts';

/** What is handed to a person to do with it: an answer, or undefined where they left it. */
type Done = Promise<Answer<unknown> | undefined>;

/** A copy that is ready, where gathering it took so long that the browser wants another press before it is shared. */
export const readyToShare = signal<{ readonly file: File; readonly revision: string } | null>(null);

const today = (): string => dayOf(new Date());

const shared = (name: string, text: string): File => new File([text], name, { type: 'text/plain' });

/** The ways to make a copy in this browser, the best first. */
export const waysHere = ways({
  picks: picks(),
  shares: navigator.canShare?.({ files: [shared(copyName(today(), 'share'), '')] }) === true,
  touch: matchMedia('(pointer: coarse)').matches,
});

const failed = (error: unknown): Answer<never> => {
  const { make } = onlyCopy;
  const code = error instanceof DOMException ? error.name : 'copy-failed';
  return { ok: false, refusal: { code, what: make.failed, kept: make.failedKept, todo: make.failedTodo } };
};

/** Makes a copy in one of the ways. What a person left without choosing is no copy. */
export function makeCopy(how: Exclude<How, 'brought'>): Done {
  return how === 'file' ? toFile() : how === 'share' ? share() : download();
}

async function toFile(): Done {
  try {
    const chosen = await pickFile(copyName(today(), 'file'), onlyCopy.make.fileKind);
    if (chosen === null) return undefined;
    const written = await writeTo(chosen);
    if (!written.ok) return written;
    await rememberFile(chosen);
    say(onlyCopy.make.savedFile(chosen.name, saidTime(Date.now())));
    return written;
  } catch (error) {
    return failed(error);
  }
}

/** Writes the file that was chosen before, after the browser asked for it again. */
export async function updateFile(): Done {
  try {
    const chosen = await chosenFile();
    if (chosen === null) return toFile();
    if (!(await askToWrite(chosen))) return undefined;
    const written = await writeTo(chosen);
    if (written.ok) say(onlyCopy.make.savedFile(chosen.name, saidTime(Date.now())));
    return written;
  } catch (error) {
    return failed(error);
  }
}

async function share(): Done {
  const archive = await archiveNow();
  if (!archive.ok) return archive;
  readyToShare.value = {
    file: shared(copyName(today(), 'share'), archive.value.text),
    revision: archive.value.revision,
  };
  return shareReady();
}

/** Hands the copy that is ready to the share sheet. */
export async function shareReady(): Done {
  const ready = readyToShare.peek();
  if (ready === null) return undefined;
  try {
    await navigator.share({ files: [ready.file] });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    // Put away by the person: no copy was made.
    if (name === 'AbortError') readyToShare.value = null;
    // The press was too long ago: it stays ready for another.
    if (name === 'AbortError' || name === 'NotAllowedError') return undefined;
    readyToShare.value = null;
    return failed(error);
  }
  readyToShare.value = null;
  copied('share', ready.file.name, ready.revision);
  say(onlyCopy.make.shared);
  return { ok: true, value: null };
}

async function download(): Done {
  const archive = await archiveNow();
  if (!archive.ok) return archive;
  const name = copyName(today(), 'download');
  saveFile(name, archive.value.text, 'application/x-ndjson');
  copied('download', name, archive.value.revision);
  say(onlyCopy.make.downloaded(name, saidTime(Date.now())));
  return archive;
}

/** Brings back what a file holds. Refused where anything is noted here already: the settings ask a second time. */
export async function bringBack(file: File): Promise<Answer<unknown>> {
  const input = await fileAsInput(file, 'backup');
  if (input === null) return failed(null);
  const answer = await ask('restore', { file: input, ...((await isBare()) ? { replace: true } : {}) });
  if (answer.ok) {
    await broughtBack(file.name);
    say(onlyCopy.begin.back(file.name));
  }
  return answer;
}

/** The file that was brought back is written again from now on, as before. */
async function goOnWriting(chosen: ChosenFile): Promise<void> {
  const { copy } = recorded.peek();
  if (copy !== null) copied('file', chosen.name, copy.revision);
  await fileChosen(chosen);
}

/** Notes that what stands here came from a copy. */
export async function broughtBack(name: string): Promise<void> {
  const mark = await ask('changes', {});
  copied('brought', name, mark.ok ? mark.value.revision : '');
  await changed();
  await lookAgain();
}

/** Brings back the file that was chosen in this browser; undefined where the browser was not allowed to read it. */
export async function bringBackChosen(): Done {
  const chosen = await chosenFile();
  if (chosen === null || !(await askToRead(chosen).catch(() => false))) return undefined;
  try {
    const answer = await bringBack(await chosen.getFile());
    if (answer.ok) await goOnWriting(chosen);
    return answer;
  } catch {
    const { begin } = onlyCopy;
    const what = begin.notReadable(chosen.name);
    return { ok: false, refusal: { code: 'not-readable', what, kept: '', todo: begin.notReadableTodo } };
  }
}
