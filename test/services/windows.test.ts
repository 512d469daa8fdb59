import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Win, type WindowOptions, withWindows } from '../support/windows.ts';

/** What of a job is shown of all jobs that were noted. */
async function titles(window: Win): Promise<string[]> {
  const all: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const answer = await window.ask('jobs', { limit: 200, ...(after === undefined ? {} : { after }) });
    assert.ok(answer.ok, JSON.stringify(answer));
    all.push(...answer.value.jobs.map((job) => job.title));
    after = answer.value.next;
  }
  return all;
}

const note = (window: Win, role: string, operationId?: string) =>
  window.ask('add-job', { role, employer: 'Ovenly' }, operationId);

test('given two windows, what either notes is seen in both, and one of them has the notes open', async () => {
  await withWindows(async ({ open }) => {
    const one = await open();
    await one.until({ role: 'leads', store: 'opfs', trouble: null });
    const two = await open();
    await two.until({ role: 'follows', store: 'opfs', trouble: null });
    const before = await two.ask('changes', {});
    assert.ok(before.ok);
    const change = two.ask('changes', { since: before.value.revision });
    assert.equal((await note(one, 'Baker')).ok, true);
    const changed = await change;
    assert.ok(changed.ok);
    assert.notEqual(changed.value.revision, before.value.revision);
    assert.equal((await note(two, 'Miller')).ok, true);
    assert.deepEqual(await titles(one), ['Miller at Ovenly', 'Baker at Ovenly']);
    assert.deepEqual(await titles(two), ['Miller at Ovenly', 'Baker at Ovenly']);
  });
});

/** Notes 200 jobs one after another; what was acknowledged is in `acknowledged`, in any order with what other windows note. */
async function noteMany(window: Win, prefix: string, acknowledged: string[], soon: (count: number) => Promise<void>) {
  for (let count = 1; count <= 200; count += 1) {
    const role = `${prefix} ${count}`;
    const answer = await note(window, role);
    assert.ok(answer.ok, JSON.stringify(answer));
    acknowledged.push(`${role} at Ovenly`);
    await soon(count);
  }
}

for (const [how, end] of [
  ['is closed', (window: Win) => window.page.close()],
  ['crashes', (window: Win) => window.cdp.send('Page.crash').catch(() => {})],
] as const)
  test(`given 200 notes while the window that has the notes open ${how}, each is noted once and none is lost`, async () => {
    await withWindows(async ({ open }) => {
      const leader = await open();
      await leader.until({ role: 'leads' });
      const other = await open();
      await other.until({ role: 'follows' });
      const acknowledged: string[] = [];
      // The window that ends notes something itself all the time; what it was told to be noted must be there.
      const own = noteMany(leader, 'Leading', acknowledged, async () => {}).catch(() => {});
      await noteMany(other, 'Following', acknowledged, async (count) => {
        if (count === 60) void end(leader);
      });
      await other.until({ role: 'leads', store: 'opfs', trouble: null });
      // A page that crashed answers nothing more, and what was asked of it ends with it.
      await leader.page.close();
      await own;
      const noted = await titles(other);
      assert.deepEqual(
        noted.filter((title, index) => noted.indexOf(title) !== index),
        [],
        'nothing is there twice',
      );
      assert.deepEqual(
        acknowledged.filter((title) => !noted.includes(title)),
        [],
        'nothing acknowledged is missing',
      );
      assert.equal(acknowledged.filter((title) => title.startsWith('Following')).length, 200);
    });
  });

test('given a window that follows and is asked nothing for a while, it goes on when the other ends, though the site cannot be reached any more', async () => {
  await withWindows(async ({ open, fetched, cutOff }) => {
    const leader = await open();
    assert.equal((await note(leader, 'Baker')).ok, true);
    await leader.until({ role: 'leads', store: 'opfs' });
    const other = await open();
    await other.until({ role: 'follows' });
    assert.equal((await note(other, 'Miller')).ok, true);
    // What the one has loaded in order to open the notes and to write, the other loads too, once it is calm.
    for (let looks = 0; [...fetched].some(([, times]) => times < 2); looks += 1) {
      assert.ok(looks < 1000, 'it loads nothing ahead');
      await pause(100);
    }
    cutOff();
    await leader.page.close();
    assert.equal((await note(other, 'Cook')).ok, true);
    await other.until({ role: 'leads', store: 'opfs', trouble: null });
  });
});

test('given a window that goes out of sight, the one that is seen opens the notes, and asks and answers go on in both', async () => {
  await withWindows(async ({ open }) => {
    const one = await open();
    await one.until({ role: 'leads' });
    const two = await open();
    await two.until({ role: 'follows' });
    const { value: before } = (await one.ask('changes', {})) as { value: { revision: string } };
    const change = one.ask('changes', { since: before.revision });
    await one.send({ kind: 'hidden' });
    await two.until({ role: 'leads' });
    await one.until({ role: 'follows' });
    assert.equal((await note(two, 'Baker')).ok, true);
    assert.equal((await change).ok, true, 'what waited for a change in the hidden window was told of it');
    assert.equal((await note(one, 'Miller')).ok, true);
    await one.send({ kind: 'visible' });
    assert.deepEqual(await titles(one), ['Miller at Ovenly', 'Baker at Ovenly']);
    assert.equal((await one.homes()).at(-1)?.role, 'follows');
  });
});

