// node bench/browser-stores.ts [JOBS] [STORE] [BROWSER] [ready]: the stores of a browser, each in every browser that is here, with an account of about seven entries
// per job (7,000 jobs by default: 50,000 entries). With `ready` only how soon it can be read, and an account with nothing in it as the reference.
import { firefoxPath, miniBrowserPath } from '../scripts/browser-paths.ts';
import { chromiumPath } from '../scripts/chromium-path.ts';
import { chromiumProgram } from '../test/support/browsers/chromium.ts';
import { firefoxProgram } from '../test/support/browsers/firefox.ts';
import { webkitProgram } from '../test/support/browsers/webkit.ts';
import { listen, serveInside, withProfile } from '../test/support/in-browser.ts';
import { insideWithStores } from '../test/support/inside/with-stores.ts';
import { ms, say } from './figures.ts';
import type { FiguresGiven } from './inside/store-figures.ts';

const jobs = Number(process.argv[2] ?? 7000);
const only = process.argv[3];
const onlyIn = process.argv[4];
const readyAlone = process.argv[5] === 'ready';
const browsers = [
  { program: chromiumProgram, isHere: chromiumPath !== null, stores: ['OPFS', 'IndexedDB'] },
  { program: firefoxProgram, isHere: firefoxPath !== null, stores: ['OPFS', 'IndexedDB'] },
  { program: webkitProgram, isHere: miniBrowserPath !== null, stores: ['IndexedDB'] },
];

// Writing 50,000 entries to files keeps a worker busy for minutes where others use the machine too.
const site = await serveInside({ ...insideWithStores('bench/inside/store-figures.ts'), silenceMs: 900_000 });
for (const { program, isHere, stores } of browsers) {
  if (onlyIn !== undefined && onlyIn !== program.name) continue;
  if (!isHere) {
    say(program.name, 'not here');
    continue;
  }
  for (const store of stores.filter((each) => only === undefined || each === only))
    await withProfile((profile) =>
      listen(program, profile, site.visit({ stores: [store], jobs, readyAlone } satisfies FiguresGiven), (said) => {
        if (said.kind !== 'told') return;
        for (const [name, figure] of Object.entries(said.what as Record<string, number>))
          say(`${store} in ${program.name}: ${name}`, name === 'entries' ? String(figure) : ms(figure));
      }),
    );
}
await site.close();
