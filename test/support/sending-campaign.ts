import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SmtpLimits } from '../../src/adapters/mail/smtp.ts';
import type { Output } from '../../src/contract/registry.ts';
import { keepOf } from './cli.ts';
import { connect, type Desk, deskAt, MINUTE, openDesk } from './sending.ts';

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

export type Random = () => number;
type Mail = Awaited<ReturnType<Desk['thankYou']>>;

/** One letter on its way through a trial. */
export interface Round {
  readonly desk: Desk;
  readonly mail: Mail;
  readonly email: string;
  readonly random: Random;
  /** Opens the home again, as a new process would. */
  reopen(): Promise<Desk>;
}

export type Trial = (round: Round) => Promise<void>;

/** A server to send to, with the mishaps of its own. */
export interface Target {
  readonly server: { readonly port: number; readonly ca: string | null };
  readonly limits: SmtpLimits;
  /** Half of the letters meet one of these, the others one of the mishaps that need no server. */
  readonly trials: Readonly<Record<string, Trial>>;
  /** The one of them that most letters meet, where one is the heart of it. */
  readonly most?: string;
  /** An address that no other letter has. */
  address(index: number, trial: string): string;
  /** Puts everything right between two letters. */
  tidy(): void;
  /** Ends once nothing is on its way any more. */
  quiet(): Promise<void>;
  /** Everything that reached this address, as it lies there. */
  got(email: string): readonly string[];
}

export const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
};

/** What can come between a letter and its reader. Each leaves the letter approved, at its end, or in doubt. */
const trials: Readonly<Record<string, Trial>> = {
  async nothing({ desk, mail }) {
    await desk.approve(mail.draftId);
    await desk.send();
  },
  async recalled({ desk, mail }) {
    await desk.approve(mail.draftId);
    await desk.do('recall', { draft: mail.draftId });
    await desk.send();
  },
  async 'answered before it went'({ desk, mail, email }) {
    await desk.approve(mail.draftId);
    await desk.do('log', { direction: 'in', channel: 'email', person: [email] });
    await desk.send();
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
  async 'two processes at once'({ desk, mail }) {
    await desk.approve(mail.draftId);
    await twoAtOnce(desk);
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
  async 'an older backup is restored'({ desk, mail }) {
    await desk.approve(mail.draftId);
    const { archive } = await desk.do('export', {});
    await desk.send();
    await putBack(desk, archive);
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
    const other = openDesk(copy, { keep: keepOf(desk.home) });
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

/** Restores a backup; nothing may go before sending is resumed, and nothing that was approved in it afterwards. */
export async function putBack(desk: Desk, archive: string): Promise<void> {
  const file = { name: 'backup', content: Buffer.from(archive).toString('base64') };
  await desk.do('restore', { file, replace: true });
  await desk.send();
  await desk.do('outbox-resume', {});
  await desk.send();
}

/**
 * Two senders at the same letter. The lease is as good as lost: the process of one does not run, so the other takes it while the
 * first is still at work.
 */
export async function twoAtOnce(desk: Desk): Promise<void> {
  const other = openDesk(desk.home, { processId: 2 ** 30 });
  other.now = desk.now;
  await Promise.all([other.send(), desk.send(), other.send(1000), desk.send(1000)]);
  await other.close();
}

/** After these the notes may be older than what was sent. */
const putsBack: ReadonlySet<string> = new Set([
  'an older backup is restored',
  'an older file is put back',
  'in doubt when an older backup is restored',
]);

/** Letters of one home; fresh homes keep each trial as fast as the first. */
const LETTERS_OF_A_HOME = 12;

/**
 * Sends letters, each through one trial chosen by chance, and holds what the journal says against what the readers got. Everything
 * that was demanded is asserted at once; the figures say how much of each there was.
 */
export async function sendingCampaign(sends: number, random: Random, target: Target): Promise<Figures> {
  const figures = noFigures();
  const all: Readonly<Record<string, Trial>> = { ...trials, ...target.trials };
  while (figures.sends < sends) {
    const home = mkdtempSync(join(tmpdir(), 'persevere-campaign-'));
    let desk = await deskAt(home, target.server, { limits: target.limits });
    const done: { mail: Mail; email: string; shown: Output<'preview'>; trial: string }[] = [];
    try {
      for (let index = 0; index < LETTERS_OF_A_HOME && figures.sends < sends; index++) {
        const own = random() < 0.6;
        const most = own && random() < 0.75 ? target.most : undefined;
        const trial = most ?? pick(random, Object.keys(own ? target.trials : trials));
        const email = target.address(figures.sends, trial);
        const now = desk.now;
        const mail = await desk.thankYou(email, `Reader ${figures.sends}`);
        const shown = await desk.do('preview', { draft: mail.draftId });
        const reopen = async (): Promise<Desk> => {
          const at = desk.now;
          desk = openDesk(home, { limits: target.limits });
          desk.now = at;
          return desk;
        };
        await all[trial]?.({ desk, mail, email, random, reopen });
        target.tidy();
        done.push({ mail, email, shown, trial });
        figures.sends += 1;
        figures.tried[trial] = (figures.tried[trial] ?? 0) + 1;
        // The next letter begins on an ordinary morning, with a sender that is let in.
        desk.now = Math.max(now, now + (desk.now - now > 12 * 60 * MINUTE ? 0 : desk.now - now)) + MINUTE;
        await letInAgain(desk, target);
      }
      // All that still waits gets its chance, and then more than its time.
      for (const minutes of [2, 6, 20, 40, 90, 24 * 60]) await desk.send(minutes * MINUTE);
      await target.quiet();
      for (const [index, each] of done.entries()) {
        // Notes that were put back may be older than the letters that waited at that time; then they hold nothing of their going.
        const older = done.slice(index).some((later) => putsBack.has(later.trial));
        await judge(desk, each, older, target.got(each.email), figures);
      }
    } finally {
      await desk.close();
      rmSync(home, { recursive: true, force: true });
      rmSync(keepOf(home), { recursive: true, force: true });
    }
  }
  return figures;
}

async function letInAgain(desk: Desk, target: Target): Promise<void> {
  const { paused } = await desk.do('outbox', {});
  if (paused === null) return;
  await connect(desk, target.server);
  await desk.do('outbox-resume', {});
}

async function judge(
  desk: Desk,
  sent: { readonly mail: Mail; readonly shown: Output<'preview'>; readonly trial: string },
  older: boolean,
  got: readonly string[],
  figures: Figures,
): Promise<void> {
  const { mail, shown, trial } = sent;
  const letter = (await desk.do('outbox', {})).letters.find((each) => each.draftId === mail.draftId);
  const draft = await desk.app.store.row('draft', mail.draftId);
  const job = await desk.do('job', { job: mail.jobId });
  const noted = job.story.filter((line) => line.kind === 'contact-logged' && /^You e-mailed/.test(line.text)).length;
  const what = `${trial}: ${letter?.state ?? 'not listed'}, ${got.length} arrived, ${noted} noted`;

  if (got.length > 1) figures.duplicates += 1;
  // A server adds lines above the letter and none to it.
  if (got.some((each) => !each.endsWith(shown.message))) figures.unapproved += 1;
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
    assert.deepEqual(
      letter.choices.map((each) => each.does),
      ['sent', 'not-sent'],
    );
    figures.unknown += 1;
    figures.unknownArrived += got.length;
  } else if (state === 'accepted') figures.accepted += 1;
  else if (state === 'refused') figures.refused += 1;
  else if (state === 'recalled') figures.recalled += 1;
  else figures.waiting += 1;
}
