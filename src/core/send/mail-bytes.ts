import { civilOf, DAY_MS, pad, weekdayOf } from '../time/epoch-day.ts';
import { wireAddress } from './address.ts';
import { toFlowed } from './flowed.ts';

/** Lines of a header are folded at this length where they can be (RFC 5322 section 2.1.1). */
const FOLD_AT = 76;
/** No line of a body that travels as it is is longer (RFC 5322 section 2.1.1). */
const LONGEST_LINE = 78;
/** RFC 2047 section 2: an encoded word is at most 75 characters long. `=?UTF-8?B?` and `?=` are twelve of them. */
const ENCODED_BYTES = ((75 - 12) / 4) * 3;
/** RFC 2045 section 6.7: a line of quoted-printable is at most 76 characters long, the `=` at its end counted. */
const QUOTED_LINE = 76;

export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

/** A letter before it is bytes. What is null or empty has no header. */
export interface MailParts {
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  /** With its angle brackets. */
  readonly messageId: string | null;
  /** Milliseconds since 1970. */
  readonly at: number | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Headers besides, as they are: names and values of ASCII. */
  readonly others?: readonly (readonly [string, string])[];
}

/**
 * The exact message (RFC 5322 with MIME) of a letter of plain text: ASCII, lines ended by CRLF. Long paragraphs travel as format=flowed,
 * other scripts and marks encoded. Names and subjects lose control characters and breaks of lines; addresses are taken as they
 * are, so whoever calls has looked at them (`isMailAddress`).
 */
export function mailBytes(parts: MailParts): string {
  const text = parts.text.replace(/\r\n?/g, '\n').replace(/\n*$/, '\n');
  const flowed = toFlowed(text);
  const body = flowed ?? text;
  const asItIs = !/[^\n\t\x20-\x7e]/.test(body) && body.split('\n').every((line) => line.length <= LONGEST_LINE);
  const headers: (readonly [string, string])[] = [];
  if (parts.from !== null) headers.push(['From', mailbox(parts.from)]);
  if (parts.to.length > 0) headers.push(['To', parts.to.map(mailbox).join(', ')]);
  const subject = oneLine(parts.subject);
  const indent = 'Subject: '.length;
  headers.push(['Subject', isPlain(subject, indent) ? subject : encoded(subject, indent)]);
  if (parts.messageId !== null) headers.push(['Message-ID', parts.messageId]);
  if (parts.at !== null) headers.push(['Date', mailDate(parts.at)]);
  if (parts.inReplyTo !== null) headers.push(['In-Reply-To', parts.inReplyTo]);
  if (parts.references.length > 0) headers.push(['References', parts.references.join(' ')]);
  headers.push(...(parts.others ?? []));
  headers.push(['Content-Transfer-Encoding', asItIs ? '7bit' : 'quoted-printable']);
  headers.push(['MIME-Version', '1.0']);
  headers.push(['Content-Type', `text/plain; charset=utf-8${flowed === null ? '' : '; format=flowed'}`]);
  const head = headers.map(([name, value]) => folded(`${name}: ${value}`)).join('\n');
  return `${head}\n\n${asItIs ? body : quotedPrintable(body)}`.replaceAll('\n', '\r\n');
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An instant as RFC 5322 section 3.3 writes it, in UTC. */
function mailDate(at: number): string {
  const epochDay = Math.floor(at / DAY_MS);
  const { year, month, day } = civilOf(epochDay);
  const seconds = Math.floor((at - epochDay * DAY_MS) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(pad).join(':');
  return `${WEEKDAYS[weekdayOf(epochDay) - 1]}, ${pad(day)} ${MONTHS[month - 1]} ${year} ${clock} +0000`;
}

/** A name and an address as a header holds them. */
function mailbox({ name, email }: Mailbox): string {
  const address = wireAddress(email);
  const shown = oneLine(name);
  if (shown === '') return address;
  if (!isPlain(shown, 'From: '.length)) return `${encoded(shown, 'From: '.length)} <${address}>`;
  const isPhrase = /^[\w!#$%&'*+/=?^`{|}~ -]+$/.test(shown);
  return `${isPhrase ? shown : `"${shown.replace(/["\\]/g, '\\$&')}"`} <${address}>`;
}

/** True for text that a header can hold as it is: ASCII that can be folded and does not look like an encoded word. */
function isPlain(text: string, indent: number): boolean {
  const folds = text.split(' ').every((word) => word.length < FOLD_AT - indent);
  return folds && /^[\x20-\x7e]*$/.test(text) && !text.includes('=?');
}

/** Text as encoded words (RFC 2047). */
function encoded(text: string, indent: number): string {
  const words: string[] = [];
  let piece = '';
  let size = 0;
  // The first stands on the line of the name of the header.
  let room = ENCODED_BYTES - Math.ceil(indent / 4) * 3;
  for (const sign of text) {
    const bytes = utf8(sign).length;
    if (size + bytes > room) {
      words.push(piece);
      piece = '';
      size = 0;
      room = ENCODED_BYTES - 1;
    }
    piece += sign;
    size += bytes;
  }
  return [...words, piece].map((each) => `=?UTF-8?B?${base64(utf8(each))}?=`).join(' ');
}

/** A header on lines that are short enough, broken where it has a space; a line begins with that space. */
function folded(header: string): string {
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of header.split(' ').entries()) {
    const longer = index === 0 ? word : `${line} ${word}`;
    // Never a line of spaces alone, which some would take for the end of the header; never a break right behind the name.
    if (index > 1 && longer.length > FOLD_AT && word !== '' && line.trim() !== '') {
      lines.push(line);
      line = ` ${word}`;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

/** RFC 2045 section 6.7; breaks of lines stay breaks of lines. */
function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const signs: string[] = [];
      const bytes = [...utf8(line)];
      for (const [index, byte] of bytes.entries()) {
        const isLast = index === bytes.length - 1;
        const isSpace = byte === 0x20 || byte === 0x09;
        const asItIs = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (isSpace && !isLast);
        signs.push(asItIs ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
      }
      const lines: string[] = [];
      let part = '';
      for (const [index, sign] of signs.entries()) {
        const most = index === signs.length - 1 ? QUOTED_LINE : QUOTED_LINE - 1;
        if (part.length + sign.length > most) {
          lines.push(`${part}=`);
          part = '';
        }
        part += sign;
      }
      return [...lines, part].join('\n');
    })
    .join('\n');
}

/** Line breaks and other control characters have no place in a name or a subject, encoded or not. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** A half of a pair that came apart is no text; the sign for what cannot be read takes its place, as everywhere on the web. */
function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
