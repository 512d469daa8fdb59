import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { miniBrowserPath, xvfbPath } from '../../../scripts/browser-paths.ts';
import { type BrowserProgram, startProgram } from './program.ts';

/**
 * The small browser that comes with WebKitGTK, on a screen that nobody sees: it cannot run without one. What pages store lies in the
 * profile folder; that of Debian has no OPFS.
 */
export const webkitProgram: BrowserProgram = {
  name: 'WebKitGTK',
  async start(url, profile) {
    const screen = await startScreen();
    const [data, cache, config] = ['data', 'cache', 'config'].map((name) => join(profile, name));
    for (const folder of [data, cache, config]) mkdirSync(folder ?? profile, { recursive: true });
    const browser = startProgram(miniBrowserPath ?? 'MiniBrowser', [url], {
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      HOME: profile,
      XDG_DATA_HOME: data,
      XDG_CACHE_HOME: cache,
      XDG_CONFIG_HOME: config,
      // No bus of a session, no graphics card and no sound: none of them is there for sure.
      GSETTINGS_BACKEND: 'memory',
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    });
    const ended = browser.ended.then(screen.close);
    return {
      ...browser,
      ended,
      async kill() {
        await browser.kill();
        await ended;
      },
      async close() {
        await browser.close();
        await ended;
      },
    };
  },
};

/** Starts a screen on a number that is free. */
async function startScreen(): Promise<{ readonly display: string; close(): Promise<void> }> {
  const args = ['-displayfd', '3', '-screen', '0', '800x600x24', '-nolisten', 'tcp'];
  const child = spawn(xvfbPath ?? 'Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const number = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => reject(new Error('The screen for WebKitGTK did not start.')));
    (child.stdio[3] as Readable).once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()));
  });
  return {
    display: `:${number}`,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
