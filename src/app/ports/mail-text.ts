import type { SentenceReader } from '../../core/review/sentence-reader.ts';
import type { Sites } from '../../core/understand/mail-domains.ts';
import type { CalendarFile, ParsedMessage } from '../../core/understand/parsed.ts';
import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { WordVectors } from '../../core/weights/word-vectors.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { Tagger } from '../../core/write/note-reading.ts';

export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: ReadTrouble };

/** Reads mails and calendar files. Never throws for what a stranger sent: what cannot be read says why. */
export interface TextReader {
  message(bytes: Uint8Array): Promise<ReadResult<ParsedMessage>>;
  /** The rows of comma-separated text with a line of names. */
  table(text: string): Promise<ReadResult<Record<string, string>[]>>;
  calendar(text: string, fallbackZone: string): Promise<ReadResult<CalendarFile>>;
  /** Finds what of a domain was registered, by the public suffix list. */
  sites(): Promise<Sites>;
  /** Tells the parts of speech of English words; loaded with the first note that is read for a letter. */
  tagger(): Promise<Tagger>;
  /** What reads sentences of a language for what they may sound like; loaded with the first typed letter, null where there is none. */
  sentences(language: Pick<LanguagePack, 'code' | 'sentenceReader'>): Promise<SentenceReader | null>;
  /** Vectors of English words; loaded with the first text that is compared or judged by them. */
  wordVectors(): Promise<WordVectors>;
}

export interface OutgoingLetter {
  readonly from: { readonly name: string; readonly email: string } | null;
  readonly to: readonly { readonly name: string; readonly email: string }[];
  readonly subject: string;
  readonly text: string;
}

/** Something to be reminded of by a calendar program. Instants are milliseconds since 1970. */
export interface Appointment {
  readonly uid: string;
  readonly summary: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly madeAt: number;
  readonly description: string;
  /** Rises with every change, so that calendars take the later one (RFC 5545). */
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly location: string | null;
  /** How long before it the alarm rings. */
  readonly alarmMs: number;
  /** True where the candidate is taken at that time, as by an interview. */
  readonly busy: boolean;
}

/** Builds files that other programs of the person open. */
export interface LetterWriter {
  /** A message file that a mail program opens for sending. */
  messageFile(letter: OutgoingLetter): Promise<string>;
  /** A calendar file (RFC 5545); each appointment that stands has an alarm at its beginning. */
  calendarFile(appointments: readonly Appointment[]): Promise<string>;
}
