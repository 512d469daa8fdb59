import type { CardsRead } from '../../app/ports/cards.ts';
import type { PostingPage } from '../../app/ports/fit.ts';
import type { ReadResult } from '../../app/ports/mail-text.ts';
import type { CalendarFile, ParsedMessage } from '../../core/understand/parsed.ts';

/** What a parser is asked for: names, arguments and results, all of them plain data that a worker can be handed. */
export interface Tasks {
  message(bytes: Uint8Array): Promise<ReadResult<ParsedMessage>>;
  table(text: string): Promise<ReadResult<Record<string, string>[]>>;
  calendar(text: string, fallbackZone: string): Promise<ReadResult<CalendarFile>>;
  page(html: string): Promise<PostingPage>;
  archive(
    bytes: Uint8Array,
    wanted: readonly string[],
  ): Promise<ReadResult<readonly { readonly name: string; readonly bytes: Uint8Array }[]>>;
  cards(text: string): Promise<CardsRead>;
}

export type TaskName = keyof Tasks;

/** What goes to the worker. */
export interface Asked {
  readonly id: number;
  readonly task: TaskName;
  readonly args: readonly unknown[];
}

/** What comes back: that it began, then its result, or what it threw. */
export type Told =
  | { readonly id: number; readonly began: true }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly threw: string };
