import type { Tools } from '../context.ts';

/** A region in the candidate's language: "Scotland" of GB-SCT, "United Kingdom" of GB; the code itself where nobody named it. */
export function regionName(tools: Pick<Tools, 'calendars' | 'languageFor'>, region: string): string {
  const part = tools.calendars.partsOf(region.slice(0, 2)).find((each) => each.region === region);
  const language = tools.languageFor(null);
  if (part !== undefined) return language.partName(region, part.name);
  return language.countryName(region.slice(0, 2)) ?? region;
}

/** The parts of a country in the candidate's language, in the order of their names. */
export function partsByName(
  tools: Pick<Tools, 'calendars' | 'languageFor'>,
  country: string,
): { region: string; name: string }[] {
  return tools.calendars
    .partsOf(country)
    .map(({ region }) => ({ region, name: regionName(tools, region) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
