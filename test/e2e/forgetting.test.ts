import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { App } from '../../src/app/context.ts';
import { forgetText } from '../../src/transports/cli/render-forget.ts';
import { act, restoreText, withApp } from '../support/full-home.ts';

const notes = [
  'Best regards to all, and the best of luck.',
  'A night at the Best Western; best rooms.',
  'Kim Best was kind, and Ms Best will ring.',
  'Long Day. Will they mark the Price? In May, by Hyde Park, with Grace.',
  'Kim said that it goes well.',
];

async function begin(app: App): Promise<string> {
  await act(app, 'profile', {
    name: 'Rowan Ellis',
    email: 'rowan@example.org',
    zone: 'Europe/London',
    region: 'GB-ENG',
  });
  const { jobId } = await act(app, 'add-job', { role: 'Best Practice Lead', employer: 'Best Western' });
  await act(app, 'add-person', { name: 'Kim Best', email: 'kim@best.example', firm: 'Best Western' });
  await act(app, 'add-person', { name: 'Omar Haddad', firm: 'Best Western' });
  for (const text of notes)
    await act(app, 'log', { direction: 'in', channel: 'email', job: [jobId], person: ['Omar Haddad'], text });
  return jobId;
}

const textsOf = async (app: App): Promise<string[]> =>
  (await app.store.entries({ after: 0, limit: 1000 })).flatMap(({ kind, payload }) =>
    kind === 'contact-logged' ? [(payload as { text: string }).text] : [],
  );

test('[ST6] given somebody called Best, each place is shown with its word before it goes; greetings, firms and roles keep theirs', async () => {
  await withApp(async (app) => {
    await begin(app);
    const before = (await act(app, 'export', {})).archive;
    const shown = await act(app, 'forget', { person: 'Kim Best' });
    assert.equal(shown.erased, false);
    assert.deepEqual(
      shown.places.map(({ words, excerpt, goes }) => [words, excerpt, goes]),
      [
        [['Kim Best', 'Ms Best'], 'Kim Best was kind, and Ms Best will ring.', true],
        [['Best'], 'Best regards to all, and the best of luck.', false],
        [['Kim'], 'Kim said that it goes well.', false],
      ],
    );
    const gone = await act(app, 'forget', { person: 'Kim Best', yes: true });
    assert.deepEqual([gone.erased, gone.complete], [true, true]);
    const expected = [
      'Best regards to all, and the best of luck.',
      'A night at the Best Western; best rooms.',
      '(erased) was kind, and (erased) will ring.',
      'Long Day. Will they mark the Price? In May, by Hyde Park, with Grace.',
      'Kim said that it goes well.',
    ];
    assert.deepEqual(await textsOf(app), expected);
    const { jobs } = await act(app, 'jobs', {});
    assert.match(JSON.stringify(jobs), /Best Practice Lead.*Best Western|Best Western.*Best Practice Lead/);
    assert.equal((await act(app, 'doctor', {})).sound, true);

    // An archive from before, brought back later, is treated as the person chose then.
    assert.equal(await restoreText(app, before), null);
    assert.deepEqual(await textsOf(app), expected);
    const { archive } = await act(app, 'export', {});
    assert.doesNotMatch(archive, /Kim Best|kim@best/);
    assert.match(archive, /Best Western/);
  });
});

test('[ST6] given a place that was spared and one that was chosen, both stay so after an older backup is brought back', async () => {
  await withApp(async (app) => {
    await begin(app);
    const before = (await act(app, 'export', {})).archive;
    const { places } = await act(app, 'forget', { person: 'Kim Best' });
    const placeOf = (word: string): string => places.find((each) => each.words.includes(word))?.place ?? '';
    await act(app, 'forget', { person: 'Kim Best', spare: [placeOf('Ms Best')], also: [placeOf('Kim')], yes: true });
    const expected = [notes[0], notes[1], notes[2], notes[3], '(erased) said that it goes well.'];
    assert.deepEqual(await textsOf(app), expected);
    assert.equal(await restoreText(app, before), null);
    assert.deepEqual(await textsOf(app), expected);
    await assert.rejects(
      act(app, 'forget', { person: 'Omar Haddad', spare: ['ent_nothing'] }),
      /Nothing that names them/,
    );
  });
});

