import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserProgram } from './browsers/program.ts';
import { type Inside, listen, serveInside, withProfile } from './in-browser.ts';
import { insideWithStores } from './inside/with-stores.ts';
import { type KillGiven, type KillTold, MOST_UNTOLD } from './kill-messages.ts';

/** What was found of the commits to one store. */
export interface BrowserKillFigures {
  kills: number;
  acknowledged: number;
  /** Commits that were found though the browser was killed before they were told of: whole, and no more than were under way. */
  untold: number;
}

/** So many rounds write into one account before another is begun: each looks through all of it. */
const ROUNDS_OF_ACCOUNT = 20;
/** The longest time of writing before a kill. */
const MOST_WRITING_MS = 400;

export interface KillsFollowed {
  /** Told how many kills there were so far, so that a long campaign can be followed. */
  readonly follow?: (figures: Readonly<Record<string, BrowserKillFigures>>) => void;
  /** Runs after the kill of each round, while no browser has the profile open. */
  readonly between?: (profile: string, round: number) => void;
}

/**
 * Kills a whole browser at a random moment while each of these stores in it commits, starts it again with the same profile, and looks: every
 * commit that was acknowledged is there, none half, and an inspection finds nothing. Throws where that does not hold. Starting a browser
 * takes far longer than a round, so that one kill is for all stores.
 * @returns figures by store; `kills` counts those that came while that store was written to
 */
export async function killBrowser(
  browser: BrowserProgram,
  stores: readonly string[],
  kills: number,
  random: () => number,
  { follow, between }: KillsFollowed = {},
): Promise<Readonly<Record<string, BrowserKillFigures>>> {
  const site = await serveInside(insideWithStores('test/support/inside/entries/kill-round.ts'));
  const figures: Record<string, BrowserKillFigures> = {};
  for (const store of stores) figures[store] = { kills: 0, acknowledged: 0, untold: 0 };
  try {
    await withProfile(async (profile) => {
      for (let done = 0; done < kills; done += ROUNDS_OF_ACCOUNT) {
        const rounds = Math.min(ROUNDS_OF_ACCOUNT, kills - done);
        const acknowledged: Record<string, number[]> = Object.fromEntries(stores.map((store) => [store, []]));
        for (let round = 0; round <= rounds; round++) {
          const given: KillGiven = {
            stores,
            folder: `kills-${done}`,
            acknowledged: structuredClone(acknowledged),
            round: round === rounds ? null : round,
          };
          const wrote = await oneRound(browser, profile, site, given, random, (store, untold) => {
            const figure = figures[store];
            if (figure !== undefined) figure.untold += untold;
          });
          if (given.round === null) continue;
          for (const [store, figure] of Object.entries(figures)) {
            const count = wrote.get(store) ?? 0;
            acknowledged[store]?.push(count);
            figure.acknowledged += count;
            if (count > 0) figure.kills += 1;
          }
          follow?.(figures);
          between?.(profile, given.round);
        }
      }
    });
  } finally {
    await site.close();
  }
  return figures;
}

/** Gives how many commits each store acknowledged before the kill. */
async function oneRound(
  browser: BrowserProgram,
  profile: string,
  site: Inside,
  given: KillGiven,
  random: () => number,
  addUntold: (store: string, untold: number) => void,
): Promise<ReadonlyMap<string, number>> {
  const wrote = new Map<string, number>();
  let killing: Promise<void> | null = null;
  const visit = site.visit(given);
  const label = `${browser.name}, ${given.folder}, round ${given.round ?? 'of looking'}`;
  const listening = listen(browser, profile, visit, (said, running) => {
    if (said.kind !== 'told') return;
    const told = said.what as KillTold;
    if (told.kind === 'wrote') {
      wrote.set(told.store, Math.max(wrote.get(told.store) ?? 0, told.count));
      // No kill before every store is written to.
      if (wrote.size === given.stores.length) killing ??= pause(random() * MOST_WRITING_MS).then(() => running.kill());
      return;
    }
    const inStore = `${label}, ${told.store}`;
    assert.deepEqual(told.problems, [], `${inStore}: an inspection finds nothing`);
    const earlier = given.acknowledged[told.store] ?? [];
    for (const [round, atLeast] of earlier.entries()) {
      const found: number = told.counts[round] ?? -1;
      assert.ok(
        found >= atLeast && found <= atLeast + MOST_UNTOLD,
        `${inStore}: of round ${round}, ${atLeast} acknowledged, ${found} found; of all rounds ${earlier.join(' ')} acknowledged, ${told.counts.join(' ')} found`,
      );
      // Later rounds are told the same of it.
      if (round === earlier.length - 1) addUntold(told.store, found - atLeast);
    }
  });
  if (given.round === null) await listening;
  else await assert.rejects(listening, /ended before the page was done/, label);
  await killing;
  return wrote;
}
