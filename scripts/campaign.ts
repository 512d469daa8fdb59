// Long runs, for a quiet evening: npm run campaign [ROUNDS] [SEEDS] [SENDS] [YEARS] [MAILS] [BROWSERS] [EXCHANGES]. 200 rounds of kill -9, 1,000 letters through a server that
// misbehaves, 250 through a real one over a line that breaks, 63 senders killed, 250 letters whose mailbox is in the way, 100,000 damaged
// mails, 10,000 simulated
// years, browsers killed 200 times each while they write, 10,000 owners whose devices exchange over a bad place, and other seeds of every property.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { killBrowser } from '../test/support/browser-kills.ts';
import { chromiumProgram } from '../test/support/browsers/chromium.ts';
import { firefoxProgram } from '../test/support/browsers/firefox.ts';
import { webkitProgram } from '../test/support/browsers/webkit.ts';
import { crashRounds } from '../test/support/crash.ts';
import { exchangeCampaign } from '../test/support/exchange/campaign.ts';
import { fuzzMails } from '../test/support/mail-fuzz.ts';
import { mailboxCampaign } from '../test/support/mailbox-campaign.ts';
import { seeded } from '../test/support/runs.ts';
import { sendingCampaigns } from '../test/support/sending-campaigns.ts';
import { canStartMailServer, startMailServer } from '../test/support/services/mail-server.ts';
import { liveYear } from '../test/support/year/year.ts';
import { services } from './test-files.ts';

const root = join(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? 200);
const seeds = Number(process.argv[3] ?? 10);
const sends = Number(process.argv[4] ?? 1000);

const years = Number(process.argv[5] ?? 10_000);
const mails = Number(process.argv[6] ?? 100_000);
const kills = Number(process.argv[7] ?? 200);
const exchanges = Number(process.argv[8] ?? 10_000);

/** Browsers with the stores that they write to, and why a browser cannot be used here. */
const lackingOf = (name: string): string | null => services.find((each) => each.name === name)?.lacking() ?? null;
const browserCampaigns = [
  { browser: chromiumProgram, stores: ['OPFS', 'IndexedDB'], lacking: lackingOf('Chromium') },
  { browser: firefoxProgram, stores: ['OPFS', 'IndexedDB'], lacking: lackingOf('Firefox') },
  { browser: webkitProgram, stores: ['IndexedDB'], lacking: lackingOf('WebKitGTK') },
];

const acknowledged = await crashRounds(rounds, Math.random);
console.log(`kill -9: ${rounds} rounds, ${acknowledged} acknowledged notes, none lost`);

for (const { browser, stores, lacking } of browserCampaigns) {
  const figures = lacking === null ? await killBrowser(browser, stores, kills, Math.random) : `left out: ${lacking}`;
  console.log(`${browser.name} killed while it writes to ${stores.join(' and ')}: ${JSON.stringify(figures)}`);
}

await sendingCampaigns(sends, Math.floor(Math.random() * 2 ** 31));

if (canStartMailServer()) {
  const server = await startMailServer({ imapTls: false });
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`the mailbox: seed ${seed}`);
  const figures = await mailboxCampaign(Math.ceil(sends / 4), seeded(seed), server).finally(() => server.stop());
  console.log(`letters whose mailbox is in the way: ${JSON.stringify(figures)}`);
}

const fuzzed = Math.floor(Math.random() * 2 ** 31);
console.log(`damaged mails: seed ${fuzzed}`);
const longest = await fuzzMails(mails, seeded(fuzzed));
console.log(`${mails} damaged mails, none ended the program; the longest took ${longest.toFixed(0)} ms`);

const exchanged = Math.floor(Math.random() * 2 ** 31);
console.log(`the exchange: seed ${exchanged}`);
console.log(`owners whose devices exchange: ${JSON.stringify(await exchangeCampaign(exchanges, exchanged))}`);

let sent = 0;
for (let seed = 1; seed <= years; seed++) {
  try {
    sent += liveYear(seed).sent;
  } catch (error) {
    console.log(`the year of seed ${seed}: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
console.log(`${years} simulated years, ${sent} messages, every plan on the way held`);

const files = globSync(['src/**/*.test.ts', 'test/properties/**/*.test.ts'], { cwd: root });
for (let index = 0; index < seeds; index++) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const done = spawnSync(process.execPath, ['--test', '--test-reporter=dot', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PERSEVERE_SEED: String(seed) },
  });
  console.log(`properties with seed ${seed}: ${done.status === 0 ? 'hold' : 'FAIL'}`);
  if (done.status !== 0) process.exit(1);
}
