import type { ArchiveTrouble, ArchiveWords, LineFault, StoredKind } from '../../../contract/words/archive.ts';
import { fileWords } from './file-care.ts';

const rows: Readonly<Record<StoredKind, string>> = {
  draft: 'a letter',
  unfinished: 'a note that was begun',
  setting: 'a setting',
  erasure: 'an erasure',
  outbox: 'an approved letter',
  mailbox: 'a mailbox',
  'calendar-event': 'a date in the calendar',
  message: 'a mail that was seen',
  reading: 'how a sentence was read',
  'sent-copy': 'a copy for the Sent folder',
  'push-device': 'a browser that shows notices',
  undo: 'what may be put back',
  'device-key': 'a key',
  preview: 'a letter as it was shown',
  secret: 'a password',
  cursor: 'how far something was read',
};

function lineFault(fault: LineFault): string {
  switch (fault.code) {
    case 'too-long':
      return 'it is far too long';
    case 'not-json':
      return 'it is not readable';
    case 'neither-note-nor-row':
      return 'it holds neither a note nor a letter';
    case 'note-after-rows':
      return 'a note comes after the letters and settings';
    case 'position-not-after':
      return 'its position does not come after the one before';
    case 'unknown-kind':
      return 'it is of a kind that this Persevere does not know';
    case 'no-key':
      return 'it has no proper key';
    case 'note':
      return `in this note ${fileWords.fault(fault.fault)}`;
    case 'note-twice':
      return 'this note is there twice';
    case 'row':
      return `in ${rows[fault.kind]} ${fileWords.fault(fault.fault)}`;
    case 'row-twice':
      return `${rows[fault.kind]} “${fault.key}” is there twice`;
    case 'no-part-of-backups':
      return `it holds ${rows[fault.kind]}, which is no part of a backup`;
  }
}

function trouble(met: ArchiveTrouble): string {
  switch (met.code) {
    case 'not-written-here':
      return 'It is no file that Persevere exported: line 1 does not say so.';
    case 'version-missing':
      return 'Line 1 does not say how it is written.';
    case 'written-by-newer':
      return 'It was written by a newer Persevere (line 1).';
    case 'cut-short':
      return `It is cut short, or was changed since it was written: line ${met.line} does not fit the lines before it.`;
    case 'line':
      return `Line ${met.line} cannot be used: ${lineFault(met.fault)}.`;
  }
}

/** What is said of backups, and of the file when it is looked at, in English. */
export const archive: ArchiveWords = {
  trouble,
  noteLeftOut: ({ position, fault }) => `Note ${position} is broken (${fileWords.fault(fault)}) and was left out.`,
  rowLeftOut: ({ kind, key, fault }) => {
    const name = kind === null ? 'a row of another program' : rows[kind];
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${key}) is broken (${fileWords.fault(fault)}) and was left out.`;
  },
  settingLeftOut: (facts) =>
    facts.setting === 'model'
      ? 'The language model: connect it again, so that you agree to it on this computer.'
      : `A setting (${facts.key}).`,
  mended: ({ scope }) => `The stored state of ${scope} differed from its notes and was made anew.`,
  tooNewToRebuild: 'The file is newer than this program, so nothing was rebuilt.',
  helps: {
    rebuild: 'Have what is folded from your notes made anew.',
    backup:
      'What is broken is left out of everything else, which goes on. Restore an older backup, or write all that can be read into a file and restore that.',
  },
};
