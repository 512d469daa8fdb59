// The store in the browser's private file system on a disc that is full or fails, as the handles of its files tell it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Armed,
  commit,
  type DiscFault,
  type Faulty,
  faultsInCommits,
  faultsInMaintenance,
  job,
  writes,
} from '../../store-faults.ts';
import { opfsPlace } from '../stores.ts';

/** The methods of a handle that write, as far as they are made to fail here. */
interface Handle {
  write(bytes: ArrayBufferView, options: { readonly at: number }): number;
  flush(): void;
  truncate(size: number): void;
}

const handles: Handle = Reflect.get(globalThis, 'FileSystemSyncAccessHandle').prototype;

/** What browsers throw: for want of room, and where a handle was lost, as after the computer slept. */
const thrown = (fault: DiscFault): DOMException =>
  fault === 'full'
    ? new DOMException('No room is left.', 'QuotaExceededError')
    : new DOMException('The handle is closed.', 'InvalidStateError');

/** Lets calls of the handles fail: each for which `isStruck` says so. `isShort`: a writing for which there is no room is cut short instead. */
function striking(fault: DiscFault, isShort: boolean, isStruck: () => boolean): () => void {
  const { write, flush, truncate } = handles;
  handles.write = function (this: Handle, bytes, options) {
    if (!isStruck()) return Reflect.apply(write, this, [bytes, options]);
    if (fault === 'disc' || !isShort) throw thrown(fault);
    const half = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
    return Reflect.apply(write, this, [half, options]);
  };
  handles.flush = function (this: Handle) {
    if (isStruck()) throw thrown(fault);
    Reflect.apply(flush, this, []);
  };
  handles.truncate = function (this: Handle, size) {
    if (isStruck()) throw thrown(fault);
    Reflect.apply(truncate, this, [size]);
  };
  return () => Object.assign(handles, { write, flush, truncate });
}

function arm(nth: number, fault: DiscFault, isShort: boolean): Armed {
  let left = nth;
  const disarm = striking(fault, isShort, () => {
    left -= 1;
    return left === 0;
  });
  return {
    get struck() {
      return left <= 0;
    },
    disarm,
  };
}

const place: Faulty['place'] = async () => opfsPlace(`faults-${crypto.randomUUID()}`);

const faulty: Faulty = {
  place,
  async filled() {
    const made = await place();
    const store = await made.open();
    for (const { does } of writes) await does(store);
    await store.close();
    return made;
  },
  arm,
  // Every one of the first, then fewer: each round makes files of its own.
  next: (nth) => nth + 1 + (nth >> 1),
  isAlwaysTold: false,
};

test('[ST14] given a disc that is full or fails at any write of a handle, each commit is there whole or not at all, and is told; after that writing goes on', async () => {
  const struck = await faultsInCommits(faulty);
  assert.ok(struck >= 20, `${struck} faults`);
});

test('[ST14] given a disc that is full or fails within a restore, an erasure or a folding anew, all is as before or as after it', async () => {
  const struck = await faultsInMaintenance(faulty);
  assert.ok(struck >= 20, `${struck} faults`);
});

test('[ST14] given handles that are lost for good, as after a sleep, writing is refused as a failing disc, and what was acknowledged is there when it is opened again', async () => {
  const { open, remove } = await place();
  const store = await open();
  await store.commit(commit('begun', [job('job_begun', 'Beginner')]));
  const disarm = striking('disc', false, () => true);
  try {
    for (const name of ['first', 'second'])
      await assert.rejects(store.commit(commit(name, [job(`job_${name}`, 'Analyst')])), (error: unknown) => {
        assert.equal(store.troubleOf(error), 'disc');
        return true;
      });
    assert.equal(await store.position(), 1);
    // What keeps the files from being put in order keeps nobody from opening them anew.
    await store.close().catch((error: unknown) => assert.equal(store.troubleOf(error), 'disc'));
  } finally {
    disarm();
  }
  const again = await open();
  assert.deepEqual((await again.inspect()).problems, []);
  assert.deepEqual(
    (await again.entries({ after: 0, limit: 5 })).map((entry) => entry.id),
    ['ent_job_begun'],
  );
  await again.commit(commit('after', [job('job_after', 'Afterwards')]));
  await again.close();
  await remove();
});
