import { done, type Handler } from '../../context.ts';
import { partsByName, regionName } from '../../wording/region-name.ts';

/** All that can be chosen as where somebody lives or works: a country is followed by its parts. */
export const regions: Handler<'regions'> = async (app) => {
  const countries = app.calendars
    .countries()
    .map((region) => ({ region, name: regionName(app, region), country: null }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return done({
    regions: countries.flatMap((country) => [
      country,
      ...partsByName(app, country.region).map((part) => ({ ...part, country: country.name })),
    ]),
  });
};
