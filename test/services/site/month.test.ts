import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { serveSite } from '../../../scripts/serve-site.ts';
import { perform } from '../../../src/app/perform.ts';
import type { Input, OperationName, Output } from '../../../src/contract/registry.ts';
import { parseInstant } from '../../../src/core/time/zone.ts';
import { phone } from '../../support/browser.ts';
import { executablePath, flags } from '../../support/chromium.ts';
import { withHome } from '../../support/cli.ts';
import { openDesk } from '../../support/sending.ts';
import { siteWithGivenClock } from '../../support/site/built.ts';
import { askEngine, clockAhead, watchEngine } from '../../support/site/engine.ts';
import { fileOf } from '../../support/site/moving.ts';

/** What the candidate does on the phone while it is open: operations, asked by the way that the page asks them. */
type Ask = <N extends OperationName>(name: N, input: Input<N>) => Promise<Output<N>>;

const place = { zone: 'Europe/London', region: 'GB-ENG' };
const at = (text: string): number => parseInstant(`${text}[Europe/London]`) ?? Number.NaN;

/** What happens on which day, before the candidate does what Today says. */
const story: readonly (readonly [time: string, what: (ask: Ask) => Promise<unknown>])[] = [
  [
    '2026-11-02T17:30',
    async (ask) => {
      await ask('profile', { name: 'Rowan Ellis', email: 'rowan@example.org', ...place });
      const { jobId } = await ask('add-job', {
        role: 'Data Engineer',
        employer: 'Tamsin & Reed',
        agency: 'Calder Search',
        met: 'client',
        ...place,
      });
      const { personId } = await ask('add-person', { name: 'Fiona Marsh', firm: 'Calder Search', agency: true });
      await ask('change-job', { job: jobId, contact: personId });
      await held(ask, jobId, '2026-11-02T14:00', ['Ines Duarte', 'Mark Hill'], {
        people: [{ person: 'Ines Duarte', remark: 'the move to Postgres' }],
        forgot: [{ text: 'I have led two migrations of this size' }],
        theyPromised: { text: 'We will let you know.', by: '2026-11-12' },
      });
    },
  ],
  ['2026-11-03T09:10', async () => undefined],
  [
    '2026-11-05T18:00',
    async (ask) => {
      const { jobId } = await ask('add-job', { role: 'Analyst', employer: 'Northwind', ...place });
      await held(ask, jobId, '2026-11-05T11:00', ['Petra Lang'], { want: 'yes' });
    },
  ],
  ['2026-11-06T09:15', async () => undefined],
  ['2026-11-13T12:20', async () => undefined],
  ['2026-11-16T09:40', async (ask) => answer(ask, 'Analyst', 'rejection')],
  ['2026-11-19T10:05', async () => undefined],
  ['2026-11-24T08:50', async () => undefined],
  [
    '2026-11-27T16:45',
    async (ask) => {
      const job = await jobOf(ask, 'Data Engineer');
      await held(ask, job, '2026-11-27T13:00', ['Ines Duarte'], { want: 'yes' });
    },
  ],
  ['2026-11-30T09:30', async () => undefined],
  ['2026-12-03T09:30', async (ask) => answer(ask, 'Data Engineer', 'offer')],
];

/** An interview that was held and is written down. */
async function held(
  ask: Ask,
  job: string,
  starts: string,
  people: readonly string[],
  noted: Omit<Partial<Input<'debrief'>>, 'interview'>,
): Promise<void> {
  const { interviewId } = await ask('add-interview', {
    job,
    starts: `${starts}[Europe/London]`,
    people: [...people],
  });
  await ask('debrief', { interview: interviewId, held: true, ...noted });
}

async function jobOf(ask: Ask, role: string): Promise<string> {
  const { jobs } = await ask('jobs', {});
  return jobs.find((each) => each.title.startsWith(role))?.id ?? assert.fail(`There is no ${role}.`);
}

