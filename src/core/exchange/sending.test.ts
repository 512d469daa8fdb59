import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Letter } from './items.ts';
import { type LetterWord, letterState, mailboxHolder, obstacleTo, type SendingFacts } from './sending.ts';

const DIGEST = 'd'.repeat(64);
const letter = (sendId: string, sender: string, given: Partial<Letter> = {}): Letter => ({
  sendId,
  draftId: 'dr_1',
  digest: DIGEST,
  sender,
  by: 'phone',
  stamp: sendId,
  body: 1,
  ...given,
});
const none: SendingFacts = {
  mailbox: [{ device: 'desk', stamp: '1' }],
  letters: [],
  takenBack: [],
  told: [],
  gone: [],
};
const told = (sendId: string, by: string, word: LetterWord, claim = '') => ({ sendId, by, stamp: '9', word, claim });
const first = letter('snd_1', 'desk');

test('the device that the approval names may begin, with the bytes that were approved; no other may', () => {
  const facts = { ...none, letters: [first] };
  assert.equal(obstacleTo(facts, 'desk', first, DIGEST), null);
  assert.equal(obstacleTo(facts, 'phone', first, DIGEST), 'not-the-sender');
  assert.equal(obstacleTo(facts, 'desk', first, 'e'.repeat(64)), 'other-bytes');
  assert.equal(obstacleTo({ ...facts, gone: ['phone'] }, 'desk', first, DIGEST), 'approver-gone');
  assert.equal(letterState(facts, first), 'waits');
});

test('what was begun is not begun again; only the program that began it knows that it was not handed over', () => {
  const begun = { ...none, letters: [first], told: [told('snd_1', 'desk', 'begun', 'c1')] };
  assert.equal(obstacleTo(begun, 'desk', first, DIGEST), 'already-begun');
  assert.equal(letterState(begun, first), 'begun');
  const freed = { ...begun, told: [...begun.told, told('snd_1', 'desk', 'freed', 'c1')] };
  assert.equal(obstacleTo(freed, 'desk', first, DIGEST), null);
  // Its old copy began it too.
  const twice = { ...begun, told: [...freed.told, told('snd_1', 'desk', 'begun', 'c2')] };
  assert.equal(obstacleTo(twice, 'desk', first, DIGEST), 'already-begun');
});

test('what was taken back is not begun, and is back only when its sender says so', () => {
  const facts = { ...none, letters: [first], takenBack: [{ sendId: 'snd_1', by: 'phone', stamp: '2' }] };
  assert.equal(obstacleTo(facts, 'desk', first, DIGEST), 'taken-back');
  assert.equal(letterState(facts, first), 'taking-back');
  assert.equal(letterState({ ...facts, told: [told('snd_1', 'phone', 'back')] }, first), 'taking-back');
  assert.equal(letterState({ ...facts, told: [told('snd_1', 'desk', 'back')] }, first), 'back');
  assert.equal(letterState({ ...facts, told: [told('snd_1', 'desk', 'sent')] }, first), 'sent');
});

test('a letter that names the device which had the mailbox before is sent by neither', () => {
  const facts = { ...none, letters: [first], mailbox: [...none.mailbox, { device: 'laptop', stamp: '2' }] };
  assert.equal(mailboxHolder(facts), 'laptop');
  assert.equal(obstacleTo(facts, 'desk', first, DIGEST), 'not-the-mailbox');
  assert.equal(obstacleTo(facts, 'laptop', first, DIGEST), 'not-the-sender');
  assert.equal(letterState(facts, first), 'no-sender');
});

test('of a draft that was approved on two devices one letter goes', () => {
  const second = letter('snd_2', 'desk');
  const facts = { ...none, letters: [second, first] };
  assert.equal(obstacleTo(facts, 'desk', first, DIGEST), null);
  assert.equal(obstacleTo(facts, 'desk', second, DIGEST), 'another-letter');
  const sent = { ...facts, told: [told('snd_1', 'desk', 'sent')] };
  assert.equal(obstacleTo(sent, 'desk', second, DIGEST), 'another-letter');
  const back = { ...facts, told: [told('snd_1', 'desk', 'back')] };
  assert.equal(obstacleTo(back, 'desk', second, DIGEST), null);
});

test('a letter of a device that is gone is out of the way only by the candidate’s word', () => {
  const second = letter('snd_2', 'laptop');
  const moved = { ...none, letters: [first, second], mailbox: [...none.mailbox, { device: 'laptop', stamp: '2' }] };
  assert.equal(obstacleTo(moved, 'laptop', second, DIGEST), 'another-letter');
  const left = { ...moved, told: [told('snd_1', 'phone', 'left')] };
  assert.equal(obstacleTo(left, 'laptop', second, DIGEST), 'another-letter');
  assert.equal(obstacleTo({ ...left, gone: ['desk'] }, 'laptop', second, DIGEST), null);
});

/** What is known at a place and on each device; `copy` is an old copy of the desk. */
interface Moment {
  readonly log: readonly Said[];
  readonly desk: Known;
  readonly copy: Known | null;
  readonly phone: Known;
  readonly handed: readonly string[];
}