test('given a hidden window that has the notes open and nobody waiting, the next that opens gets them', async () => {
  await withWindows(async ({ open }) => {
    const one = await open();
    await one.until({ role: 'leads' });
    assert.equal((await note(one, 'Baker')).ok, true);
    await one.send({ kind: 'hidden' });
    const two = await open();
    await two.until({ role: 'leads', store: 'opfs' });
    assert.deepEqual(await titles(two), ['Baker at Ovenly']);
  });
});

test('given a window that is hidden and seen again at once, it keeps the notes open', async () => {
  await withWindows(async ({ open }) => {
    const one = await open();
    await one.until({ role: 'leads' });
    const two = await open();
    await two.until({ role: 'follows' });
    await one.page.evaluate(() => {
      const { send } = globalThis as unknown as { send(message: object): void };
      send({ kind: 'hidden' });
      send({ kind: 'visible' });
    });
    for (const role of ['Baker', 'Miller', 'Cook']) assert.equal((await note(two, role)).ok, true);
    assert.deepEqual(
      (await one.homes()).map((home) => home.role).filter((role) => role === 'waits' || role === 'follows'),
      ['waits'],
      'it waited at the start alone',
    );
  });
});

test('given a window that is out of sight for long, it closes the notes by itself, and opens them for what is asked', async () => {
  await withWindows(async ({ open }) => {
    const one = await open();
    await one.until({ role: 'leads' });
    await one.send({ kind: 'hidden' });
    await one.until({ role: 'waits' });
    assert.equal((await note(one, 'Baker')).ok, true);
    assert.deepEqual(await titles(one), ['Baker at Ovenly']);
  });
});

/** Takes the files for pages from a worker, as a browser without them does. */
const withoutFiles = 'delete FileSystemFileHandle.prototype.createSyncAccessHandle;';
const withoutDatabase = `Object.defineProperty(globalThis, 'indexedDB', {
  value: { open() { throw new DOMException('Not in this window.', 'SecurityError'); } },
});`;

test('given a seen window whose worker is busy for five seconds, the other waits for its answer, and nobody changes places', async () => {
  await withWindows(async ({ open, thaw }) => {
    const one = await open();
    await one.until({ role: 'leads', store: 'opfs' });
    const two = await open();
    await two.until({ role: 'follows' });
    const before = [(await one.homes()).length, (await two.homes()).length];
    await one.freeze();
    const noted = note(two, 'Baker');
    await pause(5000);
    thaw();
    assert.equal((await noted).ok, true);
    assert.equal((await note(one, 'Miller')).ok, true);
    assert.deepEqual(await titles(two), ['Miller at Ovenly', 'Baker at Ovenly']);
    assert.deepEqual([(await one.homes()).length, (await two.homes()).length], before, 'no page was told of a change');
    assert.equal((await one.homes()).at(-1)?.role, 'leads');
    assert.equal((await two.homes()).at(-1)?.role, 'follows');
  });
});

test('given a seen window whose worker is busy while another opens, the other waits until it goes on, and follows', async () => {
  await withWindows(async ({ open, thaw }) => {
    const one = await open();
    await one.until({ role: 'leads', store: 'opfs' });
    await one.freeze();
    const two = await open();
    const noted = note(two, 'Baker');
    await pause(5000);
    thaw();
    assert.equal((await noted).ok, true);
    assert.deepEqual(
      (await two.homes()).map(({ role, trouble }) => [role, trouble]),
      [
        ['waits', null],
        ['follows', null],
      ],
    );
    assert.equal((await one.homes()).at(-1)?.role, 'leads');
  });
});

/** Opens a window that has the notes open, goes out of sight and stands still. */
async function frozenOutOfSight(
  open: (options?: WindowOptions) => Promise<Win>,
  options?: WindowOptions,
): Promise<Win> {
  const window = await open(options);
  await window.until({ role: 'leads' });
  await window.send({ kind: 'hidden' });
  await window.freeze();
  return window;
}

test('given a frozen window that has the notes open in a database, another takes them over, and it follows when it wakes', async () => {
  await withWindows(async ({ open, thaw }) => {
    const one = await frozenOutOfSight(open, { before: withoutFiles });
    const two = await open({ before: withoutFiles });
    assert.equal((await note(two, 'Baker')).ok, true);
    await two.until({ role: 'leads', store: 'indexed-db' });
    // What it finds when it wakes was asked of it while it led; by now another does.
    const found = note(one, 'Miller');
    thaw();
    assert.equal((await found).ok, true);
    await one.send({ kind: 'visible' });
    await one.until({ role: 'follows' });
    assert.equal((await note(one, 'Cook')).ok, true);
    assert.deepEqual(await titles(two), ['Cook at Ovenly', 'Miller at Ovenly', 'Baker at Ovenly']);
    assert.equal((await two.homes()).at(-1)?.role, 'leads');
  });
});

