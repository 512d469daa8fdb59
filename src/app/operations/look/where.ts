import { countryOfLanguages } from '../../../core/time/country-of.ts';
import { isZone } from '../../../core/time/zone.ts';
import { countryOfZone } from '../../../core/time/zone-countries.ts';
import { keepReadingLanguage } from '../../account-care/reading-language.ts';
import { loadAccount, loadNotedAccount } from '../../case-book.ts';
import { done, type Handler } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { partsByName, regionName } from '../../wording/region-name.ts';

/** PL30: the zone is the browser's, never the server's; where the candidate lives is inferred, and asked once. */
export const where: Handler<'where'> = async (app, input, invocation) => {
  await keepReadingLanguage(app, invocation);
  const noted = await loadNotedAccount(app);
  // A browser in UTC tells of a setting, not of a place.
  const zone =
    noted.zone === null && input.zone !== undefined && isZone(input.zone) && countryOfZone(input.zone) !== null
      ? input.zone
      : null;
  if (zone !== null) {
    const kept = await decide(app, invocation, async (app) =>
      done({ entries: [entry(app, 'profile-set', invocation.now, { zone })], read: [], result: {} }),
    );
    if (!kept.ok) return kept;
  }
  const account = await loadAccount(app);
  const country = countryOfZone(account.zone) ?? countryOfLanguages(input.languages ?? []);
  const parts = country === null ? [] : partsByName(app, country);
  const open = noted.region === null && country !== null && parts.length > 0;
  return done({
    zone: account.zone,
    lives: account.region === null ? null : regionName(app, account.region),
    ask: open ? { country, countryName: regionName(app, country), parts } : null,
  });
};
