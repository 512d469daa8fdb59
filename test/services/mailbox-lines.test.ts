import { test } from 'node:test';
import { alice, bob, mail, mailboxDesk, until } from '../support/mailbox-desk.ts';
import { startLineProxy } from '../support/services/line-proxy.ts';
import { startMailServer } from '../support/services/mail-server.ts';

test('a line that is dead without a word is found, and what came meanwhile is read', async () => {
  const server = await startMailServer({ imapTls: false });
  const proxy = await startLineProxy(server.imapPort);
  const at = await mailboxDesk(server, { imapPort: proxy.port });
  try {
    at.watch();
    const { draftId, jobId } = await at.desk.thankYou(bob, 'Bob Bell');
    const shown = await at.desk.approve(draftId);
    await at.desk.send();
    await until('it is watched', async () => (await at.desk.do('mail', {})).reading[0]?.folders[0]?.checked !== null);
    // Neither side is told: every line that is open says nothing any more, as after a router forgot it.
    for (let index = 0; index < 6; index++) proxy.cuts.push({ direction: 'up', when: /./s, silent: true });
    await server.deliver(alice, mail({ reply: shown.messageId, text: 'Please bear with us until Friday.' }));
    await until('the lines are dead', async () => proxy.cuts.length === 0 || proxy.cuts.splice(0).length > 0);
    await until('it is noted', async () =>
      (await at.desk.do('job', { job: jobId })).story.some((line) => /^Bob Bell e-mailed you/.test(line.text)),
    );
  } finally {
    await at.close();
    await proxy.close();
    await server.stop();
  }
});

test('a server without IDLE is asked, and the answer noticed', async () => {
  const server = await startMailServer({ idle: false });
  const at = await mailboxDesk(server);
  try {
    at.watch();
    const { draftId, jobId } = await at.desk.thankYou(bob, 'Bob Bell');
    const shown = await at.desk.approve(draftId);
    await at.desk.send();
    await until('it is watched', async () => (await at.desk.do('mail', {})).reading[0]?.folders[0]?.checked !== null);
    await server.deliver(alice, mail({ reply: shown.messageId, text: 'Please bear with us until Friday.' }));
    await until('it is noted', async () =>
      (await at.desk.do('job', { job: jobId })).story.some((line) => /^Bob Bell e-mailed you/.test(line.text)),
    );
  } finally {
    await at.close();
    await server.stop();
  }
});
