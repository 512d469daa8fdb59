import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** Where people write, or where names of earlier editions or of a library have to stand. */
const spared = [
  'src/core/exchange/erasing.test.ts',
  'src/core/journal/former-names.ts',
  'src/core/journal/kinds/former.test.ts',
  'src/adapters/store/schema.ts',
  'src/core/understand/invitation-title.ts',
  'scripts/holidays/corrections/',
  'test/contracts/store-whole.test.ts',
  'test/fixtures/',
  'test/properties/glossary.test.ts',
  'test/services/page/screens.test.ts',
  'test/support/services/openid.ts',
];

function files(): string[] {
  return ['src', 'web', 'test', 'bench', 'scripts']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile() && /\.(?:tsx?|mjs)$/.test(each.name))
    .map((each) => relative(root, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .filter((path) => !spared.some((begin) => path.startsWith(begin)));
}

/** Words of the languages are what people write: there only names of the code are looked at. */
const inNames =
  /[a-z]?(?:opportunit|organisation|interaction)[a-z]*(?=Id|State|s?\b-)|\b(?:Opportunit|Organisation|Interaction)[a-z]*[A-Z]/;
const anywhere = /opportunit|organisation|interaction/i;

test('the code says job, firm and contact, as the glossary does, and has no second name for them', () => {
  const found = files().flatMap((path) => {
    const pattern = path.startsWith('src/languages/') ? inNames : anywhere;
    return readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 80)}`] : []));
  });
  assert.deepEqual(found, []);
  assert.ok(files().length > 1000);
});

test('a call is a telephone call: what runs an operation is its invocation, and those who are noted are on a roster', () => {
  const found = files().filter((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return (
      /\b(?:interface|type) Call\b|\{[^}]*\bCall\b[^}]*\} from '[^']*context\.ts'/.test(text) ||
      /createRegister/.test(text)
    );
  });
  assert.deepEqual(found, []);
});

/** "One" for nobody in particular, which English of today does not say: it is the candidate, you, they, or the program by name. */
const impersonal =
  /\b(?:[Oo]neself|[Oo]ne's own|of one's|[Oo]ne (?:cannot|may not|may write|can see|must|should|brings|remembers|writes|knows|wants)|(?:when|if|where|what|which|that|as) one (?:can|cannot|may|must|should|would|brings|remembers|writes|knows|wants|has|had|needs|did|does|is good))\b/;

test('comments, titles, texts and documents say who does what, and never "one"', () => {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.md'))
    .map((each) => relative(root, join(each.parentPath, each.name)).replaceAll('\\', '/'));
  const roots = readdirSync(root).filter((name) => name.endsWith('.md'));
  const found = [...files(), ...pages, ...roots].flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, at) => (impersonal.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 80)}`] : [])),
  );
  assert.deepEqual(found, []);
});
