import assert from 'node:assert/strict';
import {
  arriving,
  begin,
  device,
  erasureItem,
  pendingIn,
  phone,
  rowItem,
  sealPending,
  stampAt,
  take,
} from '../support/exchange/ledger-contract.ts';
import { at, bodies, commit, note, onEveryStore, opened, stale } from '../support/store-contract.ts';

const person = (id: string, name: string) => note('person-noted', [id], { personId: id, name });
const role = (text: string) => note('job-changed', ['job_a'], { jobId: 'job_a', role: text });
const LATER = at + 3_600_000;
const DAY = 86_400_000;

onEveryStore('what comes from other devices', (withStore) => {
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
});
