import type { Cards } from '../../app/ports/cards.ts';
import type { FitReader } from '../../app/ports/fit.ts';
import type { TextReader } from '../../app/ports/mail-text.ts';
import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import { GivenUp, type Parser } from './parser-queue.ts';
import type { LearnedReaders } from './weights-from.ts';

type Unread = { readonly ok: false; readonly why: ReadTrouble };

/** A piece that was given up is one that cannot be read, and says why. */
function unread(error: unknown): Unread {
  if (!(error instanceof GivenUp)) throw error;
  return { ok: false, why: error.why };
}

/**
 * The readers of what strangers send, each piece parsed apart by `parser`, and of the candidate's own words, by what `learned` brings. What
 * runs here is loaded with its first use: most commands read nothing.
 */
export function createReaders(
  parser: Parser,
  learned: () => Promise<LearnedReaders>,
): {
  readonly reader: TextReader;
  readonly fitReader: FitReader;
  readonly cards: Cards;
} {
  return {
    reader: {
      // A table of endings, and words of the candidate's own: neither parses what strangers sent, so they need no worker.
      sites: async () => (await import('./sites.ts')).siteOf,
      tagger: async () => (await import('./tagger.ts')).loadTagger(),
      sentences: async (language) => (await learned()).sentences(language),
      wordVectors: async () => (await learned()).wordVectors(),
      message: (bytes) => parser.run('message', bytes).catch(unread),
      table: (text) => parser.run('table', text).catch(unread),
      calendar: (text, zone) => parser.run('calendar', text, zone).catch(unread),
    },
    fitReader: {
      page: (html) =>
        parser.run('page', html).catch((error: unknown) => {
          unread(error);
          return { text: '', documents: [], broken: 0 };
        }),
      archive: (bytes, wanted) => parser.run('archive', bytes, wanted).catch(unread),
      stemmer: async (code) => (await import('./fit-reader.ts')).createFitReader().stemmer(code),
    },
    cards: {
      read: (text) => parser.run('cards', text).catch(unread),
      write: async (cards) => (await import('./cards.ts')).createCards().write(cards),
    },
  };
}
