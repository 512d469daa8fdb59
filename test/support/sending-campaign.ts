import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '../../src/contract/registry.ts';
import { keepOf } from './cli.ts';
import { type Desk, deskAt, MINUTE, openDesk, shortLimits } from './sending.ts';
import { type Fault, type Point, points, type ScriptedSmtp } from './services/scripted-smtp.ts';

/** What a campaign saw. The last three are what must never happen. */
export interface Figures {
  sends: number;
  accepted: number;
  refused: number;
  recalled: number;
  waiting: number;
  unknown: number;
  /** Unknown ones that had in fact arrived. */
  unknownArrived: number;
  tried: Record<string, number>;
  duplicates: number;
  unapproved: number;
  lost: number;
}

export function noFigures(): Figures {
  return {
    sends: 0,
    accepted: 0,
    refused: 0,
    recalled: 0,
    waiting: 0,
    unknown: 0,
    unknownArrived: 0,
    tried: {},
    duplicates: 0,
    unapproved: 0,
    lost: 0,
  };
}

type Random = () => number;
type Mail = Awaited<ReturnType<Desk['thankYou']>>;

interface Round {
  desk: Desk;
  readonly mail: Mail;
  readonly email: string;
  readonly server: ScriptedSmtp;
  readonly random: Random;
  /** Opens the home again, as a new process would. */
  reopen(): Promise<Desk>;
}

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
};

/** One way to misbehave at a point of the dialogue: temporary, permanent, closing, silent, cut, slow. */
function randomFault(random: Random, at: Point): Fault {
  const permanent: Readonly<Record<Point, readonly [number, string]>> = {
    connect: [554, '5.3.2 not today'],
    auth: [535, '5.7.8 credentials invalid'],
    mail: [550, '5.7.1 sender not allowed'],
    rcpt: [550, '5.1.1 no such user'],
    data: [554, '5.6.0 not accepted'],
    end: [552, '5.3.4 too big'],
  };
  const temporary: readonly [number, string] = at === 'auth' ? [454, '4.7.0 try later'] : [451, '4.3.0 try later'];
  const delivered = random() < 0.5;
  const kinds: Fault[] = [
    { at, reply: temporary },
    { at, reply: permanent[at] },
    { at, reply: [421, '4.3.2 shutting down'] },
    { at, silent: true, delivered: at === 'end' && delivered },
    { at, cut: true, delivered: at === 'end' && delivered },
    { at, cut: true, delivered: at === 'end' && !delivered },
    { at, delayMs: 50 },
  ];
  return pick(random, kinds);
}