interface Known {
  /** How many sayings of the place it has read. */
  readonly read: number;
  /** What it said and has not brought. */
  readonly own: readonly Said[];
  /** The letter that it has begun and not handed over, in memory. */
  readonly claim: string | null;
}

interface Said {
  readonly by: 'desk' | 'phone';
  readonly what: 'approve' | 'take-back' | 'begun' | 'sent' | 'back';
  readonly sendId: string;
  readonly claim: string;
}

const MOST_SAID = 6;
/** One that became a new device. */
const gone: Known = { read: -1, own: [], claim: null };

function factsOf(moment: Moment, known: Known): SendingFacts {
  const said = [...moment.log.slice(0, known.read), ...known.own];
  const of = (...what: readonly Said['what'][]): Said[] => said.filter((each) => what.includes(each.what));
  return {
    ...none,
    letters: of('approve').map(({ sendId, by }) => letter(sendId, 'desk', { by })),
    takenBack: of('take-back').map(({ sendId, by }) => ({ sendId, by, stamp: '2' })),
    told: of('begun', 'sent', 'back').map(({ sendId, by, what, claim }) => ({
      ...told(sendId, by, what as LetterWord, claim),
    })),
  };
}

/** All that can happen next: who says something, reads, brings, begins, hands over, crashes, or is put back from an old copy. */
function* next(moment: Moment): Generator<Moment> {
  for (const who of ['desk', 'copy', 'phone'] as const) {
    const known = moment[who];
    if (known === null || known.read < 0) continue;
    const put = (change: Partial<Known>, more: Partial<Moment> = {}): Moment => ({
      ...moment,
      ...more,
      [who]: { ...known, ...change },
    });
    const by = who === 'phone' ? 'phone' : 'desk';
    const say = (what: Said['what'], sendId: string, claim = ''): Said => ({ by, what, sendId, claim });
    const facts = factsOf(moment, known);
    const isFull = moment.log.length + known.own.length >= MOST_SAID;
    if (known.read < moment.log.length) {
      // Who finds sayings of its own that it did not say becomes a new device, which sends nothing of the old one.
      const isCopy = who !== 'phone' && moment.log.slice(known.read).some((each) => each.by === by);
      if (!isCopy) yield put({ read: moment.log.length });
      else if (who === 'copy' || moment.copy !== null) yield { ...moment, [who]: gone };
      continue;
    }
    const [head, ...rest] = known.own;
    if (head !== undefined) {
      // The place keeps a device's sayings in a sequence: what its twin said first is in the way.
      const mine = moment.log.filter((each) => each.by === by).length;
      const readMine = moment.log.slice(0, known.read).filter((each) => each.by === by).length;
      if (mine === readMine && known.read === moment.log.length)
        yield put({ own: rest, read: known.read + 1 }, { log: [...moment.log, head] });
    }
    if (isFull) continue;
    if (who === 'phone' || who === 'desk') {
      const sendId = `snd_${who}`;
      if (!facts.letters.some((each) => each.sendId === sendId))
        yield put({ own: [...known.own, say('approve', sendId)] });
    }
    for (const each of facts.letters) {
      const state = letterState(facts, each);
      if (who === 'phone' && state === 'waits') yield put({ own: [...known.own, say('take-back', each.sendId)] });
      if (who === 'phone') continue;
      if (state === 'taking-back') yield put({ own: [...known.own, say('back', each.sendId)] });
      const mayBegin = known.own.length === 0 && obstacleTo(facts, 'desk', each, DIGEST) === null;
      if (mayBegin) yield put({ own: [say('begun', each.sendId, who)], claim: each.sendId });
    }
    const isKept = known.claim !== null && !known.own.some(({ what }) => what === 'begun');
    if (known.claim !== null && isKept)
      yield put(
        { claim: null, own: [...known.own, say('sent', known.claim)] },
        { handed: [...moment.handed, known.claim] },
      );
    if (known.claim !== null) {
      yield put({ claim: null });
      // Killed between handing over and writing down that it went.
      if (isKept) yield put({ claim: null }, { handed: [...moment.handed, known.claim] });
    }
  }
  if (moment.copy === null) yield { ...moment, copy: { ...moment.desk, claim: null } };
}

test('under every interleaving of two devices and an old copy of the one that sends, no letter and no draft is sent twice', () => {
  const start: Known = { read: 0, own: [], claim: null };
  const open: Moment[] = [{ log: [], desk: start, copy: null, phone: start, handed: [] }];
  const seen = new Set<string>();
  let sent = 0;
  for (let moment = open.pop(); moment !== undefined; moment = open.pop()) {
    const key = JSON.stringify(moment);
    if (seen.has(key)) continue;
    seen.add(key);
    assert.ok(moment.handed.length <= 1, key);
    sent += moment.handed.length;
    open.push(...next(moment));
  }
  assert.ok(seen.size > 1000 && sent > 100, `${seen.size} moments, ${sent} with a letter that went`);
});
