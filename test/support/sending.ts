import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMailOut } from '../../src/adapters/mail/mail-out.ts';
import type { SmtpLimits } from '../../src/adapters/mail/smtp.ts';
import type { App, Invocation, Result } from '../../src/app/context.ts';
import { openGate } from '../../src/app/mailbox/gate.ts';
import { perform } from '../../src/app/perform.ts';
import type { MailIn } from '../../src/app/ports/mail-in.ts';
import { createSender, releaseLease } from '../../src/app/sending/lease.ts';
import { sendDue } from '../../src/app/sending/sender.ts';
import { kindOfRefusal } from '../../src/contract/refusals/refusal.ts';
import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import { compose } from '../../src/main/compose.ts';
import { keepOf } from './cli.ts';
import { asTyped } from './refusals.ts';
import { testUser } from './services/scripted-smtp.ts';

/** Ten in the morning of a working day in London: inside everybody's hours. */
export const morning = Date.UTC(2026, 10, 24, 10);
export const MINUTE = 60_000;

/** Long enough for a busy machine: a test that expects an answer gets it. */
const patientLimits: SmtpLimits = { silenceMs: 10_000, answerMs: 10_000 };
/** For servers that are silent on purpose, many times over. */
export const shortLimits: SmtpLimits = { silenceMs: 1000, answerMs: 1000 };

export type Letter = Output<'outbox'>['letters'][number];

