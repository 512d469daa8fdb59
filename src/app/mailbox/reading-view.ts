import { formatDay } from '../../core/time/epoch-day.ts';
import type { DeadlineReading } from '../../core/understand/deadline.ts';
import type { ParsedMessage } from '../../core/understand/parsed.ts';
import type { NamedDay, Understanding } from '../../core/understand/understand.ts';

/** One mail as it was understood: a line of `persevere read --json`. */
export interface ReadLine {
  readonly file: string;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly kind: Understanding['kind'];
  readonly confidence: number;
  readonly evidence: string | null;
  readonly promise?: { readonly on: string | null; readonly mayBe?: readonly string[]; readonly words: string };
  readonly returnOn?: string;
  readonly bounced?: {
    readonly messageId: string | null;
    readonly recipients: readonly string[];
    readonly status: string | null;
    readonly permanent: boolean;
  };
  readonly reply: string;
}

export function readLine(file: string, message: ParsedMessage, read: Understanding): ReadLine {
  return {
    file,
    messageId: message.messageId,
    inReplyTo: message.inReplyTo[0] ?? null,
    kind: read.kind,
    confidence: read.confidence,
    evidence: read.evidence?.text ?? null,
    ...(read.promise === null ? {} : { promise: promiseView(read.promise) }),
    ...(read.returns?.reading.kind === 'day' ? { returnOn: formatDay(read.returns.reading.day) } : {}),
    ...(read.bounce === null ? {} : { bounced: read.bounce }),
    reply: read.reply,
  };
}

function promiseView({ reading }: NamedDay): NonNullable<ReadLine['promise']> {
  if (reading.kind === 'ask') return { on: null, mayBe: reading.days.map(formatDay), words: reading.words };
  return { on: dayOf(reading), words: reading.kind === 'none' ? '' : reading.words };
}

/** The day of a reading that names one for certain, as it is written; null otherwise. */
export function dayOf(reading: DeadlineReading | undefined): string | null {
  return reading?.kind === 'day' ? formatDay(reading.day) : null;
}
