import { openDB } from 'idb';
import { folder } from '../folder.ts';

/** What browsers with a file picker have besides what the types of TypeScript know. */
interface Permitted {
  queryPermission(asked: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission(asked: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}
export type ChosenFile = FileSystemFileHandle & Partial<Permitted>;

interface Picks {
  showSaveFilePicker?(options: {
    readonly id: string;
    readonly suggestedName: string;
    readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
  }): Promise<ChosenFile>;
}

/** True where a person may choose a file that the page can write again. */
export const picks = (): boolean => (globalThis as Picks).showSaveFilePicker !== undefined;

/** Asks the person for a file; null where they chose none. */
export async function pickFile(suggestedName: string, description: string): Promise<ChosenFile | null> {
  const options = {
    id: 'persevere',
    suggestedName,
    types: [{ description, accept: { 'application/x-ndjson': ['.jsonl'] } }],
  };
  try {
    return (await (globalThis as Picks).showSaveFilePicker?.(options)) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

const open = () =>
  openDB(`persevere copy ${folder}`, 1, {
    upgrade: (database) => {
      database.createObjectStore('chosen');
    },
  });

/** In this window, also where the browser keeps it for no other. */
let known: ChosenFile | null | undefined;

/** The file that was chosen, in this window or before; null where there is none, or the browser does not tell. */
export async function chosenFile(): Promise<ChosenFile | null> {
  known ??= await open()
    .then(async (database) => {
      const kept = (await database.get('chosen', 'file')) as ChosenFile | undefined;
      database.close();
      return kept ?? null;
    })
    .catch(() => null);
  return known;
}

/** Remembers which file was chosen, or forgets it with null. The file itself stays as it is. */
export async function rememberFile(file: ChosenFile | null): Promise<void> {
  known = file;
  try {
    const database = await open();
    await (file === null ? database.delete('chosen', 'file') : database.put('chosen', file, 'file'));
    database.close();
  } catch {
    // A browser that keeps nothing: it counts for this window.
  }
}

/** Whether the browser lets the page write it without a press. A file that knows no permissions needs none. */
export async function mayWrite(file: ChosenFile): Promise<boolean> {
  return file.queryPermission === undefined || (await file.queryPermission({ mode: 'readwrite' })) === 'granted';
}

/** Asks for it, in answer to a press. */
export async function askToWrite(file: ChosenFile): Promise<boolean> {
  return (await mayWrite(file)) || (await file.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Asks to read it, in answer to a press. */
export async function askToRead(file: ChosenFile): Promise<boolean> {
  if (file.requestPermission === undefined) return true;
  return (await file.requestPermission({ mode: 'read' })) === 'granted';
}

/** Writes it whole: a write that fails leaves what it held before. */
export async function writeFile(file: ChosenFile, text: string): Promise<void> {
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
}
