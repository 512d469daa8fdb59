import type { OutgoingMessage } from '../../app/ports/mail-out.ts';
import { isMailAddress, wireAddress } from '../../core/send/address.ts';
import { mailBytes } from '../../core/send/mail-bytes.ts';

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
 * Builds the exact bytes of a letter. Throws where an address could bring others along, and where the result would carry a header or
 * a recipient that was not asked for: that would be a fault of ours, and nothing may go then.
 */
export async function composeMessage(message: OutgoingMessage): Promise<string> {
  const strange = [message.from, ...message.to].find((each) => !isMailAddress(each.email));
  if (strange !== undefined || message.to.length === 0) throw new Error('A letter has an address that is none.');
  const whole = mailBytes(message);
  await verify(whole, message);
  return whole;
}

/** Reads back what was built, with a library that did not build it, and compares it with what was asked for. */
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

/** An address as it can be compared. */
function plainAddress(address: string): string {
  return wireAddress(address).toLowerCase();
}
