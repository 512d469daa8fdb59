import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Circumstances, type Copy, copyName, decide, isEmptied, saidAs, ways } from './decide.ts';

const at = (text: string): number => Date.parse(`${text}:00Z`);
const now = at('2026-12-10T10:00');
const hour = 3_600_000;
const day = 24 * hour;

const before: Circumstances = {
  store: 'opfs',
  onAppleTab: false,
  own: true,
  emptied: false,
  unsavedSince: now - hour,
  letterWent: false,
  copy: null,
  file: null,
  putOffAt: null,
  now,
};
const download: Copy = { how: 'download', at: now - 10 * day, name: 'persevere-2026-11-30.jsonl' };
const file: Copy = { ...download, how: 'file' };

const questions: readonly [string, Partial<Circumstances>, ReturnType<typeof decide>['asks']][] = [
  ['nothing in the hour after an interview', {}, null],
  ['for a first copy once a letter went', { letterWent: true }, 'first'],
  ['for a first copy when the candidate came back half a day later', { unsavedSince: now - 12 * hour }, 'first'],
  ['not a minute before that', { unsavedSince: now - 12 * hour + 60_000 }, null],
  ['nothing where nothing of their own is noted', { own: false, letterWent: true }, null],
  ['nothing while it is unknown where the notes lie', { store: null, letterWent: true }, null],
  ['nothing of notes that end with the window: the banner does', { store: 'memory', letterWent: true }, null],
  ['nothing while the first screen says that the notes are gone', { emptied: true, letterWent: true }, null],
  ['nothing for a week after "Not now"', { letterWent: true, putOffAt: now - 7 * day + 1 }, null],
  ['again after that week', { letterWent: true, putOffAt: now - 7 * day }, 'first'],
  ['on an iPhone at once, to move to the home screen', { onAppleTab: true }, 'apple-tab'],
  ['on an iPhone not within a week after "Not now"', { onAppleTab: true, putOffAt: now - day }, null],
  ['on an iPhone with a copy only when it is old', { onAppleTab: true, copy: download }, null],
  ['nothing while the copy has everything', { copy: download, unsavedSince: null }, null],
  ['nothing while the notes since an old copy are young', { copy: download, unsavedSince: now - 6 * day }, null],
  ['for another copy when notes stood here alone for a week', { copy: download, unsavedSince: now - 7 * day }, 'old'],
  ['the same of a shared copy', { copy: { ...download, how: 'share' }, unsavedSince: now - 8 * day }, 'old'],
  [
    'the same of the copy that was brought back',
    { copy: { ...download, how: 'brought' }, unsavedSince: now - 8 * day },
    'old',
  ],
  ['nothing while the file is written by itself', { copy: file, file: 'by-itself', unsavedSince: now - 8 * day }, null],
  ['nothing besides the small button', { copy: file, file: 'asks-first', unsavedSince: now - 8 * day }, null],
  ['for another copy when the file is gone', { copy: file, file: 'gone', unsavedSince: now - 8 * day }, 'old'],
];

for (const [what, given, asks] of questions)
  test(`Today asks ${what}`, () => {
    assert.equal(decide({ ...before, ...given }).asks, asks);
  });

const sentences: readonly [string, Partial<Circumstances>, ReturnType<typeof decide>['says']][] = [
  ['nothing is noted', { own: false }, { is: 'nothing' }],
  ['the notes end with the window', { store: 'memory' }, { is: 'until-closed' }],
  ['they end with it though a copy was made', { store: 'memory', copy: download }, { is: 'until-closed' }],
  ['the notes are here alone, and since when', {}, { is: 'only-here', since: now - hour }],
  ['all of them are in the copy', { copy: download, unsavedSince: null }, { is: 'in-copy', copy: download }],
  [
    'those noted since the copy are here alone',
    { copy: download, unsavedSince: now - hour },
    { is: 'partly', copy: download, since: now - hour },
  ],
  [
    'the same while the file was not written again yet',
    { copy: file, file: 'by-itself' },
    { is: 'partly', copy: file, since: now - hour },
  ],
];

for (const [what, given, says] of sentences)
  test(`[UI4] it is said that ${what}`, () => {
    assert.deepEqual(decide({ ...before, ...given }).says, says);
  });

test('the small button stands only where the chosen file waits for a press and something is not in it', () => {
  const of = (given: Partial<Circumstances>) => decide({ ...before, ...given }).update;
  assert.equal(of({ copy: file, file: 'asks-first' }), true);
  assert.equal(of({ copy: file, file: 'asks-first', unsavedSince: null }), false);
  assert.equal(of({ copy: file, file: 'by-itself' }), false);
  assert.equal(of({ copy: file, file: 'gone' }), false);
  assert.equal(of({ copy: download, file: 'asks-first' }), false);
});

test('a desk offers a file first, a phone its share sheet, and every browser a download', () => {
  assert.deepEqual(ways({ picks: true, shares: true, touch: false }), ['file', 'download']);
  assert.deepEqual(ways({ picks: false, shares: true, touch: true }), ['share', 'download']);
  assert.deepEqual(ways({ picks: true, shares: true, touch: true }), ['share', 'file', 'download']);
  assert.deepEqual(ways({ picks: false, shares: true, touch: false }), ['download']);
  assert.deepEqual(ways({ picks: false, shares: false, touch: true }), ['download']);
  assert.deepEqual(ways({ picks: true, shares: false, touch: true }), ['file', 'download']);
});

test('a time is said by its clock on the same day, by its weekday within six days, and by its date before', () => {
  const noon = (text: string): number => new Date(`${text}T12:00`).getTime();
  const today = noon('2026-12-10');
  assert.equal(saidAs(new Date('2026-12-10T00:00').getTime(), today), 'clock');
  assert.equal(saidAs(today + hour, today), 'clock', 'a clock that was set back');
  assert.equal(saidAs(new Date('2026-12-09T23:59').getTime(), today), 'weekday');
  assert.equal(saidAs(noon('2026-12-04'), today), 'weekday');
  assert.equal(saidAs(noon('2026-12-03'), today), 'date', 'the same weekday a week ago would be taken for today');
});

test('notes are gone where nothing is here and anything tells of them', () => {
  const none = { own: false, wasOwn: false, copy: false, chosenFile: false };
  assert.equal(isEmptied(none), false);
  assert.equal(isEmptied({ ...none, wasOwn: true }), true);
  assert.equal(isEmptied({ ...none, copy: true }), true);
  assert.equal(isEmptied({ ...none, chosenFile: true }), true);
  assert.equal(isEmptied({ own: true, wasOwn: true, copy: true, chosenFile: true }), false);
});

test('a copy has its day in its name, and an ending that other apps take', () => {
  assert.equal(copyName('2026-12-10', 'download'), 'persevere-2026-12-10.jsonl');
  assert.equal(copyName('2026-12-10', 'file'), 'persevere-2026-12-10.jsonl');
  assert.equal(copyName('2026-12-10', 'share'), 'persevere-2026-12-10.txt');
});