const people = [
  'Theresa May',
  'Ida Long',
  'Sam Day',
  'Alan Price',
  'Ji Park',
  'Ada Will',
  'Tom Mark',
  'Ines Grace',
  'Will Haddad',
  'Grace',
  'Mark',
];

test('[ST6] given names that are words, no note of anybody loses a word to them', async () => {
  await withApp(async (app) => {
    await begin(app);
    for (const name of people) await act(app, 'add-person', { name, firm: 'Best Western' });
    const before = (await act(app, 'export', {})).archive;
    for (const name of people) await act(app, 'forget', { person: name, yes: true });
    assert.deepEqual(await textsOf(app), notes);
    assert.equal(await restoreText(app, before), null);
    assert.deepEqual(await textsOf(app), notes);
    const { archive } = await act(app, 'export', {});
    for (const name of people.filter((each) => each.includes(' '))) assert.ok(!archive.includes(name), name);
    assert.ok(archive.includes('Omar Haddad'));
  });
});

test('[ST6] given a note that was begun about them, it is said that it goes as a whole', async () => {
  await withApp(async (app) => {
    await begin(app);
    await act(app, 'jot', {
      id: 'note_begun',
      revision: 0,
      answers: { firm: 'Northwind', people: [{ name: 'Kim Best', said: 'likes boats' }] },
    });
    const shown = await act(app, 'forget', { person: 'Kim Best' });
    const text = forgetText(shown);
    assert.match(text, /unfinished:note_begun: “Kim Best”, and goes as a whole/);
    assert.match(text, /it stays. Erase one with --also PLACE\n {2}\S+: “Best”\n {4}Best regards to all/);
    await act(app, 'forget', { person: 'Kim Best', yes: true });
    assert.deepEqual((await act(app, 'unfinished', {})).notes, []);
  });
});

test('[ST6] given a note in which the name stands and a part of it alone, the part that stays is shown, and goes where that is chosen', async () => {
  await withApp(async (app) => {
    const job = await begin(app);
    const text = 'Kim Best rang. Kim wants the best for all.';
    await act(app, 'log', { direction: 'in', channel: 'email', job: [job], person: ['Omar Haddad'], text });
    const shown = await act(app, 'forget', { person: 'Kim Best' });
    const place = shown.places.find((each) => each.excerpt.startsWith('Kim Best rang'));
    assert.deepEqual([place?.words, place?.left, place?.goes], [['Kim Best'], ['Kim'], true]);
    assert.match(
      forgetText(shown),
      /“Kim Best”\n {4}Kim Best rang.*\n {4}“Kim” in it may mean something else and stays; --also ent_\w+ erases it too\./,
    );
    await act(app, 'forget', { person: 'Kim Best', also: [place?.place ?? ''], yes: true });
    assert.equal((await textsOf(app)).at(-1), '(erased) rang. (erased) wants the best for all.');
  });
});

test('[ST6] given texts that lie beside the notes, those that name somebody are places; only they go, and none that is spared', async () => {
  await withApp(async (app) => {
    await begin(app);
    const beside = [
      { place: 'a', texts: ['Write to kim@best.example'] },
      { place: 'b', texts: ['Best regards to all'] },
      { place: 'c', texts: ['We seek a lead'] },
      { place: 'd', texts: ['Kim Best rang'] },
    ];
    const shown = await act(app, 'forget', { person: 'Kim Best', beside });
    assert.deepEqual(
      shown.places.flatMap(({ place, goes }) => (place.length === 1 ? [[place, goes]] : [])),
      [
        ['a', true],
        ['d', true],
        ['b', false],
      ],
    );
    const gone = await act(app, 'forget', { person: 'Kim Best', beside, spare: ['d'], yes: true });
    assert.deepEqual(gone.beside, ['a']);
    assert.doesNotMatch((await act(app, 'export', {})).archive, /"spared":\["d"\]/);
  });
});
