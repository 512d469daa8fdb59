import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxPath } from '../../../scripts/browser-paths.ts';
import { type BrowserProgram, startProgram } from './program.ts';

/** What Firefox does not do in tests: look for updates and for news, ask, open pages of its own, or come back to pages after it was killed. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.ml.enable': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'browser.urlbar.suggest.quicksuggest': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.push.enabled': false,
  'extensions.enabledScopes': 0,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'identity.fxaccounts.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 0,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.enabled': false,
  'urlclassifier.updateinterval': 0,
};

/** Firefox without a window. */
export const firefoxProgram: BrowserProgram = {
  name: 'Firefox',
  async start(url, profile) {
    mkdirSync(profile, { recursive: true });
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join(''));
    return startProgram(
      firefoxPath ?? '/usr/bin/firefox-esr',
      ['--headless', '--no-remote', '--profile', profile, url],
      {
        HOME: profile,
        MOZ_CRASHREPORTER_DISABLE: '1',
      },
    );
  },
};
