import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { executablePath, flags } from '../support/chromium.ts';
import { root } from '../support/cli.ts';

test('the packed archive installs into an empty folder and serves the page, without the tools that built it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-package-'));
  const run = (command: string, args: readonly string[], cwd: string): string =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  let child: ReturnType<typeof spawn> | undefined;
  try {
    const archive =
      run(process.execPath, [join(root, 'scripts', 'pack.ts'), folder], root)
        .trim()
        .split('\n')
        .at(-1) ?? '';
    const place = join(folder, 'place');
    run('mkdir', [place], folder);
    writeFileSync(join(place, 'package.json'), '{"name":"place","private":true,"allowScripts":{"node":true}}\n');
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', archive], place);
    for (const tool of ['vite', 'preact', 'rolldown', 'typescript', 'harper.js', '@codemirror', 'unpdf'])
      assert.equal(existsSync(join(place, 'node_modules', tool)), false, `${tool} is not brought along`);
    const program = join(place, 'node_modules', '.bin', 'persevere');
    const env = { ...process.env, PERSEVERE_HOME: join(folder, 'home'), PERSEVERE_KEEP: join(folder, 'keep') };
    child = spawn(program, ['serve', '--port', '0'], { cwd: place, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const address = await new Promise<string>((resolve, reject) => {
      let out = '';
      const take = (chunk: Buffer): void => {
        out += chunk;
        const found = /http:\S+/.exec(out)?.[0];
        if (found) resolve(found);
      };
      child?.stdout?.on('data', take);
      child?.stderr?.on('data', take);
      child?.on('close', () => reject(new Error(`The server ended: ${out}`)));
    });
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'See an example' }).click();
    // Holidays come from tables, letters from the language: all of it is in the package.
    await page
      .getByText('St Andrew’s Day')
      .or(page.getByText(/Best between now|at the latest/))
      .first()
      .waitFor();
    await page
      .getByRole('link', { name: /Read the letter|See what to say/ })
      .first()
      .click();
    await page.getByLabel('How do you sign?').waitFor();
  } finally {
    child?.removeAllListeners('close');
    const ended = new Promise((resolve) => (child ? child.on('close', resolve) : resolve(null)));
    child?.kill('SIGTERM');
    await ended;
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
