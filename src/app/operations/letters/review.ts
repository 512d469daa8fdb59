import { none } from '../../../contract/refusals/kind.ts';
import type { Output } from '../../../contract/registry.ts';
import type { ThreadFacts } from '../../../core/review/finding.ts';
import { LONGEST_REVIEWED } from '../../../core/review/review.ts';
import type { ParsedMessage } from '../../../core/understand/parsed.ts';
import { countWords } from '../../../core/write/words.ts';
import { loadBook } from '../../case-book.ts';
import { type AccountWith, done, type Handler, type Result, refuse, type Tools } from '../../context.ts';
import { findingView, reviewText } from '../../letters/review-text.ts';
import { findStep } from '../../planning/plan-for.ts';
import { unknownStep } from '../../wording/unknown.ts';

interface Given {
  readonly text: string;
  readonly subject: string;
  readonly from: string | null;
  /** How many signs stand above the letter, as its subject. */
  readonly above: number;
}

/** "Subject: How things stand" above a letter that was copied with it. */
const SUBJECT = /^\s*(?:subject|betreff)[^\S\n]*:[^\S\n]*([^\n]{0,300})\n\s*/i;

function plain(whole: string): Given {
  const head = SUBJECT.exec(whole);
  const above = head?.[0].length ?? 0;
  return { text: whole.slice(above), subject: head?.[1]?.trim() ?? '', from: null, above };
}

function moved(finding: Output<'review'>['findings'][number], by: number): Output<'review'>['findings'][number] {
  const place = <P extends { start: number; end: number }>(each: P): P => ({
    ...each,
    start: each.start + by,
    end: each.end + by,
  });
  return { ...place(finding), repairs: finding.repairs.map(place) };
}

export const review: Handler<'review'> = async (app, input, invocation) => {
  const given = await textOf(app, input);
  if (!given.ok) return given;
  const { text, subject, from, above } = given.value;
  if (text.trim() === '') return refuse('nothing-to-review', none);
  if (text.length > LONGEST_REVIEWED) return refuse('letter-too-long', none);
  const found = input.step === undefined ? null : await findStep(app, input.step, invocation.now);
  if (input.step !== undefined && !found) return unknownStep();
  const book = found?.planned.book ?? (await loadBook(app, [])).book;
  const thread = input.thread === undefined ? undefined : await threadIn(app, input.thread, from, invocation.now);
  if (thread !== undefined && !thread.ok) return thread;
  const { findings, tone } = await reviewText(
    app,
    {
      text,
      subject,
      typed: true,
      ...(input.occasion === undefined ? {} : { kind: input.occasion }),
      ...(thread === undefined ? {} : { thread: thread.value }),
    },
    found?.step ?? null,
    book,
    invocation.now,
  );
  return done({
    findings: findings.map((each) => moved(findingView(each), above)),
    tone: tone === null ? null : { ...tone, reasons: [...tone.reasons] },
    words: countWords(text),
  });
};

async function textOf(
  tools: Pick<Tools, 'reader'>,
  { text, file }: { text?: string | undefined; file?: { name: string; content: string } | undefined },
): Promise<Result<Given>> {
  if (file === undefined) return done(plain(text ?? ''));
  const bytes = Uint8Array.fromBase64(file.content);
  if (!/\.eml$/i.test(file.name)) return done(plain(new TextDecoder().decode(bytes)));
  const message = await tools.reader.message(bytes);
  if (!message.ok) return refuse('letter-unreadable', { name: file.name, why: message.why });
  const { subject, from } = message.value;
  return done({ text: message.value.text, subject, from: from?.email.toLowerCase() ?? null, above: 0 });
}

/** What went before a letter, out of files: the mails of its writer that stand after the last one of anybody else. */
async function threadIn(
  app: AccountWith<'machine' | 'reader'>,
  files: readonly { readonly content: string }[],
  writer: string | null,
  now: number,
): Promise<Result<ThreadFacts>> {
  const mails: ParsedMessage[] = [];
  for (const file of files) {
    const mail = await app.reader.message(Uint8Array.fromBase64(file.content));
    if (mail.ok) mails.push(mail.value);
  }
  const own = writer ?? (await loadBook(app, [])).book.account.email?.toLowerCase() ?? null;
  if (own === null)
    return refuse('own-mails-unknown', none, { todo: { operation: 'profile', input: {}, ask: ['email'] } });
  mails.sort((one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0));
  const isOwn = (mail: ParsedMessage): boolean => mail.from?.email.toLowerCase() === own;
  const unanswered = mails.slice(mails.findLastIndex((mail) => !isOwn(mail)) + 1);
  const lastAt = unanswered.at(-1)?.sentAt ?? null;
  return done({
    unanswered: unanswered.length,
    daysSince: lastAt === null ? null : Math.floor((now - lastAt) / 86_400_000),
    earlier: unanswered.map((mail) => mail.text),
  });
}

export const tone: Handler<'tone'> = async (app, input) => {
  const words = await app.languageFor('en').toneWords();
  if (words === null) return refuse('no-tone-model', none);
  const rows = await app.reader.table(new TextDecoder().decode(Uint8Array.fromBase64(input.csv.content)));
  if (!rows.ok) return refuse('table-unreadable', { name: input.csv.name, why: rows.why });
  const [first] = rows.value;
  if (first !== undefined && !(input.column in first))
    return refuse('no-such-column', { name: input.csv.name, column: input.column, columns: Object.keys(first) });
  const texts = rows.value.map((row) => row[input.column] ?? '');
  const kind = input.kind ?? words.genreOf(texts);
  return done({ kind, scores: texts.map((text) => words.tone(text, kind).score) });
};
