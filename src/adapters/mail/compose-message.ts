import type { OutgoingMessage } from '../../app/ports/mail-out.ts';
import { wireAddress } from '../../core/send/address.ts';
import { toFlowed } from '../../core/send/flowed.ts';

/** The only headers that a letter carries: its own and those of MIME. Anything else came in by a trick. */
const allowed = new Set([
  'from',
  'to',
  'subject',
  'message-id',
  'date',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);

/**
 * Builds the exact bytes of a letter with nodemailer's composer, which encodes names and subjects. Throws where the result
 * would carry a header or a recipient that was not asked for: that would be a fault of ours, and nothing may go then.
 */
export async function composeMessage(message: OutgoingMessage): Promise<string> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const text = message.text.replace(/\r\n?/g, '\n').replace(/\n*$/, '\n');
  const flowed = toFlowed(text);
  const composer = new MailComposer({
    from: { name: oneLine(message.from.name), address: message.from.email },
    to: message.to.map((each) => ({ name: oneLine(each.name), address: each.email })),
    subject: oneLine(message.subject),
    messageId: message.messageId,
    date: new Date(message.at),
    ...(message.inReplyTo === null ? {} : { inReplyTo: message.inReplyTo, references: [...message.references] }),
    newline: 'win',
    ...(flowed === null ? { text } : {}),
  });
  const node = composer.compile();
  if (flowed !== null) {
    node.setHeader('Content-Type', 'text/plain; charset=utf-8; format=flowed');
    // Plain letters stay readable as they travel; others need an encoding, which keeps the spaces at the ends of lines too.
    const plain = !/[^\n\x20-\x7e]/.test(flowed);
    node.setHeader('Content-Transfer-Encoding', plain ? '7bit' : 'quoted-printable');
    node.setContent(flowed);
  }
  const built = (await node.build()).toString('utf8');
  const whole = built.replace(/\r?\n/g, '\r\n');
  await verify(whole, message);
  return whole;
}

/** Reads back what was built, with another library, and compares it with what was asked for. */
async function verify(built: string, message: OutgoingMessage): Promise<void> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(built);
  const strange = mail.headers.find((each) => !allowed.has(each.key));
  if (strange) throw new Error(`A letter came out with the header ${strange.key}.`);
  const twice = mail.headers.find((each, index) => mail.headers.findIndex((other) => other.key === each.key) !== index);
  if (twice) throw new Error(`A letter came out with two ${twice.key} headers.`);
  const addresses = (mail.to ?? []).flatMap((each) => (each.address === undefined ? [] : [each.address]));
  const asked = message.to.map((each) => plainAddress(each.email));
  if (addresses.length !== asked.length || addresses.some((each, index) => plainAddress(each) !== asked[index]))
    throw new Error('A letter came out with other recipients.');
  if (plainAddress(mail.from?.address ?? '') !== plainAddress(message.from.email))
    throw new Error('A letter came out with another sender.');
  if (mail.messageId !== message.messageId) throw new Error('A letter came out with another Message-ID.');
}

/** Line breaks and other control characters have no place in a name or a subject, encoded or not. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** An address as it can be compared. */
function plainAddress(address: string): string {
  return wireAddress(address).toLowerCase();
}
