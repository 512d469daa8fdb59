import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryStore } from '../../src/adapters/store/memory-store.ts';
import type { App, Result } from '../../src/app/context.ts';
import { perform } from '../../src/app/perform.ts';
import { NotFetched } from '../../src/app/ports/home.ts';
import type { Operation } from '../../src/contract/operation.ts';
import type { Refusal } from '../../src/contract/refusals/refusal.ts';
import { tell } from '../../src/contract/refusals/tell.ts';
import { type Input, type OperationName, operations } from '../../src/contract/registry.ts';
import { germanWords } from '../../src/languages/de/interface/words.ts';
import { words } from '../../src/languages/en/interface/words.ts';
import { composeInBrowser } from '../../src/main/compose-in-browser.ts';
import { withHome } from '../support/cli.ts';
import { everyOperation } from '../support/every-operation.ts';
import { stillClock } from '../support/one-story.ts';
import { thirtyOneJobs } from '../support/thirty-one-jobs.ts';

const names = Object.keys(operations) as OperationName[];
const needOf = (name: OperationName): Operation['needs'] => (operations[name] as Operation).needs;
const base = 'https://site.example/persevere/';

type Outcome = Result<unknown> | { readonly threw: unknown };

const isNeed = (outcome: Outcome): boolean =>
  'ok' in outcome && !outcome.ok && outcome.refusal.code === 'needs-computer';

test('given the home of a browser, each operation is carried out or refused in words, and those that need the computer are refused for that', async () => {
  await withHome(async (home) => {
    const outcomes: { name: OperationName; outcome: Outcome }[] = [];
    const office = await thirtyOneJobs(home, {
      store: createMemoryStore(),
      // What reads files and tables is this computer's: a browser's own is tried in browsers.
      elsewhere: ({ store, clock, reader, fitReader, cards, calendars }) => ({
        ...composeInBrowser({ base, store, clock }),
        ...{ reader, fitReader, cards, calendars },
      }),
      seen: (name, outcome) => void outcomes.push({ name, outcome }),
    });
    await everyOperation(office);
    await office.try('mail-consent', { address: 'rowan@example.org', clientId: 'x' } as Input<'mail-consent'>);
    await office.try('mail-consent-end', { url: 'http://127.0.0.1:1/consent?state=x' });
    await office.try('model-connect', { address: 'http://127.0.0.1:1', model: 'x' } as Input<'model-connect'>);
    await office.try('own-letter-from', { draft: 'none' } as unknown as Input<'own-letter-from'>);
    assert.deepEqual(
      outcomes.flatMap(({ name, outcome }) => ('threw' in outcome ? [`${name}: ${outcome.threw}`] : [])),
      [],
    );
    assert.deepEqual(
      names.filter((name) => !outcomes.some((each) => each.name === name)),
      [],
    );
    assert.deepEqual(
      outcomes.filter(({ name, outcome }) => isNeed(outcome) !== (needOf(name) !== undefined)),
      [],
    );
  });
});

test('what needs the program on a computer is this, and all else can be done in a browser', () => {
  assert.deepEqual(
    Object.fromEntries(names.flatMap((name) => (needOf(name) === undefined ? [] : [[name, needOf(name)]]))),
    {
      reminders: 'notices',
      'reminders-set': 'notices',
      'push-agree': 'notices',
      'calendar-feed': 'feed',
      read: 'mail-files',
      'model-connect': 'model',
      rewrite: 'model',
      propose: 'model',
      sounds: 'model',
      preview: 'sending',
      approve: 'sending',
      'mail-connect': 'mailbox',
      'mail-test': 'mailbox',
      'mail-folders': 'mailbox',
      'mail-consent': 'mailbox',
      'mail-consent-end': 'mailbox',
      token: 'devices',
      devices: 'devices',
      'device-known': 'devices',
      'device-revoke': 'devices',
      pair: 'devices',
    },
  );
});

