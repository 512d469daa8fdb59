// Sends what is due in a home as a process of its own, so that it can be killed: node sender-process.ts HOME NOW
import { createMailOut } from '../../src/adapters/mail/mail-out.ts';
import { openGate } from '../../src/app/mailbox/gate.ts';
import { createSender } from '../../src/app/sending/lease.ts';
import { sendDue } from '../../src/app/sending/sender.ts';
import { compose } from '../../src/main/compose.ts';
import { keepOf } from './cli.ts';
import { shortLimits } from './sending.ts';

const [home = '', now = ''] = process.argv.slice(2);
const clock = { now: () => Number(now) };
const app = compose(home, { clock, keep: keepOf(home), mailOut: createMailOut({ ...shortLimits, answerMs: 5000 }) });
await sendDue(createSender(app, openGate, clock.now));
process.stdout.write('done\n');
await app.store.close();
