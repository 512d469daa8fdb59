import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type { Marker, OutboxMark } from '../../app/ports/system.ts';
import { makeFolder } from '../folder.ts';

const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

function shortHash(text: string): string {
  return crypto().createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** The home as the disc knows it, so that a link to it is the same home. */
function realHome(home: string): string {
  try {
    return realpathSync(home);
  } catch {
    return resolve(home);
  }
}

/** How earlier versions told machines apart. Names change with the network and with each container, so their marks are renewed when read. */
function formerMachineName(): string {
  try {
    return shortHash(`${readFileSync('/etc/machine-id', 'utf8').trim()} ${hostname()}`);
  } catch {
    return shortHash(hostname());
  }
}

/** What the system calls this installation; null where it has no such file, as in most containers and on other systems. */
function installation(): string | null {
  try {
    const text = readFileSync('/etc/machine-id', 'utf8').trim();
    return text === '' ? null : shortHash(text);
  } catch {
    return null;
  }
}

/**
 * Who keeps the mark: a random id in the folder of keys, never the machine's name. The folder itself may be copied to another
 * machine with everything else, so the installation and the place of the file on its disc are noted too: where both are others, it is
 * a copy. One of them alone may change, with an update of the system or another container on the same volume.
 */
interface Keeper {
  readonly id: string;
  readonly installation: string | null;
  readonly place: string;
}

const KEEPER = 'keeper.json';

function readKeeper(folder: string): Keeper | null {
  const file = join(folder, KEEPER);
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<Keeper>;
    const { id, installation: noted = null, place } = stored;
    if (typeof id !== 'string' || typeof place !== 'string') return null;
    const here = installation();
    const samePlace = place === String(statSync(file).ino);
    return samePlace || (noted !== null && noted === here) ? { id, installation: here, place } : null;
  } catch {
    return null;
  }
}

function keeperOrNew(folder: string): Keeper {
  const known = readKeeper(folder);
  if (known !== null) return known;
  makeFolder(folder);
  const file = join(folder, KEEPER);
  const id = crypto().randomBytes(16).toString('hex');
  const write = (place: string): void => {
    const keeper: Keeper = { id, installation: installation(), place };
    writeFileSync(file, JSON.stringify(keeper), { mode: 0o600 });
  };
  // Written in place and not renamed: its place on the disc is part of it.
  write('');
  const place = String(statSync(file).ino);
  write(place);
  return { id, installation: installation(), place };
}

/** An id of this home on this machine, the same for a link to it, which tells nobody where it is. */
export function homeIdOf(folder: string, home: string): string {
  return shortHash(`${keeperOrNew(folder).id} ${realHome(home)}`);
}

/**
 * The name under which a browser reaches this home: nobody else on this computer knows it, so no page of theirs shares its origin.
 * Browsers lead every name below `localhost` to this computer (RFC 6761, section 6.3).
 */
export function homeNameOf(folder: string, home: string): string {
  return `persevere-${shortHash(`name ${keeperOrNew(folder).id} ${realHome(home)}`)}.localhost`;
}

interface StoredMark extends OutboxMark {
  readonly keeper?: string;
  /** Of an earlier version. */
  readonly machine?: string;
}

/** Keeps the mark of one home in a folder outside it. A mark that another machine wrote counts as none (SG5). */
export function createMarker(folder: string, home: string): Marker {
  const fileOf = (path: string): string => join(folder, `outbox-${shortHash(path)}.json`);
  const file = (): string => fileOf(realHome(home));

  function stored(path: string): StoredMark | null {
    try {
      const mark = JSON.parse(readFileSync(path, 'utf8')) as StoredMark;
      return typeof mark.entryId === 'string' && Number.isInteger(mark.position) ? mark : null;
    } catch {
      return null;
    }
  }

  return {
    async read() {
      const mark = stored(file());
      if (mark?.keeper !== undefined)
        return mark.keeper === readKeeper(folder)?.id ? { position: mark.position, entryId: mark.entryId } : null;
      const former = mark ?? stored(fileOf(home));
      return former !== null && former.machine === formerMachineName()
        ? { position: former.position, entryId: former.entryId }
        : null;
    },
    async write(mark) {
      makeFolder(folder);
      const next = `${file()}.${process.pid}`;
      writeFileSync(next, JSON.stringify({ ...mark, keeper: keeperOrNew(folder).id } satisfies StoredMark), {
        mode: 0o600,
      });
      // Renaming puts the whole file in place or none of it.
      renameSync(next, file());
    },
  };
}