/** What can come between a letter and its reader. Each leaves the letter approved, at its end, or in doubt. */
const trials: Readonly<Record<string, (round: Round) => Promise<void>>> = {
  async nothing({ desk, mail }) {
    await desk.approve(mail.draftId);
    await desk.send();
  },
  async fault({ desk, mail, server, random }) {
    await desk.approve(mail.draftId);
    const count = 1 + Math.floor(random() * 3);
    for (let index = 0; index < count; index++) {
      server.faults.length = 0;
      server.faults.push(randomFault(random, pick(random, points)));
      await desk.send(31_000 + index * 6 * MINUTE);
    }
    server.faults.length = 0;
  },
  async recalled({ desk, mail }) {
    await desk.approve(mail.draftId);
    await desk.do('recall', { draft: mail.draftId });
    await desk.send();
  },
  async 'recalled while it is being sent'({ desk, mail, server, random }) {
    await desk.approve(mail.draftId);
    const at = pick(random, points);
    let asked: Promise<unknown> = Promise.resolve();
    server.onPoint = (point) => {
      if (point === at) asked = desk.do('recall', { draft: mail.draftId }).catch(() => {});
    };
    await desk.send();
    await asked;
    server.onPoint = () => {};
  },
  async 'answered before it went'({ desk, mail, email }) {
    await desk.approve(mail.draftId);
    await desk.do('log', { direction: 'in', channel: 'email', person: [email] });
    await desk.send();
  },
  async 'answered while it is being sent'({ desk, mail, email, server, random }) {
    await desk.approve(mail.draftId);
    const at = pick(random, ['connect', 'auth', 'mail', 'rcpt'] as const);
    let logged: Promise<unknown> = Promise.resolve();
    server.onPoint = (point) => {
      if (point === at) logged = desk.do('log', { direction: 'in', channel: 'phone', person: [email] });
    };
    await desk.send();
    await logged;
    server.onPoint = () => {};
  },
  async 'changed bytes'({ desk, mail }) {
    await desk.approve(mail.draftId);
    const row = (await desk.app.store.row('outbox', mail.draftId)) as { message: string };
    const body = { ...row, message: `${row.message}PS: something else\r\n` };
    await desk.app.store.commit({
      operationId: null,
      expected: new Map(),
      entries: [],
      rows: [{ kind: 'outbox', key: mail.draftId, body }],
      recordedAt: desk.now,
      result: null,
    });
    await desk.send();
  },
  async 'two processes at once'({ desk, mail, server, random }) {
    await desk.approve(mail.draftId);
    // The lease is as good as lost: its process does not run, so the other takes it while the first is still at work.
    const other = openDesk(desk.home, { limits: shortLimits, processId: 2 ** 30 });
    if (random() < 0.5) server.faults.push({ at: pick(random, ['connect', 'mail', 'end'] as const), delayMs: 30 });
    other.now = desk.now;
    await Promise.all([other.send(), desk.send(), other.send(1000), desk.send(1000)]);
    await other.close();
    server.faults.length = 0;
  },
  async 'the clock jumps ahead'({ desk, mail, random }) {
    await desk.approve(mail.draftId);
    await desk.send(pick(random, [3, 24, 24 * 365]) * 60 * MINUTE);
  },
  async 'the clock jumps back'({ desk, mail, random }) {
    await desk.approve(mail.draftId);
    const back = pick(random, [1, 30, 24]) * 60 * MINUTE;
    await desk.send(-back);
    await desk.send(back);
  },
  async 'paused for a while'({ desk, mail }) {
    await desk.approve(mail.draftId);
    await desk.do('outbox-pause', {});
    await desk.send();
    await desk.do('outbox-resume', {});
    await desk.send();
  },
  async 'an older backup is restored'({ desk, mail, random, server }) {
    await desk.approve(mail.draftId);
    const { archive } = await desk.do('export', {});
    if (random() < 0.7) await desk.send();
    else {
      server.faults.push({ at: 'end', cut: true, delivered: true });
      await desk.send();
    }
    const file = { name: 'backup', content: Buffer.from(archive).toString('base64') };
    await desk.do('restore', { file, replace: true });
    await desk.send();
    await desk.do('outbox-resume', {});
    await desk.send();
  },
  async 'an older file is put back'(round) {
    const { desk, mail } = round;
    await desk.approve(mail.draftId);
    await desk.close();
    const aside = mkdtempSync(join(tmpdir(), 'persevere-aside-'));
    cpSync(desk.home, aside, { recursive: true });
    const first = await round.reopen();
    await first.send();
    await first.close();
    rmSync(desk.home, { recursive: true });
    cpSync(aside, desk.home, { recursive: true });
    rmSync(aside, { recursive: true });
    const second = await round.reopen();
    // Notes that are written now must not make the file look as far as it was.
    for (let index = 0; index < 4; index++) await second.do('add-job', { role: `Another ${index}` });
    await second.send();
    await second.do('outbox-resume', {});
    await second.send();
  },
  async 'the home is copied'(round) {
    const { desk, mail } = round;
    await desk.approve(mail.draftId);
    await desk.close();
    const copy = mkdtempSync(join(tmpdir(), 'persevere-copy-'));
    cpSync(desk.home, copy, { recursive: true });
    const other = openDesk(copy, { limits: shortLimits, keep: keepOf(desk.home) });
    other.now = desk.now;
    await other.send();
    const here = await round.reopen();
    await here.send();
    await other.send();
    await other.do('outbox-resume', {});
    await other.send();
    await other.close();
    rmSync(copy, { recursive: true });
  },
};

const putsBack: ReadonlySet<string> = new Set(['an older backup is restored', 'an older file is put back']);

/** Letters of one home; fresh homes keep each trial as fast as the first. */
const LETTERS_OF_A_HOME = 12;

/**
 * Sends letters, each through one trial chosen by chance, and holds what the journal says against what the readers got. Everything
 * that was demanded is asserted at once; the figures say how much of each there was.
 */
