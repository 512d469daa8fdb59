import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveOldNames } from './old-names.ts';

/** As `Storage`, whose own keys are what it holds. */
function storageWith(held: Readonly<Record<string, string>>): Storage {
  const kept: Record<string, unknown> = { ...held };
  const hidden = (value: unknown) => ({ value, enumerable: false });
  return Object.defineProperties(kept, {
    getItem: hidden((name: string) => (Object.hasOwn(kept, name) ? kept[name] : null)),
    setItem: hidden((name: string, value: string) => {
      kept[name] = value;
    }),
    removeItem: hidden((name: string) => {
      delete kept[name];
    }),
  }) as unknown as Storage;
}

const old = {
  'persevere-at-hand': 'day',
  'persevere-typed-u_1': 'words',
  'persevere-waiting-notes': '[]',
  'persevere-stands': 'yes',
  'persevere.look': 'dark',
};

const after = (folder: string, held: Readonly<Record<string, string>>): Record<string, unknown> => {
  const storage = storageWith(held);
  moveOldNames(storage, folder);
  return { ...storage };
};

test('given a site in a folder that alone was used in this browser, what an older edition kept becomes its own', () => {
  assert.deepEqual(after('/a/', { ...old, 'persevere-copy /a/': '{}' }), {
    'persevere-copy /a/': '{}',
    'persevere-at-hand /a/': 'day',
    'persevere-typed-u_1 /a/': 'words',
    'persevere-waiting-notes /a/': '[]',
    'persevere-stands /a/': 'yes',
    'persevere.look': 'dark',
  });
});

test('given another site of the host, a server at its root or a first visit, it stays where it is: nobody can tell whose it was', () => {
  for (const beside of [
    { 'persevere-copy /a/': '{}', 'persevere-drawn /b/': '{}' },
    { 'persevere-copy /b/': '{}' },
    { 'persevere-copy /a/': '{}', 'persevere-copy /': '{}' },
    { 'persevere-copy /a/': '{}', 'persevere-key': 'k' },
    {},
  ])
    assert.deepEqual(after('/a/', { ...old, ...beside }), { ...old, ...beside });
});

test('at the root of a host the names are as they were', () => {
  assert.deepEqual(after('/', { ...old, 'persevere-copy /': '{}' }), { ...old, 'persevere-copy /': '{}' });
});