/** One home with its own clock, driven through the operations as any transport drives them. */
export interface Desk {
  readonly app: App;
  readonly home: string;
  now: number;
  /** Carries an operation out; throws where it is refused. */
  do<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** The sentence with which it is refused; throws where it is not. */
  refusal<N extends OperationName>(name: N, input: Input<N>): Promise<{ code: string; text: string }>;
  /** A job with an interview that was held, and a letter of thanks to this address, ready to be approved. */
  thankYou(email: string, name?: string): Promise<{ draftId: string; jobId: string; stepId: string }>;
  /** Shows and approves a letter; returns what was shown. */
  approve(draftId: string, extra?: Partial<Input<'approve'>>): Promise<Output<'preview'>>;
  /** One pass of the sender, half a minute or more after now; false where another process sends. */
  send(after?: number): Promise<boolean>;
  letter(draftId: string): Promise<Letter>;
  /** Lets another process send. */
  release(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a home as a single process would; several desks may stand on one home. */
export function openDesk(
  home: string,
  options: {
    readonly limits?: SmtpLimits;
    readonly keep?: string;
    readonly processId?: number;
    readonly processMark?: string;
    readonly mailIn?: MailIn;
    /** Instead of random ones: letters that fit equally well are told apart by them. */
    readonly ids?: App['ids'];
    /** Instead of the home's own store. */
    readonly store?: App['store'];
    /** Puts other parts in the place of this computer's. */
    readonly elsewhere?: (app: App) => App;
    /** Told what each operation came to. */
    readonly seen?: (name: OperationName, outcome: Result<unknown> | { readonly threw: unknown }) => void;
  } = {},
): Desk {
  const clock = { at: morning };
  const here = compose(home, {
    clock: { now: () => clock.at },
    mailOut: createMailOut(options.limits ?? patientLimits),
    ...(options.mailIn === undefined ? {} : { mailIn: options.mailIn }),
    ...(options.store === undefined ? {} : { store: options.store }),
    keep: options.keep ?? keepOf(home),
  });
  const composed = options.elsewhere?.(here) ?? here;
  const { processId, processMark } = options;
  const machine = Object.create(composed.machine, {
    ...(processId === undefined ? {} : { processId: { value: processId } }),
    ...(processMark === undefined ? {} : { processMark: { value: processMark } }),
  });
  const made: App = processId === undefined && processMark === undefined ? composed : { ...composed, machine };
  const app: App = options.ids === undefined ? made : { ...made, ids: options.ids };
  const sender = createSender(app, openGate, () => clock.at);
  const call = (): Invocation => ({ now: clock.at, hypothetical: false, operationId: app.ids.next('op') });
  const desk: Desk = {
    app,
    home,
    get now() {
      return clock.at;
    },
    set now(at: number) {
      clock.at = at;
    },
    async do(name, input) {
      const result = await perform(app, name, input, call()).catch((error: unknown) => {
        options.seen?.(name, { threw: error });
        throw error;
      });
      options.seen?.(name, result);
      if (!result.ok) throw new Error(`${name} was refused: ${asTyped(result.refusal)}`);
      return result.value;
    },
    async refusal(name, input) {
      const result = await perform(app, name, input, call());
      assert.ok(!result.ok, `${name} was expected to be refused`);
      return { code: kindOfRefusal(result.refusal), text: asTyped(result.refusal, name) };
    },
    async thankYou(email, name = 'Fiona Grant') {
      const { jobId } = await desk.do('add-job', { role: 'Data Engineer', employer: `Firm of ${email}` });
      const starts = new Date(clock.at - 3 * 60 * MINUTE).toISOString();
      const ends = new Date(clock.at - 2 * 60 * MINUTE).toISOString();
      const added = await desk.do('add-interview', { job: jobId, starts, ends, people: [email] });
      const person = added.people[0]?.id ?? '';
      await desk.do('add-person', { person, name, email });
      await desk.do('debrief', { interview: added.interviewId, held: true, want: 'yes' } as Input<'debrief'>);
      const plan = await desk.do('plan', { job: jobId });
      const stepId = plan.steps.find((step) => step.kind === 'thank-you')?.id ?? '';
      const { draftId } = await desk.do('draft', { step: stepId });
      return { draftId, jobId: jobId, stepId };
    },
    async approve(draftId, extra = {}) {
      const shown = await desk.do('preview', { draft: draftId });
      await desk.do('approve', { draft: draftId, digest: shown.digest, heard: 'no', ...extra });
      return shown;
    },
    async send(after = 31_000) {
      clock.at += after;
      return sendDue(sender);
    },
    async letter(draftId) {
      const { letters } = await desk.do('outbox', {});
      const found = letters.find((each) => each.draftId === draftId);
      assert.ok(found, 'the letter is listed');
      return found;
    },
    release: () => releaseLease(sender),
    async close() {
      // As a process that ends well; one that is killed is told by its number.
      await releaseLease(sender);
      await app.store.close();
    },
  };
  return desk;
}

type ServerAt = { readonly port: number; readonly ca: string | null };

/** A desk with a name and a mailbox on this server; without certificates the server is spoken to plainly. */
export async function deskAt(
  home: string,
  server: ServerAt,
  options: Parameters<typeof openDesk>[1] & { readonly zone?: string } = {},
): Promise<Desk> {
  const { limits, ...patient } = options;
  const zone = options.zone ?? 'Europe/London';
  const desk = openDesk(home, patient);
  await desk.do('profile', { name: 'Rowan Ellis', email: testUser.user, zone, region: 'GB-ENG' });
  await connect(desk, server);
  if (limits === undefined) return desk;
  // A busy machine may take its time to connect: what is silent on purpose is waited for less long from here on.
  await desk.close();
  return openDesk(home, options);
}

/** A zone in which it is about noon now, so that what is tried with the real clock lies within a reader's hours at any time of day. */
export function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours();
  // Zones of this family have their sign turned round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** Connects the mailbox of the test user. */
export async function connect(desk: Desk, { port, ca }: ServerAt): Promise<void> {
  const account = { address: testUser.user, password: testUser.password, host: 'localhost', port };
  const trust =
    ca === null
      ? { security: 'loopback' as const }
      : {
          security: 'starttls' as const,
          certificates: { name: 'ca.pem', content: Buffer.from(ca).toString('base64') },
        };
  await desk.do('mail-connect', { ...account, ...trust });
}

/** A folder for one home, removed afterwards with what lies outside it. */
export async function inHome(work: (home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'persevere-sending-'));
  try {
    await work(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(keepOf(home), { recursive: true, force: true });
  }
}