/** What they answered, as a contact that came in. */
async function answer(ask: Ask, role: string, meaning: 'rejection' | 'offer'): Promise<void> {
  const job = await jobOf(ask, role);
  await ask('log', { direction: 'in', channel: 'email', job: [job], meaning });
}

/** Does a step as it says: what is written is said to have gone, what is said was said, and what needs no words is done. */
async function act(ask: Ask, step: Output<'today'>['doNow'][number]): Promise<void> {
  if (step.channel === 'phone' || step.channel === 'voicemail') {
    await ask('called', { step: step.id, outcome: 'talked' });
    return;
  }
  if (step.kind === 'reflect' || step.kind === 'brief' || step.kind === 'debrief') {
    await ask('skip', { step: step.id });
    return;
  }
  const { draftId } = await ask('draft', { step: step.id });
  await ask('sent', { draft: draftId });
}

test('a month lived on the phone: opened on eleven days, closed between them, it says each day what the program on a computer says of the same notes, and nothing of any day is lost', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'persevere-phone-'));
  const site = await serveSite(await siteWithGivenClock(), { base: '/persevere/' });
  const seen: string[] = [];
  try {
    for (const [time, happens] of story) {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath,
        args: [...flags],
        viewport: phone,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
      });
      try {
        context.setDefaultTimeout(60_000);
        const ahead = at(time) - Date.now();
        await context.addInitScript(watchEngine, ahead);
        await context.addInitScript(clockAhead(String(ahead)));
        const page = await context.newPage();
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        await page.goto(site.url);
        await page.locator('#page:not([data-early]) main:not([aria-busy="true"])').waitFor();
        const ask: Ask = (name, input) => askEngine(page, name, input);
        await happens(ask);
        const before = await ask('today', {});
        await sameAsTheProgram(page, before);
        for (const step of before.doNow) await act(ask, step);
        await page.reload();
        await page.locator('#page:not([data-early]) main:not([aria-busy="true"])').waitFor();
        const { headline } = await ask('today', {});
        await page.getByRole('heading', { level: 1, name: headline }).waitFor();
        seen.push(`${time.slice(0, 10)} ${before.doNow.map((each) => each.kind).join(', ') || '-'} → ${headline}`);
        assert.deepEqual(faults, []);
      } finally {
        await context.close();
      }
    }
    assert.deepEqual(seen, [
      '2026-11-02 debrief-call, thank-you, reflect → Nothing to do until Friday 13 November.',
      '2026-11-03 - → Nothing to do until Friday 13 November.',
      '2026-11-05 thank-you → Nothing to do until Friday 13 November.',
      '2026-11-06 - → Nothing to do until Friday 13 November.',
      '2026-11-13 check-in → Nothing to do until Monday 16 November.',
      '2026-11-16 gracious-thanks → Nothing to do until Tuesday 24 November.',
      '2026-11-19 - → Nothing to do until Tuesday 24 November.',
      '2026-11-24 check-in → Nothing to do until Thursday 3 December.',
      '2026-11-27 debrief-call, thank-you → Nothing to do until Tuesday 8 December.',
      '2026-11-30 - → Nothing to do until Tuesday 8 December.',
      '2026-12-03 decide-offer, offer-reply → Your offer is waiting for an answer.',
    ]);
  } finally {
    await site.end();
    rmSync(profile, { recursive: true, force: true });
  }
});

/** Brings a backup of the phone to a program whose clock is the phone's, which must say the same of the day. */
async function sameAsTheProgram(page: Page, onPhone: Output<'today'>): Promise<void> {
  const { archive } = await askEngine(page, 'export', {});
  // The end of the second that it names: what was noted within it lies before.
  const now = (parseInstant(onPhone.now) ?? Number.NaN) + 999;
  await withHome(async (home) => {
    const desk = openDesk(home);
    try {
      desk.now = now;
      await desk.do('restore', { file: fileOf(archive) });
      const given = await perform(desk.app, 'today', {}, { now, hypothetical: false, operationId: 'op_month' });
      assert.ok(given.ok);
      assert.deepEqual(given.value, onPhone);
    } finally {
      await desk.close();
    }
  });
}
