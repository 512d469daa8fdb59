import { chromiumPath } from '../../scripts/chromium-path.ts';

/** The browser that tests start. Where there is none, they are left out by name (`npm run test:services`). */
export const executablePath = chromiumPath ?? '/usr/bin/chromium';

/** How long a test waits for what comes in a moment: a computer that does much else at once is slow, and the page is right all the same. */
export const PATIENCE_MS = 60_000;

/**
 * What the browser does without. The first three are pages below the line for addresses: each window started a process for them, which took
 * half of what it costs to open a window. Of several such lists the last counts, so what Playwright leaves out stands here once more.
 */
const without: readonly string[] = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** Flags with which the system's Chromium runs in tests: no sandbox for root, and nothing that it does by itself in the background. */
export const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${without.join(',')}`,
];
