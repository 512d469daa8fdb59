import type { ReadResult } from '../../app/ports/mail-text.ts';
import type { Mailbox, ParsedMessage } from '../../core/understand/parsed.ts';

/** A mail with attachments seldom exceeds 25 MB; an invitation is far smaller. */
const MOST_BYTES = 30_000_000;
/** A letter of 200,000 characters is a book; what follows is not read. */
const MOST_TEXT = 200_000;
/** Mail programs nest a handful of parts; more is an attack on the parser. */
const MOST_DEPTH = 50;
/** Two million characters of HTML are a newsletter; what follows is cut. */
const MOST_HTML = 2_000_000;
const MOST_HEADERS = 512 * 1024;

/** Reads one mail. HTML-only mails are read as text. */
export async function readMessage(bytes: Uint8Array): Promise<ReadResult<ParsedMessage>> {
  if (bytes.length > MOST_BYTES) return { ok: false, why: 'The mail is larger than 30 MB.' };
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: MOST_DEPTH, maxHeadersSize: MOST_HEADERS });
    const boxes = (list: unknown): Mailbox[] => flatten(list).slice(0, 200);
    const text = mail.text && mail.text.trim() !== '' ? mail.text : await textOf(mail.html ?? '');
    const calendars = (mail.attachments ?? [])
      .filter(
        (part) => /^(?:text\/calendar|application\/ics)$/i.test(part.mimeType) || /\.ics$/i.test(part.filename ?? ''),
      )
      .slice(0, 5)
      .map((part) => decode(part.content as unknown));
    const from = boxes(mail.from)[0] ?? null;
    if (from === null && mail.headers.length === 0) return { ok: false, why: 'It does not look like a mail.' };
    const sent = mail.date === undefined ? Number.NaN : Date.parse(mail.date);
    return {
      ok: true,
      value: {
        from,
        to: boxes(mail.to),
        cc: boxes(mail.cc),
        replyTo: boxes(mail.replyTo),
        subject: (mail.subject ?? '').slice(0, 1000),
        messageId: mail.messageId?.slice(0, 1000) ?? null,
        sentAt: Number.isNaN(sent) ? null : sent,
        text: text.slice(0, MOST_TEXT),
        html: (mail.html ?? '').slice(0, MOST_HTML),
        calendars,
      },
    };
  } catch {
    return { ok: false, why: 'The mail is damaged or nested too deeply.' };
  }
}

function decode(content: unknown): string {
  if (typeof content === 'string') return content;
  if (content instanceof ArrayBuffer) return new TextDecoder().decode(content);
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : '';
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
  if (html === '') return '';
  const { convert } = await import('html-to-text');
  return convert(html.slice(0, MOST_HTML), {
    wordwrap: false,
    limits: { maxInputLength: MOST_HTML, maxDepth: 60, ellipsis: '' },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
}
