import { startSenderProcess } from './kill-rounds.ts';
import { connect, MINUTE } from './sending.ts';
import { pick, type Target } from './sending-campaign.ts';
import { type Cut, startLineProxy } from './services/line-proxy.ts';
import type { MailServer } from './services/mail-server.ts';

/** Where a line to a real server can break: before, inside and after everything that the client says. */
const breaks: readonly Cut[] = [
  { direction: 'down', when: /^220 / },
  { direction: 'up', when: /^AUTH/ },
  { direction: 'down', when: /^235/ },
  { direction: 'up', when: /^MAIL FROM/ },
  { direction: 'down', when: /^354|\n354/ },
  { direction: 'up', when: /^From: / },
  // The server has taken the letter and says so; nobody hears it.
  { direction: 'down', when: /^250 .*queued/ },
  { direction: 'up', when: /\r\n\.\r\n$/, pass: true },
];

/** Readers by the trial that needs one of their kind; all others are Bob. */
const readers: Readonly<Record<string, string>> = {
  'an unknown reader': 'ghost',
  'a reader who is put off': 'later',
  'a reader who is refused': 'never',
};

/** A real Postfix that delivers into real mailboxes, reached over a line that breaks, falls silent or is slow. */
export async function realTarget(server: MailServer): Promise<Target & { close(): Promise<void> }> {
  const proxy = await startLineProxy(server.plainPort);
  const tidy = (): void => {
    proxy.cuts.length = 0;
    proxy.delayMs = 0;
  };
  const trials: Target['trials'] = {
    async 'the line breaks'({ desk, mail, random }) {
      await desk.approve(mail.draftId);
      proxy.cuts.push(pick(random, breaks));
      await desk.send();
      if (random() < 0.3) proxy.cuts.push(pick(random, breaks));
      await desk.send(2 * MINUTE);
    },
    async 'the line falls silent'({ desk, mail, random }) {
      await desk.approve(mail.draftId);
      proxy.cuts.push({ ...pick(random, breaks), silent: true });
      await desk.send();
    },
    async 'the line is slow'({ desk, mail }) {
      await desk.approve(mail.draftId);
      proxy.delayMs = 30;
      await desk.send();
    },
    async 'the server is off'({ desk, mail }) {
      await desk.approve(mail.draftId);
      await server.unplug();
      await desk.send();
      await server.plug();
      await desk.send(2 * MINUTE);
    },
    async 'passwords cannot be checked'({ desk, mail }) {
      await desk.approve(mail.draftId);
      await server.forgetPasswords();
      await desk.send();
      await server.knowPasswords();
      await desk.send(2 * MINUTE);
    },
    async 'the password is another one'({ desk, mail }) {
      await desk.approve(mail.draftId);
      server.setPassword('alice@example.test', 'another');
      await desk.send();
      server.setPassword('alice@example.test', 'alice-pw');
      await desk.send(2 * MINUTE);
      await connect(desk, { port: proxy.port, ca: null });
      await desk.send();
    },
    async 'refused at the end'({ desk, mail }) {
      await desk.do('edit', { draft: mail.draftId, subject: 'Please refuse this at the end' });
      await desk.approve(mail.draftId);
      await desk.send();
    },
    async killed({ desk, mail, random, reopen }) {
      await desk.approve(mail.draftId);
      const { home, now } = desk;
      await desk.close();
      const sending = startSenderProcess(home, now + MINUTE);
      // Loading the program takes most of this; the letter itself goes within some hundredths of a second.
      const pause = 250 + random() * 350;
      setTimeout(() => sending.child.kill('SIGKILL'), pause);
      await sending.ended;
      await (await reopen()).send(2 * MINUTE);
    },
    ...Object.fromEntries(
      Object.keys(readers).map((name) => [
        name,
        async ({ desk, mail }) => {
          await desk.approve(mail.draftId);
          await desk.send();
        },
      ]),
    ),
  } as Target['trials'];
  const texts = (): string[] => server.inbox('bob@example.test').map((mail) => mail.replaceAll('\n', '\r\n'));
  return {
    server: { port: proxy.port, ca: null },
    limits: { silenceMs: 1000, answerMs: 1000 },
    trials,
    most: 'the line breaks',
    address: (index, trial) => `${readers[trial] ?? 'bob'}+${index}@example.test`,
    tidy,
    quiet: () => server.settled(),
    got: (email) => texts().filter((mail) => mail.includes(`<${email}>`) && /^From: /m.test(mail)),
    close: () => proxy.close(),
  };
}
