import assert from 'node:assert/strict';
import { emptyStanding } from '../../src/core/exchange/standing.ts';
import {
  arriving,
  begin,
  device,
  owner,
  pendingIn,
  phone,
  rowItem,
  sealPending,
  self,
  stampAt,
  take,
} from '../support/exchange/ledger-contract.ts';
import { at, bodies, commit, note, onEveryKeptStore, onEveryStore, opened } from '../support/store-contract.ts';

const person = (id: string, name: string) => note('person-noted', [id], { personId: id, name });
const role = (text: string) => note('job-changed', ['job_a'], { jobId: 'job_a', role: text });
const LATER = at + 3_600_000;

onEveryStore('what is exchanged with other devices', (withStore) => {
  withStore('before an exchange is set up nothing goes out, and there is no standing', async (store) => {
    await store.commit(commit([opened('job_a', 'Analyst')]));
    assert.equal(await store.exchange.self(), null);
    assert.deepEqual(await store.exchange.pending(), []);
    await assert.rejects(store.exchange.standing(), /No exchange was set up/);
  });

  withStore(
    'once it is set up, all that was noted goes out, and then what is committed, in its order',
    async (store) => {
      const { exchange } = store;
      const first = [opened('job_a', 'Analyst'), person('per_a', 'Anna')];
      await store.commit(
        commit(first, {
          rows: [
            { kind: 'draft', key: 'dr_a', body: { text: 'one' } },
            { kind: 'secret', key: 'k', body: { sealed: 'x' } },
            { kind: 'erasure', key: 'per_z', body: { personId: 'per_z', entryIds: [] } },
          ],
        }),
      );
      await exchange.setUp({ ...self, standing: emptyStanding(owner), certificate: null }, at);
      assert.deepEqual(await exchange.self(), self);
      const before = [...first.map(({ id }) => id), 'draft dr_a', 'erasure'];
      assert.deepEqual(await pendingIn(exchange), before);
      await assert.rejects(
        exchange.setUp({ ...self, standing: emptyStanding(owner), certificate: null }, at),
        /already/,
      );

      const second = role('Chief');
      await store.commit(
        commit([second], {
          rows: [
            { kind: 'draft', key: 'dr_a', body: { text: 'two' } },
            { kind: 'setting', key: 'reminders', body: { on: true } },
            { kind: 'secret', key: 'k', body: null },
          ],
        }),
      );
      // What waited of the earlier writing of the row says nothing any more, and is counted.
      const now = [...first.map(({ id }) => id), '', 'erasure', second.id, 'draft dr_a'];
      assert.deepEqual(await pendingIn(exchange), now);
      const last = (await exchange.pending()).at(-1);
      assert.ok(last !== undefined && 'row' in last);
      assert.deepEqual(last.row.body, { text: 'two' });
      assert.deepEqual(last.row.versions, { [device]: 2 });
      const [entry] = await store.entriesById([second.id]);
      assert.ok(entry?.stamp.endsWith(`.${device}`));

      await store.commit(commit([], { rows: [{ kind: 'draft', key: 'dr_a', body: null }] }));
      const removed = (await exchange.pending()).at(-1);
      assert.ok(removed !== undefined && 'row' in removed && removed.row.body === null);
      await store.commit(commit([], { rows: [{ kind: 'draft', key: 'dr_a', body: null }] }));
      assert.equal((await exchange.pending()).length, now.length + 1, 'what is not there is not removed twice');
    },
  );

  withStore('a refused commit puts nothing behind what goes out', async (store) => {
    await begin(store, at);
    const first = opened('job_a', 'Analyst');
    await store.commit(commit([first]));
    assert.equal((await store.commit(commit([first], { rows: [{ kind: 'draft', key: 'k', body: 1 }] }))).ok, false);
    assert.deepEqual(await pendingIn(store.exchange), [first.id]);
  });

  withStore(
    'a batch of this device is kept with its bytes, and what stands in it is pending no more',
    async (store) => {
      const { exchange } = store;
      await begin(store, at);
      assert.equal((await exchange.names()).length, 1);
      await store.commit(commit([opened('job_a', 'A'), opened('job_b', 'B'), opened('job_c', 'C')]));
      const [, , third = ''] = await pendingIn(exchange);
      await sealPending(exchange, 2);
      assert.deepEqual(await pendingIn(exchange), [third]);
      const names = await exchange.names();
      assert.deepEqual(
        names.map(({ from, to }) => [from, to]),
        [
          [1, 1],
          [2, 3],
        ],
      );
      const [name] = names;
      assert.ok(name !== undefined && ((await exchange.bytesOf(name))?.length ?? 0) > 100);
      assert.equal((await exchange.standing()).devices[device]?.head.to, 3);
      assert.deepEqual([await exchange.suspects(), await exchange.unread()], [[], []]);
      await exchange.drop([name]);
      assert.equal(await exchange.bytesOf(name), null);
      assert.equal((await exchange.names()).length, 1);
    },
  );

  withStore('what was said of letters and devices is known, and what a place had', async (store) => {
    const { exchange } = store;
    await begin(store, at);
    const stamp = stampAt(at);
    const letter = {
      sendId: 'snd_1',
      draftId: 'dr_1',
      digest: 'd'.repeat(64),
      sender: phone,
      by: device,
      stamp,
      body: 1,
    };
    const told = { sendId: 'snd_1', by: phone, stamp, word: 'sent', claim: '' };
    await exchange.say([{ mailbox: { device: phone, stamp } }, { letter }]);
    await take(exchange, { told }, { told }, { takenBack: { sendId: 'snd_1', by: device, stamp } });
    const name = (text: string, when: number) => ({ name: { device: phone, text, token: '', stamp: stampAt(when) } });
    await take(exchange, name('Telephone', at + 1), name('Phone', at));
    assert.deepEqual(await exchange.facts(), {
      mailbox: [{ device: phone, stamp }],
      letters: [letter],
      takenBack: [{ sendId: 'snd_1', by: device, stamp }],
      told: [told],
      gone: [],
    });
    assert.deepEqual(
      (await exchange.deviceNames()).map(({ text }) => text),
      ['Telephone'],
    );
    assert.deepEqual(await pendingIn(exchange), ['mailbox', 'letter']);
    const revision = await store.revision();
    await exchange.keepHad('relay', ['a', 'b']);
    await exchange.keepHad('folder', ['c']);
    await exchange.keepHad('relay', ['b', 'd', 'b']);
    assert.equal(await store.revision(), revision, 'a round that found nothing new wakes no page');
    assert.deepEqual(
      [[...(await exchange.had('relay'))].sort(), [...(await exchange.had('folder'))]],
      [['b', 'd'], ['c']],
    );
  });

  withStore(
    'a device that begins anew has another name in its stamps, and says first what it said before',
    async (store) => {
      const { exchange } = store;
      await begin(store, at);
      await store.commit(commit([opened('job_a', 'A')]));
      await sealPending(exchange, 1);
      await store.commit(commit([opened('job_b', 'B')]));
      const [waiting = ''] = await pendingIn(exchange);
      const [, dropped] = await exchange.names();
      assert.ok(dropped !== undefined);
      const certificate = { key: 'b'.repeat(64), by: device, signature: 'c'.repeat(128) };
      const renewed = { secret: new Uint8Array(32).fill(9), certificate };
      const again = [arriving('ent_again', 'job-opened', ['job_c'], { jobId: 'job_c', role: 'C' }, at)];
      await exchange.startAnew({ standing: await exchange.standing(), dropped: [dropped], again, renewed });
      assert.deepEqual(await pendingIn(exchange), ['ent_again', waiting]);
      assert.equal((await exchange.names()).length, 1);
      const now = await exchange.self();
      assert.ok(now !== null && now.device !== device);
      assert.deepEqual(now.secret, renewed.secret);
      assert.deepEqual(await exchange.certificate(), certificate);
      await store.commit(commit([opened('job_d', 'D')]));
      const last = (await store.entries({ after: 0, limit: 9 })).at(-1);
      assert.ok(last?.stamp.endsWith(`.${now.device}`));
      assert.equal(await store.position(), 4);
    },
  );

  withStore('what is put back from an archive is another device, or none', async (store) => {
    await begin(store, at);
    await store.commit(commit([opened('job_a', 'A')], { rows: [{ kind: 'draft', key: 'k', body: 1 }] }));
    await store.replaceAll(await store.entries({ after: 0, limit: 9 }), []);
    assert.equal(await store.exchange.self(), null);
    assert.deepEqual([await store.exchange.pending(), await store.exchange.names()], [[], []]);
    await store.commit(commit([opened('job_b', 'B')]));
    assert.deepEqual(await store.exchange.pending(), []);
    assert.ok(!(await store.entries({ after: 1, limit: 9 }))[0]?.stamp.endsWith(`.${device}`));
  });
});

onEveryKeptStore('what is exchanged with other devices', (withPlace) => {
  withPlace('given a store that is opened again, the exchange goes on where it was', async (open) => {
    const first = await open();
    await begin(first, at);
    await first.commit(commit([opened('job_a', 'A')], { rows: [{ kind: 'draft', key: 'k', body: 'here' }] }));
    await take(first.exchange, rowItem('draft', 'k', 'there', { [phone]: 1 }, LATER));
    const seen = async ({ exchange }: typeof first) => ({
      self: await exchange.self(),
      standing: await exchange.standing(),
      names: await exchange.names(),
      pending: await exchange.pending(),
    });
    const before = await seen(first);
    assert.equal(before.pending.length, 2);
    await first.close();
    const second = await open();
    assert.deepEqual(await seen(second), before);
    assert.deepEqual(bodies(await second.rows('draft')), [{ key: 'k', body: 'there' }]);
    assert.deepEqual((await second.inspect()).problems, []);
    await second.close();
  });
});
