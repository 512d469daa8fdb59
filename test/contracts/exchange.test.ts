import assert from 'node:assert/strict';
import { emptyStanding } from '../../src/core/exchange/standing.ts';
import {
  arriving,
  begin,
  device,
  erasureItem,
  owner,
  pendingIn,
  phone,
  rowItem,
  sealPending,
  self,
  stampAt,
  take,
} from '../support/exchange/ledger-contract.ts';
import { at, bodies, commit, note, onEveryKeptStore, onEveryStore, opened, stale } from '../support/store-contract.ts';

const person = (id: string, name: string) => note('person-noted', [id], { personId: id, name });
const role = (text: string) => note('job-changed', ['job_a'], { jobId: 'job_a', role: text });
const LATER = at + 3_600_000;
const DAY = 86_400_000;

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
    '[ST8] an entry that arrives has a place of its own and its own stamp, and is folded where it belongs',
    async (store) => {
      await store.commit(commit([opened('job_a', 'Analyst', {}, at - DAY)], { recordedAt: at - DAY }));
      await store.commit(commit([role('Said here')], { recordedAt: LATER }));
      await begin(store, LATER);
      const pending = await pendingIn(store.exchange);
      let told = 0;
      const end = store.onChange(() => {
        told += 1;
      });
      const revision = await store.revision();
      await store.load(['job_a', 'per_b']);
      await take(
        store.exchange,
        arriving('ent_late', 'job-changed', ['job_a'], { jobId: 'job_a', role: 'Said there before' }, at),
        arriving('ent_new', 'person-noted', ['per_b'], { personId: 'per_b', name: 'Benno Zwick' }, LATER + 1),
      );
      const [job, ben] = await store.load(['job_a', 'per_b']);
      assert.equal(job?.state?.kind === 'job' && job.state.role, 'Said here');
      assert.equal(job?.position, 3);
      assert.equal(ben?.state?.kind === 'person' && ben.state.name, 'Benno Zwick');
      const late = await store.entry('ent_late');
      assert.deepEqual([late?.position, late?.stamp, late?.operationId], [3, stampAt(at), 'op_ent_late']);
      assert.deepEqual(
        (await store.find('zwick', 5)).map(({ entryId }) => entryId),
        ['ent_new'],
      );
      assert.deepEqual(await stale(store, LATER, 'f1'), ['job_a']);
      assert.deepEqual((await store.inspect()).problems, []);
      assert.notEqual(await store.revision(), revision);
      assert.deepEqual(await pendingIn(store.exchange), pending, 'what came from elsewhere does not go out');
      assert.equal((await store.rebuild()).differing.length, 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
      end();
      assert.ok(told > 0);
      // What is noted here from then on comes after all that was read.
      await store.commit(commit([role('Said at last')], { recordedAt: at }));
      const [after] = await store.load(['job_a']);
      assert.equal(after?.state?.kind === 'job' && after.state.role, 'Said at last');
      assert.deepEqual((await store.inspect()).problems, []);
      assert.deepEqual(await store.commit(commit([], { operationId: 'op_ent_new' })), {
        ok: false,
        reason: 'answer-gone',
      });
    },
  );

  withStore(
    'of two entries with one id the one stays that was written down first, in whatever order they come',
    async (store) => {
      await begin(store, at);
      const changed = (text: string, when: number, scope = 'job_a') =>
        arriving('ent_both', 'job-changed', [scope], { jobId: scope, role: text }, when);
      await take(
        store.exchange,
        arriving('ent_o', 'job-opened', ['job_a'], { jobId: 'job_a', role: 'Analyst' }, at - DAY),
      );
      await take(
        store.exchange,
        arriving('ent_p', 'job-opened', ['job_b'], { jobId: 'job_b', role: 'Builder' }, at - DAY),
      );
      await take(store.exchange, changed('Marmoset', at + 2));
      await store.load(['job_a', 'job_b']);
      await take(store.exchange, changed('Okapi', at + 1, 'job_b'));
      await take(store.exchange, changed('Quagga', at + 3));
      const [one, other] = await store.load(['job_a', 'job_b']);
      assert.equal(one?.state?.kind === 'job' && one.state.role, 'Analyst');
      assert.equal(other?.state?.kind === 'job' && other.state.role, 'Okapi');
      assert.equal((await store.entry('ent_both'))?.position, 3);
      assert.equal(await store.position(), 3);
      assert.deepEqual((await store.entries({ scope: 'job_b', after: 0, limit: 9 })).length, 2);
      assert.deepEqual([(await store.find('okapi', 5)).length, (await store.find('marmoset', 5)).length], [1, 0]);
      // A state that was read is read anew, though its last entry has the place that it had.
      await take(store.exchange, changed('Numbat', at, 'job_b'));
      const [again] = await store.load(['job_b']);
      assert.equal(again?.state?.kind === 'job' && again.state.role, 'Numbat');
      assert.equal(again?.position, 3);
      assert.deepEqual((await store.inspect()).problems, []);
    },
  );

  withStore(
    'of a row that two devices wrote the later is shown, and what is written here knows both',
    async (store) => {
      await begin(store, at);
      await store.commit(
        commit([], { rows: [{ kind: 'draft', key: 'dr_a', body: { text: 'here' } }], recordedAt: at }),
      );
      await take(store.exchange, rowItem('draft', 'dr_a', { text: 'there' }, { [phone]: 1 }, LATER));
      assert.deepEqual(bodies(await store.rows('draft')), [{ key: 'dr_a', body: { text: 'there' } }]);
      await store.commit(
        commit([], { rows: [{ kind: 'draft', key: 'dr_a', body: { text: 'both' } }], recordedAt: at }),
      );
      const last = (await store.exchange.pending()).at(-1);
      assert.ok(last !== undefined && 'row' in last);
      assert.deepEqual(last.row.versions, { [device]: 2, [phone]: 1 });
      assert.ok(last.row.stamp > stampAt(LATER));
      await take(store.exchange, rowItem('draft', 'dr_a', { text: 'there' }, { [phone]: 1 }, LATER));
      assert.deepEqual(bodies(await store.rows('draft')), [{ key: 'dr_a', body: { text: 'both' } }]);
      await take(store.exchange, rowItem('draft', 'dr_a', null, { [device]: 2, [phone]: 2 }, LATER + 9));
      assert.deepEqual(await store.rows('draft'), []);
    },
  );

  withStore('no other device puts a row here that does not travel', async (store) => {
    await begin(store, at);
    await take(
      store.exchange,
      rowItem('secret', 'mailbox', { sealed: 'theirs' }, { [phone]: 1 }, at),
      rowItem('setting', 'sending-lease', { by: 'theirs' }, { [phone]: 1 }, at),
      rowItem('a-newer-kind', 'k', 1, { [phone]: 1 }, at),
    );
    assert.deepEqual([await store.rows('secret'), await store.rows('setting')], [[], []]);
    assert.deepEqual((await store.inspect()).problems, []);
  });

  withStore(
    '[ST6] who was erased elsewhere goes from everything here, and what else names them is said',
    async (store) => {
      await begin(store, at);
      const first = person('per_a', 'Wilhelmina Quax');
      const notes = note('notes-written', ['job_a'], { jobId: 'job_a', text: 'Ask Wilhelmina Quax.' });
      await store.commit(
        commit([opened('job_a', 'Analyst'), first, notes], {
          rows: [
            { kind: 'draft', key: 'dr_a', body: { text: 'Dear Wilhelmina Quax' } },
            { kind: 'preview', key: 'pv_a', body: { text: 'Dear Wilhelmina Quax' } },
            { kind: 'draft', key: 'dr_b', body: { text: 'Dear Omar' } },
          ],
          result: { person: 'Wilhelmina Quax' },
        }),
      );
      await sealPending(store.exchange, 3);
      const remains = { entryId: first.id, kind: 'person-noted', payload: { erased: true }, version: 2, scopes: [] };
      await take(
        store.exchange,
        erasureItem({ id: 'era_a', personId: 'per_a', remains: [remains], stamp: stampAt(LATER) }),
      );
      assert.equal(await store.holdsTrace(['Wilhelmina Quax']), false);
      assert.equal((await store.load(['per_a']))[0]?.state, null);
      const entry = await store.entry(notes.id);
      assert.deepEqual(entry?.payload, { ...notes.payload, text: 'Ask (erased).' });
      assert.deepEqual(bodies(await store.rows('draft')), [{ key: 'dr_b', body: { text: 'Dear Omar' } }]);
      assert.deepEqual(await store.rows('preview'), []);
      assert.deepEqual(
        (await store.rows('erasure')).map(({ key }) => key),
        ['per_a'],
      );
      const said = (await store.exchange.pending()).at(-1);
      assert.ok(said !== undefined && 'erasure' in said);
      assert.deepEqual(said.erasure.includes, ['era_a']);
      assert.deepEqual(
        said.erasure.remains.map(({ entryId }) => entryId),
        [notes.id],
      );
      assert.deepEqual(said.erasure.rows, [{ kind: 'draft', key: 'dr_a' }]);
      assert.equal((await store.exchange.erasures()).length, 2);
      assert.equal((await store.exchange.suspects()).length, (await store.exchange.names()).length);
      assert.deepEqual((await store.inspect()).problems, []);
      assert.deepEqual(await store.find('quax', 5), []);
      // It does not come back.
      const { entry: again } = arriving(first.id, first.kind, ['per_a'], first.payload, at - DAY);
      await take(
        store.exchange,
        { entry: again },
        rowItem('draft', 'dr_a', { text: 'Dear Wilhelmina Quax' }, { [phone]: 1 }, at),
      );
      assert.equal(await store.holdsTrace(['Wilhelmina Quax']), false);
      assert.deepEqual((await store.inspect()).problems, []);
    },
  );

  withStore('[ST6] who is erased here is erased on the other devices too', async (store) => {
    await begin(store, at);
    const first = person('per_a', 'Wilhelmina Quax');
    const notes = note('notes-written', ['job_a'], { jobId: 'job_a', text: 'Ask Wilhelmina Quax.' });
    const draft = (text: string) => ({ kind: 'draft' as const, key: 'dr_a', body: { text } });
    await store.commit(commit([opened('job_a', 'Analyst'), first, notes], { rows: [draft('Dear Wilhelmina Quax')] }));
    const payloads = [
      { entryId: first.id, payload: { erased: true }, version: 2, scopes: [] },
      { entryId: notes.id, payload: { jobId: 'job_a', text: 'Ask (erased).' }, version: 1, scopes: ['job_a'] },
    ];
    const rows = [
      { kind: 'draft' as const, key: 'dr_a', body: null },
      { kind: 'erasure' as const, key: 'per_a', body: { personId: 'per_a', entryIds: [notes.id] } },
    ];
    // The clock went back meanwhile.
    await store.erase({ payloads, rows, texts: ['Wilhelmina Quax'], people: ['per_a', 'per_b'], now: at - DAY });
    assert.equal(await store.holdsTrace(['Wilhelmina Quax']), false);
    const pending = await store.exchange.pending();
    assert.ok(!JSON.stringify(pending).includes('Quax'));
    const said = pending.flatMap((item) => ('erasure' in item ? [item.erasure] : []));
    assert.deepEqual(
      said.map(({ personId }) => personId),
      ['per_a', 'per_b'],
    );
    assert.deepEqual(
      said[0]?.remains.map(({ entryId, kind }) => [entryId, kind]),
      [
        [first.id, 'person-noted'],
        [notes.id, 'notes-written'],
      ],
    );
    assert.deepEqual(said[0]?.rows, [{ kind: 'draft', key: 'dr_a' }]);
    assert.deepEqual(said[1]?.includes, [said[0]?.id]);
    assert.equal((await store.exchange.suspects()).length, 1);
    // What was on its way does not bring them back.
    await take(
      store.exchange,
      arriving('ent_late', 'person-noted', ['per_a'], { personId: 'per_a', name: 'Wilhelmina Quax' }, at),
      rowItem('draft', 'dr_a', { text: 'Dear Wilhelmina Quax' }, { [device]: 1 }, at - 2 * DAY),
    );
    assert.equal(await store.holdsTrace(['Wilhelmina Quax']), false);
    assert.deepEqual(await store.rows('draft'), []);
    assert.deepEqual((await store.inspect()).problems, []);
  });

  withStore('words that are erased without a person are erased on the other devices too', async (store) => {
    await begin(store, at);
    const notes = note('notes-written', ['job_a'], { jobId: 'job_a', text: 'What a mail said.' });
    await store.commit(commit([opened('job_a', 'Analyst'), notes]));
    const payloads = [{ entryId: notes.id, payload: { jobId: 'job_a', text: '' }, version: 1, scopes: ['job_a'] }];
    await store.erase({ payloads, rows: [], texts: [], people: [], now: at });
    const said = (await store.exchange.pending()).at(-1);
    assert.ok(said !== undefined && 'erasure' in said);
    assert.deepEqual([said.erasure.personId, said.erasure.remains.length], ['nobody', 1]);
    assert.deepEqual(await store.rows('erasure'), []);
    const { entry } = arriving(notes.id, notes.kind, ['job_a'], notes.payload, at - DAY);
    await take(store.exchange, { entry });
    assert.deepEqual((await store.entry(notes.id))?.payload, { jobId: 'job_a', text: '' });
    assert.deepEqual((await store.inspect()).problems, []);
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
    await exchange.keepHad('relay', ['a', 'b']);
    await exchange.keepHad('folder', ['c']);
    await exchange.keepHad('relay', ['b', 'd', 'b']);
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
