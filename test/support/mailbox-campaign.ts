import assert from 'node:assert/strict';
import { openGate } from '../../src/app/mailbox/gate.ts';
import { alice, mail, mailboxDesk } from './mailbox-desk.ts';
import { MINUTE } from './sending.ts';
import { pick, type Random } from './sending-campaign.ts';
import { type LineProxy, startLineProxy } from './services/line-proxy.ts';
import type { MailServer } from './services/mail-server.ts';

/** What a campaign of the mailbox saw. The last two are what must never happen. */
export interface MailboxFigures {
  rounds: number;
  accepted: number;
  recalled: number;
  waiting: number;
  unknown: number;
  tried: Record<string, number>;
  /** Letters that went although the mailbox held an answer. */
  despite: number;
  /** Letters that went and have not exactly one copy in Sent, or did not go and have one. */
  copiesWrong: number;
}

interface Round {
  readonly at: Awaited<ReturnType<typeof mailboxDesk>>;
  readonly email: string;
  readonly server: MailServer;
  readonly imap: LineProxy;
  readonly smtp: LineProxy;
  readonly random: Random;
  /** Bob's answer reaches the mailbox. */
  answer(): Promise<void>;
}

/** Each returns whether the mailbox held an answer before the letter was asked for. */
const trials: Readonly<Record<string, (round: Round) => Promise<boolean>>> = {
  async nothing({ at }) {
    await at.desk.send();
    return false;
  },
  async 'answered between approval and sending'({ at, answer }) {
    await answer();
    await at.desk.send();
    return true;
  },
  async 'answered while the server is talked to'({ at, smtp, answer }) {
    // The answer to the recipient's name is held back until Bob's own has arrived.
    const held = answer();
    smtp.delayMs = 120;
    await Promise.all([held, at.desk.send()]);
    await held;
    // It may have come before or after the body: only what the mailbox held by then counts, and that is judged from the letter.
    return false;
  },
  async 'the mailbox is out during the look'({ at, imap, random }) {
    const where = pick(random, [
      /^\w+ (?:LOGIN|AUTHENTICATE)/im,
      /^\w+ (?:SELECT|EXAMINE)/im,
      /^\w+ (?:UID )?(?:SEARCH|FETCH)/im,
    ]);
    imap.cuts.push({ direction: 'up', when: where }, { direction: 'up', when: where });
    await at.desk.send();
    imap.cuts.length = 0;
    return false;
  },
  async 'the mailbox is out and an answer lies in it'({ at, imap, answer }) {
    imap.cuts.push({ direction: 'up', when: /^\w+ (?:SELECT|EXAMINE)/im });
    await at.desk.send();
    imap.cuts.length = 0;
    await answer();
    await at.desk.send(2 * MINUTE);
    return true;
  },
  async 'the copy is cut off before its answer'({ at, imap }) {
    imap.cuts.push({ direction: 'down', when: /OK \[APPENDUID|APPEND completed/i });
    await at.desk.send();
    return false;
  },
  async 'the folder is made anew, with an answer in it'({ at, server, random, answer }) {
    await answer();
    const validity = String(1_000_000 + Math.floor(random() * 1e9));
    server.run('mailbox', 'update', '-u', alice, '--uid-validity', validity, 'INBOX');
    await at.desk.send();
    return true;
  },
  async 'the answer to the letter itself is cut off'({ at, smtp }) {
    smtp.cuts.push({ direction: 'down', when: /^250 .*queued/ });
    await at.desk.send();
    smtp.cuts.length = 0;
    return false;
  },
};

const ROUNDS_OF_A_HOME = 8;

/** Letters whose mailbox is in the way, one mishap each; everything that is demanded is asserted at once. */
export async function mailboxCampaign(rounds: number, random: Random, server: MailServer): Promise<MailboxFigures> {
  const figures: MailboxFigures = {
    rounds: 0,
    accepted: 0,
    recalled: 0,
    waiting: 0,
    unknown: 0,
    tried: {},
    despite: 0,
    copiesWrong: 0,
  };
  const imap = await startLineProxy(server.imapPort);
  const smtp = await startLineProxy(server.plainPort);
  try {
    while (figures.rounds < rounds) {
      const at = await mailboxDesk(server, { imapPort: imap.port, port: smtp.port });
      try {
        for (let index = 0; index < ROUNDS_OF_A_HOME && figures.rounds < rounds; index++) {
          const trial = pick(random, Object.keys(trials));
          await one(at, trial, { server, imap, smtp, random }, figures);
          figures.rounds++;
          figures.tried[trial] = (figures.tried[trial] ?? 0) + 1;
        }
      } finally {
        await at.close();
      }
    }
  } finally {
    await imap.close();
    await smtp.close();
  }
  return figures;
}

async function one(
  at: Awaited<ReturnType<typeof mailboxDesk>>,
  trial: string,
  parts: Pick<Round, 'server' | 'imap' | 'smtp' | 'random'>,
  figures: MailboxFigures,
): Promise<void> {
  const { desk } = at;
  const { server, imap, smtp } = parts;
  const email = `bob+${figures.rounds}m${process.pid}@example.test`;
  const { draftId } = await desk.thankYou(email, `Reader ${figures.rounds}`);
  const shown = await desk.approve(draftId);
  const answer = (): Promise<void> =>
    server.deliver(alice, mail({ from: `Reader <${email}>`, text: 'Could you send me your CV again?' }));
  const held = await (trials[trial] ?? trials.nothing)?.({ at, email, answer, ...parts });
  smtp.delayMs = 0;
  imap.cuts.length = 0;
  smtp.cuts.length = 0;
  for (const minutes of [2, 6, 20, 40]) await desk.send(minutes * MINUTE);
  await server.settled();
  // Whoever reads the mailbox files what is still to be filed, and finds what nobody knew of.
  for (let tries = 0; tries < 3; tries++) {
    const gate = openGate(desk.app, () => desk.now);
    await gate.look();
    await gate.file();
    await gate.close();
  }
  const letter = await desk.letter(draftId);
  const arrived = server.inbox('bob@example.test').filter((each) => each.includes(shown.messageId)).length;
  const copies = server.folder(alice, 'Sent').filter((each) => each.includes(shown.messageId)).length;
  if (held === true && arrived > 0) figures.despite++;
  if (copies !== (letter.state === 'accepted' ? 1 : 0)) figures.copiesWrong++;
  const what = `${trial}: ${letter.state}, ${arrived} arrived, ${copies} copies, ${letter.note ?? ''}`;
  assert.deepEqual([figures.despite, figures.copiesWrong], [0, 0], what);
  assert.ok(arrived <= 1, what);
  if (letter.state === 'accepted') figures.accepted++;
  else if (letter.state === 'recalled') figures.recalled++;
  else if (letter.state === 'unknown') figures.unknown++;
  else figures.waiting++;
}
