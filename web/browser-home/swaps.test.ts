import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { swaps } from '../../scripts/site-swaps.ts';
import { root } from '../../test/support/cli.ts';

/** Fails to compile where a file of this home lacks something of the file whose place it takes, or has it otherwise. */
type Fits<_Own extends Server, Server> = true;
type Ask = Fits<typeof import('./ask.ts'), typeof import('../api/ask.ts')>;
type Session = Fits<typeof import('./session.ts'), typeof import('../api/session.ts')>;
type KeepPage = Fits<typeof import('./keep-page.ts'), typeof import('../api/keep-page.ts')>;
type Abilities = Fits<
  { can: Record<keyof typeof import('./abilities.ts')['can'], boolean> },
  { can: Record<keyof typeof import('../state/abilities.ts')['can'], boolean> }
>;
type Address = Fits<typeof import('./address.ts'), typeof import('../state/address.ts')>;
type AtOnce = Fits<typeof import('./at-once.ts'), typeof import('../state/at-once.ts')>;
type EarlyScreen = Fits<typeof import('./early-screen.ts'), typeof import('../state/early-screen.ts')>;
type Folder = Fits<typeof import('./folder.ts'), typeof import('../state/folder.ts')>;
type HomeWords = Fits<typeof import('./home-words.ts'), typeof import('../state/home-words.ts')>;
type Sections = Fits<typeof import('./settings-sections.ts'), typeof import('../state/settings-sections.ts')>;
type Banner = Fits<typeof import('./parts/home-banner.tsx'), typeof import('../parts/common/home-banner.tsx')>;
type Begins = Fits<typeof import('./parts/home-begins.tsx'), typeof import('../parts/today/home-begins.tsx')>;
type Says = Fits<typeof import('./parts/home-says.tsx'), typeof import('../parts/today/home-says.tsx')>;
const typesFit: [
  Ask,
  Session,
  KeepPage,
  Abilities,
  Address,
  AtOnce,
  EarlyScreen,
  Folder,
  HomeWords,
  Sections,
  Banner,
  Begins,
  Says,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true];

const exported = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
    ([, name = '']) => name,
  );

test('each file of the home in a browser has all that the file has whose place it takes, of the same types', () => {
  assert.equal(typesFit.length, Object.keys(swaps).length);
  for (const [ofServer, own] of Object.entries(swaps))
    assert.deepEqual(
      exported(ofServer).filter((name) => !exported(own).includes(name)),
      [],
      own,
    );
});
