// A process that watches COUNT mailboxes at PORT and says how many bytes it then takes: node bench/watching.ts COUNT PORT.
import { watchMailboxes } from '../src/app/mailbox/watch.ts';
import { compose } from '../src/main/compose.ts';
import { newHome, removeHomes } from './figures.ts';

const [count, port] = process.argv.slice(2).map(Number);
const home = newHome();
const app = compose(home, { keep: home });
for (let index = 0; index < (count ?? 0); index++) {
  const account = {
    host: '127.0.0.1',
    port: port ?? 0,
    security: 'loopback',
    user: 'alice@example.test',
    certificates: null,
  };
  const body = {
    address: `box-${index}@example.test`,
    account: null,
    reading: { account, folders: ['INBOX', 'Sent'], sent: 'Sent' },
    login: 'password',
    provider: 'bench',
    keepsCopy: 'no',
    connectedAt: 0,
  };
  await app.store.commit({
    operationId: null,
    expected: new Map(),
    entries: [],
    rows: [
      { kind: 'mailbox', key: `box-${index}`, body },
      { kind: 'secret', key: `box-${index}`, body: { sealed: await app.vault.seal('alice-pw') } },
    ],
    recordedAt: 0,
    result: null,
  });
}
// What a running server has loaded in any case is no part of the difference.
await import('imapflow');
const watch = watchMailboxes(app, () => console.error('Reading the mailbox met a fault.'));
await new Promise((resolve) => setTimeout(resolve, 8000));
globalThis.gc?.();
console.log(process.memoryUsage().rss);
await watch.stop();
await app.store.close();
removeHomes();
process.exit(0);
