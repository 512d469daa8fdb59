import type { Place, PlaceSource } from '../../core/plan/context.ts';

/** Whose clock and holidays count for somebody, in words, and from where that is known. `as` names the firm that it is taken from. */
export function placeText(
  zone: Place['zone'],
  region: (NonNullable<Place['region']> & { readonly hasData: boolean }) | null,
  own: { readonly zone: string; readonly region: string | null },
  firmName: (from: PlaceSource) => string | null,
): string {
  const as = (from: PlaceSource): string => {
    if (from === 'person') return '';
    if (from === 'interview') return ' (as for your interview there)';
    if (from === 'number') return ' (from their number)';
    if (from === 'address') return ' (from their address)';
    if (from === 'zone') return ' (from their time zone)';
    const name = firmName(from);
    return name === null ? ' (from the firm)' : ` (from ${name})`;
  };
  const clock =
    zone === null
      ? `Their time zone is not known, so yours counts: ${zoneName(own.zone)}.`
      : `Time zone: ${zoneName(zone.value)}${as(zone.from)}.`;
  if (region === null)
    return own.region === null
      ? `${clock} Their region is not known, so only weekends are skipped.`
      : `${clock} Their public holidays are not known, so yours are used: ${own.region}.`;
  return region.hasData
    ? `${clock} Public holidays: ${region.value}${as(region.from)}.`
    : `${clock} No holidays are known for ${region.value}, so only weekends are skipped.`;
}

/** "United Kingdom" of GB; null for a code of no country. */
export function countryName(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(code);
  return name === undefined || name === code ? null : name;
}

/** "London" of Europe/London: what a person calls it. */
function zoneName(id: string): string {
  return (id.split('/').at(-1) ?? id).replaceAll('_', ' ');
}
