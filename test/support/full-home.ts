import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../src/app/context.ts';
import { perform } from '../../src/app/perform.ts';
import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import { compose } from '../../src/main/compose.ts';
import { told } from './refusals.ts';

/** The time at which the homes of these tests are looked at. */
export const NOON = Date.UTC(2026, 10, 24, 12);

let counter = 0;

/** Carries one operation out; throws what was refused. */
export async function act<N extends OperationName>(app: App, name: N, input: Input<N>): Promise<Output<N>> {
  counter += 1;
  const call = { now: app.clock.now(), hypothetical: false, operationId: `op_test_${counter}` };
  const result = await perform(app, name, input, call);
  if (!result.ok) throw new Error(`${name}: ${told(result.refusal).what}`);
  return result.value;
}

/** A folder with a home in it, composed of the real parts; removed afterwards. */
export async function withApp(work: (app: App, home: string, again: () => App) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-full-'));
  const home = join(folder, 'home');
  mkdirSync(home);
  const open = (): App => compose(home, { clock: { now: () => NOON }, keep: join(folder, 'keep') });
  const opened: App[] = [];
  const again = (): App => {
    const app = open();
    opened.push(app);
    return app;
  };
  try {
    await work(again(), home, again);
  } finally {
    for (const app of opened) await app.store.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Notes of every usual kind: a profile, jobs with interviews held and ahead, letters begun and gone, a note that was begun, a person left. */
export async function fill(app: App): Promise<{ jobId: string }> {
  await act(app, 'profile', {
    name: 'Rowan Ellis',
    email: 'rowan@example.org',
    zone: 'Europe/London',
    region: 'GB-ENG',
  });
  const { jobId } = await act(app, 'example', {});
  const job = await act(app, 'add-job', { role: 'Analyst', employer: 'Northwind Tools' });
  const interview = await act(app, 'add-interview', {
    job: job.jobId,
    starts: '2026-11-23T10:00:00Z',
    people: ['Petra Lindqvist', 'Omar Haddad'],
  });
  await act(app, 'debrief', {
    interview: interview.interviewId,
    people: [{ person: 'Petra Lindqvist', callback: 'the move to one warehouse' }],
    want: 'yes',
  });
  const today = await act(app, 'today', {});
  for (const step of today.doNow.slice(0, 2)) await act(app, 'draft', { step: step.id });
  await act(app, 'jot', {
    id: 'note_begun',
    revision: 0,
    answers: { firm: 'Brightwater', people: [{ name: 'Ilse' }] },
  });
  await act(app, 'log', {
    direction: 'in',
    channel: 'email',
    job: [job.jobId],
    person: ['Omar Haddad'],
    text: 'You will hear from us by Friday.',
  });
  await act(app, 'away', { from: '2026-12-01', to: '2026-12-02' });
  return { jobId };
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The lines of an archive without its seal. */
export function linesOf(archive: string): string[] {
  return archive.trimEnd().split('\n').slice(0, -1);
}

/** Lines with a seal that fits them, as anybody can make one. */
export function seal(lines: readonly string[]): string {
  const body = `${lines.join('\n')}\n`;
  return `${body}${JSON.stringify({ end: { lines: lines.length, sha256: sha(body) } })}\n`;
}

/** Tries to restore a text over what is there; gives back why not, or null where it was taken in. */
export async function restoreText(app: App, text: string): Promise<string | null> {
  counter += 1;
  const content = Buffer.from(text).toString('base64');
  const call = { now: app.clock.now(), hypothetical: false, operationId: `op_restore_${counter}` };
  const result = await perform(app, 'restore', { file: { name: 'backup', content }, replace: true }, call);
  return result.ok ? null : told(result.refusal).what;
}
