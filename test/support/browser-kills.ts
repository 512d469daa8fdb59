import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserProgram } from './browsers/program.ts';
import { type Inside, listen, serveInside, withProfile } from './in-browser.ts';
import { insideWithStores } from './inside/with-stores.ts';
import { type KillGiven, type KillTold, MOST_UNTOLD } from './kill-messages.ts';

export interface BrowserKillFigures {
  readonly kills: number;
  readonly acknowledged: number;
  /** Commits that were found though the browser was killed before they were told of: whole, and no more than were under way. */
  readonly untold: number;
}

/** So many rounds write into one account before another is begun: each looks through all of it. */
const ROUNDS_OF_ACCOUNT = 20;
/** The longest time of writing before a kill. */
const MOST_WRITING_MS = 400;

/**
 * Kills a whole browser at a random moment while a store in it commits, starts it again with the same profile, and looks: every commit
 * that was acknowledged is there, none half, and an inspection finds nothing. Throws where that does not hold.
 */
export async function killBrowser(
  browser: BrowserProgram,
  store: string,
  kills: number,
  random: () => number,
): Promise<BrowserKillFigures> {
  const site = await serveInside(insideWithStores('test/support/inside/entries/kill-round.ts'));
  const figures = { kills: 0, acknowledged: 0, untold: 0 };
  try {
    await withProfile(async (profile) => {
      for (let account = 0; figures.kills < kills; account++) {
        const rounds = Math.min(ROUNDS_OF_ACCOUNT, kills - figures.kills);
        const acknowledged: number[] = [];
        const start = { stores: [store], folder: `kills-${account}` };
        for (let round = 0; round <= rounds; round++) {
          const given: KillGiven = {
            ...start,
            acknowledged: [...acknowledged],
            round: round === rounds ? null : round,
          };
          acknowledged.push(
            await oneRound(browser, profile, site, given, random, (untold) => {
              figures.untold += untold;
            }),
          );
        }
        figures.kills += rounds;
        figures.acknowledged += acknowledged.reduce((sum, each) => sum + each, 0);
      }
    });
  } finally {
    await site.close();
  }
  return figures;
}

/** Gives how many commits were acknowledged before the kill. */
async function oneRound(
  browser: BrowserProgram,
  profile: string,
  site: Inside,
  given: KillGiven,
  random: () => number,
  addUntold: (untold: number) => void,
): Promise<number> {
  const label = `${browser.name}, ${given.stores.join()}, ${given.folder}, round ${given.round ?? 'of looking'}`;
  let wrote = 0;
  let killing: Promise<void> | null = null;
  const visit = site.visit(given);
  const listening = listen(browser, profile, visit, (said, running) => {
    if (said.kind !== 'told') return;
    const told = said.what as KillTold;
    if (told.kind === 'wrote') {
      wrote = Math.max(wrote, told.count);
      killing ??= pause(random() * MOST_WRITING_MS).then(() => running.kill());
      return;
    }
    assert.deepEqual(told.problems, [], `${label}: an inspection finds nothing`);
    for (const [round, atLeast] of given.acknowledged.entries()) {
      const found: number = told.counts[round] ?? -1;
      assert.ok(
        found >= atLeast && found <= atLeast + MOST_UNTOLD,
        `${label}: of round ${round}, ${atLeast} acknowledged, ${found} found`,
      );
      // Later rounds are told the same of it.
      if (round === given.acknowledged.length - 1) addUntold(found - atLeast);
    }
  });
  if (given.round === null) await listening;
  else await assert.rejects(listening, /ended before the page was done/, label);
  await killing;
  return wrote;
}
