import type { TextReader } from '../../app/ports/mail-text.ts';
import { readCalendar } from './ics-reader.ts';
import { readMessage } from './message-reader.ts';

/** Reads what strangers send. The parsers are loaded with the first file. */
export function createTextReader(): Pick<TextReader, 'message' | 'calendar' | 'table'> {
  return {
    message: readMessage,
    calendar: readCalendar,
    async table(text) {
      const { readCsv } = await import('./csv.ts');
      try {
        return { ok: true, value: readCsv(text) };
      } catch (error) {
        return {
          ok: false,
          why: { code: 'as-library-says', words: error instanceof Error ? error.message : String(error) },
        };
      }
    },
  };
}
