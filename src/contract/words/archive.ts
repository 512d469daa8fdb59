import type { Fault } from '../../core/journal/fault.ts';

/** What is kept beside the notes, by its kind. */
export type StoredKind =
  | 'draft'
  | 'unfinished'
  | 'setting'
  | 'erasure'
  | 'device-key'
  | 'outbox'
  | 'mailbox'
  | 'preview'
  | 'secret'
  | 'cursor'
  | 'calendar-event'
  | 'message'
  | 'sent-copy'
  | 'reading'
  | 'push-device'
  | 'undo';

/** Why a line of a backup cannot be used. */
export type LineFault =
  | {
      readonly code:
        | 'too-long'
        | 'not-json'
        | 'neither-note-nor-row'
        | 'note-twice'
        | 'note-after-rows'
        | 'position-not-after'
        | 'unknown-kind'
        | 'no-key';
    }
  | { readonly code: 'note'; readonly fault: Fault }
  | { readonly code: 'row'; readonly kind: StoredKind; readonly fault: Fault }
  | { readonly code: 'row-twice'; readonly kind: StoredKind; readonly key: string }
  | { readonly code: 'no-part-of-backups'; readonly kind: StoredKind };

/** Why a backup cannot be restored. */
export type ArchiveTrouble =
  | { readonly code: 'not-written-here' | 'version-missing' | 'written-by-newer' }
  | { readonly code: 'cut-short'; readonly line: number }
  | { readonly code: 'line'; readonly line: number; readonly fault: LineFault };

/** What is said of backups, and of the file when it is looked at. */
export interface ArchiveWords {
  trouble(trouble: ArchiveTrouble): string;
  /** What is broken and was therefore left out of a backup. */
  noteLeftOut(facts: { readonly position: number; readonly fault: Fault }): string;
  /** The same of a row; `kind` is null for one of another program. */
  rowLeftOut(facts: { readonly kind: StoredKind | null; readonly key: string; readonly fault: Fault }): string;
  /** A setting that no backup brings back; the language model is a consent. */
  settingLeftOut(facts: { readonly setting: 'model' } | { readonly setting: 'other'; readonly key: string }): string;
  /** What was folded otherwise than the notes say, and was made anew. */
  mended(facts: { readonly scope: string }): string;
  readonly tooNewToRebuild: string;
  /** What helps where something is broken: to fold the notes anew, or a backup. */
  readonly helps: Readonly<Record<'rebuild' | 'backup', string>>;
}
