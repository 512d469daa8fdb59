import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedMessage } from '../../src/core/understand/parsed.ts';

/** One labelled mail of the set in `test/fixtures/answers`. */
export interface LabelledAnswer {
  readonly file: string;
  readonly kind: string;
  readonly trap: boolean;
  /** Words in which the offer is tied to something; null where it is firm, or none. */
  readonly condition: string | null;
  readonly message: ParsedMessage;
}

const fixtures = join(import.meta.dirname, '../fixtures');

/**
 * Our own labelled answers, English ones or German ones. Each begins with `#### kind | plain or trap | subject`, and an offer that hangs on something with ` | its words`. `tune` was looked at while the rules were written;
 * the others were written afterwards and measured before any rule was changed for them (docs/answers.md has those figures).
 */
export function labelledAnswers(set: 'answers' | 'german-answers' = 'answers'): LabelledAnswer[] {
  const folder = join(fixtures, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^#### /m)
        .slice(1)
        .map((block) => {
          const [head = '', ...lines] = block.split('\n');
          const [kind = '', trap = '', subject = '', condition = null] = head.split(' | ');
          const message = answer({ subject, text: lines.join('\n') });
          return { file, kind, trap: trap === 'trap', condition, message };
        }),
    );
}

/** A mail as the reader gives it, with what a test says of it. */
export function answer(part: Partial<ParsedMessage> = {}): ParsedMessage {
  return {
    from: { name: 'Fiona Marsh', email: 'fiona@calder-search.example' },
    to: [{ name: 'Rowan Ellis', email: 'rowan@example.test' }],
    cc: [],
    replyTo: [],
    subject: '',
    messageId: '<answer@calder-search.example>',
    inReplyTo: [],
    references: [],
    sentAt: Date.UTC(2026, 10, 25, 10),
    text: '',
    html: '',
    calendars: [],
    headers: [{ name: 'date', value: 'Wed, 25 Nov 2026 10:00:00 +0000' }],
    reports: [],
    ...part,
  };
}
