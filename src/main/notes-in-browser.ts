import { type Beside, keptBeside } from '../adapters/browser/beside.ts';
import { openIndexedStore } from '../adapters/store/indexed-store.ts';
import { IndexedDbBusy } from '../adapters/store/indexed-trouble.ts';
import { createMemoryStore } from '../adapters/store/memory-store.ts';
import { HeldElsewhere } from '../adapters/store/opfs-pool.ts';
import { openOpfsStore, warmOpfsStore } from '../adapters/store/opfs-store.ts';
import { faultOfRow } from '../app/account-care/row-shapes.ts';
import type { Store } from '../app/ports/store.ts';
import type { KeptIn } from '../contract/refusals/browser-home.ts';
import type { Start, StoreKind } from '../transports/worker/messages.ts';
import type { Opening } from '../transports/worker/notes.ts';
import { composeInBrowser } from './compose-in-browser.ts';
import { notOpened, placesToTry, type Remembered, type Tried } from './kept-in.ts';

/** Under this name it is kept beside the notes which store they are in. */
const KEPT_IN = 'kept-in';

/**
 * Opens the notes of this install in this browser: in files, or where it has none for pages in its database, and always where they were
 * before. Nothing is kept in memory instead, unless the person asked for that.
 */
export async function openNotes({ base, inMemory }: Start): Promise<Opening> {
  if (inMemory === 'yes') return opened(createMemoryStore(), 'memory', base);
  const { pathname } = new URL(base);
  const folder = folderOf(pathname);
  const beside = keptBeside(`persevere beside ${pathname}`);
  const open: Readonly<Record<KeptIn, () => Promise<Store>>> = {
    opfs: () => openOpfsStore({ folder, faultOf: faultOfRow }),
    'indexed-db': () => openIndexedStore({ name: `persevere ${pathname}`, faultOf: faultOfRow }),
  };
  const remembered = await rememberedIn(beside);
  const hasFiles = remembered === 'unreadable' && (await hasFolder(folder));
  const tried: Tried[] = [];
  for (const place of placesToTry(remembered, hasFiles)) {
    try {
      const store = await open[place]();
      if (remembered !== 'nothing') return opened(store, place, base);
      const reason = await remember(beside, place);
      if (reason === null) return opened(store, place, base);
      await store.close();
      tried.push({ in: place, reason });
    } catch (error) {
      if (error instanceof HeldElsewhere || error instanceof IndexedDbBusy) return { kind: 'held' };
      tried.push({ in: place, reason: reasonOf(error) });
    }
  }
  return { kind: 'refused', refusal: notOpened(remembered, hasFiles, tried) };
}

/** Loads ahead what opens notes that lie there; the database of a browser is there without it. */
export async function warmNotes(store: StoreKind | null): Promise<void> {
  if (store === 'opfs') await warmOpfsStore();
}

/** The folder of the notes among the files of this origin: other installs have others. */
const folderOf = (pathname: string): string => `persevere-${encodeURIComponent(pathname)}`;

function opened(store: Store, kind: StoreKind, base: string): Opening {
  const { pathname } = new URL(base);
  return {
    kind: 'open',
    notes: {
      app: composeInBrowser({ store, base }),
      store: kind,
      isKept: async () => kind !== 'opfs' || (await hasFolder(folderOf(pathname))),
      close: () => store.close(),
    },
  };
}

async function rememberedIn(beside: Beside): Promise<Remembered> {
  try {
    const kept = await beside.get(KEPT_IN);
    return kept === 'opfs' || kept === 'indexed-db' ? kept : 'nothing';
  } catch {
    return 'unreadable';
  }
}

/** Null where it is remembered now; else why not, and then nothing may be written there. */
async function remember(beside: Beside, place: KeptIn): Promise<string | null> {
  try {
    const kept = await beside.getOrPut(KEPT_IN, async () => place);
    return kept === place ? null : `kept in ${kept}`;
  } catch (error) {
    return reasonOf(error);
  }
}

/** True where the files of the notes are in this browser; nothing is made. */
async function hasFolder(folder: string): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(folder);
    return true;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : 'unknown';
}
