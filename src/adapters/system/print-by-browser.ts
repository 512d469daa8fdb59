import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Printer, PrintFailure } from '../../app/ports/fit.ts';

/** A browser that starts for the first time may take some seconds; one that takes longer hangs. */
const PATIENCE_MS = 60_000;

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser that prints without a window: the one that PERSEVERE_BROWSER names, else the first that is found. */
function findBrowser(environment: NodeJS.ProcessEnv): string | null {
  const named = environment.PERSEVERE_BROWSER;
  if (named) return existsSync(named) ? named : null;
  const folders = (environment.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, ...places].find((each) => existsSync(each)) ?? null;
}

/** Prints by a browser of this computer, with a profile of its own that is thrown away. The page reaches no network. */
export async function printByBrowser(
  environment: NodeJS.ProcessEnv,
  html: string,
  signal: AbortSignal | undefined,
): ReturnType<Printer['pdf']> {
  const browser = findBrowser(environment);
  if (browser === null) return { ok: false, why: 'no-browser' };
  const folder = await mkdtemp(join(tmpdir(), 'persevere-print-'));
  try {
    const page = join(folder, 'page.html');
    const out = join(folder, 'page.pdf');
    await writeFile(page, html, { mode: 0o600 });
    const args = [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--no-pdf-header-footer',
      '--disable-extensions',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${out}`,
      // As root, which only containers and tests are, Chromium starts in no other way.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      pathToFileURL(page).href,
    ];
    const how = await run(browser, args, signal);
    if (!existsSync(out)) return { ok: false, why: 'failed', how };
    return { ok: true, bytes: new Uint8Array(await readFile(out)) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(command: string, args: readonly string[], signal: AbortSignal | undefined): Promise<PrintFailure> {
  return new Promise((resolve) => {
    let said = '';
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
    });
    child.on('error', (error) => resolve({ exit: null, said: error.message }));
    child.on('close', (exit) => resolve({ exit, said: '' }));
  });
}
