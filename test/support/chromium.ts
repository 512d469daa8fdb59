import { chromiumPath } from '../../scripts/chromium-path.ts';

/** The browser that tests start. Where there is none, they are left out by name (`npm run test:services`). */
export const executablePath = chromiumPath ?? '/usr/bin/chromium';

/** Flags with which the system's Chromium runs in tests: no sandbox for root, and nothing that it does by itself in the background. */
export const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
