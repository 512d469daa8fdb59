import assert from 'node:assert/strict';
import { type Desk, inHome, MINUTE, openDesk } from './sending.ts';
import { type Cut, startLineProxy } from './services/line-proxy.ts';
import type { MailServer } from './services/mail-server.ts';

export interface RealFigures {
  sends: number;
  accepted: number;
  unknown: number;
  unknownArrived: number;
  duplicates: number;
  lost: number;
}

/** Where a line to a real server can break: before, inside and after everything that the client says. */
const cuts: readonly Cut[] = [
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

/**
 * Letters through a real Postfix into real mailboxes, the line cut at a point chosen by chance in two of three, and the server
 * switched off in one of ten. Each must lie in the mailbox at most once, and exactly once where it is called accepted.
 */
export async function realCampaign(sends: number, random: () => number, server: MailServer): Promise<RealFigures> {
  const figures: RealFigures = { sends: 0, accepted: 0, unknown: 0, unknownArrived: 0, duplicates: 0, lost: 0 };
  const proxy = await startLineProxy(server.plainPort);
  try {
    while (figures.sends < sends) {
      await inHome(async (home) => {
        const desk = await connectedThrough(home, proxy.port);
        const sent: { draftId: string; messageId: string }[] = [];
        for (let index = 0; index < 12 && figures.sends < sends; index++, figures.sends++) {
          const { draftId } = await desk.thankYou('bob@example.test', `Bob ${figures.sends}`);
          const { messageId } = await desk.approve(draftId, { meant: true });
          sent.push({ draftId, messageId });
          const cut = random() < 0.67 ? cuts[Math.floor(random() * cuts.length)] : undefined;
          if (cut) proxy.cuts.push(cut);
          const off = random() < 0.1;
          if (off) await server.unplug();
          await desk.send();
          if (off) await server.plug();
          proxy.cuts.length = 0;
          for (const minutes of [2, 6, 20]) await desk.send(minutes * MINUTE);
        }
        await count(desk, sent, server, figures);
        await desk.close();
      });
    }
    return figures;
  } finally {
    await proxy.close();
  }
}

async function connectedThrough(home: string, port: number): Promise<Desk> {
  const desk = openDesk(home);
  await desk.do('profile', {
    name: 'Alice Ellis',
    email: 'alice@example.test',
    zone: 'Europe/London',
    region: 'GB-ENG',
  });
  const input = { address: 'alice@example.test', password: 'alice-pw', host: 'localhost', port, security: 'loopback' };
  await desk.do('mail-connect', input as never);
  return desk;
}

async function count(
  desk: Desk,
  sent: readonly { draftId: string; messageId: string }[],
  server: MailServer,
  figures: RealFigures,
): Promise<void> {
  const letters = await Promise.all(sent.map((each) => desk.letter(each.draftId)));
  const accepted = letters.filter((each) => each.state === 'accepted').length;
  // Delivery goes on after the acceptance: a moment more for what is still on its way to the mailbox.
  for (let tries = 0; tries < 100; tries++) {
    const there = sent.filter((each) => copies(server, each.messageId) > 0).length;
    if (there >= accepted) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const [index, letter] of letters.entries()) {
    const found = copies(server, sent[index]?.messageId ?? '');
    const story = `${letter.state}, ${found} in the mailbox`;
    if (found > 1) figures.duplicates += 1;
    if (letter.state === 'accepted' && found === 0) figures.lost += 1;
    assert.ok(found <= 1, story);
    assert.ok(letter.state === 'accepted' || letter.state === 'unknown', `${story}: ${letter.note}`);
    if (letter.state === 'accepted') assert.equal(found, 1, story);
    figures.accepted += letter.state === 'accepted' ? 1 : 0;
    figures.unknown += letter.state === 'unknown' ? 1 : 0;
    figures.unknownArrived += letter.state === 'unknown' ? found : 0;
  }
}

function copies(server: MailServer, messageId: string): number {
  return server.inbox('bob@example.test').filter((mail) => mail.includes(`Message-ID: ${messageId}`)).length;
}
