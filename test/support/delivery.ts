import assert from 'node:assert/strict';
import { authorOf, type Bounce } from '../../src/core/understand/delivery.ts';
import type { ParsedMessage, ReportPart } from '../../src/core/understand/parsed.ts';
import { answer } from './answers.ts';

/** What a test says of a mail of Ann's; `fields` are its header fields by name. */
export type MailOfAnn = Partial<ParsedMessage> & { readonly fields?: Record<string, string> };

function mailOfAnn({ fields = {}, ...rest }: MailOfAnn): ParsedMessage {
  return answer({
    from: { name: '', email: 'ann@example.org' },
    to: [],
    subject: 'Your interview',
    messageId: '<a@example.org>',
    sentAt: 0,
    text: 'Dear Rowan, we will write by Friday.',
    headers: Object.entries(fields).map(([name, value]) => ({ name, value })),
    ...rest,
  });
}

/** Who wrote it, as the reading tells: `person`, as what and why it is automatic, or `bounce`. */
export function told(part: MailOfAnn): string {
  const author = authorOf(mailOfAnn(part));
  return author.kind === 'automatic' ? `${author.as} ${author.why}` : author.kind;
}

/** The bounce that it is; fails where it is none. */
export function bounce(part: MailOfAnn): Bounce {
  const author = authorOf(mailOfAnn(part));
  assert.ok(author.kind === 'bounce');
  return author.bounce;
}

/** One part of a report of a mail server. */
export const report = (type: ReportPart['type'], text: string): ReportPart => ({ type, text });
