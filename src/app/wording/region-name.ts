import type { Tools } from '../context.ts';

/** A region in words: "Scotland" of GB-SCT, "United Kingdom" of GB; the code itself where nobody named it. */
export function regionName(tools: Pick<Tools, 'calendars' | 'languageFor'>, region: string): string {
  const part = tools.calendars.partsOf(region.slice(0, 2)).find((each) => each.region === region);
  return part?.name ?? tools.languageFor(null).countryName(region.slice(0, 2)) ?? region;
}
