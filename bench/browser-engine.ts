// node bench/browser-engine.ts [BROWSER] [ROUNDS] [ENDS]: the engine in a worker of a page, in Chromium and Firefox: today with 12 jobs, and how soon
// another window answers when that one ends which had the notes open. References of the same run: the same on Node, and a window alone.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPath } from '../scripts/browser-paths.ts';
import { chromiumPath } from '../scripts/chromium-path.ts';
import { bundleWorker, copySiteFiles } from '../scripts/page-worker-files.ts';
import { perform } from '../src/app/perform.ts';
import { compose } from '../src/main/compose.ts';
import { serve } from '../src/transports/worker/serve.ts';
import { chromiumProgram } from '../test/support/browsers/chromium.ts';
import { firefoxProgram } from '../test/support/browsers/firefox.ts';
import { root } from '../test/support/cli.ts';
import { listen, serveInside, withProfile } from '../test/support/in-browser.ts';
import { fileOf } from '../test/support/site/moving.ts';
import { makeAccount } from './accounts.ts';
import { median, ms, newHome, removeHomes, say } from './figures.ts';
import type { EngineGiven } from './inside/engine-figures.ts';

const only = process.argv[2];
const rounds = Number(process.argv[3] ?? 30);
const ends = Number(process.argv[4] ?? 7);
const goals: Readonly<Record<string, string>> = {
  'today after a change': 'at most 30 ms',
  'answer after the end of the window that had the notes open': 'at most 1000 ms',
};

const home = newHome();
await makeAccount(home, 12, 'all-running', Date.now());
const app = compose(home);
const exported = await perform(app, 'export', {}, { now: Date.now(), hypothetical: false, operationId: 'op_bench' });
if (!exported.ok) throw new Error('The account could not be exported.');

const figures = new Map<string, number[]>();
const note = (name: string, figure: number): void => void figures.set(name, [...(figures.get(name) ?? []), figure]);
function sayAll(where: string): void {
  for (const [name, values] of figures)
    say(
      `${where}: ${name}`,
      ms(median(values)),
      goals[name] ?? '',
      `of ${values.length}, least ${ms(Math.min(...values))}`,
    );
  figures.clear();
}

const language = 'en';
for (let round = 0; round < rounds; round++) {
  const changed = { job: 'job_00000003', role: `Role ${round}` };
  const answered = await serve(app, { name: 'change-job', input: changed, operationId: `op_bench${round}`, language });
  if (!answered.ok) throw new Error(answered.problem.title);
  for (const name of ['today after a change', 'today again']) {
    const startedAt = performance.now();
    await serve(app, { name: 'today', input: {}, language });
    note(name, performance.now() - startedAt);
  }
}
sayAll('Node');
await app.store.close();

const out = mkdtempSync(join(tmpdir(), 'persevere-bench-'));
await bundleWorker({ entry: join(root, 'src/main/page-worker.ts'), name: 'page-worker', out });
copySiteFiles(out);
const files = new Map(
  globSync('**/*.*', { cwd: out }).map((name) => [
    `/site/${name.replaceAll('\\', '/')}`,
    readFileSync(join(out, name)),
  ]),
);
rmSync(out, { recursive: true, force: true });
const site = await serveInside({ entry: 'bench/inside/engine-figures.ts', where: 'page', files });
const given: EngineGiven = {
  engine: '/site/page-worker.js',
  base: `${site.origin}/site/`,
  file: fileOf(exported.value.archive),
  rounds,
  ends,
};
for (const { program, path } of [
  { program: chromiumProgram, path: chromiumPath },
  { program: firefoxProgram, path: firefoxPath },
]) {
  if (only !== undefined && only !== program.name) continue;
  if (path === null) {
    say(program.name, 'not here');
    continue;
  }
  await withProfile((profile) =>
    listen(program, profile, site.visit(given), (said) => {
      if (said.kind !== 'told') return;
      for (const [name, figure] of Object.entries(said.what as Record<string, number>)) note(name, figure);
    }),
  );
  sayAll(program.name);
}
await site.close();
removeHomes();
