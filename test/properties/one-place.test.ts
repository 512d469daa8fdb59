import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { channels } from '../../src/core/journal/vocabulary.ts';
import { stepKinds, unpromptedPurposes } from '../../src/core/plan/step-traits.ts';
import { root } from '../support/cli.ts';

const SOURCE = 'src/{core,app,languages,transports,contract}/**/*.ts';

/** Lines of the source that hold something, each with its file. */
function lines(holds: (line: string) => boolean, besides: readonly string[], where = SOURCE): string[] {
  return globSync(where, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.test.ts') && !besides.includes(path))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .filter(holds)
        .map((line) => `${path}: ${line.trim()}`),
    );
}

const either = (words: readonly string[]): string => words.map((each) => `'${each}'`).join('|');
const way = either([...channels, 'in', 'out']);

test('[PL10][PL6] given a direction or a channel, what it means is asked of the one place that knows it, and compared nowhere else', () => {
  const compared = new RegExp(
    [
      // `contact.direction === 'in'`, `askedChannel !== 'phone'`, and the same the other way round.
      String.raw`(?:direction|[cC]hannel|prefer|asked)\b\)? [!=]==? (?:${way})`,
      String.raw`(?:${way}) [!=]==? [\w.]*(?:direction|[cC]hannel)\b`,
      // Words that name nothing but a way.
      `[!=]==? (?:${either(['missed-call', 'voicemail', 'in-person', 'linkedin'])})`,
      // A list of ways to look into.
      String.raw`\[(?:(?:${either(channels)})(?:, )?){2,}\](?:\)|\.includes)`,
    ].join('|'),
  );
  assert.deepEqual(
    lines(
      (line) => compared.test(line),
      [
        'src/core/journal/channel-kinds.ts',
        'src/core/journal/contact-kinds.ts',
        // How a call went, as it is typed: "voicemail" is an outcome there.
        'src/app/operations/story/called.ts',
      ],
    ),
    [],
  );
});

test('[PL10] given a channel, the page too asks the one place whether it is spoken or a call', () => {
  const compared =
    /[!=]== '(?:phone|voicemail|missed-call)' (?:\|\||&&) [\w.]*channel [!=]== '(?:phone|voicemail|missed-call)'/;
  assert.deepEqual(
    lines((line) => compared.test(line), [], 'web/**/*.{ts,tsx}'),
    [],
  );
});

test('[PL1] given a kind of step, lists of kinds stand in the tables of their traits, and nowhere else', () => {
  const list = new RegExp(String.raw`\[(?:(?:${either(stepKinds)})(?:, )?){2,}\]`);
  const pair = new RegExp(
    String.raw`(\w+\.)?kind [!=]== (?:${either(stepKinds)}) (?:\|\||&&) \1kind [!=]== (?:${either(stepKinds)})`,
  );
  assert.deepEqual(
    lines(
      // What a person may ask for by name is a list of its own.
      (line) => !line.includes('wantedLetters') && (list.test(line) || pair.test(line)),
      [
        'src/core/plan/step-traits.ts',
        'src/core/write/letter-traits.ts',
        // Two kinds, for the page as well, which does not load the table.
        'src/core/plan/better-earlier.ts',
      ],
    ),
    [],
  );
});

test('[PL1] given a kind of step, the glossary says it, and says which kinds press', () => {
  const text = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8');
  const [, kinds = '', unprompted = ''] = /Step kinds: (.*?)\.\n\*Unprompted\* kinds: ([^.]*)\./s.exec(text) ?? [];
  const said = [...kinds.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? '');
  assert.deepEqual(said.toSorted(), stepKinds.toSorted());
  assert.deepEqual(unprompted.split(/,\s*/).toSorted(), [...unpromptedPurposes].toSorted());
});

test('[WR4] given a language, its folder, its line in the registry and its customs know it, and nothing else names it', () => {
  const named = /'(?:de|de-CH|en-US|en-GB)'|startsWith\('(?:de|en)/;
  assert.deepEqual(
    lines(
      (line) => named.test(line),
      ['src/core/write/language-customs.ts', 'src/languages/registry.ts', 'src/transports/cli/text.ts'],
    ).filter((line) => !/^src\/languages\/(?:de|en)\//.test(line)),
    [],
  );
});
