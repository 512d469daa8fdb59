// Builds the page that shows all parts in all their states (web/parts/ui/gallery), and serves it. It is no part of the product.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { icons } from './page-plugins.ts';

const root = join(import.meta.dirname, '..');

/** The policy of the page itself: a part that needs more than that would not work there. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

interface Gallery {
  readonly url: string;
  /** Stops serving it, and removes what was built. */
  readonly close: () => Promise<void>;
}

/** Builds the gallery into a folder of its own and serves it, for this computer alone. @param port 0 for a free one. */
export async function openGallery(port = 0): Promise<Gallery> {
  const { build } = await import('vite');
  const folder = mkdtempSync(join(tmpdir(), 'persevere-parts-'));
  await build({
    configFile: false,
    root: join(root, 'web', 'parts', 'ui', 'gallery'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [icons()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://gallery').pathname));
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      const body = await readFile(file);
      response.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': policy,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
