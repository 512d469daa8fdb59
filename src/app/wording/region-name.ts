import type { App } from '../context.ts';

/** A region in words: "Scotland" of GB-SCT, "United Kingdom" of GB; the code itself where nobody named it. */
export function regionName(app: App, region: string): string {
  const part = app.calendars.partsOf(region.slice(0, 2)).find((each) => each.region === region);
  return part?.name ?? app.languageFor(null).countryName(region.slice(0, 2)) ?? region;
}