test('given a frozen window that holds the files, the other says so, and goes on by itself when they are free', async () => {
  await withWindows(async ({ open, thaw }) => {
    const one = await frozenOutOfSight(open);
    const two = await open();
    const refused = await note(two, 'Baker');
    assert.ok(!refused.ok);
    assert.equal(refused.problem.code, 'held-elsewhere');
    assert.equal(refused.problem.kept, 'Nothing was changed.');
    thaw();
    await two.until({ role: 'leads', store: 'opfs', trouble: null });
    await one.send({ kind: 'visible' });
    await one.until({ role: 'follows' });
    assert.equal((await note(two, 'Baker')).ok, true);
    assert.deepEqual(await titles(one), ['Baker at Ovenly']);
  });
});

test('given a newer build in another window, the older one does nothing more and says so', async () => {
  await withWindows(async ({ open }) => {
    const old = await open();
    await old.until({ role: 'leads' });
    const oldToo = await open();
    await oldToo.until({ role: 'follows' });
    assert.equal((await note(old, 'Baker')).ok, true);
    const next = await open({ build: { id: 'two', number: 2 } });
    await next.until({ role: 'leads' });
    for (const window of [old, oldToo]) {
      await window.until({ role: 'retired' });
      const refused = await note(window, 'Miller');
      assert.ok(!refused.ok);
      assert.equal(refused.problem.code, 'other-version');
      assert.equal(refused.problem.advice, 'Load this page again.');
    }
    // An old window that comes later is told the same.
    const late = await open();
    await late.until({ role: 'retired' });
    assert.equal((await note(late, 'Miller')).ok, false);
    assert.deepEqual(await titles(next), ['Baker at Ovenly']);
  });
});

test('given a browser that refuses to keep anything, that is said, and nothing is noted anywhere', async () => {
  await withWindows(async ({ open }) => {
    const refusing = await open({ before: withoutFiles + withoutDatabase, language: 'de' });
    const refused = await note(refusing, 'Baker');
    assert.ok(!refused.ok);
    assert.equal(refused.problem.code, 'no-store');
    assert.equal(
      refused.problem.detail,
      'This browser does not let Persevere keep anything, so nothing can be noted here.',
    );
    const home = (await refusing.homes()).at(-1);
    assert.equal(home?.store, null);
    assert.equal(home?.trouble?.code, 'no-store');
    assert.equal((await refusing.ask('jobs', {})).ok, false);
    await refusing.page.close();
    const other = await open();
    assert.deepEqual(await titles(other), []);
  });
});

test('given notes in files that the browser refuses later, no empty store is begun: the notes are there and cannot be opened', async () => {
  await withWindows(async ({ open }) => {
    const first = await open();
    assert.equal((await note(first, 'Baker')).ok, true);
    await first.page.close();
    const refusing = await open({ before: withoutFiles });
    const refused = await note(refusing, 'Miller');
    assert.ok(!refused.ok);
    assert.equal(refused.problem.code, 'notes-shut');
    await refusing.page.close();
    const again = await open();
    assert.deepEqual(await titles(again), ['Baker at Ovenly']);
  });
});

test('given a browser without files for pages, the database keeps the notes, also when files come later', async () => {
  await withWindows(async ({ open }) => {
    const first = await open({ before: withoutFiles });
    await first.until({ role: 'leads', store: 'indexed-db' });
    assert.equal((await note(first, 'Baker')).ok, true);
    await first.page.close();
    const later = await open();
    await later.until({ role: 'leads', store: 'indexed-db' });
    assert.deepEqual(await titles(later), ['Baker at Ovenly']);
  });
});

test('given notes in memory, which were asked for, that is told, and no other window has them', async () => {
  await withWindows(async ({ open }) => {
    const passing = await open({ inMemory: 'yes' });
    await passing.until({ role: 'leads', store: 'memory' });
    assert.equal((await note(passing, 'Baker')).ok, true);
    assert.deepEqual(await titles(passing), ['Baker at Ovenly']);
    const kept = await open();
    await kept.until({ role: 'leads', store: 'opfs' });
    assert.deepEqual(await titles(kept), []);
  });
});

test('given two installs in folders of one address, neither sees the other', async () => {
  await withWindows(async ({ open }) => {
    const here = await open();
    const there = await open({ folder: 'other', build: { id: 'two', number: 2 } });
    await here.until({ role: 'leads' });
    await there.until({ role: 'leads' });
    assert.equal((await note(here, 'Baker')).ok, true);
    assert.deepEqual(await titles(there), []);
  });
});

test('given an id that was used, a repeat from another window does nothing twice', async () => {
  await withWindows(async ({ open }) => {
    const one = await open();
    const two = await open();
    const first = await note(one, 'Baker', 'op_same');
    const again = await note(two, 'Baker', 'op_same');
    assert.deepEqual(again, { ...first, id: 1 });
    const other = await note(two, 'Miller', 'op_same');
    assert.ok(!other.ok);
    assert.equal(other.problem.code, 'id-of-other-content');
    assert.deepEqual(await titles(one), ['Baker at Ovenly']);
  });
});
