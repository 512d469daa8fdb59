import type { ReadResult } from '../../app/ports/mail-text.ts';
import { decodeText } from '../../core/parse/decode-text.ts';
import { withoutMisreadLetters } from '../../core/parse/misread-letters.ts';
import { type Mailbox, messageIdsIn, type ParsedMessage, type ReportPart } from '../../core/understand/parsed.ts';

/** A mail with attachments seldom exceeds 25 MB; an invitation is far smaller. */
const MOST_MEGABYTES = 30;
/** A letter of 200,000 characters is a book; what follows is not read. */
const MOST_TEXT = 200_000;
/** Mail programs nest a handful of parts; more is an attack on the parser. */
const MOST_DEPTH = 50;
/** Two million characters of HTML are a newsletter; what follows is cut. */
const MOST_HTML = 2_000_000;
/** HTML that is read for its words: converting it takes time that grows with it, and no answer is longer than this. */
const MOST_HTML_READ = 300_000;
const MOST_HEADERS = 512 * 1024;
/** A mail that went round a mailing list ten times has about 120 fields. */
const MOST_FIELDS = 1000;
const MOST_FIELD = 8000;
/** A mail to more people than this is no answer to anybody. */
const MOST_ADDRESSES = 200;
/** A report names one recipient or a few; a returned mail is looked at for its head. */
const MOST_REPORTS = 10;
const MOST_REPORT = 50_000;
/** An invitation comes once or twice in a mail; an assessment day some ten times. */
const MOST_CALENDARS = 20;

type Parsed = Awaited<ReturnType<typeof import('postal-mime')['default']['parse']>>;

/** Loaded with the first mail, and asked for once: an import costs more than a short mail takes to parse. */
import { withinDepth } from './html-limits.ts';
import { readMailDate } from './mail-date.ts';
import { isStub, mayBeStub } from './stub-part.ts';

let parser: typeof import('postal-mime')['default'] | undefined;

/** Reads one mail. HTML-only mails are read as text. */
export async function readMessage(bytes: Uint8Array): Promise<ReadResult<ParsedMessage>> {
  if (bytes.length > MOST_MEGABYTES * 1_000_000)
    return { ok: false, why: { code: 'mail-too-large', megabytes: MOST_MEGABYTES } };
  if (isMadeOfLineEnds(bytes)) return { ok: false, why: { code: 'mail-of-line-ends' } };
  parser ??= (await import('postal-mime')).default;
  let mail: Parsed;
  try {
    mail = await parser.parse(withLineFeeds(bytes), {
      maxNestingDepth: MOST_DEPTH,
      maxHeadersSize: MOST_HEADERS,
      // A mail within the mail was written by somebody else: it is looked at apart and never read as the answer.
      forceRfc822Attachments: true,
    });
  } catch {
    return { ok: false, why: { code: 'mail-damaged' } };
  }
  const from = boxes(mail.from)[0] ?? null;
  if (from === null && mail.headers.length === 0) return { ok: false, why: { code: 'no-mail' } };
  const dateField = mail.headers.find((each) => each.key.toLowerCase() === 'date')?.value ?? '';
  return {
    ok: true,
    value: {
      from,
      to: boxes(mail.to),
      cc: boxes(mail.cc),
      replyTo: boxes(mail.replyTo),
      subject: withoutMisreadLetters((mail.subject ?? '').slice(0, 1000)),
      messageId: mail.messageId?.slice(0, 1000) ?? null,
      inReplyTo: messageIdsIn(mail.inReplyTo ?? ''),
      references: messageIdsIn(mail.references ?? ''),
      sentAt: readMailDate(dateField),
      text: withoutMisreadLetters((await wordsOf(mail)).slice(0, MOST_TEXT)),
      html: withoutMisreadLetters((mail.html ?? '').slice(0, MOST_HTML)),
      calendars: calendarsOf(mail),
      headers: mail.headers
        .slice(0, MOST_FIELDS)
        .map((each) => ({ name: each.key.toLowerCase(), value: each.value.slice(0, MOST_FIELD) })),
      reports: reportsOf(mail),
    },
  };
}

/** Lines from which on it matters how short they are. */
const MANY_LINES = 50_000;
/** Bytes in a line on average: base64 has 78, prose some 40, a table of figures 15. */
const SHORTEST_LINES = 8;

/** The parser waits once for each line, so that a megabyte of empty lines takes seconds; nobody writes such a mail. */
function isMadeOfLineEnds(bytes: Uint8Array): boolean {
  let lines = 0;
  for (const byte of bytes) if (byte === 10) lines++;
  return lines > MANY_LINES && bytes.length / lines < SHORTEST_LINES;
}

/** Line ends of the old Macintosh are read too; RFC 5322 knows CRLF alone, and no parser here takes a bare CR. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(10) || !bytes.includes(13)) return bytes;
  return bytes.map((each) => (each === 13 ? 10 : each));
}

async function wordsOf(mail: Parsed): Promise<string> {
  const text = mail.text ?? '';
  const html = mail.html ?? '';
  const plain = text.trim();
  if (html === '' || !mayBeStub(plain)) return text;
  const read = await textOf(html);
  return isStub(plain, read) ? read : text;
}

function calendarsOf(mail: Parsed): string[] {
  return mail.attachments
    .filter(
      (part) => /^(?:text\/calendar|application\/ics)$/i.test(part.mimeType) || /\.ics$/i.test(part.filename ?? ''),
    )
    .slice(0, MOST_CALENDARS)
    .map((part) => decode(part.content));
}

const reportTypes: Readonly<Record<string, ReportPart['type']>> = {
  'message/delivery-status': 'delivery-status',
  'message/global-delivery-status': 'delivery-status',
  'message/feedback-report': 'feedback-report',
  'message/disposition-notification': 'disposition-notification',
  'message/rfc822': 'returned',
  'message/global': 'returned',
  'text/rfc822-headers': 'returned',
  'text/rfc822-header': 'returned',
};

function reportsOf(mail: Parsed): ReportPart[] {
  const found: ReportPart[] = [];
  for (const part of mail.attachments) {
    const type = reportTypes[part.mimeType.toLowerCase()];
    if (type !== undefined && found.length < MOST_REPORTS)
      found.push({ type, text: decode(part.content).slice(0, MOST_REPORT) });
  }
  return found;
}

function decode(content: unknown): string {
  if (typeof content === 'string') return content;
  if (content instanceof ArrayBuffer) return decodeText(new Uint8Array(content));
  return content instanceof Uint8Array ? decodeText(content) : '';
}

function boxes(list: unknown): Mailbox[] {
  return flatten(list).slice(0, MOST_ADDRESSES);
}

function flatten(list: unknown): Mailbox[] {
  const items = Array.isArray(list) ? list : list === undefined || list === null ? [] : [list];
  return items.flatMap((each: { name?: string; address?: string; group?: unknown }) => {
    if (each.group !== undefined) return flatten(each.group);
    return each.address === undefined || each.address === ''
      ? []
      : [{ name: (each.name ?? '').slice(0, 200), email: each.address.slice(0, 200) }];
  });
}

/** HTML as text: links keep their words only, pictures and tables for layout vanish. */
async function textOf(html: string): Promise<string> {
  const { convert } = await import('html-to-text');
  return convert(withinDepth(html.slice(0, MOST_HTML_READ)), {
    wordwrap: false,
    limits: { maxInputLength: MOST_HTML_READ, maxDepth: 60, ellipsis: '' },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
}