const said = (refusal: Refusal, interfaceWords = words): readonly string[] => {
  const { what, kept, advice } = tell(refusal, interfaceWords);
  return [what, kept, advice];
};

async function refusalOf<N extends OperationName>(app: App, name: N, input: Input<N>): Promise<Refusal> {
  const call = { now: stillClock.now(), hypothetical: false, operationId: app.ids.next('op') };
  const result = await perform(app, name, input, call);
  assert.ok(!result.ok, `${name} was expected to be refused`);
  return result.refusal;
}

test('the refusal says what it would take and what can be done here instead, in English and German', async () => {
  const app = composeInBrowser({ base, store: createMemoryStore(), clock: stillClock });
  const refusal = await refusalOf(app, 'mail-test', {});
  assert.deepEqual(said(refusal), [
    'This needs the program on a computer: a browser cannot reach mailboxes.',
    'Nothing was changed.',
    'Use Persevere on a computer for this. Here, save a mail as a file and add that, or copy its words.',
  ]);
  assert.deepEqual(said(refusal, germanWords('du')), [
    'Dazu braucht es das Programm auf einem Computer. Ein Browser erreicht keine Postfächer.',
    'Es wurde nichts geändert.',
    'Persevere dafür auf einem Computer benutzen. Hier geht: eine E-Mail als Datei speichern und hinzufügen oder ihren Text hineinkopieren.',
  ]);
});

test('a port of the computer that a handler reaches all the same is refused in words, not by a break', async () => {
  const app = composeInBrowser({ base, store: createMemoryStore(), clock: stillClock });
  const refusal = await refusalOf({ ...app, home: 'computer' }, 'reminders', {});
  assert.deepEqual([refusal.code, 'facts' in refusal && refusal.facts], ['needs-computer', { need: 'notices' }]);
});

test('given holidays that cannot be had, nothing is planned, and the refusal says what was kept', async () => {
  const app = composeInBrowser({ base, store: createMemoryStore(), clock: stillClock });
  const missing: App = {
    ...app,
    calendars: {
      ...app.calendars,
      calendarOf() {
        throw new NotFetched({ code: 'holidays', country: 'GB' });
      },
    },
  };
  assert.deepEqual(said(await refusalOf(missing, 'example', {})), [
    'The holidays of GB could not be fetched, and without that nothing is guessed.',
    'Nothing was lost; what you did just now is not noted.',
    'Connect to the internet once and load the page anew. After that it is kept on this device.',
  ]);
  const added = await perform(
    app,
    'add-job',
    { role: 'Analyst', employer: 'Northwind' },
    {
      now: stillClock.now(),
      hypothetical: false,
      operationId: 'op_one',
    },
  );
  assert.ok(added.ok);
  assert.deepEqual(said(await refusalOf(missing, 'today', {})).slice(0, 2), [
    'The holidays of GB could not be fetched, and without that nothing is guessed.',
    'Nothing was changed.',
  ]);
});

test('given a part of the program that is missed after the noting, the refusal says that what was noted is kept', async () => {
  const app = composeInBrowser({ base, store: createMemoryStore(), clock: stillClock });
  const broken: App = {
    ...app,
    async seedExample(app, call) {
      await perform(app, 'add-job', { role: 'Analyst', employer: 'Northwind' }, call);
      // As Chromium says it.
      throw new TypeError('Failed to fetch dynamically imported module: https://site.example/persevere/assets/fit.js');
    },
  };
  assert.deepEqual(said(await refusalOf(broken, 'example', {})).slice(0, 2), [
    'A part of the program could not be fetched, and without that nothing is guessed.',
    'What you noted is kept.',
  ]);
});

test('an error that is no missing part of the site stays an error', async () => {
  const app = composeInBrowser({ base, store: createMemoryStore(), clock: stillClock });
  const broken: App = { ...app, seedExample: () => Promise.reject(new TypeError('x is not a function')) };
  const call = { now: stillClock.now(), hypothetical: false, operationId: 'op_two' };
  await assert.rejects(perform(broken, 'example', {}, call), /x is not a function/);
});
