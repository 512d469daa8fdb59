import { chmodSync, lstatSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterFiles } from '../../app/ports/letter-files.ts';
import { DAY_MS, HOUR_MS } from '../../core/time/epoch-day.ts';
import { makeFolder } from '../folder.ts';

/** The folder beside the notes in which letters lie while a mail program opens them. */
const FOLDER = 'opened-letters';
const OURS = /^[\w-]+\.eml$/;

const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

/** Letters put aside in a folder of the home that only its owner may look into (ST14). */
export function createLetterFiles(home: string): LetterFiles {
  const folder = join(home, FOLDER);
  /** True where it is a folder, not a link that leads elsewhere. */
  const isThere = (): boolean => lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const removeBefore = (time: number): void => {
    try {
      if (!isThere()) return;
      for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (OURS.test(name) && statSync(path).mtimeMs <= time) rmSync(path);
      }
    } catch {
      // What cannot be removed now, or went meanwhile, is tried again the next time.
    }
  };
  return {
    put(draftId, message, now) {
      try {
        makeFolder(folder);
        if (!isThere()) return null;
        chmodSync(folder, 0o700);
        removeBefore(now - HOUR_MS);
        // A name of its own each time: what a program still holds open is never written over.
        // An id may have come with a backup, and then it is anybody's text: it must not lead to another folder.
        const name = /^[\w-]{1,80}$/.test(draftId) ? draftId : 'letter';
        const path = join(folder, `${name}-${crypto().randomBytes(6).toString('hex')}.eml`);
        writeFileSync(path, message, { mode: 0o600, flag: 'wx' });
        return path;
      } catch {
        return null;
      }
    },
    removeOld: (now) => removeBefore(now - DAY_MS),
    removeAll: () => removeBefore(Number.POSITIVE_INFINITY),
  };
}
