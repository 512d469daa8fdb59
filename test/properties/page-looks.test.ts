import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/cli.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Lines of the files that match, as "file: line"; comments do not count. */
function lines(of: readonly string[], matches: RegExp): string[] {
  return of.flatMap((file) =>
    read(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => matches.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

test('given a screen, it puts parts together and styles nothing: no style file, no style attribute', () => {
  const screens = files('web/screens/*.tsx');
  assert.ok(screens.length > 15);
  assert.deepEqual(lines(screens, /\bstyle=|\.css['"]/), []);
});

test('given a style of the page, its colours come from the tokens', () => {
  const styles = files('web/**/*.css').filter((file) => file !== 'web/styles/tokens.css');
  assert.ok(styles.length > 25);
  const colour =
    /#[0-9a-f]{3,8}\b(?![^{]*\{)|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb|light-dark)\(|:\s*(?:[^;]*\s)?(?:black|white|red|green|blue|gr[ae]y|yellow|orange|silver)\b/i;
  assert.deepEqual(lines(styles, colour), []);
});

test('given a style outside the parts, it names no size of letters in pixels and throws no shadow', () => {
  const styles = files('web/styles/*.css').filter((file) => file !== 'web/styles/tokens.css');
  assert.deepEqual(
    lines(styles, /font(?:-size)?:[^;]*\d(?:px)\b|box-shadow:(?!\s*(?:none|inset))|\btext-shadow|drop-shadow/),
    [],
  );
});

test('given a style, it names no side by left and right, so that it holds in both directions', () => {
  const styles = files('web/**/*.css');
  assert.deepEqual(
    lines(styles, /^\s*(?:(?:margin|padding|border)-)?(?:left|right)\s*:|text-align:\s*(?:left|right)\b/),
    [],
  );
});

test('given the edge of a browser window on a phone, it has the colour of the page in both themes', () => {
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(read('web/styles/tokens.css')) ?? [];
  const page = read('web/index.html');
  assert.ok(page.includes(`media="(prefers-color-scheme: light)" content="${light}"`));
  assert.ok(page.includes(`media="(prefers-color-scheme: dark)" content="${dark}"`));
});

test('given a part, the page of parts shows it and the README says when it is used', () => {
  const parts = files('web/parts/ui/*.tsx').map((file) => file.slice('web/parts/ui/'.length));
  const shown = files('web/parts/ui/gallery/*.tsx').map(read).join('');
  const readme = read('web/parts/ui/README.md');
  assert.ok(parts.length > 20);
  // An icon is shown in the parts that have one.
  assert.deepEqual(
    parts.filter((part) => part !== 'icon.tsx' && !shown.includes(`'../${part}'`)),
    [],
  );
  assert.deepEqual(
    parts.filter((part) => !readme.includes(`\`${part}\``)),
    [],
  );
});
