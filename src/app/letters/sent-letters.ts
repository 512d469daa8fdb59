import { isWritten } from '../../core/journal/channel-kinds.ts';
import { isOwnContact } from '../../core/journal/contact-kinds.ts';
import { payloadOf } from '../../core/journal/kinds/registry.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { letterIdOf } from '../../core/write/choose-letter.ts';
import type { Letters } from '../../core/write/language-pack.ts';
import type { SentLetter } from '../../core/write/own-sentences.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith } from '../context.ts';
import { languageOfReader } from './reader.ts';

/** Jobs and letters that are looked at for what they have in common: the latest. */
const MOST_JOBS = 30;
const MOST_LETTERS = 20;

/** A letter that went, with the way by which it did. */
export interface LetterThatWent extends SentLetter {
  readonly channel: Channel;
}

export interface WhatWent {
  /** The oldest first. */
  readonly letters: readonly LetterThatWent[];
  /** What our editors wrote in the languages of these letters. */
  readonly templates: readonly string[];
  readonly book: CaseBook;
}

/** The latest letters and messages that went, each with what its editor wrote. */
export async function lettersThatWent(app: AccountWith<'languageFor' | 'machine'>): Promise<WhatWent> {
  const latest = await app.store.jobs({ live: null, limit: MOST_JOBS, after: null });
  const { book } = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const sent = book.jobs
    .flatMap((job) => job.contacts)
    .filter((each) => isOwnContact(each) && isWritten(each.channel))
    .sort((one, other) => one.at - other.at);
  const last = [...new Map(sent.map((each) => [each.entryId, each])).values()].slice(-MOST_LETTERS);
  const templates = new Map<string, TemplatesOf>();
  const letters: LetterThatWent[] = [];
  for (const { entryId, channel, letterId, personIds } of last) {
    const entry = await app.store.entry(entryId);
    const text = entry === null ? '' : (payloadOf('contact-logged', entry.payload)?.text ?? '');
    if (text === '') continue;
    const { code, letters: load } = app.languageFor(languageOfReader(book, personIds[0]));
    const short = code.slice(0, 2);
    const known = templates.get(short) ?? templatesOf(await load());
    templates.set(short, known);
    const own = letterId === null ? undefined : known.byId.get(letterId);
    letters.push({
      text,
      channel,
      isEnglish: short === 'en',
      templates: own === undefined ? [] : [own, ...known.lines],
    });
  }
  return {
    letters,
    templates: [...templates.values()].flatMap((each) => [...each.byId.values(), ...each.lines]),
    book,
  };
}

interface TemplatesOf {
  readonly byId: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

function templatesOf({ sets, lines }: Letters): TemplatesOf {
  return {
    byId: new Map(
      sets.flatMap(({ occasion, letters }) => letters.map((each) => [letterIdOf(occasion, each), each.text] as const)),
    ),
    lines: lines.map((each) => each.text),
  };
}
