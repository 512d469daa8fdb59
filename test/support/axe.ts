import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly html: string;
      readonly failureSummary?: string;
      readonly target: readonly string[];
    }[];
  }[];
}

/** Violations of WCAG 2.2 A and AA, and of good practice, on what is shown, or of these rules alone; each with its place. */
export async function violations(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  // Evaluated by the browser's own tools: the page's policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const run = (globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } }).axe;
    // What has just scrolled halfway under the bar at the lower edge is not hidden: it scrolls out again.
    const bars = [...document.querySelectorAll<HTMLElement>('.ui-bar')];
    for (const bar of bars) bar.style.position = 'static';
    const found = await run.run({ runOnly });
    for (const bar of bars) bar.style.removeProperty('position');
    // What the note at a sentence half covers is whole again once it is closed.
    const notes = [...document.querySelectorAll('.said')].map((note) => note.getBoundingClientRect());
    const isCovered = ([selector]: readonly string[]): boolean => {
      const box = selector === undefined ? undefined : document.querySelector(selector)?.getBoundingClientRect();
      return notes.some(
        ({ left, right, top, bottom }) =>
          box !== undefined && box.left < right && box.right > left && box.top < bottom && box.bottom > top,
      );
    };
    return found.violations.flatMap((each) =>
      each.nodes
        .filter((node) => each.id !== 'target-size' || !isCovered(node.target))
        .map((node) => `${each.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  }, rules ?? tags);
}
