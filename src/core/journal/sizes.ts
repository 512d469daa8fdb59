import { id, list, text } from '../parse/shape.ts';

/** Sizes: a note is a page or so, not a book; a name longer than 200 characters is an accident or an attack. */
export const size = {
  name: text(200),
  note: text(20_000),
  short: text(1000),
  ids: list(id, 200),
} as const;
