/** The files of the page that ask a server or speak of one, and those that take their place where the page is alone in a browser. */
export const swaps: Readonly<Record<string, string>> = {
  'web/api/ask.ts': 'web/browser-home/ask.ts',
  'web/api/session.ts': 'web/browser-home/session.ts',
  'web/api/keep-page.ts': 'web/browser-home/keep-page.ts',
  'web/parts/common/home-banner.tsx': 'web/browser-home/parts/home-banner.tsx',
  'web/parts/today/home-begins.tsx': 'web/browser-home/parts/home-begins.tsx',
  'web/parts/today/home-says.tsx': 'web/browser-home/parts/home-says.tsx',
  'web/state/abilities.ts': 'web/browser-home/abilities.ts',
  'web/state/address.ts': 'web/browser-home/address.ts',
  'web/state/at-once.ts': 'web/browser-home/at-once.ts',
  'web/state/early-screen.ts': 'web/browser-home/early-screen.ts',
  'web/state/folder.ts': 'web/browser-home/folder.ts',
  'web/state/home-words.ts': 'web/browser-home/home-words.ts',
  'web/state/settings-sections.ts': 'web/browser-home/settings-sections.ts',
};