export async function sendingCampaign(
  sends: number,
  random: Random,
  server: ScriptedSmtp,
  ca: string,
): Promise<Figures> {
  const figures = noFigures();
  const names = Object.keys(trials);
  while (figures.sends < sends) {
    const home = mkdtempSync(join(tmpdir(), 'persevere-campaign-'));
    let desk = await deskAt(home, { port: server.port, ca }, { limits: shortLimits });
    const done: { mail: Mail; email: string; shown: Output<'preview'>; trial: string }[] = [];
    try {
      for (let index = 0; index < LETTERS_OF_A_HOME && figures.sends < sends; index++) {
        const trial = random() < 0.5 ? 'fault' : pick(random, names);
        const email = `reader${figures.sends}@example.test`;
        const now = desk.now;
        const mail = await desk.thankYou(email, `Reader ${figures.sends}`);
        const shown = await desk.do('preview', { draft: mail.draftId });
        const round: Round = {
          desk,
          mail,
          email,
          server,
          random,
          async reopen() {
            const at = desk.now;
            desk = openDesk(home, { limits: shortLimits });
            desk.now = at;
            return desk;
          },
        };
        await trials[trial]?.(round);
        server.faults.length = 0;
        server.onPoint = () => {};
        done.push({ mail, email, shown, trial });
        figures.sends += 1;
        figures.tried[trial] = (figures.tried[trial] ?? 0) + 1;
        // The next letter begins on an ordinary morning, with a sender that is let in.
        desk.now = Math.max(now, now + (desk.now - now > 12 * 60 * MINUTE ? 0 : desk.now - now)) + MINUTE;
        await letInAgain(desk, server.port, ca);
      }
      // All that still waits gets its chance, and then more than its time.
      for (const minutes of [2, 6, 20, 40, 90, 24 * 60]) await desk.send(minutes * MINUTE);
      for (const [index, each] of done.entries()) {
        // Notes that were put back may be older than the letters that waited at that time; then they hold nothing of their going.
        const older = done.slice(index).some((later) => putsBack.has(later.trial));
        await judge(desk, each, older, server, figures);
      }
    } finally {
      await desk.close();
      rmSync(home, { recursive: true, force: true });
      rmSync(keepOf(home), { recursive: true, force: true });
    }
  }
  return figures;
}

async function letInAgain(desk: Desk, port: number, ca: string): Promise<void> {
  const { paused } = await desk.do('outbox', {});
  if (paused === null) return;
  await desk.do('mail-connect', {
    address: 'alice@example.test',
    password: 'alice-pw',
    host: 'localhost',
    port,
    certificates: { name: 'ca', content: Buffer.from(ca).toString('base64') },
  });
  await desk.do('outbox-resume', {});
}

async function judge(
  desk: Desk,
  sent: { readonly mail: Mail; readonly email: string; readonly shown: Output<'preview'>; readonly trial: string },
  older: boolean,
  server: ScriptedSmtp,
  figures: Figures,
): Promise<void> {
  const { mail, email, shown, trial } = sent;
  const got = server.delivered.filter((each) => each.to.includes(email));
  const letter = (await desk.do('outbox', {})).letters.find((each) => each.draftId === mail.draftId);
  const draft = await desk.app.store.row('draft', mail.draftId);
  const job = await desk.do('job', { job: mail.jobId });
  const noted = job.story.filter((line) => line.kind === 'interaction-logged' && /^You to/.test(line.text)).length;
  const what = `${trial}: ${letter?.state ?? 'not listed'}, ${got.length} arrived, ${noted} noted`;

  if (got.length > 1) figures.duplicates += 1;
  if (got.some((each) => each.raw !== shown.message || each.messageId !== shown.messageId)) figures.unapproved += 1;
  const state = letter?.state;
  if (state === 'accepted' && (got.length !== 1 || noted !== 1)) figures.lost += 1;
  if ((state === 'refused' || state === 'recalled' || state === 'approved') && !older && got.length > 0)
    figures.unapproved += 1;
  // What did not go is still a letter that can be looked at.
  if (state !== 'accepted' && draft === null) figures.lost += 1;
  assert.deepEqual([figures.duplicates, figures.unapproved, figures.lost], [0, 0, 0], what);
  assert.ok(letter, `the letter is listed (${what})`);
  assert.notEqual(state, 'sending', `nothing hangs (${what})`);
  if (state === 'unknown') {
    assert.equal(letter.shown, 'We cannot tell whether this went.');
    assert.match(letter.todo ?? '', /persevere resolve/);
    figures.unknown += 1;
    figures.unknownArrived += got.length;
  } else if (state === 'accepted') figures.accepted += 1;
  else if (state === 'refused') figures.refused += 1;
  else if (state === 'recalled') figures.recalled += 1;
  else figures.waiting += 1;
}
