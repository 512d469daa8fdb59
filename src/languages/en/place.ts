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
    if (from === 'interview') return ', as your interview there';
    if (from === 'number') return ', as their number says';
    if (from === 'address') return ', as their address says';
    if (from === 'zone') return ', as their clock says';
    const name = firmName(from);
    return name === null ? ', as the firm' : `, as ${name}`;
  };
  const clock =
    zone === null
      ? `Their clock is not known, so yours counts: ${zoneName(own.zone)}.`
      : `Their clock: ${zoneName(zone.value)}${as(zone.from)}.`;
  if (region === null)
    return own.region === null
      ? `${clock} Their region is not known, so only weekends are skipped.`
      : `${clock} Their region is not known, so the holidays of yours are skipped: ${own.region}.`;
  return region.hasData
    ? `${clock} Holidays of ${region.value}${as(region.from)}.`
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
