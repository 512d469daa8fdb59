import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/cli.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(root, name), 'utf8')) as T;
const { packages } = read<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');

/** True where npm would find the package from the place of another: beside it, or further up. */
function isFound(from: string, name: string): boolean {
  let place = from;
  for (let end = place.length; end > 0; end = place.lastIndexOf('/node_modules/')) {
    place = place.slice(0, end);
    if (`${place}/node_modules/${name}` in packages) return true;
  }
  return `node_modules/${name}` in packages;
}

test('the lock file names every package, those of other systems too, so that `npm ci` works on each', () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter((name) => !isFound(place, name))
      .map((name) => `${place || 'the project'} needs ${name}`),
  );
  assert.ok(Object.keys(packages).length > 200);
  assert.deepEqual(missing, []);
});

test('the lock file names no registry, and the versions of package.json', () => {
  const project = read<Locked>('package.json');
  for (const [place, { resolved }] of Object.entries(packages)) assert.equal(resolved, undefined, place);
  // A package under a second name is written `npm:name@version`.
  for (const [name, version] of Object.entries({ ...project.dependencies, ...project.devDependencies }))
    assert.equal(packages[`node_modules/${name}`]?.version, version.replace(/^npm:.+@/, ''), name);
});
