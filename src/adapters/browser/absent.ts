import { NeedsComputer } from '../../app/ports/home.ts';
import type { MailAuth } from '../../app/ports/mail-auth.ts';
import type { MailIn } from '../../app/ports/mail-in.ts';
import type { MailOut } from '../../app/ports/mail-out.ts';
import type { ModelClient } from '../../app/ports/model.ts';
import type { Push } from '../../app/ports/notices.ts';

/** A function that says what it would need. */
const needing = (need: NeedsComputer['need']) => (): never => {
  throw new NeedsComputer(need);
};

const mailbox = needing('mailbox');
const sending = needing('sending');
const notices = needing('notices');

/** Ways out and in that a browser by itself does not have: each call throws `NeedsComputer`, which is told in words. */
export const absent: {
  readonly mailOut: MailOut;
  readonly mailIn: MailIn;
  readonly mailAuth: MailAuth;
  readonly push: Push;
  readonly model: ModelClient;
} = {
  mailOut: { compose: sending, send: sending, provider: mailbox, discover: mailbox, test: mailbox },
  mailIn: { open: mailbox, watch: mailbox },
  mailAuth: { begin: mailbox, finish: mailbox, refresh: mailbox },
  push: { newKeys: notices, send: notices },
  model: { complete: needing('model') },
};
