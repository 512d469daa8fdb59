import { closeSync, existsSync, type FSWatcher, openSync, readSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isOpenToOthers, makeFolder } from '../folder.ts';
import { copyBeforeUpdate, dropCopies, makePrivate } from './account-file.ts';
import { openNodeDriver } from './node-driver.ts';
import type { AccountPlace } from './place.ts';

/** A file system that tells nothing of its files, as over a network, is asked so often. */
const LOOK_MS = 1000;
/** Read in pieces so that a large file needs little memory. */
const PIECE = 1 << 20;

/** An account in a file of this computer, which several processes may have open. */
export function filePlace(file: string): AccountPlace {
  return {
    connect: (readOnly) => openNodeDriver(file, { readOnly }),
    keepCopy: (driver, version) => copyBeforeUpdate(driver, file, version),
    dropCopies: () => dropCopies(file),
    *contents() {
      for (const path of [file, `${file}-wal`, `${file}-journal`]) if (existsSync(path)) yield piecesOf(path);
    },
    advice() {
      const folder = dirname(file);
      return isOpenToOthers(folder) ? [{ code: 'open-to-others', folder }] : [];
    },
    watch: (look, soon) => watchFile(file, look, soon),
    leave() {},
  };
}

/** Makes the folder and the file, for their owner alone. */
export function makeFile(file: string): void {
  makeFolder(dirname(file));
  makePrivate(file);
}

function* piecesOf(path: string): Iterable<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(PIECE);
    for (let count = -1; count !== 0; ) {
      count = readSync(descriptor, piece, 0, PIECE, null);
      yield piece.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** What another process writes shows in the write-ahead log, which the system watches. */
function watchFile(file: string, look: () => void, soon: () => void): () => void {
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(dirname(file), { persistent: false }, (_event, name) => {
      if (name === null || name.startsWith(basename(file))) soon();
    });
    watcher.on('error', () => watcher?.close());
  } catch {
    // A system with no watches left: the look once a second notices it too.
  }
  return () => {
    watcher?.close();
    clearInterval(timer);
  };
}
